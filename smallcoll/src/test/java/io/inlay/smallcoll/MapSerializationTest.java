package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Serialization of maps and sets there and back, in every state. */
class MapSerializationTest {
    @SuppressWarnings("unchecked")
    private static <T> T reserialized(T object) throws IOException, ClassNotFoundException {
        return (T) HostileStreams.deserialize(HostileStreams.serialize(object));
    }

    @ParameterizedTest
    @MethodSource("io.inlay.smallcoll.MapSubject#all")
    void roundTrip_anyMap_keepsClassEntriesAndOrder(MapSubject subject) throws IOException, ClassNotFoundException {
        Map<Object, String> map = subject.map();
        Map<Object, String> copy = reserialized(map);
        assertThat(copy.getClass()).isEqualTo(map.getClass());
        assertThat(new ArrayList<>(copy.entrySet())).isEqualTo(new ArrayList<>(map.entrySet()));
        MapSubject.holds("copy", copy, new LinkedHashMap<>(copy));
        copy.put("new", "new");
        copy.remove(subject.key(0));
        MapSubject.holds("original", map, subject.model());
    }

    @ParameterizedTest
    @MethodSource("io.inlay.smallcoll.SetSubject#all")
    void roundTrip_anySet_keepsClassElementsAndOrder(SetSubject subject) throws IOException, ClassNotFoundException {
        Set<Object> set = subject.set();
        Set<Object> copy = reserialized(set);
        assertThat(copy.getClass()).isEqualTo(set.getClass());
        assertThat(new ArrayList<>(copy)).isEqualTo(new ArrayList<>(set));
        SetSubject.holds(copy, new LinkedHashSet<>(copy));
        copy.add("new");
        SetSubject.holds(set, subject.model());
    }

    @ParameterizedTest
    @EnumSource
    void roundTrip_sharedAndNestedValues_keepsIdentity(MapKind kind) throws IOException, ClassNotFoundException {
        for (int padding = 0; padding < 20; padding += 3) {
            Map<Object, Object> map = kind.empty();
            for (int i = 0; i < padding; i++) {
                map.put(i, null);
            }
            List<Object> shared = new ArrayList<>(List.of("shared"));
            Map<Object, Object> inner = kind.copy(Map.of("inner", shared));
            map.put("a", shared);
            map.put("b", shared);
            map.put("c", inner);
            Map<Object, Object> copy = reserialized(map);
            assertThat(copy).isEqualTo(map);
            assertThat(copy.get("a")).isSameAs(copy.get("b")).isNotSameAs(shared);
            assertThat(copy.get("c").getClass()).isEqualTo(kind.mapClass());
        }
    }

    @ParameterizedTest
    @EnumSource
    void serialize_contentThatIsNotSerializable_throwsAndKeepsTheEntries(MapKind kind) throws IOException {
        Map<Object, Object> map = kind.copy(Map.of("a", new Object()));
        String before = map.toString();
        try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
            assertThatThrownBy(() -> out.writeObject(map)).isInstanceOf(NotSerializableException.class);
        }
        assertThat(map.toString()).isEqualTo(before);
    }

    /** A proxy cannot close a circle as a JDK map does, but it must not end up as a value of the map either. */
    @ParameterizedTest
    @EnumSource
    void roundTrip_mapThatContainsItself_neverLeaksTheProxy(MapKind kind) {
        for (int padding = 0; padding < 20; padding += 3) {
            Map<Object, Object> map = kind.empty();
            for (int i = 0; i < padding; i++) {
                map.put(i, i);
            }
            map.put("self", map);
            byte[] stream = HostileStreams.serialize(map);
            try {
                Map<?, ?> copy = (Map<?, ?>) HostileStreams.deserialize(stream);
                assertThat(copy.get("self")).isSameAs(copy);
            } catch (IOException | ClassNotFoundException | ClassCastException refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    static Stream<Supplier<Object>> kinds() {
        return Stream.of(
                SmallMap::new,
                SmallMap8::new,
                SmallSet::new,
                SmallSet8::new,
                SmallList::new,
                SmallList8::new,
                () -> new FixedList<>(20),
                () -> new FixedList4<>(20));
    }

    /** The inner one is made before the outer, whose serialized form must not stand in for it there. */
    @ParameterizedTest
    @MethodSource("kinds")
    void roundTrip_circleOfTwo_isRefused(Supplier<Object> kind) {
        for (Supplier<Object> other : kinds().toList()) {
            for (int padding : new int[] {0, 7}) {
                Object outer = kind.get();
                Object inner = other.get();
                for (int i = 0; i < padding; i++) {
                    add(inner, i);
                }
                add(outer, inner);
                add(inner, outer);
                byte[] stream = HostileStreams.serialize(outer);
                assertThatThrownBy(() -> HostileStreams.deserialize(stream))
                        .isInstanceOf(InvalidObjectException.class)
                        .hasMessageContaining(inner.getClass().getSimpleName())
                        .hasMessageContaining("circle");
            }
        }
    }

    /** As a value of a map; as a key it would be asked for its hash code, of which there is none for a circle. */
    @SuppressWarnings("unchecked")
    private static void add(Object collection, Object element) {
        if (collection instanceof Map) {
            ((Map<Object, Object>) collection).put("key " + System.identityHashCode(element), element);
        } else {
            ((Collection<Object>) collection).add(element);
        }
    }
}
