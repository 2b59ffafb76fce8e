package io.inlay.smallcoll.primitive;

import io.inlay.smallcoll.primitive.PrimitiveStep.Target;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/**
 * Scenarios that shrink: a list and its model that go through the same operations stay the same. {@link PrimitiveFuzzTest}
 * runs more of them, but explains failures less well.
 */
class PrimitivePropertiesTest {
    private static final int STEPS = 40;

    @Property(tries = 1500)
    void list_doesWhatTheModelDoes(@ForAll("chains") ActionChain<PrimitiveWorld> chain) {
        chain.run();
    }

    /** Each begins with an empty list and starts anew now and then, because jqwik does not shrink what is flat-mapped. */
    @Provide
    Arbitrary<ActionChain<PrimitiveWorld>> chains() {
        PrimitiveType first = PrimitiveType.all().findFirst().orElseThrow();
        return ActionChain.startWith(() -> new PrimitiveWorld(first, 0, 0))
                .withAction(1, start())
                .withAction(7, action(Target.LIST))
                .withAction(1, action(Target.SUBLIST))
                .withAction(2, action(Target.CURSOR))
                .withMaxTransformations(STEPS);
    }

    private static Action.Independent<PrimitiveWorld> start() {
        Arbitrary<PrimitiveType> types = Arbitraries.of(PrimitiveType.all().toList());
        Arbitrary<Integer> hundredths = Arbitraries.integers().between(0, 100);
        return () -> Combinators.combine(types, hundredths, hundredths).as((type, capacity, size) -> {
            int expectedSize = 2 * type.inlineCapacity() * capacity / 100;
            int count = (type.isFixed() ? expectedSize : 2 * type.inlineCapacity()) * size / 100;
            return Transformer.transform(
                    type + " for " + expectedSize + " with " + count,
                    world -> new PrimitiveWorld(type, expectedSize, count));
        });
    }

    private static Action.Independent<PrimitiveWorld> action(Target target) {
        Arbitrary<Integer> number = Arbitraries.integers()
                .between(0, PrimitiveStep.BOUND - 1)
                .withDistribution(RandomDistribution.uniform());
        Arbitrary<Integer> blowAt = Arbitraries.frequencyOf(
                Tuple.of(11, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 8)));
        Arbitrary<PrimitiveStep> steps = Combinators.combine(number, number, number, number, blowAt)
                .as((op, a, b, c, blow) -> new PrimitiveStep(target, op, a, b, c, blow));
        return () -> steps.map(step -> Transformer.mutate(step.toString(), world -> world.perform(step)));
    }
}
