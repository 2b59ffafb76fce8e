package io.inlay.smallcoll.primitive;

import io.inlay.smallcoll.FuzzSeed;
import io.inlay.smallcoll.primitive.PrimitiveStep.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Long random scenarios of every operation, sublist and iterator, compared with a model of ArrayList after each step; a
 * million steps over all types.
 *
 * <p>{@link FuzzSeed} repeats a run or explores, {@code -Dinlay.fuzz.operations} makes it longer. A failure prints the seed
 * and the shortest scenario found, as the body of an example for {@link PrimitiveRegressionTest}.
 */
class PrimitiveFuzzTest {
    private static final long OPERATIONS = Long.getLong("inlay.fuzz.operations", 1_000_000);
    private static final int EPISODE = 200;
    private static final int BLOWN_ONE_IN = 12;

    @ParameterizedTest
    @MethodSource("io.inlay.smallcoll.primitive.PrimitiveType#all")
    void list_doesWhatTheModelDoes(PrimitiveType type) {
        long seed = FuzzSeed.choose();
        SplittableRandom random = new SplittableRandom(seed);
        long operations = OPERATIONS / PrimitiveType.all().count();
        long[] states = new long[3];
        long done = 0;
        for (; done < operations; done += EPISODE) {
            PrimitiveScenario scenario = episode(type, random);
            try {
                run(scenario, states);
            } catch (AssertionError e) {
                throw scenario.explain(
                        type + " with -D" + FuzzSeed.PROPERTY + "=" + seed + " after " + done + " operations");
            }
        }
        System.out.println(type + ": " + done + " operations, seed " + seed + "; without an array " + states[0]
                + ", with one " + states[1] + ", full, or not bounded, " + states[2]);
        requireEachState(states, done);
    }

    private static PrimitiveScenario episode(PrimitiveType type, SplittableRandom random) {
        int expectedSize = random.nextInt(2 * type.inlineCapacity() + 4);
        int size = random.nextInt(type.isFixed() ? expectedSize + 1 : 2 * type.inlineCapacity() + 4);
        List<PrimitiveStep> steps = new ArrayList<>();
        Target target = Target.LIST;
        for (int i = 0; i < EPISODE; i++) {
            target = target(target, random);
            int blowAt = random.nextInt(BLOWN_ONE_IN) == 0 ? 1 + random.nextInt(8) : 0;
            steps.add(new PrimitiveStep(target, draw(random), draw(random), draw(random), draw(random), blowAt));
        }
        return new PrimitiveScenario(type, expectedSize, size, steps);
    }

    /** Sublists and iterators are used a few times in a row: after a step on the list they are stale. */
    private static Target target(Target previous, SplittableRandom random) {
        if (previous != Target.LIST && random.nextInt(4) > 0) {
            return previous;
        }
        int share = random.nextInt(20);
        return share < 17 ? Target.LIST : share < 18 ? Target.SUBLIST : Target.CURSOR;
    }

    private static int draw(SplittableRandom random) {
        return random.nextInt(PrimitiveStep.BOUND);
    }

    private static void run(PrimitiveScenario scenario, long[] states) {
        PrimitiveWorld world = scenario.start();
        for (PrimitiveStep step : scenario.steps()) {
            world.perform(step);
            states[world.isInline() ? 0 : 1]++;
            states[2] += world.isFull() || !scenario.type().isFixed() ? 1 : 0;
        }
    }

    /** A fuzz that spends its time in one state finds little, whatever its count of operations. */
    private static void requireEachState(long[] states, long done) {
        for (long state : states) {
            if (state < done / 40) {
                throw new AssertionError("lopsided: " + List.of(states[0], states[1], states[2]) + " of " + done);
            }
        }
    }
}
