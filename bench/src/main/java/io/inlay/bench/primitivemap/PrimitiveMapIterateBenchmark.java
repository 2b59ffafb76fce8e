package io.inlay.bench.primitivemap;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * What does it cost to read all of a map?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveMapIterate}
 */
public class PrimitiveMapIterateBenchmark extends PrimitiveMapBenchmark {
    @Benchmark
    public int sum() {
        return run.iterate();
    }
}
