package io.inlay.bench.compare;

/**
 * Ours against the best of the others.
 *
 * @param rival the other class with the lowest median time
 * @param ratio our time divided by the rival's, round by round
 */
public record Versus(String rival, Spread ratio) {
    /** A ratio closer to 1 than this is called level. */
    private static final double TOLERANCE = 0.05;

    /** How ours did. */
    public enum Verdict {
        LOSS,
        LEVEL,
        WIN
    }

    /** Returns the verdict by the median ratio. */
    public Verdict verdict() {
        if (ratio.median() > 1 + TOLERANCE) {
            return Verdict.LOSS;
        }
        return ratio.median() < 1 - TOLERANCE ? Verdict.WIN : Verdict.LEVEL;
    }

    /** Returns whether all rounds agree on who was faster. */
    public boolean isUnanimous() {
        return ratio.min() > 1 || ratio.max() < 1;
    }
}
