package io.inlay.bench.list;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.RunnerException;

/** What object lists allocate that stay in their method, that are kept, and that are used again. */
class AllocationBudgetTest {
    /**
     * The escape analysis of JDK 17 makes one pass, in which a list that an iterator refers to is only taken apart if few
     * instructions precede it; and its G1 barriers make {@code add} of eight fields too long to be inlined once it has
     * grown lists. docs/design/002 has the details.
     */
    static final boolean SINGLE_PASS = Runtime.version().feature() < 18;

    /** {@code benchmark, size, what lists were used before}. */
    static Stream<Arguments> localLists() {
        Stream.Builder<Arguments> cases = Stream.builder();
        for (String read :
                new String[] {"ByIndex", SINGLE_PASS ? "ForEachLoopOnItsOwn" : "ForEachLoop", "ForEachCall"}) {
            cases.add(Arguments.of("smallList" + read, 4, "none"));
            cases.add(Arguments.of("smallList8" + read, 8, "none"));
            for (String history : new String[] {"often", "seldom", "long"}) {
                cases.add(Arguments.of("smallList" + read, 4, history));
            }
            if (!SINGLE_PASS) {
                cases.add(Arguments.of("smallList8" + read, 8, "seldom"));
            }
        }
        return cases.build();
    }

    @ParameterizedTest
    @MethodSource("localLists")
    void localList_allocatesNothing(String benchmark, int size, String history) throws RunnerException {
        AllocatedBytes.expect(0, LocalLists.class, benchmark, size, history);
    }

    /** The step out of the fields allocates an array that makes the capacity ten: a header of 16 bytes, and the references. */
    @ParameterizedTest
    @CsvSource({"smallListByIndex, 5, 40, 0", "smallList8ByIndex, 9, 24, 56"})
    void localListOneOver_allocatesOneArray(String benchmark, int size, double array, double listInSinglePass)
            throws RunnerException {
        double expected = array + (SINGLE_PASS ? listInSinglePass : 0);

        AllocatedBytes.expect(expected, LocalLists.class, benchmark, size, "none");
    }

    @ParameterizedTest
    @CsvSource({"smallListKept, 4, 40", "smallList8Kept, 8, 56", "smallListKept, 5, 80", "smallList8Kept, 9, 80"})
    void keptList_allocatesItself(String benchmark, int size, double bytes) throws RunnerException {
        AllocatedBytes.expect(bytes, LocalLists.class, benchmark, size, "none");
    }

    @ParameterizedTest
    @CsvSource({"smallListRefill, 4", "smallList8Refill, 20"})
    void clearAndRefill_allocatesNothing(String benchmark, int size) throws RunnerException {
        AllocatedBytes.expect(0, LocalLists.class, benchmark, size, "none");
    }
}
