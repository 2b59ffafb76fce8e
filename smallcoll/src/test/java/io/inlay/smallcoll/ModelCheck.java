package io.inlay.smallcoll;

import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;

/** Looks at a list in every way there is, and compares with the model. */
final class ModelCheck {
    private final ModelSubject subject;
    private final ModelOracle oracle;

    ModelCheck(ModelSubject subject, ModelOracle oracle) {
        this.subject = subject;
        this.oracle = oracle;
    }

    void checkRoot() {
        List<ModelToken> list = subject.list();
        List<ModelToken> model = oracle.list();
        checkContents(list, model);
        ModelInvariants.check(list, subject.isInline(), subject.inlineCapacity(), subject.capacity());
        require(list.equals(model) && model.equals(list), "equals", list, model);
        require(list.hashCode() == model.hashCode(), "hashCode", list, model);
        require(list.toString().equals(model.toString()), "toString", list, model);
        Object[] array = list.toArray();
        for (int i = 0; i < array.length; i++) {
            require(array[i] == model.get(i), "toArray", list, model);
        }
        Iterator<ModelToken> backwards = subject.reversed().iterator();
        for (int i = model.size() - 1; i >= 0; i--) {
            require(backwards.next() == model.get(i), "reversed", list, model);
        }
        require(!backwards.hasNext(), "reversed", list, model);
    }

    /** By index, by iterator, and by list iterator from the end. */
    private static void checkContents(List<ModelToken> list, List<ModelToken> model) {
        int size = model.size();
        require(list.size() == size && list.isEmpty() == model.isEmpty(), "size", list, model);
        Iterator<ModelToken> forwards = list.iterator();
        ListIterator<ModelToken> backwards = list.listIterator(size);
        for (int i = 0; i < size; i++) {
            ModelToken expected = model.get(i);
            require(list.get(i) == expected, "element", list, model);
            require(forwards.hasNext() && forwards.next() == expected, "iterator", list, model);
        }
        require(!forwards.hasNext(), "iterator", list, model);
        for (int i = size - 1; i >= 0; i--) {
            require(backwards.previousIndex() == i && backwards.previous() == model.get(i), "backwards", list, model);
        }
        require(!backwards.hasPrevious(), "backwards", list, model);
    }

    void checkView(ModelPair pair) {
        if (pair.isStale()) {
            require(pair.bothStale(), "stale view answers", List.of(), List.of());
            return;
        }
        checkContents(pair.subject(), pair.model());
        require(pair.subject().hashCode() == pair.model().hashCode(), "hashCode", pair.subject(), pair.model());
    }

    void checkCursor(ModelCursor cursor) {
        if (!cursor.isStale()) {
            String expected = cursor.position(ModelCursor::model);
            String actual = cursor.position(ModelCursor::subject);
            if (!actual.equals(expected)) {
                throw new AssertionError("cursor is at " + actual + ", should be at " + expected);
            }
        }
    }

    private static void require(boolean holds, String what, List<ModelToken> list, List<ModelToken> model) {
        if (!holds) {
            throw new AssertionError(what + " differs: " + list + ", should be " + model);
        }
    }
}
