package io.inlay.bench.primitivemap;

import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;

/** The {@code HashSet} of the JDK, with boxes. */
final class HashMapLongSetPeer extends LongLongPeer<Set<Long>> {
    @Override
    Set<Long> growing() {
        return new HashSet<>();
    }

    @Override
    Set<Long> sized(int entries) {
        return Sets.newHashSetWithExpectedSize(entries);
    }

    @Override
    Set<Long> copy(Set<Long> set) {
        return new HashSet<>(set);
    }

    @Override
    int size(Set<Long> set) {
        return set.size();
    }

    @Override
    long get(Set<Long> set, long key) {
        return set.contains(key) ? 1 : 0;
    }

    @Override
    void put(Set<Long> set, long key, long value) {
        set.add(key);
    }

    @Override
    long update(Set<Long> set, long key, long delta) {
        return set.add(key) ? 0 : 1;
    }

    @Override
    long remove(Set<Long> set, long key) {
        return set.remove(key) ? 1 : 0;
    }

    @Override
    int sum(Set<Long> set) {
        int sum = 0;
        for (long key : set) {
            sum += Elements.bits(key) + 1;
        }
        return sum;
    }

    @Override
    long value(long value) {
        return 1;
    }
}
