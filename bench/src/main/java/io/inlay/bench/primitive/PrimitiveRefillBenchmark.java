package io.inlay.bench.primitive;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * What does it cost to {@code clear} a primitive list and add as many elements as before, and does it allocate?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveRefill}
 */
public class PrimitiveRefillBenchmark extends PrimitiveSizedBenchmark {
    @Benchmark
    @OperationsPerInvocation(PrimitiveInputs.LISTS)
    public long clearAndAdd() {
        return visit(inputs);
    }

    @Override
    <L> long visit(PrimitiveInputs<L> visited) {
        PrimitivePeer<L> peer = visited.peer;
        long sum = 0;
        for (int i = 0; i < PrimitiveInputs.LISTS; i++) {
            L list = visited.lists[i];
            peer.clear(list);
            for (int element : visited.shuffled[i]) {
                peer.add(list, element);
            }
            sum += peer.size(list);
        }
        return sum;
    }
}
