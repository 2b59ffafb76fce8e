package io.inlay.smallcoll;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What our maps should do, said the plain way on a {@code LinkedHashMap}. Capacities mean nothing here. */
final class MapOracle<K, V> implements GrowableMap<K, V> {
    private final Map<K, V> map = new LinkedHashMap<>();

    MapOracle(Map<K, V> entries) {
        map.putAll(entries);
    }

    @Override
    public Map<K, V> raw() {
        return map;
    }

    @Override
    public int capacity() {
        return map.size();
    }

    @Override
    public int inlineCapacity() {
        return 0;
    }

    @Override
    public boolean isInline() {
        return false;
    }

    @Override
    public void ensureCapacity(int minCapacity) {
        if (minCapacity < 0) {
            throw new IllegalArgumentException();
        }
    }

    @Override
    public void trimToSize() {}

    private Map.Entry<K, V> equivalent(int hash, Predicate<? super K> isEquivalent) {
        return map.entrySet().stream()
                .filter(entry -> Objects.hashCode(entry.getKey()) == hash && isEquivalent.test(entry.getKey()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public V getEquivalent(int hash, Predicate<? super K> isEquivalent) {
        Map.Entry<K, V> entry = equivalent(hash, isEquivalent);
        return entry == null ? null : entry.getValue();
    }

    @Override
    public boolean containsEquivalent(int hash, Predicate<? super K> isEquivalent) {
        return equivalent(hash, isEquivalent) != null;
    }

    @Override
    public V removeEquivalent(int hash, Predicate<? super K> isEquivalent) {
        Map.Entry<K, V> entry = equivalent(hash, isEquivalent);
        return entry == null ? null : map.remove(entry.getKey());
    }

    @Override
    public V computeIfAbsentEquivalent(
            int hash,
            Predicate<? super K> isEquivalent,
            Supplier<? extends K> key,
            Function<? super K, ? extends V> mappingFunction) {
        Map.Entry<K, V> entry = equivalent(hash, isEquivalent);
        K stored = entry == null ? key.get() : entry.getKey();
        if (Objects.hashCode(stored) != hash) {
            throw new IllegalArgumentException();
        }
        return map.computeIfAbsent(stored, mappingFunction);
    }

    @Override
    public boolean removeIf(BiPredicate<? super K, ? super V> filter) {
        return !extractIf(filter).raw().isEmpty();
    }

    @Override
    public GrowableMap<K, V> extractIf(BiPredicate<? super K, ? super V> filter) {
        Map<K, V> extracted = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (filter.test(key, value)) {
                extracted.put(key, value);
            }
        });
        map.keySet().removeAll(extracted.keySet());
        return new MapOracle<>(extracted);
    }

    @Override
    public GrowableMap<K, V> drain() {
        return extractIf((key, value) -> true);
    }

    @Override
    public Map.Entry<K, V> entryAt(int index) {
        Objects.checkIndex(index, map.size());
        return map.entrySet().stream().skip(index).findFirst().orElseThrow();
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return map.isEmpty() ? null : new AbstractMap.SimpleImmutableEntry<>(entryAt(0));
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return map.isEmpty() ? null : new AbstractMap.SimpleImmutableEntry<>(entryAt(map.size() - 1));
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        return poll(firstEntry());
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        return poll(lastEntry());
    }

    private Map.Entry<K, V> poll(Map.Entry<K, V> entry) {
        if (entry != null) {
            map.remove(entry.getKey());
        }
        return entry;
    }

    @Override
    public V putFirst(K key, V value) {
        return put(key, value, 0);
    }

    @Override
    public V putLast(K key, V value) {
        return put(key, value, 1);
    }

    /** The map of JDK 21 keeps the key object of an existing entry. */
    private V put(K key, V value, int end) {
        V previous = map.get(key);
        K stored = map.keySet().stream()
                .filter(other -> other != null && other.equals(key))
                .findFirst()
                .orElse(key);
        map.remove(key);
        Map<K, V> others = new LinkedHashMap<>(map);
        map.clear();
        if (end == 0) {
            map.put(stored, value);
        }
        map.putAll(others);
        if (end == 1) {
            map.put(stored, value);
        }
        return previous;
    }

    @Override
    public Map<K, V> reversed() {
        return new AbstractMap<>() {
            @Override
            public Set<Entry<K, V>> entrySet() {
                return new ReversedEntries<>(map);
            }
        };
    }

    private static final class ReversedEntries<K, V> extends AbstractSet<Map.Entry<K, V>> {
        private final Map<K, V> map;

        ReversedEntries(Map<K, V> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
            Collections.reverse(entries);
            Iterator<Map.Entry<K, V>> iterator = entries.iterator();
            return new Iterator<>() {
                private Map.Entry<K, V> last;

                @Override
                public boolean hasNext() {
                    return iterator.hasNext();
                }

                @Override
                public Map.Entry<K, V> next() {
                    last = iterator.next();
                    return last;
                }

                @Override
                public void remove() {
                    map.remove(last.getKey());
                }
            };
        }
    }
}
