package io.inlay.smallcoll;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;

/**
 * Scenarios that shrink: small maps and LinkedHashMaps that go through the same operations stay the same, with keys whose
 * hash codes are chosen and with views, iterators and entries held from one operation to the next.
 */
class MapPropertiesTest {
    private static final int TRIES = 3000;
    private static final int STEPS = 60;

    @BeforeContainer
    static void requireAssertions() {
        ModelInvariants.requireAssertions();
    }

    @Property(tries = TRIES)
    void smallMap_doesWhatLinkedHashMapDoes(@ForAll("smallMaps") ActionChain<MapScenario> chain) {
        chain.run();
    }

    @Property(tries = TRIES)
    void smallMap8_doesWhatLinkedHashMapDoes(@ForAll("smallMaps8") ActionChain<MapScenario> chain) {
        chain.run();
    }

    @Provide
    ActionChainArbitrary<MapScenario> smallMaps() {
        return chains(MapKind.SMALL_MAP);
    }

    @Provide
    ActionChainArbitrary<MapScenario> smallMaps8() {
        return chains(MapKind.SMALL_MAP8);
    }

    /** Chains begin with an empty map, and start anew now and then, because jqwik does not shrink what is flat-mapped. */
    private static ActionChainArbitrary<MapScenario> chains(MapKind kind) {
        return ActionChain.startWith(() -> new MapScenario(kind, KeyStyle.STRINGS, MapHistory.COPIED, 12, 0))
                .withAction(4, start(kind))
                .withAction(96, step())
                .withMaxTransformations(STEPS);
    }

    private static Action.Independent<MapScenario> start(MapKind kind) {
        Arbitrary<Integer> keys = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, 3 * kind.inlineCapacity())),
                Tuple.of(1, Arbitraries.integers().between(1, 300)));
        Arbitrary<Integer> sizes = Arbitraries.integers().between(0, 40);
        return () -> Combinators.combine(Arbitraries.of(KeyStyle.class), Arbitraries.of(MapHistory.class), keys, sizes)
                .as((style, history, bound, size) -> Transformer.transform(
                        "start " + style + ", " + history + ", " + bound + ", " + size,
                        world -> new MapScenario(kind, style, history, bound, size)));
    }

    private static Action.Independent<MapScenario> step() {
        Arbitrary<Integer> number = Arbitraries.integers()
                .between(0, MapScenarioStep.BOUND - 1)
                .withDistribution(RandomDistribution.uniform());
        Arbitrary<MapScenarioStep<MapScenarioOp>> steps = Combinators.combine(
                        Arbitraries.of(MapScenarioOp.class), number, number, number)
                .as(MapScenarioStep::new);
        return () -> steps.map(step -> Transformer.mutate(step.toString(), world -> world.perform(step)));
    }
}
