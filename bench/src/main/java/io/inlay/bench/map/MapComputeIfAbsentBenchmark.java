package io.inlay.bench.map;

import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * What does {@code computeIfAbsent} cost, half of the keys being there?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run MapComputeIfAbsent}
 *
 * <p>What was computed is removed again, so that the maps keep their size.
 */
public class MapComputeIfAbsentBenchmark extends ChangeMapBenchmark {
    @Param({"1", "2", "4", "5", "8", "9", "16", "100", "10000", "1000000"})
    int size;

    private final Function<Object, Integer> compute = this::value;

    @Override
    int size() {
        return size;
    }

    @Benchmark
    @OperationsPerInvocation(MapInputs.READS)
    public int sum() {
        return visit(inputs);
    }

    @Override
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    int visit(MapInputs visited) {
        int sum = 0;
        for (int i = 0; i < MapInputs.READS; i++) {
            Map<Object, Integer> map = visited.maps[i % MapInputs.MAPS];
            if (i / MapInputs.MAPS % 2 == 0) {
                sum += map.computeIfAbsent(visited.hits[i], compute);
            } else {
                sum += map.computeIfAbsent(visited.misses[i], compute);
                map.remove(visited.misses[i]);
            }
        }
        return sum;
    }

    private Integer value(Object key) {
        return size;
    }
}
