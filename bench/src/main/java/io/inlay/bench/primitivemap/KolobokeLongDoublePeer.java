package io.inlay.bench.primitivemap;

import com.koloboke.collect.map.LongDoubleCursor;
import com.koloboke.collect.map.hash.HashLongDoubleMap;
import com.koloboke.collect.map.hash.HashLongDoubleMaps;

/** Of Koloboke. Its factory takes the number of entries; one cursor serves them all. */
final class KolobokeLongDoublePeer extends LongDoublePeer<HashLongDoubleMap> {
    @Override
    HashLongDoubleMap growing() {
        return HashLongDoubleMaps.newMutableMap();
    }

    @Override
    HashLongDoubleMap sized(int entries) {
        return HashLongDoubleMaps.newMutableMap(entries);
    }

    @Override
    HashLongDoubleMap copy(HashLongDoubleMap map) {
        return HashLongDoubleMaps.newMutableMap(map);
    }

    @Override
    int size(HashLongDoubleMap map) {
        return map.size();
    }

    @Override
    double get(HashLongDoubleMap map, long key) {
        return map.get(key);
    }

    @Override
    void put(HashLongDoubleMap map, long key, double value) {
        map.put(key, value);
    }

    @Override
    double update(HashLongDoubleMap map, long key, double delta) {
        return map.addValue(key, delta);
    }

    @Override
    double remove(HashLongDoubleMap map, long key) {
        return map.remove(key);
    }

    @Override
    int sum(HashLongDoubleMap map) {
        int sum = 0;
        for (LongDoubleCursor entries = map.cursor(); entries.moveNext(); ) {
            sum += Elements.bits(entries.key()) + Elements.bits(entries.value());
        }
        return sum;
    }
}
