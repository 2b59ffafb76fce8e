package io.inlay.bench.map;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** Guava's immutable map, made by its builder. */
final class GuavaImmutableMapPeer implements MapPeer {
    @Override
    public <K, V> Map<K, V> of(K[] keys, V[] values) {
        return filled(ImmutableMap.builder(), keys, values);
    }

    @Override
    public <K, V> Map<K, V> ofKnownSize(K[] keys, V[] values) {
        return filled(ImmutableMap.builderWithExpectedSize(keys.length), keys, values);
    }

    private static <K, V> Map<K, V> filled(ImmutableMap.Builder<K, V> builder, K[] keys, V[] values) {
        for (int i = 0; i < keys.length; i++) {
            builder.put(keys[i], values[i]);
        }
        return builder.buildOrThrow();
    }
}
