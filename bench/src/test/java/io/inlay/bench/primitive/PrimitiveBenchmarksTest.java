package io.inlay.bench.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.inlay.bench.compare.Benchmarks;
import io.inlay.bench.compare.Peers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrimitiveBenchmarksTest {
    private static final List<String> ELEMENTS = List.of("int", "long", "double", "byte");
    private static final List<String> CAPACITIES = List.of("growing", "fixed");
    private static final List<Integer> SIZES = List.of(0, 1, 8, 9, 16, 25, 100);

    private static final List<Supplier<PrimitiveBenchmark>> BENCHMARKS = List.of(
            PrimitiveRandomGetBenchmark::new,
            PrimitiveSequentialGetBenchmark::new,
            PrimitiveForEachCallBenchmark::new,
            PrimitiveIteratorBenchmark::new,
            PrimitiveAddBenchmark::new,
            PrimitiveContainsBenchmark::new,
            PrimitiveIndexOfBenchmark::new,
            PrimitiveEqualsBenchmark::new,
            PrimitiveSortBenchmark::new,
            PrimitiveCopyBenchmark::new,
            PrimitiveRefillBenchmark::new,
            PrimitiveBuildAndReadBenchmark::new,
            PrimitiveSpillBenchmark::new);

    static Stream<Arguments> peers() {
        List<String> peers = List.copyOf(Benchmarks.onClassPath()
                .params("io.inlay.bench.primitive.PrimitiveAddBenchmark.build")
                .get("peer"));
        return ELEMENTS.stream()
                .flatMap(elements -> peers.stream()
                        .filter(peer -> exists(peer, elements))
                        .map(peer -> Arguments.of(peer, elements)));
    }

    private static boolean exists(String peer, String elements) {
        return CAPACITIES.stream()
                .anyMatch(capacity -> Peers.takesPart(peer, Map.of("elements", elements, "capacity", capacity)));
    }

    @Test
    void benchmarks_areAllOfThem() {
        // hashCode differs from library to library, so that it is not among those with the same result.
        assertThat(BENCHMARKS.stream()
                        .map(benchmark -> benchmark.get().getClass().getName()))
                .hasSize((int) Benchmarks.onClassPath().names().stream()
                                .filter(name -> name.contains(".primitive."))
                                .map(name -> name.substring(0, name.lastIndexOf('.')))
                                .distinct()
                                .count()
                        - 1)
                .doesNotContain(PrimitiveHashCodeBenchmark.class.getName());
    }

    @ParameterizedTest
    @MethodSource("peers")
    void visit_givesTheSameResultAsTheJdk(String peer, String elements) {
        for (Supplier<PrimitiveBenchmark> benchmark : BENCHMARKS) {
            for (String capacity : CAPACITIES) {
                for (int size : SIZES) {
                    if (Peers.takesPart(peer, Map.of("elements", elements, "capacity", capacity))) {
                        assertThat(visit(benchmark.get(), peer, elements, capacity, size))
                                .as("%s, %s, size %d", benchmark.get(), capacity, size)
                                .isEqualTo(visit(benchmark.get(), "ArrayList", elements, capacity, size));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("peers")
    void buildAndRead_allWaysGiveTheSame(String peer, String elements) {
        PrimitiveInputs<?> inputs = PrimitiveBenchmark.inputs(peer, elements, "fixed", 9);

        long byIndex = new PrimitiveBuildAndReadBenchmark().visit(inputs);

        assertThat(byIndex).isNotZero();
        assertThat(PrimitiveBuildAndReadBenchmark.readByForEach(inputs)).isEqualTo(byIndex);
        assertThat(PrimitiveBuildAndReadBenchmark.readByIterator(inputs)).isEqualTo(byIndex);
    }

    @ParameterizedTest
    @MethodSource("peers")
    void peer_usesTheClassOfThatName(String peer, String elements) {
        String className =
                PrimitivePeer.named(peer, elements).growing().getClass().getName();

        if (Peers.isOurs(peer)) {
            assertThat(className)
                    .isEqualTo("io.inlay.smallcoll.primitive." + Peers.className(peer, Map.of("elements", elements)));
        } else if (peer.equals("ArrayList")) {
            assertThat(className).isEqualTo("java.util.ArrayList");
        } else {
            assertThat(className.toLowerCase(java.util.Locale.ROOT)).endsWith("." + elements + "arraylist");
            assertThat(className)
                    .contains(Map.of(
                                    "EclipseCollections", "org.eclipse.collections",
                                    "Fastutil", "it.unimi.dsi.fastutil",
                                    "Hppc", "com.carrotsearch.hppc",
                                    "Agrona", "org.agrona")
                            .get(peer));
        }
    }

    @ParameterizedTest
    @MethodSource("peers")
    void sort_leavesTheElementsInOrder(String peer, String elements) {
        assertSorts(PrimitiveBenchmark.inputs(peer, elements, "fixed", 25));
    }

    private static <L> void assertSorts(PrimitiveInputs<L> inputs) {
        L list = LocalPrimitives.build(inputs);
        assertThat(read(inputs.peer, list)).isNotEqualTo(read(inputs.peer, inputs.lists[0]));

        inputs.peer.sort(list);

        assertThat(read(inputs.peer, list)).isEqualTo(read(inputs.peer, inputs.lists[0]));
        assertThat(list).isEqualTo(inputs.twins[0]).hasSameHashCodeAs(inputs.twins[0]);
    }

    private static <L> long[] read(PrimitivePeer<L> peer, L list) {
        long[] elements = new long[peer.size(list)];
        Arrays.setAll(elements, i -> peer.get(list, i));
        return elements;
    }

    @Test
    void sized_fixed_holdsThatManyAndNoMore() {
        PrimitivePeer<?> peer = PrimitivePeer.named("Fixed8", "int");

        assertThatIllegalStateException().isThrownBy(() -> addTwo(peer));
    }

    private static <L> void addTwo(PrimitivePeer<L> peer) {
        L list = peer.sized(1);
        peer.add(list, 1);
        peer.add(list, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"int", "byte"})
    void inputs_halfOfTheProbesAreMisses(String elements) {
        assertThat(new PrimitiveContainsBenchmark()
                        .visit(PrimitiveBenchmark.inputs("ArrayList", elements, "growing", 100)))
                .isEqualTo(PrimitiveInputs.LISTS / 2);
    }

    @Test
    void named_classThatDoesNotExist_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrimitivePeer.named("Agrona", "double"))
                .withMessage("no list of double is known of Agrona");
    }

    private static long visit(PrimitiveBenchmark benchmark, String peer, String elements, String capacity, int size) {
        int readable = size;
        if (benchmark instanceof PrimitiveRandomGetBenchmark random) {
            // An empty list has no index.
            readable = Math.max(1, size);
            random.size = readable;
            random.setUpIndexes();
        }
        return benchmark.visit(PrimitiveBenchmark.inputs(peer, elements, capacity, readable));
    }
}
