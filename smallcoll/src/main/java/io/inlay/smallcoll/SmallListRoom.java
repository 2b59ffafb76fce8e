package io.inlay.smallcoll;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much room {@link SmallList} has, and how it gets more: the array is made when the slots are full, or an expected size
 * asks for it, grows by half, and only {@link #trim} drops it.
 *
 * <p>To leave the first elements where they are, rather than to move them into the array with the others, makes a long
 * list no larger than an {@code ArrayList}, and growth a step so short that HotSpot inlines it into {@code add}. It has to
 * be: a list handed to a method that is not inlined escapes, and then costs what a list costs.
 */
abstract class SmallListRoom<E extends @Nullable Object> extends Slots4<E> {
    @Nullable
    Object @Nullable [] overflow;

    SmallListRoom() {
        if (SpillStatsHook.ENABLED) {
            SpillStatsHook.created(this, INLINE_CAPACITY);
        }
    }

    @Override
    final int modifications() {
        return modCount;
    }

    /** Counts a structural modification, which has been made. */
    final void modified() {
        modCount++;
        countSpill();
    }

    /** Comes to nothing, unless the lists of this process are counted. */
    private void countSpill() {
        if (SpillStatsHook.ENABLED) {
            SpillStatsHook.changed(this, size, overflow == null);
        }
    }

    /** Makes sure that there is a place for the element at {@code index}, which is the size. */
    final void makePlace(int index) {
        if (index >= INLINE_CAPACITY && (overflow == null || index - INLINE_CAPACITY >= overflow.length)) {
            overflow = Capacity.grow(overflow, INLINE_CAPACITY, index + 1);
        }
    }

    /** Makes sure that {@code extra} more elements can be stored. */
    final void makeRoomFor(int extra) {
        if (extra > capacityHeld() - size) {
            overflow = Capacity.grow(overflow, INLINE_CAPACITY, size + extra);
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
            overflow = new Object[capacity - INLINE_CAPACITY];
        }
        countSpill();
    }

    final void ensureHeld(int capacity) {
        if (capacity > capacityHeld()) {
            overflow = Capacity.grow(overflow, INLINE_CAPACITY, capacity);
            modCount++;
        }
        countSpill();
    }

    final void trim() {
        int needed = size - INLINE_CAPACITY;
        if (needed <= 0) {
            overflow = null;
        } else if (overflow != null && needed < overflow.length) {
            overflow = Arrays.copyOf(overflow, needed);
        }
        modified();
    }

    // Filling a list that is new.

    final void copyFrom(SmallListRoom<? extends E> source) {
        copySlots(source);
        int count = source.size;
        if (count > INLINE_CAPACITY && source.overflow != null) {
            overflow = Arrays.copyOf(source.overflow, count - INLINE_CAPACITY);
        }
        filled(count);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // The caller passes elements, and null is allowed among them.
    final void copyFrom(@Nullable Object[] source, int from, int to) {
        int count = to - from;
        int toSlots = Math.min(INLINE_CAPACITY, count);
        for (int i = 0; i < toSlots; i++) {
            replaceAt(i, (E) source[from + i], null);
        }
        if (count > toSlots) {
            overflow = Arrays.copyOfRange(source, from + toSlots, to, Object[].class);
        }
        filled(count);
    }

    /** Copies the elements once, where {@code toArray} and {@code fill} would copy them twice. */
    final void copyFromArrayList(List<? extends E> source) {
        int count = source.size();
        int toSlots = Math.min(INLINE_CAPACITY, count);
        for (int i = 0; i < toSlots; i++) {
            replaceAt(i, source.get(i), null);
        }
        if (count > toSlots) {
            overflow = source.subList(toSlots, count).toArray();
        }
        filled(count);
    }

    private void filled(int count) {
        size = count;
        countSpill();
    }
}
