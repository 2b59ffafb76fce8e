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

/** Writes the report as one page that needs nothing beside it. */
final class HtmlReport {
    private static final String CHART_JS = "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";

    private HtmlReport() {}

    static String render(Report report) throws IOException {
        List<ResultRow.Group> groups = ResultRow.groups(report);
        List<ResultRow> rows =
                groups.stream().flatMap(group -> group.rows().stream()).toList();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("report", report);
        page.put("machine", report.environment());
        page.put("duration", Figures.duration(report.seconds()));
        page.put("losses", count(rows, "loss"));
        page.put("levels", count(rows, "level"));
        page.put("wins", count(rows, "win"));
        page.put("groups", groups);
        page.put("leftOut", report.leftOut());
        page.put("hasLeftOut", !report.leftOut().isEmpty());
        page.put("forksRun", report.forks().size());
        page.put("stopped", report.forks().size() < report.plannedForks());
        page.put("footprints", FootprintTable.of(report.footprints()));
        page.put("css", resource("report.css"));
        page.put("script", resource("report.js"));
        page.put("charts", withoutSourceMap(resource(CHART_JS)));
        page.put("data", json(chartData(report, groups)));
        return Mustache.compiler().compile(resource("report.html")).execute(page);
    }

    private static long count(List<ResultRow> rows, String verdict) {
        return rows.stream().filter(row -> row.verdict().equals(verdict)).count();
    }

    private static Map<String, Object> chartData(Report report, List<ResultRow.Group> groups) {
        List<Object> bars = new ArrayList<>();
        for (ResultRow.Group group : groups) {
            for (int i = 0; i < group.rows().size(); i++) {
                bars.add(bar(group.rows().get(i), group.outcomes().get(i)));
            }
        }
        List<Object> footprints = new ArrayList<>();
        for (Footprint each : report.footprints()) {
            footprints.add(Map.of(
                    "group", FootprintTable.title(each),
                    "peer", FootprintTable.className(each),
                    "size", each.size(),
                    "bytes", each.bytes()));
        }
        return Map.of("rows", bars, "footprints", footprints);
    }

    private static Map<String, Object> bar(ResultRow row, Outcome outcome) {
        Map<String, Object> bar = new LinkedHashMap<>();
        bar.put("group", row.group());
        bar.put("operation", row.operation());
        bar.put("situation", row.situation());
        bar.put("ours", row.ours());
        bar.put("rival", row.rival());
        bar.put("verdict", row.verdict());
        outcome.best().ifPresent(best -> bar.put("ratio", best.ratio()));
        Map<String, Double> bytes = new LinkedHashMap<>();
        outcome.bytes().forEach((peer, each) -> bytes.put(peer.equals(outcome.ours()) ? "ours" : peer, each));
        bar.put("bytes", bytes);
        return bar;
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
