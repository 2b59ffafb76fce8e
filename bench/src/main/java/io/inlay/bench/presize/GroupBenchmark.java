package io.inlay.bench.presize;

import io.inlay.smallcoll.Presize;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What does it cost to group a stream into lists of three elements or fewer?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run Group}
 */
public class GroupBenchmark extends PresizeBenchmark {
    private static final int PER_GROUP = 3;

    @Param({"Presize", "Collectors"})
    String peer = "";

    private Integer[] numbers = {};

    @Setup
    public void setUpNumbers() {
        numbers = new Integer[size];
        Arrays.setAll(numbers, Integer::valueOf);
    }

    static Collector<Integer, ?, ? extends Map<Integer, ? extends List<Integer>>> collector(String peer, int size) {
        int groups = Math.max(1, size / PER_GROUP);
        return switch (peer) {
            case "Presize" -> Presize.groupingBy(n -> n % groups, groups);
            case "Collectors" -> Collectors.groupingBy(n -> n % groups);
            default -> throw new IllegalArgumentException("no peer is called " + peer);
        };
    }

    @Benchmark
    public Map<Integer, ? extends List<Integer>> groupingBy() {
        return Arrays.stream(numbers).collect(collector(peer, numbers.length));
    }
}
