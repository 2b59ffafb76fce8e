package io.inlay.smallcoll;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Long random scenarios of every operation, view and iterator, compared with ArrayList after each step.
 *
 * <p>{@link FuzzSeed} repeats a run or explores, {@code -Dinlay.fuzz.operations} makes it longer. A failure prints the seed and
 * the shortest scenario found, as the body of an example for {@link ModelRegressionTest}.
 */
class DifferentialFuzzTest {
    private static final long OPERATIONS = Long.getLong("inlay.fuzz.operations", 1_000_000);

    @BeforeAll
    static void requireAssertions() {
        ModelInvariants.requireAssertions();
    }

    @Test
    void smallList_doesWhatArrayListDoes() {
        fuzz("SmallList", () -> new ModelSubject4(new SmallList<>()));
    }

    @Test
    void smallList8_doesWhatArrayListDoes() {
        fuzz("SmallList8", () -> new ModelSubject8(new SmallList8<>()));
    }

    /** Of each type, a list that is always small, the fullest without an array, one over, and one with room. */
    @ParameterizedTest
    @MethodSource("io.inlay.smallcoll.ListType#fixed")
    void fixedList_doesWhatABoundedArrayListDoes(ListType type) {
        for (int more : new int[] {-type.inlineCapacity(), -type.inlineCapacity() / 2, -1, 0, 1, 50}) {
            int capacity = type.inlineCapacity() + more;
            fuzz(
                    type + " of " + capacity,
                    new ModelFixed(type, capacity)::subject,
                    capacity,
                    OPERATIONS / 20,
                    new int[4]);
        }
    }

    private static void fuzz(String name, Supplier<ModelSubject> factory) {
        int[] sizes = new int[4];
        long done = fuzz(name, factory, 2 * factory.get().inlineCapacity() + 3, OPERATIONS, sizes);
        requireBothStates(sizes, done);
    }

    private static long fuzz(String name, Supplier<ModelSubject> factory, int largest, long operations, int[] sizes) {
        long seed = FuzzSeed.choose();
        SplittableRandom random = new SplittableRandom(seed);
        long done = 0;
        while (done < operations) {
            ModelStart[] starts = ModelStart.values();
            ModelStart start = starts[random.nextInt(starts.length)];
            int size = random.nextInt(largest + 1);
            List<ModelStep> steps = ModelSteps.episode(random, ModelSteps.EPISODE);
            ModelScenario scenario = new ModelScenario(factory, start, size, steps);
            try {
                run(scenario, sizes);
            } catch (AssertionError | RuntimeException e) {
                throw scenario.explain(
                        name + " with -D" + FuzzSeed.PROPERTY + "=" + seed + " after " + done + " operations");
            }
            done += steps.size();
        }
        System.out.println(name + ": " + done + " operations, seed " + seed + "; inline " + sizes[0] + ", spilled "
                + sizes[1] + ", of 50 or more " + sizes[2] + ", of 500 or more " + sizes[3]);
        return done;
    }

    private static void run(ModelScenario scenario, int[] sizes) {
        ModelWorld world = new ModelWorld(scenario.factory().get(), scenario.start(), scenario.size());
        for (ModelStep step : scenario.steps()) {
            world.perform(step);
            sizes[world.size() >= 500 ? 3 : world.size() >= 50 ? 2 : world.isInline() ? 0 : 1]++;
        }
    }

    /** A fuzz that spends its time in one state finds little, whatever its count of operations. */
    private static void requireBothStates(int[] sizes, long done) {
        if (sizes[0] < done / 10 || sizes[1] < done / 10) {
            throw new AssertionError("lopsided: inline " + sizes[0] + ", spilled " + sizes[1] + " of " + done);
        }
    }
}
