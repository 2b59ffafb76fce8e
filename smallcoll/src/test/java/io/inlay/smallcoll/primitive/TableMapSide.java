package io.inlay.smallcoll.primitive;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** What the maps of primitives offer, with boxes: a map that is tested, or the model that it is compared with. */
interface TableMapSide {
    /** The map itself. */
    Object map();

    /** Another empty map of this type. */
    TableMapSide fresh(int expectedSize, Object missingValue);

    TableMapSide copyOf(TableMapSide source);

    TableMapSide copyOf(Map<Object, Object> source);

    TableMapSide copyOf(List<Object> keys, List<Object> values);

    int size();

    boolean isEmpty();

    Object missingValue();

    Object get(Object key);

    Object getOrDefault(Object key, Object defaultValue);

    boolean containsKey(Object key);

    boolean containsValue(Object value);

    int find(Object key);

    Object keyAt(int slot);

    Object valueAt(int slot);

    Object putAt(int slot, Object value);

    Object put(Object key, Object value);

    Object putIfAbsent(Object key, Object value);

    Object addTo(Object key, Object delta);

    Object merge(Object key, Object value, BinaryOperator<Object> function);

    Object compute(Object key, BiFunction<Object, Object, Object> function);

    Object computeIfAbsent(Object key, UnaryOperator<Object> function);

    Object computeIfPresent(Object key, BiFunction<Object, Object, Object> function);

    Object replace(Object key, Object value);

    boolean replace(Object key, Object oldValue, Object newValue);

    void replaceAll(BiFunction<Object, Object, Object> function);

    void putAll(TableMapSide source);

    void putAll(Map<Object, Object> source);

    Object remove(Object key);

    boolean remove(Object key, Object value);

    boolean removeIf(BiPredicate<Object, Object> predicate);

    boolean retainIf(BiPredicate<Object, Object> predicate);

    void clear();

    void ensureCapacity(int expectedSize);

    void trimToSize();

    void forEach(BiConsumer<Object, Object> action);

    Cursor cursor();

    List<Object> keys();

    List<Object> values();

    List<Object> keysToArray();

    List<Object> valuesToArray();

    Map<Object, Object> asMap();

    /** A cursor of the map with boxes. */
    interface Cursor {
        boolean next();

        Object key();

        Object value();

        Object setValue(Object value);

        void remove();
    }
}
