package io.inlay.bench.map;

import io.inlay.smallcoll.SmallMap8;
import java.util.Map;

/** Eight entries in fields. */
final class SmallMap8Peer implements GrowingMapPeer {
    @Override
    public <K, V> Map<K, V> empty() {
        return new SmallMap8<>();
    }

    @Override
    public <K, V> Map<K, V> sized(int size) {
        return new SmallMap8<>(size);
    }

    @Override
    public <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return new SmallMap8<>(map);
    }
}
