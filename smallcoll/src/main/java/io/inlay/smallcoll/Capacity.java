package io.inlay.smallcoll;

import org.jspecify.annotations.Nullable;

/** How lists grow: as {@code ArrayList} does, so that no list is larger than one. */
final class Capacity {
    /** The most elements a list can hold: some virtual machines cannot allocate longer arrays. */
    private static final int SOFT_MAXIMUM = Integer.MAX_VALUE - 8;

    /** What the first array of an {@link java.util.ArrayList} holds. */
    private static final int ARRAY_LIST_DEFAULT = 10;

    private Capacity() {}

    /** Returns {@code hint}, the number of elements to hold without growing. */
    static int requireExpectedSize(int hint) {
        if (hint < 0) {
            throw new IllegalArgumentException("expectedSize is negative: " + hint);
        }
        if (hint > SOFT_MAXIMUM) {
            throw beyondLimit();
        }
        return hint;
    }

    private static OutOfMemoryError beyondLimit() {
        return new OutOfMemoryError("Required length exceeds implementation limit");
    }

    /**
     * Returns a longer copy of the array behind {@code inline} fields, which is null before the first growth. Fields and
     * array together then hold what the array of an {@link java.util.ArrayList} that grows to {@code minimum} holds.
     *
     * @param minimum how many elements fields and array must hold; negative if that sum overflowed
     * @throws OutOfMemoryError if so many cannot be held, or no memory is left
     */
    static @Nullable Object[] grow(@Nullable Object @Nullable [] array, int inline, int minimum) {
        if (minimum < 0 || minimum > SOFT_MAXIMUM) {
            throw beyondLimit();
        }
        int length = array == null ? 0 : array.length;
        int next = array == null ? ARRAY_LIST_DEFAULT : byHalf(inline + length);
        @Nullable Object[] grown = new Object[Math.max(minimum, next) - inline];
        if (array != null) {
            System.arraycopy(array, 0, grown, 0, length);
        }
        return grown;
    }

    private static int byHalf(int capacity) {
        int grown = capacity + (capacity >> 1);
        return grown < 0 || grown > SOFT_MAXIMUM ? SOFT_MAXIMUM : grown;
    }
}
