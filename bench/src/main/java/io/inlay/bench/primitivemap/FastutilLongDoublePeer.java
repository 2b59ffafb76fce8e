package io.inlay.bench.primitivemap;

import it.unimi.dsi.fastutil.longs.Long2DoubleMap;
import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.objects.ObjectIterator;

/** Of fastutil. Its constructor takes the number of entries; its fast iterator has one entry for all. */
final class FastutilLongDoublePeer extends LongDoublePeer<Long2DoubleOpenHashMap> {
    @Override
    Long2DoubleOpenHashMap growing() {
        return new Long2DoubleOpenHashMap();
    }

    @Override
    Long2DoubleOpenHashMap sized(int entries) {
        return new Long2DoubleOpenHashMap(entries);
    }

    @Override
    Long2DoubleOpenHashMap copy(Long2DoubleOpenHashMap map) {
        return map.clone();
    }

    @Override
    int size(Long2DoubleOpenHashMap map) {
        return map.size();
    }

    @Override
    double get(Long2DoubleOpenHashMap map, long key) {
        return map.get(key);
    }

    @Override
    void put(Long2DoubleOpenHashMap map, long key, double value) {
        map.put(key, value);
    }

    @Override
    double update(Long2DoubleOpenHashMap map, long key, double delta) {
        return map.addTo(key, delta) + delta;
    }

    @Override
    double remove(Long2DoubleOpenHashMap map, long key) {
        return map.remove(key);
    }

    @Override
    int sum(Long2DoubleOpenHashMap map) {
        int sum = 0;
        ObjectIterator<Long2DoubleMap.Entry> entries = map.long2DoubleEntrySet().fastIterator();
        while (entries.hasNext()) {
            Long2DoubleMap.Entry entry = entries.next();
            sum += Elements.bits(entry.getLongKey()) + Elements.bits(entry.getDoubleValue());
        }
        return sum;
    }
}
