package io.inlay.smallcoll.primitive;

import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A map of primitives and a HashMap that go through the same steps, and are compared in every way after each. */
final class TableMapScenario {
    private TableMapSubject subject;
    private TableMapModel model;

    /** Opened after a step and looked at after another; with them what the table was then. */
    private TableMapSide.Cursor cursor;

    private Iterator<Object> iterator;
    private long[] tags;
    private int modifications;

    /**
     * @param missing the number of the missing value
     * @param size how many keys the maps begin with
     */
    TableMapScenario(TableMapSubject empty, int expectedSize, int missing, int size) {
        Object missingValue = empty.value(missing);
        subject = empty.fresh(expectedSize, missingValue);
        model = empty.model(missingValue);
        for (int i = 0; i < size; i++) {
            Object key = empty.wideKey(i);
            subject.put(key, missingValue);
            model.put(key, missingValue);
        }
        open();
        check("start");
    }

    void perform(TableMapStep step) {
        TableMapArguments arguments = step.arguments(subject);
        TableModifications before = new TableModifications(subject.table());
        Set<Object> keysBefore = new HashSet<>(model.map().keySet());
        PrimitiveOutcome expected = PrimitiveOutcome.of(() -> step.operation().on(model, arguments));
        PrimitiveOutcome actual = PrimitiveOutcome.of(() -> step.operation().on(subject, arguments));
        if (!actual.equals(expected)) {
            throw new AssertionError(step + " with " + arguments.key() + " gave " + actual + ", should be " + expected);
        }
        check(step.toString());
        before.requireCounted(step, !keysBefore.equals(model.map().keySet()));
        lookAtOpen(step);
        moveOn(step);
    }

    private void open() {
        cursor = subject.cursor();
        iterator = subject.asMap().keySet().iterator();
        cursor.next();
        tags = subject.table().tags;
        modifications = subject.table().modifications();
    }

    /** An open cursor goes on if no key has come or gone and the table is the same, and fails otherwise. */
    private void lookAtOpen(TableMapStep step) {
        boolean stale =
                tags != subject.table().tags || modifications != subject.table().modifications();
        if (stale || step.way() % 8 == 0) {
            boolean fresh = !stale && !subject.isEmpty();
            requireFailFast(step, PrimitiveOutcome.of(cursor::next), stale);
            if (fresh || stale) {
                requireFailFast(step, PrimitiveOutcome.of(iterator::next), stale);
            }
            open();
        }
    }

    private static void requireFailFast(TableMapStep step, PrimitiveOutcome outcome, boolean stale) {
        Class<?> expected = stale ? ConcurrentModificationException.class : null;
        if (outcome.thrown() != expected) {
            throw new AssertionError("after " + step + " what was open " + outcome);
        }
    }

    /** Now and then the scenario goes on with copies, and what they were made from must not notice it. */
    private void moveOn(TableMapStep step) {
        if (step.way() % 16 > 1) {
            return;
        }
        TableMapSubject old = subject;
        subject = step.way() % 16 == 0 ? old.copyOf(old) : old.writtenAndRead();
        model = model.copyOf(model);
        check("copy after " + step);
        requireEqual("copy", subject.map(), old.map());
        if (subject.table().slotCount() > 2 * Groups.slotsFor(Math.max(4, subject.size()), Integer.MAX_VALUE)) {
            throw new AssertionError("a copy of " + subject.size() + " has room for " + subject.capacity());
        }
        Object key = old.key(step.key());
        Object value = old.getOrDefault(key, old.value(1));
        old.remove(key);
        requireEqual("copied value", subject.getOrDefault(key, value), value);
        TableScan.check(old);
        check("copy after " + step + " and a change of what it was made from");
        open();
    }

    private void check(String what) {
        try {
            TableScan.check(subject);
            requireEqual("size", subject.size(), model.size());
            requireEqual("emptiness", subject.isEmpty(), model.isEmpty());
            requireEqual("missing value", subject.missingValue(), model.missingValue());
            checkEntries();
            requireEqual("view", subject.asMap(), model.map());
            requireEqual("view from the other side", model.map(), subject.asMap());
            requireEqual("hash code", subject.map().hashCode(), model.map().hashCode());
        } catch (AssertionError e) {
            throw new AssertionError(what + ": " + e.getMessage() + "\n  in " + subject.map(), e);
        }
    }

    private void checkEntries() {
        Map<Object, Object> entries = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (TableMapSide.Cursor entry = subject.cursor(); entry.next(); ) {
            Object key = entry.key();
            requireEqual("value of " + key, subject.get(key), entry.value());
            entries.put(key, entry.value());
            text.append(", ").append(key).append('=').append(entry.value());
        }
        requireEqual("entries", entries, model.map());
        String inBraces = "{" + text.substring(Math.min(2, text.length())) + "}";
        requireEqual("text", subject.map().toString(), inBraces);
        requireEqual("text of the view", subject.asMap().toString(), inBraces);
    }

    private static void requireEqual(String what, Object actual, Object expected) {
        if (!Objects.equals(actual, expected)) {
            throw new AssertionError(what + " is " + actual + ", should be " + expected);
        }
    }

    @Override
    public String toString() {
        return subject.map() + " in " + subject.table().slotCount() + " slots";
    }
}
