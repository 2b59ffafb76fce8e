package io.inlay.smallcoll.primitive;

/**
 * The entries of {@link IntDoubleMap}, side by side, so that one cache line mostly holds the key and its value: three words of
 * 32 bits for each slot, the key, and the halves of the raw bits of the value, the lower one first.
 */
final class IntDoubleEntries {
    /** The most slots an array has, in whole groups. */
    static final int MAXIMUM_SLOTS = (Integer.MAX_VALUE - 8) / 3 / Groups.SLOTS * Groups.SLOTS;

    static final int[] NONE = {};

    private static final long LOW_HALF = 0xFFFF_FFFFL;

    private IntDoubleEntries() {}

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

    static double valueAt(int[] entries, int slot) {
        return Double.longBitsToDouble(
                (entries[3 * slot + 1] & LOW_HALF) | ((long) entries[3 * slot + 2] << Integer.SIZE));
    }

    static void setValueAt(int[] entries, int slot, double value) {
        long bits = Double.doubleToRawLongBits(value);
        entries[3 * slot + 1] = (int) bits;
        entries[3 * slot + 2] = (int) (bits >>> Integer.SIZE);
    }

    static void set(int[] entries, int slot, int key, double value) {
        entries[3 * slot] = key;
        setValueAt(entries, slot, value);
    }
}
