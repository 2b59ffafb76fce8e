package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.List;

/**
 * A small list and an ArrayList that must agree, with views and iterators of both that stay alive, are used by later steps
 * and must notice changes made behind their back exactly when the ArrayList's do.
 *
 * <p>Where ArrayList's behaviour is no contract, less is compared:
 * <ul>
 *   <li>a stale view may complain of a wrong argument before it complains of the change, or the other way round, and need
 *       not complain in operations where ArrayList's does not look;
 *   <li>{@code hasNext} and the like of a stale iterator are compared for the list itself, where for-each loops depend on
 *       them, not for views; at the end of a view, it may say that there is no element instead of that it is stale;
 *   <li>{@code forEachRemaining} of a stale iterator with nothing left may throw or not; after it, and after an action
 *       threw, the iterator is not used again, since where it stands is not said; nor is a spliterator after it failed
 *       or after {@code forEachRemaining}, which ArrayList's then takes for a new one;
 *   <li>the number and order of calls to elements and callbacks is compared for the list and its sublists, not for reversed
 *       views, nor if the argument may be a reversed view, or a stale one, which ArrayList's asks before it complains;
 *   <li>whether operations beyond {@link List}, and operations on views, that change no size count as structural changes is
 *       the list's to say; {@code ensureCapacity} and {@code trimToSize}, too.
 * </ul>
 */
final class ModelWorld {
    private static final int MAX_VIEWS = 6;
    private static final int MAX_CURSORS = 6;

    private final ModelFuse fuse = new ModelFuse();
    private final ModelSubject subject;
    private final ModelOracle oracle;
    private final ModelPair root;
    private final ModelCheck check;
    private final List<ModelPair> pairs = new ArrayList<>();
    private final List<ModelCursor> cursors = new ArrayList<>();
    private ModelPair latestView;
    private ModelCursor latestCursor;
    private int nextSerial;
    private int nextView = 1;
    private int nextCursor;
    private boolean blown;

    ModelWorld(ModelSubject factory, ModelStart start, int size) {
        List<ModelToken> tokens = start.elements(
                size, i -> i % 7 == 6 ? null : new ModelToken(fuse, i * i % ModelToken.VALUES, nextSerial++));
        subject = start.build(factory, tokens);
        oracle = subject.model();
        oracle.list().addAll(tokens);
        root = new ModelPair(subject.list(), oracle.list(), false);
        pairs.add(root);
        check = new ModelCheck(subject, oracle);
        check.checkRoot();
    }

    int size() {
        return oracle.list().size();
    }

    boolean isInline() {
        return subject.isInline();
    }

    /** Whether the fuse of the last step went off. */
    boolean blown() {
        return blown;
    }

    /** Does the step on both sides and compares everything. */
    void perform(ModelStep step) {
        try {
            if (step.op() instanceof ModelListOp op) {
                performList(op, step);
            } else if (step.op() instanceof ModelRootOp op) {
                performRoot(op, step);
            } else if (step.op() instanceof ModelViewOp op) {
                makeView(op, step);
            } else if (!cursors.isEmpty()) {
                performCursor((ModelCursorOp) step.op(), step);
            }
            checkEverything();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(step + ": " + e.getMessage(), e);
        }
    }

    private void performList(ModelListOp op, ModelStep step) {
        ModelPair pair = target(step);
        ModelArguments arguments = arguments(step, pair);
        boolean comparesCalls = !pair.reversed() && op.specifiesCalls() && asksInOrder(other(step));
        ModelAttempt attempt = new ModelAttempt(subject, oracle, step);
        if (pair.isStale()) {
            attempt.runOnStale(op, call(arguments, pair, true), call(arguments, pair, false));
        } else {
            int blowAt = comparesCalls ? step.blowAt() : 0;
            attempt.run(
                    fuse,
                    blowAt,
                    () -> op.run(call(arguments, pair, true)),
                    () -> op.run(call(arguments, pair, false)));
            attempt.compare(comparesCalls, pair.reversed());
        }
        settle(attempt.structuralChanges(pair != root));
        finish(attempt, arguments);
    }

    private void performRoot(ModelRootOp op, ModelStep step) {
        ModelArguments arguments = arguments(step, root);
        boolean comparesCalls = asksInOrder(other(step));
        ModelAttempt attempt = new ModelAttempt(subject, oracle, step);
        attempt.run(
                fuse,
                comparesCalls ? step.blowAt() : 0,
                () -> op.run(call(arguments, root, true)),
                () -> op.run(call(arguments, root, false)));
        attempt.compare(comparesCalls, false);
        settle(attempt.structuralChanges(false));
        finish(attempt, arguments);
    }

    private void makeView(ModelViewOp op, ModelStep step) {
        ModelPair pair = target(step);
        if ((op == ModelViewOp.REVERSED && pair != root && !ModelSequenced.available()) || pair.isStale()) {
            return;
        }
        ModelArguments arguments = arguments(step, pair);
        ModelAttempt attempt = new ModelAttempt(subject, oracle, step);
        ModelViews views = new ModelViews(subject, oracle, pair, pair == root, arguments);
        attempt.run(fuse, 0, () -> views.make(op, true), () -> views.make(op, false));
        attempt.compareThrown(pair.reversed());
        if (attempt.failed()) {
            return;
        }
        if (op == ModelViewOp.SUB_LIST || op == ModelViewOp.REVERSED) {
            remember(views.pair(op, attempt.actual(), attempt.expected()));
        } else {
            remember(views.cursor(op, attempt.actual(), attempt.expected()));
        }
    }

    private void performCursor(ModelCursorOp wish, ModelStep step) {
        ModelCursor cursor = cursor(step);
        ModelCursorOp op = cursor.possible(wish);
        boolean stale = cursor.isStale();
        ModelArguments arguments = arguments(step, root);
        ModelAttempt attempt = new ModelAttempt(subject, oracle, step);
        attempt.run(
                fuse,
                stale ? 0 : step.blowAt(),
                () -> cursor.runSubject(op, call(arguments, root, true)),
                () -> cursor.runModel(op, call(arguments, root, false)));
        if (stale) {
            attempt.compareStaleCursor(op, cursor);
        } else {
            attempt.compare(true, false);
        }
        settle(attempt.structuralChanges(true));
        boolean spent = op == ModelCursorOp.ADVANCE_REMAINING
                || (stale && (op == ModelCursorOp.FOR_EACH_REMAINING || op == ModelCursorOp.TRY_ADVANCE));
        if (attempt.blown() || spent) {
            cursors.remove(cursor);
            latestCursor = null;
        } else if (!attempt.failed()) {
            cursor.done(op, oracle.list());
        }
        finish(attempt, arguments);
    }

    private void finish(ModelAttempt attempt, ModelArguments arguments) {
        blown = attempt.blown();
        nextSerial += arguments.tokensMade();
    }

    /** Where only one side took the step for a structural change and may do so, makes the other side agree. */
    private void settle(ModelAttempt.Agreement agreement) {
        switch (agreement) {
            case SAME -> {}
            case ONLY_SUBJECT -> oracle.countAsStructuralChange();
            case VIEWS_DIFFER -> {
                pairs.subList(1, pairs.size()).clear();
                cursors.clear();
                latestView = null;
                latestCursor = null;
                nextView = 1;
                nextCursor = 0;
            }
        }
    }

    /** The list itself, the latest view that is not stale, or any view: most views go stale after a few steps. */
    private ModelPair target(ModelStep step) {
        return switch (step.target() & 3) {
            case 0 -> root;
            case 1, 2 -> latestView();
            default -> pairs.get((step.target() >>> 2) % pairs.size());
        };
    }

    private ModelPair latestView() {
        return latestView == null || latestView.isStale() ? root : latestView;
    }

    private ModelCursor cursor(ModelStep step) {
        int any = (step.target() >>> 1) % cursors.size();
        return (step.target() & 1) == 0 && latestCursor != null && !latestCursor.isStale()
                ? latestCursor
                : cursors.get(any);
    }

    /** The list or view that serves as an argument. */
    private ModelPair other(ModelStep step) {
        return pairs.get((step.c() >>> 4) % pairs.size());
    }

    /** Whether a list or view asks elements in the order, and to the end, that ArrayList does. */
    private static boolean asksInOrder(ModelPair pair) {
        return !pair.reversed() && !pair.isStale();
    }

    private ModelArguments arguments(ModelStep step, ModelPair pair) {
        int size = pair.isStale() ? size() : pair.model().size();
        return new ModelArguments(fuse, step, size, subject.inlineCapacity(), nextSerial);
    }

    private ModelCall call(ModelArguments arguments, ModelPair pair, boolean ofSubject) {
        ModelPair other = other(arguments.step());
        return ofSubject
                ? new ModelCall(arguments, pair.subject(), subject, other.subject())
                : new ModelCall(arguments, pair.model(), oracle, other.model());
    }

    private void remember(ModelPair pair) {
        latestView = pair;
        if (pairs.size() < MAX_VIEWS) {
            pairs.add(pair);
        } else {
            pairs.set(nextView, pair);
            nextView = 1 + nextView % (MAX_VIEWS - 1);
        }
    }

    private void remember(ModelCursor cursor) {
        latestCursor = cursor;
        if (!cursor.isSpliterator()) {
            cursor.bind(oracle.list());
        }
        if (cursors.size() < MAX_CURSORS) {
            cursors.add(cursor);
        } else {
            nextCursor %= MAX_CURSORS;
            cursors.set(nextCursor++, cursor);
        }
    }

    private void checkEverything() {
        check.checkRoot();
        for (int i = 1; i < pairs.size(); i++) {
            check.checkView(pairs.get(i));
        }
        for (ModelCursor cursor : cursors) {
            check.checkCursor(cursor);
        }
    }

    @Override
    public String toString() {
        return subject.list() + (subject.isInline() ? " inline" : " spilled to " + subject.capacity()) + ", "
                + (pairs.size() - 1) + " views, " + cursors.size() + " cursors";
    }
}
