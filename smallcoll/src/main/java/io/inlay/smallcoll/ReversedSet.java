package io.inlay.smallcoll;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A live view of a set in reverse order. An element that is added is added where the set below adds it: at its end, which
 * is first here. Callers see a {@link Set}; {@link #reversed} is only for those who look for a method by its name.
 */
final class ReversedSet<E extends @Nullable Object> extends AbstractSet<E> {
    private final PlacedSet<E> base;

    ReversedSet(PlacedSet<E> base) {
        this.base = base;
    }

    /** The set below. */
    public Set<E> reversed() {
        return base;
    }

    @Override
    public int size() {
        return base.size();
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return base.contains(element);
    }

    @Override
    public boolean add(E element) {
        return base.add(element);
    }

    @Override
    public boolean remove(@Nullable Object element) {
        return base.remove(element);
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        return Removals.removeIf(base, true, place -> filter.test(base.keyAt(place)));
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        return Removals.removeAll(base, true, elements, base::keyAt, base::placeOf);
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        return Removals.retainAll(base, true, elements, base::keyAt);
    }

    @Override
    public void clear() {
        base.clear();
    }

    @Override
    public Iterator<E> iterator() {
        return new BackwardIterator<>(base, base::keyAt);
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, Spliterator.DISTINCT | Spliterator.ORDERED);
    }
}
