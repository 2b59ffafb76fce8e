package io.inlay.smallcoll.primitive;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The map that is tested, with boxes. There is such a class for each, as {@code tests.recipes} says. */
final class LongObjectMapSubject implements TableMapSubject {
    private final LongObjectMap<Object> map;

    private LongObjectMapSubject(LongObjectMap<Object> map) {
        this.map = map;
    }

    static LongObjectMapSubject empty() {
        return new LongObjectMapSubject(LongObjectMap.of());
    }

    private static LongObjectMap<Object> mapOf(TableMapSide side) {
        return ((LongObjectMapSubject) side).map;
    }

    @SuppressWarnings("unchecked")
    private static Map<Long, Object> boxes(Map<Object, Object> map) {
        return (Map<Long, Object>) (Map<?, ?>) map;
    }

    @Override
    public LongObjectMap<Object> map() {
        return map;
    }

    @Override
    public TableMap<?, ?> table() {
        return map;
    }

    // Other maps, keys and values.

    @Override
    @SuppressWarnings("unchecked")
    public LongObjectMapSubject wrap(Object other) {
        return new LongObjectMapSubject((LongObjectMap<Object>) other);
    }

    @Override
    public LongObjectMapSubject fresh(int expectedSize, Object missingValue) {
        return wrap(new LongObjectMap<>(expectedSize, missingValue));
    }

    @Override
    public LongObjectMapSubject copyOf(TableMapSide source) {
        return wrap(LongObjectMap.copyOf(mapOf(source)));
    }

    @Override
    public LongObjectMapSubject copyOf(Map<Object, Object> source) {
        return wrap(LongObjectMap.copyOf(boxes(source)));
    }

    @Override
    public LongObjectMapSubject copyOf(List<Object> keys, List<Object> values) {
        var keyArray = new long[keys.size()];
        for (int index = 0; index < keyArray.length; index++) {
            keyArray[index] = (long) keys.get(index);
        }
        return wrap(LongObjectMap.copyOf(keyArray, values.toArray()));
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
        return number % 6 == 5 ? null : "v" + number;
    }

    @Override
    public Object sum(Object a, Object b) {
        throw new UnsupportedOperationException("Objects have no sum");
    }

    @Override
    public TableMapModel model(Object missingValue) {
        return new ObjectValueModel(this::sum, missingValue);
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
        return map.getOrDefault((long) key, defaultValue);
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey((long) key);
    }

    @Override
    public boolean containsValue(Object value) {
        return map.containsValue(value);
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
        return map.putAt(slot, value);
    }

    @Override
    public Object put(Object key, Object value) {
        return map.put((long) key, value);
    }

    @Override
    public Object putIfAbsent(Object key, Object value) {
        return map.putIfAbsent((long) key, value);
    }

    /** There is none: to put stands for it. */
    @Override
    public Object addTo(Object key, Object delta) {
        return map.put((long) key, delta);
    }

    @Override
    public Object merge(Object key, Object value, BinaryOperator<Object> function) {
        return map.merge((long) key, value, (a, b) -> function.apply(a, b));
    }

    @Override
    public Object compute(Object key, BiFunction<Object, Object, Object> function) {
        return map.compute((long) key, (k, v) -> function.apply(k, v));
    }

    @Override
    public Object computeIfAbsent(Object key, UnaryOperator<Object> function) {
        return map.computeIfAbsent((long) key, k -> function.apply(k));
    }

    @Override
    public Object computeIfPresent(Object key, BiFunction<Object, Object, Object> function) {
        return map.computeIfPresent((long) key, (k, v) -> function.apply(k, v));
    }

    @Override
    public Object replace(Object key, Object value) {
        return map.replace((long) key, value);
    }

    @Override
    public boolean replace(Object key, Object oldValue, Object newValue) {
        return map.replace((long) key, oldValue, newValue);
    }

    @Override
    public void replaceAll(BiFunction<Object, Object, Object> function) {
        map.replaceAll((k, v) -> function.apply(k, v));
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
        return map.remove((long) key, value);
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
        LongObjectCursor<Object> cursor = map.cursor();
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
                return cursor.setValue(value);
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
        return map.values().collect(Collectors.toList());
    }

    @Override
    public List<Object> keysToArray() {
        return List.of((Object[]) ElementKind.LONG.boxedArray(map.keysToArray()));
    }

    @Override
    public List<Object> valuesToArray() {
        return Arrays.asList(map.valuesToArray());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<Object, Object> asMap() {
        return (Map<Object, Object>) (Map<?, ?>) map.asMap();
    }
}
