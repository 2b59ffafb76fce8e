package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults that other maps of primitives had, each by name, for each type. What once did not end is given a minute. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.PrimitiveMapType#all")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PrimitiveMapKnownFaultsTest {
    /** The kinds' first values are the special ones: 0, -1, the extremes; NaN and both zeros. */
    private static final int SPECIALS = 10;

    @Parameter
    PrimitiveMapType type;

    private Callback answer(Object value) {
        return arguments -> value;
    }

    /** Every operation that may add a key. */
    private List<BiConsumer<AnyPrimitiveMap, Object>> additions() {
        Object value = type.value(3);
        List<BiConsumer<AnyPrimitiveMap, Object>> additions = new ArrayList<>(List.of(
                (map, key) -> map.call("put", key, value),
                (map, key) -> map.call("putIfAbsent", key, value),
                (map, key) -> map.call("merge", key, value, answer(type.value(4))),
                (map, key) -> map.call("compute", key, answer(value)),
                (map, key) -> map.call("computeIfAbsent", key, answer(value)),
                (map, key) -> map.call("putAll", type.of(key, value).raw()),
                (map, key) -> map.call("putAll", Collections.singletonMap(key, value)),
                (map, key) -> map.asMap().put(key, value),
                (map, key) -> map.asMap().merge(key, value, (before, now) -> type.value(4))));
        if (type.values().isPrimitive()) {
            additions.add((map, key) -> map.call("addTo", key, value));
        }
        return additions;
    }

    /** Eclipse Collections: an index was used again after the table had grown. */
    @Test
    void addition_atEachSizeIncludingThatBeforeGrowth_storesItsEntry() {
        for (BiConsumer<AnyPrimitiveMap, Object> addition : additions()) {
            AnyPrimitiveMap map = type.empty();
            Map<Object, Object> expected = new HashMap<>();
            for (int size = 0; size < 150; size++) {
                addition.accept(map, type.key(size));
                expected.put(type.key(size), type.value(3));
                assertThat(map.get(type.key(size))).isEqualTo(type.value(3));
                assertThat(map.size()).isEqualTo(size + 1);
            }
            TableScan.check(map, expected);
        }
    }

    @Test
    void addition_toATrimmedMap_storesItsEntry() {
        for (BiConsumer<AnyPrimitiveMap, Object> addition : additions()) {
            for (int size = 0; size < 80; size += size < 24 ? 1 : 13) {
                AnyPrimitiveMap map = type.containing(type.entries(size));
                map.trimToSize();
                addition.accept(map, type.key(size));
                Map<Object, Object> expected = type.entries(size);
                expected.put(type.key(size), type.value(3));
                TableScan.check(map, expected);
            }
        }
    }

    /** Agrona: an endless loop after compact and retainAll; removeIf passed over entries that had gone round the end. */
    @Test
    void removal_entriesRoundTheEndOfTheTable_skipsNone() {
        List<BiConsumer<AnyPrimitiveMap, Set<Object>>> removals = List.of(
                (map, gone) -> map.call("removeIf", (Callback) arguments -> gone.contains(arguments[0])),
                (map, gone) -> map.call("retainIf", (Callback) arguments -> !gone.contains(arguments[0])),
                (map, gone) -> gone.forEach(map::remove),
                (map, gone) -> map.asMap().keySet().removeAll(gone),
                (map, gone) -> map.asMap().keySet().removeIf(gone::contains),
                (map, gone) -> map.asMap().entrySet().removeIf(entry -> gone.contains(entry.getKey())),
                (map, gone) -> {
                    for (Iterator<Object> keys = map.asMap().keySet().iterator(); keys.hasNext(); ) {
                        if (gone.contains(keys.next())) {
                            keys.remove();
                        }
                    }
                },
                (map, gone) -> {
                    for (AnyPrimitiveMap.AnyCursor cursor = map.cursor(); cursor.next(); ) {
                        if (gone.contains(cursor.key())) {
                            cursor.remove();
                        }
                    }
                });
        for (BiConsumer<AnyPrimitiveMap, Set<Object>> removal : removals) {
            for (int step = 1; step <= 3; step++) {
                AnyPrimitiveMap map = wrapped();
                Map<Object, Object> expected = new HashMap<>(map.asMap());
                List<Object> keys = new ArrayList<>(expected.keySet());
                Set<Object> gone = new java.util.HashSet<>();
                for (int i = 0; i < keys.size(); i += step) {
                    gone.add(keys.get(i));
                }
                removal.accept(map, gone);
                expected.keySet().removeAll(gone);
                TableScan.check(map, expected);
                map.trimToSize();
                map.asMap().keySet().retainAll(List.of());
                TableScan.check(map, Map.of());
            }
        }
    }

    /** The last group and the two before it are full, and what they found no room for is in the first ones. */
    private AnyPrimitiveMap wrapped() {
        AnyPrimitiveMap map = type.withExpectedSize(60);
        int groups = map.raw().tags.length;
        for (int group = groups - 3; group < groups; group++) {
            for (Object key : type.keys().homedIn(map.raw(), group, 0, Groups.SLOTS + 4)) {
                map.put(key, type.value(group));
            }
        }
        assertThat(Groups.isLast(map.raw().tags[0]) && Groups.isLast(map.raw().tags[groups - 1]))
                .as("some went round the end")
                .isFalse();
        return map;
    }

    /** fastutil: trim that did not end. */
    @Test
    void trimToSize_atEachSize_endsAndKeepsAll() {
        for (int size = 0; size < 120; size++) {
            AnyPrimitiveMap map = type.empty();
            map.ensureCapacity(200);
            type.entries(size).forEach(map::put);
            map.trimToSize();
            TableScan.check(map, type.entries(size));
            assertThat(map.capacity()).isBetween(size, Math.max(7, 2 * size));
            int capacity = map.capacity();
            map.trimToSize();
            assertThat(map.capacity()).isEqualTo(capacity);
        }
    }

    /** fastutil: a search that did not end in a table without a vacant slot. */
    @Test
    void search_tableWithoutAVacantSlot_ends() {
        for (int capacity : new int[] {4, Groups.SLOTS}) {
            AnyPrimitiveMap map = type.withExpectedSize(capacity);
            Map<Object, Object> expected = type.entries(capacity);
            expected.forEach(map::put);
            assertThat(map.capacity()).isEqualTo(capacity);
            for (int i = capacity; i < 200; i++) {
                assertThat(map.callUnchecked("containsKey", type.key(i))).isEqualTo(false);
                assertThat(map.call("remove", type.key(i)))
                        .isEqualTo(type.values().missing());
            }
            TableScan.check(map, expected);
        }
    }

    /** fastutil: forEach went in another order than the iterator. */
    @Test
    void allTraversalPaths_agree() {
        for (PrimitiveMapState state : PrimitiveMapState.values()) {
            AnyPrimitiveMap map = state.build(type, type.entries(40));
            List<Object> keys = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (AnyPrimitiveMap.AnyCursor cursor = map.cursor(); cursor.next(); ) {
                keys.add(cursor.key());
                values.add(cursor.value());
            }
            List<List<Object>> paths = new ArrayList<>(List.of(
                    map.listOf("keys"),
                    map.listOf("keysToArray"),
                    new ArrayList<>(map.asMap().keySet()),
                    new ArrayList<>(Arrays.asList(map.asMap().keySet().toArray()))));
            for (String method : List.of("forEach", "replaceAll", "removeIf", "retainIf")) {
                List<Object> path = new ArrayList<>();
                paths.add(path);
                map.call(method, (Callback) arguments -> {
                    path.add(arguments[0]);
                    return method.equals("replaceAll") ? arguments[1] : (Object) method.equals("retainIf");
                });
            }
            List<Object> ofEntries = new ArrayList<>();
            map.asMap().entrySet().forEach(entry -> ofEntries.add(entry.getKey()));
            paths.add(ofEntries);
            List<Object> ofStreams = new ArrayList<>();
            map.asMap().entrySet().stream().map(Map.Entry::getKey).forEach(ofStreams::add);
            paths.add(ofStreams);
            assertThat(paths).allSatisfy(path -> assertThat(path).isEqualTo(keys));
            assertThat(map.listOf("values")).isEqualTo(values);
            assertThat(map.listOf("valuesToArray")).isEqualTo(values);
            assertThat(new ArrayList<>(map.asMap().values())).isEqualTo(values);
        }
    }

    /** Eclipse Collections: forEach with removal of the key 0. A key of its own place is a key like others here. */
    @Test
    void specialKeys_areKeysLikeOthers() {
        for (PrimitiveMapState state : PrimitiveMapState.values()) {
            AnyPrimitiveMap map = state.build(type, Map.of());
            Map<Object, Object> expected = new HashMap<>();
            for (int i = 0; i < SPECIALS; i++) {
                Object key = type.key(i);
                assertThat(map.callUnchecked("containsKey", key)).isEqualTo(false);
                assertThat(map.callUnchecked("find", key)).isEqualTo(-1);
                for (BiConsumer<AnyPrimitiveMap, Object> addition : additions()) {
                    addition.accept(map, key);
                    int slot = (int) map.callUnchecked("find", key);
                    assertThat(map.callUnchecked("keyAt", slot)).isEqualTo(key);
                    assertThat(map.call("putAt", slot, type.value(i))).isEqualTo(type.value(3));
                    assertThat(map.callUnchecked("valueAt", slot)).isEqualTo(type.value(i));
                    assertThat(map.call("replace", key, type.value(i + 1), type.value(3)))
                            .isEqualTo(false);
                    assertThat(map.get(key)).isEqualTo(type.value(i));
                    assertThat(map.call("replace", key, type.value(i), type.value(i)))
                            .isEqualTo(true);
                    assertThat(map.call("remove", key, type.value(i + 1))).isEqualTo(false);
                    assertThat(map.call("remove", key, type.value(i))).isEqualTo(true);
                    TableScan.check(map, expected);
                }
                map.put(key, type.value(i));
                expected.put(key, type.value(i));
                TableScan.check(map, expected);
            }
            for (AnyPrimitiveMap.AnyCursor cursor = map.cursor(); cursor.next(); ) {
                expected.remove(cursor.key());
                cursor.remove();
                TableScan.check(map, expected);
            }
        }
    }

    /** Values that == takes for others, or not for themselves. */
    @Test
    void specialValues_areComparedAsBoxesAre() {
        for (int i = 0; i < SPECIALS; i++) {
            AnyPrimitiveMap map = type.of(type.key(0), type.value(i));
            for (int j = 0; j < SPECIALS; j++) {
                boolean same = type.value(i).equals(type.value(j));
                assertThat(map.callUnchecked("containsValue", type.value(j))).isEqualTo(same);
                assertThat(map.asMap().containsValue(type.value(j))).isEqualTo(same);
                assertThat(map.raw().equals(type.of(type.key(0), type.value(j)).raw()))
                        .isEqualTo(same);
                assertThat(map.asMap().values().contains(type.value(j))).isEqualTo(same);
                assertThat(type.copyOf(map).call("remove", type.key(0), type.value(j)))
                        .isEqualTo(same);
                AnyPrimitiveMap copy = type.copyOf(map);
                assertThat(copy.call("replace", type.key(0), type.value(j), type.value(11)))
                        .isEqualTo(same);
                assertThat(copy.get(type.key(0))).isEqualTo(type.value(same ? 11 : i));
            }
        }
    }

    /** HPPC: a stale value after clear. */
    @Test
    void clearThenReuse_findsNothingOfBefore() {
        for (PrimitiveMapState state : PrimitiveMapState.values()) {
            AnyPrimitiveMap map = state.build(type, type.entries(30));
            int capacity = map.capacity();
            map.clear();
            TableScan.check(map, Map.of());
            assertThat(map.capacity()).isEqualTo(capacity);
            for (int i = 0; i < 30; i++) {
                assertThat(map.get(type.key(i))).isEqualTo(type.values().missing());
                assertThat(map.callUnchecked("containsKey", type.key(i))).isEqualTo(false);
                assertThat(map.callUnchecked("containsValue", type.value(i))).isEqualTo(false);
            }
            assertThat(map.put(type.key(0), type.value(5)))
                    .isEqualTo(type.values().missing());
            TableScan.check(map, Collections.singletonMap(type.key(0), type.value(5)));
            map.clear();
            map.call("putAll", type.containing(type.entries(30)).raw());
            TableScan.check(map, type.entries(30));
        }
    }

    /** kotlinx: bulk operations on keys that collide, by several ways to build the map. */
    @Test
    void bulkOperations_keysOfOneGroup_areAsForOthers() {
        AnyPrimitiveMap first = type.withExpectedSize(100);
        List<Object> keys = type.keys().homedIn(first.raw(), 3, 0, 60);
        Map<Object, Object> expected = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            expected.put(keys.get(i), type.value(i));
        }
        expected.forEach(first::put);
        List<Object> backwards = new ArrayList<>(keys);
        Collections.reverse(backwards);
        AnyPrimitiveMap second = type.empty();
        second.ensureCapacity(100);
        backwards.forEach(key -> second.put(key, expected.get(key)));
        AnyPrimitiveMap third = type.containing(expected);
        AnyPrimitiveMap fourth = type.copyOf(first);
        AnyPrimitiveMap fifth = type.copyOf(new ArrayList<>(expected.keySet()), new ArrayList<>(expected.values()));
        for (AnyPrimitiveMap map : List.of(first, second, third, fourth, fifth)) {
            TableScan.check(map, expected);
            assertThat(map.raw().equals(first.raw()) && first.raw().equals(map.raw()))
                    .isTrue();
            assertThat(map.raw().hashCode()).isEqualTo(expected.hashCode());
            map.call("putAll", second.raw());
            map.asMap().keySet().retainAll(keys.subList(10, 40));
            map.asMap().keySet().removeAll(keys.subList(20, 30));
            assertThat(map.asMap().keySet())
                    .containsExactlyInAnyOrderElementsOf(Arrays.asList(
                            java.util.stream.Stream.concat(keys.subList(10, 20).stream(), keys.subList(30, 40).stream())
                                    .toArray()));
            map.call("putAll", expected);
            TableScan.check(map, expected);
        }
    }

    /** Netty: adding to itself did not end; the JDK's maps fail fast where a view is removed from itself. */
    @Test
    void mapAsItsOwnArgument_isReadSoundly() {
        for (PrimitiveMapState state : PrimitiveMapState.values()) {
            AnyPrimitiveMap map = state.build(type, type.entries(20));
            map.call("putAll", map.raw());
            map.call("putAll", map.asMap());
            map.asMap().putAll(map.asMap());
            TableScan.check(map, type.entries(20));
            try {
                map.asMap().keySet().removeAll(map.asMap().keySet());
                TableScan.check(map, Map.of());
            } catch (ConcurrentModificationException refused) {
                TableScan.check(map);
            }
        }
    }

    /** A function that throws at its k-th call: nothing twice, nothing lost. */
    @Test
    void functionThatThrows_leavesTheMapAsItWas() {
        for (PrimitiveMapState state : PrimitiveMapState.values()) {
            for (int k = 1; k < 25; k += 4) {
                for (String method : List.of("removeIf", "retainIf", "forEach")) {
                    AnyPrimitiveMap map = state.build(type, type.entries(20));
                    int[] left = {k};
                    try {
                        map.call(method, (Callback) arguments -> {
                            if (--left[0] == 0) {
                                throw new IllegalStateException("blown");
                            }
                            return true;
                        });
                    } catch (IllegalStateException blown) {
                        TableScan.check(map, type.entries(20));
                    }
                }
            }
            AnyPrimitiveMap map = state.build(type, type.entries(20));
            Callback throwing = arguments -> {
                throw new IllegalStateException("blown");
            };
            List<Consumer<Object>> calls = List.of(
                    key -> map.call("compute", key, throwing),
                    key -> map.call("merge", key, type.value(1), throwing),
                    key -> map.call("computeIfAbsent", key, throwing),
                    key -> map.call("computeIfPresent", key, throwing));
            for (Consumer<Object> call : calls) {
                for (Object key : List.of(type.key(0), type.key(300))) {
                    try {
                        call.accept(key);
                    } catch (IllegalStateException blown) {
                        assertThat(blown).hasMessage("blown");
                    }
                    map.asMap().remove(type.key(300));
                    TableScan.check(map, type.entries(20));
                }
            }
        }
    }

    /** Each change that a function may make while it is called. */
    @Test
    void functionThatChangesTheMap_isFoundOut() {
        List<Consumer<AnyPrimitiveMap>> changes = List.of(
                map -> map.put(type.key(300), type.value(1)),
                map -> map.remove(type.key(0)),
                AnyPrimitiveMap::clear,
                map -> map.ensureCapacity(5_000),
                map -> {
                    map.put(type.key(300), type.value(1));
                    map.remove(type.key(0));
                });
        for (Consumer<AnyPrimitiveMap> change : changes) {
            List<BiConsumer<AnyPrimitiveMap, Callback>> calls = List.of(
                    (map, function) -> map.call("compute", type.key(1), function),
                    (map, function) -> map.call("compute", type.key(400), function),
                    (map, function) -> map.call("merge", type.key(1), type.value(1), function),
                    (map, function) -> map.call("computeIfAbsent", type.key(400), function),
                    (map, function) -> map.call("computeIfPresent", type.key(1), function),
                    (map, function) -> map.call("replaceAll", function),
                    (map, function) -> map.call("forEach", function),
                    (map, function) -> map.call("removeIf", (Callback) arguments -> {
                        function.call(arguments);
                        return true;
                    }));
            for (BiConsumer<AnyPrimitiveMap, Callback> call : calls) {
                AnyPrimitiveMap map = type.containing(type.entries(20));
                AnyPrimitiveMap changed = type.containing(type.entries(20));
                change.accept(changed);
                assertThatThrownBy(() -> call.accept(map, arguments -> {
                            change.accept(map);
                            return type.value(2);
                        }))
                        .isInstanceOf(ConcurrentModificationException.class);
                TableScan.check(map, new HashMap<>(changed.asMap()));
            }
        }
    }

    /** A collection whose size lies, and one that changes the map that reads it. */
    @Test
    void sourceThatLies_isReadToItsEnd() {
        for (int claimed : new int[] {0, 1, 19, 21, 1_000}) {
            Map<Object, Object> lying = new AbstractMap<>() {
                @Override
                public Set<Map.Entry<Object, Object>> entrySet() {
                    return type.entries(20).entrySet();
                }

                @Override
                public int size() {
                    return claimed;
                }
            };
            TableScan.check(type.containing(lying), type.entries(20));
            AnyPrimitiveMap map = type.of(type.key(0), type.value(7));
            map.call("putAll", lying);
            TableScan.check(map, type.entries(20));
        }
    }

    /** Requests on both sides of everything. */
    @Test
    void ensureCapacity_anyRequest_holdsThatManyWithoutGrowth() {
        for (int request = 0; request < 120; request++) {
            AnyPrimitiveMap map = type.withExpectedSize(request);
            int capacity = map.capacity();
            assertThat(capacity).isGreaterThanOrEqualTo(request);
            long[] tags = map.raw().tags;
            for (int i = 0; i < capacity; i++) {
                map.raw().putBoxed(type.key(i), type.value(i));
            }
            assertThat(map.raw().tags).as("the table of %d", request).isSameAs(tags);
            map.raw().putBoxed(type.key(capacity), type.value(0));
            assertThat(map.raw().tags).isNotSameAs(tags);
            TableScan.check(map);
            AnyPrimitiveMap other = type.containing(type.entries(10));
            other.ensureCapacity(request);
            assertThat(other.capacity()).isGreaterThanOrEqualTo(Math.max(10, request));
            TableScan.check(other, type.entries(10));
        }
        AnyPrimitiveMap map = type.containing(type.entries(10));
        for (int negative : new int[] {-1, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> map.ensureCapacity(negative))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Integer.toString(negative));
            assertThatThrownBy(() -> type.withExpectedSize(negative))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Integer.toString(negative));
        }
        TableScan.check(map, type.entries(10));
    }

    /** Index checks on every door. */
    @Test
    void slotThatIsNotLive_isRefusedAndNamed() {
        for (PrimitiveMapState state : PrimitiveMapState.values()) {
            AnyPrimitiveMap map = state.build(type, type.entries(5));
            int slots = map.raw().tags.length * Groups.SLOTS;
            for (int slot = -2; slot < slots + 3; slot++) {
                int asked = slot;
                boolean live = slot >= 0 && slot < map.raw().slotCount() && Groups.isLive(map.raw().tags, slot);
                for (Runnable call : List.<Runnable>of(
                        () -> map.callUnchecked("keyAt", asked),
                        () -> map.callUnchecked("valueAt", asked),
                        () -> map.callUnchecked("putAt", asked, type.value(0)))) {
                    if (!live) {
                        assertThatThrownBy(call::run)
                                .isInstanceOf(IndexOutOfBoundsException.class)
                                .hasMessageContaining(Integer.toString(asked));
                    }
                }
            }
            for (int slot : new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE}) {
                assertThatThrownBy(() -> map.callUnchecked("keyAt", slot))
                        .isInstanceOf(IndexOutOfBoundsException.class);
            }
            TableScan.check(map, type.entries(5));
        }
    }

    @Test
    void duplicateKeysAndUnequalArrays_areRefused() {
        Object a = type.key(1);
        Object v = type.value(1);
        assertThatThrownBy(() -> type.of(a, v, a, v))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(a.toString());
        assertThatThrownBy(() -> type.of(a, v, type.key(2), v, type.key(3), v, a, v))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> type.copyOf(List.of(a, a), List.of(v, v)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> type.copyOf(List.of(a, type.key(2)), List.of(v)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The missing value may be stored, and a copy keeps it. */
    @Test
    void missingValue_storedAsAValue_isAValue() {
        Object missing = type.value(2);
        AnyPrimitiveMap map = type.withMissingValue(0, missing);
        assertThat(map.callUnchecked("missingValue")).isEqualTo(missing);
        assertThat(map.get(type.key(0))).isEqualTo(missing);
        assertThat(map.put(type.key(0), missing)).isEqualTo(missing);
        assertThat(map.call("putIfAbsent", type.key(0), type.value(1))).isEqualTo(missing);
        assertThat(map.get(type.key(0))).isEqualTo(missing);
        assertThat(map.asMap().get(type.key(0))).isEqualTo(missing);
        assertThat(map.asMap().get(type.key(1))).isNull();
        assertThat(map.call("getOrDefault", type.key(0), type.value(5))).isEqualTo(missing);
        assertThat(map.call("getOrDefault", type.key(1), type.value(5))).isEqualTo(type.value(5));
        assertThat(type.copyOf(map).callUnchecked("missingValue")).isEqualTo(missing);
        assertThat(map.raw()).isEqualTo(type.of(type.key(0), missing).raw());
        assertThat(map.call("computeIfPresent", type.key(1), answer(type.value(3))))
                .isEqualTo(missing);
        assertThat(map.call("replace", type.key(1), type.value(3))).isEqualTo(missing);
        assertThat(map.call("replace", type.key(1), missing, type.value(3))).isEqualTo(false);
        assertThat(map.size()).isEqualTo(1);
    }
}
