package io.inlay.smallcoll;

/**
 * What the JDK's constructors have to be asked for, so that a given number of elements fits and the table is not a power
 * of two too large. In whole numbers: with floats some sizes above 2^24 come out wrong.
 */
final class PresizeCapacity {
    /** The greatest length of an array: some virtual machines cannot allocate longer ones. */
    static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    /** The greatest table of a hash map. One of this length takes any number of entries. */
    static final int LARGEST_TABLE = 1 << 30;

    private PresizeCapacity() {}

    /** Returns {@code value}, a number of elements that is not negative. */
    static int require(String name, int value) {
        return requireWithin(name, value, Integer.MAX_VALUE);
    }

    /** Returns {@code value}, the length of an array. */
    static int requireArray(String name, int value) {
        return requireWithin(name, value, LONGEST_ARRAY);
    }

    /** Returns {@code expectedSize}: the array of an {@code ArrayDeque} of that capacity has one place more. */
    static int requireDeque(int expectedSize) {
        return requireWithin("expectedSize", expectedSize, LONGEST_ARRAY - 1);
    }

    private static int requireWithin(String name, int value, int most) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " is negative: " + value);
        }
        if (value > most) {
            throw new IllegalArgumentException(name + " is greater than " + most + ": " + value);
        }
        return value;
    }

    /** Returns the length of an array for a collection of {@code size} elements and {@code extra} more. */
    static int sum(int size, int extra) {
        long sum = (long) require("size", size) + require("extra", extra);
        if (sum > LONGEST_ARRAY) {
            throw new IllegalArgumentException(
                    "size + extra is greater than " + LONGEST_ARRAY + ": " + size + " + " + extra + " = " + sum);
        }
        return (int) sum;
    }

    /**
     * Returns the capacity for {@code HashMap(int)}, which rounds it up to a power of two. A table of n grows when there
     * are more than 3/4 n entries, so the least n is 4/3 of the entries, rounded up.
     */
    static int hash(int expectedSize) {
        long least = require("expectedSize", expectedSize) + (expectedSize + 2L) / 3;
        return (int) Math.min(least, LARGEST_TABLE);
    }

    /**
     * Returns the capacity for {@code ConcurrentHashMap(int)}. It makes a table of the next power of two above 4/3 of
     * the capacity, or 3/2 in older versions; both are n for a capacity of n/2. A table of n already grows when there
     * are 3/4 n entries, so the least n is greater than 4/3 of the entries.
     */
    static int concurrentHash(int expectedSize) {
        long least = 4L * require("expectedSize", expectedSize) / 3 + 1;
        return roundUpToPowerOfTwo(Math.min(least, LARGEST_TABLE)) / 2;
    }

    private static int roundUpToPowerOfTwo(long value) {
        return value <= 1 ? 1 : 2 * Integer.highestOneBit((int) value - 1);
    }
}
