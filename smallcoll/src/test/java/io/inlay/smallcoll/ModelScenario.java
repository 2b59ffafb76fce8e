package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A start and the steps from there: everything that happened, so that it happens again.
 *
 * @param factory makes the kind of list under test
 * @param size how many elements the list starts with
 */
record ModelScenario(Supplier<ModelSubject> factory, ModelStart start, int size, List<ModelStep> steps) {

    /** Runs it and returns what it led to; fails where the list and the model differ. */
    ModelWorld replay() {
        ModelWorld world = new ModelWorld(factory.get(), start, size);
        for (ModelStep step : steps) {
            world.perform(step);
        }
        return world;
    }

    /** Why it fails, or null. */
    private Throwable failure() {
        try {
            replay();
            return null;
        } catch (AssertionError | RuntimeException e) {
            return e;
        }
    }

    /** The same failure or another one in as few steps as leaving out single steps gives. */
    ModelScenario shrunk() {
        ModelScenario smallest = this;
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (i < smallest.steps.size()) {
                List<ModelStep> fewer = new ArrayList<>(smallest.steps);
                fewer.remove(i);
                ModelScenario candidate = new ModelScenario(factory, start, size, fewer);
                smallest = candidate.failure() != null ? candidate : smallest;
            }
        }
        return smallest.steps.size() < steps.size() ? smallest.shrunk() : smallest;
    }

    /** The failure of the smallest scenario that fails, with the code that repeats it. */
    AssertionError explain(String origin) {
        ModelScenario smallest = shrunk();
        Throwable cause = smallest.failure();
        String code = smallest.steps.stream().map(ModelStep::toString).collect(Collectors.joining(",\n        "));
        return new AssertionError(
                origin + "; in short: " + cause + "\nreplay(ModelStart." + start + ", " + size + ",\n        " + code
                        + ");",
                cause);
    }
}
