package io.inlay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path directory;

    @Test
    void help_namesTheCommands() {
        assertThat(execute("--help")).isZero();
        assertThat(out.toString()).contains("compare", "run", "list", "footprint", "report", "jmh", "Exit codes");
    }

    @Test
    void list_namesBenchmarksWithParameters() {
        assertThat(execute("list")).isZero();
        assertThat(out.toString())
                .contains("RandomGet", "BuildAndRead.byIndex", "callSite: one, three", "ObjectArrayList");
    }

    @Test
    void noCommand_isRefused() {
        assertRefused("no command given");
    }

    @Test
    void unknownCommandOrOption_isRefused() {
        assertRefused("frobnicate", "frobnicate");
        assertRefused("--frobnicate", "compare", "--frobnicate");
    }

    @Test
    void run_wrongNames_areRefused() {
        assertRefused("no benchmark is called 'Frob'", "run", "Frob");
        assertRefused("no peer is called 'Frob'", "run", "RandomGet", "--peers", "SmallList,Frob");
        assertRefused("not 'x'", "run", "RandomGet", "--sizes", "4,x");
        assertRefused("no call site is called 'two'", "run", "RandomGet", "--call-sites=two");
        assertRefused("nothing to compare", "run", "RandomGet", "--peers=ArrayList");
        assertRefused("--preset", "run", "RandomGet", "--preset=forever");
        assertRefused("<name>", "run");
    }

    @Test
    void compare_wrongOptions_areRefused() {
        assertRefused("--preset", "compare", "--preset=forever");
        assertRefused("--rounds is a number from 1 on, not 0", "compare", "--rounds=0");
        assertRefused("--minutes is a number from 1 on, not -1", "run", "RandomGet", "--minutes=-1");
        assertRefused("--minutes", "run", "RandomGet", "--minutes=few");
        assertRefused("no benchmark matches 'Frob'", "compare", "--include=Frob");
        assertRefused("not a regular expression: '('", "compare", "--include=(");
    }

    @Test
    void outputThatIsAFile_isRefusedBeforeMeasuring() throws IOException {
        String file = Files.createFile(directory.resolve("file")).toString();

        assertRefused("cannot write to the directory " + file, "compare", "--output=" + file);
    }

    @Test
    void report_unreadableFile_isRefused() throws IOException {
        assertRefused(
                "cannot read ", "report", directory.resolve("missing.json").toString());
        Path text = Files.writeString(directory.resolve("text.json"), "no json");
        assertRefused("does not hold results", "report", text.toString());
    }

    @Test
    void run_thenReport_writeTheSamePage() throws IOException {
        int exitCode = execute(
                "run",
                "BuildAndRead.byIndex",
                "--sizes=3",
                "--peers=SmallList,ArrayList",
                "--preset=smoke",
                "--rounds=1",
                "--minutes=2",
                "--output=" + directory);

        assertThat(exitCode).as(err.toString()).isZero();
        assertThat(out.toString()).contains("Plan: preset smoke, rows: 1, rounds: 1, forks: 2", "[2/2]", "retained B");
        String page = Files.readString(directory.resolve("index.html"));
        Path again = directory.resolve("again");
        assertThat(execute("report", directory.resolve("results.json").toString(), "--output=" + again))
                .isZero();
        assertThat(again.resolve("index.html")).hasContent(page);
    }

    private void assertRefused(String message, String... args) {
        err.getBuffer().setLength(0);
        assertThat(execute(args)).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("inlay-bench: ")
                .contains(message);
    }

    private int execute(String... args) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(args);
    }
}
