package io.inlay.bench.primitivemap;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * What does it cost to build a whole map, one {@code put} after the other?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveMapPut}
 *
 * <p>Each time other keys come, so that no processor knows by heart where they go.
 */
public class PrimitiveMapPutBenchmark extends PrimitiveMapBenchmark {
    /** Nothing is said of the number of entries. */
    @Benchmark
    public Object growing() {
        return run.putGrowing();
    }

    /** The map is made for the number of entries. */
    @Benchmark
    public Object presized() {
        return run.putPresized();
    }
}
