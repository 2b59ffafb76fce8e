package io.inlay.bench.presize;

import com.google.common.base.Joiner;
import com.google.common.collect.Iterables;
import io.inlay.smallcoll.Presize;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What does it cost to join the strings of a list with a comma and a space between them?
 *
 * <p>{@code java -jar bench/target/inlay-bench.jar run Join}
 *
 * <p>{@code GuavaIterables} is {@code Iterables.toString}, with the brackets that it adds.
 */
public class JoinBenchmark extends PresizeBenchmark {
    private static final String SEPARATOR = ", ";

    @Param({"Presize", "String", "StringBuilder", "Collectors", "GuavaJoiner", "GuavaIterables"})
    String peer = "";

    @Param({"ascii", "greek"})
    String text = "";

    private List<String> parts = List.of();
    private Function<List<String>, String> join = String::valueOf;

    @Setup
    public void setUpParts() {
        parts = parts(size, text);
        join = join(peer);
    }

    /** Parts of 6 to 15 characters, as header names and values are. */
    static List<String> parts(int size, String text) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parts.add((text.equals("ascii") ? "x-forwarded-for" : "επικεφαλίδα-απο").substring(i % 10));
        }
        return parts;
    }

    static Function<List<String>, String> join(String peer) {
        return switch (peer) {
            case "Presize" -> parts -> Presize.join(SEPARATOR, parts);
            case "String" -> parts -> String.join(SEPARATOR, parts);
            case "StringBuilder" -> JoinBenchmark::append;
            case "Collectors" -> parts -> parts.stream().collect(Collectors.joining(SEPARATOR));
            case "GuavaJoiner" -> Joiner.on(SEPARATOR)::join;
            case "GuavaIterables" -> Iterables::toString;
            default -> throw new IllegalArgumentException("no peer is called " + peer);
        };
    }

    private static String append(List<String> parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            if (joined.length() > 0) {
                joined.append(SEPARATOR);
            }
            joined.append(part);
        }
        return joined.toString();
    }

    @Benchmark
    public String join() {
        return join.apply(parts);
    }
}
