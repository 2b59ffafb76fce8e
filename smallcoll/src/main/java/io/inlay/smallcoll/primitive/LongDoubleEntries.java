package io.inlay.smallcoll.primitive;

/**
 * The entries of a {@link LongDoubleMap}, side by side, so that one cache line holds the key and its value: slot {@code s}
 * has its key in word {@code 2 * s} and its value, as raw bits, in the next.
 */
final class LongDoubleEntries {
    /** The most slots an array has, in whole groups. */
    static final int MAXIMUM_SLOTS = (Integer.MAX_VALUE - 8) / 2 / Groups.SLOTS * Groups.SLOTS;

    static final long[] NONE = {};

    private LongDoubleEntries() {}

    static long[] allocate(int slots) {
        return new long[2 * slots];
    }

    static int slots(long[] entries) {
        return entries.length / 2;
    }

    /** {@link Groups#touch} for a word in the middle of a group. */
    static boolean touch(long[] entries, int group, long hash) {
        return Groups.touch(entries, 2 * Groups.SLOTS * group + Groups.SLOTS, hash);
    }

    static long keyAt(long[] entries, int slot) {
        return entries[2 * slot];
    }

    static double valueAt(long[] entries, int slot) {
        return Double.longBitsToDouble(entries[2 * slot + 1]);
    }

    static void setValueAt(long[] entries, int slot, double value) {
        entries[2 * slot + 1] = Double.doubleToRawLongBits(value);
    }

    static void set(long[] entries, int slot, long key, double value) {
        entries[2 * slot] = key;
        entries[2 * slot + 1] = Double.doubleToRawLongBits(value);
    }
}
