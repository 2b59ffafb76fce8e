package io.inlay.bench.json;

import io.inlay.bench.corpus.JsonCorpus;
import java.io.IOException;
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
 * How long does it take to parse a JSON document into a tree of maps and lists, and to read the tree?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run JsonWorkload}
 *
 * <p>An operation is one document; the documents of the corpus are taken in turn. A peer stands for a class of maps and
 * the lists that go with it: {@code SmallMap} and {@code SmallMap8} for {@code SmallList}, those of the JDK for
 * {@code ArrayList}. Before measuring, each fork checks all of its trees and prints a checksum that is the same for all.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class JsonWorkloadBenchmark {
    @Param({"API_BODIES", "WEBHOOKS", "TWITTER", "GITHUB_EVENTS", "CITM_CATALOG"})
    JsonCorpus corpus;

    @Param({
        "SmallMap",
        "SmallMap8",
        "HashMap",
        "LinkedHashMap",
        "UnifiedMap",
        "Object2ObjectOpenHashMap",
        "Object2ObjectLinkedOpenHashMap"
    })
    String peer;

    private TreeReader reader;
    private byte[][] documents;
    private Object[] trees;
    private int next;

    /** Reads the corpus and checks the peer. */
    @Setup
    public void prepare() throws IOException {
        reader = new TreeReader(TreeFactories.named(peer));
        long checksum = TreeCheck.verify(corpus, reader);
        System.out.printf("(%s on %s: results checked, checksum %016x) ", peer, corpus, checksum);
        documents = corpus.documents().toArray(byte[][]::new);
        trees = new Object[documents.length];
        for (int i = 0; i < trees.length; i++) {
            trees[i] = reader.read(documents[i]);
        }
    }

    /** Bytes to a tree. */
    @Benchmark
    public Object parse() throws IOException {
        return reader.read(documents[nextIndex()]);
    }

    /** Every entry of every object. */
    @Benchmark
    public long walk() {
        return Trees.walk(trees[nextIndex()]);
    }

    /** Six look-ups in every object, hits and misses. */
    @Benchmark
    public int find() {
        return Trees.find(trees[nextIndex()]);
    }

    private int nextIndex() {
        int index = next;
        next = index + 1 == documents.length ? 0 : index + 1;
        return index;
    }
}
