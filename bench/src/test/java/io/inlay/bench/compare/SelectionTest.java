package io.inlay.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Benchmarks BENCHMARKS = benchmarks();

    @Test
    void rows_noChoice_givesEveryCombination() {
        assertThat(rows(List.of(), List.of(), List.of(), List.of())).hasSize(2 * 2 + 1 + 1);
    }

    @Test
    void rows_className_givesAllItsMethods() {
        assertThat(rows(List.of("Build"), List.of(), List.of(), List.of()))
                .extracting(Row::benchmark)
                .containsExactly("p.BuildBenchmark.byIndex", "p.BuildBenchmark.byLoop");
    }

    @Test
    void rows_methodName_givesThatMethod() {
        assertThat(rows(List.of("Build.byLoop"), List.of(), List.of(), List.of()))
                .extracting(Row::benchmark)
                .containsExactly("p.BuildBenchmark.byLoop");
    }

    @Test
    void rows_sizes_replaceTheListedOnes() {
        assertThat(rows(List.of("Get"), List.of(), List.of("7"), List.of("one")))
                .extracting(Row::params)
                .containsExactly(Map.of("size", "7", "callSite", "one"));
    }

    @Test
    void rows_sizeZero_isSkippedWhereItIsNotListed() {
        assertThat(rows(List.of(), List.of(), List.of("0"), List.of("one")))
                .extracting(Row::benchmark)
                .containsExactly("p.GetBenchmark.get");
    }

    @Test
    void rows_peers_areKeptInTheOrderOfTheBenchmark() {
        assertThat(rows(List.of("Build.byLoop"), List.of("ArrayList", "SmallList"), List.of(), List.of()))
                .extracting(Row::peers)
                .containsExactly(List.of("SmallList", "ArrayList"));
    }

    @Test
    void rows_unknownNames_areNamedTogetherWithTheKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows(List.of("Got"), List.of(), List.of(), List.of()))
                .withMessage("no benchmark is called 'Got'; there are Build, Get");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows(List.of(), List.of("Vector"), List.of(), List.of()))
                .withMessage("no peer is called 'Vector'; there are ArrayList, FastList, SmallList");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows(List.of(), List.of(), List.of("many"), List.of()))
                .withMessage("a size is a number from 0 to 9999999, not 'many'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows(List.of(), List.of(), List.of(), List.of("two")))
                .withMessage("no call site is called 'two'; there are one, three");
    }

    @Test
    void rows_onlyOurs_isNothingToCompare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows(List.of(), List.of("SmallList"), List.of(), List.of()))
                .withMessageContaining("nothing to compare");
    }

    @Test
    void words_areReadable() {
        assertThat(Operation.name("p.GetBenchmark.get", BENCHMARKS.names())).isEqualTo("Get");
        assertThat(Operation.name("p.BuildBenchmark.byLoop", BENCHMARKS.names()))
                .isEqualTo("Build.byLoop");
        assertThat(Operation.words("BuildAndRead.byIndex")).isEqualTo("build and read: by index");
        assertThat(Operation.words(new Cell("p.GetBenchmark.get", params("three"), "ArrayList"), BENCHMARKS.names()))
                .isEqualTo("get, size 4, three classes: ArrayList");
    }

    private static Map<String, String> params(String callSite) {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("callSite", callSite);
        params.put("size", "4");
        return params;
    }

    private static List<Row> rows(List<String> names, List<String> peers, List<String> sizes, List<String> callSites) {
        return new Selection(names, peers, sizes, callSites).rows(BENCHMARKS);
    }

    private static Benchmarks benchmarks() {
        List<String> peers = List.of("SmallList", "ArrayList", "FastList");
        Map<String, Map<String, List<String>>> benchmarks = new LinkedHashMap<>();
        benchmarks.put(
                "p.GetBenchmark.get",
                Map.of("peer", peers, "size", List.of("0", "4"), "callSite", List.of("one", "three")));
        benchmarks.put("p.BuildBenchmark.byIndex", Map.of("peer", peers, "size", List.of("4")));
        benchmarks.put("p.BuildBenchmark.byLoop", Map.of("peer", peers, "size", List.of("4")));
        return new Benchmarks(benchmarks);
    }
}
