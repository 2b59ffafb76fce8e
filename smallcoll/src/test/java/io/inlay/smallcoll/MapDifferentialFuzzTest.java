package io.inlay.smallcoll;

import io.inlay.smallcoll.ControlledKey.Hashes;
import io.inlay.smallcoll.ControlledKey.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Long random scenarios of every operation, view, iterator and entry, compared with LinkedHashMap after each step, with keys
 * of chosen hash codes.
 *
 * <p>{@link FuzzSeed} repeats a run or explores, {@code -Dinlay.fuzz.operations} makes it longer. A failure prints the seed and
 * the last steps of the scenario.
 */
class MapDifferentialFuzzTest {
    private static final long OPERATIONS = Long.getLong("inlay.fuzz.operations", 1_000_000);
    private static final int EPISODE = 200;

    /** Where a byte, a signed byte, a short and a signed short come to their ends. */
    private static final int[] BOUNDARIES = {127, 128, 191, 255, 256, 300, 32_767, 65_535};

    @BeforeAll
    static void requireAssertions() {
        ModelInvariants.requireAssertions();
    }

    @ParameterizedTest
    @MethodSource("io.inlay.smallcoll.MapType#all")
    void map_doesWhatLinkedHashMapDoes(MapType type) {
        SplittableRandom random = new SplittableRandom(FuzzSeed.choose());
        long[] steps = new long[3];
        while (steps[0] + steps[1] + steps[2] < OPERATIONS) {
            int largest = random.nextInt(4) == 0 ? 40 : 2 * type.inlineCapacity() + 3;
            episode(type, pick(Keys.values(), random), pick(Hashes.values(), random), largest, EPISODE, random, steps);
        }
        System.out.println(type + ": " + steps[0] + " steps within the fields, " + steps[1]
                + " beside them up to eight, " + steps[2] + " beyond");
        for (long kind : steps) {
            if (kind < (type.inlineCapacity() == 8 && kind == steps[1] ? 0 : OPERATIONS / 10)) {
                throw new AssertionError("lopsided: " + kind);
            }
        }
    }

    /** Steps on both sides of a boundary: far fewer, since what is compared is far more. */
    @ParameterizedTest
    @Tag("slow")
    @MethodSource("io.inlay.smallcoll.MapType#all")
    void largeMap_doesWhatLinkedHashMapDoes(MapType type) {
        SplittableRandom random = new SplittableRandom(FuzzSeed.choose());
        for (int boundary : BOUNDARIES) {
            boolean huge = boundary > 1000;
            for (int repeats = huge ? 1 : 3; repeats > 0; repeats--) {
                Hashes[] hashes =
                        huge ? new Hashes[] {Hashes.SPREAD, Hashes.IN_ORDER, Hashes.NEGATIVE} : Hashes.values();
                Keys keys = huge ? Keys.PLAIN : pick(Keys.values(), random);
                episode(type, keys, pick(hashes, random), boundary, huge ? 40 : 300, random, new long[3]);
            }
        }
    }

    private static void episode(
            MapType type, Keys keys, Hashes hashes, int largest, int length, SplittableRandom random, long[] steps) {
        List<Object> universe = universe(keys, hashes, largest + largest / 4);
        MapState state = pick(MapState.values(), random);
        Map<Object, Object> start = new LinkedHashMap<>();
        int size = largest > 100 ? largest - 1 : random.nextInt(largest + 1);
        universe.subList(0, size).forEach(key -> start.put(key, random.nextInt(8)));
        long seed = random.nextLong();
        MapFuzzWorld world = new MapFuzzWorld(type, state, universe, start, new SplittableRandom(seed));
        try {
            int target = size;
            for (int i = 0; i < length; i++) {
                if (i % 30 == 0) {
                    target = largest > 100 ? largest - 2 + random.nextInt(5) : random.nextInt(largest + 1);
                }
                world.step(target);
                steps[world.size() <= type.inlineCapacity() ? 0 : world.size() <= 8 ? 1 : 2]++;
            }
        } catch (AssertionError | RuntimeException e) {
            List<Object> trace = world.trace();
            throw new AssertionError(
                    type + " with -D" + FuzzSeed.PROPERTY + "=" + FuzzSeed.choose() + ", " + state + ", " + keys + " "
                            + hashes + ", start " + (size < 50 ? start : size + " entries") + ": " + e + "\n"
                            + trace.subList(Math.max(0, trace.size() - EPISODE), trace.size()).stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining("\n")),
                    e);
        }
    }

    /** Each key as two equal objects, and null; a new one where it was the first of the steps to be put. */
    private static List<Object> universe(Keys keys, Hashes hashes, int size) {
        List<Object> universe = new ArrayList<>();
        for (int id = 0; id <= size; id++) {
            universe.add(keys.of(hashes, id));
        }
        universe.add(size / 2, null);
        for (int id = 0; id <= Math.min(size, 100); id++) {
            universe.add(keys.of(hashes, id));
        }
        return universe;
    }

    private static <T> T pick(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }
}
