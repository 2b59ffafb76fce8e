package io.inlay.smallcoll.primitive;

import java.util.SplittableRandom;

/**
 * Hash codes of the keys of {@link Groups}: 64 bits, of which the upper half chooses the group, and what is left of it there
 * is the tag.
 *
 * <p>A key is multiplied with an odd number, its upper half is folded into the lower one, and the result, which no other
 * key has, is multiplied with another odd number. Both are secret: they are drawn once a process, or made from
 * {@code -Dinlay.hash.seed}. By the second multiplication two keys meet in one of {@code n} groups with a probability of at
 * most 2 / n, whoever chose them (multiply-shift; Dietzfelbinger, Hagerup, Katajainen and Penttonen, A Reliable Randomized
 * Algorithm for the Closest-Pair Problem, Journal of Algorithms 25, 1997). By the fold the keys of a sequence, too, are
 * spread as random ones are, all of them and any part of them.
 *
 * <p>The second factor depends on the number of groups. So the order of a table says nothing of the places in a table of
 * another length, and to copy one into the other in that order does not fill it from one end; and a table that is unlucky
 * with its keys is mended by making it a little longer.
 */
final class TableHash {
    private static final long FIRST = HashSpread.MULTIPLIER;

    /** Odd, so that {@code BASE + groups * STEP} is odd with an even step. */
    private static final long BASE;

    private static final long STEP;

    static {
        SplittableRandom random = new SplittableRandom(~HashSpread.seed(System.getProperty(HashSpread.SEED_PROPERTY)));
        BASE = random.nextLong() | 1;
        STEP = random.nextLong() << 1;
    }

    private TableHash() {}

    /** What keys that are spread are multiplied with in a table of so many groups. */
    static long factor(int groups) {
        return BASE + groups * STEP;
    }

    /** Another number for each key, whose lower half depends on all of the key. */
    static long spread(long key) {
        long product = key * FIRST;
        return product ^ (product >>> Integer.SIZE);
    }

    /** The hash code of {@code key}, or of the hash code of one, in a table of so many groups. */
    static long of(long key, int groups) {
        return spread(key) * factor(groups);
    }
}
