package io.inlay.smallcoll.primitive;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The set that is tested, with boxes. There is such a class for each, as {@code tests.recipes} says. */
final class LongSetSubject implements TableSetSubject {
    private final LongSet set;

    private LongSetSubject(LongSet set) {
        this.set = set;
    }

    static LongSetSubject empty() {
        return new LongSetSubject(new LongSet());
    }

    private static LongSet setOf(TableSetSide side) {
        return ((LongSetSubject) side).set;
    }

    private static long[] array(List<Object> elements) {
        var array = new long[elements.size()];
        for (int index = 0; index < array.length; index++) {
            array[index] = (long) elements.get(index);
        }
        return array;
    }

    @Override
    public LongSet set() {
        return set;
    }

    @Override
    public TableSet<?> table() {
        return set;
    }

    // Other sets, and elements.

    @Override
    public LongSetSubject wrap(Object other) {
        return new LongSetSubject((LongSet) other);
    }

    @Override
    public LongSetSubject fresh(int expectedSize) {
        return wrap(new LongSet(expectedSize));
    }

    @Override
    public LongSetSubject copyOf(TableSetSide source) {
        return wrap(LongSet.copyOf(setOf(source)));
    }

    @Override
    @SuppressWarnings("unchecked")
    public LongSetSubject copyOf(Collection<Object> source) {
        return wrap(LongSet.copyOf((Collection<Long>) (Collection<?>) source));
    }

    @Override
    public LongSetSubject of(List<Object> elements) {
        return wrap(LongSet.of(array(elements)));
    }

    @Override
    public Object key(int number) {
        long key = number;
        return key;
    }

    @Override
    public Object wideKey(int number) {
        return Long.reverse(number);
    }

    @Override
    public List<Object> extremeKeys() {
        return List.of(key(0), key(-1), Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Override
    public Object keyAt(int slot) {
        return set.boxedAt(slot);
    }

    @Override
    public int find(Object key) {
        return set.findBoxed(key);
    }

    // Queries.

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
        return set.contains((long) element);
    }

    @Override
    public boolean containsAll(TableSetSide other) {
        return set.containsAll(setOf(other));
    }

    @Override
    public boolean containsAny(TableSetSide other) {
        return set.containsAny(setOf(other));
    }

    // Updates.

    @Override
    public boolean add(Object element) {
        return set.add((long) element);
    }

    @Override
    public boolean addAll(List<Object> elements) {
        return set.addAll(array(elements));
    }

    @Override
    public boolean addAll(TableSetSide other) {
        return set.addAll(setOf(other));
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean addAllBoxes(List<Object> elements) {
        return set.addAll((Collection<Long>) (Collection<?>) elements);
    }

    @Override
    public boolean remove(Object element) {
        return set.remove((long) element);
    }

    @Override
    public boolean removeAll(TableSetSide other) {
        return set.removeAll(setOf(other));
    }

    @Override
    public boolean retainAll(TableSetSide other) {
        return set.retainAll(setOf(other));
    }

    @Override
    public boolean removeIf(Predicate<Object> predicate) {
        return set.removeIf(predicate::test);
    }

    @Override
    public boolean retainIf(Predicate<Object> predicate) {
        return set.retainIf(predicate::test);
    }

    @Override
    public void clear() {
        set.clear();
    }

    // Algebra.

    @Override
    public LongSetSubject union(TableSetSide other) {
        return wrap(set.union(setOf(other)));
    }

    @Override
    public LongSetSubject intersection(TableSetSide other) {
        return wrap(set.intersection(setOf(other)));
    }

    @Override
    public LongSetSubject difference(TableSetSide other) {
        return wrap(set.difference(setOf(other)));
    }

    @Override
    public LongSetSubject symmetricDifference(TableSetSide other) {
        return wrap(set.symmetricDifference(setOf(other)));
    }

    // Capacity and iteration.

    @Override
    public void ensureCapacity(int expectedSize) {
        set.ensureCapacity(expectedSize);
    }

    @Override
    public void trimToSize() {
        set.trimToSize();
    }

    @Override
    public void forEach(Consumer<Object> action) {
        set.forEach(action::accept);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Iterator<Object> iterator() {
        return (Iterator<Object>) (Iterator<?>) set.iterator();
    }

    @Override
    public List<Object> stream() {
        return set.stream().boxed().collect(Collectors.toList());
    }

    @Override
    public List<Object> keysToArray() {
        return List.of((Object[]) ElementKind.LONG.boxedArray(set.toArray()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<Object> asSet() {
        return (Set<Object>) (Set<?>) set.asSet();
    }
}
