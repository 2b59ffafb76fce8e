package io.inlay.bench.primitivemap;

import com.koloboke.collect.LongCursor;
import com.koloboke.collect.set.hash.HashLongSet;
import com.koloboke.collect.set.hash.HashLongSets;

/** Of Koloboke. Its factory takes the number of elements. */
final class KolobokeLongSetPeer extends LongLongPeer<HashLongSet> {
    @Override
    HashLongSet growing() {
        return HashLongSets.newMutableSet();
    }

    @Override
    HashLongSet sized(int entries) {
        return HashLongSets.newMutableSet(entries);
    }

    @Override
    HashLongSet copy(HashLongSet set) {
        return HashLongSets.newMutableSet(set);
    }

    @Override
    int size(HashLongSet set) {
        return set.size();
    }

    @Override
    long get(HashLongSet set, long key) {
        return set.contains(key) ? 1 : 0;
    }

    @Override
    void put(HashLongSet set, long key, long value) {
        set.add(key);
    }

    @Override
    long update(HashLongSet set, long key, long delta) {
        return set.add(key) ? 0 : 1;
    }

    @Override
    long remove(HashLongSet set, long key) {
        return set.removeLong(key) ? 1 : 0;
    }

    @Override
    int sum(HashLongSet set) {
        int sum = 0;
        for (LongCursor keys = set.cursor(); keys.moveNext(); ) {
            sum += Elements.bits(keys.elem()) + 1;
        }
        return sum;
    }

    @Override
    long value(long value) {
        return 1;
    }
}
