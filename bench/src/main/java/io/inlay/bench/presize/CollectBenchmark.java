package io.inlay.bench.presize;

import com.google.common.collect.ImmutableMap;
import io.inlay.smallcoll.Presize;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What does it cost to collect a stream, whose number of elements is known, into a map?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run Collect}
 */
public class CollectBenchmark extends PresizeBenchmark {
    @Param({"Presize", "Collectors", "GuavaImmutableMap"})
    String peer = "";

    private Function<Integer, Collector<Integer, ?, ? extends Map<Integer, Integer>>> collector = collector("Presize");

    @Setup
    public void setUpCollector() {
        collector = collector(peer);
    }

    static Function<Integer, Collector<Integer, ?, ? extends Map<Integer, Integer>>> collector(String peer) {
        return switch (peer) {
            case "Presize" -> size -> Presize.toMap(n -> n, n -> n, size);
            case "Collectors" -> size -> Collectors.toMap(n -> n, n -> n);
            case "GuavaImmutableMap" -> size -> ImmutableMap.toImmutableMap(n -> n, n -> n);
            default -> throw new IllegalArgumentException("no peer is called " + peer);
        };
    }

    @Benchmark
    public Map<Integer, Integer> toMap() {
        return Arrays.stream(elements).collect(collector.apply(elements.length));
    }
}
