package io.inlay.bench.primitivemap;

import java.util.SplittableRandom;

/**
 * Maps with keys and values of these types.
 *
 * @param <M> the map class
 */
final class LongDoubleRun<M> extends MapRun {
    /** Values repeat after that many, so that they stay in the cache. */
    private static final int VALUES = 1_024;

    private final LongDoublePeer<M> peer;
    private final int size;

    /** All keys that maps are built of, one set after the other. The first sets are those of {@link #maps}. */
    private final long[] pool;

    private final double[] values = new double[VALUES];
    private final M[] maps;

    /** Keys of a map: the i-th of the map with the number i modulo how many there are. */
    private final long[] hits;

    /** Keys that a map does not have, in the same way. */
    private final long[] misses;

    private int nextRead;
    private int nextMap;
    private int nextSet;

    LongDoubleRun(LongDoublePeer<M> peer, KeyPattern pattern, int size) {
        this.peer = peer;
        this.size = size;
        int sets = MapRun.sets(size);
        int order = MapRun.order(size);
        maps = mapArray(MapRun.maps(size));
        hits = new long[order];
        misses = new long[order];
        // What one map has another has not: the keys that none has come behind them all.
        var numbers = pattern.keys(sets * size + order);
        pool = new long[sets * size];
        for (int i = 0; i < pool.length; i++) {
            pool[i] = Elements.toLong(numbers[i]);
        }
        for (int i = 0; i < VALUES; i++) {
            values[i] = peer.value(Elements.toDouble(i + 1));
        }
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < order; i++) {
            hits[i] = Elements.toLong(numbers[(i & maps.length - 1) * size + random.nextInt(size)]);
            misses[i] = Elements.toLong(numbers[pool.length + random.nextInt(order)]);
        }
        for (int i = 0; i < maps.length; i++) {
            maps[i] = filled(peer.sized(size), i);
        }
    }

    /** Puts the keys of a set, the first to the last. */
    private M filled(M map, int set) {
        int start = set * size;
        for (int i = start; i < start + size; i++) {
            peer.put(map, pool[i], values[i % VALUES]);
        }
        return map;
    }

    @Override
    int getHits() {
        return get(hits);
    }

    @Override
    int getMisses() {
        return get(misses);
    }

    private int get(long[] keys) {
        int start = startReading();
        int sum = 0;
        for (int i = start; i < start + READS; i++) {
            sum += Elements.bits(peer.get(maps[i & maps.length - 1], keys[i]));
        }
        return sum;
    }

    @Override
    int update() {
        int start = startReading();
        int sum = 0;
        for (int i = start; i < start + READS; i++) {
            sum += Elements.bits(peer.update(maps[i & maps.length - 1], hits[i], values[0]));
        }
        return sum;
    }

    @Override
    int removeAndPut() {
        int start = startReading();
        int sum = 0;
        for (int i = start; i < start + READS; i++) {
            M map = maps[i & maps.length - 1];
            double value = peer.remove(map, hits[i]);
            peer.put(map, hits[i], value);
            sum += Elements.bits(value);
        }
        return sum;
    }

    private int startReading() {
        int start = nextRead;
        nextRead = (start + READS) % hits.length;
        return start;
    }

    @Override
    Object putGrowing() {
        return filled(peer.growing(), startSet());
    }

    @Override
    Object putPresized() {
        return filled(peer.sized(size), startSet());
    }

    private int startSet() {
        int set = nextSet;
        nextSet = set + 1 == pool.length / size ? 0 : set + 1;
        return set;
    }

    @Override
    int iterate() {
        return peer.sum(startMap());
    }

    @Override
    Object copy() {
        return peer.copy(startMap());
    }

    private M startMap() {
        M map = maps[nextMap];
        nextMap = nextMap + 1 & maps.length - 1;
        return map;
    }

    @Override
    void verify() {
        for (int i = 0; i < maps.length; i++) {
            verify(maps[i], i);
            verify(peer.copy(maps[i]), i);
        }
        verify(filled(peer.growing(), 0), 0);
        for (int i = 0; i < hits.length; i++) {
            M map = maps[i & maps.length - 1];
            require(Elements.bits(peer.get(map, misses[i])) == 0, map, "get of the absent key " + misses[i]);
        }
    }

    /** Requires a map to have the entries of a set and no others. */
    private void verify(M map, int set) {
        require(peer.size(map) == size, map, "size");
        int sum = 0;
        for (int i = set * size; i < (set + 1) * size; i++) {
            int value = Elements.bits(values[i % VALUES]);
            require(Elements.bits(peer.get(map, pool[i])) == value, map, "get of the key " + pool[i]);
            sum += Elements.bits(pool[i]) + value;
        }
        require(peer.sum(map) == sum, map, "iteration");
    }

    @SuppressWarnings("unchecked") // Java has no other way to make an array of a type parameter.
    private M[] mapArray(int length) {
        return (M[]) new Object[length];
    }
}
