package io.inlay.bench.primitive;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * What does it cost to copy a primitive list of the same class, and keep the copy?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveCopy}
 */
public class PrimitiveCopyBenchmark extends PrimitiveSizedBenchmark {
    private final Object[] kept = new Object[PrimitiveInputs.LISTS];

    @Benchmark
    @OperationsPerInvocation(PrimitiveInputs.LISTS)
    public long copy() {
        return visit(inputs);
    }

    @Override
    <L> long visit(PrimitiveInputs<L> visited) {
        long sum = 0;
        for (int i = 0; i < PrimitiveInputs.LISTS; i++) {
            L copy = visited.peer.copy(visited.lists[i]);
            kept[i] = copy;
            sum += visited.peer.size(copy);
        }
        return sum;
    }
}
