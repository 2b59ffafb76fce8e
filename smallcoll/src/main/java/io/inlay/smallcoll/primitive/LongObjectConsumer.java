package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/**
 * An operation upon a key and its value.
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
