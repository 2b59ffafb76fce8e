package io.inlay.bench.primitivemap;

import io.inlay.bench.corpus.TextCorpus;
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
 * How long does it take to count how often each string of a corpus occurs?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run CountWorkload}
 *
 * <p>An operation is the whole corpus. Equal strings are different objects, as a parser makes them; the JVM has their hash
 * codes after the first time. Before measuring, each fork checks its counts and prints a checksum that is the same for all.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CountWorkloadBenchmark {
    @Param({"PROSE", "USER_AGENTS"})
    TextCorpus corpus;

    @Param("Object-long")
    String elements;

    @Param({"Inlay", "HashMap", "Fastutil", "EclipseCollections", "Hppc", "Agrona", "Koloboke"})
    String peer;

    private CountWorkload<?> workload;

    /** Reads the corpus and checks the peer. */
    @Setup
    public void prepare() {
        workload = CountWorkload.named(peer, corpus);
        long checksum = workload.verify();
        System.out.printf("(%s on %s: results checked, checksum %016x) ", peer, corpus, checksum);
    }

    @Benchmark
    public Object count() {
        return workload.count();
    }
}
