package io.inlay.smallcoll;

import org.jspecify.annotations.Nullable;

/**
 * How many elements a list may hold. Those that grow do so as {@code ArrayList} does, so that no list is larger than one;
 * those of a fixed capacity refuse.
 */
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
            throw beyondLimit(hint);
        }
        return hint;
    }

    /** Returns {@code capacity}, the number of elements a list shall hold at most. */
    static int requireCapacity(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity is negative: " + capacity);
        }
        if (capacity > SOFT_MAXIMUM) {
            throw beyondLimit(capacity);
        }
        return capacity;
    }

    /** Returns {@code capacity}, which is to hold {@code count} elements from the start. */
    static int requireCapacity(int capacity, int count) {
        if (count > requireCapacity(capacity)) {
            throw new IllegalArgumentException(count + " elements do not fit: capacity " + capacity);
        }
        return capacity;
    }

    /** What to throw where a source that does not say how much it has gives more than {@code capacity} elements. */
    static IllegalArgumentException moreThan(int capacity) {
        return new IllegalArgumentException(
                (capacity + 1L) + " elements and maybe more do not fit: capacity " + capacity);
    }

    /** What to throw where one more element was to be added. */
    static IllegalStateException full(int capacity) {
        return new IllegalStateException("The list is full: capacity " + capacity);
    }

    /** What to throw where more elements were to be added at once than there is room for. */
    static IllegalStateException noRoom(int extra, int size, int capacity) {
        return size == capacity
                ? full(capacity)
                : new IllegalStateException("No room for " + extra + " more: size " + size + ", capacity " + capacity);
    }

    /** What to throw for more elements than an array can have; a sum of two numbers of elements may have become negative. */
    private static OutOfMemoryError beyondLimit(int elements) {
        return new OutOfMemoryError(
                "Required length exceeds implementation limit: " + Integer.toUnsignedString(elements));
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
            throw beyondLimit(minimum);
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
