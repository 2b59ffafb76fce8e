package io.inlay.smallcoll.primitive;

import io.inlay.smallcoll.primitive.PrimitiveStep.Target;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;

/**
 * A list of primitives and its model that must agree, with a sublist and iterators of both that stay alive, are used by
 * later steps, and must notice changes made past them exactly when those of an ArrayList do.
 *
 * <p>What counts as a structural change is ArrayList's to say where it has the operation. After an operation of the list's
 * own that leaves the size as it was, sublists and iterators are given up, since nobody says what they notice.
 */
final class PrimitiveWorld {
    private static final PrimitiveSublistOp[] SUBLIST_OPS = PrimitiveSublistOp.values();

    private final PrimitiveType type;
    private final PrimitiveList list;
    private final ModelList model;
    private final PrimitiveOp[] ops;
    private List<Number> sublist;
    private List<Number> modelSublist;
    private int modelSublistChanges;
    private final PrimitiveCursor[] cursors = new PrimitiveCursor[2];

    PrimitiveWorld(PrimitiveType type, int expectedSize, int size) {
        this.type = type;
        Number[] elements = type.kind().numbers(size);
        list = type.withExpectedSize(expectedSize, elements);
        model = new ModelList(type, expectedSize);
        model.addAll(elements);
        ops = PrimitiveOp.of(type);
    }

    int size() {
        return model.size();
    }

    boolean isInline() {
        return model.isInline();
    }

    boolean isFull() {
        return model.size() == model.capacity();
    }

    /** Does the step on both sides and compares everything. */
    void perform(PrimitiveStep step) {
        String name = step.toString();
        try {
            if (step.target() == Target.LIST) {
                PrimitiveOp op = ops[step.op() % ops.length];
                name = op + " by " + step;
                performOnList(op, step);
            } else if (step.target() == Target.SUBLIST) {
                performOnSublist(step);
            } else {
                performOnCursor(step);
            }
            compare();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(type + ", " + name + ": " + e.getMessage(), e);
        }
    }

    private void performOnList(PrimitiveOp op, PrimitiveStep step) {
        int changes = model.elements().structuralChanges();
        int size = model.size();
        PrimitiveDraw expectedDraw = new PrimitiveDraw(type, step);
        PrimitiveDraw draw = new PrimitiveDraw(type, step);
        PrimitiveOutcome expected = PrimitiveOutcome.of(() -> op.apply(model, expectedDraw));
        PrimitiveOutcome outcome = PrimitiveOutcome.of(() -> op.apply(list, draw));
        require(outcome, expected, "outcome");
        require(draw.seen(), expectedDraw.seen(), "elements given to the function");
        boolean mayHaveChanged = op == PrimitiveOp.ENSURE_CAPACITY
                || op == PrimitiveOp.TRIM_TO_SIZE
                || changes != model.elements().structuralChanges()
                || outcome.thrown() != null
                || isRearrangement(op);
        if (mayHaveChanged && size == model.size() && !op.name().startsWith("VIEW_")) {
            forget();
        }
    }

    private static boolean isRearrangement(PrimitiveOp op) {
        return switch (op) {
            case REPLACE_ALL,
                    SORT,
                    SORT_RANGE,
                    SORT_AND_SEARCH,
                    REVERSE,
                    SWAP,
                    SPLICE,
                    DRAIN,
                    SPLIT_OFF,
                    REMOVE_RANGE -> true;
            case ADD_ALL, ADD_ALL_RANGE, ADD_ALL_LIST, ADD_ALL_ITSELF, INSERT_ALL, CLEAR, TRUNCATE, RESIZE -> true;
            case TRY_ADD_ALL, TRY_ADD_ALL_RANGE, FILL, TAKE -> true;
            default -> false;
        };
    }

    private void forget() {
        sublist = null;
        Arrays.fill(cursors, null);
    }

    private boolean isSublistStale() {
        return modelSublistChanges != model.elements().structuralChanges();
    }

    private void performOnSublist(PrimitiveStep step) {
        PrimitiveDraw draw = new PrimitiveDraw(type, step);
        if (sublist == null || step.op() % 8 == 0) {
            sublist = list.asList().subList(draw.from(list), draw.to(list));
            modelSublist = model.asList().subList(draw.from(model), draw.to(model));
        } else if (isSublistStale()) {
            int operation = step.op();
            require(
                    PrimitiveOutcome.of(() -> PrimitiveSublistOp.onStale(sublist, operation)),
                    PrimitiveOutcome.of(() -> PrimitiveSublistOp.onStale(modelSublist, operation)),
                    "outcome on a stale sublist");
            sublist = step.a() % 2 == 0 ? null : sublist;
            return;
        } else {
            PrimitiveSublistOp op = SUBLIST_OPS[step.op() % SUBLIST_OPS.length];
            PrimitiveDraw expectedDraw = new PrimitiveDraw(type, step);
            PrimitiveOutcome expected = PrimitiveOutcome.of(() -> op.apply(modelSublist, expectedDraw));
            require(PrimitiveOutcome.of(() -> op.apply(sublist, draw)), expected, op + " on a sublist");
            if (expected.thrown() != null) {
                forget();
            }
        }
        modelSublistChanges = model.elements().structuralChanges();
    }

    private void performOnCursor(PrimitiveStep step) {
        int place = step.c() % cursors.length;
        if (cursors[place] == null || step.op() % 8 == 0) {
            cursors[place] = PrimitiveCursor.of(type, list, model, step);
        } else if (!cursors[place].perform(step)) {
            cursors[place] = null;
        }
    }

    /** By every way of reading, and inside. */
    private void compare() {
        PrimitiveRepresentation.check(list.raw());
        List<Number> expected = model.elements();
        List<Number> view = list.asList();
        require(Arrays.asList(list.toArray()), expected, "elements");
        require(list.size(), model.size(), "size");
        require(list.isEmpty(), model.isEmpty(), "isEmpty");
        require(list.capacity(), model.capacity(), "capacity");
        require(list.hashCode(), model.hashCode(), "hashCode");
        require(list.toString(), model.toString(), "toString");
        require(view, expected, "view");
        require(view.hashCode(), expected.hashCode(), "hashCode of the view");
        Iterator<Number> forwards = list.iterator();
        ListIterator<Number> backwards = view.listIterator(view.size());
        for (int i = 0; i < expected.size(); i++) {
            require(list.get(i), expected.get(i), "get");
            require(type.kind().nextPrimitive(forwards), expected.get(i), "iterator");
            require(backwards.previous(), expected.get(expected.size() - 1 - i), "list iterator");
        }
        require(forwards.hasNext() || backwards.hasPrevious(), false, "more elements");
        if (sublist != null && !isSublistStale()) {
            require(sublist, modelSublist, "sublist");
        }
    }

    static void require(Object actual, Object expected, String what) {
        if (!Objects.equals(actual, expected)) {
            throw new AssertionError(what + ": " + actual + ", should be " + expected);
        }
    }

    @Override
    public String toString() {
        return list + (list.isInline() ? " inline" : " in an array") + ", capacity " + list.capacity();
    }
}
