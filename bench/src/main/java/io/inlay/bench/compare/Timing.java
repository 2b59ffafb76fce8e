package io.inlay.bench.compare;

import java.time.Duration;

/**
 * How long one fork warms up and measures.
 *
 * @param warmups iterations of which nothing is kept
 * @param measurements iterations that count
 * @param iteration the length of each
 */
public record Timing(int warmups, int measurements, Duration iteration) {
    /** Returns the time in iterations; starting the JVM comes on top. */
    public Duration total() {
        return iteration.multipliedBy(warmups + measurements);
    }

    /** Returns the timing in words. */
    public String words() {
        return warmups + " warm-up and " + measurements + " measured iterations of " + iteration.toMillis() + " ms";
    }

    /** Returns the same with more iterations before those that count, for code that takes longer to compile. */
    public Timing withWarmups(int more) {
        return new Timing(more, measurements, iteration);
    }
}
