package io.inlay.bench.map;

import java.util.Map;

/** {@code Map.of} and its like: they take the entries at once, so who learns of them one by one keeps an array. */
final class JdkImmutableMapPeer implements MapPeer {
    @Override
    public <K, V> Map<K, V> of(K[] keys, V[] values) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no other way to make an array of a generic type.
        Map.Entry<K, V>[] entries = (Map.Entry<K, V>[]) new Map.Entry[keys.length];
        for (int i = 0; i < keys.length; i++) {
            entries[i] = Map.entry(keys[i], values[i]);
        }
        return Map.ofEntries(entries);
    }

    @Override
    public <K, V> Map<K, V> ofKnownSize(K[] keys, V[] values) {
        return of(keys, values);
    }
}
