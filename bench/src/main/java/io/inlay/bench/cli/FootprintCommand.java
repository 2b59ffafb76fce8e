package io.inlay.bench.cli;

import io.inlay.bench.footprint.FootprintProcess;
import io.inlay.bench.report.TextTable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what the lists keep on the heap. */
@Command(
        name = "footprint",
        mixinStandardHelpOptions = true,
        description = "Prints the bytes that each list keeps on the heap of this JVM, elements excluded.")
public final class FootprintCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        spec.commandLine().getOut().print(TextTable.ofFootprints(FootprintProcess.measureAll()));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
