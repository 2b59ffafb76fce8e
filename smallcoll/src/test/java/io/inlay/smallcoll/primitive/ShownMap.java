package io.inlay.smallcoll.primitive;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A map without some of its entries, which suites do not see that know of three entries only: so the steps from one group
 * to the next lie within their reach. Everything is passed on to the map behind. Hidden keys have a value of their own.
 */
final class ShownMap extends AbstractMap<Object, Object> {
    private final Map<Object, Object> map;
    private final Set<Object> hiddenKeys;
    private final Object hiddenValue;

    ShownMap(Map<Object, Object> map, Set<Object> hiddenKeys, Object hiddenValue) {
        this.map = map;
        this.hiddenKeys = hiddenKeys;
        this.hiddenValue = hiddenValue;
        hiddenKeys.forEach(key -> map.put(key, hiddenValue));
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return new ShownSet<>(map.entrySet(), entry -> hiddenKeys.contains(entry.getKey()));
    }

    @Override
    public Set<Object> keySet() {
        return new ShownSet<>(map.keySet(), hiddenKeys::contains);
    }

    @Override
    public Collection<Object> values() {
        Collection<Object> values = map.values();
        return new AbstractCollection<>() {
            @Override
            public Iterator<Object> iterator() {
                return new Shown<>(values.iterator(), hiddenValue::equals, size());
            }

            @Override
            public int size() {
                return values.size() - hiddenKeys.size();
            }
        };
    }

    @Override
    public int size() {
        return map.size() - hiddenKeys.size();
    }

    @Override
    public void clear() {
        keySet().clear();
    }

    @Override
    public Object get(Object key) {
        return map.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(key);
    }

    @Override
    public Object getOrDefault(Object key, Object fallback) {
        return map.getOrDefault(key, fallback);
    }

    @Override
    public Object put(Object key, Object value) {
        return map.put(key, value);
    }

    @Override
    public void putAll(Map<?, ?> entries) {
        map.putAll(entries);
    }

    @Override
    public Object putIfAbsent(Object key, Object value) {
        return map.putIfAbsent(key, value);
    }

    @Override
    public Object remove(Object key) {
        return map.remove(key);
    }

    @Override
    public boolean remove(Object key, Object value) {
        return map.remove(key, value);
    }

    @Override
    public Object replace(Object key, Object value) {
        return map.replace(key, value);
    }

    @Override
    public boolean replace(Object key, Object expected, Object value) {
        return map.replace(key, expected, value);
    }

    @Override
    public Object computeIfAbsent(Object key, Function<? super Object, ?> function) {
        return map.computeIfAbsent(key, function);
    }

    @Override
    public Object computeIfPresent(Object key, BiFunction<? super Object, ? super Object, ?> function) {
        return map.computeIfPresent(key, function);
    }

    @Override
    public Object compute(Object key, BiFunction<? super Object, ? super Object, ?> function) {
        return map.compute(key, function);
    }

    @Override
    public Object merge(Object key, Object value, BiFunction<? super Object, ? super Object, ?> function) {
        return map.merge(key, value, function);
    }

    private final class ShownSet<T> extends AbstractSet<T> {
        private final Set<T> view;
        private final Predicate<T> hidden;

        ShownSet(Set<T> view, Predicate<T> hidden) {
            this.view = view;
            this.hidden = hidden;
        }

        @Override
        public Iterator<T> iterator() {
            return new Shown<>(view.iterator(), hidden, size());
        }

        @Override
        public int size() {
            return view.size() - hiddenKeys.size();
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

    /** Knows how many it will show, and so need not look ahead. */
    private static final class Shown<T> implements Iterator<T> {
        private final Iterator<T> iterator;
        private final Predicate<? super T> hidden;
        private int left;
        private boolean started;

        Shown(Iterator<T> iterator, Predicate<? super T> hidden, int left) {
            this.iterator = iterator;
            this.hidden = hidden;
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public T next() {
            if (left == 0) {
                throw new NoSuchElementException();
            }
            T next = iterator.next();
            while (hidden.test(next)) {
                next = iterator.next();
            }
            left--;
            started = true;
            return next;
        }

        @Override
        public void remove() {
            if (!started) {
                throw new IllegalStateException();
            }
            iterator.remove();
        }
    }
}
