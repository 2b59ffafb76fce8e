package io.inlay.smallcoll.primitive;

/**
 * A function that makes a value of a key and its value.
 *
 * <pre>{@code
 * LongDoubleMap map = LongDoubleMap.of(1, 10);
 * map.replaceAll((key, value) -> 2 * value);
 * }</pre>
 */
@FunctionalInterface
public interface LongDoubleToDoubleFunction {
    /**
     * Makes the value.
     *
     * @param key the key
     * @param value its value
     * @return the value to be
     */
    double applyAsDouble(long key, double value);
}
