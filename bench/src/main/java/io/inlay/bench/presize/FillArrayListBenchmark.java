package io.inlay.bench.presize;

import com.google.common.collect.Lists;
import io.inlay.smallcoll.Presize;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What does it cost to fill an {@code ArrayList} with elements whose number is known: presized, from empty, or with what
 * Guava asks for?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run FillArrayList}
 */
public class FillArrayListBenchmark extends PresizeBenchmark {
    @Param({"Presize", "ArrayList", "GuavaLists"})
    String peer = "";

    private IntFunction<List<Integer>> constructor = Presize::arrayList;

    @Setup
    public void setUpConstructor() {
        constructor = constructor(peer);
    }

    /** Each in a lambda of its own, as where user code says which it is. */
    static IntFunction<List<Integer>> constructor(String peer) {
        return switch (peer) {
            case "Presize" -> Presize::arrayList;
            case "ArrayList" -> size -> new ArrayList<>();
            case "GuavaLists" -> Lists::newArrayListWithExpectedSize;
            default -> throw new IllegalArgumentException("no peer is called " + peer);
        };
    }

    @Benchmark
    public List<Integer> fill() {
        List<Integer> list = constructor.apply(elements.length);
        for (Integer element : elements) {
            list.add(element);
        }
        return list;
    }
}
