package io.inlay.smallcoll;

import io.inlay.smallcoll.primitive.IntIntMap;
import io.inlay.smallcoll.primitive.IntLongMap;
import io.inlay.smallcoll.primitive.IntObjectMap;
import io.inlay.smallcoll.primitive.LongIntMap;
import io.inlay.smallcoll.primitive.LongLongMap;
import io.inlay.smallcoll.primitive.LongObjectMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** What the collectors of {@link Presize} into maps of primitives do with each element. */
final class PresizePrimitives {
    private PresizePrimitives() {}

    /** A collector into a map that takes over the entries of another map which part of a parallel stream has filled. */
    static <T extends @Nullable Object, M> Collector<T, ?, M> collector(
            Supplier<M> empty, BiConsumer<M, T> accumulate, BiConsumer<M, M> takeOver) {
        return Collector.of(
                empty,
                accumulate,
                (left, right) -> {
                    takeOver.accept(left, right);
                    return left;
                },
                Collector.Characteristics.IDENTITY_FINISH);
    }

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

    static void putNew(IntIntMap map, int key, int value) {
        int slot = map.find(key);
        if (slot >= 0) {
            throw duplicate(key, map.valueAt(slot), value);
        }
        map.put(key, value);
    }

    static void putNew(IntLongMap map, int key, long value) {
        int slot = map.find(key);
        if (slot >= 0) {
            throw duplicate(key, map.valueAt(slot), value);
        }
        map.put(key, value);
    }

    static void putNew(LongIntMap map, long key, int value) {
        int slot = map.find(key);
        if (slot >= 0) {
            throw duplicate(key, map.valueAt(slot), value);
        }
        map.put(key, value);
    }

    static void putNew(LongLongMap map, long key, long value) {
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
