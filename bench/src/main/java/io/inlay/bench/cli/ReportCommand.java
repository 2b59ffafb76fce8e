package io.inlay.bench.cli;

import io.inlay.bench.report.Report;
import io.inlay.bench.report.ReportFiles;
import io.inlay.bench.report.TextTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the page and the table again from raw results. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Makes the page and the table again from a results.json.")
public final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "<results.json>", description = "What an earlier run has written.")
    private Path results = Path.of("results.json");

    @Option(
            names = "--output",
            defaultValue = "report",
            paramLabel = "<directory>",
            description = "Where to write index.html and results.json (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("report");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Report report = ReportFiles.read(results);
            Path page = ReportFiles.write(report, output);
            out.print(TextTable.ofResults(report));
            out.println("Report: " + page.toAbsolutePath().normalize());
            out.flush();
            return 0;
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
