package io.inlay.bench.cli;

import io.inlay.bench.compare.BenchmarkFailure;
import io.inlay.bench.compare.JmhForkRunner;
import io.inlay.bench.compare.Preset;
import io.inlay.bench.compare.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of all commands that measure. */
final class MeasuringOptions {
    @Option(
            names = "--preset",
            defaultValue = "quick",
            paramLabel = "<preset>",
            description = "How much time to take: smoke (under three minutes), quick (under five, the default),"
                    + " standard (an hour) or full (days for all).")
    Preset preset = Preset.QUICK;

    @Option(
            names = "--output",
            defaultValue = "report",
            paramLabel = "<directory>",
            description = "Where to write index.html and results.json (default: ${DEFAULT-VALUE}).")
    Path output = Path.of("report");

    /** Measures the rows and writes the report; a directory that cannot be written is found before, not after. */
    void measure(List<Row> rows, CommandLine command) throws BenchmarkFailure, IOException {
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw new ParameterException(command, "cannot write to the directory " + output, e);
        }
        if (!Files.isWritable(output)) {
            throw new ParameterException(command, "cannot write to the directory " + output);
        }
        if (preset == Preset.SMOKE) {
            // Its figures mean nothing, so it need not have the machine to itself.
            System.setProperty("jmh.ignoreLock", "true");
        }
        new Measuring(new JmhForkRunner(), preset, command.getOut()).measure(rows, output);
    }
}
