package io.inlay.bench.primitivemap;

import com.carrotsearch.hppc.LongDoubleHashMap;
import com.carrotsearch.hppc.cursors.LongDoubleCursor;

/** Of HPPC. Its constructor takes the number of entries; its iterator gives a cursor, which is one object for all. */
final class HppcLongDoublePeer extends LongDoublePeer<LongDoubleHashMap> {
    @Override
    LongDoubleHashMap growing() {
        return new LongDoubleHashMap();
    }

    @Override
    LongDoubleHashMap sized(int entries) {
        return new LongDoubleHashMap(entries);
    }

    @Override
    LongDoubleHashMap copy(LongDoubleHashMap map) {
        return map.clone();
    }

    @Override
    int size(LongDoubleHashMap map) {
        return map.size();
    }

    @Override
    double get(LongDoubleHashMap map, long key) {
        return map.get(key);
    }

    @Override
    void put(LongDoubleHashMap map, long key, double value) {
        map.put(key, value);
    }

    @Override
    double update(LongDoubleHashMap map, long key, double delta) {
        return map.addTo(key, delta);
    }

    @Override
    double remove(LongDoubleHashMap map, long key) {
        return map.remove(key);
    }

    @Override
    int sum(LongDoubleHashMap map) {
        int sum = 0;
        for (LongDoubleCursor entry : map) {
            sum += Elements.bits(entry.key) + Elements.bits(entry.value);
        }
        return sum;
    }
}
