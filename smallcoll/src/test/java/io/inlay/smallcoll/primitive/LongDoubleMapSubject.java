package io.inlay.smallcoll.primitive;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The map that is tested, with boxes. There is such a class for each, as {@code tests.recipes} says. */
final class LongDoubleMapSubject implements TableMapSubject {
    private final LongDoubleMap map;

    private LongDoubleMapSubject(LongDoubleMap map) {
        this.map = map;
    }

    static LongDoubleMapSubject empty() {
        return new LongDoubleMapSubject(LongDoubleMap.of());
    }

    private static LongDoubleMap mapOf(TableMapSide side) {
        return ((LongDoubleMapSubject) side).map;
    }

    @SuppressWarnings("unchecked")
    private static Map<Long, Double> boxes(Map<Object, Object> map) {
        return (Map<Long, Double>) (Map<?, ?>) map;
    }

    @Override
    public LongDoubleMap map() {
        return map;
    }

    @Override
    public TableMap<?, ?> table() {
        return map;
    }

    // Other maps, keys and values.

    @Override
    public LongDoubleMapSubject wrap(Object other) {
        return new LongDoubleMapSubject((LongDoubleMap) other);
    }

    @Override
    public LongDoubleMapSubject fresh(int expectedSize, Object missingValue) {
        return wrap(new LongDoubleMap(expectedSize, (double) missingValue));
    }

    @Override
    public LongDoubleMapSubject copyOf(TableMapSide source) {
        return wrap(LongDoubleMap.copyOf(mapOf(source)));
    }

    @Override
    public LongDoubleMapSubject copyOf(Map<Object, Object> source) {
        return wrap(LongDoubleMap.copyOf(boxes(source)));
    }

    @Override
    public LongDoubleMapSubject copyOf(List<Object> keys, List<Object> values) {
        var keyArray = new long[keys.size()];
        for (int index = 0; index < keyArray.length; index++) {
            keyArray[index] = (long) keys.get(index);
        }
        var valueArray = new double[values.size()];
        for (int index = 0; index < valueArray.length; index++) {
            valueArray[index] = (double) values.get(index);
        }
        return wrap(LongDoubleMap.copyOf(keyArray, valueArray));
    }

    @Override
    public Object key(int number) {
        long key = number;
        return key;
    }

    @Override
    public Object wideKey(int number) {
        return Long.reverse(number);
    }

    @Override
    public List<Object> extremeKeys() {
        return List.of(key(0), key(-1), Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Override
    public Object value(int number) {
        return ElementKind.DOUBLE.number(number);
    }

    @Override
    public Object sum(Object a, Object b) {
        return (double) a + (double) b;
    }

    // Queries.

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public Object missingValue() {
        return map.missingValue();
    }

    @Override
    public Object get(Object key) {
        return map.get((long) key);
    }

    @Override
    public Object getOrDefault(Object key, Object defaultValue) {
        return map.getOrDefault((long) key, (double) defaultValue);
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey((long) key);
    }

    @Override
    public boolean containsValue(Object value) {
        return map.containsValue((double) value);
    }

    @Override
    public int find(Object key) {
        return map.find((long) key);
    }

    @Override
    public Object keyAt(int slot) {
        return map.keyAt(slot);
    }

    @Override
    public Object valueAt(int slot) {
        return map.valueAt(slot);
    }

    // Updates.

    @Override
    public Object putAt(int slot, Object value) {
        return map.putAt(slot, (double) value);
    }

    @Override
    public Object put(Object key, Object value) {
        return map.put((long) key, (double) value);
    }

    @Override
    public Object putIfAbsent(Object key, Object value) {
        return map.putIfAbsent((long) key, (double) value);
    }

    @Override
    public Object addTo(Object key, Object delta) {
        return map.addTo((long) key, (double) delta);
    }

    @Override
    public Object merge(Object key, Object value, BinaryOperator<Object> function) {
        return map.merge((long) key, (double) value, (a, b) -> (double) function.apply(a, b));
    }

    @Override
    public Object compute(Object key, BiFunction<Object, Object, Object> function) {
        return map.compute((long) key, (k, v) -> (double) function.apply(k, v));
    }

    @Override
    public Object computeIfAbsent(Object key, UnaryOperator<Object> function) {
        return map.computeIfAbsent((long) key, k -> (double) function.apply(k));
    }

    @Override
    public Object computeIfPresent(Object key, BiFunction<Object, Object, Object> function) {
        return map.computeIfPresent((long) key, (k, v) -> (double) function.apply(k, v));
    }

    @Override
    public Object replace(Object key, Object value) {
        return map.replace((long) key, (double) value);
    }

    @Override
    public boolean replace(Object key, Object oldValue, Object newValue) {
        return map.replace((long) key, (double) oldValue, (double) newValue);
    }

    @Override
    public void replaceAll(BiFunction<Object, Object, Object> function) {
        map.replaceAll((k, v) -> (double) function.apply(k, v));
    }

    @Override
    public void putAll(TableMapSide source) {
        map.putAll(mapOf(source));
    }

    @Override
    public void putAll(Map<Object, Object> source) {
        map.putAll(boxes(source));
    }

    @Override
    public Object remove(Object key) {
        return map.remove((long) key);
    }

    @Override
    public boolean remove(Object key, Object value) {
        return map.remove((long) key, (double) value);
    }

    @Override
    public boolean removeIf(BiPredicate<Object, Object> predicate) {
        return map.removeIf(predicate::test);
    }

    @Override
    public boolean retainIf(BiPredicate<Object, Object> predicate) {
        return map.retainIf(predicate::test);
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public void ensureCapacity(int expectedSize) {
        map.ensureCapacity(expectedSize);
    }

    @Override
    public void trimToSize() {
        map.trimToSize();
    }

    // Iteration.

    @Override
    public void forEach(BiConsumer<Object, Object> action) {
        map.forEach(action::accept);
    }

    @Override
    public Cursor cursor() {
        LongDoubleCursor cursor = map.cursor();
        return new Cursor() {
            @Override
            public boolean next() {
                return cursor.next();
            }

            @Override
            public Object key() {
                return cursor.key();
            }

            @Override
            public Object value() {
                return cursor.value();
            }

            @Override
            public Object setValue(Object value) {
                return cursor.setValue((double) value);
            }

            @Override
            public void remove() {
                cursor.remove();
            }
        };
    }

    @Override
    public List<Object> keys() {
        return map.keys().boxed().collect(Collectors.toList());
    }

    @Override
    public List<Object> values() {
        return map.values().boxed().collect(Collectors.toList());
    }

    @Override
    public List<Object> keysToArray() {
        return List.of((Object[]) ElementKind.LONG.boxedArray(map.keysToArray()));
    }

    @Override
    public List<Object> valuesToArray() {
        return List.of((Object[]) ElementKind.DOUBLE.boxedArray(map.valuesToArray()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<Object, Object> asMap() {
        return (Map<Object, Object>) (Map<?, ?>) map.asMap();
    }
}
