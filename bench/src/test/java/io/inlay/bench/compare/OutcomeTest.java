package io.inlay.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.inlay.bench.compare.Versus.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Map<String, String> SIZE_4 = Map.of("size", "4");

    @Test
    void ratios_areTakenRoundByRound() {
        // The machine was twice as slow in round 2: medians of either side alone would not know.
        List<ForkResult> ours = forks("SmallList", 10, 20, 11);
        List<ForkResult> theirs = forks("ArrayList", 20, 40, 11);

        assertThat(Outcome.ratios(ours, theirs)).containsExactly(0.5, 0.5, 1.0);
    }

    @Test
    void ratios_roundWithoutPartner_isLeftOut() {
        List<ForkResult> ours = forks("SmallList", 10, 20, 30);
        List<ForkResult> theirs = List.of(fork("ArrayList", 3, 10), fork("ArrayList", 1, 10));

        assertThat(Outcome.ratios(ours, theirs)).containsExactly(1.0, 3.0);
    }

    @Test
    void of_choosesTheRivalWithTheLowestMedian() {
        Outcome outcome =
                only(forks("SmallList", 10, 10, 10), forks("ArrayList", 5, 30, 30), forks("FastList", 8, 8, 8));

        assertThat(outcome.best()).contains(new Versus("FastList", new Spread(1.25, 1.25, 1.25, 3)));
        assertThat(outcome.nanos().keySet()).containsExactly("SmallList", "ArrayList", "FastList");
        assertThat(outcome.nanos().get("ArrayList")).isEqualTo(new Spread(30, 5, 30, 3));
    }

    @Test
    void of_bestRivalSharesNoRound_nextBestIsTaken() {
        Outcome outcome = only(
                List.of(fork("SmallList", 1, 10)), List.of(fork("ArrayList", 2, 1)), List.of(fork("FastList", 1, 20)));

        assertThat(outcome.best()).contains(new Versus("FastList", new Spread(0.5, 0.5, 0.5, 1)));
    }

    @Test
    void of_noRival_hasNoRatio() {
        assertThat(only(forks("SmallList", 10, 10)).best()).isEmpty();
    }

    @Test
    void of_twoOfOurs_givesARowEachWithoutTheOther() {
        List<ForkResult> all = new ArrayList<>();
        all.addAll(forks("SmallList", 10));
        all.addAll(forks("SmallList8", 20));
        all.addAll(forks("ArrayList", 10));

        List<Outcome> outcomes = Outcome.of(all);

        assertThat(outcomes).extracting(Outcome::ours).containsExactly("SmallList", "SmallList8");
        assertThat(outcomes.get(1).nanos().keySet()).containsExactly("SmallList8", "ArrayList");
    }

    @Test
    void of_otherParameters_isAnotherRow() {
        List<ForkResult> all = new ArrayList<>(forks("SmallList", 10));
        all.addAll(forks("ArrayList", 10));
        all.add(new ForkResult("p.XBenchmark.x", Map.of("size", "8"), "SmallList", 1, List.of(1.0), List.of(0.0)));

        assertThat(Outcome.of(all)).hasSize(2);
    }

    @Test
    void worstFirst_putsLossesOnTopAndRowsWithoutRatioLast() {
        Outcome win = only(forks("SmallList", 5), forks("ArrayList", 10));
        Outcome loss = only(forks("SmallList", 20), forks("ArrayList", 10));
        Outcome alone = only(forks("SmallList", 20));

        assertThat(Outcome.worstFirst(List.of(alone, win, loss))).containsExactly(loss, win, alone);
    }

    @Test
    void verdict_withinFivePercent_isLevel() {
        assertThat(verdict(1.04)).isEqualTo(Verdict.LEVEL);
        assertThat(verdict(0.96)).isEqualTo(Verdict.LEVEL);
        assertThat(verdict(1.06)).isEqualTo(Verdict.LOSS);
        assertThat(verdict(0.94)).isEqualTo(Verdict.WIN);
    }

    @Test
    void isUnanimous_rangeOnBothSidesOfOne_isFalse() {
        assertThat(new Versus("ArrayList", new Spread(1.2, 0.9, 1.3, 3)).isUnanimous())
                .isFalse();
        assertThat(new Versus("ArrayList", new Spread(1.2, 1.1, 1.3, 3)).isUnanimous())
                .isTrue();
        assertThat(new Versus("ArrayList", new Spread(0.8, 0.7, 0.9, 3)).isUnanimous())
                .isTrue();
    }

    @Test
    void forkResult_timeIsTheMedianIterationAndBytesAreTheLast() {
        ForkResult disturbed = new ForkResult(
                "p.XBenchmark.x", SIZE_4, "ArrayList", 1, List.of(9.0, 1.0, 2.0), List.of(80.0, 8.0, 0.0));

        assertThat(disturbed.nanos()).isEqualTo(2.0);
        assertThat(disturbed.bytes()).isZero();
    }

    private static Verdict verdict(double median) {
        return new Versus("ArrayList", new Spread(median, median, median, 1)).verdict();
    }

    @SafeVarargs
    private static Outcome only(List<ForkResult>... forks) {
        List<ForkResult> all = new ArrayList<>();
        for (List<ForkResult> each : forks) {
            all.addAll(each);
        }
        List<Outcome> outcomes = Outcome.of(all);
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    private static List<ForkResult> forks(String peer, double... nanosByRound) {
        List<ForkResult> forks = new ArrayList<>();
        for (double nanos : nanosByRound) {
            forks.add(fork(peer, forks.size() + 1, nanos));
        }
        return forks;
    }

    private static ForkResult fork(String peer, int round, double nanos) {
        return new ForkResult("p.XBenchmark.x", SIZE_4, peer, round, List.of(nanos), List.of(0.0));
    }
}
