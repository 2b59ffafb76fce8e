package io.inlay.bench.compare;

import java.time.Duration;

/** Hears what a comparison is doing. */
public interface Progress {
    /** A fork starts: the k-th of n, with that much time left for it and all that follow. */
    void starts(Cell cell, int k, int n, Duration left);

    /** The fork that had started last has ended. */
    void ended(ForkResult result);
}
