package io.inlay.bench.cli;

import io.inlay.bench.compare.Benchmarks;
import io.inlay.bench.compare.Operation;
import io.inlay.bench.compare.PreferredRows;
import io.inlay.bench.compare.Preset;
import io.inlay.bench.compare.Row;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares the toolkit with its peers on the rows that a preset chooses. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compares on the rows that the preset chooses, and writes a report.")
public final class CompareCommand implements Callable<Integer> {
    @Mixin
    private MeasuringOptions options = new MeasuringOptions();

    @Option(
            names = "--include",
            defaultValue = ".*",
            paramLabel = "<regex>",
            description = "Only benchmarks whose name has a match, as in --include 'Get|ForEach'.")
    private String include = ".*";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        List<Row> rows = rows(Benchmarks.onClassPath());
        options.measure(rows, spec.commandLine());
        return 0;
    }

    private List<Row> rows(Benchmarks benchmarks) {
        Pattern pattern = pattern();
        List<Row> included = benchmarks.allRows().stream()
                .filter(row ->
                        pattern.matcher(Operation.methodName(row.benchmark())).find())
                .toList();
        if (included.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no benchmark matches '" + include + "'; 'list' names them all");
        }
        List<Row> preferred = PreferredRows.of(included);
        return options.preset == Preset.FULL || preferred.isEmpty() ? included : preferred;
    }

    private Pattern pattern() {
        try {
            return Pattern.compile(include);
        } catch (PatternSyntaxException e) {
            throw new ParameterException(
                    spec.commandLine(), "not a regular expression: '" + include + "': " + e.getDescription(), e);
        }
    }
}
