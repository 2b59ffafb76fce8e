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
                ModelStart.COPIED,
                6,
                step(ModelViewOp.SUB_LIST, 0, 7 * 1000 + 2, 7 * 1000 + 6, 1, 0),
                step(ModelListOp.CLEAR, 0, 0, 0, 0, 0),
                step(ModelListOp.SUB_LIST_CLEAR, 4 * 1 + 3, 7 * 1000 + 2, 7 * 1000 + 6, 1, 0));
    }

    private static void replay(ModelStart start, int size, ModelStep... steps) {
        new ModelScenario(() -> new ModelSubject4(new SmallList<>()), start, size, List.of(steps)).replay();
        new ModelScenario(() -> new ModelSubject8(new SmallList8<>()), start, size, List.of(steps)).replay();
    }
}
