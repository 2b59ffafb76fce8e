package io.inlay.bench.map;

import it.unimi.dsi.fastutil.objects.Object2ObjectLinkedOpenHashMap;
import java.util.Map;

/** Open addressing, and an array of links for the order. */
final class FastutilLinkedMapPeer implements GrowingMapPeer {
    @Override
    public <K, V> Map<K, V> empty() {
        return new Object2ObjectLinkedOpenHashMap<>();
    }

    @Override
    public <K, V> Map<K, V> sized(int size) {
        return new Object2ObjectLinkedOpenHashMap<>(size);
    }

    @Override
    public <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return new Object2ObjectLinkedOpenHashMap<>(map);
    }
}
