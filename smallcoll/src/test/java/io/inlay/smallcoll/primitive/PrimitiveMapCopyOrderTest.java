package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Copying one table into another in the order of iteration, once quadratic in many libraries: the part of the target that
 * the order fills first is crowded long before the rest. What is counted is how many groups each insertion passes.
 */
class PrimitiveMapCopyOrderTest {
    private static final int SIZE = 40_000;

    /** Multiples of a number that no table has for its length. */
    private static final int STEP = 7_919;

    /** Types with each kind of keys. */
    static Stream<PrimitiveMapType> types() {
        return PrimitiveMapType.all()
                .filter(type -> List.of(IntIntMap.class, LongLongMap.class, LongObjectMap.class, ObjectIntMap.class)
                        .contains(type.mapClass()));
    }

    private static AnyPrimitiveMap source(PrimitiveMapType type, int room) {
        AnyPrimitiveMap source = type.withExpectedSize(room);
        for (int i = 0; i < SIZE; i++) {
            source.raw().putBoxed(key(type, i), type.value(0));
        }
        return source;
    }

    private static Object key(PrimitiveMapType type, int i) {
        return switch (type.keys()) {
            case INT -> i * STEP;
            case LONG -> (long) i * STEP;
            default -> "key " + i;
        };
    }

    @ParameterizedTest
    @MethodSource("types")
    void copy_inAnyOrderIntoAnyOtherMap_passesFewGroups(PrimitiveMapType type) {
        List<IntFunction<AnyPrimitiveMap>> targets = List.of(
                size -> type.empty(),
                type::withExpectedSize,
                size -> type.withExpectedSize(size / 2),
                size -> type.withExpectedSize(size / 3 * 4),
                size -> type.withExpectedSize(10 * size));
        for (int room : new int[] {0, SIZE, SIZE * 5 / 4, 3 * SIZE}) {
            AnyPrimitiveMap source = source(type, room);
            List<Object> order = new ArrayList<>(source.asMap().keySet());
            List<Object> reversed = new ArrayList<>(order);
            Collections.reverse(reversed);
            Map<Object, Object> sorted = new TreeMap<>(source.asMap());
            for (IntFunction<AnyPrimitiveMap> target : targets) {
                for (List<Object> keys : List.of(order, reversed, new ArrayList<>(sorted.keySet()))) {
                    AnyPrimitiveMap copy = target.apply(SIZE);
                    expectFewGroups(copy, keys);
                    assertThat(copy.raw().equals(source.raw())).isTrue();
                }
            }
        }
    }

    /** The second half of a table, then its first. */
    @ParameterizedTest
    @MethodSource("types")
    void merge_ofTwoMapsIntoAThird_passesFewGroups(PrimitiveMapType type) {
        List<Object> order = new ArrayList<>(source(type, SIZE).asMap().keySet());
        AnyPrimitiveMap target = type.empty();
        expectFewGroups(target, order.subList(SIZE / 2, SIZE));
        expectFewGroups(target, order.subList(0, SIZE / 2));
        AnyPrimitiveMap half = type.empty();
        expectFewGroups(half, order.subList(0, SIZE / 2));
    }

    /** If tables of one length had one order, what comes from the first groups of many would meet in the same groups. */
    @ParameterizedTest
    @MethodSource("types")
    void add_inTheOrderOfTablesOfTheSameLength_passesFewGroups(PrimitiveMapType type) {
        for (int size : new int[] {3_000, 30_000, 200_000}) {
            AnyPrimitiveMap full = numbered(type, size, 0, size);
            for (int eighths = 3; eighths <= 8; eighths++) {
                AnyPrimitiveMap other = numbered(type, size, size, size / 8 * eighths);
                assertThat(other.raw().tags).hasSameSizeAs(full.raw().tags);
                long passed = add(other, List.copyOf(full.asMap().keySet()));
                assertThat(passed)
                        .as("groups passed by %d, where %d eighths were", size, eighths)
                        .isLessThan(size / 3);
            }

            int tables = 20;
            AnyPrimitiveMap parts = type.withExpectedSize(size);
            long passed = 0;
            for (int i = 0; i < tables; i++) {
                AnyPrimitiveMap sparse = numbered(type, size, i * size, size / 2);
                passed += add(
                        parts,
                        sparse.asMap().keySet().stream()
                                .limit(size / tables / 2)
                                .toList());
            }
            assertThat(passed)
                    .as("groups passed by parts of 20 tables, %d in all", size / 2)
                    .isLessThan(size / 3);
        }
    }

    /** A map made for {@code room} entries, with {@code size} keys from a number on. */
    private static AnyPrimitiveMap numbered(PrimitiveMapType type, int room, int first, int size) {
        AnyPrimitiveMap map = type.withExpectedSize(room);
        for (int i = first; i < first + size; i++) {
            map.raw().putBoxed(key(type, i), type.value(0));
        }
        return map;
    }

    /** The first entries of each shard replace the oldest ones, for ever: the table neither grows nor loses its order. */
    @ParameterizedTest
    @MethodSource("types")
    void churn_withTheFirstEntriesOfTablesOfTheSameLength_neverGrows(PrimitiveMapType type) {
        int size = 2_000;
        int batch = size / 10;
        ArrayDeque<Object> inOrderOfAge = new ArrayDeque<>();
        AnyPrimitiveMap map = type.withExpectedSize(size);
        int capacity = map.capacity();
        long passed = 0;
        for (int round = 0; round < 100; round++) {
            List<Object> batchOfKeys = numbered(type, size, round * size, size).asMap().keySet().stream()
                    .limit(batch)
                    .toList();
            if (map.size() == size) {
                IntStream.range(0, batch).forEach(i -> map.asMap().remove(inOrderOfAge.remove()));
            }
            inOrderOfAge.addAll(batchOfKeys);
            passed += add(map, batchOfKeys);
        }
        assertThat(map.capacity()).isEqualTo(capacity);
        assertThat(passed).as("groups passed by %s", 100 * batch).isLessThan(100L * batch / 3);
        TableScan.check(map);
    }

    /** Puts keys, and returns how many groups they pass together. */
    private static long add(AnyPrimitiveMap target, List<Object> keys) {
        long total = 0;
        for (Object key : keys) {
            long[] tags = target.raw().tags;
            if (target.size() < target.capacity()) {
                total += TableScan.distance(tags, TableScan.hash(target.raw(), key));
            }
            target.raw().putBoxed(key, target.type().value(0));
        }
        return total;
    }

    private static void expectFewGroups(AnyPrimitiveMap target, List<Object> keys) {
        long total = 0;
        int largest = 0;
        for (Object key : keys) {
            int distance = target.size() == target.capacity()
                    ? 0
                    : TableScan.distance(target.raw().tags, TableScan.hash(target.raw(), key));
            total += distance;
            largest = Math.max(largest, distance);
            target.raw().putBoxed(key, target.type().value(0));
        }
        assertThat(total).as("groups passed by all").isLessThan(keys.size() / 3);
        assertThat(largest).as("groups passed by one").isLessThan(40);
        assertThat(TableScan.totalDistance(target)).isLessThan(keys.size() / 3);
    }

    /** The same with hash codes that are the same in each table: this test would find that out. */
    @Test
    void copy_hashCodesThatAreTheSameInEachTable_passesManyGroups() {
        // The order of iteration would be that of the upper halves, as unsigned numbers.
        long[] order = IntStream.range(0, SIZE)
                .mapToLong(i -> TableHash.of(i * STEP, 1))
                .boxed()
                .sorted(Long::compareUnsigned)
                .mapToLong(hash -> hash)
                .toArray();
        long[] tags = Groups.allocate(Groups.slotsFor(SIZE / 2, Integer.MAX_VALUE - 8));
        long total = 0;
        for (int i = 0; i < SIZE / 2; i++) {
            total += TableScan.distance(tags, order[i]);
            Groups.claim(tags, order[i]);
        }
        assertThat(total).as("groups passed by all").isGreaterThan(100L * SIZE);
    }
}
