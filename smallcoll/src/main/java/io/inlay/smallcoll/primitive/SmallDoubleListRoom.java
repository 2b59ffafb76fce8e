package io.inlay.smallcoll.primitive;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How {@link SmallDoubleList} makes room: by an array behind the slots, which it makes when the slots are full or an
 * expected size asks for it, replaces by longer ones, and drops only where {@link #trim} is asked to.
 */
abstract class SmallDoubleListRoom extends DoubleSlots8 {
    double @Nullable [] overflow;

    @Override
    final void modified() {
        modCount++;
    }

    /** Makes sure that there is a place for the element at {@code index}, which is the size. */
    final void makePlace(int index) {
        if (index >= INLINE_CAPACITY && (overflow == null || index - INLINE_CAPACITY >= overflow.length)) {
            overflow = DoubleCapacity.grow(overflow, INLINE_CAPACITY, index + 1);
        }
    }

    /** Makes sure that {@code extra} more elements can be stored. */
    final void makeRoomFor(int extra) {
        if (extra > capacityHeld() - size) {
            overflow = DoubleCapacity.grow(overflow, INLINE_CAPACITY, size + extra);
        }
    }

    final int capacityHeld() {
        return overflow == null ? INLINE_CAPACITY : INLINE_CAPACITY + overflow.length;
    }

    /** Holds the given number of elements, in a list that is new. */
    final void allocate(int capacity) {
        if (capacity > INLINE_CAPACITY) {
            overflow = new double[capacity - INLINE_CAPACITY];
        }
    }

    final void ensureHeld(int capacity) {
        if (capacity > capacityHeld()) {
            overflow = DoubleCapacity.grow(overflow, INLINE_CAPACITY, capacity);
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

    // Filling a list that is new.

    final void copyFrom(SmallDoubleListRoom source) {
        copySlots(source);
        size = source.size;
        if (size > INLINE_CAPACITY && source.overflow != null) {
            overflow = Arrays.copyOf(source.overflow, size - INLINE_CAPACITY);
        }
    }

    final void copyFrom(double[] source, int from, int to) {
        int count = to - from;
        int toSlots = Math.min(INLINE_CAPACITY, count);
        for (int i = 0; i < toSlots; i++) {
            replaceAt(i, source[from + i]);
        }
        if (count > toSlots) {
            overflow = Arrays.copyOfRange(source, from + toSlots, to);
        }
        size = count;
    }
}
