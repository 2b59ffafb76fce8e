package io.inlay.bench.primitivemap;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * What does it cost to remove an entry and put it back?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveMapRemove}
 */
public class PrimitiveMapRemoveBenchmark extends PrimitiveMapBenchmark {
    @Benchmark
    @OperationsPerInvocation(MapRun.READS)
    public int sum() {
        return run.removeAndPut();
    }
}
