package io.inlay.bench.compare;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** How much time a comparison may take, and what it does with it. */
public enum Preset {
    /** Shows that everything runs; its figures say nothing. */
    SMOKE(Duration.ofSeconds(100), 2, new Timing(2, 2, Duration.ofMillis(50))),
    /** A first impression: with the build before it, less than five minutes. */
    QUICK(Duration.ofSeconds(270), 3, new Timing(3, 3, Duration.ofMillis(60))),
    /** Every row, for figures to publish; takes hours. */
    FULL(null, 5, new Timing(5, 5, Duration.ofMillis(200)));

    private static final int WORKLOAD_WARMUP_FACTOR = 3;

    private final Optional<Duration> budget;
    private final int rounds;
    private final Timing timing;

    Preset(Duration budget, int rounds, Timing timing) {
        this.budget = Optional.ofNullable(budget);
        this.rounds = rounds;
        this.timing = timing;
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
        return timing;
    }

    /** Returns the timing of a benchmark: a workload is more code than an operation and warms up for longer. */
    public Timing timing(String benchmark) {
        return Operation.isWorkload(benchmark) ? timing.withWarmups(timing.warmups() * WORKLOAD_WARMUP_FACTOR) : timing;
    }

    /** Returns the name as typed on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
