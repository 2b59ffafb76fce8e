package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Equality and text of maps and sets, among themselves and with those of the JDK. */
class MapEqualityTest {
    @ParameterizedTest
    @MethodSource("io.inlay.smallcoll.MapSubject#all")
    void maps_ofOtherTypes_areEqualWhateverTheOrder(MapSubject subject) {
        Map<Object, String> map = subject.map();
        Map<Object, String> backwards = new LinkedHashMap<>();
        List<Object> keys = new ArrayList<>(subject.model().keySet());
        Collections.reverse(keys);
        keys.forEach(key -> backwards.put(key, subject.model().get(key)));
        List<Map<Object, String>> equals = new ArrayList<>(List.of(
                subject.model(), backwards, new HashMap<>(backwards), Collections.unmodifiableMap(backwards), map));
        for (MapKind kind : MapKind.values()) {
            equals.add(kind.copy(backwards));
        }
        for (Map<Object, String> other : equals) {
            assertThat(map.equals(other) && other.equals(map)).isTrue();
            assertThat(map.hashCode()).isEqualTo(other.hashCode());
        }
        for (Map<Object, String> other : different(subject)) {
            assertThat(map.equals(other) || other.equals(map)).as("%s", other).isFalse();
        }
        Object entries = map.entrySet();
        assertThat(map.equals(entries)).isFalse();
    }

    /** Maps that differ in one key, one value, one entry more or one less. */
    private static List<Map<Object, String>> different(MapSubject subject) {
        List<Map<Object, String>> different = new ArrayList<>();
        Map<Object, String> more = subject.model();
        more.put("more", null);
        different.add(more);
        for (int id : subject.interestingIds()) {
            if (id < subject.size()) {
                Map<Object, String> less = subject.model();
                less.remove(subject.key(id));
                different.add(less);
                Map<Object, String> otherKey = new LinkedHashMap<>(less);
                otherKey.put("other", subject.value(id));
                different.add(otherKey);
                Map<Object, String> otherValue = subject.model();
                otherValue.put(subject.key(id), "other");
                different.add(otherValue);
            }
        }
        return different;
    }

    @ParameterizedTest
    @EnumSource
    void maps_sortedOrImmutable_areEqual(MapKind kind) {
        Map<Object, Integer> map = kind.copy(Map.of("b", 2, "a", 1));
        assertThat(map.equals(Map.of("a", 1, "b", 2)) && Map.of("a", 1, "b", 2).equals(map))
                .isTrue();
        Map<Object, Integer> sorted = new TreeMap<>(Map.of("a", 1, "b", 2));
        assertThat(map.equals(sorted) && sorted.equals(map)).isTrue();
        // A sorted map throws when it is asked for a key of another type or for null; that is no reason to throw.
        map.put(3, 3);
        assertThat(map.equals(new TreeMap<>(Map.of("a", 1, "b", 2, "c", 3)))).isFalse();
        map.put(null, 3);
        map.remove(3);
        assertThat(map.equals(Map.of("a", 1, "b", 2, "c", 3))).isFalse();
        assertThat(map.equals(new TreeMap<>(Map.of("a", 1, "b", 2, "c", 3)))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void mapValuesAndKeys_numbers_goByEquals(MapKind kind) {
        for (int padding = 0; padding < 20; padding += 3) {
            Map<Object, Object> map = kind.empty();
            for (int i = 0; i < padding; i++) {
                map.put("padding" + i, i);
            }
            map.put(Double.NaN, "NaN");
            map.put(0.0, "zero");
            map.put(1, "int");
            assertThat(map.get(Double.NaN)).isEqualTo("NaN");
            assertThat(map.get(-0.0)).isNull();
            assertThat(map.get(1L)).isNull();
            assertThat(map.get(Integer.valueOf(1))).isEqualTo("int");
            assertThat(map.containsValue(new StringBuilder("int").toString())).isTrue();
            map.put("\uD800", "unpaired");
            assertThat(map.get("\uDC00")).isNull();
            assertThat(map.get(String.valueOf('\uD800'))).isEqualTo("unpaired");
            assertThat(map.get("Aa")).isNull();
            map.put("Aa", 1);
            map.put("BB", 2);
            assertThat(List.of(map.get("Aa"), map.get("BB"))).isEqualTo(List.of(1, 2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void toString_mapThatContainsItself_saysSo(MapKind kind) {
        for (int padding = 0; padding < 20; padding += 3) {
            Map<Object, Object> map = kind.empty();
            Map<Object, Object> model = new LinkedHashMap<>();
            for (int i = 0; i < padding; i++) {
                map.put(i, "v");
                model.put(i, "v");
            }
            map.put("self", map);
            model.put("self", model);
            assertThat(map.toString()).isEqualTo(model.toString()).contains("self=(this Map)");
            assertThat(map.containsValue(map)).isTrue();
            assertThat(map.get("self")).isSameAs(map);
        }
        Map<Object, Object> own = kind.empty();
        Map<Object, Object> outer = kind.copy(Map.of("inner", own));
        assertThat(outer.toString()).isEqualTo("{inner={}}");
    }

    @ParameterizedTest
    @MethodSource("io.inlay.smallcoll.SetSubject#all")
    void sets_ofOtherTypes_areEqualWhateverTheOrder(SetSubject subject) {
        Set<Object> set = subject.set();
        List<Object> reversed = new ArrayList<>(subject.model());
        Collections.reverse(reversed);
        Set<Object> backwards = new LinkedHashSet<>(reversed);
        List<Set<Object>> equals = new ArrayList<>(
                List.of(subject.model(), backwards, new HashSet<>(backwards), Collections.unmodifiableSet(backwards)));
        for (SetKind kind : SetKind.values()) {
            equals.add(kind.copy(backwards));
        }
        for (Set<Object> other : equals) {
            assertThat(set.equals(other) && other.equals(set)).isTrue();
            assertThat(set.hashCode()).isEqualTo(other.hashCode());
        }
        Set<Object> more = subject.model();
        more.add("more");
        assertThat(set.equals(more) || more.equals(set)).isFalse();
        for (int id : subject.interestingIds()) {
            if (id < subject.size()) {
                Set<Object> other = subject.model();
                other.remove(subject.style().key(id));
                assertThat(set.equals(other) || other.equals(set)).isFalse();
                other.add("other");
                assertThat(set.equals(other) || other.equals(set)).isFalse();
            }
        }
        Object list = reversed;
        assertThat(set.equals(list)).isFalse();
    }

    /** As AbstractSet and AbstractMap have it. */
    @ParameterizedTest
    @EnumSource
    void sets_elementThatRefusesToBeCompared_areNotEqual(SetKind kind) {
        Set<Object> set = kind.copy(List.of(1));
        for (RuntimeException refusal : List.of(new ClassCastException(), new NullPointerException())) {
            Object refusing = new Object() {
                @Override
                public boolean equals(Object other) {
                    throw refusal;
                }

                @Override
                public int hashCode() {
                    return 1;
                }
            };
            assertThat(set.equals(Set.of(refusing))).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sets_sortedOrImmutableOrSelfContaining_asOnLinkedHashSet(SetKind kind) {
        Set<Object> set = kind.copy(Arrays.asList("b", "a"));
        Set<Object> sorted = new TreeSet<>(List.of("a", "b"));
        assertThat(set.equals(sorted) && sorted.equals(set)).isTrue();
        assertThat(set.equals(Set.of("a", "b")) && Set.of("a", "b").equals(set)).isTrue();
        set.add(null);
        set.add(3);
        assertThat(set.equals(new TreeSet<>(List.of("a", "b", "c", "d")))).isFalse();
        assertThat(set.equals(Set.of("a", "b", "c", "d"))).isFalse();
        assertThat(set.toString()).isEqualTo("[b, a, null, 3]");
        assertThat(Map.of(1, 1).keySet().equals(kind.copy(List.of(1)))).isTrue();
    }
}
