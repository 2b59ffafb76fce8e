package io.inlay.bench.map;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.Map;

/** Open addressing, keys and values in two arrays. */
final class FastutilOpenMapPeer implements GrowingMapPeer {
    @Override
    public <K, V> Map<K, V> empty() {
        return new Object2ObjectOpenHashMap<>();
    }

    @Override
    public <K, V> Map<K, V> sized(int size) {
        return new Object2ObjectOpenHashMap<>(size);
    }

    @Override
    public <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return new Object2ObjectOpenHashMap<>(map);
    }
}
