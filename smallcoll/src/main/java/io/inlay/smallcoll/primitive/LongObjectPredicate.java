package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/**
 * A test of a key and its value.
 *
 * <pre>{@code
 * LongObjectMap<String> map = LongObjectMap.of(1, "one");
 * map.removeIf((key, value) -> value.isEmpty());
 * }</pre>
 *
 * @param <V> the type of the values
 */
@FunctionalInterface
public interface LongObjectPredicate<V extends @Nullable Object> {
    /**
     * Performs the test.
     *
     * @param key the key
     * @param value its value
     * @return whether the two pass
     */
    boolean test(long key, V value);
}
