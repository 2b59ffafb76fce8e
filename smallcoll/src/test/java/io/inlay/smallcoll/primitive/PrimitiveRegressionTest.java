package io.inlay.smallcoll.primitive;

import io.inlay.smallcoll.primitive.PrimitiveStep.Target;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scenarios that once failed, in the words in which {@link PrimitiveFuzzTest} prints them. */
class PrimitiveRegressionTest {
    /** Sorting an empty range at the end of full fields, where there was no array. */
    @Test
    void emptyRangeAtTheEndOfFullFields_isSorted() {
        PrimitiveType.all()
                .forEach(type -> replay(
                        type.toString(),
                        type.inlineCapacity(),
                        type.inlineCapacity(),
                        new PrimitiveStep(
                                Target.LIST,
                                Arrays.asList(PrimitiveOp.of(type)).indexOf(PrimitiveOp.SORT_RANGE),
                                type.inlineCapacity(),
                                type.inlineCapacity(),
                                0,
                                0)));
    }

    private static void replay(String typeName, int expectedSize, int size, PrimitiveStep... steps) {
        PrimitiveType type = PrimitiveType.all()
                .filter(candidate -> candidate.toString().equals(typeName))
                .findFirst()
                .orElseThrow();
        new PrimitiveScenario(type, expectedSize, size, List.of(steps)).replay();
    }
}
