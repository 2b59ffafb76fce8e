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

/**
 * Allocated bytes per operation, as JMH's GC profiler counts them, on the JDK that runs the tests. They do not depend on
 * the machine or its load, once the code is compiled; of the iterations the one with the fewest counts, since the first
 * may not be.
 */
class AllocationBudgetTest {
    private static final double NOTHING_BUT_THE_HARNESS = 0.5;

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
            for (int size : new int[] {3, 4}) {
                cases.add(Arguments.of("smallList" + read, size, "none"));
            }
            for (int size : new int[] {3, 8}) {
                cases.add(Arguments.of("smallList8" + read, size, "none"));
            }
            for (String history : new String[] {"often", "seldom", "long"}) {
                cases.add(Arguments.of("smallList" + read, 4, history));
                if (!SINGLE_PASS) {
                    cases.add(Arguments.of("smallList8" + read, 8, history));
                }
            }
        }
        return cases.build();
    }

    @ParameterizedTest
    @MethodSource("localLists")
    void localList_allocatesNothing(String benchmark, int size, String history) throws RunnerException {
        assertThat(allocated(benchmark, size, history)).isLessThan(NOTHING_BUT_THE_HARNESS);
    }

    /** The step out of the fields allocates an array that makes the capacity ten: a header of 16 bytes, and the references. */
    @ParameterizedTest
    @CsvSource({"smallListByIndex, 5, 40, 0", "smallList8ByIndex, 9, 24, 56"})
    void localListOneOver_allocatesOneArray(String benchmark, int size, double array, double listInSinglePass)
            throws RunnerException {
        double expected = array + (SINGLE_PASS ? listInSinglePass : 0);

        assertThat(allocated(benchmark, size, "none")).isCloseTo(expected, within(NOTHING_BUT_THE_HARNESS));
    }

    @ParameterizedTest
    @CsvSource({"smallListKept, 4, 40", "smallList8Kept, 8, 56", "smallListKept, 5, 80", "smallList8Kept, 9, 80"})
    void keptList_allocatesItself(String benchmark, int size, double bytes) throws RunnerException {
        assertThat(allocated(benchmark, size, "none")).isCloseTo(bytes, within(NOTHING_BUT_THE_HARNESS));
    }

    @ParameterizedTest
    @CsvSource({"smallListRefill, 4", "smallListRefill, 20", "smallList8Refill, 8", "smallList8Refill, 20"})
    void clearAndRefill_allocatesNothing(String benchmark, int size) throws RunnerException {
        assertThat(allocated(benchmark, size, "none")).isLessThan(NOTHING_BUT_THE_HARNESS);
    }

    private static double allocated(String benchmark, int size, String history) throws RunnerException {
        return allocated(LocalLists.class, benchmark, size, history);
    }

    /** Bytes of one operation of a benchmark that takes a size and a history. */
    static double allocated(Class<?> benchmarks, String benchmark, int size, String history, String... jvmArguments)
            throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include(benchmarks.getName() + "." + benchmark + "$")
                        .param("size", Integer.toString(size))
                        .param("history", history)
                        .addProfiler(GCProfiler.class)
                        .forks(1)
                        .jvmArgsAppend(jvmArguments)
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
