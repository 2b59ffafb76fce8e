package io.inlay.bench.list;

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

/** What all list benchmarks share: the peer as a parameter, and the average time as the result. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public abstract class PeerBenchmark {
    @Param({
        "SmallList",
        "SmallList8",
        "FixedList",
        "FixedList4",
        "FixedList8",
        "FixedList32",
        "ArrayList",
        "FastList",
        "ObjectArrayList"
    })
    String peer = "";

    final ListPeer peer() {
        return ListPeer.named(peer);
    }
}
