package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What the small maps offer beyond {@code Map}, in every state. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.MapSubject#all")
class MapAdditionsTest {
    @Parameter
    MapSubject subject;

    private static int hashOf(Object key) {
        return Objects.hashCode(key);
    }

    private static Predicate<Object> equalTo(Object key) {
        return candidate -> Objects.equals(candidate, key);
    }

    @Test
    void capacity_anyMap_isNeverBelowItsSizeOrTheFields() {
        MapExtras<Object, String> map = MapKind.extras(subject.map());
        assertThat(map.inlineCapacity()).isEqualTo(subject.kind().inlineCapacity());
        assertThat(map.capacity()).isGreaterThanOrEqualTo(Math.max(subject.size(), map.inlineCapacity()));
        if (map.isInline()) {
            assertThat(subject.size()).isLessThanOrEqualTo(map.inlineCapacity());
        }
        if (subject.history() == MapHistory.PUT_ONE_BY_ONE) {
            assertThat(map.isInline()).isEqualTo(subject.size() <= map.inlineCapacity());
        }
    }

    @Test
    void ensureCapacity_thenPuts_keepTheCapacity() {
        for (int wanted : new int[] {0, 1, subject.size(), subject.size() + 1, 40, 300}) {
            Map<Object, String> map = subject.map();
            MapKind.extras(map).ensureCapacity(wanted);
            MapSubject.holds("ensured " + wanted, map, subject.model());
            int capacity = MapKind.extras(map).capacity();
            assertThat(capacity).isGreaterThanOrEqualTo(wanted);
            for (int i = 0; map.size() < wanted; i++) {
                map.put(subject.style().filler(i), "filler");
                assertThat(MapKind.extras(map).capacity()).isEqualTo(capacity);
            }
        }
    }

    @Test
    void ensureCapacity_negative_isRefusedAndNamesIt() {
        Map<Object, String> map = subject.map();
        for (int negative : new int[] {-1, -17, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> MapKind.extras(map).ensureCapacity(negative))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(negative));
            assertThatThrownBy(() -> subject.kind().sized(negative))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(negative));
        }
        MapSubject.holds("after the refusals", map, subject.model());
    }

    @Test
    void trimToSize_anyMap_keepsTheEntriesAndComesBackToTheFields() {
        Map<Object, String> map = subject.map();
        MapExtras<Object, String> extras = MapKind.extras(map);
        extras.trimToSize();
        MapSubject.holds("trimmed", map, subject.model());
        assertThat(extras.isInline()).isEqualTo(subject.size() <= extras.inlineCapacity());
        if (extras.isInline()) {
            assertThat(extras.capacity()).isEqualTo(extras.inlineCapacity());
        }
        int capacity = extras.capacity();
        extras.trimToSize();
        assertThat(extras.capacity()).isEqualTo(capacity);
        map.put("new", "new");
        assertThat(map.get("new")).isEqualTo("new");
        assertThat(map).hasSize(subject.size() + 1);
    }

    @Test
    void equivalents_everyKey_asByAnEqualKey() {
        for (int id : subject.interestingIds()) {
            Object key = subject.key(id);
            String value = subject.model().get(key);
            boolean present = subject.model().containsKey(key);
            MapExtras<Object, String> map = MapKind.extras(subject.map());
            assertThat(map.getEquivalent(hashOf(key), equalTo(key))).isEqualTo(value);
            assertThat(map.containsEquivalent(hashOf(key), equalTo(key))).isEqualTo(present);
            assertThat(map.getEquivalent(hashOf(key), candidate -> false)).isNull();
            assertThat(map.containsEquivalent(hashOf(key) + 1, equalTo(key))).isFalse();
            Map<Object, String> removed = subject.map();
            assertThat(MapKind.extras(removed).removeEquivalent(hashOf(key), equalTo(key)))
                    .isEqualTo(value);
            Map<Object, String> model = subject.model();
            model.remove(key);
            MapSubject.holds("removed equivalent " + id, removed, model);
            assertThat(MapKind.extras(removed).removeEquivalent(hashOf(key), equalTo(key)))
                    .isNull();
        }
    }

    /** The predicate is asked about keys of that hash code only. */
    @Test
    void equivalents_predicate_seesOnlyKeysOfTheHash() {
        Map<Object, String> map = subject.map();
        for (int id : subject.interestingIds()) {
            int hash = hashOf(subject.key(id));
            List<Object> asked = new ArrayList<>();
            assertThat(MapKind.extras(map).containsEquivalent(hash, key -> {
                        asked.add(key);
                        return false;
                    }))
                    .isFalse();
            List<Object> expected = subject.model().keySet().stream()
                    .filter(key -> hashOf(key) == hash)
                    .toList();
            assertThat(asked).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void computeIfAbsentEquivalent_everyKey_asksForAKeyOnlyIfNoneIsEquivalent() {
        for (int id : subject.interestingIds()) {
            Object key = subject.key(id);
            List<Object> suppliedFor = new ArrayList<>();
            subject.behavesAsLinkedHashMap("computeIfAbsentEquivalent " + id, map -> {
                MapExtras<Object, String> extras =
                        map.getClass() == subject.kind().mapClass() ? MapKind.extras(map) : new MapModelExtras<>(map);
                suppliedFor.clear();
                return extras.computeIfAbsentEquivalent(
                        hashOf(key),
                        equalTo(key),
                        () -> {
                            suppliedFor.add(key);
                            return key;
                        },
                        computed -> "computed for " + computed);
            });
            assertThat(suppliedFor).hasSize(subject.model().containsKey(key) ? 0 : 1);
        }
    }

    @Test
    void computeIfAbsentEquivalent_keyOfAnotherHash_isRefused() {
        Map<Object, String> map = subject.map();
        Object key = new StyledKey(777, 4711);
        assertThatThrownBy(() -> MapKind.extras(map)
                        .computeIfAbsentEquivalent(4712, equalTo(key), () -> key, computed -> "value"))
                .isInstanceOf(IllegalArgumentException.class);
        MapSubject.holds("after the refusal", map, subject.model());
    }

    /** As computeIfAbsent: a key with a null value is there, and keeps its place. */
    @Test
    void computeIfAbsentEquivalent_nullValue_isComputedForTheKeyThatIsThere() {
        for (int id : subject.interestingIds()) {
            Object key = subject.key(id);
            Map<Object, String> map = subject.map();
            Map<Object, String> model = subject.model();
            if (model.containsKey(key)) {
                map.put(key, null);
                model.put(key, "computed");
                assertThat(MapKind.extras(map)
                                .computeIfAbsentEquivalent(
                                        hashOf(key),
                                        equalTo(key),
                                        () -> {
                                            throw new AssertionError("asked for a key");
                                        },
                                        owned -> {
                                            assertThat(owned)
                                                    .isSameAs(subject.style().key(id));
                                            return "computed";
                                        }))
                        .isEqualTo("computed");
                MapSubject.holds("computed for " + id, map, model);
            }
        }
    }

    @Test
    void computeIfAbsentEquivalent_keyThatIsThereButNotAccepted_isRefused() {
        for (int id : subject.interestingIds()) {
            Object key = subject.key(id);
            Map<Object, String> map = subject.map();
            if (map.containsKey(key)) {
                assertThatThrownBy(() -> MapKind.extras(map)
                                .computeIfAbsentEquivalent(hashOf(key), owned -> false, () -> key, owned -> "value"))
                        .isInstanceOf(IllegalArgumentException.class);
                MapSubject.holds("after the refusal", map, subject.model());
            }
        }
    }

    @Test
    void computeIfAbsentEquivalent_functionGivesNull_storesNothing() {
        Map<Object, String> map = subject.map();
        Object key = subject.absentKey();
        assertThat(MapKind.extras(map)
                        .computeIfAbsentEquivalent(hashOf(key), equalTo(key), () -> key, computed -> null))
                .isNull();
        MapSubject.holds("nothing computed", map, subject.model());
    }

    @Test
    void equivalents_nullArguments_throwAndChangeNothing() {
        Map<Object, String> map = subject.map();
        MapExtras<Object, String> extras = MapKind.extras(map);
        map.put("for null", "x");
        int hash = hashOf("for null");
        assertThatThrownBy(() -> extras.getEquivalent(hash, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> extras.containsEquivalent(hash, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> extras.removeEquivalent(hash, null)).isInstanceOf(NullPointerException.class);
        assertThat(map).hasSize(subject.size() + 1);
    }

    @Test
    void removeIfAndExtractIf_everyPredicate_partTheEntries() {
        for (int every = 1; every <= 3; every++) {
            for (int offset = 0; offset < every; offset++) {
                Map<Object, String> chosen = new LinkedHashMap<>();
                Map<Object, String> others = new LinkedHashMap<>();
                int place = offset;
                for (Map.Entry<Object, String> entry : subject.model().entrySet()) {
                    (place++ % every == 0 ? chosen : others).put(entry.getKey(), entry.getValue());
                }
                Map<Object, String> removed = subject.map();
                assertThat(MapKind.extras(removed).removeIf((key, value) -> chosen.containsKey(key)))
                        .isEqualTo(!chosen.isEmpty());
                MapSubject.holds("removeIf", removed, others);
                Map<Object, String> left = subject.map();
                Map<Object, String> extracted = MapKind.extras(left).extractIf((key, value) -> chosen.containsKey(key));
                assertThat(extracted).hasSameClassAs(left).isNotSameAs(left);
                MapSubject.holds("left", left, others);
                MapSubject.holds("extracted", extracted, chosen);
                extracted.put("new", "new");
                assertThat(left.containsKey("new")).isFalse();
            }
        }
        Map<Object, String> map = subject.map();
        if (subject.size() > 0) {
            assertThatThrownBy(() -> MapKind.extras(map).removeIf(null)).isInstanceOf(NullPointerException.class);
            assertThatThrownBy(() -> MapKind.extras(map).extractIf(null)).isInstanceOf(NullPointerException.class);
        }
        MapSubject.holds("after the refusals", map, subject.model());
    }

    @Test
    void drain_anyMap_movesEverything() {
        Map<Object, String> map = subject.map();
        Map<Object, String> drained = MapKind.extras(map).drain();
        assertThat(drained).hasSameClassAs(map).isNotSameAs(map);
        MapSubject.holds("drained", drained, subject.model());
        MapSubject.holds("left", map, Map.of());
        map.putAll(subject.model());
        map.put("new", "new");
        MapSubject.holds("drained, map filled again", drained, subject.model());
        assertThat(map).hasSize(subject.size() + 1);
        assertThat(map.keySet().iterator().next()).isEqualTo(subject.size() == 0 ? "new" : subject.key(0));
    }

    @Test
    void drainAndExtractIf_iteratorsOpen_failFast() {
        if (subject.size() > 0) {
            Map<Object, String> drained = subject.map();
            var keys = drained.keySet().iterator();
            MapKind.extras(drained).drain();
            assertThatThrownBy(keys::next).isInstanceOf(ConcurrentModificationException.class);
            Map<Object, String> extracted = subject.map();
            var values = extracted.values().iterator();
            MapKind.extras(extracted).extractIf((key, value) -> true);
            assertThatThrownBy(values::next).isInstanceOf(ConcurrentModificationException.class);
        }
    }

    @Test
    void entryAt_everyIndex_isTheLiveEntryInOrder() {
        Map<Object, String> map = subject.map();
        MapExtras<Object, String> extras = MapKind.extras(map);
        Map<Object, String> model = subject.model();
        List<Object> keys = new ArrayList<>(model.keySet());
        for (int index = 0; index < subject.size(); index++) {
            Map.Entry<Object, String> entry = extras.entryAt(index);
            assertThat(entry.getKey()).isSameAs(keys.get(index));
            assertThat(entry.getValue()).isEqualTo(subject.value(index));
            assertThat(entry.equals(new SimpleEntry<>(keys.get(index), subject.value(index))))
                    .isTrue();
            assertThat(entry.setValue("set" + index)).isEqualTo(subject.value(index));
            model.put(keys.get(index), "set" + index);
            map.put(keys.get(index), "put" + index);
            assertThat(entry.getValue()).isEqualTo("put" + index);
            entry.setValue("set" + index);
        }
        MapSubject.holds("set by entryAt", map, model);
        for (int index : new int[] {-1, subject.size(), Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> extras.entryAt(index))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessageContaining(String.valueOf(index));
        }
    }

    /** As computeIfAbsent, where the key or the value asked for is computed by way of the same key. */
    @Test
    void computeIfAbsentEquivalent_recursion_failsFastAndKeepsWhatWasPut() {
        Object key = subject.absentKey();
        Map<Object, String> expected = subject.model();
        expected.put(key, "put");
        Map<Object, String> byFunction = subject.map();
        assertThatThrownBy(() -> MapKind.extras(byFunction)
                        .computeIfAbsentEquivalent(hashOf(key), equalTo(key), () -> key, computed -> {
                            byFunction.put(key, "put");
                            return "computed";
                        }))
                .isInstanceOf(ConcurrentModificationException.class);
        MapSubject.holds("put by the function", byFunction, expected);
        Map<Object, String> bySupplier = subject.map();
        List<Object> computed = new ArrayList<>();
        assertThatThrownBy(() -> MapKind.extras(bySupplier)
                        .computeIfAbsentEquivalent(
                                hashOf(key),
                                equalTo(key),
                                () -> {
                                    bySupplier.put(key, "put");
                                    return key;
                                },
                                owned -> String.valueOf(computed.add(owned))))
                .isInstanceOf(ConcurrentModificationException.class);
        MapSubject.holds("put by the supplier", bySupplier, expected);
        assertThat(computed).isEmpty();
    }

    /** A predicate that denies the key that is there: found out before a value is computed. */
    @Test
    void computeIfAbsentEquivalent_keyThatIsPresent_isRefusedBeforeTheFunction() {
        Map<Object, String> map = subject.map();
        Object key = subject.absentKey();
        map.put(key, "there");
        Map<Object, String> expected = subject.model();
        expected.put(key, "there");
        List<Object> computed = new ArrayList<>();
        assertThatThrownBy(() -> MapKind.extras(map)
                        .computeIfAbsentEquivalent(
                                hashOf(key),
                                candidate -> false,
                                () -> key,
                                owned -> String.valueOf(computed.add(owned))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is present");
        assertThat(computed).isEmpty();
        MapSubject.holds("after the refusal", map, expected);
    }
}
