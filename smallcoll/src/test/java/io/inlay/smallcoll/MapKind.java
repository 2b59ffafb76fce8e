package io.inlay.smallcoll;

import java.util.Map;

/** A map type under test; a further one inherits every test that asks for kinds or subjects. */
enum MapKind {
    SMALL_MAP(SmallMap.class, 4) {
        @Override
        <K, V> Map<K, V> empty() {
            return new SmallMap<>();
        }

        @Override
        <K, V> Map<K, V> sized(int expectedSize) {
            return new SmallMap<>(expectedSize);
        }

        @Override
        <K, V> Map<K, V> copy(Map<? extends K, ? extends V> entries) {
            return new SmallMap<>(entries);
        }
    },
    SMALL_MAP8(SmallMap8.class, 8) {
        @Override
        <K, V> Map<K, V> empty() {
            return new SmallMap8<>();
        }

        @Override
        <K, V> Map<K, V> sized(int expectedSize) {
            return new SmallMap8<>(expectedSize);
        }

        @Override
        <K, V> Map<K, V> copy(Map<? extends K, ? extends V> entries) {
            return new SmallMap8<>(entries);
        }
    };

    private final Class<?> mapClass;
    private final int inlineCapacity;

    MapKind(Class<?> mapClass, int inlineCapacity) {
        this.mapClass = mapClass;
        this.inlineCapacity = inlineCapacity;
    }

    abstract <K, V> Map<K, V> empty();

    abstract <K, V> Map<K, V> sized(int expectedSize);

    abstract <K, V> Map<K, V> copy(Map<? extends K, ? extends V> entries);

    Class<?> mapClass() {
        return mapClass;
    }

    int inlineCapacity() {
        return inlineCapacity;
    }

    /** The map seen through the methods that all small maps have. */
    @SuppressWarnings("unchecked")
    static <K, V> MapExtras<K, V> extras(Map<K, V> map) {
        return ByName.face(MapExtras.class, map);
    }

    @Override
    public String toString() {
        return mapClass.getSimpleName();
    }
}
