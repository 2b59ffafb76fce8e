package io.inlay.smallcoll;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The live collection of the values of a map. */
final class ValueView<K extends @Nullable Object, V extends @Nullable Object> extends AbstractCollection<V> {
    private final PlacedMap<K, V> map;

    ValueView(PlacedMap<K, V> map) {
        this.map = map;
    }

    @Override
    public int size() {
        return map.count();
    }

    @Override
    public void clear() {
        map.removeAll();
    }

    @Override
    public boolean contains(@Nullable Object value) {
        return map.containsValue(value);
    }

    @Override
    public boolean removeIf(Predicate<? super V> filter) {
        Objects.requireNonNull(filter);
        return Removals.removeIf(map, false, place -> filter.test(map.valueAt(place)));
    }

    @Override
    public boolean removeAll(Collection<?> values) {
        Objects.requireNonNull(values);
        return removeIf(values::contains);
    }

    @Override
    public boolean retainAll(Collection<?> values) {
        return Removals.retainAll(map, false, values, map::valueAt);
    }

    @Override
    public Iterator<V> iterator() {
        return new ValueIterator<>(map);
    }

    @Override
    public Spliterator<V> spliterator() {
        return Spliterators.spliterator(this, Spliterator.ORDERED);
    }

    @Override
    public void forEach(Consumer<? super V> action) {
        Objects.requireNonNull(action);
        map.forEach((key, value) -> action.accept(value));
    }

    private static final class ValueIterator<K extends @Nullable Object, V extends @Nullable Object>
            extends PlaceIterator<K, V> {
        private final PlacedMap<K, V> map;

        ValueIterator(PlacedMap<K, V> map) {
            super(map);
            this.map = map;
        }

        @Override
        public V next() {
            return map.valueAt(advance());
        }
    }
}
