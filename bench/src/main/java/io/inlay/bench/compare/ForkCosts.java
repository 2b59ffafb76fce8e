package io.inlay.bench.compare;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How long forks take: their iterations, and what comes on top on this machine, which is starting a JVM and setting the
 * benchmark up.
 *
 * @param preset decides on the iterations
 * @param overheads what comes on top, by {@link #kind}
 */
public record ForkCosts(Preset preset, Map<String, Duration> overheads) {
    /** What it takes to mix the classes at a call site before the warm-up. */
    private static final Duration MIXING = Duration.ofMillis(300);

    /** Forks are not always as quick as at the first try. */
    private static final double SAFETY = 1.1;

    /**
     * Runs one fork of each kind in the rows, to see what it takes beside its iterations.
     *
     * @throws BenchmarkFailure if a benchmark fails
     */
    public static ForkCosts measure(ForkRunner runner, Preset preset, List<Row> rows, LongSupplier nanoTime)
            throws BenchmarkFailure {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Row row : rows) {
            Cell cell = row.cells().get(0);
            cells.putIfAbsent(kind(cell), cell);
        }
        Map<String, Duration> overheads = new LinkedHashMap<>();
        for (Map.Entry<String, Cell> entry : cells.entrySet()) {
            Timing timing = preset.timing(entry.getValue().benchmark());
            if (overheads.isEmpty()) {
                // The very first fork also waits for JMH itself to be loaded: it is not the measure of the others.
                runner.run(entry.getValue(), 0, timing);
            }
            long start = nanoTime.getAsLong();
            runner.run(entry.getValue(), 0, timing);
            long beside = nanoTime.getAsLong() - start - timing.total().toNanos();
            overheads.put(entry.getKey(), Duration.ofNanos(Math.max(0, beside)));
        }
        return new ForkCosts(preset, overheads);
    }

    /** Returns what one fork of a cell takes. */
    public Duration of(Cell cell) {
        // A kind that was not tried is taken for the slowest of those that were.
        Duration slowest = overheads.values().stream().max(Duration::compareTo).orElse(Duration.ZERO);
        Duration overhead = overheads.getOrDefault(kind(cell), slowest);
        Duration cost = preset.timing(cell.benchmark()).total().plus(overhead);
        Duration withMixing = "three".equals(cell.params().get("callSite")) ? cost.plus(MIXING) : cost;
        return Duration.ofNanos((long) (withMixing.toNanos() * SAFETY));
    }

    /** Returns what one round of a row takes. */
    public Duration of(Row row) {
        return row.cells().stream().map(this::of).reduce(Duration.ZERO, Duration::plus);
    }

    /** Operations all start alike; a workload reads a corpus first, and to try each would take too much of the time. */
    private static String kind(Cell cell) {
        return Operation.isWorkload(cell.benchmark()) ? cell.benchmark() : "operation";
    }
}
