package io.inlay.bench.cli;

import io.inlay.bench.compare.Benchmarks;
import io.inlay.bench.compare.Row;
import io.inlay.bench.compare.Selection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares on benchmarks that the user names. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Compares on the named benchmarks, at every size and call site that is not ruled out.")
public final class RunCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "<name>", description = "Names as 'list' prints them.")
    private List<String> names = List.of();

    @Option(names = "--peers", split = ",", paramLabel = "<peer>", description = "Only these classes.")
    private List<String> peers = List.of();

    @Option(names = "--sizes", split = ",", paramLabel = "<size>", description = "These sizes instead of the listed.")
    private List<String> sizes = List.of();

    @Option(names = "--call-sites", split = ",", paramLabel = "<one|three>", description = "Only these call sites.")
    private List<String> callSites = List.of();

    @Option(
            names = "--elements",
            split = ",",
            paramLabel = "<type>",
            description = "Only lists, maps and sets of these primitives.")
    private List<String> elements = List.of();

    @Option(names = "--keys", split = ",", paramLabel = "<kind>", description = "Only maps with keys like these.")
    private List<String> keys = List.of();

    @Option(
            names = "--capacities",
            split = ",",
            paramLabel = "<growing|fixed>",
            description = "Only lists that grow, or only those made for their size.")
    private List<String> capacities = List.of();

    @Mixin
    private MeasuringOptions options = new MeasuringOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        options.measure(rows(), spec.commandLine());
        return 0;
    }

    private List<Row> rows() {
        try {
            return new Selection(names, peers, sizes, callSites, elements, keys, capacities)
                    .rows(Benchmarks.onClassPath());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
