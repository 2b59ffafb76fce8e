package io.inlay.bench.primitive;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * What does it cost to set every element of a primitive list and then {@code sort}?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveSort}
 */
public class PrimitiveSortBenchmark extends PrimitiveSizedBenchmark {
    @Benchmark
    @OperationsPerInvocation(PrimitiveInputs.LISTS)
    public long setAndSort() {
        return visit(inputs);
    }

    @Override
    <L> long visit(PrimitiveInputs<L> visited) {
        PrimitivePeer<L> peer = visited.peer;
        long sum = 0;
        for (int i = 0; i < PrimitiveInputs.LISTS; i++) {
            L list = visited.lists[i];
            int[] elements = visited.shuffled[i];
            for (int k = 0; k < elements.length; k++) {
                peer.set(list, k, elements[k]);
            }
            peer.sort(list);
            sum += elements.length;
        }
        return sum;
    }
}
