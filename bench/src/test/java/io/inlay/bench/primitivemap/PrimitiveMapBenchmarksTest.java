package io.inlay.bench.primitivemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.inlay.bench.compare.Benchmarks;
import io.inlay.bench.compare.Operation;
import io.inlay.bench.compare.Peers;
import io.inlay.bench.compare.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrimitiveMapBenchmarksTest {
    private static final List<Integer> SIZES = List.of(1, 4, 100, 10_000);
    private static final int MANY = 100_000;

    static Stream<Arguments> peers() {
        return PrimitiveMaps.ELEMENTS.stream()
                .flatMap(elements -> PrimitiveMaps.PEERS.stream()
                        .filter(peer -> Peers.takesPart(peer, Map.of("elements", elements)))
                        .map(peer -> Arguments.of(peer, elements)));
    }

    @Test
    void parameters_areThePeersAndElementsThatExist() {
        Benchmarks benchmarks = Benchmarks.onClassPath();
        List<String> names = benchmarks.names().stream()
                .filter(name -> name.contains(".primitivemap.PrimitiveMap"))
                .toList();

        assertThat(names).hasSize(8).allSatisfy(name -> {
            assertThat(benchmarks.params(name).get("peer")).isEqualTo(PrimitiveMaps.PEERS);
            assertThat(benchmarks.params(name).get("elements")).isEqualTo(PrimitiveMaps.ELEMENTS);
            assertThat(benchmarks.params(name).get("keys"))
                    .containsExactlyElementsOf(Stream.of(KeyPattern.values())
                            .map(PrimitiveMapBenchmarksTest::name)
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("peers")
    void operations_giveTheSameResultsAsTheJdk(String peer, String elements) {
        for (KeyPattern pattern : patterns(elements)) {
            for (int size : SIZES) {
                MapRun run = PrimitiveMaps.named(peer, elements).run(pattern, size);
                MapRun expected = PrimitiveMaps.named("HashMap", elements).run(pattern, size);

                assertThat(results(run))
                        .as("%s keys, size %d", pattern, size)
                        .isEqualTo(results(expected))
                        .doesNotContain(0);
                assertThat(run.getMisses()).isZero();
            }
        }
    }

    /** Twice, since the second time asks other keys and other maps. */
    private static List<Integer> results(MapRun run) {
        List<ToIntFunction<MapRun>> operations =
                List.of(MapRun::getHits, MapRun::iterate, MapRun::removeAndPut, MapRun::update, MapRun::getHits);
        return Stream.of(operations, operations)
                .flatMap(List::stream)
                .map(operation -> operation.applyAsInt(run))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("peers")
    void verify_ofMapsThatWereChanged_isRefused(String peer, String elements) {
        MapRun run = PrimitiveMaps.run(peer, elements, "random", 4);
        run.removeAndPut();
        run.verify();
        if (!elements.endsWith("-set")) {
            run.update();

            assertThatIllegalStateException()
                    .isThrownBy(run::verify)
                    .withMessageStartingWith("Wrong result: get of the key ")
                    .withMessageEndingWith(run.copy().getClass().getSimpleName());
        }
    }

    @ParameterizedTest
    @MethodSource("peers")
    void put_eachTime_makesAMapOfOtherKeys(String peer, String elements) {
        MapRun run = PrimitiveMaps.named(peer, elements).run(KeyPattern.RANDOM, 100);
        MapRun expected = PrimitiveMaps.named("HashMap", elements).run(KeyPattern.RANDOM, 100);

        for (int i = 0; i < 3; i++) {
            Object map = run.putGrowing();
            Object next = run.putPresized();
            assertThat(read(map)).isEqualTo(read(expected.putGrowing())).isNotEqualTo(read(next));
            assertThat(read(next)).isEqualTo(read(expected.putPresized()));
        }
        assertThat(read(run.copy())).isEqualTo(read(expected.copy()));
    }

    /** What a map prints, entry by entry in alphabetical order: all of them have that in common. */
    private static List<String> read(Object map) {
        return Arrays.stream(map.toString().replaceAll("[{}\\[\\]]", "").split(", ?"))
                .map(entry -> entry.replace("=>", "=").strip())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("peers")
    void peer_usesTheClassOfThatName(String peer, String elements) {
        Class<?> type = PrimitiveMaps.twins(peer, elements, false, 3)[0].getClass();

        if (Peers.isOurs(peer)) {
            assertThat(type.getName())
                    .isEqualTo("io.inlay.smallcoll.primitive." + Peers.className(peer, Map.of("elements", elements)));
        } else {
            assertThat(type.getName())
                    .startsWith(Map.of(
                                    "HashMap", "java.util.Hash",
                                    "Fastutil", "it.unimi.dsi.fastutil.",
                                    "EclipseCollections", "org.eclipse.collections.impl.",
                                    "Hppc", "com.carrotsearch.hppc.",
                                    "Agrona", "org.agrona.collections.",
                                    "Koloboke", "com.koloboke.collect.impl.hash.")
                            .get(peer));
        }
    }

    @ParameterizedTest
    @MethodSource("peers")
    void twins_haveTheSameEntriesAndAreTwo(String peer, String elements) {
        for (int size : new int[] {0, 4, 100}) {
            for (boolean presized : new boolean[] {false, true}) {
                Object[] twins = PrimitiveMaps.twins(peer, elements, presized, size);

                assertThat(twins).hasSize(2);
                assertThat(twins[0]).isNotSameAs(twins[1]);
                assertThat(read(twins[0])).isEqualTo(read(twins[1])).hasSize(Math.max(1, size));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void keys_asIntsAndAsLongs_areDifferent(KeyPattern pattern) {
        long[] keys = pattern.keys(MANY);

        assertThat(Arrays.stream(keys).distinct().count()).isEqualTo(MANY);
        assertThat(Arrays.stream(keys).mapToInt(Elements::toInt).distinct().count())
                .isEqualTo(MANY);
        assertThat(Arrays.copyOf(keys, 1_000)).isEqualTo(pattern.keys(1_000));
    }

    @Test
    void keys_ofEachPattern_areWhatItSays() {
        assertThat(KeyPattern.SEQUENTIAL.keys(3)).containsExactly(0, 1, 2);
        assertThat(KeyPattern.STRIDED.keys(3)).containsExactly(0, 64, 128);
        assertThat(Elements.toInt(KeyPattern.STRIDED.keys(KeyPattern.MOST)[KeyPattern.MOST - 1]))
                .isEqualTo((KeyPattern.MOST - 1) * 64);
        assertThat(shareOfNeighbours(KeyPattern.RANDOM)).isLessThan(.001);
        // A run has 20.5 keys on average, and all but its last have the next.
        assertThat(shareOfNeighbours(KeyPattern.CLUSTERED)).isBetween(.94, .96);
    }

    private static double shareOfNeighbours(KeyPattern pattern) {
        int[] keys = Arrays.stream(pattern.keys(MANY))
                .mapToInt(Elements::toInt)
                .sorted()
                .toArray();
        int neighbours = 0;
        for (int i = 1; i < MANY; i++) {
            neighbours += keys[i] == keys[i - 1] + 1 ? 1 : 0;
        }
        return neighbours / (double) MANY;
    }

    /** A processor that has seen the same few thousand keys before knows the way to each. */
    @Test
    void inputs_ofAnySize_areTooManyToKnowByHeart() {
        for (int size : new int[] {1, 4, 100, 10_000, 1_000_000, 10_000_000}) {
            assertThat((long) MapRun.sets(size) * size).isGreaterThanOrEqualTo(1 << 20);
            assertThat(MapRun.order(size)).isGreaterThanOrEqualTo(1 << 16);
            assertThat(MapRun.order(size) % (MapRun.READS * MapRun.maps(size))).isZero();
            assertThat(MapRun.sets(size)).isGreaterThanOrEqualTo(MapRun.maps(size));
            assertThat((long) MapRun.sets(size) * size + MapRun.order(size)).isLessThan(KeyPattern.MOST);
        }
    }

    @Test
    void rows_areThoseThatExist() {
        List<Row> rows = Benchmarks.onClassPath().allRows().stream()
                .filter(row -> row.benchmark().endsWith(".PrimitiveMapGetHitBenchmark.sum"))
                .toList();

        assertThat(rows).anySatisfy(row -> {
            assertThat(row.params()).isEqualTo(Map.of("elements", "int-int", "keys", "clustered", "size", "10000000"));
            assertThat(row.peers()).containsExactlyElementsOf(PrimitiveMaps.PEERS);
        });
        assertThat(rows.stream().filter(row -> row.params().get("elements").equals("long-double")))
                .isNotEmpty()
                .noneMatch(row -> row.peers().contains("Agrona"));
        assertThat(rows.stream()
                        .map(row -> Operation.group(row.benchmark(), row.params()))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "maps of int to int",
                        "maps of long to long",
                        "maps of long to double",
                        "maps of int to Object",
                        "maps of Object to long",
                        "sets of int",
                        "sets of long");
    }

    @Test
    void named_whatDoesNotExist_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrimitiveMaps.named("Agrona", "long-double"))
                .withMessage("no map of long-double is known of Agrona");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrimitiveMaps.named("Inlay", ""))
                .withMessage("no map of  is known of Inlay");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyPattern.named("odd"))
                .withMessage("no pattern of keys is called odd");
    }

    private static String name(KeyPattern pattern) {
        return pattern.name().toLowerCase(Locale.ROOT);
    }

    /** Of the objects there are but few patterns. */
    private static List<KeyPattern> patterns(String elements) {
        return Stream.of(KeyPattern.values())
                .filter(pattern -> Peers.takesPart("Inlay", Map.of("elements", elements, "keys", name(pattern))))
                .toList();
    }
}
