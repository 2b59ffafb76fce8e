package io.inlay.smallcoll;

import java.util.ConcurrentModificationException;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Code that a list calls changes the list, at its k-th call, for every operation that calls code, every k and every state.
 * Where ArrayList notices, and in all operations beyond List, the list must notice, and then hold what the change made of
 * it. Elsewhere it may notice or not. It must be sound in any case.
 */
class ModelReentrancyTest {

    @BeforeAll
    static void requireAssertions() {
        ModelInvariants.requireAssertions();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FILL", "TRY_ADD_ALL"})
    void smallList_changedByCalledCode_isSound(ModelReentry operation) {
        changeEverywhere(() -> new ModelSubject4(new SmallList<>()), operation);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FILL", "TRY_ADD_ALL"})
    void smallList8_changedByCalledCode_isSound(ModelReentry operation) {
        changeEverywhere(() -> new ModelSubject8(new SmallList8<>()), operation);
    }

    /** Full, with a place left, and with room for all changes; of a capacity below, at and past the number of fields. */
    @ParameterizedTest
    @EnumSource
    void fixedList_changedByCalledCode_isSound(ModelReentry operation) {
        for (ListType type : ListType.FIXED) {
            int inline = type.inlineCapacity();
            for (int capacity : new int[] {inline - 1, inline, inline + 1, inline + 40}) {
                for (int size : new int[] {2, inline - 1, inline, inline + 1}) {
                    if (size <= capacity) {
                        changeEverywhere(new ModelFixed(type, capacity)::subject, operation, ModelStart.COPIED, size);
                    }
                }
            }
        }
    }

    private static void changeEverywhere(Supplier<ModelSubject> factory, ModelReentry operation) {
        int inline = factory.get().inlineCapacity();
        int[] sizes = {1, 2, inline - 1, inline, inline + 1, 2 * inline - 1, 2 * inline, 2 * inline + 1};
        for (ModelStart start : EnumSet.complementOf(EnumSet.of(ModelStart.EMPTY))) {
            for (int size : sizes) {
                changeEverywhere(factory, operation, start, size);
            }
        }
    }

    private static void changeEverywhere(
            Supplier<ModelSubject> factory, ModelReentry operation, ModelStart start, int size) {
        for (ModelChange change : ModelChange.values()) {
            for (View view : View.values()) {
                if (view == View.WHOLE || operation.isOfList()) {
                    changeAtEachCall(factory, new Trial(operation, start, size, change, view));
                }
            }
        }
    }

    private static void changeAtEachCall(Supplier<ModelSubject> factory, Trial trial) {
        int k = 1;
        while (trial.run(factory, k)) {
            k++;
        }
    }

    /** What the operation works on. */
    private enum View {
        WHOLE,
        WITHOUT_FIRST,
        REVERSED;

        List<ModelToken> of(ModelSubject subject) {
            return switch (this) {
                case WHOLE -> subject.list();
                case WITHOUT_FIRST -> subject.list().subList(1, subject.list().size());
                case REVERSED -> subject.reversed();
            };
        }
    }

    /** One way to change a list from inside of an operation. */
    private record Trial(ModelReentry operation, ModelStart start, int size, ModelChange change, View view) {

        /** Runs it on the list and on an ArrayList; false if the operation makes no k-th call. */
        boolean run(Supplier<ModelSubject> factory, int k) {
            ModelFuse fuse = new ModelFuse();
            List<ModelToken> tokens = start.elements(size, i -> new ModelToken(fuse, i % ModelToken.VALUES, i));
            ModelToken added = new ModelToken(fuse, 1, 100);
            ModelOracle model = holding(factory, tokens);
            ModelSubject subject = start.build(factory.get(), tokens);
            boolean noticed = attempt(fuse, k, model, added).threw(ConcurrentModificationException.class);
            boolean[] changed = {false};
            ModelOutcome outcome = attempt(fuse, k, subject, added, changed);
            if (changed[0]) {
                ModelOracle expected = holding(factory, tokens);
                boolean refused = isRefusedBy(expected, added);
                check(subject, outcome, noticed, refused, expected.list(), k);
            }
            return changed[0];
        }

        private static ModelOracle holding(Supplier<ModelSubject> factory, List<ModelToken> tokens) {
            ModelOracle model = factory.get().model();
            model.list().addAll(tokens);
            return model;
        }

        /** Whether there is no room for the change, which is made if there is. */
        private boolean isRefusedBy(ModelSubject side, ModelToken added) {
            try {
                change.apply(side, added);
                return false;
            } catch (IllegalStateException e) {
                return true;
            }
        }

        private ModelOutcome attempt(ModelFuse fuse, int k, ModelSubject side, ModelToken added, boolean... changed) {
            // matches some values, and is no wrong index or null callback for any size
            ModelStep step = new ModelStep(ModelListOp.SIZE, 0, 1 << 14, 0b01010, 0, 0);
            ModelArguments arguments = new ModelArguments(fuse, step, size, side.inlineCapacity(), 200);
            List<ModelToken> target = view.of(side);
            ModelCall call = new ModelCall(arguments, target, side, target);
            fuse.light(k, () -> {
                for (int i = 0; i < changed.length; i++) {
                    changed[i] = true;
                }
                change.apply(side, added);
            });
            try {
                return new ModelOutcome(operation.run(call), null, fuse.extinguish());
            } catch (RuntimeException e) {
                return new ModelOutcome(null, e, fuse.extinguish());
            }
        }

        private void check(
                ModelSubject subject,
                ModelOutcome outcome,
                boolean noticed,
                boolean refused,
                List<ModelToken> expected,
                int k) {
            String origin = this + " at call " + k + " of " + subject.list().getClass() + ": " + outcome + ", now "
                    + subject.list() + ", expected " + expected;
            ModelInvariants.check(subject.list(), subject.isInline(), subject.inlineCapacity(), subject.capacity());
            boolean failed = outcome.threw(ConcurrentModificationException.class)
                    || (operation.takesPosition() && outcome.threw(IndexOutOfBoundsException.class))
                    || ((refused || operation.addsAtLast()) && outcome.threw(IllegalStateException.class));
            require(failed || outcome.thrown() == null, origin);
            require(failed || !(refused || mustNotice(noticed)), origin);
            if (failed && !operation.worksStepByStep()) {
                require(subject.list().equals(expected), origin);
            } else if (!failed && operation == ModelReentry.ADD_ALL && view == View.WHOLE) {
                require(startsWith(subject.list(), expected, 1), origin);
            } else if (!failed && operation == ModelReentry.TRY_ADD_ALL) {
                require(startsWith(subject.list(), expected, (int) outcome.value()), origin);
            }
        }

        private static boolean startsWith(List<ModelToken> list, List<ModelToken> expected, int more) {
            return list.size() == expected.size() + more
                    && list.subList(0, expected.size()).equals(expected);
        }

        /** @param noticed whether ArrayList does */
        private boolean mustNotice(boolean noticed) {
            boolean required = ModelReentry.NOTICED.contains(operation);
            if (view == View.WHOLE) {
                return required;
            }
            return required && noticed && operation != ModelReentry.HASH_CODE;
        }

        private static void require(boolean holds, String origin) {
            if (!holds) {
                throw new AssertionError(origin);
            }
        }
    }
}
