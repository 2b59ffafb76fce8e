package io.inlay.bench.primitivemap;

import org.agrona.collections.LongHashSet;

/** Of Agrona. Its constructor takes the number of elements. */
final class AgronaLongSetPeer extends LongLongPeer<LongHashSet> {
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
        LongHashSet copy = new LongHashSet(set.size());
        copy.addAll(set);
        return copy;
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
        LongHashSet.LongIterator keys = set.iterator();
        while (keys.hasNext()) {
            sum += Elements.bits(keys.nextValue()) + 1;
        }
        return sum;
    }

    @Override
    long value(long value) {
        return 1;
    }
}
