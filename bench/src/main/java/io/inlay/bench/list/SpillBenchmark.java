package io.inlay.bench.list;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/**
 * What does it cost, in time and allocated bytes, when a list that never leaves the method outgrows its fields?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run Spill}
 *
 * <p>5 elements are one more than SmallList has fields for, 9 one more than SmallList8, and 12 more than ArrayList's
 * first array.
 */
public class SpillBenchmark extends LocalListBenchmark {
    @Param({"5", "9", "12"})
    int size;

    @Override
    String capacity() {
        return "growing";
    }

    @Override
    int size() {
        return size;
    }

    @Benchmark
    public int buildAndReadByIndex() {
        return sumByIndex(build());
    }
}
