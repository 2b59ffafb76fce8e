package io.inlay.smallcoll;

import org.jspecify.annotations.Nullable;

/** How arrays grow: by half, at least to what is asked for, at most to what a virtual machine can allocate. */
final class Capacity {
    /** Some virtual machines cannot allocate arrays longer than this; asked for more explicitly, we let them try. */
    private static final int SOFT_MAXIMUM = Integer.MAX_VALUE - 8;

    private Capacity() {}

    /** Returns {@code hint}, the number of elements to hold without growing. */
    static int requireExpectedSize(int hint) {
        if (hint < 0) {
            throw new IllegalArgumentException("expectedSize is negative: " + hint);
        }
        return hint;
    }

    /**
     * Returns a longer copy of the array behind {@code inline} fields, which is null before the first growth.
     *
     * @param minimum how many elements fields and array must hold; negative if that sum overflowed
     * @throws OutOfMemoryError if so many cannot be held, or no memory is left
     */
    static @Nullable Object[] grow(@Nullable Object @Nullable [] array, int inline, int minimum) {
        if (minimum < 0) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        int length = array == null ? 0 : array.length;
        @Nullable Object[] grown = new Object[Math.max(minimum - inline, byHalf(inline, length))];
        if (array != null) {
            System.arraycopy(array, 0, grown, 0, length);
        }
        return grown;
    }

    /** The length of the array that makes {@code inline + length} grow by half. */
    private static int byHalf(int inline, int length) {
        int grown = length == 0 ? inline : length + ((inline + length) >>> 1);
        return grown < 0 || grown > SOFT_MAXIMUM ? SOFT_MAXIMUM : grown;
    }
}
