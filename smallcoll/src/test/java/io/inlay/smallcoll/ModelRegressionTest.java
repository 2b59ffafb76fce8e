package io.inlay.smallcoll;

import static io.inlay.smallcoll.ModelSteps.step;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scenarios that once failed, as {@link DifferentialFuzzTest} printed them. */
class ModelRegressionTest {

    @BeforeAll
    static void requireAssertions() {
        ModelInvariants.requireAssertions();
    }

    /** AbstractList's sublist of a stale sublist takes itself for fresh, and its clear() then breaks the list. */
    @Test
    void subListOfStaleSubList_isStale() {
        replay(
                ModelStart.EXPECTED_SIZE,
                6,
                step(ModelViewOp.REVERSED, 24635, 29630, 48785, 32638, 5),
                step(ModelRootOp.DRAIN, 46100, 32303, 42162, 6728, 0),
                step(ModelViewOp.SUB_LIST, 43390, 26437, 3083, 33559, 0),
                step(ModelRootOp.SPLICE, 29562, 49046, 63318, 48043, 0),
                step(ModelListOp.SUB_LIST_CLEAR, 10589, 36833, 41296, 12832, 0));
    }

    private static void replay(ModelStart start, int size, ModelStep... steps) {
        new ModelScenario(() -> new ModelSubject4(new SmallList<>()), start, size, List.of(steps)).replay();
        new ModelScenario(() -> new ModelSubject8(new SmallList8<>()), start, size, List.of(steps)).replay();
    }
}
