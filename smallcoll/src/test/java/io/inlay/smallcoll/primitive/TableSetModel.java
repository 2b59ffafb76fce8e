package io.inlay.smallcoll.primitive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What a set of primitives should do, told in terms of a {@link HashSet}. */
final class TableSetModel implements TableSetSide {
    private final HashSet<Object> set = new HashSet<>();

    /** How many elements have come or gone. */
    private int changes;

    private static Set<Object> setOf(TableSetSide side) {
        return ((TableSetModel) side).set;
    }

    @Override
    public Set<Object> set() {
        return set;
    }

    @Override
    public TableSetModel fresh(int expectedSize) {
        ensureCapacity(expectedSize);
        return new TableSetModel();
    }

    @Override
    public TableSetModel copyOf(TableSetSide source) {
        return copyOf(setOf(source));
    }

    @Override
    public TableSetModel copyOf(Collection<Object> source) {
        TableSetModel copy = new TableSetModel();
        copy.set.addAll(source);
        return copy;
    }

    @Override
    public TableSetModel of(List<Object> elements) {
        return copyOf(elements);
    }

    @Override
    public int size() {
        return set.size();
    }

    @Override
    public boolean isEmpty() {
        return set.isEmpty();
    }

    @Override
    public boolean contains(Object element) {
        return set.contains(element);
    }

    @Override
    public boolean containsAll(TableSetSide other) {
        return set.containsAll(setOf(other));
    }

    @Override
    public boolean containsAny(TableSetSide other) {
        return setOf(other).stream().anyMatch(set::contains);
    }

    @Override
    public boolean add(Object element) {
        boolean added = set.add(element);
        changes += added ? 1 : 0;
        return added;
    }

    @Override
    public boolean addAll(List<Object> elements) {
        return set.addAll(elements);
    }

    @Override
    public boolean addAll(TableSetSide other) {
        return set.addAll(List.copyOf(setOf(other)));
    }

    @Override
    public boolean addAllBoxes(List<Object> elements) {
        return set.addAll(elements);
    }

    @Override
    public boolean remove(Object element) {
        boolean removed = set.remove(element);
        changes += removed ? 1 : 0;
        return removed;
    }

    @Override
    public boolean removeAll(TableSetSide other) {
        return set.removeAll(List.copyOf(setOf(other)));
    }

    @Override
    public boolean retainAll(TableSetSide other) {
        return set.retainAll(Set.copyOf(setOf(other)));
    }

    @Override
    public boolean removeIf(Predicate<Object> predicate) {
        List<Object> chosen = new ArrayList<>();
        forEach(element -> {
            if (predicate.test(element)) {
                chosen.add(element);
            }
        });
        return set.removeAll(Set.copyOf(chosen));
    }

    @Override
    public boolean retainIf(Predicate<Object> predicate) {
        return removeIf(predicate.negate());
    }

    @Override
    public void clear() {
        changes += set.size();
        set.clear();
    }

    @Override
    public TableSetModel union(TableSetSide other) {
        TableSetModel result = copyOf(this);
        result.addAll(other);
        return result;
    }

    @Override
    public TableSetModel intersection(TableSetSide other) {
        TableSetModel result = copyOf(this);
        result.retainAll(other);
        return result;
    }

    @Override
    public TableSetModel difference(TableSetSide other) {
        TableSetModel result = copyOf(this);
        result.removeAll(other);
        return result;
    }

    @Override
    public TableSetModel symmetricDifference(TableSetSide other) {
        TableSetModel result = union(other);
        result.removeAll(intersection(other));
        return result;
    }

    @Override
    public void ensureCapacity(int expectedSize) {
        if (expectedSize < 0) {
            throw new IllegalArgumentException();
        }
    }

    @Override
    public void trimToSize() {}

    /** Calls a function with each element that may do anything but add or remove some. */
    @Override
    public void forEach(Consumer<Object> action) {
        for (Object element : List.copyOf(set)) {
            int before = changes;
            action.accept(element);
            if (changes != before) {
                throw new ConcurrentModificationException();
            }
        }
    }

    @Override
    public Iterator<Object> iterator() {
        return set.iterator();
    }

    @Override
    public List<Object> stream() {
        return List.copyOf(set);
    }

    @Override
    public List<Object> keysToArray() {
        return List.copyOf(set);
    }

    @Override
    public Set<Object> asSet() {
        return set;
    }
}
