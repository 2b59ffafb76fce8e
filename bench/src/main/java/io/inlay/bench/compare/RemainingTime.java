package io.inlay.bench.compare;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Foretells how long a run still takes, from the plan and from how the run keeps to it. */
final class RemainingTime {
    private final Duration planned;
    private final LongSupplier nanoTime;
    private final long start;
    private Duration done = Duration.ZERO;

    RemainingTime(Duration planned, LongSupplier nanoTime) {
        this.planned = planned;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    void did(Duration plannedForIt) {
        done = done.plus(plannedForIt);
    }

    Duration elapsed() {
        return Duration.ofNanos(nanoTime.getAsLong() - start);
    }

    Duration left() {
        Duration plannedLeft = planned.minus(done);
        if (done.isZero()) {
            return plannedLeft;
        }
        double pace = (double) elapsed().toNanos() / done.toNanos();
        return Duration.ofNanos((long) (plannedLeft.toNanos() * pace));
    }
}
