package io.inlay.smallcoll;

import java.util.random.RandomGenerator;

/**
 * The seed of the random tests: the same in each build, so that a build which passed passes again. {@code
 * -Dinlay.fuzz.seed=random} explores, {@code -Dinlay.fuzz.seed=}number repeats what a failure printed.
 */
public final class FuzzSeed {
    public static final String PROPERTY = "inlay.fuzz.seed";
    private static final long OF_THE_BUILD = 20261122;

    private FuzzSeed() {}

    public static long choose() {
        String wanted = System.getProperty(PROPERTY);
        if (wanted == null) {
            return OF_THE_BUILD;
        }
        return wanted.equals("random") ? RandomGenerator.getDefault().nextLong() : Long.parseLong(wanted);
    }
}
