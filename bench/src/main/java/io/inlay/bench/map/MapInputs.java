package io.inlay.bench.map;

import java.util.Arrays;
import java.util.Map;

/** Maps of one class and one size, with all that a benchmark asks of them. All is the same for each class. */
final class MapInputs {
    static final int MAPS = Probes.GROUPS;
    static final int READS = Probes.READS;

    private static final int FIRST_VALUE = 1_000;

    final Map<Object, Integer>[] maps = mapArray();

    /** Equal to {@link #maps}; their keys are the same objects, or equal ones with the probe {@code fresh}. */
    final Map<Object, Integer>[] twins = mapArray();

    /** The keys of each map in the order in which they came. */
    final Object[][] keys;

    /** The value of each key. */
    final Integer[][] values = new Integer[MAPS][];

    /** Keys of a map: the i-th of the map with the number i modulo {@value #MAPS}; none if the maps are empty. */
    final Object[] hits;

    /** Keys that a map does not have, in the same way. */
    final Object[] misses;

    /**
     * Makes maps.
     *
     * @param probe {@code interned} if a key is looked up by the object that the map has, {@code fresh} if by an equal one
     */
    MapInputs(MapPeer peer, KeyKind kind, String probe, int size) {
        Probes probes = new Probes(kind, probe, size);
        keys = probes.keys();
        hits = probes.hits();
        misses = probes.misses();
        boolean fresh = probe.equals("fresh");
        for (int i = 0; i < MAPS; i++) {
            if (i < probes.distinct()) {
                values[i] = values(size, i);
                maps[i] = peer.of(keys[i], values[i]);
                twins[i] = peer.of(fresh ? equal(kind, keys[i]) : keys[i], values[i]);
            } else {
                values[i] = values[i % probes.distinct()];
                maps[i] = maps[i % probes.distinct()];
                twins[i] = twins[i % probes.distinct()];
            }
        }
    }

    private static Integer[] values(int size, int map) {
        Integer[] values = new Integer[size];
        Arrays.setAll(values, i -> FIRST_VALUE + map * size + i);
        return values;
    }

    private static Object[] equal(KeyKind kind, Object[] keys) {
        return Arrays.stream(keys).map(kind::equalTo).toArray();
    }

    @SuppressWarnings("unchecked") // Java has no other way to make an array of a generic type.
    static Map<Object, Integer>[] mapArray() {
        return (Map<Object, Integer>[]) new Map<?, ?>[MAPS];
    }
}
