package io.inlay.smallcoll;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A map without its first entries, which suites do not see that know of three entries only: so the steps from the fields to
 * the array and to the table lie within their reach. Everything is passed on to the map behind.
 */
final class FilledMap<K, V> extends AbstractMap<K, V> {
    private final Map<K, V> map;
    private final int hidden;

    /** All entries that the map has now are hidden, and nobody removes them. */
    FilledMap(Map<K, V> map) {
        this.map = map;
        this.hidden = map.size();
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new Shown<>(map.entrySet());
    }

    @Override
    public Set<K> keySet() {
        return new Shown<>(map.keySet());
    }

    @Override
    public int size() {
        return map.size() - hidden;
    }

    @Override
    public void clear() {
        keySet().clear();
    }

    @Override
    public V get(Object key) {
        return map.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(key);
    }

    @Override
    public V getOrDefault(Object key, V fallback) {
        return map.getOrDefault(key, fallback);
    }

    @Override
    public V put(K key, V value) {
        return map.put(key, value);
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> entries) {
        map.putAll(entries);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return map.putIfAbsent(key, value);
    }

    @Override
    public V remove(Object key) {
        return map.remove(key);
    }

    @Override
    public boolean remove(Object key, Object value) {
        return map.remove(key, value);
    }

    @Override
    public V replace(K key, V value) {
        return map.replace(key, value);
    }

    @Override
    public boolean replace(K key, V expected, V value) {
        return map.replace(key, expected, value);
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        return map.computeIfAbsent(key, function);
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        return map.computeIfPresent(key, function);
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        return map.compute(key, function);
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        return map.merge(key, value, function);
    }

    /** What follows the hidden entries of a view. */
    private final class Shown<T> extends AbstractSet<T> {
        private final Set<T> view;

        Shown(Set<T> view) {
            this.view = view;
        }

        @Override
        public Iterator<T> iterator() {
            return new SkippingIterator<>(view.iterator(), hidden);
        }

        @Override
        public int size() {
            int shown = view.size() - hidden;
            if (shown < 0) {
                throw new ConcurrentModificationException("a hidden entry was removed");
            }
            return shown;
        }

        @Override
        public boolean contains(Object element) {
            return view.contains(element);
        }

        @Override
        public boolean remove(Object element) {
            return view.remove(element);
        }

        @Override
        public boolean add(T element) {
            return view.add(element);
        }
    }
}
