package io.inlay.smallcoll;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The methods of {@code SequencedMap}, which is newer than the class library that compiles the tests. */
interface EntryEnds<K, V> {
    Map.Entry<K, V> firstEntry();

    Map.Entry<K, V> lastEntry();

    Map.Entry<K, V> pollFirstEntry();

    Map.Entry<K, V> pollLastEntry();

    V putFirst(K key, V value);

    V putLast(K key, V value);

    Map<K, V> reversed();

    Set<K> sequencedKeySet();

    Collection<V> sequencedValues();

    Set<Map.Entry<K, V>> sequencedEntrySet();

    @SuppressWarnings("unchecked")
    static <K, V> EntryEnds<K, V> of(Map<K, V> map) {
        return ByName.face(EntryEnds.class, map);
    }
}
