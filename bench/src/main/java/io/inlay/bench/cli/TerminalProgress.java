package io.inlay.bench.cli;

import io.inlay.bench.compare.Cell;
import io.inlay.bench.compare.ForkResult;
import io.inlay.bench.compare.Operation;
import io.inlay.bench.compare.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;

/** Writes a line for each fork: what runs and how long all still takes, and at its end what came out. */
final class TerminalProgress implements Progress {
    private final PrintWriter out;
    private final Collection<String> benchmarks;

    TerminalProgress(PrintWriter out, Collection<String> benchmarks) {
        this.out = out;
        this.benchmarks = benchmarks;
    }

    @Override
    public void starts(Cell cell, int k, int n, Duration left) {
        out.printf(Locale.ROOT, "[%d/%d] %s left  %s ... ", k, n, clock(left), Operation.words(cell, benchmarks));
        out.flush();
    }

    @Override
    public void ended(ForkResult result) {
        out.printf(Locale.ROOT, "%.2f ns, %d B%n", result.nanos(), Math.round(result.bytes()));
        out.flush();
    }

    /** Returns hours, minutes and seconds: {@code 4:31}, {@code 2:04:31}. */
    static String clock(Duration duration) {
        String minutesAndSeconds =
                String.format(Locale.ROOT, "%d:%02d", duration.toMinutesPart(), duration.toSecondsPart());
        return duration.toHours() == 0
                ? minutesAndSeconds
                : String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        duration.toHours(),
                        duration.toMinutesPart(),
                        duration.toSecondsPart());
    }
}
