package io.inlay.bench.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Runs the forks of a plan: in each round, row by row, one fork of each peer right after the other.
 *
 * <p>What disturbs the machine for a while so disturbs all peers of a row alike, and the next round comes minutes later.
 */
public final class Comparison {
    private final ForkRunner runner;
    private final ForkCosts costs;
    private final Progress progress;
    private final LongSupplier nanoTime;

    /**
     * Makes a comparison.
     *
     * @param runner starts the forks
     * @param costs how long they take
     * @param progress hears of each fork
     * @param nanoTime the clock
     */
    public Comparison(ForkRunner runner, ForkCosts costs, Progress progress, LongSupplier nanoTime) {
        this.runner = runner;
        this.costs = costs;
        this.progress = progress;
        this.nanoTime = nanoTime;
    }

    /**
     * Returns the results of all forks, in the order in which they ran.
     *
     * <p>A plan with a budget fits into it by its estimate. Should the machine slow down on the way, no fork starts
     * after the limit, and the results are fewer than planned.
     *
     * @param plan what to run
     * @param limit how long the forks may take at most, or nothing where there is no limit
     * @throws BenchmarkFailure if a fork fails; the rest is not run
     */
    public List<ForkResult> run(Plan plan, Optional<Duration> limit) throws BenchmarkFailure {
        List<ForkResult> results = new ArrayList<>();
        RemainingTime remaining = new RemainingTime(plan.estimate(), nanoTime);
        for (int round = 1; round <= plan.rounds(); round++) {
            for (Row row : plan.rows()) {
                for (Cell cell : row.cells()) {
                    if (limit.isPresent() && remaining.elapsed().compareTo(limit.get()) > 0) {
                        return results;
                    }
                    progress.starts(cell, results.size() + 1, plan.forks(), remaining.left());
                    ForkResult result = runner.run(cell, round, costs.preset().timing(cell.benchmark()));
                    results.add(result);
                    remaining.did(costs.of(cell));
                    progress.ended(result);
                }
            }
        }
        return results;
    }
}
