package io.inlay.smallcoll.primitive;

import java.util.ConcurrentModificationException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A set of primitives and a HashSet that go through the same steps, and are compared in every way after each. */
final class TableSetScenario {
    private TableSetSubject subject;
    private TableSetModel model;

    /** Opened after a step and looked at after another; with it what the table was then. */
    private Iterator<Object> open;

    private long[] tags;
    private int modifications;

    /** The sets begin with so many elements. */
    TableSetScenario(TableSetSubject empty, int expectedSize, int size) {
        subject = empty.fresh(expectedSize);
        model = new TableSetModel();
        for (int i = 0; i < size; i++) {
            subject.add(empty.wideKey(i));
            model.add(empty.wideKey(i));
        }
        open();
        check("start");
    }

    void perform(TableSetStep step) {
        TableMapArguments arguments = step.arguments(subject);
        TableModifications before = new TableModifications(subject.table());
        Set<Object> elementsBefore = new HashSet<>(model.set());
        PrimitiveOutcome expected = PrimitiveOutcome.of(() -> step.operation().on(model, arguments));
        PrimitiveOutcome actual = PrimitiveOutcome.of(() -> step.operation().on(subject, arguments));
        if (!actual.equals(expected)) {
            throw new AssertionError(step + " with " + arguments.key() + " gave " + actual + ", should be " + expected);
        }
        check(step.toString());
        before.requireCounted(step, !elementsBefore.equals(model.set()));
        lookAtOpen(step);
        moveOn(step);
    }

    private void open() {
        open = subject.iterator();
        tags = subject.table().tags;
        modifications = subject.table().modifications();
    }

    /** An iterator goes on if no element has come or gone and the table is the same, and fails otherwise. */
    private void lookAtOpen(TableSetStep step) {
        boolean stale =
                tags != subject.table().tags || modifications != subject.table().modifications();
        if (stale || (step.way() % 8 == 0 && !subject.isEmpty())) {
            PrimitiveOutcome outcome = PrimitiveOutcome.of(open::next);
            if (outcome.thrown() != (stale ? ConcurrentModificationException.class : null)) {
                throw new AssertionError("after " + step + " an iterator " + outcome);
            }
            open();
        }
    }

    /** Now and then the scenario goes on with copies, and what they were made from must not notice it. */
    private void moveOn(TableSetStep step) {
        if (step.way() % 16 > 1) {
            return;
        }
        TableSetSubject old = subject;
        subject = step.way() % 16 == 0 ? old.copyOf(old) : old.writtenAndRead();
        model = model.copyOf(model);
        check("copy after " + step);
        requireEqual("copy", subject.set(), old.set());
        old.clear();
        check("copy after " + step + " and clear() of what it was made from");
        open();
    }

    private void check(String what) {
        try {
            TableScan.check(subject);
            requireEqual("size", subject.size(), model.size());
            requireEqual("emptiness", subject.isEmpty(), model.isEmpty());
            List<Object> elements = subject.keysToArray();
            requireEqual("elements", new HashSet<>(elements), model.set());
            requireEqual("text", subject.set().toString(), elements.toString());
            requireEqual("hash code", subject.set().hashCode(), model.set().hashCode());
            requireEqual("view", subject.asSet(), model.set());
            requireEqual("view from the other side", model.set(), subject.asSet());
        } catch (AssertionError e) {
            throw new AssertionError(what + ": " + e.getMessage() + "\n  in " + subject.set(), e);
        }
    }

    private static void requireEqual(String what, Object actual, Object expected) {
        if (!Objects.equals(actual, expected)) {
            throw new AssertionError(what + " is " + actual + ", should be " + expected);
        }
    }

    @Override
    public String toString() {
        return subject.set() + " in " + subject.table().slotCount() + " slots";
    }
}
