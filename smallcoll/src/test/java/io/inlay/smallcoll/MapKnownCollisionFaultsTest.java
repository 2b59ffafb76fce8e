package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inlay.smallcoll.ControlledKey.Hashes;
import io.inlay.smallcoll.ControlledKey.Keys;
import io.inlay.smallcoll.Fuse.Blown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Faults that other hash tables had with colliding keys, with the order in which keys come, and when they grow. What must not
 * be quadratic is judged by counting the calls of the keys' methods; the limit of time only ends what would never end.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.MapType#all")
@Timeout(120)
class MapKnownCollisionFaultsTest {
    private static final int MANY = 100_000;
    private static final int MILLION = 1_000_000;

    /** Comparisons of one operation among so many keys of one hash code: the path down a tree, twice, by two calls a node. */
    private static final int ONE_PATH = 4 * 2 * 20;

    @Parameter
    MapType type;

    @Test
    void compoundOperation_atEachSizeIncludingThatBeforeGrowth_storesItsEntry() {
        List<Function<GrowableMap<Object, Object>, Object>> operations = List.of(
                map -> map.raw().merge("new", "value", (before, now) -> "merged"),
                map -> map.raw().compute("new", (key, value) -> "value"),
                map -> map.raw().computeIfAbsent("new", key -> "value"),
                map -> {
                    map.raw().putIfAbsent("new", "value");
                    return "value";
                },
                map -> {
                    map.raw().putAll(Map.of("new", "value"));
                    return "value";
                },
                map -> map.computeIfAbsentEquivalent("new".hashCode(), "new"::equals, () -> "new", key -> "value"));
        for (int size = 0; size < 300; size++) {
            for (Function<GrowableMap<Object, Object>, Object> operation : operations) {
                for (boolean trimmed : new boolean[] {false, true}) {
                    GrowableMap<Object, Object> map = type.empty();
                    Map<Object, Object> expected = new LinkedHashMap<>();
                    for (int i = 0; i < size; i++) {
                        map.raw().put(i, i);
                        expected.put(i, i);
                    }
                    if (trimmed) {
                        map.trimToSize();
                    }
                    assertThat(operation.apply(map)).isEqualTo("value");
                    expected.put("new", "value");
                    holds(map.raw(), expected);
                }
            }
        }
    }

    @Test
    void collidingKeysByEachRoute_giveEqualMaps() {
        for (Keys keys : Keys.values()) {
            for (Hashes hashes : Hashes.values()) {
                for (int size : new int[] {2, 5, 8, 9, 10, 17, 60}) {
                    Map<Object, Object> expected = new LinkedHashMap<>();
                    for (int id = 0; id < size; id++) {
                        expected.put(keys.of(hashes, id), id);
                    }
                    for (Map<Object, Object> map : byEachRoute(expected)) {
                        holds(map, expected);
                        assertThat(map.equals(expected) && expected.equals(map)).isTrue();
                        assertThat(map.hashCode()).isEqualTo(expected.hashCode());
                        assertThat(map.containsKey(keys.of(hashes, size))).isFalse();
                    }
                }
            }
        }
    }

    private List<Map<Object, Object>> byEachRoute(Map<Object, Object> entries) {
        List<Map<Object, Object>> maps = new ArrayList<>();
        maps.add(type.containing(entries).raw());
        maps.add(type.copyOf(entries).raw());
        maps.add(type.ofEntries(new ArrayList<>(entries.entrySet())).raw());
        maps.add(type.copyOf(maps.get(0)).raw());
        for (MapState state : MapState.values()) {
            maps.add(state.build(type, entries).raw());
        }
        Map<Object, Object> computed = type.empty().raw();
        entries.forEach((key, value) -> computed.computeIfAbsent(key, absent -> value));
        maps.add(computed);
        Map<Object, Object> replaced = type.empty().raw();
        entries.forEach((key, value) -> replaced.merge(key, "first", (before, now) -> before));
        replaced.replaceAll((key, value) -> entries.get(key));
        maps.add(replaced);
        Map<Object, Object> backwards = type.empty().raw();
        List<Object> keys = new ArrayList<>(entries.keySet());
        Collections.reverse(keys);
        keys.forEach(key -> backwards.put(key, null));
        entries.forEach((key, value) -> {
            backwards.remove(key);
            backwards.put(key, value);
        });
        maps.add(backwards);
        return maps;
    }

    /** Every choice of keys to remove out of ten. */
    @Test
    void iteratorRemoveOfCollidingKeys_removesThoseAndNoOther() {
        for (Keys keys : Keys.values()) {
            for (int choice = 0; choice < 1 << 10; choice++) {
                Map<Object, Object> map = type.empty().raw();
                Map<Object, Object> expected = new LinkedHashMap<>();
                for (int id = 0; id < 10; id++) {
                    map.put(keys.of(Hashes.ALL_EQUAL, id), id);
                }
                int index = 0;
                for (Iterator<Map.Entry<Object, Object>> entries =
                                map.entrySet().iterator();
                        entries.hasNext();
                        index++) {
                    Map.Entry<Object, Object> entry = entries.next();
                    if ((choice >>> index & 1) == 0) {
                        expected.put(entry.getKey(), entry.getValue());
                    } else {
                        entries.remove();
                    }
                }
                holds(map, expected);
            }
        }
    }

    @Test
    void orderedKeysOfOneHash_costOnePathEach() {
        for (Keys keys : List.of(Keys.ORDERED, Keys.TIED)) {
            List<Object> all = keysInDisorder(keys, MANY);
            Map<Object, Object> map = type.empty().raw();
            expectComparisons(MANY, () -> all.forEach(key -> map.put(key, key)));
            assertThat(map).hasSize(MANY);
            expectComparisons(MANY, () -> all.forEach(key -> assertHas(map, key)));
            expectComparisons(MANY, () -> all.forEach(key -> map.put(key, "replaced")));
            expectComparisons(1000, () -> {
                for (int id = 0; id < 1000; id++) {
                    if (map.containsKey(keys.of(Hashes.ALL_EQUAL, MANY + 3 + id))) {
                        throw new AssertionError("a key that was never put");
                    }
                }
            });
            expectComparisons(2 * MANY, () -> {
                for (int i = 0; i < MANY; i++) {
                    map.remove(all.get(i));
                    map.put(all.get(i), i);
                }
            });
            assertThat(map.keySet().iterator().next()).isSameAs(all.get(0));
            List<Map<Object, Object>> copy = new ArrayList<>();
            expectComparisons(MANY, () -> copy.add(type.containing(map).raw()));
            expectComparisons(MANY, () -> all.forEach(key -> assertHas(copy.get(0), key)));
            expectComparisons(MANY, () -> all.forEach(map::remove));
            assertThat(map).isEmpty();
        }
    }

    /** A million for one type; what holds so many is the same in all. */
    private int largest() {
        return type.mapClass() == SmallMap.class ? MILLION : MANY;
    }

    @Test
    void millionOrderedKeysOfOneHash_staysUsable() {
        int size = largest();
        List<Object> all = keysInDisorder(Keys.ORDERED, size);
        Map<Object, Object> map = type.empty().raw();
        expectComparisons(size, () -> all.forEach(key -> map.put(key, key)));
        assertThat(map).hasSize(size);
        expectComparisons(MANY, () -> all.subList(0, MANY).forEach(key -> assertHas(map, key)));
    }

    @Test
    void computeIfAbsent_absentAmongKeysThatAreNotComparable_asksEachOnce() {
        for (int size : new int[] {3, 6, 20}) {
            Map<Object, Object> map = type.empty().raw();
            for (int id = 0; id < size; id++) {
                map.put(new ControlledKey(7, id), id);
            }
            ControlledKey.resetCounts();
            map.computeIfAbsent(new ControlledKey(7, size), key -> size);

            assertThat(ControlledKey.comparisons())
                    .as("comparisons, size " + size)
                    .isEqualTo(size);
            assertThat(map).hasSize(size + 1);
        }
    }

    @Test
    void stringsOfOneHash_stayUsable() {
        Map<Object, Object> map = type.empty().raw();
        for (int id = 0; id < MANY; id++) {
            map.put(ControlledKey.collidingString(id), id);
        }
        for (int id = 0; id < MANY; id++) {
            assertThat((Integer) map.get(ControlledKey.collidingString(id))).isEqualTo(id);
        }
        assertThat(map.get(ControlledKey.collidingString(MANY))).isNull();
    }

    /** Entries come out of a table in the order of insertion, but whatever the order is, a second table must take it well. */
    @Test
    void copyInIterationOrder_asksEachKeyOnce() {
        for (Hashes hashes : List.of(Hashes.SPREAD, Hashes.IN_ORDER, Hashes.NEGATIVE)) {
            Map<Object, Object> map = type.empty().raw();
            int size = hashes == Hashes.SPREAD ? largest() : MANY;
            for (int id = 0; id < size; id++) {
                map.put(Keys.PLAIN.of(hashes, id), id);
            }
            List<Function<Map<Object, Object>, Map<Object, Object>>> routes = List.of(
                    source -> type.containing(source).raw(),
                    source -> type.copyOf(source).raw(),
                    source -> {
                        Map<Object, Object> copy = type.empty().raw();
                        copy.putAll(source);
                        return copy;
                    },
                    source -> {
                        Map<Object, Object> copy = type.empty().raw();
                        source.forEach(copy::put);
                        return copy;
                    });
            for (Function<Map<Object, Object>, Map<Object, Object>> route : routes) {
                ControlledKey.resetCounts();
                Map<Object, Object> copy = route.apply(map);
                assertThat(ControlledKey.comparisons()).isLessThan(size / 10);
                assertThat(ControlledKey.hashCodeCalls()).isLessThanOrEqualTo(2L * size);
                assertThat(copy).hasSize(size);
                assertThat(copy.keySet().iterator().next())
                        .isSameAs(map.keySet().iterator().next());
            }
        }
    }

    /** Growth, removal and compaction go by the hash codes that are stored. */
    @Test
    void growth_asksNoKeyAgain() {
        Map<Object, Object> map = type.empty().raw();
        ControlledKey.resetCounts();
        for (int id = 0; id < 10_000; id++) {
            map.put(Keys.PLAIN.of(Hashes.SPREAD, id), id);
        }
        assertThat(ControlledKey.hashCodeCalls()).isLessThanOrEqualTo(10_000 + 10);
        for (Iterator<Object> keys = map.keySet().iterator(); keys.hasNext(); ) {
            if (keys.next().hashCode() % 3 != 0) {
                keys.remove();
            }
        }
        assertThat(ControlledKey.comparisons()).isLessThan(100_000);
    }

    /** LinkedHashMap as well finds such a key no more, but all else must go on. */
    @Test
    void keyThatChangesItsHash_corruptsNothing() {
        for (int size : type.sizes().toArray()) {
            Map<Object, Object> map = type.empty().raw();
            List<Object> changing = new ArrayList<>();
            map.put(changing, "changing");
            for (int i = 1; i < size; i++) {
                map.put(i, i);
            }
            changing.add("changed");
            for (int i = Math.max(1, size); i < size + 40; i++) {
                map.put(i, i);
            }
            assertThat(map.keySet().iterator().next()).isSameAs(changing);
            for (int i = Math.max(1, size); i < size + 40; i++) {
                assertThat(map.get(i)).isEqualTo(i);
                assertThat(map.remove(i)).isEqualTo(i);
            }
            Iterator<Object> keys = map.keySet().iterator();
            assertThat(keys.next()).isSameAs(changing);
            assertThat(map.size()).isEqualTo(Math.max(1, size));
            map.clear();
            assertThat(map).isEmpty();
        }
    }

    /** A slot claimed before the key could be compared would be found claimed by nobody. */
    @Test
    void keyThatThrows_leavesTheMapAsItWas() {
        for (int size : new int[] {1, 4, 5, 8, 9, 30}) {
            for (Keys keys : List.of(Keys.PLAIN, Keys.ORDERED, Keys.MIXED)) {
                Map<Object, Object> map = type.empty().raw();
                for (int id = 0; id < size; id++) {
                    map.put(keys.of(Hashes.ALL_EQUAL, id), id);
                }
                Map<Object, Object> expected = new LinkedHashMap<>(map);
                refuses(map, expected, new ThrowsInHashCode());
                refuses(map, expected, new ThrowsInEquals());
            }
        }
    }

    private static void refuses(Map<Object, Object> map, Map<Object, Object> expected, Object key) {
        List<Function<Map<Object, Object>, Object>> operations = List.of(
                each -> each.put(key, "value"),
                each -> each.get(key),
                each -> each.containsKey(key),
                each -> each.remove(key),
                each -> each.putIfAbsent(key, "value"),
                each -> each.computeIfAbsent(key, absent -> "value"),
                each -> each.compute(key, (absent, value) -> "value"),
                each -> each.merge(key, "value", (before, now) -> "merged"),
                each -> each.replace(key, "value"),
                each -> each.keySet().remove(key));
        for (Function<Map<Object, Object>, Object> operation : operations) {
            assertThatThrownBy(() -> operation.apply(map)).isInstanceOf(Blown.class);
            holds(map, expected);
        }
    }

    /** Apart from assertThat, which takes longer than the look-up. */
    private static void assertHas(Map<Object, Object> map, Object key) {
        if (map.get(key) == null) {
            throw new AssertionError("lost " + key);
        }
    }

    private static List<Object> keysInDisorder(Keys keys, int count) {
        List<Object> all = new ArrayList<>();
        for (int id = 0; id < count; id++) {
            all.add(keys.of(Hashes.ALL_EQUAL, id));
        }
        Collections.shuffle(all, new Random(FuzzSeed.choose()));
        return all;
    }

    private static void expectComparisons(int operations, Runnable run) {
        ControlledKey.resetCounts();
        run.run();
        assertThat(ControlledKey.comparisons()).isLessThan((long) operations * ONE_PATH);
    }

    private static void holds(Map<Object, Object> map, Map<Object, Object> expected) {
        assertThat(map.size()).isEqualTo(expected.size());
        assertThat(map.keySet().toArray()).isEqualTo(expected.keySet().toArray());
        for (Map.Entry<Object, Object> entry : expected.entrySet()) {
            assertThat(map.get(entry.getKey())).isEqualTo(entry.getValue());
        }
        Faces.checkInvariants(map);
    }

    private static final class ThrowsInHashCode {
        @Override
        public int hashCode() {
            throw new Blown();
        }
    }

    /** With the hash code of all the others. */
    private static final class ThrowsInEquals {
        @Override
        public boolean equals(Object other) {
            throw new Blown();
        }

        @Override
        public int hashCode() {
            return Hashes.ALL_EQUAL.of(0);
        }
    }
}
