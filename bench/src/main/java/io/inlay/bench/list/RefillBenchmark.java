package io.inlay.bench.list;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * What does it cost to {@code clear} a list and add as many elements as before, and does it allocate?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run Refill}
 */
public class RefillBenchmark extends CallSiteBenchmark {
    @Param({"0", "1", "3", "4", "5", "8", "9", "16", "17", "32", "33", "100", "10000"})
    int size;

    @Override
    int size() {
        return size;
    }

    @Benchmark
    @OperationsPerInvocation(ListInputs.LISTS)
    public int clearAndAdd() {
        return visit(inputs);
    }

    @Override
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    int visit(ListInputs visited) {
        int sum = 0;
        for (int i = 0; i < ListInputs.LISTS; i++) {
            List<Integer> list = visited.lists[i];
            list.clear();
            for (Integer element : visited.shuffled[i]) {
                list.add(element);
            }
            sum += list.size();
        }
        return sum;
    }
}
