package io.inlay.bench.primitivemap;

import org.agrona.collections.Hashing;
import org.agrona.collections.Int2ObjectHashMap;

/** Of Agrona. Its constructor takes the length of the table. */
final class AgronaIntObjectPeer extends IntObjectPeer<Int2ObjectHashMap<Object>> {
    @Override
    Int2ObjectHashMap<Object> growing() {
        return new Int2ObjectHashMap<>();
    }

    @Override
    Int2ObjectHashMap<Object> sized(int entries) {
        return new Int2ObjectHashMap<>(AgronaTables.length(entries), Hashing.DEFAULT_LOAD_FACTOR);
    }

    @Override
    Int2ObjectHashMap<Object> copy(Int2ObjectHashMap<Object> map) {
        return new Int2ObjectHashMap<>(map);
    }

    @Override
    int size(Int2ObjectHashMap<Object> map) {
        return map.size();
    }

    @Override
    Object get(Int2ObjectHashMap<Object> map, int key) {
        Object value = map.get(key);
        return value == null ? "" : value;
    }

    @Override
    void put(Int2ObjectHashMap<Object> map, int key, Object value) {
        map.put(key, value);
    }

    @Override
    Object update(Int2ObjectHashMap<Object> map, int key, Object delta) {
        return map.put(key, delta);
    }

    @Override
    Object remove(Int2ObjectHashMap<Object> map, int key) {
        return map.remove(key);
    }

    @Override
    int sum(Int2ObjectHashMap<Object> map) {
        int sum = 0;
        Int2ObjectHashMap<Object>.EntryIterator entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            entries.next();
            sum += Elements.bits(entries.getIntKey()) + Elements.bits(entries.getValue());
        }
        return sum;
    }
}
