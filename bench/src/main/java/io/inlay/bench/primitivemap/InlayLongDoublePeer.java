package io.inlay.bench.primitivemap;

import io.inlay.smallcoll.primitive.LongDoubleCursor;
import io.inlay.smallcoll.primitive.LongDoubleMap;

/** Ours. */
final class InlayLongDoublePeer extends LongDoublePeer<LongDoubleMap> {
    @Override
    LongDoubleMap growing() {
        return new LongDoubleMap();
    }

    @Override
    LongDoubleMap sized(int entries) {
        return new LongDoubleMap(entries);
    }

    @Override
    LongDoubleMap copy(LongDoubleMap map) {
        return LongDoubleMap.copyOf(map);
    }

    @Override
    int size(LongDoubleMap map) {
        return map.size();
    }

    @Override
    double get(LongDoubleMap map, long key) {
        return map.get(key);
    }

    @Override
    void put(LongDoubleMap map, long key, double value) {
        map.put(key, value);
    }

    @Override
    double update(LongDoubleMap map, long key, double delta) {
        return map.addTo(key, delta);
    }

    @Override
    double remove(LongDoubleMap map, long key) {
        return map.remove(key);
    }

    @Override
    int sum(LongDoubleMap map) {
        int sum = 0;
        for (LongDoubleCursor entries = map.cursor(); entries.next(); ) {
            sum += Elements.bits(entries.key()) + Elements.bits(entries.value());
        }
        return sum;
    }
}
