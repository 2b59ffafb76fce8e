package io.inlay.bench.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.inlay.bench.map.KeyKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SetBenchmarksTest {
    private static final int SIZE = 9;

    static List<Supplier<CallSiteSetBenchmark>> benchmarks() {
        return List.of(SetContainsHitBenchmark::new, SetContainsMissBenchmark::new, SetIterateBenchmark::new);
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void visit_everyPeer_givesTheSameResult(Supplier<CallSiteSetBenchmark> constructor) {
        for (KeyKind kind : KeyKind.values()) {
            int expected = constructor.get().visit(new SetInputs(SetPeer.HASH_SET, kind, "interned", SIZE));
            for (SetPeer peer : SetPeer.values()) {
                assertThat(constructor.get().visit(new SetInputs(peer, kind, "interned", SIZE)))
                        .as(peer + " of " + kind)
                        .isEqualTo(expected)
                        .isPositive();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void peer_everySize_makesTheSetsOfItsClass(SetPeer peer) {
        for (int size : new int[] {0, 1, 2, 4, 5, 8, 9, 100}) {
            Object[] elements = KeyKind.STRING.some(size);

            SetInputs.verify(peer.growing().apply(elements), elements);
            SetInputs.verify(peer.presized().apply(elements), elements);
        }
        assertThat(SetPeer.named(peer.label())).isSameAs(peer);
        assertThat(peer.neighbours()).hasSize(2).doesNotHaveDuplicates().doesNotContain(peer);
        if (!peer.label().equals("Set.of") && !peer.label().equals("ImmutableSet")) {
            assertThat(peer.growing().apply(new Object[0]).getClass().getSimpleName())
                    .isEqualTo(peer.label());
        }
    }

    @ParameterizedTest
    @EnumSource
    void build_everyPeer_keepsEqualSets(SetPeer peer) {
        SetBuildBenchmark benchmark = new SetBuildBenchmark();
        benchmark.peer = peer.label();
        benchmark.keys = "Integer";
        benchmark.size = SIZE;
        benchmark.setUpSets();
        Object[] expected = new SetInputs(SetPeer.HASH_SET, KeyKind.INTEGER, "interned", SIZE).sets;

        assertThat((Object[]) benchmark.growing()).containsExactly(expected);
        assertThat((Object[]) benchmark.presized()).containsExactly(expected);
    }

    @Test
    void check_wrongSet_isNamed() {
        Object[] elements = {"a", "b"};

        for (Set<Object> wrong : List.<Set<Object>>of(
                new HashSet<>(Set.of("a")), new HashSet<>(Set.of("a", "c")), new HashSet<>(Set.of("a", "b", "c")))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> SetInputs.verify(wrong, elements))
                    .withMessageContaining("HashSet");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetPeer.named("TreeSet"))
                .withMessageContaining("TreeSet");
    }
}
