package io.inlay.smallcoll;

import org.jspecify.annotations.Nullable;

/** A set of positions below a bound fixed at construction; the first 64 cost no array. */
final class Marks {
    private long first;
    private final long @Nullable [] rest;

    Marks(int bound) {
        rest = bound <= Long.SIZE ? null : new long[(bound - 1) >>> 6];
    }

    void set(int position) {
        if (rest == null || position < Long.SIZE) {
            first |= 1L << position;
        } else {
            rest[(position >>> 6) - 1] |= 1L << position;
        }
    }

    boolean get(int position) {
        long word = rest == null || position < Long.SIZE ? first : rest[(position >>> 6) - 1];
        return (word >>> position & 1) != 0;
    }
}
