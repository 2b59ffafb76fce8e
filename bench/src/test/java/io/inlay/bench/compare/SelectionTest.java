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
                .withMessage("a size is a number from 0 to 99999999, not 'many'");
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
    void rows_elementsAndCapacities_areTheOnlyOnes() {
        Benchmarks primitives = new Benchmarks(Map.of(
                "p.PrimitiveGetBenchmark.get",
                Map.of(
                        "peer", List.of("Small", "Fixed", "Agrona", "ArrayList"),
                        "elements", List.of("int", "double"),
                        "capacity", List.of("growing", "fixed"),
                        "size", List.of("4"))));
        List<String> all = List.of();

        List<Row> rows = new Selection(all, all, all, all, List.of("double"), all, List.of("fixed")).rows(primitives);

        assertThat(rows)
                .containsExactly(new Row(
                        "p.PrimitiveGetBenchmark.get",
                        Map.of("capacity", "fixed", "elements", "double", "size", "4"),
                        List.of("Fixed", "ArrayList")));
        assertThat(Selection.ofAll().rows(primitives)).hasSize(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Selection(all, all, all, all, List.of("char"), all, all).rows(primitives))
                .withMessage("no element type is called 'char'; there are double, int");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Selection(all, all, all, all, all, all, List.of("tight")).rows(primitives))
                .withMessage("no capacity is called 'tight'; there are fixed, growing");
    }

    @Test
    void rows_keys_areTheOnlyOnes() {
        Benchmarks maps = new Benchmarks(Map.of(
                "p.PrimitiveMapGetHitBenchmark.sum",
                Map.of(
                        "peer", List.of("Inlay", "Hppc"),
                        "keys", List.of("random", "strided"),
                        "size", List.of("4"))));
        List<String> all = List.of();

        List<Row> rows = new Selection(all, all, all, all, all, List.of("strided"), all).rows(maps);

        assertThat(rows).extracting(Row::params).containsExactly(Map.of("keys", "strided", "size", "4"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Selection(all, all, all, all, all, List.of("even"), all).rows(maps))
                .withMessage("no kind of keys is called 'even'; there are random, strided");
    }

    @Test
    void words_areReadable() {
        assertThat(Operation.name("p.GetBenchmark.get", BENCHMARKS.names())).isEqualTo("Get");
        assertThat(Operation.name("p.BuildBenchmark.byLoop", BENCHMARKS.names()))
                .isEqualTo("Build.byLoop");
        assertThat(Operation.words("BuildAndRead.byIndex")).isEqualTo("build and read: by index");
        assertThat(Operation.words(new Cell("p.GetBenchmark.get", params("three"), "ArrayList"), BENCHMARKS.names()))
                .isEqualTo("get, size 4, three classes: ArrayList");
        Map<String, String> fixed = Map.of("size", "4", "elements", "int", "capacity", "fixed");
        assertThat(Operation.words(
                        new Cell("io.inlay.bench.primitive.PrimitiveGetBenchmark.get", fixed, "Fixed4"), List.of()))
                .startsWith("get, size 4, ")
                .contains("int", "fixed capacity")
                .endsWith(": FixedIntList4");
        assertThat(Operation.words(Map.of("size", "4", "capacity", "growing"))).isEqualTo("size 4");
        assertThat(Operation.wordsWithinGroup(fixed)).isEqualTo("size 4");
    }

    private static Map<String, String> params(String callSite) {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("callSite", callSite);
        params.put("size", "4");
        return params;
    }

    private static List<Row> rows(List<String> names, List<String> peers, List<String> sizes, List<String> callSites) {
        return new Selection(names, peers, sizes, callSites, List.of(), List.of(), List.of()).rows(BENCHMARKS);
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
