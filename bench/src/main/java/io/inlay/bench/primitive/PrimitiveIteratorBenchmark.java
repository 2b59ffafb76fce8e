package io.inlay.bench.primitive;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * What does it cost to read a whole primitive list with its iterator?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveIterator}
 */
public class PrimitiveIteratorBenchmark extends PrimitiveSizedBenchmark {
    @Benchmark
    @OperationsPerInvocation(PrimitiveInputs.LISTS)
    public long sum() {
        return visit(inputs);
    }

    @Override
    <L> long visit(PrimitiveInputs<L> visited) {
        long sum = 0;
        for (L list : visited.lists) {
            sum += visited.peer.sumByIterator(list);
        }
        return sum;
    }
}
