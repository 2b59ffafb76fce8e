package io.inlay.bench.primitive;

/**
 * Turns what was read from a list into a {@code long}, to add up: adding doubles would take longer than reading them.
 */
final class Bits {
    private Bits() {}

    static long of(int value) {
        return value;
    }

    static long of(long value) {
        return value;
    }

    static long of(double value) {
        return Double.doubleToRawLongBits(value);
    }
}
