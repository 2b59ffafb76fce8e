package io.inlay.bench.map;

import java.util.Map;
import org.agrona.collections.Hashing;
import org.agrona.collections.Object2ObjectHashMap;

/** Open addressing, keys and values in turn in one array. Its constructor takes the length of the table. */
final class AgronaMapPeer implements GrowingMapPeer {
    @Override
    public <K, V> Map<K, V> empty() {
        return new Object2ObjectHashMap<>();
    }

    @Override
    public <K, V> Map<K, V> sized(int size) {
        return new Object2ObjectHashMap<>(1 + (int) (size / Hashing.DEFAULT_LOAD_FACTOR), Hashing.DEFAULT_LOAD_FACTOR);
    }

    @Override
    public <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return new Object2ObjectHashMap<>((Object2ObjectHashMap<K, V>) map);
    }
}
