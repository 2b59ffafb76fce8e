package io.inlay.bench.primitive;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/**
 * What does a primitive list cost, in time and allocated bytes, that is built, read and never leaves the method?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveBuildAndRead}
 */
public class PrimitiveBuildAndReadBenchmark extends PrimitiveBenchmark {
    @Param({"growing", "fixed"})
    String capacity = "";

    @Param({"0", "1", "4", "8", "9", "16", "24", "25", "32", "64"})
    int size;

    @Override
    String capacity() {
        return capacity;
    }

    @Override
    int size() {
        return size;
    }

    @Benchmark
    public long byIndex() {
        return visit(inputs);
    }

    @Benchmark
    public long forEachCall() {
        return readByForEach(inputs);
    }

    @Benchmark
    public long iterator() {
        return readByIterator(inputs);
    }

    @Override
    <L> long visit(PrimitiveInputs<L> visited) {
        L list = LocalPrimitives.build(visited);
        return LocalPrimitives.sumByIndex(visited.peer, list);
    }

    static <L> long readByForEach(PrimitiveInputs<L> visited) {
        return visited.peer.sumByForEach(LocalPrimitives.build(visited));
    }

    static <L> long readByIterator(PrimitiveInputs<L> visited) {
        return visited.peer.sumByIterator(LocalPrimitives.build(visited));
    }
}
