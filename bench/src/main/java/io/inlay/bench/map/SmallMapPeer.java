package io.inlay.bench.map;

import io.inlay.smallcoll.SmallMap;
import java.util.Map;

/** Four entries in fields. */
final class SmallMapPeer implements GrowingMapPeer {
    @Override
    public <K, V> Map<K, V> empty() {
        return new SmallMap<>();
    }

    @Override
    public <K, V> Map<K, V> sized(int size) {
        return new SmallMap<>(size);
    }

    @Override
    public <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return new SmallMap<>(map);
    }
}
