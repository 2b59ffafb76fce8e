package io.inlay.bench.list;

import static org.assertj.core.api.Assertions.assertThat;

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
final class AllocatedBytes {
    private static final double NOTHING_BUT_THE_HARNESS = 0.5;

    /** The histories leave so much to compile that on a busy machine the benchmark is not done when it is measured. */
    private static final String WAIT_FOR_COMPILER = "-Xbatch";

    private AllocatedBytes() {}

    /** Expects the operation to allocate so many bytes; if it seems not to, it is given more time to be compiled. */
    static void expect(double bytes, Class<?> benchmarks, String benchmark, int size, String history)
            throws RunnerException {
        boolean asExpected = isClose(bytes, measure(benchmarks, benchmark, size, history, 300))
                || isClose(bytes, measure(benchmarks, benchmark, size, history, 1_500));

        assertThat(asExpected)
                .as("%s of %d, history %s, allocates %s bytes", benchmark, size, history, bytes)
                .isTrue();
    }

    private static boolean isClose(double expected, double bytes) {
        return Math.abs(expected - bytes) < NOTHING_BUT_THE_HARNESS;
    }

    private static double measure(Class<?> benchmarks, String benchmark, int size, String history, long warmupMillis)
            throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include(benchmarks.getName() + "." + benchmark + "$")
                        .param("size", Integer.toString(size))
                        .param("history", history)
                        .addProfiler(GCProfiler.class)
                        .forks(1)
                        .jvmArgsAppend(WAIT_FOR_COMPILER)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.milliseconds(warmupMillis))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.milliseconds(150))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        double bytes = result.getAggregatedResult().getIterationResults().stream()
                .mapToDouble(iteration -> iteration
                        .getSecondaryResults()
                        .get("gc.alloc.rate.norm")
                        .getScore())
                .min()
                .orElseThrow();
        System.out.printf("%s of %d, history %s: %.3f bytes%n", benchmark, size, history, bytes);
        return bytes;
    }
}
