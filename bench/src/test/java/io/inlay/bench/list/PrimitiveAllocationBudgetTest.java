package io.inlay.bench.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.RunnerException;

/** What {@link AllocationBudgetTest} is, for lists of primitive elements. */
class PrimitiveAllocationBudgetTest {
    private static final double NOTHING_BUT_THE_HARNESS = 0.5;

    /** The histories leave so much to compile that on a busy machine the benchmark is not done when it is measured. */
    private static final String WAIT_FOR_COMPILER = "-Xbatch";

    /** {@code benchmark, size, what lists were used before}. */
    static Stream<Arguments> localLists() {
        Stream.Builder<Arguments> cases = Stream.builder();
        for (String read : new String[] {
            "ByIndex", AllocationBudgetTest.SINGLE_PASS ? "ByIteratorOnItsOwn" : "ByIterator", "ByForEach"
        }) {
            for (String list : new String[] {"smallInt", "smallLong", "smallDouble"}) {
                cases.add(Arguments.of(list + read, 3, "none")).add(Arguments.of(list + read, 8, "seldom"));
            }
            cases.add(Arguments.of("smallInt" + read, 8, "often")).add(Arguments.of("smallInt" + read, 8, "long"));
            cases.add(Arguments.of("fixedInt" + read, 16, "none"));
            cases.add(Arguments.of("fixedDouble" + read, 16, "seldom"));
            cases.add(Arguments.of("fixedLong4" + read, 4, "often"));
            cases.add(Arguments.of("fixedDouble32" + read, 32, "none"));
        }
        return cases.build();
    }

    @ParameterizedTest
    @MethodSource("localLists")
    void localList_allocatesNothing(String benchmark, int size, String history) throws RunnerException {
        assertThat(allocated(benchmark, size, history)).isLessThan(NOTHING_BUT_THE_HARNESS);
    }

    /** The step out of the fields allocates one array, of a header of 16 bytes and the rest of a capacity of ten. */
    @ParameterizedTest
    @CsvSource({"smallIntByIndex, 24", "smallDoubleByIndex, 32"})
    void localListOneOver_allocatesOneArray(String benchmark, double array) throws RunnerException {
        assertThat(allocated(benchmark, 9, "none")).isCloseTo(array, within(NOTHING_BUT_THE_HARNESS));
    }

    @ParameterizedTest
    @CsvSource({"smallIntKept, 8, 56", "smallIntKept, 9, 80", "smallLongKept, 8, 88", "smallLongKept, 9, 120"})
    void keptList_allocatesItself(String benchmark, int size, double bytes) throws RunnerException {
        assertThat(allocated(benchmark, size, "none")).isCloseTo(bytes, within(NOTHING_BUT_THE_HARNESS));
    }

    @ParameterizedTest
    @CsvSource({"8", "20"})
    void clearAndRefill_allocatesNothing(int size) throws RunnerException {
        assertThat(allocated("smallIntRefill", size, "none")).isLessThan(NOTHING_BUT_THE_HARNESS);
    }

    private static double allocated(String benchmark, int size, String history) throws RunnerException {
        return AllocationBudgetTest.allocated(LocalPrimitiveLists.class, benchmark, size, history, WAIT_FOR_COMPILER);
    }
}
