package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws steps and replays them. */
final class ModelSteps {
    /** A scenario of this length reaches every state and leaves views time to go stale. */
    static final int EPISODE = 250;

    private static final int BLOWN_ONE_IN = 12;

    private ModelSteps() {}

    /** A step as it is printed by a failing test, for example tests. */
    static ModelStep step(ModelOp op, int target, int a, int b, int c, int blowAt) {
        return new ModelStep(op, target, a, b, c, blowAt);
    }

    static ModelStep random(SplittableRandom random) {
        int blowAt = random.nextInt(BLOWN_ONE_IN) == 0 ? 1 + random.nextInt(8) : 0;
        return step(
                randomOp(random),
                random.nextInt(ModelStep.BOUND),
                random.nextInt(ModelStep.BOUND),
                random.nextInt(ModelStep.BOUND),
                random.nextInt(ModelStep.BOUND),
                blowAt);
    }

    private static ModelOp randomOp(SplittableRandom random) {
        int share = random.nextInt(100);
        if (share < 45) {
            return pick(ModelListOp.values(), random);
        }
        if (share < 70) {
            return pick(ModelRootOp.values(), random);
        }
        return share < 80 ? pick(ModelViewOp.values(), random) : pick(ModelCursorOp.values(), random);
    }

    private static <T> T pick(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    static List<ModelStep> episode(SplittableRandom random, int length) {
        List<ModelStep> steps = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            steps.add(random(random));
        }
        return steps;
    }
}
