package io.inlay.bench.cli;

import io.inlay.bench.compare.Benchmarks;
import io.inlay.bench.compare.Operation;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Names the benchmarks and their parameters. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Names the benchmarks, with the values of their parameters.")
public final class ListCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        Benchmarks benchmarks = Benchmarks.onClassPath();
        PrintWriter out = spec.commandLine().getOut();
        for (String benchmark : benchmarks.names()) {
            out.println(Operation.name(benchmark, benchmarks.names()));
            benchmarks
                    .params(benchmark)
                    .forEach((param, values) -> out.println("    " + param + ": " + String.join(", ", values)));
        }
        out.flush();
    }
}
