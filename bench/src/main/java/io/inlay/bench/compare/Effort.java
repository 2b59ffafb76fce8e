package io.inlay.bench.compare;

import java.time.Duration;
import java.util.Optional;

/**
 * What a comparison may take: a preset, or one with other numbers.
 *
 * @param preset decides on the iterations of a fork
 * @param budget the time that the whole run may take, or nothing where it has no limit
 * @param rounds how many forks each peer gets
 */
public record Effort(Preset preset, Optional<Duration> budget, int rounds) {
    /** Makes the effort of a preset as it is. */
    public Effort(Preset preset) {
        this(preset, preset.budget(), preset.rounds());
    }

    /** Returns the same with another number of forks. */
    public Effort withRounds(int newRounds) {
        return new Effort(preset, budget, newRounds);
    }

    /** Returns the same with another time. */
    public Effort within(Duration newBudget) {
        return new Effort(preset, Optional.of(newBudget), rounds);
    }
}
