package io.inlay.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final ForkCosts COSTS = new ForkCosts(Preset.QUICK, Map.of());
    private static final Row GET = new Row("p.GetBenchmark.get", Map.of("size", "4"), List.of("A", "B"));
    private static final Row ADD = new Row("p.AddBenchmark.add", Map.of("size", "4"), List.of("A", "B", "C"));

    private final Clock clock = new Clock();
    private final List<String> told = new ArrayList<>();

    @Test
    void run_alternatesPeersWithinARowAndRowsWithinARound() throws BenchmarkFailure {
        List<ForkResult> results = comparison(Duration.ofSeconds(1)).run(plan(2), Optional.empty());

        assertThat(results)
                .extracting(result -> result.round() + Operation.className(result.benchmark()) + result.peer())
                .containsExactly(
                        "1GetA", "1GetB", "1AddA", "1AddB", "1AddC", "2GetA", "2GetB", "2AddA", "2AddB", "2AddC");
    }

    @Test
    void run_atTheLimit_startsNoMoreForks() throws BenchmarkFailure {
        List<ForkResult> results =
                comparison(Duration.ofSeconds(1)).run(plan(2), Optional.of(Duration.ofMillis(2_500)));

        assertThat(results).hasSize(3);
    }

    @Test
    void run_slowerThanPlanned_tellsMoreTimeThanPlanned() throws BenchmarkFailure {
        Plan plan = plan(1);
        Duration twice = plan.estimate().multipliedBy(2).dividedBy(plan.forks());

        comparison(twice).run(plan, Optional.empty());

        assertThat(told).hasSize(5);
        assertThat(told.get(0)).isEqualTo("1/5 " + plan.estimate().toMillis());
        // Four of five forks are left, each at twice its planned time.
        assertThat(told.get(1)).isEqualTo("2/5 " + twice.multipliedBy(4).toMillis());
    }

    @Test
    void run_forkFails_endsAtOnce() {
        List<Cell> started = new ArrayList<>();
        ForkRunner failing = (cell, round, timing) -> {
            started.add(cell);
            throw new BenchmarkFailure("it broke");
        };

        assertThatThrownBy(() ->
                        new Comparison(failing, COSTS, progress(), clock::nanoTime).run(plan(3), Optional.empty()))
                .isInstanceOf(BenchmarkFailure.class)
                .hasMessage("it broke");
        assertThat(started).hasSize(1);
    }

    @Test
    void measure_takesWhatForksNeedBesideTheirIterations() throws BenchmarkFailure {
        Duration beside = Duration.ofMillis(700);
        ForkRunner runner = (cell, round, timing) -> {
            clock.sleep(timing.total().plus(beside));
            return result(cell, round);
        };

        ForkCosts costs = ForkCosts.measure(runner, Preset.QUICK, List.of(GET, ADD), clock::nanoTime);

        assertThat(costs.overheads()).containsExactly(Map.entry("operation", beside));
    }

    private Comparison comparison(Duration fork) {
        ForkRunner runner = (cell, round, timing) -> {
            clock.sleep(fork);
            return result(cell, round);
        };
        return new Comparison(runner, COSTS, progress(), clock::nanoTime);
    }

    private static ForkResult result(Cell cell, int round) {
        return new ForkResult(cell.benchmark(), cell.params(), cell.peer(), round, List.of(1.0), List.of(0.0));
    }

    private static Plan plan(int rounds) {
        return Plan.ofAll(List.of(GET, ADD), rounds, COSTS);
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public void starts(Cell cell, int k, int n, Duration left) {
                told.add(k + "/" + n + " " + left.toMillis());
            }

            @Override
            public void ended(ForkResult result) {
                assertThat(result.round()).isPositive();
            }
        };
    }

    /** Moves only when a fork runs. */
    private static final class Clock {
        private long nanos;

        void sleep(Duration duration) {
            nanos += duration.toNanos();
        }

        long nanoTime() {
            return nanos;
        }
    }
}
