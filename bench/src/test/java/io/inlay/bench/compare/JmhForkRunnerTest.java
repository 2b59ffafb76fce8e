package io.inlay.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Starts real forks, for the shortest of times. */
class JmhForkRunnerTest {
    private static final String ADD = "io.inlay.bench.list.AddBenchmark.build";
    private static final Timing SHORT = new Timing(1, 2, Duration.ofMillis(20));

    @Test
    void run_benchmark_givesTimeAndBytesOfEachIteration() throws BenchmarkFailure {
        Cell cell = new Cell(ADD, Map.of("size", "4", "callSite", "three", "capacity", "growing"), "ArrayList");

        ForkResult result = new JmhForkRunner().run(cell, 7, SHORT);

        assertThat(result.peer()).isEqualTo("ArrayList");
        assertThat(result.round()).isEqualTo(7);
        assertThat(result.nanosPerOp()).hasSize(2).allMatch(nanos -> nanos > 0);
        // An ArrayList of 4 allocates itself and one array.
        assertThat(result.bytesPerOp()).hasSize(2).allMatch(bytes -> bytes > 40 && bytes < 200);
    }

    @Test
    void run_benchmarkThatThrows_failsWithItsNameAndWhatJmhPrinted() {
        Cell cell = new Cell(ADD, Map.of("size", "4", "callSite", "one", "capacity", "growing"), "NoSuchList");

        assertThatThrownBy(() -> new JmhForkRunner().run(cell, 1, SHORT))
                .isInstanceOf(BenchmarkFailure.class)
                .hasMessageStartingWith("Add.build failed for NoSuchList")
                .hasMessageContaining("no list peer is called NoSuchList");
    }

    @Test
    void run_noSuchBenchmark_fails() {
        Cell cell = new Cell("io.inlay.bench.list.AddBenchmark.nothing", Map.of(), "ArrayList");

        assertThatThrownBy(() -> new JmhForkRunner().run(cell, 1, SHORT)).isInstanceOf(BenchmarkFailure.class);
    }
}
