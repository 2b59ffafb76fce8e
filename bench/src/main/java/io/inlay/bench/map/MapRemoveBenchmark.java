package io.inlay.bench.map;

import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * What does it cost to remove an entry and put it back?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run MapRemove}
 *
 * <p>Where a map keeps the order, the entry goes to the end.
 */
public class MapRemoveBenchmark extends ChangeMapBenchmark {
    @Param({"interned", "fresh"})
    String probe = "";

    @Param({"1", "2", "4", "5", "8", "9", "16", "100", "10000", "1000000"})
    int size;

    @Override
    int size() {
        return size;
    }

    @Override
    String probe() {
        return probe;
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
            Integer value = map.remove(visited.hits[i]);
            map.put(visited.hits[i], value);
            sum += value;
        }
        return sum;
    }
}
