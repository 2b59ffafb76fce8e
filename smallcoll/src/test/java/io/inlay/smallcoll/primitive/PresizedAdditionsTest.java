package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often a table grows, and how far, where many entries come from an argument that tells their number, truly or not. */
class PresizedAdditionsTest {
    private static final int[] SIZES = {0, 1, 3, 4, 5, 7, 8, 10, 11, 20, 21, 40, 100, 1000};

    private static final int[] LIES = {0, 1, -1, Integer.MIN_VALUE, 1 << 30, Integer.MAX_VALUE};

    /** What an argument is believed, and the spare room of a table that is made for so many. */
    private static final int MOST_BELIEVED = 1_300_000;

    private static final List<BiConsumer<AnyPrimitiveMap, Map<Object, Object>>> ADDITIONS = List.of(
            (map, source) -> map.callUnchecked("putAll", source),
            (map, source) -> map.asMap().putAll(source));

    /** The elements of a set in their order, with what it says of their number, and how often a table changes on the way. */
    private static final class Told<E> extends AbstractSet<E> {
        private final Collection<E> elements;
        private final int size;
        private final Supplier<long[]> tags;
        private int growths;
        private long[] seen;

        Told(Collection<E> elements, int size, Supplier<long[]> tags) {
            this.elements = elements;
            this.size = size;
            this.tags = tags;
            seen = tags.get();
        }

        private void look() {
            growths += tags.get() == seen ? 0 : 1;
            seen = tags.get();
        }

        int growths() {
            look();
            return growths;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<E> iterator() {
            Iterator<E> iterator = elements.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    look();
                    return iterator.hasNext();
                }

                @Override
                public E next() {
                    return iterator.next();
                }
            };
        }
    }

    private static Map<Object, Object> mapOf(Told<Map.Entry<Object, Object>> entries) {
        return new AbstractMap<>() {
            @Override
            public Set<Map.Entry<Object, Object>> entrySet() {
                return entries;
            }
        };
    }

    private static Map<Object, Object> entries(PrimitiveMapType type, int from, int to) {
        Map<Object, Object> entries = type.entries(to);
        entries.keySet().removeAll(type.entries(from).keySet());
        return entries;
    }

    private static AnyPrimitiveMap filled(PrimitiveMapType type, int size) {
        AnyPrimitiveMap map = type.empty();
        type.entries(size).forEach(map.raw()::putBoxed);
        return map;
    }

    static Collection<PrimitiveMapType> maps() {
        return PrimitiveMapType.all().toList();
    }

    static Collection<PrimitiveSetType> sets() {
        return PrimitiveSetType.all().toList();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void putAll_newKeys_growsOnceAtMost(PrimitiveMapType type) {
        for (BiConsumer<AnyPrimitiveMap, Map<Object, Object>> addition : ADDITIONS) {
            for (int present : SIZES) {
                for (int more : SIZES) {
                    AnyPrimitiveMap map = filled(type, present);
                    Map<Object, Object> source = entries(type, present, present + more);
                    var told = new Told<>(source.entrySet(), more, () -> map.raw().tags);
                    addition.accept(map, mapOf(told));
                    assertThat(told.growths()).as("%s and %s", present, more).isLessThanOrEqualTo(1);
                    TableScan.check(map, type.entries(present + more));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void putAll_presentKeys_neverGrows(PrimitiveMapType type) {
        for (int size : SIZES) {
            AnyPrimitiveMap map = filled(type, size);
            map.trimToSize();
            while (map.size() < map.capacity()) {
                map.put(type.key(map.size()), type.value(1));
            }
            long[] tags = map.raw().tags;
            Map<Object, Object> source = type.entries(map.size());
            ADDITIONS.forEach(addition -> addition.accept(map, source));
            assertThat(map.raw().tags).as("with %s", size).isSameAs(tags);
            TableScan.check(map, source);
        }
    }

    /** Twice what is needed is what growth by one may take as well; a table that is made for a size has a fifth to spare. */
    @ParameterizedTest
    @MethodSource("maps")
    void putAll_mostKeysPresent_growsToLittleMoreThanTwice(PrimitiveMapType type) {
        for (int present : SIZES) {
            for (int more : new int[] {1, 2, 5}) {
                AnyPrimitiveMap map = filled(type, present);
                List<Map.Entry<Object, Object>> source =
                        new ArrayList<>(entries(type, present, present + more).entrySet());
                source.addAll(entries(type, 0, present).entrySet());
                map.callUnchecked("putAll", mapOf(new Told<>(source, source.size(), () -> map.raw().tags)));
                assertThat(map.capacity()).isLessThanOrEqualTo((present + more) * 12 / 5 + 6);
                TableScan.check(map, type.entries(present + more));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void constructor_map_makesRoomForItsSize(PrimitiveMapType type) {
        for (int size : SIZES) {
            assertThat(type.containing(type.entries(size)).capacity())
                    .as("for %s", size)
                    .isEqualTo(type.withExpectedSize(size).capacity());
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void putAll_sizeThatLies_doesNoHarm(PrimitiveMapType type) {
        for (int lie : LIES) {
            for (int size : new int[] {0, 1, 30}) {
                Map<Object, Object> source = mapOf(new Told<>(type.entries(size).entrySet(), lie, () -> null));
                AnyPrimitiveMap map = filled(type, 5);
                map.callUnchecked("putAll", source);
                Map<Object, Object> expected = type.entries(5);
                expected.putAll(type.entries(size));
                TableScan.check(map, expected);
                AnyPrimitiveMap made = type.containing(source);
                TableScan.check(made, type.entries(size));
                assertThat(map.capacity()).isLessThan(MOST_BELIEVED);
                assertThat(made.capacity()).as("%s told, %s came", lie, size).isLessThanOrEqualTo(2 * size + 6);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void addAll_newElements_growsOnceAtMost(PrimitiveSetType type) {
        for (int present : SIZES) {
            for (int more : SIZES) {
                TableSet<Object> set = type.empty();
                type.elements(present).forEach(set::addBoxed);
                Set<Object> source = type.elements(present + more);
                source.removeAll(type.elements(present));
                Told<Object> told = new Told<>(source, more, () -> set.tags);
                assertThat(set.asSet().addAll(told)).isEqualTo(more > 0);
                assertThat(told.growths()).as("%s and %s", present, more).isLessThanOrEqualTo(1);
                type.check(set, type.elements(present + more));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void addAll_sizeThatLies_doesNoHarm(PrimitiveSetType type) {
        for (int lie : LIES) {
            for (int size : new int[] {0, 1, 30}) {
                Set<Object> elements = type.elements(size);
                TableSet<Object> set = type.containing(new Told<>(elements, lie, () -> null));
                type.check(set, elements);
                assertThat(set.capacity()).as("%s told, %s came", lie, size).isLessThanOrEqualTo(2 * size + 6);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void addAll_presentElements_neverGrows(PrimitiveSetType type) {
        for (int size : SIZES) {
            TableSet<Object> set = type.withExpectedSize(size);
            while (set.size() < set.capacity()) {
                set.addBoxed(type.element(set.size()));
            }
            long[] tags = set.tags;
            assertThat(set.asSet().addAll(type.elements(set.size()))).isFalse();
            assertThat(set.tags).isSameAs(tags);
        }
    }

    @Test
    void addAll_arrayOfNewElements_makesRoomForAllAtOnce() {
        for (int present : SIZES) {
            LongSet set = new LongSet();
            LongStream.range(0, present).forEach(set::add);
            int before = set.capacity();
            assertThat(set.addAll(LongStream.range(present, present + 5000).toArray()))
                    .isTrue();
            assertThat(set.capacity()).as("after %s", before).isEqualTo(new LongSet(present + 5000).capacity());
        }
    }

    @Test
    void addAll_arrayThatRepeatsItself_keepsNoRoomForRepetitions() {
        LongSet set = LongSet.of(LongStream.range(0, 100_000).map(i -> i % 50).toArray());
        assertThat(set.size()).isEqualTo(50);
        assertThat(set.capacity()).isLessThan(130);
        LongSet ofBoxes = new LongSet(Collections.nCopies(1 << 21, 5L));
        assertThat(ofBoxes.toArray()).containsExactly(5);
        assertThat(ofBoxes.capacity()).isEqualTo(4);
    }

    @Test
    void addAll_arrayOfPresentElements_neitherGrowsNorShrinks() {
        LongSet set = new LongSet(1000);
        set.addAll(1, 2, 3);
        int capacity = set.capacity();
        assertThat(set.addAll(LongStream.range(0, 100_000).map(i -> 1 + i % 3).toArray()))
                .isFalse();
        assertThat(set.capacity()).isEqualTo(capacity);
    }

    @Test
    void addAll_boxes_addsThose() {
        LongSet set = LongSet.of(1, 2);
        assertThat(set.addAll(List.of(2L, 3L))).isTrue();
        assertThat(set.addAll(List.of(2L, 3L))).isFalse();
        assertThat(set).isEqualTo(LongSet.of(1, 2, 3));
        assertThat(set.addAll(set.asSet())).isFalse();
    }

    /** The end of the trust in a size: a larger argument grows the table as it comes, and in fewer steps than one by one. */
    @Test
    void putAll_moreThanIsBelievedAtOnce_isPut() {
        int size = (1 << 20) + 300_000;
        Map<Long, Double> source = new HashMap<>();
        for (long key = 0; key < size; key++) {
            source.put(key, 1.0);
        }
        LongDoubleMap map = new LongDoubleMap(source);
        assertThat(map.size()).isEqualTo(size);
        assertThat(map.capacity()).isBetween(size, 2 * size + size / 2);
        assertThat(new HashSet<>(map.asMap().values())).containsExactly(1.0);
    }

    /** The entries say that there are many, and the first one cannot be stored. */
    @Test
    void putAll_thatFails_keepsNoRoomForTheRest() {
        Map<Long, Double> source = new HashMap<>();
        for (long key = 0; key < 100_000; key++) {
            source.put(key, key == 0 ? null : 1.0);
        }
        LongDoubleMap map = new LongDoubleMap();
        assertThatThrownBy(() -> map.putAll(source)).isInstanceOf(NullPointerException.class);
        assertThat(map.isEmpty()).isTrue();
        assertThat(map.capacity()).isZero();
    }

    /** Copies have the order of their source until they are cleared. */
    @Test
    void clear_copies_giveEachAnOrderOfItsOwn() {
        LongSet source = new LongSet(1000);
        source.addAll(LongStream.range(0, 1000).toArray());
        LongSet copy = LongSet.copyOf(source);
        assertThat(copy.toArray()).isEqualTo(source.toArray());
        copy.clear();
        copy.addAll(LongStream.range(0, 1000).toArray());
        assertThat(copy).isEqualTo(source);
        assertThat(copy.toArray()).isNotEqualTo(source.toArray());
    }
}
