package io.inlay.bench.map;

import io.inlay.bench.list.AllocatedBytes;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.RunnerException;

/** What maps and sets allocate that stay in their method, that are kept and read, and that are used again. */
class MapAllocationBudgetTest {
    /** JDK 17 takes an object apart that an iterator refers to only if few instructions precede it: docs/design/002. */
    private static final boolean SINGLE_PASS = Runtime.version().feature() < 18;

    /** {@code benchmarks, benchmark, size, what maps were used before}. */
    static Stream<Arguments> localMaps() {
        Stream.Builder<Arguments> cases = Stream.builder();
        for (String read : reads("lookUp", "forEachCall", "entryLoop", "keyLoop", "valueLoop")) {
            addCases(cases, LocalSmallMap.class, read, 4);
            addCases(cases, LocalSmallMap8.class, read, 8);
        }
        for (String read : reads("lookUp", "forEachCall", "elementLoop")) {
            addCases(cases, LocalSmallSet.class, read, 4);
            addCases(cases, LocalSmallSet8.class, read, 8);
        }
        return cases.build();
    }

    private static String[] reads(String... benchmarks) {
        return Stream.of(benchmarks)
                .map(name -> SINGLE_PASS && name.endsWith("Loop") ? name + "OnItsOwn" : name)
                .toArray(String[]::new);
    }

    /**
     * The full fields, and looked up also with one entry. No other maps were used before: with G1 the machine code of put,
     * which stores in eight fields, is too long to be inlined once it was compiled for itself (docs/design/007).
     */
    private static void addCases(
            Stream.Builder<Arguments> cases, Class<?> benchmarks, String read, int inlineCapacity) {
        if (read.equals("lookUp")) {
            cases.add(Arguments.of(benchmarks, read, 1, "none"));
        }
        cases.add(Arguments.of(benchmarks, read, inlineCapacity, "none"));
    }

    @ParameterizedTest
    @MethodSource("localMaps")
    void localMap_allocatesNothing(Class<?> benchmarks, String benchmark, int size, String history)
            throws RunnerException {
        AllocatedBytes.expect(0, benchmarks, benchmark, size, history);
    }

    /** {@code benchmarks, benchmark, size}; 9 entries are in a table in each class. */
    static Stream<Arguments> reads() {
        Stream.Builder<Arguments> cases = Stream.builder();
        for (int size : new int[] {4, 8, 100}) {
            for (Class<?> maps : new Class<?>[] {LocalSmallMap.class, LocalSmallMap8.class}) {
                for (String read : new String[] {"get", "forEach"}) {
                    cases.add(Arguments.of(maps, read, size));
                }
            }
            for (Class<?> sets : new Class<?>[] {LocalSmallSet.class, LocalSmallSet8.class}) {
                for (String read : new String[] {"contains", "forEach"}) {
                    cases.add(Arguments.of(sets, read, size));
                }
            }
        }
        return cases.build();
    }

    @ParameterizedTest
    @MethodSource("reads")
    void read_ofAKeptMap_allocatesNothing(Class<?> benchmarks, String benchmark, int size) throws RunnerException {
        AllocatedBytes.expect(0, benchmarks, benchmark, size, "often");
    }

    static Stream<Arguments> keptMaps() {
        return Stream.of(
                Arguments.of(LocalSmallMap.class, 0, 64),
                Arguments.of(LocalSmallMap.class, 4, 64),
                Arguments.of(LocalSmallMap.class, 5, 112),
                Arguments.of(LocalSmallMap.class, 8, 112),
                Arguments.of(LocalSmallMap8.class, 0, 96),
                Arguments.of(LocalSmallMap8.class, 8, 96),
                Arguments.of(LocalSmallSet.class, 4, 48),
                Arguments.of(LocalSmallSet8.class, 8, 64));
    }

    @ParameterizedTest
    @MethodSource("keptMaps")
    void keptMap_allocatesItself(Class<?> benchmarks, int size, double bytes) throws RunnerException {
        AllocatedBytes.expect(bytes, benchmarks, "kept", size, "none");
    }

    static Stream<Arguments> refilledMaps() {
        return Stream.of(
                Arguments.of(LocalSmallMap.class, 4),
                Arguments.of(LocalSmallMap.class, 100),
                Arguments.of(LocalSmallMap8.class, 8),
                Arguments.of(LocalSmallSet.class, 100));
    }

    @ParameterizedTest
    @MethodSource("refilledMaps")
    void clearAndRefill_allocatesNothing(Class<?> benchmarks, int size) throws RunnerException {
        AllocatedBytes.expect(0, benchmarks, "refill", size, "none");
    }

    /** Shows that the same code of another map is seen to allocate: itself, a table of 16, and four entries. */
    @ParameterizedTest
    @CsvSource({"kept, 256", "get, 0", "refill, 128"})
    void hashMap_allocatesATableAndEntries(String benchmark, double bytes) throws RunnerException {
        AllocatedBytes.expect(bytes, LocalHashMap.class, benchmark, 4, "none");
    }
}
