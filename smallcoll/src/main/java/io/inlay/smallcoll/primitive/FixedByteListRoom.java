package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/**
 * How much room {@link FixedByteList} has: what it was made with. A capacity past the words comes with its array, so no list
 * that is used allocates.
 *
 * <p>A capacity below that of the words has to be stored, and a field for it would make the list larger. So it shares
 * {@code modCount}, which has bits to spare:
 *
 * <pre>
 * modCount | structural modifications, 25 bits | usable bytes of the words, 7 bits |
 * </pre>
 *
 * Modifications are counted in steps of 128. The count runs over at the top and never reaches the bits below it, and who
 * looks for a modification compares whole values, in which those bits are always the same.
 */
abstract class FixedByteListRoom extends ByteWords8 {
    private static final int ONE_MODIFICATION = 1 << 7;
    private static final int USABLE = ONE_MODIFICATION - 1;

    byte @Nullable [] overflow;

    @Override
    final void modified() {
        modCount += ONE_MODIFICATION;
    }

    /** Holds the given number of elements, in a list that is new. */
    final void allocate(int capacity) {
        modCount = Math.min(capacity, INLINE_CAPACITY);
        if (capacity > INLINE_CAPACITY) {
            overflow = new byte[capacity - INLINE_CAPACITY];
        }
    }

    final int capacityHeld() {
        int usable = modCount & USABLE;
        return overflow == null ? usable : usable + overflow.length;
    }

    final boolean hasOverflow() {
        return overflow != null;
    }

    /** Makes sure that there is a place for the element at {@code index}, which is the size. */
    final void makePlace(int index) {
        int capacity = capacityHeld();
        if (index >= capacity) {
            throw ByteCapacity.full(capacity);
        }
    }

    @Override
    final void makeRoomFor(int extra) {
        int capacity = capacityHeld();
        if (extra > capacity - size) {
            throw ByteCapacity.noRoom(extra, size, capacity);
        }
    }
}
