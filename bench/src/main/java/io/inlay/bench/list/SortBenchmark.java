package io.inlay.bench.list;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * What does it cost to set every element and then {@code sort} by natural order?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run Sort}
 */
public class SortBenchmark extends CallSiteBenchmark {
    @Param({"1", "3", "4", "5", "8", "9", "16", "17", "32", "33", "100", "10000"})
    int size;

    @Override
    int size() {
        return size;
    }

    @Benchmark
    @OperationsPerInvocation(ListInputs.LISTS)
    public int setAndSort() {
        return visit(inputs);
    }

    @Override
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    int visit(ListInputs visited) {
        int sum = 0;
        for (int i = 0; i < ListInputs.LISTS; i++) {
            List<Integer> list = visited.lists[i];
            Integer[] elements = visited.shuffled[i];
            for (int k = 0; k < elements.length; k++) {
                list.set(k, elements[k]);
            }
            list.sort(null);
            sum += elements.length;
        }
        return sum;
    }
}
