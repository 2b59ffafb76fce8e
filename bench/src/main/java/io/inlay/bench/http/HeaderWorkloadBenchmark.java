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
 * How long does a proxy take for one HTTP head, as a whole and step by step, with each list class?
 *
 * <pre>{@code java -jar bench/target/inlay-bench.jar run HeaderWorkload}</pre>
 *
 * <p>An operation is one head; the heads of the corpus are taken in turn. Before measuring, each fork checks the
 * results of its peer on the whole corpus and prints a checksum that is the same for all. Forks are needed: in one JVM
 * several peers would meet at the same call sites.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class HeaderWorkloadBenchmark {
    @Param({"REQUESTS_2012", "RESPONSES_2012", "RESPONSES_2022"})
    HeaderCorpus corpus;

    @Param({"SmallList", "SmallList8", "ArrayList", "FastList", "ObjectArrayList"})
    String peer;

    private HeaderWorkload workload;
    private byte[][] heads;
    private MessageHead[] parsed;
    private int next;

    /** Reads the corpus and checks the peer. */
    @Setup
    public void prepare() {
        workload = new HeaderWorkload(ListFactories.named(peer));
        long checksum = WorkloadCheck.verify(corpus, workload);
        System.out.printf("(%s on %s: results checked, checksum %016x) ", peer, corpus, checksum);
        heads = corpus.heads().toArray(byte[][]::new);
        parsed = corpus.heads().stream().map(workload::parse).toArray(MessageHead[]::new);
    }

    /** All of it, from the bytes received to the bytes sent on. */
    @Benchmark
    public HandledMessage wholeJob() {
        return workload.handle(heads[nextIndex()]);
    }

    /** Bytes to a list of fields; nearly all of this is making the strings. */
    @Benchmark
    public MessageHead parse() {
        return workload.parse(heads[nextIndex()]);
    }

    /** A list of fields to a map from name to list of values. */
    @Benchmark
    public Map<String, List<String>> collectValues() {
        return workload.collectValues(parsed[nextIndex()].headers());
    }

    /** Six look-ups by scanning. */
    @Benchmark
    public KnownHeaders findKnown() {
        return KnownHeaders.of(parsed[nextIndex()].headers());
    }

    /** A copy with some elements replaced. */
    @Benchmark
    public List<Header> copyForLog() {
        return workload.copyForLog(parsed[nextIndex()].headers());
    }

    /** A filtered list, turned into bytes and dropped. */
    @Benchmark
    public byte[] forward() {
        return workload.forward(parsed[nextIndex()]);
    }

    private int nextIndex() {
        int index = next;
        next = index + 1 == heads.length ? 0 : index + 1;
        return index;
    }
}
