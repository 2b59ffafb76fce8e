package io.inlay.bench.primitivemap;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.cursors.LongCursor;

/** Of HPPC. Its constructor takes the number of elements; its iterator gives a cursor, which is one object for all. */
final class HppcLongSetPeer extends LongLongPeer<LongHashSet> {
    @Override
    LongHashSet growing() {
        return new LongHashSet();
    }

    @Override
    LongHashSet sized(int entries) {
        return new LongHashSet(entries);
    }

    @Override
    LongHashSet copy(LongHashSet set) {
        return set.clone();
    }

    @Override
    int size(LongHashSet set) {
        return set.size();
    }

    @Override
    long get(LongHashSet set, long key) {
        return set.contains(key) ? 1 : 0;
    }

    @Override
    void put(LongHashSet set, long key, long value) {
        set.add(key);
    }

    @Override
    long update(LongHashSet set, long key, long delta) {
        return set.add(key) ? 0 : 1;
    }

    @Override
    long remove(LongHashSet set, long key) {
        return set.remove(key) ? 1 : 0;
    }

    @Override
    int sum(LongHashSet set) {
        int sum = 0;
        for (LongCursor key : set) {
            sum += Elements.bits(key.value) + 1;
        }
        return sum;
    }

    @Override
    long value(long value) {
        return 1;
    }
}
