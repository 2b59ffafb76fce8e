package io.inlay.bench.primitive;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * What does {@code equals} with an equal primitive list of the same class cost?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveEquals}
 */
public class PrimitiveEqualsBenchmark extends PrimitiveSizedBenchmark {
    @Benchmark
    @OperationsPerInvocation(PrimitiveInputs.LISTS)
    public long count() {
        return visit(inputs);
    }

    @Override
    <L> long visit(PrimitiveInputs<L> visited) {
        long count = 0;
        for (int i = 0; i < PrimitiveInputs.LISTS; i++) {
            if (visited.lists[i].equals(visited.twins[i])) {
                count++;
            }
        }
        return count;
    }
}
