package io.inlay.bench.cli;

import io.inlay.bench.compare.BenchmarkFailure;
import io.inlay.bench.compare.Effort;
import io.inlay.bench.compare.JmhForkRunner;
import io.inlay.bench.compare.Preset;
import io.inlay.bench.compare.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
            names = "--rounds",
            paramLabel = "<number>",
            description = "How many forks each class gets, if not as many as the preset gives it.")
    private @Nullable Integer rounds;

    @Option(
            names = "--minutes",
            paramLabel = "<number>",
            description = "How long all of it may take, if not as long as the preset has.")
    private @Nullable Integer minutes;

    @Option(
            names = "--output",
            defaultValue = "report",
            paramLabel = "<directory>",
            description = "Where to write index.html and results.json (default: ${DEFAULT-VALUE}).")
    Path output = Path.of("report");

    /** Measures the rows and writes the report; a directory that cannot be written is found before, not after. */
    void measure(List<Row> rows, CommandLine command) throws BenchmarkFailure, IOException {
        Effort effort = effort(command);
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
        new Measuring(new JmhForkRunner(), effort, command.getOut()).measure(rows, output);
    }

    private Effort effort(CommandLine command) {
        Effort effort = new Effort(preset);
        if (rounds != null) {
            effort = effort.withRounds(requirePositive(rounds, "--rounds", command));
        }
        if (minutes != null) {
            effort = effort.within(Duration.ofMinutes(requirePositive(minutes, "--minutes", command)));
        }
        return effort;
    }

    private static int requirePositive(int number, String option, CommandLine command) {
        if (number <= 0) {
            throw new ParameterException(command, option + " is a number from 1 on, not " + number);
        }
        return number;
    }
}
