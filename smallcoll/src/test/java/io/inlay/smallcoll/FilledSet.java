package io.inlay.smallcoll;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;

/** A set without its first elements, for the reason that {@link FilledMap} gives. */
final class FilledSet<E> extends AbstractSet<E> {
    private final Set<E> set;
    private final int hidden;

    /** All elements that the set has now are hidden, and nobody removes them. */
    FilledSet(Set<E> set) {
        this.set = set;
        this.hidden = set.size();
    }

    @Override
    public Iterator<E> iterator() {
        return new SkippingIterator<>(set.iterator(), hidden);
    }

    @Override
    public int size() {
        return set.size() - hidden;
    }

    @Override
    public boolean contains(Object element) {
        return set.contains(element);
    }

    @Override
    public boolean add(E element) {
        return set.add(element);
    }

    @Override
    public boolean remove(Object element) {
        return set.remove(element);
    }
}
