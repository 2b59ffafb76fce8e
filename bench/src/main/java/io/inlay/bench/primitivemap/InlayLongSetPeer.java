package io.inlay.bench.primitivemap;

import io.inlay.smallcoll.primitive.LongSet;
import java.util.PrimitiveIterator;

/** Ours. A set is measured as a map in which each value is 1. */
final class InlayLongSetPeer extends LongLongPeer<LongSet> {
    @Override
    LongSet growing() {
        return new LongSet();
    }

    @Override
    LongSet sized(int entries) {
        return new LongSet(entries);
    }

    @Override
    LongSet copy(LongSet set) {
        return LongSet.copyOf(set);
    }

    @Override
    int size(LongSet set) {
        return set.size();
    }

    @Override
    long get(LongSet set, long key) {
        return set.contains(key) ? 1 : 0;
    }

    @Override
    void put(LongSet set, long key, long value) {
        set.add(key);
    }

    @Override
    long update(LongSet set, long key, long delta) {
        return set.add(key) ? 0 : 1;
    }

    @Override
    long remove(LongSet set, long key) {
        return set.remove(key) ? 1 : 0;
    }

    @Override
    int sum(LongSet set) {
        int sum = 0;
        PrimitiveIterator.OfLong keys = set.iterator();
        while (keys.hasNext()) {
            sum += Elements.bits(keys.nextLong()) + 1;
        }
        return sum;
    }

    @Override
    long value(long value) {
        return 1;
    }
}
