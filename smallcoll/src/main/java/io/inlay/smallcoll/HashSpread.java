package io.inlay.smallcoll;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Spreads hash codes over 64 bits by one multiplication. The factor is odd and drawn once a process, so that nobody can
 * prepare keys that meet in the same slots; {@code -Dinlay.hash.seed=<long>} fixes it for a run that is to be repeated.
 *
 * <p>Hash codes are often an arithmetic sequence, and its multiples of a factor lie in clusters where the factor, as a
 * fraction of 2<sup>64</sup>, is close to a fraction with a small denominator (Knuth, The Art of Computer Programming,
 * volume 3, section 6.4). How close is told by the partial quotients of its continued fraction: the golden ratio's are all
 * 1. So a factor is drawn again until all these quotients are small, for each of the steps that are usual.
 */
final class HashSpread {
    /** The name of the system property that holds the seed. */
    static final String SEED_PROPERTY = "inlay.hash.seed";

    /** The largest partial quotient for steps of one and of a power of two. */
    static final int USUAL_QUOTIENT = 40;

    /** The largest partial quotient for the other steps. */
    static final int OTHER_QUOTIENT = 120;

    /** Denominators up to this matter: no table has more slots. */
    private static final long LARGEST_DENOMINATOR = 1L << 30;

    /** Steps of polynomial hash codes, of rounded numbers and of records. */
    private static final int[] OTHER_STEPS = {3, 5, 7, 10, 31, 37, 100, 961, 1000, 10_000, 29_791, 1_000_000};

    /** What hash codes are multiplied with; compiled code has it as a constant. Last, since drawing needs the others. */
    static final long MULTIPLIER = draw(new SplittableRandom(seed(System.getProperty(SEED_PROPERTY))));

    private HashSpread() {}

    /** The product: a slot is taken from its top bits. */
    static long spread(int hash) {
        return hash * MULTIPLIER;
    }

    /** A seed that is no number is not worth a failing class initializer: it is drawn then, as if there were none. */
    static long seed(@Nullable String given) {
        if (given != null) {
            try {
                return Long.decode(given.trim());
            } catch (NumberFormatException unreadable) {
                return new SplittableRandom().nextLong();
            }
        }
        return new SplittableRandom().nextLong();
    }

    /** The first factor from {@code random} that spreads all the usual sequences. */
    static long draw(SplittableRandom random) {
        long factor;
        do {
            factor = random.nextLong() | 1;
        } while (!spreadsSequences(factor));
        return factor;
    }

    static boolean spreadsSequences(long factor) {
        for (int exponent = 0; exponent <= 20; exponent++) {
            if (largestQuotient(factor << exponent) > USUAL_QUOTIENT) {
                return false;
            }
        }
        for (int step : OTHER_STEPS) {
            if (largestQuotient(factor * step) > OTHER_QUOTIENT) {
                return false;
            }
        }
        return true;
    }

    /** The largest partial quotient of {@code fraction} / 2^64 as far as the denominators of its convergents matter. */
    static long largestQuotient(long fraction) {
        if (fraction == 0 || fraction == 1) {
            return Long.MAX_VALUE;
        }
        long largest = 0;
        long denominator = 1;
        long previousDenominator = 0;
        // 2^64 does not fit: its quotient by the fraction is taken from 2^64 - fraction.
        long quotient = Long.divideUnsigned(-fraction, fraction) + 1;
        long dividend = fraction;
        long divisor = -fraction - (quotient - 1) * fraction;
        while (true) {
            largest = Math.max(largest, quotient < 0 ? Long.MAX_VALUE : quotient);
            if (divisor == 0 || quotient < 0 || quotient > LARGEST_DENOMINATOR) {
                return largest;
            }
            long next = quotient * denominator + previousDenominator;
            previousDenominator = denominator;
            denominator = next;
            if (denominator > LARGEST_DENOMINATOR) {
                return largest;
            }
            quotient = Long.divideUnsigned(dividend, divisor);
            long rest = dividend - quotient * divisor;
            dividend = divisor;
            divisor = rest;
        }
    }
}
