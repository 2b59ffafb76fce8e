package io.inlay.bench.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Allocated bytes per operation, as JMH's GC profiler counts them, on the JDK that runs the tests. They do not depend on
 * the machine or its load, once the code is compiled; of the iterations the one with the fewest counts, since the first
 * may not be.
 */
public final class AllocatedBytes {
    private static final double NOTHING_BUT_THE_HARNESS = 0.5;

    /**
     * The histories leave so much to compile that on a busy machine the benchmark is not done when it is measured. It comes
     * before the flags that a benchmark has of its own, since JMH would drop those for others that are appended.
     */
    private static final String WAIT_FOR_COMPILER = "-Xbatch";

    private static final int WARMUP_MILLIS = 300;
    private static final int LONG_WARMUP_MILLIS = 1_500;

    private AllocatedBytes() {}

    /** Expects so many bytes of an operation on a list of that size, after that history of other lists. */
    public static void expect(double bytes, Class<?> benchmarks, String benchmark, int size, String history)
            throws RunnerException {
        expect(bytes, benchmarks, benchmark, Map.of("size", Integer.toString(size), "history", history));
    }

    /** Expects the operation to allocate so many bytes; if it seems not to, it is given more time to be compiled. */
    public static void expect(double bytes, Class<?> benchmarks, String benchmark, Map<String, String> parameters)
            throws RunnerException {
        double measured = measure(benchmarks, benchmark, parameters, WARMUP_MILLIS);
        if (Math.abs(bytes - measured) >= NOTHING_BUT_THE_HARNESS) {
            measured = measure(benchmarks, benchmark, parameters, LONG_WARMUP_MILLIS);
        }

        assertThat(measured)
                .as("bytes of %s", describe(benchmarks, benchmark, parameters))
                .isCloseTo(bytes, within(NOTHING_BUT_THE_HARNESS));
    }

    /** What the operation allocates. */
    public static double measure(Class<?> benchmarks, String benchmark, Map<String, String> parameters)
            throws RunnerException {
        return measure(benchmarks, benchmark, parameters, WARMUP_MILLIS);
    }

    private static double measure(
            Class<?> benchmarks, String benchmark, Map<String, String> parameters, long warmupMillis)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmarks.getName() + "." + benchmark + "$")
                .addProfiler(GCProfiler.class)
                .forks(1)
                .jvmArgsPrepend(WAIT_FOR_COMPILER)
                .warmupIterations(4)
                .warmupTime(TimeValue.milliseconds(warmupMillis))
                .measurementIterations(4)
                .measurementTime(TimeValue.milliseconds(150))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        parameters.forEach(options::param);
        double bytes = fewest(new Runner(options.build()).runSingle());
        System.out.printf("%s: %.3f bytes%n", describe(benchmarks, benchmark, parameters), bytes);
        return bytes;
    }

    private static double fewest(RunResult result) {
        return result.getAggregatedResult().getIterationResults().stream()
                .mapToDouble(iteration -> iteration
                        .getSecondaryResults()
                        .get("gc.alloc.rate.norm")
                        .getScore())
                .min()
                .orElseThrow();
    }

    private static String describe(Class<?> benchmarks, String benchmark, Map<String, String> parameters) {
        return benchmarks.getSimpleName() + "." + benchmark + new TreeMap<>(parameters);
    }
}
