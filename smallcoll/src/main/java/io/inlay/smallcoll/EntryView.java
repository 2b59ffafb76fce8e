package io.inlay.smallcoll;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The live set of the entries of a map. */
final class EntryView<K extends @Nullable Object, V extends @Nullable Object> extends AbstractSet<Map.Entry<K, V>> {
    private final PlacedMap<K, V> map;

    EntryView(PlacedMap<K, V> map) {
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
    public boolean contains(@Nullable Object element) {
        return placeOf(element) >= 0;
    }

    /** The place of an equal entry, -1 if there is none. */
    int placeOf(@Nullable Object element) {
        return element instanceof Map.Entry<?, ?> entry ? placeOf(entry) : -1;
    }

    private int placeOf(Map.Entry<?, ?> entry) {
        int expected = map.modifications();
        int place = map.placeOf(entry.getKey());
        boolean same = place >= 0 && Objects.equals(map.valueAt(place), entry.getValue());
        map.checkModifications(expected);
        return same ? place : -1;
    }

    @Override
    public boolean remove(@Nullable Object element) {
        int place = placeOf(element);
        if (place >= 0) {
            map.removeAt(place);
        }
        return place >= 0;
    }

    @Override
    public boolean removeIf(Predicate<? super Map.Entry<K, V>> filter) {
        Objects.requireNonNull(filter);
        return Removals.removeIf(map, false, place -> filter.test(entryAt(place)));
    }

    @Override
    public boolean removeAll(Collection<?> entries) {
        return Removals.removeAll(map, false, entries, this::entryAt, this::placeOf);
    }

    @Override
    public boolean retainAll(Collection<?> entries) {
        return Removals.retainAll(map, false, entries, this::entryAt);
    }

    private Map.Entry<K, V> entryAt(int place) {
        return new PlacedEntry<>(map, place);
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
        return new EntryIterator<>(map);
    }

    @Override
    public Spliterator<Map.Entry<K, V>> spliterator() {
        return Spliterators.spliterator(this, Spliterator.DISTINCT | Spliterator.ORDERED);
    }

    @Override
    public void forEach(Consumer<? super Map.Entry<K, V>> action) {
        Objects.requireNonNull(action);
        int expected = map.modifications();
        for (int place = map.firstPlace(); place < map.endPlace(); place = map.nextPlace(place)) {
            action.accept(new PlacedEntry<>(map, place));
            map.checkModifications(expected);
        }
    }

    private static final class EntryIterator<K extends @Nullable Object, V extends @Nullable Object>
            extends PlaceIterator<K, Map.Entry<K, V>> {
        private final PlacedMap<K, V> map;

        EntryIterator(PlacedMap<K, V> map) {
            super(map);
            this.map = map;
        }

        @Override
        public Map.Entry<K, V> next() {
            return new PlacedEntry<>(map, advance());
        }
    }
}
