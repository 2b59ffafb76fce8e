package io.inlay.bench.list;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What does one {@code get} at an index that cannot be predicted cost?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run RandomGet}
 */
public class RandomGetBenchmark extends CallSiteBenchmark {
    /** More than branch predictors learn by heart. */
    private static final int READS = 4096;

    @Param({"1", "3", "4", "5", "8", "9", "16", "17", "32", "33", "100", "10000"})
    int size;

    private final int[] indexes = new int[READS];

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
    public int sum() {
        return visit(inputs);
    }

    @Override
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    int visit(ListInputs visited) {
        int sum = 0;
        for (int i = 0; i < READS; i++) {
            sum += visited.lists[i % ListInputs.LISTS].get(indexes[i]);
        }
        return sum;
    }
}
