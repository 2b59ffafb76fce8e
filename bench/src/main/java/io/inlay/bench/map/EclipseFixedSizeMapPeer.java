package io.inlay.bench.map;

import java.util.Map;
import org.eclipse.collections.api.factory.Maps;

/** The maps of none to three entries in fields that Eclipse Collections has; there are none of more. */
final class EclipseFixedSizeMapPeer implements MapPeer {
    @Override
    public <K, V> Map<K, V> of(K[] keys, V[] values) {
        return switch (keys.length) {
            case 0 -> Maps.fixedSize.of();
            case 1 -> Maps.fixedSize.of(keys[0], values[0]);
            case 2 -> Maps.fixedSize.of(keys[0], values[0], keys[1], values[1]);
            case 3 -> Maps.fixedSize.of(keys[0], values[0], keys[1], values[1], keys[2], values[2]);
            default -> throw new IllegalArgumentException("fixed-size maps hold at most 3 entries, not " + keys.length);
        };
    }

    @Override
    public <K, V> Map<K, V> ofKnownSize(K[] keys, V[] values) {
        return of(keys, values);
    }
}
