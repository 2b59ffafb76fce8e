package io.inlay.bench.list;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/**
 * What does a list cost, in time and allocated bytes, that is built, read and never leaves the method?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run BuildAndRead}
 */
public class BuildAndReadBenchmark extends LocalListBenchmark {
    @Param({"growing", "fixed"})
    String capacity = "";

    @Param({"0", "1", "3", "4", "5", "8", "9", "16", "17", "32"})
    int size;

    private int sum;

    @Override
    String capacity() {
        return capacity;
    }

    @Override
    int size() {
        return size;
    }

    @Benchmark
    public int byIndex() {
        return sumByIndex(build());
    }

    @Benchmark
    public int forEachLoop() {
        int sum = 0;
        for (Integer element : build()) {
            sum += element;
        }
        return sum;
    }

    @Benchmark
    public int forEachCall() {
        sum = 0;
        build().forEach(element -> sum += element);
        return sum;
    }
}
