package io.inlay.smallcoll;

import static io.inlay.smallcoll.ModelSteps.step;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Removal of several elements, for every set of values to remove, from lists about as long as there are bits in one or two
 * {@code long}s: random scenarios meet the very length too rarely.
 */
class ModelLargeRemovalTest {

    /** The operations that mark elements first and remove them then. */
    private enum Removal {
        REMOVE_IF(ModelListOp.REMOVE_IF),
        RETAIN_ALL(ModelListOp.RETAIN_ALL),
        EXTRACT_IF(ModelRootOp.EXTRACT_IF),
        DEDUP_BY_KEY(ModelRootOp.DEDUP_BY_KEY);

        private final ModelOp op;

        Removal(ModelOp op) {
            this.op = op;
        }
    }

    @BeforeAll
    static void requireAssertions() {
        ModelInvariants.requireAssertions();
    }

    @ParameterizedTest
    @EnumSource
    void smallList_removesManyAsArrayListDoes(Removal removal) {
        removeEach(() -> new ModelSubject4(new SmallList<>()), removal.op);
    }

    @ParameterizedTest
    @EnumSource
    void smallList8_removesManyAsArrayListDoes(Removal removal) {
        removeEach(() -> new ModelSubject8(new SmallList8<>()), removal.op);
    }

    private static void removeEach(Supplier<ModelSubject> factory, ModelOp op) {
        for (int words = 1; words <= 2; words++) {
            for (int size = words * Long.SIZE - 2; size <= words * Long.SIZE + 6; size++) {
                for (int values = 0; values < 1 << (ModelToken.VALUES + 1); values++) {
                    ModelStep removal = step(op, 0, 1 << 15, values, 16 * 99 + 13, 0);
                    new ModelScenario(factory, ModelStart.COPIED, size, List.of(removal)).replay();
                }
            }
        }
    }
}
