package io.inlay.smallcoll;

/**
 * One step of a scenario, as plain data, so that it can be drawn, replayed, shrunk and pasted into an example test.
 *
 * @param op what to do
 * @param target chooses the list, a view or a cursor
 * @param a first number, resolved against the state when the step runs: mostly an index
 * @param b second number: mostly the end of a range, or the seed of values
 * @param c third number: mostly kind and size of an argument collection
 * @param blowAt the callback that throws, counted from one; zero for none
 */
record ModelStep(ModelOp op, int target, int a, int b, int c, int blowAt) {
    /** Numbers of a step are below this. */
    static final int BOUND = 1 << 16;

    @Override
    public String toString() {
        return "step(" + op.getClass().getSimpleName() + "." + op.name() + ", " + target + ", " + a + ", " + b + ", "
                + c + ", " + blowAt + ")";
    }
}
