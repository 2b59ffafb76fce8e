package io.inlay.bench.cli;

import io.inlay.bench.compare.BenchmarkFailure;
import io.inlay.bench.compare.Benchmarks;
import io.inlay.bench.compare.Comparison;
import io.inlay.bench.compare.Effort;
import io.inlay.bench.compare.Environment;
import io.inlay.bench.compare.ForkCosts;
import io.inlay.bench.compare.ForkResult;
import io.inlay.bench.compare.ForkRunner;
import io.inlay.bench.compare.Operation;
import io.inlay.bench.compare.Plan;
import io.inlay.bench.compare.Row;
import io.inlay.bench.footprint.Footprint;
import io.inlay.bench.footprint.FootprintProcess;
import io.inlay.bench.report.Report;
import io.inlay.bench.report.ReportFiles;
import io.inlay.bench.report.TextTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Measures rows within the time of a preset, tells what it does, and writes the report. */
final class Measuring {
    /** For the tables and the page. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(3);

    private final ForkRunner runner;
    private final Effort effort;
    private final PrintWriter out;
    private final Set<String> benchmarks = Benchmarks.onClassPath().names();
    private final long start = System.nanoTime();
    private final OffsetDateTime date = OffsetDateTime.now(ZoneOffset.UTC);

    Measuring(ForkRunner runner, Effort effort, PrintWriter out) {
        this.runner = runner;
        this.effort = effort;
        this.out = out;
    }

    /** Measures as many of the rows as there is time for, most wanted first, and writes the report to a directory. */
    void measure(List<Row> wanted, Path directory) throws BenchmarkFailure, IOException {
        Environment environment = Environment.current();
        tell(
                "Machine: %s, %d cores, %s, %s",
                environment.cpu(), environment.cores(), environment.memory(), environment.os());
        tell("JVM: %s, %s, flags: %s", environment.jdk(), environment.collector(), environment.flags());
        tell("Load average at the start: %s (anything but 0 disturbs the figures)", environment.load());
        tell("Measuring footprints and what a fork takes here ...");
        List<Footprint> footprints = FootprintProcess.measureAll();
        ForkCosts costs = ForkCosts.measure(runner, effort.preset(), wanted, System::nanoTime);
        Plan plan = plan(wanted, costs);
        List<ForkResult> forks = run(plan, costs);
        Report report = report(environment, plan, forks, footprints);
        Path page = ReportFiles.write(report, directory);
        tell("");
        tell("%s", TextTable.ofResults(report));
        tell("Retained bytes, elements excluded:");
        tell("%s", TextTable.ofFootprints(footprints));
        tell("Report: %s", page.toAbsolutePath().normalize());
    }

    private Plan plan(List<Row> wanted, ForkCosts costs) throws BenchmarkFailure {
        Plan plan = effort.budget()
                .map(budget -> Plan.within(wanted, effort.rounds(), costs, left(budget)))
                .orElseGet(() -> Plan.ofAll(wanted, effort.rounds(), costs));
        if (plan.rows().isEmpty()) {
            throw new BenchmarkFailure(
                    "the preset " + effort.preset().label() + " has no time for a single row on this machine");
        }
        tell(
                "Plan: preset %s, rows: %d, rounds: %d, forks: %d, about %s; left out for lack of time: %d",
                effort.preset().label(),
                plan.rows().size(),
                plan.rounds(),
                plan.forks(),
                TerminalProgress.clock(plan.estimate()),
                plan.leftOut().size());
        return plan;
    }

    private List<ForkResult> run(Plan plan, ForkCosts costs) throws BenchmarkFailure {
        Comparison comparison = new Comparison(runner, costs, new TerminalProgress(out, benchmarks), System::nanoTime);
        List<ForkResult> forks = comparison.run(plan, effort.budget().map(this::left));
        if (forks.size() < plan.forks()) {
            tell("The time is up: %d of %d forks have run.", forks.size(), plan.forks());
        }
        return forks;
    }

    private Duration left(Duration budget) {
        return budget.minusNanos(System.nanoTime() - start).minus(AFTERWARDS);
    }

    private Report report(Environment environment, Plan plan, List<ForkResult> forks, List<Footprint> footprints) {
        return new Report(
                Report.SCHEMA,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.truncatedTo(ChronoUnit.SECONDS)),
                effort.preset().label(),
                plan.rounds(),
                effort.preset().timing().words(),
                Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                plan.forks(),
                leftOut(plan),
                environment,
                forks,
                footprints);
    }

    private List<String> leftOut(Plan plan) {
        return plan.leftOut().stream()
                .map(row -> Operation.words(row, benchmarks))
                .toList();
    }

    private void tell(String format, Object... arguments) {
        out.printf(format + "%n", arguments);
        out.flush();
    }
}
