package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/**
 * An operation upon a key and its value.
 *
 * <pre>{@code
 * LongObjectMap<String> map = LongObjectMap.of(1, "one");
 * map.forEach((key, value) -> System.out.println(key + ": " + value));
 * }</pre>
 *
 * @param <V> the type of the values
 */
@FunctionalInterface
public interface LongObjectConsumer<V extends @Nullable Object> {
    /**
     * Performs the operation.
     *
     * @param key the key
     * @param value its value
     */
    void accept(long key, V value);
}
