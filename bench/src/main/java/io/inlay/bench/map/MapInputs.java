package io.inlay.bench.map;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Maps of one class and one size, with all that a benchmark asks of them.
 *
 * <p>The keys of a map are drawn from twice as many, in an order of its own; the others are those that it misses. All is
 * the same for each class. Where {@value #MAPS} maps would be too much to hold, the same few stand there several times.
 */
final class MapInputs {
    static final int MAPS = 16;

    /** More than branch predictors learn by heart. */
    static final int READS = 4096;

    private static final int ENTRIES_TO_HOLD = 160_000;
    private static final int FIRST_VALUE = 1_000;

    final Map<Object, Integer>[] maps = mapArray();

    /** Equal to {@link #maps}; their keys are the same objects, or equal ones with the probe {@code fresh}. */
    final Map<Object, Integer>[] twins = mapArray();

    /** The keys of each map in the order in which they came. */
    final Object[][] keys = new Object[MAPS][];

    /** The value of each key. */
    final Integer[][] values = new Integer[MAPS][];

    /** Keys of a map: the i-th of the map with the number i modulo {@value #MAPS}; none if the maps are empty. */
    final Object[] hits;

    /** Keys that a map does not have, in the same way. */
    final Object[] misses = new Object[READS];

    /**
     * Makes maps.
     *
     * @param probe {@code interned} if a key is looked up by the object that the map has, {@code fresh} if by an equal one
     */
    MapInputs(MapPeer peer, KeyKind kind, String probe, int size) {
        boolean fresh = probe.equals("fresh");
        SplittableRandom random = new SplittableRandom(7);
        Object[] pool = kind.some(2 * size + MAPS);
        int distinct = Math.max(1, Math.min(MAPS, ENTRIES_TO_HOLD / Math.max(1, size)));
        Object[][] others = new Object[MAPS][];
        for (int i = 0; i < MAPS; i++) {
            if (i < distinct) {
                shuffle(pool, random);
                keys[i] = Arrays.copyOf(pool, size);
                others[i] = Arrays.copyOfRange(pool, size, pool.length);
                values[i] = values(size, i);
                maps[i] = peer.of(keys[i], values[i]);
                twins[i] = peer.of(fresh ? equal(kind, keys[i]) : keys[i], values[i]);
            } else {
                share(i, i % distinct, others);
            }
        }
        hits = size == 0 ? new Object[0] : draw(keys, random);
        System.arraycopy(draw(others, random), 0, misses, 0, READS);
        if (fresh) {
            Arrays.setAll(hits, i -> kind.equalTo(hits[i]));
        }
    }

    private void share(int i, int first, Object[][] others) {
        keys[i] = keys[first];
        others[i] = others[first];
        values[i] = values[first];
        maps[i] = maps[first];
        twins[i] = twins[first];
    }

    private static Object[] draw(Object[][] from, SplittableRandom random) {
        Object[] drawn = new Object[READS];
        for (int i = 0; i < READS; i++) {
            Object[] those = from[i % MAPS];
            drawn[i] = those[random.nextInt(those.length)];
        }
        return drawn;
    }

    private static Integer[] values(int size, int map) {
        Integer[] values = new Integer[size];
        Arrays.setAll(values, i -> FIRST_VALUE + map * size + i);
        return values;
    }

    private static Object[] equal(KeyKind kind, Object[] keys) {
        return Arrays.stream(keys).map(kind::equalTo).toArray();
    }

    private static void shuffle(Object[] elements, SplittableRandom random) {
        for (int i = elements.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Object moved = elements[i];
            elements[i] = elements[other];
            elements[other] = moved;
        }
    }

    @SuppressWarnings("unchecked") // Java has no other way to make an array of a generic type.
    static Map<Object, Integer>[] mapArray() {
        return (Map<Object, Integer>[]) new Map<?, ?>[MAPS];
    }
}
