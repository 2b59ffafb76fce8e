package io.inlay.bench.primitive;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What all benchmarks of primitive lists share: the element type and the peer as parameters, and the average time as the
 * result.
 *
 * <p>There is no parameter for the call site: the classes are final and share no interface, so a call sees one of them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public abstract class PrimitiveBenchmark {
    @Param({
        "Small",
        "Fixed",
        "Fixed4",
        "Fixed8",
        "Fixed16",
        "Fixed32",
        "ArrayList",
        "EclipseCollections",
        "Fastutil",
        "Hppc",
        "Agrona"
    })
    String peer = "";

    @Param({"int", "long", "double", "byte"})
    String elements = "";

    PrimitiveInputs<?> inputs = inputs("ArrayList", "int", "growing", 0);

    /** {@code growing}, or {@code fixed} for lists that are made for the size they get. */
    abstract String capacity();

    abstract int size();

    /** Does what is measured with each of the lists, and returns something that depends on all results. */
    abstract <L> long visit(PrimitiveInputs<L> visited);

    @Setup(Level.Trial)
    public void setUpLists() {
        inputs = inputs(peer, elements, capacity(), size());
    }

    static PrimitiveInputs<?> inputs(String peer, String elements, String capacity, int size) {
        return inputs(PrimitivePeer.named(peer, elements), elements, capacity, size);
    }

    private static <L> PrimitiveInputs<L> inputs(PrimitivePeer<L> peer, String elements, String capacity, int size) {
        return new PrimitiveInputs<>(peer, elements, capacity, size);
    }
}
