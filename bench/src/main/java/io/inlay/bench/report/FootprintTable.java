package io.inlay.bench.report;

import io.inlay.bench.compare.Operation;
import io.inlay.bench.compare.Peers;
import io.inlay.bench.footprint.Footprint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The footprints of one kind of list, a line for each class and a column for each size.
 *
 * @param title which kind
 * @param sizes the columns
 * @param lines the classes
 */
record FootprintTable(String title, List<Integer> sizes, List<Line> lines) {
    /**
     * A class, with its bytes in the order of the columns.
     *
     * @param peer what the class is called
     * @param bytes in words
     */
    record Line(String peer, List<String> bytes) {}

    private static final String NONE = "\u2013";

    /** Returns one table for each kind, in the order in which they were measured. */
    static List<FootprintTable> of(List<Footprint> footprints) {
        Map<String, List<Footprint>> byTitle = new LinkedHashMap<>();
        footprints.forEach(each ->
                byTitle.computeIfAbsent(title(each), title -> new ArrayList<>()).add(each));
        List<FootprintTable> tables = new ArrayList<>();
        byTitle.forEach((title, all) -> tables.add(of(title, all)));
        return tables;
    }

    private static FootprintTable of(String title, List<Footprint> footprints) {
        TreeSet<Integer> sizes = new TreeSet<>();
        Map<String, Map<Integer, Long>> bytes = new LinkedHashMap<>();
        for (Footprint each : footprints) {
            sizes.add(each.size());
            bytes.computeIfAbsent(className(each), peer -> new TreeMap<>()).put(each.size(), each.bytes());
        }
        List<Line> lines = new ArrayList<>();
        bytes.forEach((peer, bySize) -> lines.add(new Line(
                peer,
                sizes.stream()
                        .map(size -> bySize.containsKey(size) ? Figures.bytes(bySize.get(size)) : NONE)
                        .toList())));
        return new FootprintTable(title, List.copyOf(sizes), lines);
    }

    static String title(Footprint footprint) {
        return Operation.listGroup(footprint.elements(), Map.of("capacity", footprint.capacity()));
    }

    static String className(Footprint footprint) {
        return footprint.elements().equals("objects")
                ? footprint.peer()
                : Peers.className(footprint.peer(), Map.of("elements", footprint.elements()));
    }
}
