package io.inlay.bench.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ListBenchmarksTest {
    private static final List<String> CAPACITIES = List.of("growing", "fixed");

    static List<Supplier<CallSiteBenchmark>> benchmarks() {
        return List.of(
                RandomGetBenchmark::new,
                SequentialGetBenchmark::new,
                ForEachLoopBenchmark::new,
                ForEachCallBenchmark::new,
                AddBenchmark::new,
                ContainsBenchmark::new,
                IndexOfBenchmark::new,
                EqualsBenchmark::new,
                HashCodeBenchmark::new,
                SortBenchmark::new,
                CopyBenchmark::new,
                RefillBenchmark::new);
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void visit_everyPeer_givesTheSameResult(Supplier<CallSiteBenchmark> constructor) {
        int expected = constructor.get().visit(new ListInputs(ListPeer.ARRAY_LIST, "growing", 9));
        for (ListPeer peer : ListPeer.values()) {
            for (String capacity : CAPACITIES) {
                assertThat(constructor.get().visit(new ListInputs(peer, capacity, 9)))
                        .as(peer.label() + ", " + capacity)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void empty_fixed_hasRoomForTheSize(ListPeer peer) {
        List<Integer> list = peer.empty("fixed").apply(5);
        for (int i = 0; i < 5; i++) {
            list.add(i);
        }

        assertThat(list).containsExactly(0, 1, 2, 3, 4);
        if (peer.isFixed()) {
            assertThatIllegalStateException().isThrownBy(() -> list.add(5));
        }
    }

    @ParameterizedTest
    @EnumSource
    void constructors_makeTheClassOfThatName(ListPeer peer) {
        List<Integer> copy = peer.copy().apply(List.of(1, 2, 3));

        for (String capacity : CAPACITIES) {
            assertThat(peer.empty(capacity).apply(3).getClass().getSimpleName()).isEqualTo(peer.label());
        }
        assertThat(copy.getClass().getSimpleName()).isEqualTo(peer.label());
        assertThat(copy).containsExactly(1, 2, 3);
        assertThat(ListPeer.named(peer.label())).isSameAs(peer);
    }

    @ParameterizedTest
    @EnumSource
    void neighbours_areTwoOtherClasses(ListPeer peer) {
        assertThat(peer.neighbours()).hasSize(2).doesNotHaveDuplicates().doesNotContain(peer);
    }

    @Test
    void inputs_probesAreEqualButNotIdenticalAndHalfOfThemMiss() {
        ListInputs inputs = new ListInputs(ListPeer.ARRAY_LIST, "growing", 8);

        int hits = 0;
        for (int i = 0; i < ListInputs.LISTS; i++) {
            Integer probe = inputs.probes[i];
            assertThat(inputs.lists[i])
                    .allSatisfy(element -> assertThat(element).isNotSameAs(probe));
            hits += inputs.lists[i].contains(probe) ? 1 : 0;
        }
        assertThat(hits).isEqualTo(ListInputs.LISTS / 2);
    }

    @Test
    void inputs_twinsAreEqualWithOtherElements() {
        ListInputs inputs = new ListInputs(ListPeer.SMALL_LIST, "growing", 3);

        assertThat(inputs.twins[5]).isEqualTo(inputs.lists[5]);
        assertThat(inputs.twins[5].get(0)).isNotSameAs(inputs.lists[5].get(0));
    }
}
