package io.inlay.smallcoll;

import org.jspecify.annotations.Nullable;

/**
 * How much room {@link FixedList} has: what it was made with. A capacity past the slots comes with its array, so no list
 * that is used allocates.
 *
 * <p>A capacity below the number of slots has to be stored, and a field for it would make the list larger. So it shares
 * {@code modCount}, which has bits to spare:
 *
 * <pre>
 * modCount | structural modifications, 26 bits | usable slots, 6 bits |
 * </pre>
 *
 * Modifications are counted in steps of 64. The count runs over at the top and never reaches the bits below it, and who
 * looks for a modification compares whole values, in which those bits are always the same.
 */
abstract class FixedListRoom<E extends @Nullable Object> extends Slots16<E> {
    private static final int ONE_MODIFICATION = 1 << 6;
    private static final int USABLE_SLOTS = ONE_MODIFICATION - 1;

    @Nullable
    Object @Nullable [] overflow;

    @Override
    final int modifications() {
        return modCount;
    }

    /** Counts a structural modification. */
    final void modified() {
        modCount += ONE_MODIFICATION;
    }

    /** Holds the given number of elements, in a list that is new. */
    final void allocate(int capacity) {
        modCount = Math.min(capacity, INLINE_CAPACITY);
        if (capacity > INLINE_CAPACITY) {
            overflow = new Object[capacity - INLINE_CAPACITY];
        }
    }

    final int capacityHeld() {
        int usable = modCount & USABLE_SLOTS;
        return overflow == null ? usable : usable + overflow.length;
    }

    final boolean hasOverflow() {
        return overflow != null;
    }

    /** Makes sure that there is a place for the element at {@code index}, which is the size. */
    final void makePlace(int index) {
        int capacity = capacityHeld();
        if (index >= capacity) {
            throw Capacity.full(capacity);
        }
    }

    /** Makes sure that {@code extra} more elements can be stored. */
    final void makeRoomFor(int extra) {
        int capacity = capacityHeld();
        if (extra > capacity - size) {
            throw Capacity.noRoom(extra, size, capacity);
        }
    }

    /** Takes over the elements of a list of the same capacity, in a list that is new. */
    final void copyFrom(FixedListRoom<? extends E> source) {
        copySlots(source);
        size = source.size;
        if (overflow != null && source.overflow != null && size > INLINE_CAPACITY) {
            System.arraycopy(source.overflow, 0, overflow, 0, size - INLINE_CAPACITY);
        }
    }
}
