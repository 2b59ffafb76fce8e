package io.inlay.bench.primitivemap;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Keys as they come up in programs. No key comes twice, and none is remembered to see to that: a number is mixed by steps
 * that can be undone.
 *
 * <p>The keys are the first of an endless sequence. Maps of {@code int} take the lower half of each; that tells all of the
 * first {@value #MOST} apart.
 */
enum KeyPattern {
    /** All bits are random. */
    RANDOM {
        @Override
        long[] keys(int count) {
            long[] keys = new long[count];
            for (int i = 0; i < count; i++) {
                int low = mix(i + 1, Integer.SIZE);
                keys[i] = (long) mix(low, Integer.SIZE) << Integer.SIZE | Integer.toUnsignedLong(low);
            }
            return keys;
        }
    },

    /** Numbers from a counter. */
    SEQUENTIAL {
        @Override
        long[] keys(int count) {
            return multiples(1, count);
        }
    },

    /** Every 64th number: the lowest bits are alike. */
    STRIDED {
        @Override
        long[] keys(int count) {
            return multiples(STRIDE, count);
        }
    },

    /** Runs of one to {@value #LONGEST_RUN} numbers in a row, at random places. */
    CLUSTERED {
        @Override
        long[] keys(int count) {
            SplittableRandom random = new SplittableRandom(42);
            long[] keys = new long[count];
            int filled = 0;
            for (int run = 0; filled < count; run++) {
                int length = random.nextInt(LONGEST_RUN) + 1;
                // Each run has a block of its own, so that no two overlap.
                long key =
                        (long) mix(run, Integer.SIZE - BLOCK_BITS) << BLOCK_BITS | random.nextInt(BLOCK - LONGEST_RUN);
                for (int i = 0; i < length && filled < count; i++) {
                    keys[filled++] = key + i;
                }
            }
            return keys;
        }
    };

    /** How many keys are different. */
    static final int MOST = 1 << 25;

    private static final int STRIDE = 64;
    private static final int LONGEST_RUN = 40;
    private static final int BLOCK_BITS = 6;
    private static final int BLOCK = 1 << BLOCK_BITS;

    /** Returns the first keys of the sequence, in its order. */
    abstract long[] keys(int count);

    /** Returns the pattern of that name; throws IllegalArgumentException when there is none. */
    static KeyPattern named(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no pattern of keys is called " + name, e);
        }
    }

    private static long[] multiples(long factor, int count) {
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = i * factor;
        }
        return keys;
    }

    /** Shuffles the numbers of so many bits: an odd factor and a shift to the right can both be undone. */
    private static int mix(int number, int bits) {
        int mask = -1 >>> -bits;
        int shift = bits / 2;
        int mixed = number & mask;
        mixed = ((mixed ^ (mixed >>> shift)) * 0x7FEB352D) & mask;
        mixed = ((mixed ^ (mixed >>> (shift - 1))) * 0x846CA68B) & mask;
        return mixed ^ (mixed >>> shift);
    }
}
