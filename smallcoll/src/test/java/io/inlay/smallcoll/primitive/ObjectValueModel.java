package io.inlay.smallcoll.primitive;

import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** What a map to objects should do: a null value is as good as none where a function is called, as in a HashMap. */
final class ObjectValueModel extends TableMapModel {
    ObjectValueModel(BinaryOperator<Object> sum, Object missingValue) {
        super(sum, missingValue);
    }

    @Override
    public ObjectValueModel fresh(int expectedSize, Object missing) {
        ensureCapacity(expectedSize);
        return new ObjectValueModel(sum, missing);
    }

    @Override
    public Object putIfAbsent(Object key, Object value) {
        if (map().get(key) != null) {
            return map().get(key);
        }
        put(key, value);
        return missingValue;
    }

    /** There is no addition of objects: to put stands for it. */
    @Override
    public Object addTo(Object key, Object delta) {
        return put(key, delta);
    }

    @Override
    public Object merge(Object key, Object value, BinaryOperator<Object> function) {
        if (value == null) {
            throw new NullPointerException();
        }
        Object old = map().get(key);
        return settle(key, old == null ? value : call(() -> function.apply(old, value)));
    }

    @Override
    public Object compute(Object key, BiFunction<Object, Object, Object> function) {
        return settle(key, call(() -> function.apply(key, map().get(key))));
    }

    @Override
    public Object computeIfAbsent(Object key, UnaryOperator<Object> function) {
        if (map().get(key) != null) {
            return map().get(key);
        }
        Object value = call(() -> function.apply(key));
        return value == null ? missingValue : settle(key, value);
    }

    @Override
    public Object computeIfPresent(Object key, BiFunction<Object, Object, Object> function) {
        return map().get(key) == null ? missingValue : compute(key, function);
    }

    private Object settle(Object key, Object value) {
        if (value == null) {
            remove(key);
            return missingValue;
        }
        put(key, value);
        return value;
    }
}
