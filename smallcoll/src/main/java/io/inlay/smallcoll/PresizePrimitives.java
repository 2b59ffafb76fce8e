package io.inlay.smallcoll;

import io.inlay.smallcoll.primitive.IntObjectMap;
import io.inlay.smallcoll.primitive.LongObjectMap;
import org.jspecify.annotations.Nullable;

/** What the collectors of {@link Presize} into maps of primitives do with each element. */
final class PresizePrimitives {
    private PresizePrimitives() {}

    static <V extends @Nullable Object> void putNew(IntObjectMap<V> map, int key, V value) {
        int slot = map.find(key);
        if (slot >= 0) {
            throw duplicate(key, map.valueAt(slot), value);
        }
        map.put(key, value);
    }

    static <V extends @Nullable Object> void putNew(LongObjectMap<V> map, long key, V value) {
        int slot = map.find(key);
        if (slot >= 0) {
            throw duplicate(key, map.valueAt(slot), value);
        }
        map.put(key, value);
    }

    private static IllegalStateException duplicate(long key, @Nullable Object value, @Nullable Object other) {
        return new IllegalStateException("Duplicate key " + key + " of " + value + " and " + other);
    }
}
