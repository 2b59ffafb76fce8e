package io.inlay.smallcoll;

import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Spliterator;
import java.util.function.Function;

/** An iterator, list iterator or spliterator that lives over several steps: the subject's, and the model's beside it. */
final class ModelCursor {
    private final Object subject;
    private final Object model;
    private final ModelPair owner;
    private final boolean ofRoot;
    private final boolean plain;
    private List<ModelToken> probe;
    private boolean justAdded;
    private boolean stale;

    /**
     * @param owner the list or view the cursor walks
     * @param ofRoot whether that is the list itself
     * @param plain whether it is used as an iterator only, although some lists give out list iterators
     */
    ModelCursor(Object subject, Object model, ModelPair owner, boolean ofRoot, boolean plain) {
        this.subject = subject;
        this.model = model;
        this.owner = owner;
        this.ofRoot = ofRoot;
        this.plain = plain;
    }

    /** Notes that from now on a structural change by other means must be noticed. */
    void bind(List<ModelToken> modelRoot) {
        probe = modelRoot.subList(0, 0);
    }

    /** Whether a structural change was made by other means since the cursor was bound; spliterators bind at first use. */
    boolean isStale() {
        if (!stale) {
            stale = probe != null && ModelPair.isStale(probe);
        }
        return stale;
    }

    boolean isSpliterator() {
        return subject instanceof Spliterator;
    }

    boolean ofRoot() {
        return ofRoot;
    }

    /**
     * The operation that stands for this one: what a plain iterator cannot do is replaced by what it can. After an
     * {@code add}, the JDK's reversed views allow {@code set} and {@code remove}, which ListIterator forbids: not asked.
     */
    ModelCursorOp possible(ModelCursorOp op) {
        if (isSpliterator()) {
            return switch (op) {
                case HAS_NEXT, NEXT_INDEX, PREVIOUS_INDEX, ESTIMATE_SIZE -> ModelCursorOp.ESTIMATE_SIZE;
                case FOR_EACH_REMAINING, ADVANCE_REMAINING -> ModelCursorOp.ADVANCE_REMAINING;
                default -> ModelCursorOp.TRY_ADVANCE;
            };
        }
        boolean unspecified = owner.reversed() && justAdded;
        return switch (op) {
            case HAS_NEXT, NEXT, FOR_EACH_REMAINING -> op;
            case REMOVE -> unspecified ? ModelCursorOp.NEXT : op;
            case SET -> unspecified || plain ? ModelCursorOp.NEXT : op;
            case TRY_ADVANCE, ADVANCE_REMAINING, ESTIMATE_SIZE -> ModelCursorOp.NEXT;
            case HAS_PREVIOUS, PREVIOUS, NEXT_INDEX, PREVIOUS_INDEX, ADD -> plain ? ModelCursorOp.NEXT : op;
        };
    }

    Object runSubject(ModelCursorOp op, ModelCall call) {
        return run(subject, op, call);
    }

    Object runModel(ModelCursorOp op, ModelCall call) {
        return run(model, op, call);
    }

    /** Notes that the operation was done and changed what it changes. */
    void done(ModelCursorOp op, List<ModelToken> modelRoot) {
        switch (op) {
            case ADD, REMOVE -> bind(modelRoot);
            case TRY_ADVANCE, ADVANCE_REMAINING, ESTIMATE_SIZE -> {
                if (probe == null) {
                    bind(modelRoot);
                }
            }
            default -> {}
        }
        justAdded = op == ModelCursorOp.ADD || (justAdded && op != ModelCursorOp.NEXT && op != ModelCursorOp.PREVIOUS);
    }

    /** What can be asked without moving the cursor, on either side. */
    String position(Function<ModelCursor, Object> side) {
        Object cursor = side.apply(this);
        if (!plain && cursor instanceof ListIterator<?> list) {
            return list.hasPrevious() + " " + list.nextIndex() + " " + list.previousIndex() + " " + list.hasNext();
        }
        return cursor instanceof Iterator<?> iterator ? String.valueOf(iterator.hasNext()) : "";
    }

    Object subject() {
        return subject;
    }

    Object model() {
        return model;
    }

    @SuppressWarnings("unchecked")
    private static Object run(Object cursor, ModelCursorOp op, ModelCall call) {
        if (cursor instanceof Spliterator<?> spliterator) {
            return advance((Spliterator<ModelToken>) spliterator, op, call);
        }
        Iterator<ModelToken> iterator = (Iterator<ModelToken>) cursor;
        switch (op) {
            case HAS_NEXT:
                return iterator.hasNext();
            case NEXT:
                return iterator.next();
            case REMOVE:
                iterator.remove();
                return null;
            case FOR_EACH_REMAINING:
                iterator.forEachRemaining(call.consumer());
                return null;
            default:
                return move((ListIterator<ModelToken>) iterator, op, call);
        }
    }

    private static Object move(ListIterator<ModelToken> iterator, ModelCursorOp op, ModelCall call) {
        switch (op) {
            case HAS_PREVIOUS:
                return iterator.hasPrevious();
            case PREVIOUS:
                return iterator.previous();
            case NEXT_INDEX:
                return iterator.nextIndex();
            case PREVIOUS_INDEX:
                return iterator.previousIndex();
            case SET:
                iterator.set(call.token());
                return null;
            case ADD:
                iterator.add(call.token());
                return null;
            default:
                throw new AssertionError(op);
        }
    }

    private static Object advance(Spliterator<ModelToken> spliterator, ModelCursorOp op, ModelCall call) {
        switch (op) {
            case TRY_ADVANCE:
                return spliterator.tryAdvance(call.consumer());
            case ADVANCE_REMAINING:
                spliterator.forEachRemaining(call.consumer());
                return null;
            default:
                return spliterator.estimateSize();
        }
    }
}
