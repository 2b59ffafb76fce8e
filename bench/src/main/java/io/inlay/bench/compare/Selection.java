package io.inlay.bench.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a user asked to have measured. Empty lists stand for everything.
 *
 * @param names benchmarks as {@code RandomGet} or {@code BuildAndRead.byIndex}
 * @param peers the classes to compare
 * @param sizes how many elements
 * @param callSites {@code one} or {@code three}
 * @param elements what primitive lists hold, {@code int} for instance
 * @param keys what keys are like, {@code random} for instance
 * @param capacities {@code growing} or {@code fixed}
 */
public record Selection(
        List<String> names,
        List<String> peers,
        List<String> sizes,
        List<String> callSites,
        List<String> elements,
        List<String> keys,
        List<String> capacities) {
    /** Returns the selection of everything. */
    public static Selection ofAll() {
        return new Selection(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Returns the selected rows.
     *
     * @throws IllegalArgumentException if a name means nothing, or nothing is left; the message says what there is
     */
    public List<Row> rows(Benchmarks benchmarks) {
        List<Row> rows = new ArrayList<>();
        checkPeers(benchmarks);
        for (String benchmark : selected(benchmarks)) {
            for (Row row : benchmarks.rows(benchmark, replaced(benchmarks, benchmark))) {
                Row chosen = peers.isEmpty() ? row : row.onlyPeers(peers);
                if (chosen.isComparable()) {
                    rows.add(chosen);
                }
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing to compare: choose at least one peer of ours and one other, and parameters they have");
        }
        return rows;
    }

    private void checkPeers(Benchmarks benchmarks) {
        checkKnown("peer", peers, benchmarks.values(Benchmarks.PEER));
        checkKnown("call site", callSites, benchmarks.values("callSite"));
        checkKnown("element type", elements, benchmarks.values("elements"));
        checkKnown("kind of keys", keys, benchmarks.values("keys"));
        checkKnown("capacity", capacities, benchmarks.values("capacity"));
        for (String size : sizes) {
            if (!size.matches("\\d{1,8}")) {
                throw new IllegalArgumentException("a size is a number from 0 to 99999999, not '" + size + "'");
            }
        }
    }

    private static void checkKnown(String what, List<String> names, Set<String> known) {
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "no " + what + " is called '" + name + "'; there are " + String.join(", ", known));
            }
        }
    }

    private Set<String> selected(Benchmarks benchmarks) {
        if (names.isEmpty()) {
            return benchmarks.names();
        }
        Set<String> selected = new LinkedHashSet<>();
        for (String name : names) {
            List<String> matches = benchmarks.names().stream()
                    .filter(benchmark -> name.equals(Operation.className(benchmark))
                            || name.equals(Operation.methodName(benchmark))
                            || name.equals(benchmark))
                    .toList();
            if (matches.isEmpty()) {
                throw new IllegalArgumentException("no benchmark is called '" + name + "'; there are "
                        + String.join(", ", classNames(benchmarks)));
            }
            selected.addAll(matches);
        }
        return selected;
    }

    private static Set<String> classNames(Benchmarks benchmarks) {
        Set<String> names = new TreeSet<>();
        benchmarks.names().forEach(benchmark -> names.add(Operation.className(benchmark)));
        return names;
    }

    private Map<String, List<String>> replaced(Benchmarks benchmarks, String benchmark) {
        Map<String, List<String>> replaced = new LinkedHashMap<>();
        List<String> listed = benchmarks.params(benchmark).getOrDefault("size", List.of());
        if (!sizes.isEmpty()) {
            // Where 0 is not among the sizes of a benchmark, it has a reason.
            replaced.put(
                    "size",
                    sizes.stream()
                            .filter(size -> Integer.parseInt(size) > 0 || listed.contains("0"))
                            .toList());
        }
        Map.of("callSite", callSites, "elements", elements, "keys", keys, "capacity", capacities)
                .forEach((param, values) -> {
                    if (!values.isEmpty()) {
                        replaced.put(param, values);
                    }
                });
        return replaced;
    }
}
