package io.inlay.smallcoll.primitive;

/**
 * The entries of {@link LongIntMap}, side by side, so that one cache line mostly holds the key and its value: three words of
 * 32 bits for each slot, the halves of the key, the lower one first, and the value.
 */
final class LongIntEntries {
    /** The most slots an array has, in whole groups. */
    static final int MAXIMUM_SLOTS = (Integer.MAX_VALUE - 8) / 3 / Groups.SLOTS * Groups.SLOTS;

    static final int[] NONE = {};

    private static final long LOW_HALF = 0xFFFF_FFFFL;

    private LongIntEntries() {}

    static int[] allocate(int slots) {
        return new int[3 * slots];
    }

    static int slots(int[] entries) {
        return entries.length / 3;
    }

    /** {@link Groups#touch} for a word in the middle of a group. */
    static boolean touch(int[] entries, int group, long hash) {
        return Groups.touch(entries, 3 * Groups.SLOTS * group + Groups.SLOTS, hash);
    }

    static long keyAt(int[] entries, int slot) {
        return (entries[3 * slot] & LOW_HALF) | ((long) entries[3 * slot + 1] << Integer.SIZE);
    }

    static int valueAt(int[] entries, int slot) {
        return entries[3 * slot + 2];
    }

    static void setValueAt(int[] entries, int slot, int value) {
        entries[3 * slot + 2] = value;
    }

    static void set(int[] entries, int slot, long key, int value) {
        entries[3 * slot] = (int) key;
        entries[3 * slot + 1] = (int) (key >>> Integer.SIZE);
        setValueAt(entries, slot, value);
    }
}
