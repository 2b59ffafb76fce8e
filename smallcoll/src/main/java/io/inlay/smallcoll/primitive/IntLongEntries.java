package io.inlay.smallcoll.primitive;

/**
 * The entries of {@link IntLongMap}, side by side, so that one cache line mostly holds the key and its value: three words of
 * 32 bits for each slot, the key, and the halves of the value, the lower one first.
 */
final class IntLongEntries {
    /** The most slots an array has, in whole groups. */
    static final int MAXIMUM_SLOTS = (Integer.MAX_VALUE - 8) / 3 / Groups.SLOTS * Groups.SLOTS;

    static final int[] NONE = {};

    private static final long LOW_HALF = 0xFFFF_FFFFL;

    private IntLongEntries() {}

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

    static int keyAt(int[] entries, int slot) {
        return entries[3 * slot];
    }

    static long valueAt(int[] entries, int slot) {
        return (entries[3 * slot + 1] & LOW_HALF) | ((long) entries[3 * slot + 2] << Integer.SIZE);
    }

    static void setValueAt(int[] entries, int slot, long value) {
        entries[3 * slot + 1] = (int) value;
        entries[3 * slot + 2] = (int) (value >>> Integer.SIZE);
    }

    static void set(int[] entries, int slot, int key, long value) {
        entries[3 * slot] = key;
        setValueAt(entries, slot, value);
    }
}
