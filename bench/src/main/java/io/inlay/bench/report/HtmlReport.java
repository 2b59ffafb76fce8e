package io.inlay.bench.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.samskivert.mustache.Mustache;
import io.inlay.bench.compare.Outcome;
import io.inlay.bench.footprint.Footprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes the report as one page that needs nothing beside it. */
final class HtmlReport {
    private static final String CHART_JS = "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";

    private HtmlReport() {}

    static String render(Report report) throws IOException {
        List<ResultRow> rows = ResultRow.of(report);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("report", report);
        page.put("machine", report.environment());
        page.put("duration", Figures.duration(report.seconds()));
        page.put("losses", count(rows, "loss"));
        page.put("levels", count(rows, "level"));
        page.put("wins", count(rows, "win"));
        page.put("rows", rows);
        page.put("rivals", ResultRow.rivalNames(Outcome.of(report.forks())));
        page.put("leftOut", report.leftOut());
        page.put("hasLeftOut", !report.leftOut().isEmpty());
        page.put("forksRun", report.forks().size());
        page.put("stopped", report.forks().size() < report.plannedForks());
        page.put("sizes", sizes(report.footprints()));
        page.put("footprints", footprintLines(report.footprints()));
        page.put("css", resource("report.css"));
        page.put("script", resource("report.js"));
        page.put("charts", withoutSourceMap(resource(CHART_JS)));
        page.put("data", json(chartData(report, rows)));
        return Mustache.compiler().compile(resource("report.html")).execute(page);
    }

    private static long count(List<ResultRow> rows, String verdict) {
        return rows.stream().filter(row -> row.verdict().equals(verdict)).count();
    }

    private static Map<String, Object> chartData(Report report, List<ResultRow> rows) {
        List<Outcome> outcomes = Outcome.worstFirst(Outcome.of(report.forks()));
        List<Object> bars = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ResultRow row = rows.get(i);
            Map<String, Object> bar = new LinkedHashMap<>();
            bar.put("operation", row.operation());
            bar.put("situation", row.situation());
            bar.put("ours", row.ours());
            bar.put("rival", row.rival());
            bar.put("verdict", row.verdict());
            outcomes.get(i).best().ifPresent(best -> bar.put("ratio", best.ratio()));
            bar.put("bytes", outcomes.get(i).bytes());
            bars.add(bar);
        }
        return Map.of("rows", bars, "footprints", report.footprints());
    }

    /** A line of the table of footprints. */
    record FootprintLine(String peer, List<String> bytes) {}

    private static SortedSet<Integer> sizes(List<Footprint> footprints) {
        SortedSet<Integer> sizes = new TreeSet<>();
        footprints.forEach(footprint -> sizes.add(footprint.size()));
        return sizes;
    }

    private static List<FootprintLine> footprintLines(List<Footprint> footprints) {
        Map<String, List<String>> bytes = new LinkedHashMap<>();
        for (Footprint footprint : footprints) {
            bytes.computeIfAbsent(footprint.peer(), peer -> new ArrayList<>()).add(Figures.bytes(footprint.bytes()));
        }
        return bytes.entrySet().stream()
                .map(entry -> new FootprintLine(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Returns JSON that may stand within a script element: nothing in it can end the element. */
    private static String json(Object value) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(value).replace("<", "\\u003c");
    }

    /** A browser with its tools open would look for the map beside the page. */
    private static String withoutSourceMap(String script) {
        return script.replaceAll("(?m)^//# sourceMappingURL=.*$", "");
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = HtmlReport.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("the resource " + name + " is missing from the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
