package io.inlay.bench.report;

import io.inlay.bench.compare.Outcome;
import io.inlay.bench.footprint.Footprint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Lays the results out for a terminal. */
public final class TextTable {
    private TextTable() {}

    /** Returns the table of all results, losses first. */
    public static String ofResults(Report report) {
        List<String> rivals = ResultRow.rivalNames(Outcome.of(report.forks()));
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("verdict", "operation", "case", "ours", "time"));
        head.addAll(rivals);
        head.addAll(List.of("ratio", "min\u2013max", "to", "B/op", "retained B"));
        lines.add(head);
        for (ResultRow row : ResultRow.of(report)) {
            List<String> line = new ArrayList<>();
            String verdict = row.isLoss() ? "LOSS" : row.verdict();
            line.addAll(List.of(verdict + row.doubt(), row.operation(), row.situation(), row.ours(), row.time()));
            row.rivals().forEach(rival -> line.add(rival.time()));
            line.addAll(List.of(row.ratioWords(), row.range(), row.rival(), row.bytes(), row.retained()));
            lines.add(line);
        }
        String legend =
                "Bytes: ours / " + String.join(" / ", rivals) + ". Ratio: our time by that of the best other class;"
                        + " '?' where the rounds disagree on who was faster.";
        return aligned(lines) + legend + System.lineSeparator();
    }

    /** Returns the table of footprints, a line for each class. */
    public static String ofFootprints(List<Footprint> footprints) {
        Map<String, Map<Integer, Long>> bytes = new LinkedHashMap<>();
        TreeSet<Integer> sizes = new TreeSet<>();
        for (Footprint footprint : footprints) {
            bytes.computeIfAbsent(footprint.peer(), peer -> new LinkedHashMap<>())
                    .put(footprint.size(), footprint.bytes());
            sizes.add(footprint.size());
        }
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("elements"));
        sizes.forEach(size -> head.add(size.toString()));
        lines.add(head);
        bytes.forEach((peer, bySize) -> {
            List<String> line = new ArrayList<>(List.of(peer));
            sizes.forEach(size -> line.add(Figures.bytes(bySize.getOrDefault(size, 0L))));
            lines.add(line);
        });
        return aligned(lines);
    }

    private static String aligned(List<List<String>> lines) {
        int columns = lines.get(0).size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                text.append(line.get(i))
                        .append(" ".repeat(widths[i] - line.get(i).length() + 2));
            }
            table.append(text.toString().stripTrailing()).append(System.lineSeparator());
        }
        return table.toString();
    }
}
