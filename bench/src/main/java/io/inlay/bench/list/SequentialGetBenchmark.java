package io.inlay.bench.list;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * What does it cost to read a whole list by index, first to last?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run SequentialGet}
 */
public class SequentialGetBenchmark extends CallSiteBenchmark {
    @Param({"0", "1", "3", "4", "5", "8", "9", "16", "17", "32", "33", "100", "10000"})
    int size;

    @Override
    int size() {
        return size;
    }

    @Benchmark
    @OperationsPerInvocation(ListInputs.LISTS)
    public int sum() {
        return visit(inputs);
    }

    @Override
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    int visit(ListInputs visited) {
        int sum = 0;
        for (List<Integer> list : visited.lists) {
            for (int i = 0, n = list.size(); i < n; i++) {
                sum += list.get(i);
            }
        }
        return sum;
    }
}
