package io.inlay.bench.compare;

/** A benchmark threw, or its JVM ended without a result. */
public final class BenchmarkFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Makes a failure with a line that says why nothing could be measured. */
    public BenchmarkFailure(String message) {
        super(message);
    }

    /** Makes a failure with a line that says what failed and why, and what JMH had printed. */
    public BenchmarkFailure(String message, String log, Throwable cause) {
        super(log.isBlank() ? message : message + System.lineSeparator() + log.strip(), cause);
    }
}
