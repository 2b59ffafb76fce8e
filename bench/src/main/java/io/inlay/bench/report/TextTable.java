package io.inlay.bench.report;

import io.inlay.bench.footprint.Footprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays the results out for a terminal. */
public final class TextTable {
    private TextTable() {}

    /** Returns a table of results for each kind of collection, losses first. */
    public static String ofResults(Report report) {
        StringBuilder text = new StringBuilder();
        for (ResultRow.Group group : ResultRow.groups(report)) {
            text.append(title(group.title())).append(aligned(lines(group)));
            text.append("Bytes: ours / " + String.join(" / ", group.rivals()) + ".")
                    .append(System.lineSeparator());
            text.append(System.lineSeparator());
        }
        return text.append(
                        "Ratio: our time by that of the best other class; '?' where the rounds disagree on who was faster.")
                .append(System.lineSeparator())
                .toString();
    }

    private static List<List<String>> lines(ResultRow.Group group) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("verdict", "operation", "case", "ours", "time"));
        head.addAll(group.rivals());
        head.addAll(List.of("ratio", "min\u2013max", "to", "B/op", "retained B"));
        lines.add(head);
        for (ResultRow row : group.rows()) {
            List<String> line = new ArrayList<>();
            String verdict = row.isLoss() ? "LOSS" : row.verdict();
            line.addAll(List.of(verdict + row.doubt(), row.operation(), row.situation(), row.ours(), row.time()));
            row.rivals().forEach(rival -> line.add(rival.time()));
            line.addAll(List.of(row.ratioWords(), row.range(), row.rival(), row.bytes(), row.retained()));
            lines.add(line);
        }
        return lines;
    }

    /** Returns a table of footprints for each kind of list, with a line for each class. */
    public static String ofFootprints(List<Footprint> footprints) {
        StringBuilder text = new StringBuilder();
        for (FootprintTable table : FootprintTable.of(footprints)) {
            List<List<String>> lines = new ArrayList<>();
            List<String> head = new ArrayList<>(List.of("elements"));
            table.sizes().forEach(size -> head.add(size.toString()));
            lines.add(head);
            for (FootprintTable.Line line : table.lines()) {
                List<String> cells = new ArrayList<>(List.of(line.peer()));
                cells.addAll(line.bytes());
                lines.add(cells);
            }
            text.append(title(table.title())).append(aligned(lines)).append(System.lineSeparator());
        }
        return text.toString();
    }

    private static String title(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + System.lineSeparator();
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
