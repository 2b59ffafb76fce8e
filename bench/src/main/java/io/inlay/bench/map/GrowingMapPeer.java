package io.inlay.bench.map;

import java.util.Map;

/** A class of maps that can be changed. */
interface GrowingMapPeer extends MapPeer {
    /** Returns an empty map, made without a hint. */
    <K, V> Map<K, V> empty();

    /** Returns an empty map that can take this many entries without growing. */
    <K, V> Map<K, V> sized(int size);

    /** Returns a map of the same class with the entries of another. */
    <K, V> Map<K, V> copyOf(Map<K, V> map);

    @Override
    default <K, V> Map<K, V> of(K[] keys, V[] values) {
        return filled(empty(), keys, values);
    }

    @Override
    default <K, V> Map<K, V> ofKnownSize(K[] keys, V[] values) {
        return filled(sized(keys.length), keys, values);
    }

    private static <K, V> Map<K, V> filled(Map<K, V> map, K[] keys, V[] values) {
        for (int i = 0; i < keys.length; i++) {
            map.put(keys[i], values[i]);
        }
        return map;
    }
}
