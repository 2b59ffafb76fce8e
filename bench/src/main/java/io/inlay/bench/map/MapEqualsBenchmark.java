package io.inlay.bench.map;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * What does {@code equals} with an equal map of the same class cost?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run MapEquals}
 */
public class MapEqualsBenchmark extends ReadMapBenchmark {
    @Param({"interned", "fresh"})
    String probe = "";

    @Param({"0", "1", "2", "4", "5", "8", "9", "16", "100", "10000", "1000000"})
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
    @OperationsPerInvocation(MapInputs.MAPS)
    public int count() {
        return visit(inputs);
    }

    @Override
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    int visit(MapInputs visited) {
        int equal = 0;
        for (int i = 0; i < MapInputs.MAPS; i++) {
            if (visited.maps[i].equals(visited.twins[i])) {
                equal++;
            }
        }
        return equal;
    }
}
