package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/**
 * A function that makes a value of a key and its value.
 *
 * <pre>{@code
 * ObjectDoubleMap<String> map = ObjectDoubleMap.of("one", 1);
 * map.replaceAll((key, value) -> 2 * value);
 * }</pre>
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
