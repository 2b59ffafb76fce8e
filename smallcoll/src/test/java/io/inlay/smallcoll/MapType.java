package io.inlay.smallcoll;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A map type under test: its class and how many entries it keeps in fields. A further type costs one line in {@link #ALL} and
 * inherits every test that asks for types or states.
 */
record MapType(Class<?> mapClass, int inlineCapacity) {
    static final List<MapType> ALL = List.of(new MapType(SmallMap.class, 4), new MapType(SmallMap8.class, 8));

    static List<MapType> all() {
        return ALL;
    }

    /** The sizes on both sides of each step: fields full, the array beside them full, and well into the table. */
    IntStream sizes() {
        return IntStream.of(0, 1, inlineCapacity - 1, inlineCapacity, inlineCapacity + 1, 7, 8, 9, 16, 17, 40)
                .distinct();
    }

    <K, V> GrowableMap<K, V> empty() {
        return containing(Collections.emptyMap());
    }

    <K, V> GrowableMap<K, V> withExpectedSize(int expectedSize) {
        return face(Faces.construct(mapClass, int.class, expectedSize));
    }

    <K, V> GrowableMap<K, V> containing(Map<? extends K, ? extends V> entries) {
        return face(Faces.construct(mapClass, Map.class, entries));
    }

    <K, V> GrowableMap<K, V> copyOf(Map<? extends K, ? extends V> entries) {
        return face(Faces.callStatic(mapClass, "copyOf", new Class<?>[] {Map.class}, entries));
    }

    /** Calls {@code of} with so many keys and values. */
    <K, V> GrowableMap<K, V> of(Object... keysAndValues) {
        Class<?>[] parameters =
                Collections.nCopies(keysAndValues.length, Object.class).toArray(Class<?>[]::new);
        return face(Faces.callStatic(mapClass, "of", parameters, keysAndValues));
    }

    /** Calls {@code ofEntries} with these. */
    <K, V> GrowableMap<K, V> ofEntries(List<? extends Map.Entry<?, ?>> entries) {
        Object array = entries.toArray(Map.Entry<?, ?>[]::new);
        return face(Faces.callStatic(mapClass, "ofEntries", new Class<?>[] {Map.Entry[].class}, array));
    }

    /** Puts the common face on a map of this type. */
    @SuppressWarnings("unchecked")
    <K, V> GrowableMap<K, V> face(Object map) {
        if (map.getClass() != mapClass) {
            throw new AssertionError("expected a " + this + " but got a " + map.getClass());
        }
        return (GrowableMap<K, V>) Faces.put(GrowableMap.class, map);
    }

    @Override
    public String toString() {
        return mapClass.getSimpleName();
    }
}
