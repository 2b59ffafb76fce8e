package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Windows of a constant size that move on. Tables that leave marks where they removed something once slowed to a crawl
 * here, or grew. What is looked at is the capacity, and how far entries are from their homes.
 */
class PrimitiveMapChurnTest {
    private static final long LONG = 1L << 26;
    private static final int SHORT = 1 << 17;

    /** A window of a type, or of all, and whether it fills the table. */
    static Stream<Arguments> windows() {
        return PrimitiveMapType.all()
                .flatMap(type -> Stream.of(1, 4, 7, 8, 100, 5_000).map(size -> Arguments.of(type, size)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void window_movesOnWithoutGrowingOrScattering(PrimitiveMapType type, int size) {
        AnyPrimitiveMap map = type.withExpectedSize(size);
        int filled = size < 8 ? size : map.capacity();
        int pool = 4 * filled;
        Object[] keys = new Object[pool];
        for (int i = 0; i < pool; i++) {
            keys[i] = type.key(i);
        }
        for (int i = 0; i < filled; i++) {
            map.raw().putBoxed(keys[i], type.value(i));
        }
        int capacity = map.capacity();
        long[] tags = map.raw().tags;
        long furthest = 0;
        for (int i = filled; i < SHORT; i++) {
            assertThat(map.asMap().remove(keys[(i - filled) % pool]) != null).isTrue();
            map.raw().putBoxed(keys[i % pool], type.value(i));
            if (i % (SHORT / 16) == 0) {
                TableScan.check(map);
                furthest = Math.max(furthest, TableScan.totalDistance(map));
            }
        }
        assertThat(map.size()).isEqualTo(filled);
        assertThat(map.capacity()).isEqualTo(capacity);
        assertThat(map.raw().tags).isSameAs(tags);
        // Each group has five entries for seven slots; a small table may be unlucky for a while.
        assertThat(furthest).as("groups passed by all").isLessThanOrEqualTo(4L * filled + 4);
    }

    /** Half of the operations insert, half remove; a linear congruential generator chooses keys that come once. */
    @Test
    void longWindowOfLongs_movesOnWithoutGrowingOrScattering() {
        LongDoubleMap map = new LongDoubleMap(1_000);
        int size = map.capacity();
        expectFlat(map, size, number -> {
            map.remove(scattered(number - size));
            map.put(scattered(number), (double) number);
        });
        assertThat(map.size()).isEqualTo(size);
    }

    @Test
    void longWindowOfInts_movesOnWithoutGrowingOrScattering() {
        IntIntMap map = new IntIntMap(1_000);
        int size = map.capacity();
        expectFlat(map, size, number -> {
            map.remove((int) scattered(number - size));
            map.put((int) scattered(number), (int) number);
        });
        assertThat(map.size()).isEqualTo(size);
    }

    @Test
    void longWindowOfASet_movesOnWithoutGrowingOrScattering() {
        IntSet set = new IntSet(1_000);
        int size = set.capacity();
        expectFlat(set, size, number -> {
            set.remove((int) (number - size));
            set.add((int) number);
        });
        assertThat(set.size()).isEqualTo(size);
    }

    private static long scattered(long number) {
        return number * 0x9E3779B97F4A7C15L;
    }

    /** A step removes the oldest key and puts a new one. The counts of the groups tell how far all are from their homes. */
    private static void expectFlat(GroupTable table, int size, LongConsumer step) {
        for (long number = 0; number < size; number++) {
            step.accept(number);
        }
        int capacity = table.capacity();
        long[] tags = table.tags;
        for (int part = 0; part < 16; part++) {
            for (long i = 0; i < LONG / 2 / 16; i++) {
                step.accept(size + part * (LONG / 2 / 16) + i);
            }
            long passed = 0;
            for (long word : tags) {
                passed += word & 0xFF;
            }
            assertThat(passed).as("groups passed by all in part %d", part).isLessThan(size);
            assertThat(table.size()).isEqualTo(size);
        }
        assertThat(table.capacity()).isEqualTo(capacity);
        assertThat(table.tags).isSameAs(tags);
    }
}
