package io.inlay.bench.compare;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** How much time a comparison may take, and what it does with it. */
public enum Preset {
    /** Shows that everything runs; its figures say nothing. */
    SMOKE(Duration.ofSeconds(150), 2, 2, Duration.ofMillis(50)),
    /** A first impression in less than five minutes: each type once, and the main job. */
    QUICK(Duration.ofSeconds(285), 3, 3, Duration.ofMillis(60)),
    /** An hour: the operations and sizes of each type that are asked for most. */
    STANDARD(Duration.ofHours(1), 5, 5, Duration.ofMillis(100)),
    /** Every row, for figures to publish; takes days. */
    FULL(null, 5, 5, Duration.ofMillis(200));

    private static final int WORKLOAD_WARMUP_FACTOR = 5;

    private final Optional<Duration> budget;
    private final int rounds;
    private final int iterations;
    private final Duration iteration;

    /** As many iterations warm up as measure. */
    Preset(Duration budget, int rounds, int iterations, Duration iteration) {
        this.budget = Optional.ofNullable(budget);
        this.rounds = rounds;
        this.iterations = iterations;
        this.iteration = iteration;
    }

    /** Returns the time that the whole run may take, or nothing where it has no limit. */
    public Optional<Duration> budget() {
        return budget;
    }

    /** Returns how many forks each peer gets. */
    public int rounds() {
        return rounds;
    }

    /** Returns the timing of a fork that measures an operation. */
    public Timing timing() {
        return new Timing(iterations, iterations, iteration);
    }

    /** Returns the timing of a benchmark: a workload is more code than an operation and warms up for longer. */
    public Timing timing(String benchmark) {
        return Operation.isWorkload(benchmark) ? timing().withWarmups(iterations * WORKLOAD_WARMUP_FACTOR) : timing();
    }

    /** Returns the name as typed on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
