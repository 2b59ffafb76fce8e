package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/**
 * A test of a key and its value.
 *
 * <pre>{@code
 * ObjectDoubleMap<String> map = ObjectDoubleMap.of("one", 1);
 * map.removeIf((key, value) -> value == 0);
 * }</pre>
 *
 * @param <K> the type of the keys
 */
@FunctionalInterface
public interface ObjectDoublePredicate<K extends @Nullable Object> {
    /**
     * Performs the test.
     *
     * @param key the key
     * @param value its value
     * @return whether the two pass
     */
    boolean test(K key, double value);
}
