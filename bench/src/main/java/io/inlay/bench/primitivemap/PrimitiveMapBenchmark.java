package io.inlay.bench.primitivemap;

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
 * What all benchmarks of primitive maps share: the peer, what a map is of and the pattern of its keys as parameters, and
 * the average time as the result.
 *
 * <p>There is no parameter for the call site: the classes share no interface, so a call sees one of them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public abstract class PrimitiveMapBenchmark {
    @Param({"Inlay", "HashMap", "Fastutil", "EclipseCollections", "Hppc", "Agrona", "Koloboke"})
    String peer = "";

    @Param({"int-int", "long-long", "long-double", "int-Object", "Object-long", "int-set", "long-set"})
    String elements = "";

    @Param({"random", "sequential", "strided", "clustered"})
    String keys = "";

    @Param({"4", "100", "10000", "1000000", "10000000"})
    int size;

    @SuppressWarnings(
            "NullAway.Init") // JMH calls setUpMaps; another run before it would be another class at each call.
    MapRun run;

    @Setup
    public void setUpMaps() {
        run = PrimitiveMaps.run(peer, elements, keys, size);
    }
}
