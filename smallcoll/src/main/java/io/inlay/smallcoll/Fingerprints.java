package io.inlay.smallcoll;

/**
 * Eight bits of each hash code, side by side in one {@code long}, so that one comparison tells which of eight keys are
 * worth asking. Lane {@code i}, from the low end, belongs to the key at place {@code i}; it is 0 where there is none, and
 * has its high bit set where there is one.
 *
 * <p>The search for a byte in a word is that of Hacker's Delight, section 6-1: a lane above a true one may be reported as
 * well, and keys are compared anyway.
 */
final class Fingerprints {
    /** How many keys have a lane. */
    static final int LANES = 8;

    private static final int LANE_BITS = 8;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Fingerprints() {}

    private static long of(int hash) {
        return HashSpread.spread(hash) >>> 57 | 0x80;
    }

    /** The high bit of each lane whose key may have {@code hash}, to be consumed from the low end. */
    static long candidates(long prints, int hash) {
        long lanes = prints ^ of(hash) * LOW_BITS;
        return (lanes - LOW_BITS) & ~lanes & HIGH_BITS;
    }

    /** The place of the first candidate. */
    static int place(long candidates) {
        return Long.numberOfTrailingZeros(candidates) >>> 3;
    }

    /** {@code prints} and that of the key at {@code place}, whose lane is 0. */
    static long with(long prints, int place, int hash) {
        return prints | of(hash) << (place * LANE_BITS);
    }

    /** All bits of the lanes from {@code place} on, which is below {@link #LANES}. */
    private static long from(int place) {
        return -1L << (place * LANE_BITS);
    }

    /** The lanes below {@code place} alone. */
    static long below(long prints, int place) {
        return place == LANES ? prints : prints & ~from(place);
    }

    /** {@code prints} after the key at {@code place} went, and those behind it moved down. */
    static long without(long prints, int place) {
        return below(prints, place) | (prints >>> LANE_BITS & from(place));
    }

    /** {@code prints} after those from {@code place} on moved up by one for a key with {@code hash}; the last lane is lost. */
    static long inserted(long prints, int place, int hash) {
        long above = (prints & from(place)) << LANE_BITS;
        return with(below(prints, place) | above, place, hash);
    }
}
