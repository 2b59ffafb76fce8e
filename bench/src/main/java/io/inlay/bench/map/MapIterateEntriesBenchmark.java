package io.inlay.bench.map;

import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * What does it cost to read a whole map with the for-each loop over its {@code entrySet}?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run MapIterateEntries}
 */
public class MapIterateEntriesBenchmark extends ReadMapBenchmark {
    @Param({"0", "1", "2", "4", "5", "8", "9", "16", "100", "10000", "1000000"})
    int size;

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
        int sum = 0;
        for (Map<Object, Integer> map : visited.maps) {
            for (Map.Entry<Object, Integer> entry : map.entrySet()) {
                sum += entry.getValue() + (entry.getKey() == this ? 1 : 0);
            }
        }
        return sum;
    }
}
