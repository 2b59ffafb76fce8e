package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/**
 * A function that makes a value of a key and its value.
 *
 * @param <K> the type of the keys
 */
@FunctionalInterface
public interface ObjectDoubleToDoubleFunction<K extends @Nullable Object> {
    /**
     * Makes the value.
     *
     * @param key the key
     * @param value its value
     * @return the value to be
     */
    double applyAsDouble(K key, double value);
}
