package io.inlay.bench.primitive;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * What does it cost to build a primitive list that is kept, by {@code add}?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveAdd}
 */
public class PrimitiveAddBenchmark extends PrimitiveSizedBenchmark {
    private final Object[] kept = new Object[PrimitiveInputs.LISTS];

    @Benchmark
    @OperationsPerInvocation(PrimitiveInputs.LISTS)
    public long build() {
        return visit(inputs);
    }

    @Override
    <L> long visit(PrimitiveInputs<L> visited) {
        PrimitivePeer<L> peer = visited.peer;
        long sum = 0;
        for (int i = 0; i < PrimitiveInputs.LISTS; i++) {
            L list = visited.empty();
            for (int element : visited.shuffled[i]) {
                peer.add(list, element);
            }
            kept[i] = list;
            sum += peer.size(list);
        }
        return sum;
    }
}
