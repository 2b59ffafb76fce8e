package io.inlay.bench.map;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * What does one {@code get} of a key cost that the map has?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run MapGetHit}
 *
 * <p>The probe {@code interned} is the very object that the map has, as a constant of the program is; {@code fresh} is an
 * equal one, as a parser makes. The JVM keeps the hash code of a string after it was asked for once.
 */
public class MapGetHitBenchmark extends ReadMapBenchmark {
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
            sum += visited.maps[i % MapInputs.MAPS].get(visited.hits[i]);
        }
        return sum;
    }
}
