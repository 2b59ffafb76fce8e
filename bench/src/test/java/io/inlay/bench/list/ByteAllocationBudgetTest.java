package io.inlay.bench.list;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.RunnerException;

/** Allocated bytes per operation of lists of bytes, counted as {@link AllocationBudgetTest} counts them. */
class ByteAllocationBudgetTest {
    /** {@code benchmarks, benchmark, size, what lists were used before}. */
    static Stream<Arguments> localLists() {
        Stream.Builder<Arguments> cases = Stream.builder();
        for (String read : new String[] {
            "byIndex", AllocationBudgetTest.SINGLE_PASS ? "byIteratorOnItsOwn" : "byIterator", "byForEach"
        }) {
            cases.add(Arguments.of(LocalSmallByteList.class, read, 24, "none"));
            cases.add(Arguments.of(LocalSmallByteList.class, read, 24, "seldom"));
            cases.add(Arguments.of(LocalFixedByteList.class, read, 64, "seldom"));
            cases.add(Arguments.of(LocalFixedByteList16.class, read, 16, "seldom"));
            cases.add(Arguments.of(LocalFixedByteList32.class, read, 32, "seldom"));
        }
        return cases.build();
    }

    @ParameterizedTest
    @MethodSource("localLists")
    void localList_allocatesNothing(Class<?> benchmarks, String benchmark, int size, String history)
            throws RunnerException {
        AllocatedBytes.expect(0, benchmarks, benchmark, size, history);
    }

    /** A header of 16 bytes, and room for 9 of the 33 bytes an array grows to. */
    @ParameterizedTest
    @CsvSource({"byIndex, 25, 32", "kept, 24, 48", "kept, 25, 80"})
    void list_allocatesItselfAndOneArray(String benchmark, int size, double bytes) throws RunnerException {
        AllocatedBytes.expect(bytes, LocalSmallByteList.class, benchmark, size, "none");
    }

    @Test
    void clearAndRefill_allocatesNothing() throws RunnerException {
        AllocatedBytes.expect(0, LocalSmallByteList.class, "refill", 100, "none");
    }

    /** The JDK makes a string of an array only, so there are 40 bytes more than the string and its own array take. */
    @ParameterizedTest
    @CsvSource({"numbers, 0", "textOfArray, 64", "text, 104"})
    void contents_allocateTheStringAndWhatTheJdkAsksFor(String benchmark, double bytes) throws RunnerException {
        AllocatedBytes.expect(bytes, LocalByteContents.class, benchmark, Map.of());
    }
}
