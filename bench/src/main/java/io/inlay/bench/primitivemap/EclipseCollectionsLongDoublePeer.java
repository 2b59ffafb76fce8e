package io.inlay.bench.primitivemap;

import org.eclipse.collections.api.block.procedure.primitive.LongDoubleProcedure;
import org.eclipse.collections.impl.map.mutable.primitive.LongDoubleHashMap;

/**
 * Of Eclipse Collections. Its constructor takes the number of entries. Its iterators make an object for each entry, so that
 * a procedure reads them.
 */
final class EclipseCollectionsLongDoublePeer extends LongDoublePeer<LongDoubleHashMap> {
    private final LongDoubleProcedure adder = this::addUp;
    private int sum;

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
        return new LongDoubleHashMap(map);
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
        return map.addToValue(key, delta);
    }

    @Override
    double remove(LongDoubleHashMap map, long key) {
        return map.removeKeyIfAbsent(key, 0);
    }

    @Override
    int sum(LongDoubleHashMap map) {
        sum = 0;
        map.forEachKeyValue(adder);
        return sum;
    }

    private void addUp(long key, double value) {
        sum += Elements.bits(key) + Elements.bits(value);
    }
}
