package io.inlay.smallcoll.primitive;

import java.util.SplittableRandom;

/**
 * Hash codes of the keys of {@link Groups}: 64 bits, of which the upper half chooses the group, and what is left of it there
 * is the tag.
 *
 * <p>A key is multiplied with an odd number, its upper half is folded into the lower one, and the result, which no other key
 * has, is multiplied with another odd number. Keys of 64 bits are folded before that as well, with a number added, so that
 * the lower half of the product depends on all of the key, also where the key's own is 0, or the same as the upper one. The
 * numbers are secret: they are drawn once a process, or made from {@code -Dinlay.hash.seed}. By the second multiplication
 * two keys meet in one of {@code n} groups with a probability of at most 2 / n, whoever chose them (multiply-shift;
 * Dietzfelbinger, Hagerup, Katajainen and Penttonen, A Reliable Randomized Algorithm for the Closest-Pair Problem, Journal
 * of Algorithms 25, 1997). By the folds the keys of a sequence, too, are spread as random ones are, all of them and any part
 * of them.
 *
 * <p>The second factor is another one for each table, made of a number that is its salt; a copy has that of its source. So
 * the order of a table says nothing of the places in another, and what is read from one or from many in that order does not
 * fill the other from one end; and a table that is unlucky with its keys is mended by another salt. Tables of few groups
 * have their length for a salt: no way in them is long, and to make one writes to nothing that threads share.
 */
final class TableHash {
    private static final long FIRST = HashSpread.MULTIPLIER;

    /** How many groups a table has at least whose salt is drawn. */
    static final int LEAST_SALTED = 16;

    /** Odd, so that {@code BASE + salt * STEP} is odd with an even step. */
    private static final long BASE;

    private static final long STEP;

    static {
        SplittableRandom random = new SplittableRandom(~HashSpread.seed(System.getProperty(HashSpread.SEED_PROPERTY)));
        BASE = random.nextLong() | 1;
        STEP = random.nextLong() << 1;
    }

    /** How many salts were drawn. Threads that draw at the same time may get the same ones, which does no harm. */
    private static int drawn;

    private TableHash() {}

    /** A salt for a new table of so many groups. */
    static int salt(int groups) {
        return groups < LEAST_SALTED ? groups : LEAST_SALTED + drawn++;
    }

    /** What keys that are spread are multiplied with in a table with a salt. */
    static long factor(int salt) {
        return BASE + salt * STEP;
    }

    /** Another number for each key, whose lower half depends on all of the key. */
    static long spread(long key) {
        return fold(fold(key + FIRST) * FIRST);
    }

    /** The same of a key whose upper half is but its sign. */
    static long spread(int key) {
        return fold(key * FIRST);
    }

    private static long fold(long number) {
        return number ^ (number >>> Integer.SIZE);
    }

    /** What a table with a salt makes of the hash code of a key. */
    static long of(int hashCode, int salt) {
        return spread(hashCode) * factor(salt);
    }
}
