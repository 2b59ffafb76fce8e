package io.inlay.bench.primitivemap;

import io.inlay.bench.corpus.Geonames;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to join a table of 18,760 places with itself by their numbers, and to count and add up?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run JoinWorkload}
 *
 * <p>A peer stands for the maps of a library: from {@code int} to objects, and to {@code int}. Before measuring, each fork
 * checks all results and prints a sum that is the same for all.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class JoinWorkloadBenchmark {
    @Param({"Inlay", "HashMap", "Fastutil", "EclipseCollections", "Hppc", "Agrona", "Koloboke"})
    String peer;

    private JoinWorkload<?, ?> workload;

    /** Reads the table and checks the peer. */
    @Setup
    public void prepare() {
        workload = JoinWorkload.named(peer, Geonames.places());
        System.out.printf("(%s: results checked, people served %,d) ", peer, workload.verify());
    }

    /** Makes the map from numbers to places alone. */
    @Benchmark
    public Object index() {
        return workload.index();
    }

    @Benchmark
    public long wholeJob() {
        return workload.wholeJob();
    }
}
