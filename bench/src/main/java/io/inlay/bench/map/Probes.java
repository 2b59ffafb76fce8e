package io.inlay.bench.map;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The keys of several maps of one size, those that they are asked for, and those that they miss.
 *
 * <p>The keys of a map are drawn from twice as many, in an order of its own; the others are those that it misses. Where
 * {@value #GROUPS} maps would be too much to hold, the same few stand there several times.
 */
public final class Probes {
    /** How many maps there are. */
    public static final int GROUPS = 16;

    /** More than branch predictors learn by heart. */
    public static final int READS = 4096;

    private static final int KEYS_TO_HOLD = 160_000;

    private final int distinct;

    private final Object[][] keys = new Object[GROUPS][];

    private final Object[] hits;

    private final Object[] misses;

    /**
     * Draws keys.
     *
     * @param probe {@code interned} if a key is looked up by the object that the map has, {@code fresh} if by an equal one
     */
    public Probes(KeyKind kind, String probe, int size) {
        SplittableRandom random = new SplittableRandom(7);
        Object[] pool = kind.some(2 * size + GROUPS);
        distinct = Math.max(1, Math.min(GROUPS, KEYS_TO_HOLD / Math.max(1, size)));
        Object[][] others = new Object[GROUPS][];
        for (int i = 0; i < GROUPS; i++) {
            if (i < distinct) {
                shuffle(pool, random);
            }
            keys[i] = i < distinct ? Arrays.copyOf(pool, size) : keys[i % distinct];
            others[i] = i < distinct ? Arrays.copyOfRange(pool, size, pool.length) : others[i % distinct];
        }
        hits = size == 0 ? new Object[0] : draw(keys, random);
        misses = draw(others, random);
        if (probe.equals("fresh")) {
            Arrays.setAll(hits, i -> kind.equalTo(hits[i]));
        }
    }

    /** Returns how many maps differ; the others are the first ones again. */
    public int distinct() {
        return distinct;
    }

    /** Returns the keys of each map in the order in which they come. */
    public Object[][] keys() {
        return keys;
    }

    /** Returns keys of a map: the i-th of the map with the number i modulo {@value #GROUPS}; none if the maps are empty. */
    public Object[] hits() {
        return hits;
    }

    /** Returns keys that a map does not have, in the same way. */
    public Object[] misses() {
        return misses;
    }

    private static Object[] draw(Object[][] from, SplittableRandom random) {
        Object[] drawn = new Object[READS];
        for (int i = 0; i < READS; i++) {
            Object[] those = from[i % GROUPS];
            drawn[i] = those[random.nextInt(those.length)];
        }
        return drawn;
    }

    private static void shuffle(Object[] elements, SplittableRandom random) {
        for (int i = elements.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Object moved = elements[i];
            elements[i] = elements[other];
            elements[other] = moved;
        }
    }
}
