package io.inlay.bench.set;

import io.inlay.bench.map.Probes;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * What does it cost to read a whole set with the for-each loop?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run SetIterate}
 */
public class SetIterateBenchmark extends CallSiteSetBenchmark {
    @Param({"0", "1", "2", "4", "5", "8", "9", "16", "100", "10000", "1000000"})
    int size;

    @Override
    int size() {
        return size;
    }

    @Benchmark
    @OperationsPerInvocation(Probes.GROUPS)
    public int count() {
        return visit(inputs);
    }

    @Override
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    int visit(SetInputs visited) {
        int sum = 0;
        for (Set<Object> set : visited.sets) {
            for (Object element : set) {
                sum += element == this ? 2 : 1;
            }
        }
        return sum;
    }
}
