package io.inlay.smallcoll;

import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;

/** One operation tried on both sides, and how far they agree. */
final class ModelAttempt {

    /** Whether both sides took the step for a structural change. */
    enum Agreement {
        SAME,
        ONLY_SUBJECT,
        VIEWS_DIFFER
    }

    private static final Set<Class<?>> WRONG_ARGUMENT = Set.of(
            IndexOutOfBoundsException.class,
            IllegalArgumentException.class,
            NullPointerException.class,
            ArrayStoreException.class,
            ModelFuse.Blown.class);

    private final ModelSubject subject;
    private final ModelOracle oracle;
    private final ModelStep step;
    private final List<ModelToken> subjectProbe;
    private final List<ModelToken> oracleProbe;
    private final int sizeBefore;
    private final ModelRoom roomBefore;
    private ModelOutcome expected;
    private ModelOutcome actual;

    ModelAttempt(ModelSubject subject, ModelOracle oracle, ModelStep step) {
        this.subject = subject;
        this.oracle = oracle;
        this.step = step;
        subjectProbe = subject.list().subList(0, 0);
        oracleProbe = oracle.list().subList(0, 0);
        sizeBefore = oracle.list().size();
        roomBefore = ModelRoom.of(subject);
    }

    void run(ModelFuse fuse, int blowAt, Supplier<Object> onSubject, Supplier<Object> onModel) {
        expected = ModelOutcome.of(fuse, blowAt, onModel);
        actual = ModelOutcome.of(fuse, blowAt, onSubject);
        roomBefore.checkNow(step.op(), subject);
    }

    /** Same result or same exception, and, where that is specified, the same calls. */
    void compare(boolean calls, boolean reversed) {
        compareThrown(reversed);
        require(actual.sameValue(expected), "result");
        require(!calls || actual.sameCalls(expected), "calls");
        checkResult(actual.value());
    }

    void compareThrown(boolean reversed) {
        boolean inverted = reversed
                && actual.threw(IllegalArgumentException.class)
                && expected.threw(IndexOutOfBoundsException.class);
        require(inverted || actual.sameThrown(expected), "exception");
        require(
                !actual.threw(IndexOutOfBoundsException.class)
                        || actual.thrown().getMessage() != null,
                "exception without message");
    }

    /**
     * Runs on a view that the list was changed behind. Where ArrayList's view fails, ours must; which of two faults is
     * reported does not matter. ArrayList's {@code replaceAll} then writes outside of the view, so it is not asked.
     */
    void runOnStale(ModelListOp op, ModelCall onSubject, ModelCall onModel) {
        ModelFuse fuse = onSubject.arguments().fuse();
        expected = op == ModelListOp.REPLACE_ALL
                ? new ModelOutcome(null, new ConcurrentModificationException(), new int[0])
                : ModelOutcome.of(fuse, 0, () -> op.run(onModel));
        actual = ModelOutcome.of(fuse, 0, () -> op.run(onSubject));
        roomBefore.checkNow(step.op(), subject);
        if (expected.thrown() == null) {
            require(actual.threw(ConcurrentModificationException.class) || actual.sameValue(expected), "stale view");
        } else {
            require(
                    actual.threw(ConcurrentModificationException.class)
                            || (actual.thrown() != null
                                    && WRONG_ARGUMENT.contains(actual.thrown().getClass())),
                    "stale view");
        }
    }

    void compareStaleCursor(ModelCursorOp op, ModelCursor cursor) {
        switch (op) {
            case NEXT, PREVIOUS ->
                require(
                        actual.sameThrown(expected) || (!cursor.ofRoot() && actual.threw(NoSuchElementException.class)),
                        "exception");
            case ADD, SET, REMOVE -> compareThrown(false);
            case FOR_EACH_REMAINING -> {
                require(actual.calls().length == 0, "stale cursor gave elements");
                require(
                        actual.thrown() == null || actual.sameThrown(expected) || expected.thrown() == null,
                        "exception");
                require(actual.thrown() != null || expected.thrown() == null, "exception");
            }
            case TRY_ADVANCE, ADVANCE_REMAINING, ESTIMATE_SIZE -> {
                compareThrown(false);
                require(actual.sameValue(expected), "result");
            }
            case HAS_NEXT, HAS_PREVIOUS, NEXT_INDEX, PREVIOUS_INDEX -> {
                if (cursor.ofRoot()) {
                    compare(false, false);
                }
            }
        }
    }

    boolean failed() {
        return actual.thrown() != null;
    }

    boolean blown() {
        return actual.threw(ModelFuse.Blown.class);
    }

    Object actual() {
        return actual.value();
    }

    Object expected() {
        return expected.value();
    }

    /** @param throughView whether the step went through a view or cursor, which stays valid when it changes the list */
    Agreement structuralChanges(boolean throughView) {
        boolean ofSubject = ModelPair.isStale(subjectProbe);
        boolean ofOracle = ModelPair.isStale(oracleProbe);
        if (ofSubject == ofOracle) {
            return Agreement.SAME;
        }
        boolean sizeChanged =
                subject.list().size() != sizeBefore || oracle.list().size() != sizeBefore;
        if (throughView) {
            require(!sizeChanged, "structural change " + ofSubject);
            return Agreement.VIEWS_DIFFER;
        }
        boolean free = step.op() instanceof ModelRootOp op && (!sizeChanged || op.changesRoom());
        require(free && ofSubject, "structural change " + ofSubject);
        return Agreement.ONLY_SUBJECT;
    }

    /** A list that came back must be sound, and neither it nor an array may share storage with the list: both are spoilt. */
    private void checkResult(Object result) {
        if (result instanceof SmallList<?> list) {
            checkResult(list, list.isInline(), list.inlineCapacity(), list.capacity());
        } else if (result instanceof SmallList8<?> list) {
            checkResult(list, list.isInline(), list.inlineCapacity(), list.capacity());
        } else if (subject.isFixed()
                && result instanceof List<?> list
                && list.getClass() == subject.list().getClass()) {
            subject.checkTaken(list);
        } else if (result instanceof Object[] array && array.getClass() != Integer[].class) {
            Arrays.fill(array, null);
        }
    }

    private void checkResult(List<?> list, boolean inline, int inlineCapacity, int capacity) {
        if (list == subject.list()) {
            return;
        }
        require(list.getClass() == subject.list().getClass(), "class of the result");
        require(inline == (list.size() <= inlineCapacity), "storage of the result");
        ModelInvariants.check(list, inline, inlineCapacity, capacity);
        list.clear();
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what + " differs:\n  expected " + expected + "\n  actual   " + actual + "\n  now "
                    + subject.list() + ", model " + oracle.list());
        }
    }
}
