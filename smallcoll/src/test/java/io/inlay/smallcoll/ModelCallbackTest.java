package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Code that lists call throws at its k-th call, for every operation that calls code, every k and every state: afterwards the
 * list and the model are the same, which means unchanged for all but {@code replaceAll}, {@code forEach} and {@code fill}.
 */
class ModelCallbackTest {
    private static final int WHOLE_LIST = 0;
    private static final int LATEST_VIEW = 1;
    private static final int THROWING_COLLECTION = 12;
    /** Predicates that match nothing, everything and some, as {@link ModelArguments#matches} reads them; and other seeds. */
    private static final int[] SEEDS = {0, 0b111111, 0b010101, 0b001100};
    /** Argument collections: a plain list, the list itself, a copy as the small list, one that throws. */
    private static final int[] KINDS = {13, 2, 8, THROWING_COLLECTION};

    private static final List<ModelOp> OF_ELEMENTS = List.of(
            ModelListOp.REMOVE_IF,
            ModelListOp.REPLACE_ALL,
            ModelListOp.FOR_EACH,
            ModelListOp.REMOVE_OBJECT,
            ModelListOp.CONTAINS,
            ModelListOp.INDEX_OF,
            ModelListOp.LAST_INDEX_OF,
            ModelListOp.HASH_CODE,
            ModelListOp.STREAM,
            ModelListOp.SPLIT,
            ModelRootOp.RESIZE_WITH,
            ModelRootOp.DEDUP,
            ModelRootOp.DEDUP_BY,
            ModelRootOp.DEDUP_BY_KEY,
            ModelRootOp.EXTRACT_IF,
            ModelRootOp.FILL);
    private static final List<ModelOp> OF_COLLECTIONS = List.of(
            ModelListOp.CONTAINS_ALL,
            ModelListOp.ADD_ALL,
            ModelListOp.ADD_ALL_AT,
            ModelListOp.REMOVE_ALL,
            ModelListOp.RETAIN_ALL,
            ModelListOp.SORT,
            ModelRootOp.SPLICE,
            ModelRootOp.TRY_ADD_ALL,
            ModelRootOp.COPY_OF,
            ModelRootOp.CONSTRUCT_COPY);

    @BeforeAll
    static void requireAssertions() {
        ModelInvariants.requireAssertions();
    }

    @ParameterizedTest
    @EnumSource
    void smallList_survivesThrowingCallbacks(ModelStart start) {
        throwEverywhere(() -> new ModelSubject4(new SmallList<>()), start);
    }

    @ParameterizedTest
    @EnumSource
    void smallList8_survivesThrowingCallbacks(ModelStart start) {
        throwEverywhere(() -> new ModelSubject8(new SmallList8<>()), start);
    }

    /** Full, with one place left and half empty, of a capacity below, at and past the number of fields. */
    @ParameterizedTest
    @MethodSource("io.inlay.smallcoll.ListType#fixed")
    void fixedList_survivesThrowingCallbacks(ListType type) {
        for (int more = -1; more <= 1; more++) {
            int capacity = type.inlineCapacity() + more;
            for (int size : new int[] {capacity, capacity - 1, capacity / 2}) {
                throwEverywhere(new ModelFixed(type, capacity)::subject, ModelStart.SPILLED_AND_SHRUNK, size);
            }
        }
    }

    private static void throwEverywhere(Supplier<ModelSubject> factory, ModelStart start) {
        int largest = 2 * factory.get().inlineCapacity() + 3;
        for (int size = 0; size <= largest; size++) {
            throwEverywhere(factory, start, size);
        }
    }

    private static void throwEverywhere(Supplier<ModelSubject> factory, ModelStart start, int size) {
        for (int seed : SEEDS) {
            for (ModelOp op : OF_ELEMENTS) {
                throwAtEachCall(factory, start, size, step(op, WHOLE_LIST, size, seed, 0));
            }
            for (ModelOp op : OF_COLLECTIONS) {
                for (int kind : KINDS) {
                    throwAtEachCall(factory, start, size, step(op, WHOLE_LIST, size, seed, kind));
                }
            }
        }
    }

    /** On the list and, if the operation is List's, on a view of a part. */
    private static void throwAtEachCall(Supplier<ModelSubject> factory, ModelStart start, int size, ModelStep step) {
        throwAtEachCall(factory, start, size, List.of(), step);
        if (step.op() instanceof ModelListOp op) {
            ModelStep onView = new ModelStep(op, LATEST_VIEW, step.a(), step.b(), step.c(), 0);
            throwAtEachCall(factory, start, size, List.of(subList(size)), onView);
        }
    }

    /** Goes on until the operation makes no such call any more; a sort throws at a value instead. */
    private static void throwAtEachCall(
            Supplier<ModelSubject> factory, ModelStart start, int size, List<ModelStep> before, ModelStep step) {
        int last = step.op() == ModelListOp.SORT ? ModelToken.VALUES : Integer.MAX_VALUE;
        boolean blown = true;
        for (int k = 1; k <= last && (blown || last == ModelToken.VALUES); k++) {
            List<ModelStep> steps = new ArrayList<>(before);
            steps.add(new ModelStep(step.op(), step.target(), step.a(), step.b(), step.c(), k));
            ModelScenario scenario = new ModelScenario(factory, start, size, steps);
            try {
                blown = scenario.replay().blown() && step.c() % 16 != THROWING_COLLECTION;
            } catch (AssertionError | RuntimeException e) {
                throw scenario.explain("callback that throws");
            }
        }
    }

    /** Numbers that are no wrong index: {@link ModelArguments} takes the small ones for those. */
    private static ModelStep step(ModelOp op, int target, int size, int seed, int kind) {
        int valid = (ModelStep.BOUND / 2) / (64 * (size + 1)) * 64 * (size + 1);
        return new ModelStep(op, target, valid + size / 2, valid / 64 * 64 + seed, 16 * 99 + kind, 0);
    }

    /** From the first element, if there are two or more, to the end. */
    private static ModelStep subList(int size) {
        int valid = (ModelStep.BOUND / 2) / (size + 1) * (size + 1);
        return new ModelStep(ModelViewOp.SUB_LIST, WHOLE_LIST, valid + Math.min(1, size / 2), valid + size, 16, 0);
    }
}
