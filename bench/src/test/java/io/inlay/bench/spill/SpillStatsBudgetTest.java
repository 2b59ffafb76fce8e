package io.inlay.bench.spill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Bytes that counting lists allocates: none where it is off or by a call, and many where the property is set. */
class SpillStatsBudgetTest {
    private static final double NOTHING_BUT_THE_HARNESS = 0.5;

    @Test
    void localList_thatNothingCounts_allocatesNothing() throws RunnerException {
        assertThat(allocated("off")).isLessThan(NOTHING_BUT_THE_HARNESS);
    }

    @Test
    void localList_thatIsRecorded_allocatesNothing() throws RunnerException {
        assertThat(allocated("recorded")).isLessThan(NOTHING_BUT_THE_HARNESS);
    }

    /** Shows that the two above would see the hook if it were there. */
    @Test
    void localList_thatCountsItself_allocates() throws RunnerException {
        assertThat(allocated("property")).isGreaterThan(100);
    }

    private static double allocated(String benchmark) throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include(SpillStatsBenchmark.class.getName() + "." + benchmark + "$")
                        .param("size", "4")
                        .addProfiler(GCProfiler.class)
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.milliseconds(1_000))
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
