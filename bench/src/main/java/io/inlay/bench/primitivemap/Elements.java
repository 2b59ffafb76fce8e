package io.inlay.bench.primitivemap;

import org.jspecify.annotations.Nullable;

/**
 * Makes keys and values of each type of a number, and turns those that were read into an {@code int} to add up: adding
 * doubles would take longer than reading them.
 */
final class Elements {
    private Elements() {}

    static int toInt(long number) {
        return (int) number;
    }

    static long toLong(long number) {
        return number;
    }

    static double toDouble(long number) {
        return number;
    }

    /** A string, as most keys are that are objects. */
    static Object toObject(long number) {
        return Long.toString(number, Character.MAX_RADIX);
    }

    static int bits(int value) {
        return value;
    }

    static int bits(long value) {
        return (int) value;
    }

    static int bits(double value) {
        // The upper half, since the lower bits of small whole numbers are all zero.
        return (int) (Double.doubleToRawLongBits(value) >>> Integer.SIZE);
    }

    /** What is absent counts for nothing, as a missing number does. */
    static int bits(@Nullable Object value) {
        return value == null ? 0 : value.hashCode();
    }
}
