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
    /**
     * {@code benchmarks, benchmark, size, what maps were used before}: the cases that are free on each JDK. With G1 the
     * machine code of put is too long to be inlined where it was compiled for itself, as it is once other maps were used;
     * docs/design/007 has the others, loops over views on JDK 17 and the fields of SmallMap8 among them.
     */
    static Stream<Arguments> localMaps() {
        return Stream.of(
                Arguments.of(LocalSmallMap.class, "lookUp", 1, "none"),
                Arguments.of(LocalSmallMap.class, "lookUp", 4, "none"),
                Arguments.of(LocalSmallMap.class, "forEachCall", 4, "none"),
                Arguments.of(LocalSmallMap8.class, "lookUp", 1, "none"),
                Arguments.of(LocalSmallSet.class, "lookUp", 1, "none"),
                Arguments.of(LocalSmallSet.class, "lookUp", 4, "none"),
                Arguments.of(LocalSmallSet.class, "forEachCall", 4, "none"),
                Arguments.of(LocalSmallSet8.class, "lookUp", 8, "none"),
                Arguments.of(LocalSmallSet8.class, "forEachCall", 8, "none"));
    }

    @ParameterizedTest
    @MethodSource("localMaps")
    void localMap_allocatesNothing(Class<?> benchmarks, String benchmark, int size, String history)
            throws RunnerException {
        AllocatedBytes.expect(0, benchmarks, benchmark, size, history);
    }

    /** {@code benchmarks, benchmark, size}: in the fields, and in a table. */
    static Stream<Arguments> reads() {
        return Stream.of(4, 100)
                .flatMap(size -> Stream.of(
                        Arguments.of(LocalSmallMap.class, "get", size),
                        Arguments.of(LocalSmallMap.class, "forEach", size),
                        Arguments.of(LocalSmallSet.class, "contains", size),
                        Arguments.of(LocalSmallSet.class, "forEach", size)));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void read_ofAKeptMap_allocatesNothing(Class<?> benchmarks, String benchmark, int size) throws RunnerException {
        AllocatedBytes.expect(0, benchmarks, benchmark, size, "often");
    }

    static Stream<Arguments> keptMaps() {
        return Stream.of(
                Arguments.of(LocalSmallMap.class, 4, 64),
                Arguments.of(LocalSmallMap.class, 8, 112),
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
        return Stream.of(Arguments.of(LocalSmallMap.class, 100), Arguments.of(LocalSmallSet.class, 100));
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
