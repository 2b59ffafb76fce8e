package io.inlay.smallcoll;

/**
 * A permutation of up to 16 small numbers in one {@code long}, four bits each, the first in the lowest. Sorting the
 * elements in fields moves these and touches the fields once, at the end, so that a comparator that throws leaves the
 * list as it was and nothing is allocated.
 */
final class Nibbles {
    /** Every position holds its own number: 0 in the lowest nibble, 15 in the highest. */
    static final long IDENTITY = 0xFEDC_BA98_7654_3210L;

    private static final int BITS = 4;
    private static final int MASK = (1 << BITS) - 1;

    private Nibbles() {}

    static int get(long nibbles, int position) {
        return (int) (nibbles >>> (position * BITS)) & MASK;
    }

    /**
     * Takes the nibble at {@code from} out and puts it in at {@code to}, which is not greater; those between move up. With
     * {@code from} 2 and {@code to} 0, {@code 0x3210} becomes {@code 0x3102}.
     */
    static long moveDown(long nibbles, int from, int to) {
        long moved = get(nibbles, from);
        long below = nibbles & ((1L << (to * BITS)) - 1);
        long between = nibbles & ((1L << (from * BITS)) - 1) & -(1L << (to * BITS));
        long above = from * BITS + BITS == Long.SIZE ? 0 : nibbles & -(1L << (from * BITS + BITS));
        return above | between << BITS | moved << (to * BITS) | below;
    }
}
