package io.inlay.bench.compare;

import java.util.List;
import java.util.Map;

/**
 * What one fork measured.
 *
 * @param benchmark the full name of the JMH method
 * @param params the parameters other than the peer
 * @param peer whose turn it was
 * @param round in which round, from 1
 * @param nanosPerOp the time of one operation in each measured iteration
 * @param bytesPerOp the bytes allocated by one operation in each measured iteration
 */
public record ForkResult(
        String benchmark,
        Map<String, String> params,
        String peer,
        int round,
        List<Double> nanosPerOp,
        List<Double> bytesPerOp) {

    /** Returns the median time: an iteration that something else disturbed does not move it. */
    public double nanos() {
        return Spread.of(nanosPerOp).median();
    }

    /** Returns the allocated bytes of the last iteration: by then all is compiled, and escape analysis at work. */
    public double bytes() {
        return bytesPerOp.get(bytesPerOp.size() - 1);
    }
}
