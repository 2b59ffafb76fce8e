package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The factor that hash codes are multiplied with. */
class HashSpreadTest {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    @Test
    void largestQuotient_knownFractions_isThatOfTheContinuedFraction() {
        assertThat(HashSpread.largestQuotient(GOLDEN)).isLessThanOrEqualTo(2);
        assertThat(HashSpread.largestQuotient(1L << 63)).isEqualTo(2);
        assertThat(HashSpread.largestQuotient(1L << 60)).isEqualTo(16);
        assertThat(HashSpread.largestQuotient(0xC000000000000000L)).isEqualTo(3);
        assertThat(HashSpread.largestQuotient(0)).isEqualTo(Long.MAX_VALUE);
        assertThat(HashSpread.largestQuotient(1)).isEqualTo(Long.MAX_VALUE);
        assertThat(HashSpread.largestQuotient(-1)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void draw_sameSeed_sameOddFactor() {
        for (long seed = 0; seed < 20; seed++) {
            long factor = HashSpread.draw(new SplittableRandom(seed));
            assertThat(factor).isEqualTo(HashSpread.draw(new SplittableRandom(seed)));
            assertThat(factor & 1).isEqualTo(1);
            assertThat(HashSpread.spreadsSequences(factor)).isTrue();
        }
    }

    @Test
    void spreadsSequences_nearlySimpleFractions_false() {
        assertThat(HashSpread.spreadsSequences(1)).isFalse();
        assertThat(HashSpread.spreadsSequences(0x5555555555555557L)).isFalse();
    }

    @Test
    void seed_decimalAndHexadecimal_isTheNumber() {
        assertThat(HashSpread.seed("42")).isEqualTo(42);
        assertThat(HashSpread.seed(" -0x10 ")).isEqualTo(-16);
    }

    @Test
    void seed_noNumber_isDrawn() {
        assertThat(HashSpread.seed(null)).isNotEqualTo(HashSpread.seed(null));
        assertThat(HashSpread.seed("none")).isNotEqualTo(HashSpread.seed("none"));
    }

    /**
     * The mean way from home to slot at the load limit of ints; with random hash codes it is 1.5. The factors are the first
     * of some seeds, the same in each build: of all factors that may be drawn a few spread one of these sequences worse.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 10, 16, 31, 100, 256, 1000, 1024, 4096, 65_536, 1_000_000, -1, -31})
    void draw_arithmeticSequence_fewSteps(int step) {
        for (int seed = 0; seed < 20; seed++) {
            long factor = HashSpread.draw(new SplittableRandom(seed));
            assertThat(meanSteps(factor, step)).as("factor %s", factor).isLessThan(40);
        }
    }

    private static double meanSteps(long factor, int step) {
        int slots = 1 << 16;
        int count = slots / 4 * 3;
        boolean[] used = new boolean[slots];
        long steps = 0;
        for (int index = 0; index < count; index++) {
            int slot = (int) ((index * step * factor) >>> 48);
            while (used[slot]) {
                slot = (slot + 1) & (slots - 1);
                steps++;
            }
            used[slot] = true;
        }
        return (double) steps / count;
    }
}
