package io.inlay.bench.primitive;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * What does {@code indexOf} of a primitive list cost, half of the values being there?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveIndexOf}
 */
public class PrimitiveIndexOfBenchmark extends PrimitiveSizedBenchmark {
    @Benchmark
    @OperationsPerInvocation(PrimitiveInputs.LISTS)
    public long sum() {
        return visit(inputs);
    }

    @Override
    <L> long visit(PrimitiveInputs<L> visited) {
        long sum = 0;
        for (int i = 0; i < PrimitiveInputs.LISTS; i++) {
            sum += visited.peer.indexOf(visited.lists[i], visited.probes[i]);
        }
        return sum;
    }
}
