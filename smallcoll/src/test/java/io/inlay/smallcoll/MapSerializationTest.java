package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
}
