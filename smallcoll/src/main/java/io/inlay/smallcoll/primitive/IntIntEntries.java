package io.inlay.smallcoll.primitive;

/** The entries of {@link IntIntMap}: for each slot one word, with the key in its lower half and the value in its upper. */
final class IntIntEntries {
    /** The most slots an array has, in whole groups. */
    static final int MAXIMUM_SLOTS = (Integer.MAX_VALUE - 8) / Groups.SLOTS * Groups.SLOTS;

    static final long[] NONE = {};

    private static final long LOW_HALF = 0xFFFF_FFFFL;

    private IntIntEntries() {}

    static long[] allocate(int slots) {
        return new long[slots];
    }

    static int slots(long[] entries) {
        return entries.length;
    }

    /** {@link Groups#touch} for the first word of a group. */
    static boolean touch(long[] entries, int group, long hash) {
        return Groups.touch(entries, group * Groups.SLOTS, hash);
    }

    static int keyAt(long[] entries, int slot) {
        return (int) entries[slot];
    }

    static int valueAt(long[] entries, int slot) {
        return (int) (entries[slot] >>> Integer.SIZE);
    }

    static void setValueAt(long[] entries, int slot, int value) {
        entries[slot] = (entries[slot] & LOW_HALF) | ((long) value << Integer.SIZE);
    }

    static void set(long[] entries, int slot, int key, int value) {
        entries[slot] = (key & LOW_HALF) | ((long) value << Integer.SIZE);
    }
}
