package io.inlay.bench.primitive;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/**
 * What does it cost, in time and allocated bytes, when a primitive list that never leaves the method outgrows its fields?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveSpill}
 *
 * <p>9 elements are one more than the lists of numbers have fields for, 25 one more than the list of bytes.
 */
public class PrimitiveSpillBenchmark extends PrimitiveBenchmark {
    @Param({"9", "12", "25"})
    int size;

    @Override
    String capacity() {
        return "growing";
    }

    @Override
    int size() {
        return size;
    }

    @Benchmark
    public long buildAndReadByIndex() {
        return visit(inputs);
    }

    @Override
    <L> long visit(PrimitiveInputs<L> visited) {
        L list = LocalPrimitives.build(visited);
        return LocalPrimitives.sumByIndex(visited.peer, list);
    }
}
