package io.inlay.bench.primitivemap;

import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.Map;

/** Of the JDK, with boxes. Its constructor takes the length of the table, which Guava works out of the number of entries. */
final class HashMapLongDoublePeer extends LongDoublePeer<Map<Long, Double>> {
    @Override
    Map<Long, Double> growing() {
        return new HashMap<>();
    }

    @Override
    Map<Long, Double> sized(int entries) {
        return Maps.newHashMapWithExpectedSize(entries);
    }

    @Override
    Map<Long, Double> copy(Map<Long, Double> map) {
        return new HashMap<>(map);
    }

    @Override
    int size(Map<Long, Double> map) {
        return map.size();
    }

    @Override
    double get(Map<Long, Double> map, long key) {
        Double value = map.get(key);
        return value == null ? 0 : value;
    }

    @Override
    void put(Map<Long, Double> map, long key, double value) {
        map.put(key, value);
    }

    @Override
    double update(Map<Long, Double> map, long key, double delta) {
        return map.merge(key, delta, Double::sum);
    }

    @Override
    double remove(Map<Long, Double> map, long key) {
        return map.remove(key);
    }

    @Override
    int sum(Map<Long, Double> map) {
        int sum = 0;
        for (Map.Entry<Long, Double> entry : map.entrySet()) {
            long key = entry.getKey();
            double value = entry.getValue();
            sum += Elements.bits(key) + Elements.bits(value);
        }
        return sum;
    }
}
