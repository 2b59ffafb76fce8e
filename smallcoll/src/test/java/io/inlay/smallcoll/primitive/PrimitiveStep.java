package io.inlay.smallcoll.primitive;

/**
 * One step of a scenario: an operation on the list, or on a sublist or an iterator that an earlier step left.
 *
 * @param op the number of the operation
 * @param a drawn
 * @param b drawn
 * @param c drawn
 * @param blowAt the call of a function at which it throws; 0 if never
 */
record PrimitiveStep(Target target, int op, int a, int b, int c, int blowAt) {
    /** Drawn numbers are below this. */
    static final int BOUND = 1 << 10;

    /** What a step works on. */
    enum Target {
        LIST,
        SUBLIST,
        CURSOR
    }

    @Override
    public String toString() {
        return "new PrimitiveStep(Target." + target + ", " + op + ", " + a + ", " + b + ", " + c + ", " + blowAt + ")";
    }
}
