package io.inlay.bench.list;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.RunnerException;

/** What {@link AllocationBudgetTest} is, for lists of primitive elements. */
class PrimitiveAllocationBudgetTest {
    /** {@code benchmark, size, what lists were used before}. */
    static Stream<Arguments> localLists() {
        Stream.Builder<Arguments> cases = Stream.builder();
        for (String read : new String[] {
            "ByIndex", AllocationBudgetTest.SINGLE_PASS ? "ByIteratorOnItsOwn" : "ByIterator", "ByForEach"
        }) {
            cases.add(Arguments.of("smallInt" + read, 8, "none"));
            for (String list : new String[] {"smallInt", "smallLong", "smallDouble"}) {
                cases.add(Arguments.of(list + read, 8, "seldom"));
            }
            cases.add(Arguments.of("fixedInt" + read, 16, "none"));
        }
        cases.add(Arguments.of("fixedLong4ByIndex", 4, "seldom"));
        cases.add(Arguments.of("fixedDoubleByIndex", 16, "seldom"));
        cases.add(Arguments.of("fixedDouble32ByIndex", 32, "none"));
        return cases.build();
    }

    @ParameterizedTest
    @MethodSource("localLists")
    void localList_allocatesNothing(String benchmark, int size, String history) throws RunnerException {
        AllocatedBytes.expect(0, LocalPrimitiveLists.class, benchmark, size, history);
    }

    /** The step out of the fields allocates one array, of a header of 16 bytes and the rest of a capacity of ten. */
    @ParameterizedTest
    @CsvSource({"smallIntByIndex, 24", "smallDoubleByIndex, 32"})
    void localListOneOver_allocatesOneArray(String benchmark, double array) throws RunnerException {
        AllocatedBytes.expect(array, LocalPrimitiveLists.class, benchmark, 9, "none");
    }

    @ParameterizedTest
    @CsvSource({"smallIntKept, 8, 56", "smallIntKept, 9, 80", "smallLongKept, 9, 120"})
    void keptList_allocatesItself(String benchmark, int size, double bytes) throws RunnerException {
        AllocatedBytes.expect(bytes, LocalPrimitiveLists.class, benchmark, size, "none");
    }

    @ParameterizedTest
    @CsvSource({"20"})
    void clearAndRefill_allocatesNothing(int size) throws RunnerException {
        AllocatedBytes.expect(0, LocalPrimitiveLists.class, "smallIntRefill", size, "none");
    }
}
