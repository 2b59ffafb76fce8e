package io.inlay.bench.map;

import it.unimi.dsi.fastutil.objects.Object2ObjectArrayMap;
import java.util.Map;

/** Two arrays that are scanned: for few entries, says its documentation. */
final class FastutilArrayMapPeer implements GrowingMapPeer {
    @Override
    public <K, V> Map<K, V> empty() {
        return new Object2ObjectArrayMap<>();
    }

    @Override
    public <K, V> Map<K, V> sized(int size) {
        return new Object2ObjectArrayMap<>(size);
    }

    @Override
    public <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return new Object2ObjectArrayMap<>(map);
    }
}
