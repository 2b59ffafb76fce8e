package io.inlay.bench.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which rows get the time of a preset that cannot afford all of them.
 *
 * <p>The workload is the main job and comes first, on every corpus, against the JDK. Then follow the sizes that the classes are made for: 4 for SmallList
 * and 8 for SmallList8, each against the same rivals, and call sites that see three classes: first for the operations
 * that programs use most, then for the others. Rows that are not named here are left to the full preset.
 */
public final class PreferredRows {
    private static final String WHOLE_JOB = ".HeaderWorkloadBenchmark.wholeJob";
    private static final List<String> FIRST =
            List.of("RandomGet", "SequentialGet", "ForEachLoop", "Add", "BuildAndRead.forEachLoop");
    private static final List<String> AT_MIXED_CALL_SITES = List.of("RandomGet", "ForEachLoop", "SequentialGet");
    private static final List<String> SECOND = List.of(
            "Contains",
            "Copy",
            "Refill",
            "Equals",
            "HashCode",
            "Sort",
            "IndexOf",
            "ForEachCall",
            "BuildAndRead.byIndex",
            "BuildAndRead.forEachCall");

    private PreferredRows() {}

    /** Returns the preferred ones of all rows, most wanted first. */
    public static List<Row> of(List<Row> rows) {
        Set<Row> preferred = new LinkedHashSet<>();
        for (Row row : rows) {
            if (row.benchmark().endsWith(WHOLE_JOB)) {
                preferred.add(row.onlyPeers(List.of("SmallList", "ArrayList")));
            }
        }
        preferred.addAll(pick(rows, FIRST, "SmallList", "4", "one"));
        preferred.addAll(pick(rows, FIRST, "SmallList8", "8", "one"));
        preferred.addAll(pick(rows, AT_MIXED_CALL_SITES, "SmallList", "4", "three"));
        preferred.addAll(pick(rows, SECOND, "SmallList", "4", "one"));
        preferred.addAll(pick(rows, List.of("Spill"), "SmallList", "5", "one"));
        preferred.addAll(pick(rows, List.of("Spill"), "SmallList8", "9", "one"));
        preferred.addAll(pick(rows, FIRST, "SmallList", "3", "one"));
        preferred.addAll(pick(rows, SECOND, "SmallList8", "8", "one"));
        preferred.addAll(pick(rows, AT_MIXED_CALL_SITES, "SmallList8", "8", "three"));
        return List.copyOf(preferred);
    }

    private static List<Row> pick(List<Row> rows, List<String> names, String ours, String size, String callSite) {
        List<Row> picked = new ArrayList<>();
        for (String name : names) {
            for (Row row : rows) {
                if (isCalled(row, name) && hasParams(row.params(), size, callSite)) {
                    picked.add(withOneOfOurs(row, ours));
                }
            }
        }
        return picked;
    }

    private static boolean isCalled(Row row, String name) {
        return Operation.className(row.benchmark()).equals(name)
                || Operation.methodName(row.benchmark()).equals(name);
    }

    private static boolean hasParams(Map<String, String> params, String size, String callSite) {
        return size.equals(params.get("size")) && callSite.equals(params.getOrDefault("callSite", callSite));
    }

    private static Row withOneOfOurs(Row row, String ours) {
        return row.onlyPeers(row.peers().stream()
                .filter(peer -> peer.equals(ours) || !Peers.isOurs(peer))
                .toList());
    }
}
