package io.inlay.bench.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The benchmarks that compare peers, as JMH's annotation processor listed them. */
public final class Benchmarks {
    /** The parameter that every comparing benchmark has. */
    public static final String PEER = "peer";

    private final Map<String, Map<String, List<String>>> paramsByBenchmark;

    /**
     * Makes a list of benchmarks.
     *
     * @param paramsByBenchmark for each full name the values of each parameter, {@value #PEER} among them
     */
    public Benchmarks(Map<String, Map<String, List<String>>> paramsByBenchmark) {
        this.paramsByBenchmark = new LinkedHashMap<>(paramsByBenchmark);
    }

    /** Returns those on the class path. */
    public static Benchmarks onClassPath() {
        Map<String, Map<String, List<String>>> found = new LinkedHashMap<>();
        Set<BenchmarkListEntry> entries = BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.err, VerboseMode.SILENT), List.of());
        for (BenchmarkListEntry entry : entries) {
            Map<String, List<String>> params = params(entry);
            if (params.containsKey(PEER)) {
                found.put(entry.getUsername(), params);
            }
        }
        return new Benchmarks(found);
    }

    private static Map<String, List<String>> params(BenchmarkListEntry entry) {
        Map<String, List<String>> params = new LinkedHashMap<>();
        entry.getParams().orElse(Map.of()).forEach((name, values) -> params.put(name, List.of(values)));
        return params;
    }

    /** Returns the full names. */
    public Set<String> names() {
        return paramsByBenchmark.keySet();
    }

    /** Returns the values of each parameter of a benchmark. */
    public Map<String, List<String>> params(String benchmark) {
        return paramsByBenchmark.getOrDefault(benchmark, Map.of());
    }

    /** Returns every value that any benchmark has for a parameter. */
    public Set<String> values(String param) {
        Set<String> values = new TreeSet<>();
        paramsByBenchmark.values().forEach(params -> values.addAll(params.getOrDefault(param, List.of())));
        return values;
    }

    /** Returns all rows of a benchmark: each choice of its parameters, with {@code replaced} values where given. */
    public List<Row> rows(String benchmark, Map<String, List<String>> replaced) {
        Map<String, List<String>> params = params(benchmark);
        List<Map<String, String>> choices = List.of(Map.of());
        for (String param : new TreeSet<>(params.keySet())) {
            if (!param.equals(PEER)) {
                choices = extend(choices, param, replaced.getOrDefault(param, params.get(param)));
            }
        }
        List<String> peers = params.getOrDefault(PEER, List.of());
        return choices.stream()
                .map(choice -> new Row(benchmark, choice, takingPart(peers, choice)))
                .toList();
    }

    private static List<String> takingPart(List<String> peers, Map<String, String> params) {
        return peers.stream().filter(peer -> Peers.takesPart(peer, params)).toList();
    }

    /** Returns all rows of all benchmarks. */
    public List<Row> allRows() {
        return Selection.ofAll().rows(this);
    }

    private static List<Map<String, String>> extend(
            List<Map<String, String>> choices, String param, List<String> values) {
        List<Map<String, String>> extended = new ArrayList<>();
        for (Map<String, String> choice : choices) {
            for (String value : values) {
                Map<String, String> longer = new LinkedHashMap<>(choice);
                longer.put(param, value);
                extended.add(longer);
            }
        }
        return extended;
    }
}
