package io.inlay.bench.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Allocated bytes per operation of lists of bytes, counted as {@link AllocationBudgetTest} counts them. */
class ByteAllocationBudgetTest {
    private static final double NOTHING_BUT_THE_HARNESS = 0.5;

    /** See {@link AllocationBudgetTest}: on JDK 17 an iterator is only taken apart in a method compiled for itself. */
    private static final boolean SINGLE_PASS = Runtime.version().feature() < 18;

    /** {@code benchmark, size, history}. */
    static Stream<Arguments> localLists() {
        Stream.Builder<Arguments> cases = Stream.builder();
        for (String read : new String[] {"ByIndex", SINGLE_PASS ? "ByIteratorOnItsOwn" : "ByIterator", "ByForEach"}) {
            for (String history : new String[] {"none", "often", "seldom", "long"}) {
                cases.add(Arguments.of("smallByte" + read, 24, history));
                cases.add(Arguments.of("fixedByte" + read, 64, history));
            }
            cases.add(Arguments.of("smallByte" + read, 3, "seldom"));
            cases.add(Arguments.of("fixedByte" + read, 3, "seldom"));
            cases.add(Arguments.of("fixedByte16" + read, 16, "often"));
            cases.add(Arguments.of("fixedByte32" + read, 32, "often"));
        }
        cases.add(Arguments.of("smallByteNumbers", 7, "none"));
        return cases.build();
    }

    @ParameterizedTest
    @MethodSource("localLists")
    void localList_allocatesNothing(String benchmark, int size, String history) throws RunnerException {
        assertThat(allocated(benchmark, size, history)).isLessThan(NOTHING_BUT_THE_HARNESS);
    }

    /** A header of 16 bytes, and room for 9 of the 33 bytes an array grows to. */
    @ParameterizedTest
    @CsvSource({"smallByteByIndex, 25, 32", "smallByteKept, 24, 48", "smallByteKept, 25, 80"})
    void list_allocatesItselfAndOneArray(String benchmark, int size, double bytes) throws RunnerException {
        assertThat(allocated(benchmark, size, "none")).isCloseTo(bytes, within(NOTHING_BUT_THE_HARNESS));
    }

    @ParameterizedTest
    @CsvSource({"24", "100"})
    void clearAndRefill_allocatesNothing(int size) throws RunnerException {
        assertThat(allocated("smallByteRefill", size, "none")).isLessThan(NOTHING_BUT_THE_HARNESS);
    }

    /** The JDK makes a string of an array only, so there are 40 bytes more than the string and its own array take. */
    @ParameterizedTest
    @CsvSource({"arrayText, 64", "smallByteText, 104"})
    void text_allocatesTheStringAndWhatTheJdkAsksFor(String benchmark, double bytes) throws RunnerException {
        assertThat(allocated(benchmark, 24, "none")).isCloseTo(bytes, within(NOTHING_BUT_THE_HARNESS));
    }

    private static double allocated(String benchmark, int size, String history) throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include(LocalByteLists.class.getName() + "." + benchmark + "$")
                        .param("size", Integer.toString(size))
                        .param("history", history)
                        .addProfiler(GCProfiler.class)
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.milliseconds(300))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.milliseconds(150))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        return result.getAggregatedResult().getIterationResults().stream()
                .mapToDouble(iteration -> iteration
                        .getSecondaryResults()
                        .get("gc.alloc.rate.norm")
                        .getScore())
                .min()
                .orElseThrow();
    }
}
