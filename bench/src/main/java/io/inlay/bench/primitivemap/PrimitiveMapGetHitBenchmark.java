package io.inlay.bench.primitivemap;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * What does one {@code get} of a key cost that the map has?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveMapGetHit}
 *
 * <p>Keys are asked for in random order.
 */
public class PrimitiveMapGetHitBenchmark extends PrimitiveMapBenchmark {
    @Benchmark
    @OperationsPerInvocation(MapRun.READS)
    public int sum() {
        return run.getHits();
    }
}
