package io.inlay.bench.set;

import io.inlay.bench.map.KeyKind;
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

/** What all benchmarks of sets share: the classes, what the elements are, and the average time as the result. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public abstract class SetBenchmark {
    @Param({
        "SmallSet",
        "SmallSet8",
        "HashSet",
        "LinkedHashSet",
        "UnifiedSet",
        "ObjectArraySet",
        "ObjectOpenHashSet",
        "Set.of",
        "ImmutableSet"
    })
    String peer = "";

    @Param({"String", "Integer", "enum"})
    String keys = "";

    abstract int size();

    /** {@code interned} where elements are looked up by the object that the set has, {@code fresh} where by an equal one. */
    String probe() {
        return "interned";
    }

    /** Makes sets of a class, and checks what they answer. */
    final SetInputs inputs(SetPeer measured) {
        return new SetInputs(measured, KeyKind.named(keys), probe(), size());
    }
}
