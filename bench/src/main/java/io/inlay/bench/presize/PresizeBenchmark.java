package io.inlay.bench.presize;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the benchmarks of filled collections share: the size, and the elements, which are the same for each peer. 12 is
 * what the default table of a hash map holds, 13 one more; 96 and 97 are the same for a table of 128.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public abstract class PresizeBenchmark {
    @Param({"1", "4", "12", "13", "96", "97", "1000", "10000"})
    int size;

    Integer[] elements = {};

    @Setup
    public void setUpElements() {
        elements =
                new SplittableRandom(42).ints().distinct().limit(size).boxed().toArray(Integer[]::new);
    }
}
