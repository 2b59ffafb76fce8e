package io.inlay.bench.map;

import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.Map;

/** Its constructor takes the length of the table, which Guava works out of the number of entries, since JDK 17 cannot. */
final class HashMapPeer implements GrowingMapPeer {
    @Override
    public <K, V> Map<K, V> empty() {
        return new HashMap<>();
    }

    @Override
    public <K, V> Map<K, V> sized(int size) {
        return Maps.newHashMapWithExpectedSize(size);
    }

    @Override
    public <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return new HashMap<>(map);
    }
}
