package io.inlay.bench.map;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What all benchmarks of maps share: what the keys are, and the average time as the result. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public abstract class MapBenchmark {
    @Param({"String", "Integer", "enum"})
    String keys = "";

    abstract String peer();

    abstract int size();

    /** {@code interned} where keys are looked up by the object that the map has, {@code fresh} where by an equal one. */
    String probe() {
        return "interned";
    }

    /** Makes maps of a class, and checks what they answer. */
    final MapInputs checkedInputs(String peer) {
        MapInputs inputs = new MapInputs(MapPeers.named(peer), KeyKind.named(keys), probe(), size());
        MapCheck.verify(inputs);
        return inputs;
    }
}
