package io.inlay.bench.compare;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs JMH for one fork at a time, with its GC profiler for the allocated bytes. */
public final class JmhForkRunner implements ForkRunner {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    @Override
    public ForkResult run(Cell cell, int round, Timing timing) throws BenchmarkFailure {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
        Collection<RunResult> results;
        // What a benchmark prints in its fork JMH sends on to System.out.
        PrintStream terminal = System.out;
        System.setOut(out);
        try {
            OutputFormat format = OutputFormatFactory.createFormatInstance(out, VerboseMode.NORMAL);
            results = new Runner(options(cell, timing).build(), format).run();
        } catch (RunnerException e) {
            throw failure(cell, log, e);
        } finally {
            System.setOut(terminal);
        }
        if (results.size() != 1) {
            throw failure(cell, log, new IllegalStateException("JMH gave " + results.size() + " results"));
        }
        return result(cell, round, results.iterator().next());
    }

    private static ChainedOptionsBuilder options(Cell cell, Timing timing) {
        TimeValue iteration = TimeValue.milliseconds(timing.iteration().toMillis());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(cell.benchmark()) + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(timing.warmups())
                .warmupTime(iteration)
                .measurementIterations(timing.measurements())
                .measurementTime(iteration)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .param(Benchmarks.PEER, cell.peer());
        cell.params().forEach(options::param);
        return options;
    }

    private static BenchmarkFailure failure(Cell cell, ByteArrayOutputStream log, Exception cause) {
        String what = Operation.methodName(cell.benchmark()) + " failed for " + cell.peer() + " with " + cell.params();
        return new BenchmarkFailure(what + ": " + cause.getMessage(), log.toString(StandardCharsets.UTF_8), cause);
    }

    private static ForkResult result(Cell cell, int round, RunResult result) {
        List<Double> nanos = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                nanos.add(iteration.getPrimaryResult().getScore());
                bytes.add(allocated(iteration));
            }
        }
        return new ForkResult(cell.benchmark(), cell.params(), cell.peer(), round, nanos, bytes);
    }

    private static double allocated(IterationResult iteration) {
        for (Result<?> result : iteration.getSecondaryResults().values()) {
            if (result.getLabel().endsWith(ALLOCATED)) {
                return result.getScore();
            }
        }
        throw new IllegalStateException("JMH's GC profiler gave no " + ALLOCATED);
    }
}
