package io.inlay.smallcoll.primitive;

import java.util.SplittableRandom;

/** One step of a scenario of sets: an operation and numbers that say with which elements and how. */
record TableSetStep(TableSetOp operation, int style, int key, int way) {
    static TableSetStep draw(SplittableRandom random) {
        TableSetOp[] operations = TableSetOp.values();
        return new TableSetStep(
                operations[random.nextInt(operations.length)],
                random.nextInt(TableMapStep.BOUND),
                random.nextInt(TableMapStep.BOUND),
                random.nextInt(TableMapStep.BOUND));
    }

    TableMapArguments arguments(TableSetSubject subject) {
        return new TableMapArguments(number -> number, TableKeyDraw.keys(subject, style, key, way), 0, way);
    }

    @Override
    public String toString() {
        return operation + "(" + style % TableKeyDraw.STYLES + ", " + key + ", " + way + ")";
    }
}
