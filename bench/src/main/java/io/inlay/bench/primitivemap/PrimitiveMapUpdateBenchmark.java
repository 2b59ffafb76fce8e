package io.inlay.bench.primitivemap;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * What does it cost to change the value of a key that is there?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveMapUpdate}
 *
 * <p>Numbers are added to, as when things are counted; other values are replaced.
 */
public class PrimitiveMapUpdateBenchmark extends PrimitiveMapBenchmark {
    @Benchmark
    @OperationsPerInvocation(MapRun.READS)
    public int sum() {
        return run.update();
    }
}
