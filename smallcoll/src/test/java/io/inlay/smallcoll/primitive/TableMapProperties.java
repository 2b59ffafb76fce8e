package io.inlay.smallcoll.primitive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.inlay.smallcoll.FuzzSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.junit.jupiter.api.Test;

/**
 * A map of primitives does what a HashMap does, with keys that meet in one group of its table, also in the last, whose
 * entries go on in the first; and after each step the table is as {@link TableScan} wants it.
 *
 * <p>{@link FuzzSeed} repeats a run of {@link #longScenarios_doWhatHashMapDoes} or explores, {@code
 * -Dinlay.fuzz.operations} makes it longer, and {@code -Dinlay.hash.seed} fixes where keys are.
 */
abstract class TableMapProperties {
    private static final int TRIES = 300;
    private static final int STEPS = 40;
    private static final long OPERATIONS = Long.getLong("inlay.fuzz.operations", 30_000);
    private static final int EPISODE = 60;

    /** An empty map of the type that is tested. */
    abstract TableMapSubject empty();

    @Property(tries = TRIES)
    void map_doesWhatHashMapDoes(@ForAll("chains") ActionChain<TableMapScenario> chain) {
        chain.run();
    }

    /** Each begins with an empty map and starts anew now and then, because jqwik does not shrink what is flat-mapped. */
    @Provide
    ActionChainArbitrary<TableMapScenario> chains() {
        return ActionChain.startWith(() -> new TableMapScenario(empty(), 0, 2, 0))
                .withAction(4, start())
                .withAction(96, step())
                .withMaxTransformations(STEPS);
    }

    private Action.Independent<TableMapScenario> start() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(0, 60);
        Arbitrary<Integer> missing = Arbitraries.integers().between(0, 20);
        return () -> Combinators.combine(sizes, missing, sizes)
                .as((expectedSize, number, size) -> Transformer.transform(
                        "start " + expectedSize + ", " + number + ", " + size,
                        world -> new TableMapScenario(empty(), expectedSize, number, size)));
    }

    private static Action.Independent<TableMapScenario> step() {
        Arbitrary<Integer> number = Arbitraries.integers()
                .between(0, TableMapStep.BOUND - 1)
                .withDistribution(RandomDistribution.uniform());
        Arbitrary<TableMapStep> steps = Combinators.combine(
                        Arbitraries.of(TableMapOp.class), number, number, number, number)
                .as(TableMapStep::new);
        return () -> steps.map(step -> Transformer.mutate(step.toString(), world -> world.perform(step)));
    }

    @Test
    void longScenarios_doWhatHashMapDoes() {
        long seed = FuzzSeed.choose();
        SplittableRandom random = new SplittableRandom(seed);
        for (long done = 0; done < OPERATIONS; done += EPISODE) {
            int expectedSize = random.nextInt(60);
            int missing = random.nextInt(20);
            int size = random.nextInt(60);
            TableMapScenario scenario = new TableMapScenario(empty(), expectedSize, missing, size);
            List<TableMapStep> steps = new ArrayList<>();
            try {
                for (int i = 0; i < EPISODE; i++) {
                    steps.add(TableMapStep.draw(random));
                    scenario.perform(steps.get(i));
                }
            } catch (AssertionError e) {
                throw new AssertionError(
                        "-D" + FuzzSeed.PROPERTY + "=" + seed + " after " + done + " operations: start "
                                + expectedSize + ", " + missing + ", " + size + ", then "
                                + steps.stream().map(TableMapStep::toString).collect(Collectors.joining(", ")) + ": "
                                + e.getMessage(),
                        e);
            }
        }
    }

    @Test
    void assertionsAreEnabled() {
        assertTrue(TableMapProperties.class.desiredAssertionStatus());
    }
}
