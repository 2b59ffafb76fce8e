package io.inlay.bench.presize;

import com.google.common.collect.Sets;
import io.inlay.smallcoll.Presize;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What does it cost to fill a {@code HashSet} with elements whose number is known: presized, from empty, or with what
 * Guava asks for?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run FillHashSet}
 */
public class FillHashSetBenchmark extends PresizeBenchmark {
    @Param({"Presize", "HashSet", "GuavaSets"})
    String peer = "";

    private IntFunction<Set<Integer>> constructor = Presize::hashSet;

    @Setup
    public void setUpConstructor() {
        constructor = constructor(peer);
    }

    /** Each in a lambda of its own, as where user code says which it is. */
    static IntFunction<Set<Integer>> constructor(String peer) {
        return switch (peer) {
            case "Presize" -> Presize::hashSet;
            case "HashSet" -> size -> new HashSet<>();
            case "GuavaSets" -> Sets::newHashSetWithExpectedSize;
            default -> throw new IllegalArgumentException("no peer is called " + peer);
        };
    }

    @Benchmark
    public Set<Integer> fill() {
        Set<Integer> set = constructor.apply(elements.length);
        for (Integer element : elements) {
            set.add(element);
        }
        return set;
    }
}
