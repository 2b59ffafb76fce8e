package io.inlay.bench;

import io.inlay.bench.cli.CompareCommand;
import io.inlay.bench.cli.FootprintCommand;
import io.inlay.bench.cli.ListCommand;
import io.inlay.bench.cli.ReportCommand;
import io.inlay.bench.cli.RunCommand;
import io.inlay.bench.compare.BenchmarkFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the benchmarks. */
@Command(
        name = "inlay-bench",
        mixinStandardHelpOptions = true,
        version = "inlay-bench, JMH 1.37",
        description = "Compares Inlay's collections with those of the JDK and of other libraries on this machine.",
        subcommands = {
            CompareCommand.class,
            RunCommand.class,
            ListCommand.class,
            FootprintCommand.class,
            ReportCommand.class
        },
        footerHeading = "%nAlso:%n",
        footer = {
            "  jmh <options>   JMH itself, with all of its options; 'jmh -h' lists them",
            "",
            "Exit codes: 0 done, 1 a benchmark failed, 2 a wrong name, option or file."
        })
public final class Main implements Runnable {
    private static final int FAILURE = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs a command and exits with its code. */
    public static void main(String[] args) throws IOException {
        if (args.length > 0 && args[0].equals("jmh")) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        System.exit(commandLine().execute(args));
    }

    /** Returns the commands, with errors told in one line. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::tellWrongUse)
                .setExecutionExceptionHandler(Main::tellFailure);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given; --help lists them");
    }

    private static int tellWrongUse(ParameterException error, String[] args) {
        String line = error.getMessage().lines().findFirst().orElse("wrong arguments");
        error.getCommandLine().getErr().println("inlay-bench: " + line);
        return CommandLine.ExitCode.USAGE;
    }

    private static int tellFailure(Exception error, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (error instanceof BenchmarkFailure || error instanceof IOException) {
            err.println("inlay-bench: " + error.getMessage());
        } else {
            error.printStackTrace(err);
        }
        return FAILURE;
    }
}
