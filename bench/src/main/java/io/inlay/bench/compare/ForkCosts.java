package io.inlay.bench.compare;

import java.time.Duration;

/**
 * How long forks take: their iterations, and what it takes to start and stop a JVM on this machine.
 *
 * @param preset decides on the iterations
 * @param overhead what a fork takes beside its iterations
 */
public record ForkCosts(Preset preset, Duration overhead) {
    /** What it takes to mix the classes at a call site before the warm-up. */
    private static final Duration MIXING = Duration.ofMillis(120);

    /** Returns what one fork of a cell takes. */
    public Duration of(Cell cell) {
        Duration cost = preset.timing(cell.benchmark()).total().plus(overhead);
        return "three".equals(cell.params().get("callSite")) ? cost.plus(MIXING) : cost;
    }

    /** Returns what one round of a row takes. */
    public Duration of(Row row) {
        return row.cells().stream().map(this::of).reduce(Duration.ZERO, Duration::plus);
    }
}
