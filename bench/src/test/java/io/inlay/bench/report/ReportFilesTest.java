package io.inlay.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.inlay.bench.compare.Environment;
import io.inlay.bench.compare.ForkResult;
import io.inlay.bench.footprint.Footprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
    private static final Report REPORT = new Report(
            Report.SCHEMA,
            "2026-01-02T03:04:05Z",
            "quick",
            2,
            "3 warm-up and 3 measured iterations of 60 ms",
            271,
            6,
            List.of("sort, size 8"),
            new Environment(
                    "Imaginary CPU <9>",
                    2,
                    "23.5 GiB",
                    "0.01",
                    "Linux 6",
                    "OpenJDK 17",
                    "G1",
                    "-XX:+Some & \"flag\"",
                    "abcdef with uncommitted changes"),
            List.of(
                    fork("SmallList", 1, 12.0, 40),
                    fork("ArrayList", 1, 10.0, 80),
                    fork("FastList", 1, 20.0, 80),
                    fork("SmallList", 2, 14.0, 40),
                    fork("ArrayList", 2, 10.0, 80),
                    fork("</script><b>", 2, 20.0, 80)),
            List.of(
                    new Footprint("objects", "growing", "SmallList", 4, 40),
                    new Footprint("objects", "growing", "ArrayList", 4, 80),
                    new Footprint("int", "fixed", "Fixed4", 4, 40),
                    new Footprint("int", "fixed", "int[]", 4, 32),
                    new Footprint("int", "fixed", "int[]", 5, 40)));

    @TempDir
    Path directory;

    @Test
    void write_thenRead_givesTheSameReport() throws IOException {
        ReportFiles.write(REPORT, directory);

        assertThat(ReportFiles.read(directory.resolve("results.json"))).isEqualTo(REPORT);
    }

    @Test
    void write_page_loadsNothing() throws IOException {
        String page = page();

        assertThat(page)
                .doesNotContainPattern(
                        Pattern.compile("<(script|img|iframe|link|source)[^>]+(src|href)=", Pattern.CASE_INSENSITIVE));
        assertThat(page).doesNotContainPattern("url\\(|@import|sourceMappingURL=|\\bfetch\\(|XMLHttpRequest|import\\(");
        assertThat(page.replaceAll("(?s)<script>.*?</script>", "")).doesNotContainPattern("https?://");
        assertThat(page).contains("Chart.js v4.5.1");
    }

    @Test
    void write_page_namesMachineJvmCommitAndPreset() throws IOException {
        assertThat(page())
                .contains("Imaginary CPU &lt;9&gt;, 2 cores", "23.5 GiB", "OpenJDK 17", "G1", "abcdef with uncommitted")
                .contains("2026-01-02T03:04:05Z", "<b>quick</b>", "4 min 31 s", "sort, size 8");
    }

    @Test
    void write_page_escapesText() throws IOException {
        String page = page();

        assertThat(page).contains("-XX:+Some &amp; &quot;flag&quot;", "&lt;/script&gt;&lt;b&gt;");
        assertThat(page).doesNotContain("</script><b>", "CPU <9>");
    }

    @Test
    void write_page_showsRatioWithSpreadAndBytes() throws IOException {
        assertThat(page())
                .contains("<b>1.30</b>", "1.20\u20131.40", ">loss</span>", "40 / 80 / 80 / 80", "random get", "size 4");
    }

    @Test
    void write_fewerForksThanPlanned_isTold() throws IOException {
        Report stopped = new Report(
                REPORT.schema(),
                REPORT.date(),
                "quick",
                2,
                "",
                1,
                99,
                List.of(),
                REPORT.environment(),
                REPORT.forks(),
                List.of());

        ReportFiles.write(stopped, directory);

        assertThat(Files.readString(directory.resolve("index.html"))).contains("before all 99 planned forks");
        assertThat(page()).doesNotContain("planned forks");
    }

    @Test
    void read_otherContent_isToldInOneLine() throws IOException {
        assertRefused(directory.resolve("missing.json"), "cannot read ");
        assertRefused(Files.writeString(directory.resolve("text.json"), "{\n no json"), "does not hold results");
        assertRefused(Files.writeString(directory.resolve("other.json"), "{}"), "does not hold results");
        assertRefused(Files.writeString(directory.resolve("null.json"), "null"), "does not hold results");
        assertRefused(directory, "cannot read ");
    }

    @Test
    void ofResults_marksLosses() {
        assertThat(TextTable.ofResults(REPORT))
                .contains("LOSS", "random get", "size 4, one class", "12.0 ns".replace("12.0", "13.0"), "1.30")
                .contains("1.20\u20131.40", "40 / 80 / 80 / 80", "40 / 80");
    }

    @Test
    void ofFootprints_hasATableForEachKindAndALineForEachClass() {
        assertThat(TextTable.ofFootprints(REPORT.footprints()).lines())
                .containsExactly(
                        "Lists of objects",
                        "elements   4",
                        "SmallList  40",
                        "ArrayList  80",
                        "",
                        "Lists of int, fixed capacity",
                        "elements       4   5",
                        "FixedIntList4  40  \u2013",
                        "int[]          32  40",
                        "");
    }

    @Test
    void ofResults_hasATableForEachType_withItsOwnColumns() {
        String text = TextTable.ofResults(withPrimitives());

        assertThat(text)
                .containsSubsequence(
                        "Lists of objects\n", "FastList", "Lists of int, fixed capacity\n", "FixedIntList4");
        assertThat(text.substring(text.indexOf("Lists of int")))
                .contains("Fastutil", "32")
                .doesNotContain("FastList");
    }

    @Test
    void write_page_hasATableForEachType() throws IOException {
        String page = Files.readString(ReportFiles.write(withPrimitives(), directory));

        assertThat(page.split("<table class=\"cards results\">", -1)).hasSize(3);
        assertThat(page.split("<table class=\"footprints\">", -1)).hasSize(3);
        assertThat(page)
                .contains("data-group=\"lists of objects\"", "data-group=\"lists of int, fixed capacity\"")
                .contains("FixedIntList4");
    }

    private static Report withPrimitives() {
        List<ForkResult> forks = new ArrayList<>();
        for (String peer : List.of("Fixed4", "Fastutil")) {
            forks.add(new ForkResult(
                    "io.inlay.bench.primitive.PrimitiveAddBenchmark.build",
                    Map.of("size", "4", "elements", "int", "capacity", "fixed"),
                    peer,
                    1,
                    List.of(10.0),
                    List.of(32.0)));
        }
        for (String peer : List.of("SmallList", "FastList")) {
            forks.add(new ForkResult(
                    "io.inlay.bench.list.SpillBenchmark.x",
                    Map.of("size", "5"),
                    peer,
                    1,
                    List.of(10.0),
                    List.of(80.0)));
        }
        Collections.reverse(forks);
        return new Report(
                REPORT.schema(),
                REPORT.date(),
                "quick",
                1,
                "",
                1,
                4,
                List.of(),
                REPORT.environment(),
                forks,
                REPORT.footprints());
    }

    private String page() throws IOException {
        return Files.readString(ReportFiles.write(REPORT, directory));
    }

    private static void assertRefused(Path file, String message) {
        assertThatIOException()
                .isThrownBy(() -> ReportFiles.read(file))
                .withMessageContaining(message)
                .matches(error -> error.getMessage().lines().count() == 1);
    }

    private static ForkResult fork(String peer, int round, double nanos, double bytes) {
        return new ForkResult(
                "p.list.RandomGetBenchmark.sum",
                Map.of("size", "4", "callSite", "one"),
                peer,
                round,
                List.of(nanos),
                List.of(bytes));
    }
}
