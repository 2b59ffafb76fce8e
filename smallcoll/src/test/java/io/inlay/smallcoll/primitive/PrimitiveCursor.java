package io.inlay.smallcoll.primitive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Spliterator;
import java.util.concurrent.Callable;

/** An iterator, list iterator or spliterator of a list and the same of its model, both at the same place. */
final class PrimitiveCursor {
    private final PrimitiveType type;
    private final ModelArrayList elements;
    private final Object cursor;
    private final Object model;
    private int changes;

    private PrimitiveCursor(PrimitiveType type, ModelArrayList elements, Object cursor, Object model) {
        this.type = type;
        this.elements = elements;
        this.cursor = cursor;
        this.model = model;
        changes = elements.structuralChanges();
    }

    static PrimitiveCursor of(PrimitiveType type, PrimitiveList list, ModelList model, PrimitiveStep step) {
        int position = step.a() % (model.size() + 1);
        ModelArrayList elements = model.elements();
        return switch (step.b() % 3) {
            case 0 -> new PrimitiveCursor(type, elements, list.iterator(), model.iterator());
            case 1 ->
                new PrimitiveCursor(
                        type, elements, list.asList().listIterator(position), elements.listIterator(position));
            default -> boundSpliterator(type, elements, list);
        };
    }

    /** Bound by the first question, so that what it notices from here on is certain. */
    private static PrimitiveCursor boundSpliterator(PrimitiveType type, ModelArrayList elements, PrimitiveList list) {
        Spliterator<Number> spliterator = list.spliterator();
        Spliterator<Number> model = elements.spliterator();
        PrimitiveWorld.require(spliterator.estimateSize(), model.estimateSize(), "size of the spliterator");
        return new PrimitiveCursor(type, elements, spliterator, model);
    }

    /** Does the step on both sides; returns whether the cursor can be used again. */
    @SuppressWarnings("unchecked")
    boolean perform(PrimitiveStep step) {
        boolean isStale = changes != elements.structuralChanges();
        if (cursor instanceof Spliterator<?>) {
            return performSpliterator((Spliterator<Number>) cursor, (Spliterator<Number>) model, step, isStale);
        }
        Iterator<Number> iterator = (Iterator<Number>) cursor;
        Iterator<Number> modelIterator = (Iterator<Number>) model;
        if (!isStale) {
            PrimitiveWorld.require(iterator.hasNext(), modelIterator.hasNext(), "hasNext");
        }
        Number element = type.kind().number(step.a() % 13);
        boolean same = iterator instanceof ListIterator<Number> listIterator
                ? performBackwards(listIterator, (ListIterator<Number>) modelIterator, step, element)
                : performForwards(iterator, modelIterator, step);
        changes = isStale ? changes : elements.structuralChanges();
        return same;
    }

    private boolean performForwards(Iterator<Number> iterator, Iterator<Number> modelIterator, PrimitiveStep step) {
        return switch (step.op() % 4) {
            case 0 -> agree(iterator::next, modelIterator::next);
            case 1 -> agree(() -> type.kind().nextPrimitive(iterator), modelIterator::next);
            case 2 -> agree(() -> act(iterator::remove), () -> act(modelIterator::remove));
            default -> agree(() -> rest(iterator), () -> rest(modelIterator));
        };
    }

    private static boolean performBackwards(
            ListIterator<Number> iterator, ListIterator<Number> modelIterator, PrimitiveStep step, Number element) {
        return switch (step.op() % 6) {
            case 0 -> agree(iterator::next, modelIterator::next);
            case 1 -> agree(iterator::previous, modelIterator::previous);
            case 2 -> agree(() -> act(iterator::remove), () -> act(modelIterator::remove));
            case 3 -> agree(() -> act(() -> iterator.set(element)), () -> act(() -> modelIterator.set(element)));
            case 4 -> agree(() -> act(() -> iterator.add(element)), () -> act(() -> modelIterator.add(element)));
            default ->
                agree(iterator::nextIndex, modelIterator::nextIndex)
                        && agree(iterator::hasPrevious, modelIterator::hasPrevious);
        };
    }

    private boolean performSpliterator(
            Spliterator<Number> spliterator,
            Spliterator<Number> modelSpliterator,
            PrimitiveStep step,
            boolean isStale) {
        List<Number> seen = new ArrayList<>();
        List<Number> expected = new ArrayList<>();
        if (step.op() % 4 == 0 && !isStale) {
            spliterator.forEachRemaining(seen::add);
            modelSpliterator.forEachRemaining(expected::add);
            PrimitiveWorld.require(seen, expected, "rest of the spliterator");
            return false;
        }
        boolean primitive = step.op() % 4 == 1;
        boolean usable = agree(
                () -> primitive
                        ? type.kind().tryAdvancePrimitive(spliterator, seen::add)
                        : spliterator.tryAdvance(seen::add),
                () -> modelSpliterator.tryAdvance(expected::add));
        if (usable) {
            PrimitiveWorld.require(seen, expected, "element of the spliterator");
            PrimitiveWorld.require(spliterator.estimateSize(), modelSpliterator.estimateSize(), "estimateSize");
        }
        return usable;
    }

    private static Object act(Runnable action) {
        action.run();
        return null;
    }

    private static List<Number> rest(Iterator<Number> iterator) {
        List<Number> rest = new ArrayList<>();
        iterator.forEachRemaining(rest::add);
        return rest;
    }

    /** Expects the same of both; returns whether that was not an exception. */
    private static boolean agree(Callable<?> action, Callable<?> expected) {
        PrimitiveOutcome wanted = PrimitiveOutcome.of(expected);
        PrimitiveWorld.require(PrimitiveOutcome.of(action), wanted, "outcome of the iterator");
        return wanted.thrown() == null;
    }
}
