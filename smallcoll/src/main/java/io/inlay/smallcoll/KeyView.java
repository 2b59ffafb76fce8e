package io.inlay.smallcoll;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The live set of the keys of a map. */
final class KeyView<K extends @Nullable Object, V extends @Nullable Object> extends AbstractSet<K> {
    private final PlacedMap<K, V> map;

    KeyView(PlacedMap<K, V> map) {
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
    public boolean contains(@Nullable Object key) {
        return map.placeOf(key) >= 0;
    }

    @Override
    public boolean remove(@Nullable Object key) {
        int place = map.placeOf(key);
        if (place >= 0) {
            map.removeAt(place);
        }
        return place >= 0;
    }

    @Override
    public boolean removeIf(Predicate<? super K> filter) {
        Objects.requireNonNull(filter);
        return Removals.removeIf(map, false, place -> filter.test(map.keyAt(place)));
    }

    @Override
    public boolean removeAll(Collection<?> keys) {
        return Removals.removeAll(map, false, keys, map::keyAt, map::placeOf);
    }

    @Override
    public boolean retainAll(Collection<?> keys) {
        return Removals.retainAll(map, false, keys, map::keyAt);
    }

    @Override
    public Iterator<K> iterator() {
        return new KeyIterator<>(map);
    }

    @Override
    public Spliterator<K> spliterator() {
        return Spliterators.spliterator(this, Spliterator.DISTINCT | Spliterator.ORDERED);
    }

    @Override
    public void forEach(Consumer<? super K> action) {
        Objects.requireNonNull(action);
        map.forEach((key, value) -> action.accept(key));
    }
}
