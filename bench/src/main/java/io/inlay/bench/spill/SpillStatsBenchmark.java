package io.inlay.bench.spill;

import io.inlay.smallcoll.SmallList;
import io.inlay.smallcoll.SpillStats;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
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
 * What does it cost to count lists: not at all, by a call when the program is done with a list, and by the property?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar jmh SpillStats -prof gc}
 *
 * <p>A list that does not leave the method is taken apart where nothing counts it and where {@code record} does: what is
 * counted are two numbers.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public class SpillStatsBenchmark {
    /** How many elements a list gets. */
    @Param({"4", "5"})
    public int size;

    private final SpillStats stats = new SpillStats("local lists");
    private final String[] elements = new String[16];

    /** Fills the elements. */
    @Setup
    public void setUp() {
        for (int i = 0; i < elements.length; i++) {
            elements[i] = "x".repeat(i);
        }
    }

    @CompilerControl(CompilerControl.Mode.INLINE)
    private int buildAndRead(SmallList<String> list) {
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        return lengths(list);
    }

    @CompilerControl(CompilerControl.Mode.INLINE)
    private static int lengths(List<String> list) {
        int length = 0;
        for (int i = 0; i < list.size(); i++) {
            length += list.get(i).length();
        }
        return length;
    }

    /** Lists that nothing counts. */
    @Benchmark
    public int off() {
        return buildAndRead(new SmallList<>());
    }

    /** Lists that the program counts when it is done with them. */
    @Benchmark
    public int recorded() {
        SmallList<String> list = new SmallList<>();
        int length = buildAndRead(list);
        stats.record(list);
        return length;
    }

    /** Lists that count themselves. */
    @Benchmark
    @Fork(value = 5, jvmArgsAppend = "-Dinlay.spillstats=1")
    public int property() {
        return buildAndRead(new SmallList<>());
    }
}
