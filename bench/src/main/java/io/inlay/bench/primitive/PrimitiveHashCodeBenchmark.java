package io.inlay.bench.primitive;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * What does {@code hashCode} of a primitive list cost?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveHashCode}
 */
public class PrimitiveHashCodeBenchmark extends PrimitiveSizedBenchmark {
    @Benchmark
    @OperationsPerInvocation(PrimitiveInputs.LISTS)
    public long sum() {
        return visit(inputs);
    }

    @Override
    <L> long visit(PrimitiveInputs<L> visited) {
        long sum = 0;
        for (L list : visited.lists) {
            sum += list.hashCode();
        }
        return sum;
    }
}
