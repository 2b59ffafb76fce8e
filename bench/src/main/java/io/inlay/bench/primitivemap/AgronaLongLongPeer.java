package io.inlay.bench.primitivemap;

import org.agrona.collections.Hashing;
import org.agrona.collections.Long2LongHashMap;

/** Of Agrona. Its constructor takes the length of the table, and no map goes without a value that means none. */
final class AgronaLongLongPeer extends LongLongPeer<Long2LongHashMap> {
    @Override
    Long2LongHashMap growing() {
        return new Long2LongHashMap(0);
    }

    @Override
    Long2LongHashMap sized(int entries) {
        return new Long2LongHashMap(AgronaTables.length(entries), Hashing.DEFAULT_LOAD_FACTOR, 0);
    }

    @Override
    Long2LongHashMap copy(Long2LongHashMap map) {
        return new Long2LongHashMap(map);
    }

    @Override
    int size(Long2LongHashMap map) {
        return map.size();
    }

    @Override
    long get(Long2LongHashMap map, long key) {
        return map.get(key);
    }

    @Override
    void put(Long2LongHashMap map, long key, long value) {
        map.put(key, value);
    }

    @Override
    long update(Long2LongHashMap map, long key, long delta) {
        return map.merge(key, delta, Long::sum);
    }

    @Override
    long remove(Long2LongHashMap map, long key) {
        return map.remove(key);
    }

    @Override
    int sum(Long2LongHashMap map) {
        int sum = 0;
        Long2LongHashMap.EntryIterator entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            entries.next();
            sum += Elements.bits(entries.getLongKey()) + Elements.bits(entries.getLongValue());
        }
        return sum;
    }
}
