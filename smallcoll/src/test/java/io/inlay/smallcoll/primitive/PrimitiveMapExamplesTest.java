package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The maps and sets of primitives as their users write them, and the examples of their documentation. */
class PrimitiveMapExamplesTest {
    @Test
    void longDoubleMap_ofBalances() {
        LongDoubleMap balances = new LongDoubleMap();
        balances.addTo(4711, 12);
        balances.addTo(4711, 0.5);
        balances.addTo(4712, -3);
        double sum = 0;
        for (LongDoubleCursor entries = balances.cursor(); entries.next(); ) {
            sum += entries.value();
        }
        assertThat(sum).isEqualTo(9.5);
        assertThat(balances.values().sum()).isEqualTo(9.5);
        assertThat(balances.keys().sum()).isEqualTo(4711 + 4712);
    }

    @Test
    void longObjectMap_ofNames() {
        LongObjectMap<String> names = new LongObjectMap<>();
        names.put(4711, "Mary");
        assertThat(names.get(4711)).isEqualTo("Mary");
        assertThat(names.get(4712)).isNull();
        assertThat(names.computeIfAbsent(4712, id -> "nobody " + id)).isEqualTo("nobody 4712");
        assertThat(names.computeIfPresent(4712, (id, name) -> null)).isNull();
        assertThat(names.containsKey(4712)).isFalse();
        LongObjectMap<String> others = new LongObjectMap<>(10, "unknown");
        assertThat(others.get(1)).isEqualTo("unknown");
    }

    @Test
    void objectDoubleMap_ofBalances() {
        ObjectDoubleMap<String> balances = new ObjectDoubleMap<>();
        balances.addTo("Mary", 12);
        balances.merge("Mary", 3, Double::max);
        assertThat(balances.get("Mary")).isEqualTo(12);
        assertThat(balances.keys().toList()).containsExactly("Mary");
        for (ObjectDoubleCursor<String> entries = balances.cursor(); entries.next(); ) {
            assertThat(entries.setValue(entries.value() + entries.key().length()))
                    .isEqualTo(12);
        }
        assertThat(balances.get("Mary")).isEqualTo(16);
    }

    @Test
    void objectLongMap_countsWords() {
        ObjectLongMap<String> counts = new ObjectLongMap<>();
        for (String word : List.of("the", "cat", "and", "the", "dog", "and", "the", "cow")) {
            counts.addTo(word, 1);
        }
        assertThat(counts.get("the")).isEqualTo(3);
        counts.removeIf((word, count) -> count < 2);
        assertThat(counts.asMap()).isEqualTo(Map.of("the", 3L, "and", 2L));
    }

    @Test
    void objectIntMap_ofNullAndOthers() {
        ObjectIntMap<String> map = new ObjectIntMap<>(2, -1);
        map.put(null, 7);
        assertThat(map.get(null)).isEqualTo(7);
        assertThat(map.get("absent")).isEqualTo(-1);
        map.forEach((key, value) -> assertThat(key).isNull());
        assertThat(map.remove(null)).isEqualTo(7);
        assertThat(map.isEmpty()).isTrue();
    }

    @Test
    void intIntMap_changedInPlace() {
        IntIntMap map = IntIntMap.of(1, 10, 2, 20);
        assertThat(map.compute(1, (key, value) -> key + value)).isEqualTo(11);
        assertThat(map.putIfAbsent(1, 5)).isEqualTo(11);
        assertThat(map.addTo(3, 5)).isEqualTo(5);
        map.replaceAll((key, value) -> value * 2);
        assertThat(map.asMap()).isEqualTo(Map.of(1, 22, 2, 40, 3, 10));
        map.retainIf((key, value) -> value > 20);
        assertThat(map.keysToArray()).containsExactlyInAnyOrder(1, 2);
        assertThat(Arrays.stream(map.valuesToArray()).sum()).isEqualTo(62);
        assertThat(map).isEqualTo(IntIntMap.copyOf(new int[] {2, 1}, new int[] {40, 22}));
    }

    /** One search for several steps. */
    @Test
    void intLongMap_bySlot() {
        IntLongMap map = new IntLongMap(10);
        map.put(5, 50);
        int slot = map.find(5);
        if (slot >= 0) {
            assertThat(map.putAt(slot, map.valueAt(slot) + 1)).isEqualTo(50);
        }
        assertThat(map.keyAt(slot)).isEqualTo(5);
        assertThat(map.get(5)).isEqualTo(51);
        assertThat(map.find(6)).isNegative();
    }

    @Test
    void intDoubleMap_asAMap() {
        IntDoubleMap map = new IntDoubleMap(Map.of(1, 0.5));
        Map<Integer, Double> view = map.asMap();
        view.put(2, Double.NaN);
        assertThat(map.containsValue(Double.NaN)).isTrue();
        assertThat(map.get(2)).isNaN();
        assertThat(view.keySet()).isEqualTo(Set.of(1, 2));
        assertThat(new HashMap<>(view)).isEqualTo(view);
    }

    @Test
    void longIntMap_extremeKeys() {
        LongIntMap map = new LongIntMap();
        for (long key : new long[] {0, -1, 1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32}) {
            map.put(key, Long.hashCode(key));
        }
        assertThat(map.size()).isEqualTo(6);
        assertThat(map.get(1L << 32)).isEqualTo(1);
        map.clear();
        map.trimToSize();
        assertThat(map.capacity()).isZero();
    }

    @Test
    void longLongMap_copied() {
        LongLongMap map = LongLongMap.of(1, 2, 3, 4);
        LongLongMap copy = LongLongMap.copyOf(map);
        copy.remove(1);
        assertThat(map.size()).isEqualTo(2);
        copy.putAll(map);
        assertThat(copy).isEqualTo(map).hasSameHashCodeAs(map);
    }

    @Test
    void intObjectMap_iteratedWithRemoval() {
        IntObjectMap<String> map = IntObjectMap.of(1, "one", 2, "two", 3, "three");
        for (IntObjectCursor<String> entries = map.cursor(); entries.next(); ) {
            if (entries.value().length() == 3) {
                entries.remove();
            }
        }
        assertThat(map).hasToString("{3=three}");
    }

    @Test
    void longSet_ofWhatWasSeen() {
        LongSet seen = new LongSet();
        boolean first = seen.add(4711);
        assertThat(first).isTrue();
        assertThat(seen.add(4711)).isFalse();
        LongSet others = LongSet.of(4711, 4712, 4713);
        assertThat(seen.union(others)).isEqualTo(others);
        assertThat(others.difference(seen)).isEqualTo(LongSet.of(4713, 4712));
        assertThat(others.intersection(seen)).isEqualTo(seen);
        assertThat(others.symmetricDifference(LongSet.of(4711, 1))).isEqualTo(LongSet.of(1, 4712, 4713));
        assertThat(others.containsAll(seen) && others.containsAny(seen)).isTrue();
        assertThat(others.stream().max()).hasValue(4713);
        assertThat(LongStream.of(others.toArray()).sum()).isEqualTo(4711 + 4712 + 4713);
    }

    @Test
    void intSet_iteratedAndAsASet() {
        IntSet set = IntSet.of(1, 2, 3, 4);
        for (PrimitiveIterator.OfInt elements = set.iterator(); elements.hasNext(); ) {
            if (elements.nextInt() % 2 == 0) {
                elements.remove();
            }
        }
        assertThat(set.asSet()).isEqualTo(Set.of(1, 3));
        assertThat(new HashSet<>(set.asSet())).isEqualTo(set.asSet());
        set.asSet().addAll(List.of(5, 6));
        assertThat(set.retainIf(element -> element > 4)).isTrue();
        assertThat(set.contains(5) && set.remove(6)).isTrue();
        assertThat(set).hasToString("[5]");
    }
}
