package io.inlay.bench.primitivemap;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * What does one {@code get} of a key cost that the map does not have?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveMapGetMiss}
 *
 * <p>The keys continue the pattern of those that the map has.
 */
public class PrimitiveMapGetMissBenchmark extends PrimitiveMapBenchmark {
    @Benchmark
    @OperationsPerInvocation(MapRun.READS)
    public int sum() {
        return run.getMisses();
    }
}
