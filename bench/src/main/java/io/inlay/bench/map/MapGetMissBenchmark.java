package io.inlay.bench.map;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * What does one {@code get} of a key cost that the map does not have?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run MapGetMiss}
 */
public class MapGetMissBenchmark extends ReadMapBenchmark {
    @Param({"0", "1", "2", "4", "5", "8", "9", "16", "100", "10000", "1000000"})
    int size;

    @Override
    int size() {
        return size;
    }

    @Benchmark
    @OperationsPerInvocation(MapInputs.READS)
    public int count() {
        return visit(inputs);
    }

    @Override
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    int visit(MapInputs visited) {
        int misses = 0;
        for (int i = 0; i < MapInputs.READS; i++) {
            if (visited.maps[i % MapInputs.MAPS].get(visited.misses[i]) == null) {
                misses++;
            }
        }
        return misses;
    }
}
