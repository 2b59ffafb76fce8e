package io.inlay.smallcoll.primitive;

import java.util.SplittableRandom;

/**
 * One step of a scenario: an operation and numbers that say with which keys, which value and how. Which keys they are
 * depends on the table, too: many have their homes in one of its groups.
 */
record TableMapStep(TableMapOp operation, int style, int key, int value, int way) {
    /** All numbers are below this. */
    static final int BOUND = 1 << 12;

    static TableMapStep draw(SplittableRandom random) {
        TableMapOp[] operations = TableMapOp.values();
        return new TableMapStep(
                operations[random.nextInt(operations.length)],
                random.nextInt(BOUND),
                random.nextInt(BOUND),
                random.nextInt(BOUND),
                random.nextInt(BOUND));
    }

    TableMapArguments arguments(TableMapSubject subject) {
        return new TableMapArguments(subject::value, TableKeyDraw.keys(subject, style, key, way), value, way);
    }

    @Override
    public String toString() {
        return operation + "(" + style % TableKeyDraw.STYLES + ", " + key + ", " + value + ", " + way + ")";
    }
}
