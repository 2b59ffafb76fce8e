package io.inlay.smallcoll.primitive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A start and the steps from there: everything that happened, so that it happens again.
 *
 * @param expectedSize what the list is constructed with
 * @param size how many elements it starts with
 */
record PrimitiveScenario(PrimitiveType type, int expectedSize, int size, List<PrimitiveStep> steps) {
    PrimitiveWorld start() {
        return new PrimitiveWorld(type, expectedSize, size);
    }

    /** Fails where the list and the model differ. */
    void replay() {
        PrimitiveWorld world = start();
        steps.forEach(world::perform);
    }

    /** Why it fails, or null. */
    private Throwable failure() {
        try {
            replay();
            return null;
        } catch (AssertionError e) {
            return e;
        }
    }

    /** The same failure or another one in as few steps as leaving out single steps gives. */
    private PrimitiveScenario shrunk() {
        PrimitiveScenario smallest = this;
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (i < smallest.steps.size()) {
                List<PrimitiveStep> fewer = new ArrayList<>(smallest.steps);
                fewer.remove(i);
                PrimitiveScenario candidate = new PrimitiveScenario(type, expectedSize, size, fewer);
                smallest = candidate.failure() != null ? candidate : smallest;
            }
        }
        return smallest.steps.size() < steps.size() ? smallest.shrunk() : smallest;
    }

    /** The failure of the smallest scenario that fails, with the code that repeats it. */
    AssertionError explain(String origin) {
        PrimitiveScenario smallest = shrunk();
        Throwable cause = smallest.failure();
        String code = smallest.steps.stream().map(PrimitiveStep::toString).collect(Collectors.joining(",\n        "));
        return new AssertionError(
                origin + "; in short: " + cause + "\nreplay(\"" + type + "\", " + expectedSize + ", " + smallest.size
                        + ",\n        " + code + ");",
                cause);
    }
}
