package io.inlay.smallcoll;

import java.util.function.Supplier;
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
 * Scenarios that shrink: lists and ArrayLists that go through the same operations stay the same. Lists of a fixed capacity
 * are compared with an ArrayList that refuses what they have no room for. {@link
 * DifferentialFuzzTest} runs more of them, but explains failures less well.
 */
class ModelPropertiesTest {
    private static final int TRIES = 5000;
    private static final int FIXED_TRIES = 1500;
    private static final int STEPS = 60;

    @BeforeContainer
    static void requireAssertions() {
        ModelInvariants.requireAssertions();
    }

    @Property(tries = TRIES)
    void smallList_doesWhatArrayListDoes(@ForAll("smallLists") ActionChain<ModelWorld> chain) {
        chain.run();
    }

    @Property(tries = TRIES)
    void smallList8_doesWhatArrayListDoes(@ForAll("smallLists8") ActionChain<ModelWorld> chain) {
        chain.run();
    }

    @Property(tries = FIXED_TRIES)
    void fixedList4_doesWhatABoundedArrayListDoes(@ForAll("fixedLists4") ActionChain<ModelWorld> chain) {
        chain.run();
    }

    @Property(tries = FIXED_TRIES)
    void fixedList8_doesWhatABoundedArrayListDoes(@ForAll("fixedLists8") ActionChain<ModelWorld> chain) {
        chain.run();
    }

    @Property(tries = FIXED_TRIES)
    void fixedList_doesWhatABoundedArrayListDoes(@ForAll("fixedLists16") ActionChain<ModelWorld> chain) {
        chain.run();
    }

    @Property(tries = FIXED_TRIES)
    void fixedList32_doesWhatABoundedArrayListDoes(@ForAll("fixedLists32") ActionChain<ModelWorld> chain) {
        chain.run();
    }

    @Provide
    ActionChainArbitrary<ModelWorld> smallLists() {
        return growingChains(() -> new ModelSubject4(new SmallList<>()), 4);
    }

    @Provide
    ActionChainArbitrary<ModelWorld> smallLists8() {
        return growingChains(() -> new ModelSubject8(new SmallList8<>()), 8);
    }

    @Provide
    ActionChainArbitrary<ModelWorld> fixedLists4() {
        return fixedChains(ListType.FIXED.get(0));
    }

    @Provide
    ActionChainArbitrary<ModelWorld> fixedLists8() {
        return fixedChains(ListType.FIXED.get(1));
    }

    @Provide
    ActionChainArbitrary<ModelWorld> fixedLists16() {
        return fixedChains(ListType.FIXED.get(2));
    }

    @Provide
    ActionChainArbitrary<ModelWorld> fixedLists32() {
        return fixedChains(ListType.FIXED.get(3));
    }

    private static ActionChainArbitrary<ModelWorld> growingChains(Supplier<ModelSubject> factory, int inlineCapacity) {
        return chains(factory, start(factory, inlineCapacity));
    }

    private static ActionChainArbitrary<ModelWorld> fixedChains(ListType type) {
        return chains(new ModelFixed(type, type.inlineCapacity())::subject, fixedStart(type));
    }

    /** Chains begin with an empty list, and start anew now and then, because jqwik does not shrink what is flat-mapped. */
    private static ActionChainArbitrary<ModelWorld> chains(
            Supplier<ModelSubject> factory, Action.Independent<ModelWorld> start) {
        return ActionChain.startWith(() -> new ModelWorld(factory.get(), ModelStart.EMPTY, 0))
                .withAction(4, start)
                .withAction(43, action(ModelListOp.class))
                .withAction(23, action(ModelRootOp.class))
                .withAction(10, action(ModelViewOp.class))
                .withAction(20, action(ModelCursorOp.class))
                .withMaxTransformations(STEPS);
    }

    private static Action.Independent<ModelWorld> start(Supplier<ModelSubject> factory, int inlineCapacity) {
        Arbitrary<ModelStart> starts = Arbitraries.of(ModelStart.class);
        Arbitrary<Integer> sizes = Arbitraries.integers().between(0, 2 * inlineCapacity + 3);
        return () -> Combinators.combine(starts, sizes)
                .as((start, size) -> Transformer.transform(
                        start + ", " + size, world -> new ModelWorld(factory.get(), start, size)));
    }

    /** Of a capacity below, at or past the number of fields, with any number of elements that it has room for. */
    private static Action.Independent<ModelWorld> fixedStart(ListType type) {
        Arbitrary<ModelStart> starts = Arbitraries.of(ModelStart.class);
        Arbitrary<Integer> capacities = Arbitraries.integers().between(0, 2 * type.inlineCapacity());
        Arbitrary<Integer> vacancies = Arbitraries.integers().between(0, 2 * type.inlineCapacity());
        return () -> Combinators.combine(starts, capacities, vacancies)
                .as((start, capacity, vacant) -> Transformer.transform(
                        start + ", capacity " + capacity + ", vacant " + vacant,
                        world -> new ModelWorld(
                                new ModelFixed(type, capacity).subject(), start, Math.max(0, capacity - vacant))));
    }

    private static <O extends Enum<O> & ModelOp> Action.Independent<ModelWorld> action(Class<O> operations) {
        Arbitrary<Integer> number =
                Arbitraries.integers().between(0, ModelStep.BOUND - 1).withDistribution(RandomDistribution.uniform());
        Arbitrary<Integer> blowAt = Arbitraries.frequencyOf(
                Tuple.of(11, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 8)));
        Arbitrary<ModelStep> steps = Combinators.combine(
                        Arbitraries.of(operations), number, number, number, number, blowAt)
                .as(ModelStep::new);
        return () -> steps.map(step -> Transformer.mutate(step.toString(), world -> world.perform(step)));
    }
}
