package io.inlay.bench.primitive;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What does one {@code get} from a primitive list at an index that cannot be predicted cost?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run PrimitiveRandomGet}
 */
public class PrimitiveRandomGetBenchmark extends PrimitiveBenchmark {
    /** More than branch predictors learn by heart. */
    private static final int READS = 4096;

    @Param({"growing", "fixed"})
    String capacity = "";

    /** All sizes but 0, which has no index. */
    @Param({"1", "4", "8", "9", "16", "24", "25", "64", "100", "10000"})
    int size;

    private final int[] indexes = new int[READS];

    @Override
    String capacity() {
        return capacity;
    }

    @Override
    int size() {
        return size;
    }

    @Setup
    public void setUpIndexes() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < READS; i++) {
            indexes[i] = random.nextInt(size);
        }
    }

    @Benchmark
    @OperationsPerInvocation(READS)
    public long sum() {
        return visit(inputs);
    }

    @Override
    <L> long visit(PrimitiveInputs<L> visited) {
        PrimitivePeer<L> peer = visited.peer;
        long sum = 0;
        for (int i = 0; i < READS; i++) {
            sum += peer.get(visited.lists[i % PrimitiveInputs.LISTS], indexes[i]);
        }
        return sum;
    }
}
