package io.inlay.bench.set;

import io.inlay.bench.map.Probes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * What does one {@code contains} of an element cost that the set does not have?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run SetContainsMiss}
 */
public class SetContainsMissBenchmark extends CallSiteSetBenchmark {
    @Param({"0", "1", "2", "4", "5", "8", "9", "16", "100", "10000", "1000000"})
    int size;

    @Override
    int size() {
        return size;
    }

    @Benchmark
    @OperationsPerInvocation(Probes.READS)
    public int count() {
        return visit(inputs);
    }

    @Override
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    int visit(SetInputs visited) {
        int misses = 0;
        for (int i = 0; i < Probes.READS; i++) {
            if (!visited.sets[i % Probes.GROUPS].contains(visited.misses[i])) {
                misses++;
            }
        }
        return misses;
    }
}
