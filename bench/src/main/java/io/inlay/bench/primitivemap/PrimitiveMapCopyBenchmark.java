package io.inlay.bench.primitivemap;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * What does it cost to copy a map of the same class?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveMapCopy}
 */
public class PrimitiveMapCopyBenchmark extends PrimitiveMapBenchmark {
    @Benchmark
    public Object copy() {
        return run.copy();
    }
}
