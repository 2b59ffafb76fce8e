package io.inlay.bench.list;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.RunnerException;

/** Allocated bytes per operation of lists of bytes, counted as {@link AllocationBudgetTest} counts them. */
class ByteAllocationBudgetTest {
    /** See {@link AllocationBudgetTest}: on JDK 17 an iterator is only taken apart in a method compiled for itself. */
    private static final boolean SINGLE_PASS = Runtime.version().feature() < 18;

    /** {@code benchmark, size, history}. */
    static Stream<Arguments> localLists() {
        Stream.Builder<Arguments> cases = Stream.builder();
        for (String read : new String[] {"ByIndex", SINGLE_PASS ? "ByIteratorOnItsOwn" : "ByIterator", "ByForEach"}) {
            for (String history : new String[] {"none", "seldom"}) {
                cases.add(Arguments.of("smallByte" + read, 24, history));
            }
            cases.add(Arguments.of("fixedByte" + read, 64, "seldom"));
        }
        cases.add(Arguments.of("smallByteNumbers", 7, "none"));
        return cases.build();
    }

    @ParameterizedTest
    @MethodSource("localLists")
    void localList_allocatesNothing(String benchmark, int size, String history) throws RunnerException {
        AllocatedBytes.expect(0, LocalByteLists.class, benchmark, size, history);
    }

    /** A header of 16 bytes, and room for 9 of the 33 bytes an array grows to. */
    @ParameterizedTest
    @CsvSource({"smallByteByIndex, 25, 32", "smallByteKept, 24, 48", "smallByteKept, 25, 80"})
    void list_allocatesItselfAndOneArray(String benchmark, int size, double bytes) throws RunnerException {
        AllocatedBytes.expect(bytes, LocalByteLists.class, benchmark, size, "none");
    }

    @ParameterizedTest
    @CsvSource({"100"})
    void clearAndRefill_allocatesNothing(int size) throws RunnerException {
        AllocatedBytes.expect(0, LocalByteLists.class, "smallByteRefill", size, "none");
    }

    /** The JDK makes a string of an array only, so there are 40 bytes more than the string and its own array take. */
    @ParameterizedTest
    @CsvSource({"arrayText, 64", "smallByteText, 104"})
    void text_allocatesTheStringAndWhatTheJdkAsksFor(String benchmark, double bytes) throws RunnerException {
        AllocatedBytes.expect(bytes, LocalByteLists.class, benchmark, 24, "none");
    }
}
