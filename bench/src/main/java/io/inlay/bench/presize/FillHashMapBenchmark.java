package io.inlay.bench.presize;

import com.google.common.collect.Maps;
import io.inlay.smallcoll.Presize;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What does it cost to fill a {@code HashMap} with entries whose number is known: presized, from empty, or with what
 * Guava asks for?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run FillHashMap}
 */
public class FillHashMapBenchmark extends PresizeBenchmark {
    @Param({"Presize", "HashMap", "GuavaMaps"})
    String peer = "";

    private IntFunction<Map<Integer, Integer>> constructor = Presize::hashMap;

    @Setup
    public void setUpConstructor() {
        constructor = constructor(peer);
    }

    /** Each in a lambda of its own, as where user code says which it is. */
    static IntFunction<Map<Integer, Integer>> constructor(String peer) {
        return switch (peer) {
            case "Presize" -> Presize::hashMap;
            case "HashMap" -> size -> new HashMap<>();
            case "GuavaMaps" -> Maps::newHashMapWithExpectedSize;
            default -> throw new IllegalArgumentException("no peer is called " + peer);
        };
    }

    @Benchmark
    public Map<Integer, Integer> fill() {
        Map<Integer, Integer> map = constructor.apply(elements.length);
        for (Integer element : elements) {
            map.put(element, element);
        }
        return map;
    }
}
