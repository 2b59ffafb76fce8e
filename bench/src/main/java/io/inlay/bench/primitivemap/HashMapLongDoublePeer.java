package io.inlay.bench.primitivemap;

import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.Map;

/** Of the JDK, with boxes. Its constructor takes the length of the table, which Guava works out of the number of entries. */
final class HashMapLongDoublePeer extends LongDoublePeer<HashMap<Long, Double>> {
    @Override
    HashMap<Long, Double> growing() {
        return new HashMap<>();
    }

    @Override
    HashMap<Long, Double> sized(int entries) {
        return Maps.newHashMapWithExpectedSize(entries);
    }

    @Override
    HashMap<Long, Double> copy(HashMap<Long, Double> map) {
        return new HashMap<>(map);
    }

    @Override
    int size(HashMap<Long, Double> map) {
        return map.size();
    }

    @Override
    double get(HashMap<Long, Double> map, long key) {
        Double value = map.get(key);
        return value == null ? 0 : value;
    }

    @Override
    void put(HashMap<Long, Double> map, long key, double value) {
        map.put(key, value);
    }

    @Override
    double update(HashMap<Long, Double> map, long key, double delta) {
        return map.merge(key, delta, Double::sum);
    }

    @Override
    double remove(HashMap<Long, Double> map, long key) {
        return map.remove(key);
    }

    @Override
    int sum(HashMap<Long, Double> map) {
        int sum = 0;
        for (Map.Entry<Long, Double> entry : map.entrySet()) {
            long key = entry.getKey();
            double value = entry.getValue();
            sum += Elements.bits(key) + Elements.bits(value);
        }
        return sum;
    }
}
