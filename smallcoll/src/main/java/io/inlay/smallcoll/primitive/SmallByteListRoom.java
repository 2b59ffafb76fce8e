package io.inlay.smallcoll.primitive;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How much room {@link SmallByteList} has, and how it gets more: the array is made when the words are full, or an expected
 * size asks for it, grows by half, and only {@link #trim} drops it.
 */
abstract class SmallByteListRoom extends ByteWords3 {
    byte @Nullable [] overflow;

    @Override
    final void modified() {
        modCount++;
    }

    /** Makes sure that there is a place for the element at {@code index}, which is the size. */
    final void makePlace(int index) {
        if (index >= INLINE_CAPACITY && (overflow == null || index - INLINE_CAPACITY >= overflow.length)) {
            overflow = ByteCapacity.grow(overflow, INLINE_CAPACITY, index + 1);
        }
    }

    @Override
    final void makeRoomFor(int extra) {
        if (extra > capacityHeld() - size) {
            overflow = ByteCapacity.grow(overflow, INLINE_CAPACITY, size + extra);
        }
    }

    final int capacityHeld() {
        return overflow == null ? INLINE_CAPACITY : INLINE_CAPACITY + overflow.length;
    }

    final boolean hasOverflow() {
        return overflow != null;
    }

    /** Holds the given number of elements, in a list that is new. */
    final void allocate(int capacity) {
        if (capacity > INLINE_CAPACITY) {
            overflow = new byte[capacity - INLINE_CAPACITY];
        }
    }

    final void ensureHeld(int capacity) {
        if (capacity > capacityHeld()) {
            overflow = ByteCapacity.grow(overflow, INLINE_CAPACITY, capacity);
            modified();
        }
    }

    final void trim() {
        modified();
        int needed = size - INLINE_CAPACITY;
        if (needed <= 0) {
            overflow = null;
        } else if (overflow != null && needed < overflow.length) {
            overflow = Arrays.copyOf(overflow, needed);
        }
    }
}
