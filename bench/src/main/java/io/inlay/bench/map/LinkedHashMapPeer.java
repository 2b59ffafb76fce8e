package io.inlay.bench.map;

import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;

/** The class of the JDK that keeps the order, as ours do. */
final class LinkedHashMapPeer implements GrowingMapPeer {
    @Override
    public <K, V> Map<K, V> empty() {
        return new LinkedHashMap<>();
    }

    @Override
    public <K, V> Map<K, V> sized(int size) {
        return Maps.newLinkedHashMapWithExpectedSize(size);
    }

    @Override
    public <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return new LinkedHashMap<>(map);
    }
}
