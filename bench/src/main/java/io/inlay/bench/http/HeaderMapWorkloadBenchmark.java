package io.inlay.bench.http;

import io.inlay.bench.corpus.HeaderCorpus;
import java.util.List;
import java.util.Map;
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
 * How long does it take to put the fields of an HTTP head into a map from name to value, and to look six of them up?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run HeaderMapWorkload}
 *
 * <p>An operation is one head; the heads of the corpus are taken in turn. Before measuring, each fork checks the maps of
 * its peer on the whole corpus and prints a checksum that is the same for all.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class HeaderMapWorkloadBenchmark {
    @Param({"REQUESTS_2012", "RESPONSES_2012", "RESPONSES_2022"})
    HeaderCorpus corpus;

    @Param({"SmallMap", "SmallMap8", "HashMap", "LinkedHashMap", "UnifiedMap", "Object2ObjectOpenHashMap"})
    String peer;

    private HeaderMapWorkload workload;
    private byte[][] heads;
    private List<List<Header>> parsed;
    private List<Map<String, String>> built;
    private int next;

    /** Reads the corpus and checks the peer. */
    @Setup
    public void prepare() {
        workload = new HeaderMapWorkload(MapFactory.named(peer));
        long checksum = workload.verify(corpus);
        System.out.printf("(%s on %s: results checked, checksum %016x) ", peer, corpus, checksum);
        heads = corpus.heads().toArray(byte[][]::new);
        parsed = corpus.heads().stream().map(workload::parse).toList();
        built = parsed.stream().map(workload::build).toList();
    }

    /** All of it, from the bytes received; most of this is making the strings. */
    @Benchmark
    public int wholeJob() {
        return workload.handle(heads[nextIndex()]);
    }

    /** A list of fields to a map; the JVM has the hash codes of names that were in lower case. */
    @Benchmark
    public Map<String, String> build() {
        return workload.build(parsed.get(nextIndex()));
    }

    /** Six look-ups, hits and misses. */
    @Benchmark
    public int find() {
        return HeaderMapWorkload.find(built.get(nextIndex()));
    }

    private int nextIndex() {
        int index = next;
        next = index + 1 == heads.length ? 0 : index + 1;
        return index;
    }
}
