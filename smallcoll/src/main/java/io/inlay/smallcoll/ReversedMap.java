package io.inlay.smallcoll;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A live view of a map in reverse order. An entry that is put is added where the map below adds it: at its end, which is
 * first here. Callers see a {@link Map}; {@link #reversed} and {@link #putLast} are only for those who look for a method by
 * its name.
 */
@SuppressWarnings("NullAway") // Keys and values may be null.
final class ReversedMap<K extends @Nullable Object, V extends @Nullable Object> extends AbstractMap<K, V> {
    private final PlacedMap<K, V> base;

    ReversedMap(PlacedMap<K, V> base) {
        this.base = base;
    }

    /** The map below. */
    public Map<K, V> reversed() {
        return base;
    }

    @Override
    public int size() {
        return base.count();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return base.containsKey(key);
    }

    @Override
    public boolean containsValue(@Nullable Object value) {
        return base.containsValue(value);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return base.get(key);
    }

    @Override
    public V getOrDefault(@Nullable Object key, V defaultValue) {
        return base.getOrDefault(key, defaultValue);
    }

    @Override
    public @Nullable V put(K key, V value) {
        return base.put(key, value);
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        return base.putIfAbsent(key, value);
    }

    @Override
    public @Nullable V remove(@Nullable Object key) {
        return base.remove(key);
    }

    @Override
    public boolean remove(@Nullable Object key, @Nullable Object value) {
        return base.remove(key, value);
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        return base.replace(key, oldValue, newValue);
    }

    @Override
    public @Nullable V replace(K key, V value) {
        return base.replace(key, value);
    }

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> mappingFunction) {
        return base.computeIfAbsent(key, mappingFunction);
    }

    @Override
    public @Nullable V computeIfPresent(
            K key, BiFunction<? super K, ? super V, ? extends @Nullable V> remappingFunction) {
        return base.computeIfPresent(key, remappingFunction);
    }

    @Override
    public @Nullable V compute(
            K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> remappingFunction) {
        return base.compute(key, remappingFunction);
    }

    @Override
    public @Nullable V merge(
            K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> remappingFunction) {
        return base.merge(key, value, remappingFunction);
    }

    @Override
    public void clear() {
        base.clear();
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = base.modifications();
        for (int place = last(); place >= 0; place = base.previousPlace(place)) {
            action.accept(base.keyAt(place), base.valueAt(place));
            base.checkModifications(expected);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        int expected = base.modifications();
        for (int place = last(); place >= 0; place = base.previousPlace(place)) {
            V replacement = function.apply(base.keyAt(place), base.valueAt(place));
            base.checkModifications(expected);
            base.replaceValueAt(place, replacement);
        }
    }

    private int last() {
        return base.count() == 0 ? -1 : base.previousPlace(base.endPlace());
    }

    public @Nullable V putLast(K key, V value) {
        return base.putFirst(key, value);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new Entries();
    }

    @Override
    public Set<K> keySet() {
        return new Keys();
    }

    @Override
    public Collection<V> values() {
        return new Values();
    }

    private final class Keys extends AbstractSet<K> {
        @Override
        public int size() {
            return base.count();
        }

        @Override
        public void clear() {
            base.clear();
        }

        @Override
        public boolean contains(@Nullable Object key) {
            return base.containsKey(key);
        }

        @Override
        public boolean remove(@Nullable Object key) {
            return base.keySet().remove(key);
        }

        @Override
        public boolean removeIf(Predicate<? super K> filter) {
            Objects.requireNonNull(filter);
            return Removals.removeIf(base, true, place -> filter.test(base.keyAt(place)));
        }

        @Override
        public boolean removeAll(Collection<?> keys) {
            return Removals.removeAll(base, true, keys, base::keyAt, base::placeOf);
        }

        @Override
        public boolean retainAll(Collection<?> keys) {
            return Removals.retainAll(base, true, keys, base::keyAt);
        }

        @Override
        public Iterator<K> iterator() {
            return new BackwardIterator<>(base, base::keyAt);
        }

        @Override
        public Spliterator<K> spliterator() {
            return Spliterators.spliterator(this, Spliterator.DISTINCT | Spliterator.ORDERED);
        }
    }

    private final class Values extends AbstractCollection<V> {
        @Override
        public int size() {
            return base.count();
        }

        @Override
        public void clear() {
            base.clear();
        }

        @Override
        public boolean contains(@Nullable Object value) {
            return base.containsValue(value);
        }

        @Override
        public boolean removeIf(Predicate<? super V> filter) {
            Objects.requireNonNull(filter);
            return Removals.removeIf(base, true, place -> filter.test(base.valueAt(place)));
        }

        @Override
        public boolean removeAll(Collection<?> values) {
            Objects.requireNonNull(values);
            return removeIf(values::contains);
        }

        @Override
        public boolean retainAll(Collection<?> values) {
            return Removals.retainAll(base, true, values, base::valueAt);
        }

        @Override
        public Iterator<V> iterator() {
            return new BackwardIterator<>(base, base::valueAt);
        }

        @Override
        public Spliterator<V> spliterator() {
            return Spliterators.spliterator(this, Spliterator.ORDERED);
        }
    }

    private final class Entries extends AbstractSet<Entry<K, V>> {
        private final EntryView<K, V> forwards = new EntryView<>(base);

        @Override
        public int size() {
            return base.count();
        }

        @Override
        public void clear() {
            base.clear();
        }

        @Override
        public boolean contains(@Nullable Object element) {
            return forwards.contains(element);
        }

        @Override
        public boolean remove(@Nullable Object element) {
            return forwards.remove(element);
        }

        @Override
        public boolean removeIf(Predicate<? super Entry<K, V>> filter) {
            Objects.requireNonNull(filter);
            return Removals.removeIf(base, true, place -> filter.test(entryAt(place)));
        }

        @Override
        public boolean removeAll(Collection<?> entries) {
            return Removals.removeAll(base, true, entries, this::entryAt, forwards::placeOf);
        }

        @Override
        public boolean retainAll(Collection<?> entries) {
            return Removals.retainAll(base, true, entries, this::entryAt);
        }

        private Entry<K, V> entryAt(int place) {
            return new PlacedEntry<>(base, place);
        }

        @Override
        public Iterator<Entry<K, V>> iterator() {
            return new BackwardIterator<>(base, this::entryAt);
        }

        @Override
        public Spliterator<Entry<K, V>> spliterator() {
            return Spliterators.spliterator(this, Spliterator.DISTINCT | Spliterator.ORDERED);
        }
    }
}
