package io.inlay.bench.map;

import java.util.Map;
import org.eclipse.collections.impl.map.mutable.UnifiedMap;

/** The hash map of Eclipse Collections, which counts in entries. */
final class UnifiedMapPeer implements GrowingMapPeer {
    @Override
    public <K, V> Map<K, V> empty() {
        return UnifiedMap.newMap();
    }

    @Override
    public <K, V> Map<K, V> sized(int size) {
        return UnifiedMap.newMap(size);
    }

    @Override
    public <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return UnifiedMap.newMap(map);
    }
}
