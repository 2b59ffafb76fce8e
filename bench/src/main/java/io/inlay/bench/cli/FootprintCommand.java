package io.inlay.bench.cli;

import io.inlay.bench.footprint.Footprint;
import io.inlay.bench.footprint.FootprintProcess;
import io.inlay.bench.report.TextTable;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what lists, maps and sets keep on the heap. */
@Command(
        name = "footprint",
        mixinStandardHelpOptions = true,
        description = "Prints the bytes that each list, map and set keeps on the heap of this JVM, elements excluded.")
public final class FootprintCommand implements Callable<Integer> {
    @Option(names = "--large", description = "Only maps and sets of ten thousand to a million entries; takes minutes.")
    private boolean large;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        List<Footprint> footprints = large ? FootprintProcess.measureLarge() : FootprintProcess.measureAll();
        spec.commandLine().getOut().print(TextTable.ofFootprints(footprints));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
