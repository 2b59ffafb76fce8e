package io.inlay.bench.primitivemap;

import org.agrona.collections.Hashing;
import org.agrona.collections.Object2LongHashMap;

/** Of Agrona. Its constructor takes the length of the table, and no map goes without a value that means none. */
final class AgronaObjectLongPeer extends ObjectLongPeer<Object2LongHashMap<Object>> {
    @Override
    Object2LongHashMap<Object> growing() {
        return new Object2LongHashMap<>(0);
    }

    @Override
    Object2LongHashMap<Object> sized(int entries) {
        return new Object2LongHashMap<>(AgronaTables.length(entries), Hashing.DEFAULT_LOAD_FACTOR, 0);
    }

    @Override
    Object2LongHashMap<Object> copy(Object2LongHashMap<Object> map) {
        return new Object2LongHashMap<>(map);
    }

    @Override
    int size(Object2LongHashMap<Object> map) {
        return map.size();
    }

    @Override
    long get(Object2LongHashMap<Object> map, Object key) {
        return map.getValue(key);
    }

    @Override
    void put(Object2LongHashMap<Object> map, Object key, long value) {
        map.put(key, value);
    }

    @Override
    long update(Object2LongHashMap<Object> map, Object key, long delta) {
        return map.merge(key, delta, Long::sum);
    }

    @Override
    long remove(Object2LongHashMap<Object> map, Object key) {
        return map.removeKey(key);
    }

    @Override
    int sum(Object2LongHashMap<Object> map) {
        int sum = 0;
        Object2LongHashMap<Object>.EntryIterator entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            entries.next();
            sum += Elements.bits(entries.getKey()) + Elements.bits(entries.getLongValue());
        }
        return sum;
    }
}
