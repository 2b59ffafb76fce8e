package io.inlay.smallcoll.primitive;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What a map of primitives should do, told in terms of a {@link HashMap}. It has no slots: it numbers the keys it finds. */
class TableMapModel implements TableMapSide {
    private final HashMap<Object, Object> map = new HashMap<>();
    final BinaryOperator<Object> sum;
    final Object missingValue;
    private final List<Object> found = new ArrayList<>();

    /** How many keys have come or gone. */
    private int changes;

    TableMapModel(BinaryOperator<Object> sum, Object missingValue) {
        this.sum = sum;
        this.missingValue = missingValue;
    }

    @Override
    public Map<Object, Object> map() {
        return map;
    }

    @Override
    public TableMapModel fresh(int expectedSize, Object missing) {
        ensureCapacity(expectedSize);
        return new TableMapModel(sum, missing);
    }

    @Override
    public TableMapModel copyOf(TableMapSide source) {
        TableMapModel copy = fresh(0, source.missingValue());
        copy.putAll(source);
        return copy;
    }

    @Override
    public TableMapModel copyOf(Map<Object, Object> source) {
        TableMapModel copy = fresh(0, missingValue);
        copy.putAll(source);
        return copy;
    }

    @Override
    public TableMapModel copyOf(List<Object> keys, List<Object> values) {
        TableMapModel copy = fresh(0, missingValue);
        if (keys.size() != values.size()) {
            throw new IllegalArgumentException();
        }
        for (int i = 0; i < keys.size(); i++) {
            if (copy.map.containsKey(keys.get(i))) {
                throw new IllegalArgumentException();
            }
            copy.put(keys.get(i), values.get(i));
        }
        return copy;
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
        return missingValue;
    }

    @Override
    public Object get(Object key) {
        return map.getOrDefault(key, missingValue);
    }

    @Override
    public Object getOrDefault(Object key, Object defaultValue) {
        return map.getOrDefault(key, defaultValue);
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(key);
    }

    @Override
    public boolean containsValue(Object value) {
        return map.containsValue(value);
    }

    @Override
    public int find(Object key) {
        found.add(key);
        return map.containsKey(key) ? found.size() - 1 : -1;
    }

    @Override
    public Object keyAt(int slot) {
        return found.get(slot);
    }

    @Override
    public Object valueAt(int slot) {
        return map.get(found.get(slot));
    }

    // Updates.

    @Override
    public Object putAt(int slot, Object value) {
        return map.put(found.get(slot), value);
    }

    @Override
    public Object put(Object key, Object value) {
        changes += map.containsKey(key) ? 0 : 1;
        Object previous = get(key);
        map.put(key, value);
        return previous;
    }

    @Override
    public Object putIfAbsent(Object key, Object value) {
        return map.containsKey(key) ? map.get(key) : put(key, value);
    }

    @Override
    public Object addTo(Object key, Object delta) {
        Object total = map.containsKey(key) ? sum.apply(map.get(key), delta) : delta;
        put(key, total);
        return total;
    }

    @Override
    public Object merge(Object key, Object value, BinaryOperator<Object> function) {
        Object merged = map.containsKey(key) ? call(() -> function.apply(map.get(key), value)) : value;
        put(key, merged);
        return merged;
    }

    @Override
    public Object compute(Object key, BiFunction<Object, Object, Object> function) {
        Object value = call(() -> function.apply(key, get(key)));
        put(key, value);
        return value;
    }

    @Override
    public Object computeIfAbsent(Object key, UnaryOperator<Object> function) {
        if (!map.containsKey(key)) {
            put(key, call(() -> function.apply(key)));
        }
        return get(key);
    }

    @Override
    public Object computeIfPresent(Object key, BiFunction<Object, Object, Object> function) {
        return map.containsKey(key) ? compute(key, function) : missingValue;
    }

    @Override
    public Object replace(Object key, Object value) {
        return map.containsKey(key) ? map.put(key, value) : missingValue;
    }

    @Override
    public boolean replace(Object key, Object oldValue, Object newValue) {
        return map.replace(key, oldValue, newValue);
    }

    @Override
    public void replaceAll(BiFunction<Object, Object, Object> function) {
        for (Object key : keys()) {
            map.put(key, call(() -> function.apply(key, map.get(key))));
        }
    }

    @Override
    public void putAll(TableMapSide source) {
        putAll(((TableMapModel) source).map);
    }

    @Override
    public void putAll(Map<Object, Object> source) {
        new ArrayList<>(source.entrySet()).forEach(entry -> put(entry.getKey(), entry.getValue()));
    }

    @Override
    public Object remove(Object key) {
        Object previous = get(key);
        changes += map.containsKey(key) ? 1 : 0;
        map.remove(key);
        return previous;
    }

    @Override
    public boolean remove(Object key, Object value) {
        boolean removed = map.remove(key, value);
        changes += removed ? 1 : 0;
        return removed;
    }

    @Override
    public boolean removeIf(BiPredicate<Object, Object> predicate) {
        List<Object> chosen = new ArrayList<>();
        for (Object key : keys()) {
            if (call(() -> predicate.test(key, map.get(key)))) {
                chosen.add(key);
            }
        }
        chosen.forEach(this::remove);
        return !chosen.isEmpty();
    }

    @Override
    public boolean retainIf(BiPredicate<Object, Object> predicate) {
        return removeIf(predicate.negate());
    }

    @Override
    public void clear() {
        changes += map.size();
        map.clear();
    }

    @Override
    public void ensureCapacity(int expectedSize) {
        if (expectedSize < 0) {
            throw new IllegalArgumentException();
        }
    }

    @Override
    public void trimToSize() {}

    /** Calls a function that may do anything but add or remove keys. */
    final <T> T call(Supplier<T> function) {
        int before = changes;
        T result = function.get();
        if (changes != before) {
            throw new ConcurrentModificationException();
        }
        return result;
    }

    // Iteration.

    @Override
    public void forEach(BiConsumer<Object, Object> action) {
        for (Object key : keys()) {
            call(() -> {
                action.accept(key, map.get(key));
                return key;
            });
        }
    }

    @Override
    public Cursor cursor() {
        return new EntryCursor(map.entrySet().iterator());
    }

    @Override
    public List<Object> keys() {
        return new ArrayList<>(map.keySet());
    }

    @Override
    public List<Object> values() {
        return new ArrayList<>(map.values());
    }

    @Override
    public List<Object> keysToArray() {
        return keys();
    }

    @Override
    public List<Object> valuesToArray() {
        return values();
    }

    @Override
    public Map<Object, Object> asMap() {
        return map;
    }

    private static final class EntryCursor implements Cursor {
        private final Iterator<Map.Entry<Object, Object>> entries;
        private Map.Entry<Object, Object> current;

        EntryCursor(Iterator<Map.Entry<Object, Object>> entries) {
            this.entries = entries;
        }

        @Override
        public boolean next() {
            current = entries.hasNext() ? entries.next() : null;
            return current != null;
        }

        private Map.Entry<Object, Object> current() {
            if (current == null) {
                throw new IllegalStateException();
            }
            return current;
        }

        @Override
        public Object key() {
            return current().getKey();
        }

        @Override
        public Object value() {
            return current().getValue();
        }

        @Override
        public Object setValue(Object value) {
            return current().setValue(value);
        }

        @Override
        public void remove() {
            current();
            entries.remove();
            current = null;
        }
    }
}
