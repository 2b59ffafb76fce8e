package io.inlay.bench.map;

import java.util.Map;
import java.util.function.BiConsumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * What does it cost to read a whole map with {@code forEach} and a lambda?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run MapForEach}
 */
public class MapForEachBenchmark extends ReadMapBenchmark {
    @Param({"0", "1", "2", "4", "5", "8", "9", "16", "100", "10000", "1000000"})
    int size;

    private int sum;
    private final BiConsumer<Object, Integer> adder = this::add;

    @Override
    int size() {
        return size;
    }

    @Benchmark
    @OperationsPerInvocation(MapInputs.MAPS)
    public int sum() {
        return visit(inputs);
    }

    @Override
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    int visit(MapInputs visited) {
        sum = 0;
        for (Map<Object, Integer> map : visited.maps) {
            map.forEach(adder);
        }
        return sum;
    }

    private void add(Object key, Integer value) {
        sum += value + (key == this ? 1 : 0);
    }
}
