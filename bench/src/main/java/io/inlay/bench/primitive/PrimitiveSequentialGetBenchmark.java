package io.inlay.bench.primitive;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * What does it cost to read a whole primitive list by index, first to last?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveSequentialGet}
 */
public class PrimitiveSequentialGetBenchmark extends PrimitiveSizedBenchmark {
    @Benchmark
    @OperationsPerInvocation(PrimitiveInputs.LISTS)
    public long sum() {
        return visit(inputs);
    }

    @Override
    <L> long visit(PrimitiveInputs<L> visited) {
        PrimitivePeer<L> peer = visited.peer;
        long sum = 0;
        for (L list : visited.lists) {
            for (int i = 0, n = peer.size(list); i < n; i++) {
                sum += peer.get(list, i);
            }
        }
        return sum;
    }
}
