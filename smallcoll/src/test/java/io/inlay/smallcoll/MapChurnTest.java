package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Windows of a constant size: one of 2^26 insertions and as many removals, and shorter ones of each size and type. Tables that leave marks where they removed something once
 * slowed to a crawl here, or grew. Time is not asserted: what is not linear would not end.
 */
class MapChurnTest {
    private static final long LONG = 1L << 26;
    private static final long SHORT = 1L << 16;
    private static final int[] SIZES = {1, 3, 4, 5, 8, 9, 16, 100, 1000, 10_000};

    /** What the meter itself and a late class may take: far below a byte a round. */
    private static final long NEARLY_NOTHING = 20_000;

    static Stream<Arguments> maps() {
        return MapType.all().stream().flatMap(type -> Arrays.stream(SIZES).mapToObj(size -> Arguments.of(type, size)));
    }

    static Stream<Arguments> sets() {
        return SetType.all().stream().flatMap(type -> Arrays.stream(SIZES).mapToObj(size -> Arguments.of(type, size)));
    }

    @Test
    void longWindow_movesOnWithoutGrowing() {
        GrowableMap<Integer, Integer> map = MapType.all().get(0).withExpectedSize(1000);
        Window window = new MapWindow(1000, map.raw());
        churn(window, map::capacity, LONG, false);
        assertThat(map.raw()).containsExactlyEntriesOf(expected(window));
        Faces.checkInvariants(map.raw());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void mapWindow_movesOnWithoutGrowing(MapType type, int size) {
        GrowableMap<Integer, Integer> map = type.withExpectedSize(size);
        Window window = new MapWindow(size, map.raw());
        churn(window, map::capacity, SHORT, false);
        assertThat(map.raw()).containsExactlyEntriesOf(expected(window));
        assertThat(map.raw().keySet().toArray()).isEqualTo(window.inOrder());
        Faces.checkInvariants(map.raw());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void mapWindowWithRandomVictims_movesOnWithoutGrowing(MapType type, int size) {
        GrowableMap<Integer, Integer> map = type.empty();
        Window window = new MapWindow(size, map.raw());
        churn(window, map::capacity, SHORT, true);
        assertThat(map.raw()).containsExactlyEntriesOf(expected(window));
        Faces.checkInvariants(map.raw());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void setWindow_movesOnWithoutGrowing(SetType type, int size) {
        GrowableSet<Integer> set = type.withExpectedSize(size);
        Window window = new SetWindow(size, set.raw());
        churn(window, set::capacity, SHORT, false);
        assertThat(set.raw().toArray()).isEqualTo(window.inOrder());
        Faces.checkInvariants(set.raw());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void setWindowWithRandomVictims_movesOnWithoutGrowing(SetType type, int size) {
        GrowableSet<Integer> set = type.empty();
        Window window = new SetWindow(size, set.raw());
        churn(window, set::capacity, SHORT, true);
        assertThat(set.raw().toArray()).isEqualTo(window.inOrder());
        Faces.checkInvariants(set.raw());
    }

    /** The index of a table that becomes empty again and again was once renumbered each time, which would not end here. */
    @ParameterizedTest
    @MethodSource("io.inlay.smallcoll.MapType#all")
    void frontOfFewInMuchRoom_movesOnWithoutRenumbering(MapType type) {
        PlacedMap<Integer, Integer> map = (PlacedMap<Integer, Integer>)
                type.<Integer, Integer>withExpectedSize(1 << 20).raw();
        Integer[] keys = IntStream.range(0, 16).boxed().toArray(Integer[]::new);
        int next = 0;
        while (next < type.inlineCapacity()) {
            map.putFirst(keys[next], keys[next++]);
        }
        for (int cycle = 0; cycle < 1 << 20; cycle++) {
            map.putFirst(keys[next & 15], keys[0]);
            map.putFirst(keys[(next + 1) & 15], keys[1]);
            map.pollLastEntry();
            map.pollLastEntry();
            next += 2;
        }
        assertThat(map).hasSize(type.inlineCapacity());
        assertThat(map.firstEntry().getKey()).isEqualTo((next - 1) & 15);
        Faces.checkInvariants(map);
    }

    private static void churn(Window window, IntSupplier capacity, long rounds, boolean random) {
        int capacityBefore = capacity.getAsInt();
        window.run(rounds / 16, random);
        long before = Allocation.ofThisThread();
        window.run(rounds - rounds / 16, random);
        long allocated = Allocation.ofThisThread() - before;
        assertThat(capacity.getAsInt()).as("capacity").isEqualTo(capacityBefore);
        assertThat(allocated).as("bytes allocated by %d rounds", rounds).isLessThan(NEARLY_NOTHING);
    }

    private static Map<Integer, Integer> expected(Window window) {
        Map<Integer, Integer> expected = new LinkedHashMap<>();
        for (Object key : window.inOrder()) {
            expected.put((Integer) key, (Integer) key);
        }
        return expected;
    }

    /** Twice as many keys as are live, so that none has to be made. */
    private abstract static class Window {
        private final Integer[] keys;
        private final long[] stamps;
        private final int size;
        private long now;
        private long state = 0x9E3779B97F4A7C15L;

        /** The first half of the keys is live, in the order of their stamps. */
        Window(int size) {
            this.size = size;
            IntFunction<Integer> scattered = i -> i * 0x9E3779B9;
            keys = IntStream.range(0, 2 * size).mapToObj(scattered).toArray(Integer[]::new);
            stamps = new long[2 * size];
        }

        abstract void insert(Integer key);

        abstract void remove(Integer key);

        void fill() {
            for (int i = 0; i < size; i++) {
                stamps[i] = now++;
                insert(keys[i]);
            }
        }

        void run(long rounds, boolean random) {
            for (long i = 0; i < rounds; i++) {
                int victim = random ? drawn() : (int) (now % size);
                int spare = size + (random ? drawn() : victim);
                remove(keys[victim]);
                swap(victim, spare);
                stamps[victim] = now++;
                insert(keys[victim]);
            }
        }

        private void swap(int victim, int spare) {
            Integer key = keys[victim];
            keys[victim] = keys[spare];
            keys[spare] = key;
        }

        /** A xorshift generator, which allocates nothing. */
        private int drawn() {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            return (int) ((state >>> 33) % size);
        }

        Object[] inOrder() {
            List<Integer> live = new ArrayList<>();
            IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.comparingLong(i -> stamps[i]))
                    .forEach(i -> live.add(keys[i]));
            return live.toArray();
        }
    }

    private static final class MapWindow extends Window {
        private final Map<Integer, Integer> map;

        MapWindow(int size, Map<Integer, Integer> map) {
            super(size);
            this.map = map;
            fill();
        }

        @Override
        void insert(Integer key) {
            map.put(key, key);
        }

        @Override
        void remove(Integer key) {
            if (!key.equals(map.remove(key))) {
                throw new AssertionError("lost " + key);
            }
        }
    }

    private static final class SetWindow extends Window {
        private final Set<Integer> set;

        SetWindow(int size, Set<Integer> set) {
            super(size);
            this.set = set;
            fill();
        }

        @Override
        void insert(Integer key) {
            set.add(key);
        }

        @Override
        void remove(Integer key) {
            if (!set.remove(key)) {
                throw new AssertionError("lost " + key);
            }
        }
    }
}
