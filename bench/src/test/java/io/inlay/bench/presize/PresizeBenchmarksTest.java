package io.inlay.bench.presize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inlay.bench.compare.Benchmarks;
import io.inlay.bench.compare.Peers;
import java.lang.reflect.Field;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.annotations.Param;

/** Every peer of a benchmark does the same work. */
class PresizeBenchmarksTest {
    private static final List<Class<?>> BENCHMARKS = List.of(
            FillHashMapBenchmark.class,
            FillHashSetBenchmark.class,
            FillArrayListBenchmark.class,
            CollectBenchmark.class,
            GroupBenchmark.class,
            JoinBenchmark.class);

    private static String[] peers(Class<?> benchmark) {
        try {
            Field peer = benchmark.getDeclaredField("peer");
            return peer.getAnnotation(Param.class).value();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 13, 100})
    void fill_everyPeer_holdsTheElements(int size) {
        for (String peer : peers(FillHashMapBenchmark.class)) {
            FillHashMapBenchmark benchmark = setUp(new FillHashMapBenchmark(), size);
            benchmark.peer = peer;
            benchmark.setUpConstructor();
            assertThat(benchmark.fill()).as(peer).hasSize(size).containsKeys(benchmark.elements);
        }
        for (String peer : peers(FillHashSetBenchmark.class)) {
            FillHashSetBenchmark benchmark = setUp(new FillHashSetBenchmark(), size);
            benchmark.peer = peer;
            benchmark.setUpConstructor();
            assertThat(benchmark.fill()).as(peer).containsExactlyInAnyOrder(benchmark.elements);
        }
        for (String peer : peers(FillArrayListBenchmark.class)) {
            FillArrayListBenchmark benchmark = setUp(new FillArrayListBenchmark(), size);
            benchmark.peer = peer;
            benchmark.setUpConstructor();
            assertThat(benchmark.fill()).as(peer).containsExactly(benchmark.elements);
        }
    }

    private static <B extends PresizeBenchmark> B setUp(B benchmark, int size) {
        benchmark.size = size;
        benchmark.setUpElements();
        return benchmark;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 13, 100})
    void collect_everyPeer_collectsTheSame(int size) {
        for (String peer : peers(CollectBenchmark.class)) {
            CollectBenchmark benchmark = setUp(new CollectBenchmark(), size);
            benchmark.peer = peer;
            benchmark.setUpCollector();
            assertThat(benchmark.toMap()).as(peer).hasSize(size).containsKeys(benchmark.elements);
        }
        GroupBenchmark expected = setUp(new GroupBenchmark(), size);
        expected.peer = "Collectors";
        expected.setUpNumbers();
        for (String peer : peers(GroupBenchmark.class)) {
            GroupBenchmark benchmark = setUp(new GroupBenchmark(), size);
            benchmark.peer = peer;
            benchmark.setUpNumbers();
            assertThat(benchmark.groupingBy()).as(peer).isEqualTo(expected.groupingBy());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ascii", "greek"})
    void join_everyPeer_joinsTheSame(String text) {
        for (int size : new int[] {1, 2, 30}) {
            List<String> parts = JoinBenchmark.parts(size, text);
            for (String peer : peers(JoinBenchmark.class)) {
                Function<List<String>, String> join = JoinBenchmark.join(peer);
                String brackets = join.apply(parts).replaceAll("^\\[|]$", "");
                assertThat(brackets).as(peer).isEqualTo(String.join(", ", parts));
            }
        }
    }

    @Test
    void unknownPeer_isNamed() {
        assertThatThrownBy(() -> JoinBenchmark.join("Perl"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Perl");
    }

    @Test
    void comparison_knowsTheBenchmarksAndWhichPeerIsOurs() {
        List<String> measured = Benchmarks.onClassPath().allRows().stream()
                .map(row -> row.benchmark().substring(0, row.benchmark().lastIndexOf('.')))
                .distinct()
                .toList();

        assertThat(measured).containsAll(BENCHMARKS.stream().map(Class::getName).toList());
        for (Class<?> benchmark : BENCHMARKS) {
            assertThat(peers(benchmark)).filteredOn(Peers::isOurs).containsExactly("Presize");
        }
    }
}
