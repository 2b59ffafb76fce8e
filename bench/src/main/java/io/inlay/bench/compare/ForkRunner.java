package io.inlay.bench.compare;

/** Starts a JVM that measures one cell. */
public interface ForkRunner {
    /**
     * Returns what a new fork measured.
     *
     * @throws BenchmarkFailure if the benchmark failed or there was no result
     */
    ForkResult run(Cell cell, int round, Timing timing) throws BenchmarkFailure;
}
