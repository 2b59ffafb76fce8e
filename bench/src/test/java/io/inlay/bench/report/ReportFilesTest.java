package io.inlay.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.inlay.bench.compare.Environment;
import io.inlay.bench.compare.ForkResult;
import io.inlay.bench.footprint.Footprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            List.of(new Footprint("SmallList", 4, 40), new Footprint("ArrayList", 4, 80)));

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
    void ofFootprints_hasALineForEachClass() {
        assertThat(TextTable.ofFootprints(REPORT.footprints()).lines())
                .containsExactly("elements   4", "SmallList  40", "ArrayList  80");
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
                "p.RandomGetBenchmark.sum",
                Map.of("size", "4", "callSite", "one"),
                peer,
                round,
                List.of(nanos),
                List.of(bytes));
    }
}
