package io.inlay.bench.map;

import java.util.Map;

/**
 * How a program that has chosen a class of maps makes them of keys and their values.
 *
 * <p>A fork knows one peer, so the JIT inlines its methods and knows the exact class of the map that comes out, as it does
 * where user code says {@code new}.
 */
interface MapPeer {
    /** Returns a map of these entries, made as by a program that learns of them one by one. */
    <K, V> Map<K, V> of(K[] keys, V[] values);

    /** Returns the same, made with the knowledge of how many there will be. */
    <K, V> Map<K, V> ofKnownSize(K[] keys, V[] values);
}
