package io.inlay.bench.primitivemap;

import org.eclipse.collections.api.block.procedure.primitive.LongProcedure;
import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;

/** Of Eclipse Collections. Its constructor takes the number of elements. */
final class EclipseCollectionsLongSetPeer extends LongLongPeer<LongHashSet> {
    private final LongProcedure adder = this::addUp;
    private int sum;

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
        return new LongHashSet(set);
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
        sum = 0;
        set.each(adder);
        return sum;
    }

    @Override
    long value(long value) {
        return 1;
    }

    private void addUp(long key) {
        sum += Elements.bits(key) + 1;
    }
}
