package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/**
 * A function that makes a value of a key and its value.
 *
 * <pre>{@code
 * LongObjectMap<String> map = LongObjectMap.of(1, "one");
 * map.replaceAll((key, value) -> key + " " + value);
 * }</pre>
 *
 * @param <V> the type of the values it is given, with null where there may be none
 * @param <R> the type of the values it makes, with null where it may make none
 */
@FunctionalInterface
public interface LongObjectFunction<V extends @Nullable Object, R extends @Nullable Object> {
    /**
     * Makes the value.
     *
     * @param key the key
     * @param value its value; null, if {@code V} may be null, where {@link LongObjectMap#compute} finds none
     * @return the value to be; null, if {@code R} may be null, for none
     */
    R apply(long key, V value);
}
