package io.inlay.smallcoll.primitive;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ConcurrentModificationException;

/**
 * The part of a hash table that does not depend on the types of its keys and values: {@link Groups} and what is in them.
 *
 * <p>Public methods here and in the other superclasses of public tables are not final: reflection refuses those of a class that
 * is not public, and the compiler makes a bridge in the public class only to one that could be overridden.
 */
abstract class GroupTable {
    /** Up to so many entries an argument is believed that tells its size, and up to 16 times what is there already. */
    private static final int TRUSTED_SIZE = 1 << 20;

    /** Room for more is made as it is needed. */
    private static final int MOST_AT_ONCE = 1 << 28;

    long[] tags = Groups.NONE;
    int size;

    /** How many entries were removed: with {@code size}, how often the set of keys has changed. */
    int removals;

    GroupTable() {}

    /**
     * Returns how many entries there are.
     *
     * @return the size
     */
    public int size() {
        return size;
    }

    /**
     * Tells whether there are no entries.
     *
     * @return whether the size is 0
     */
    public boolean isEmpty() {
        return size == 0;
    }

    /** How many slots there are, vacant ones included. */
    abstract int slotCount();

    /**
     * Returns how many entries fit without growth.
     *
     * @return the capacity, those that are there included
     */
    public int capacity() {
        return Groups.capacity(slotCount());
    }

    /** Grows with each key that comes or goes. A new table has other {@code tags}. */
    final int modifications() {
        return size + 2 * removals;
    }

    /** Called after a function of the caller: it must not have changed the table. */
    final void requireUnchanged(long[] expectedTags, int expectedModifications) {
        if (expectedTags != tags || expectedModifications != modifications()) {
            throw new ConcurrentModificationException();
        }
    }

    /** The live slot of that number. */
    final int requireLive(int slot) {
        if (slot < 0 || slot >= slotCount() || !Groups.isLive(tags, slot)) {
            throw new IndexOutOfBoundsException("no entry in slot " + slot);
        }
        return slot;
    }

    /** Removes the entry in a live slot. */
    abstract void removeSlot(int slot);

    /** Removes the entry in a slot that was found, if one was: -1 stands for none. Returns whether there was one. */
    final boolean removeFound(int slot) {
        if (slot >= 0) {
            removeSlot(slot);
        }
        return slot >= 0;
    }

    /** Writes the entry in a live slot, for {@link SerializedTable}. */
    abstract void writeSlot(ObjectOutputStream out, int slot) throws IOException;

    /** Reads what {@link #writeSlot} has written, and puts it. */
    abstract void readEntry(ObjectInputStream in) throws IOException, ClassNotFoundException;

    /** Makes room for so many entries. */
    abstract void ensureCapacity(int expectedSize);

    /** Whether the table grows when the next key comes. */
    final boolean isFull() {
        return size == capacity();
    }

    /**
     * Makes room in a full table for a new key and what is behind it in an argument, {@code rest} in all. Where the table
     * need not grow but once for all of that, there is nothing to do yet: most of the rest may be here already.
     */
    final void makeRoomFor(int rest) {
        long needed = size + Math.min(rest, Math.max(TRUSTED_SIZE, 16L * size));
        if (needed > Groups.capacity(Groups.slotsAfter(slotCount(), Integer.MAX_VALUE))) {
            ensureCapacity((int) Math.min(needed, MOST_AT_ONCE));
        }
    }

    /** Gives back most of what {@link #makeRoomFor} has made too much, where keys came again and again, or not at all. */
    final void giveBack(int capacityBefore) {
        if (size >= capacityBefore
                && capacity() > capacityBefore
                && !isTight(Groups.slotsFor(size, Integer.MAX_VALUE))) {
            trimToSize();
        }
    }

    /** Gives back the memory that the entries do not need. */
    abstract void trimToSize();

    /** Whether a copy of a table is to be one of its arrays, rather than one without their spare room. */
    final boolean isTight(int slotsNeeded) {
        return slotCount() <= 2L * slotsNeeded;
    }

    /** Takes over what a copy has of another table, whose entries are copied by the caller. */
    final void copyTags(GroupTable source) {
        tags = source.tags.clone();
        size = source.size;
    }

    static int requireExpectedSize(int expectedSize) {
        if (expectedSize < 0) {
            throw new IllegalArgumentException("expectedSize is negative: " + expectedSize);
        }
        return expectedSize;
    }
}
