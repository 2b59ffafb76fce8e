package io.inlay.bench.primitive;

import org.openjdk.jmh.annotations.Param;

/**
 * A benchmark at all sizes, on both sides of what the classes hold in fields: 8 numbers and 24 bytes where they grow; 4,
 * 8, 16 and 32 numbers and 16, 32 and 64 bytes where they do not.
 */
public abstract class PrimitiveSizedBenchmark extends PrimitiveBenchmark {
    @Param({"growing", "fixed"})
    String capacity = "";

    @Param({"0", "1", "4", "8", "9", "16", "24", "25", "64", "100", "10000"})
    int size;

    @Override
    final String capacity() {
        return capacity;
    }

    @Override
    final int size() {
        return size;
    }
}
