package io.inlay.bench.primitivemap;

import it.unimi.dsi.fastutil.longs.LongIterator;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/** Of fastutil. Its constructor takes the number of elements. */
final class FastutilLongSetPeer extends LongLongPeer<LongOpenHashSet> {
    @Override
    LongOpenHashSet growing() {
        return new LongOpenHashSet();
    }

    @Override
    LongOpenHashSet sized(int entries) {
        return new LongOpenHashSet(entries);
    }

    @Override
    LongOpenHashSet copy(LongOpenHashSet set) {
        return set.clone();
    }

    @Override
    int size(LongOpenHashSet set) {
        return set.size();
    }

    @Override
    long get(LongOpenHashSet set, long key) {
        return set.contains(key) ? 1 : 0;
    }

    @Override
    void put(LongOpenHashSet set, long key, long value) {
        set.add(key);
    }

    @Override
    long update(LongOpenHashSet set, long key, long delta) {
        return set.add(key) ? 0 : 1;
    }

    @Override
    long remove(LongOpenHashSet set, long key) {
        return set.remove(key) ? 1 : 0;
    }

    @Override
    int sum(LongOpenHashSet set) {
        int sum = 0;
        LongIterator keys = set.iterator();
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
