package io.inlay.bench.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.inlay.bench.compare.Benchmarks;
import io.inlay.bench.compare.Peers;
import io.inlay.bench.compare.Row;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapBenchmarksTest {
    private static final int SIZE = 9;
    private static final List<String> GROWING = MapPeers.NAMES.stream()
            .filter(name -> MapPeers.named(name) instanceof GrowingMapPeer)
            .toList();

    static List<Supplier<CallSiteMapBenchmark>> benchmarks() {
        return List.of(
                MapGetHitBenchmark::new,
                MapGetMissBenchmark::new,
                MapIterateEntriesBenchmark::new,
                MapForEachBenchmark::new,
                MapEqualsBenchmark::new,
                MapRemoveBenchmark::new,
                MapComputeIfAbsentBenchmark::new);
    }

    static List<String> names() {
        return MapPeers.NAMES;
    }

    static List<String> growing() {
        return GROWING;
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void visit_everyPeer_givesTheSameResultAndLeavesTheMapsAlike(Supplier<CallSiteMapBenchmark> constructor) {
        CallSiteMapBenchmark benchmark = constructor.get();
        for (KeyKind kind : KeyKind.values()) {
            int expected = benchmark.visit(inputs("HashMap", kind));
            for (String peer : benchmark instanceof ChangeMapBenchmark ? GROWING : namesUpTo(SIZE)) {
                MapInputs inputs = inputs(peer, kind);

                assertThat(benchmark.visit(inputs)).as(peer + " of " + kind).isEqualTo(expected);
                MapCheck.verify(inputs);
            }
        }
    }

    @Test
    void visit_ofEachBenchmark_dependsOnTheMaps() {
        for (Supplier<CallSiteMapBenchmark> constructor : benchmarks()) {
            MapInputs inputs = inputs("HashMap", KeyKind.STRING);
            int before = constructor.get().visit(inputs);
            for (Map<Object, Integer> map : inputs.maps) {
                map.replaceAll((key, value) -> value + 1);
                map.put(inputs.misses[0], 0);
            }

            assertThat(constructor.get().visit(inputs)).isNotEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void peer_ofAnySizeItHas_makesMapsOfItsClassAndNoOther(String name) {
        for (int size : new int[] {0, 1, 2, 3, 4, 5, 8, 9, 100}) {
            if (Peers.takesPart(name, Map.of("size", "" + size))) {
                Object[] keys = KeyKind.STRING.some(size);
                Integer[] values = new Integer[size];
                Arrays.setAll(values, i -> i);
                MapPeer peer = MapPeers.named(name);

                MapCheck.verify(peer.of(keys, values), keys, values);
                MapCheck.verify(peer.ofKnownSize(keys, values), keys, values);
                assertThat(peer.ofKnownSize(keys, values).getClass())
                        .isSameAs(peer.of(keys, values).getClass());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("growing")
    void peer_growing_isNamedAfterItsClassAndCopies(String name) {
        GrowingMapPeer peer = MapPeers.growing(name);
        Map<Object, Integer> map = peer.sized(3);
        map.put("a", 1);
        Map<Object, Integer> copy = peer.copyOf(map);
        copy.put("b", 2);

        assertThat(peer.empty().getClass().getSimpleName()).isEqualTo(name);
        assertThat(map.getClass())
                .isSameAs(copy.getClass())
                .isSameAs(peer.empty().getClass());
        assertThat(map).isEqualTo(Map.of("a", 1));
        assertThat(copy).isEqualTo(Map.of("a", 1, "b", 2));
        assertThat(MapPeers.neighbours(name)).hasSize(2).doesNotHaveDuplicates().doesNotContain(name);
    }

    @Test
    void peer_unknown_isNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapPeers.named("Hashtable"))
                .withMessageContaining("Hashtable");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapPeers.growing("Map.of"))
                .withMessageContaining("Map.of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EclipseFixedSizeMapPeer().of(new Object[4], new Object[4]))
                .withMessageContaining("4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyKind.named("long"))
                .withMessageContaining("long");
    }

    @ParameterizedTest
    @EnumSource
    void inputs_hitsAreKeysAndMissesAreNot(KeyKind kind) {
        MapInputs inputs = inputs("HashMap", kind);

        for (int i = 0; i < MapInputs.READS; i++) {
            assertThat(inputs.maps[i % MapInputs.MAPS])
                    .containsKey(inputs.hits[i])
                    .doesNotContainKey(inputs.misses[i]);
        }
        assertThat(Stream.of(inputs.maps).distinct()).hasSize(MapInputs.MAPS);
    }

    @Test
    void inputs_probes_areTheKeysThemselvesOrEqualOnes() {
        for (KeyKind kind : List.of(KeyKind.STRING, KeyKind.INTEGER)) {
            for (String probe : List.of("interned", "fresh")) {
                MapInputs inputs = new MapInputs(new HashMapPeer(), kind, probe, SIZE);
                IdentityHashMap<Object, Integer> keys = new IdentityHashMap<>();
                Stream.of(inputs.keys).flatMap(Stream::of).forEach(key -> keys.put(key, 1));

                assertThat(Stream.of(inputs.hits).allMatch(keys::containsKey)).isEqualTo(probe.equals("interned"));
                assertThat(Stream.of(inputs.hits).noneMatch(keys::containsKey)).isEqualTo(probe.equals("fresh"));
                assertThat(inputs.twins[3].keySet().stream().anyMatch(keys::containsKey))
                        .isEqualTo(probe.equals("interned"));
                assertThat(inputs.twins[3]).isEqualTo(inputs.maps[3]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10_000, 100_000})
    void inputs_ofAnySize_answerRight(int size) {
        MapInputs inputs = new MapInputs(new LinkedHashMapPeer(), KeyKind.INTEGER, "fresh", size);

        MapCheck.verify(inputs);
        assertThat(inputs.maps[MapInputs.MAPS - 1]).hasSize(size);
    }

    @Test
    void check_wrongMap_isNamed() {
        Object[] keys = {"a", "b"};
        Integer[] values = {1, 2};
        List<Map<Object, Integer>> wrong = List.of(
                new HashMap<>(Map.of("a", 1)),
                new HashMap<>(Map.of("a", 1, "b", 3)),
                new HashMap<>(Map.of("a", 1, "b", 2, "c", 3)),
                new LinkedHashMap<>(Map.of("a", 1, "c", 2)));

        for (Map<Object, Integer> each : wrong) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> MapCheck.verify(each, keys, values))
                    .withMessageContaining(each.getClass().getSimpleName());
        }
        MapInputs inputs = inputs("HashMap", KeyKind.STRING);
        inputs.maps[1].put(inputs.misses[1], 1);
        assertThatIllegalStateException().isThrownBy(() -> MapCheck.verify(inputs));
    }

    @Test
    void buildAndCopy_everyPeer_keepsEqualMaps() {
        for (String peer : namesUpTo(SIZE)) {
            MapBuildBenchmark benchmark = new MapBuildBenchmark();
            benchmark.keys = "String";
            benchmark.peer = peer;
            benchmark.size = SIZE;
            benchmark.setUpMaps();
            assertThat((Object[]) benchmark.growing()).as(peer).containsExactly((Object[])
                    inputs("HashMap", KeyKind.STRING).maps);
            assertThat((Object[]) benchmark.presized()).as(peer).containsExactly((Object[])
                    inputs("HashMap", KeyKind.STRING).maps);
        }
        for (String peer : GROWING) {
            MapCopyBenchmark benchmark = new MapCopyBenchmark();
            benchmark.keys = "enum";
            benchmark.peer = peer;
            benchmark.size = SIZE;
            benchmark.setUpMaps();
            assertThat((Object[]) benchmark.copy()).as(peer).containsExactly((Object[])
                    inputs("HashMap", KeyKind.ENUM).maps);
        }
    }

    @Test
    void rows_haveEveryPeerAndKindOfKeysThatExists() {
        List<Row> rows = Benchmarks.onClassPath().allRows().stream()
                .filter(row -> row.benchmark().startsWith("io.inlay.bench.map.MapGetHit"))
                .toList();

        assertThat(rows.stream().flatMap(row -> row.peers().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(MapPeers.NAMES);
        assertThat(rows)
                .noneMatch(row -> row.params().get("keys").equals("enum")
                        && row.params().get("probe").equals("fresh"))
                .anyMatch(row -> row.params().get("keys").equals("enum")
                        && row.params().get("size").equals("100"));
        assertThat(rows.stream().filter(row -> row.params().get("size").equals("1000000")))
                .isNotEmpty()
                .noneMatch(row -> row.peers().contains("Object2ObjectArrayMap"));
    }

    private static List<String> namesUpTo(int size) {
        return MapPeers.NAMES.stream()
                .filter(name -> Peers.takesPart(name, Map.of("size", "" + size)))
                .toList();
    }

    private static MapInputs inputs(String peer, KeyKind kind) {
        return new MapInputs(MapPeers.named(peer), kind, "interned", SIZE);
    }
}
