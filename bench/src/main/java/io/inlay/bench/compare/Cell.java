package io.inlay.bench.compare;

import java.util.Map;

/**
 * One thing that a fork measures: a benchmark method, with one peer and one choice of the other parameters.
 *
 * @param benchmark the full name of the JMH method
 * @param params the parameters other than the peer
 * @param peer the value of the parameter {@code peer}
 */
public record Cell(String benchmark, Map<String, String> params, String peer) {}
