package io.inlay.smallcoll;

/**
 * One step of a scenario on maps or sets: an operation and numbers that say with which key, which value and how.
 *
 * @param <O> the operations to choose from
 */
record MapScenarioStep<O extends Enum<O>>(O operation, int key, int value, int way) {
    /** All numbers are below this. */
    static final int BOUND = 1 << 12;

    @Override
    public String toString() {
        return operation + "(" + key + ", " + value + ", " + way + ")";
    }
}
