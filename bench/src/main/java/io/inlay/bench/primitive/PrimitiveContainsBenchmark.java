package io.inlay.bench.primitive;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * What does {@code contains} of a primitive list cost, half of the values being there?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveContains}
 */
public class PrimitiveContainsBenchmark extends PrimitiveSizedBenchmark {
    @Benchmark
    @OperationsPerInvocation(PrimitiveInputs.LISTS)
    public long count() {
        return visit(inputs);
    }

    @Override
    <L> long visit(PrimitiveInputs<L> visited) {
        long count = 0;
        for (int i = 0; i < PrimitiveInputs.LISTS; i++) {
            if (visited.peer.contains(visited.lists[i], visited.probes[i])) {
                count++;
            }
        }
        return count;
    }
}
