package io.inlay.smallcoll;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What our sets should do, said by {@link MapOracle} where LinkedHashSet has nothing to say. */
final class SetOracle<E> implements GrowableSet<E> {
    private final Set<E> set;

    SetOracle(Collection<E> elements) {
        set = new LinkedHashSet<>(elements);
    }

    @Override
    public Set<E> raw() {
        return set;
    }

    /** The elements as the keys of a map. */
    private MapOracle<E, Boolean> map() {
        MapOracle<E, Boolean> map = new MapOracle<>(Map.of());
        set.forEach(element -> map.raw().put(element, true));
        return map;
    }

    private void become(MapOracle<E, Boolean> map) {
        set.clear();
        set.addAll(map.raw().keySet());
    }

    @Override
    public int capacity() {
        return set.size();
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
        map().ensureCapacity(minCapacity);
    }

    @Override
    public void trimToSize() {}

    @Override
    public E getEquivalent(int hash, Predicate<? super E> isEquivalent) {
        return set.stream()
                .filter(element -> element != null && element.hashCode() == hash && isEquivalent.test(element))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean containsEquivalent(int hash, Predicate<? super E> isEquivalent) {
        return map().containsEquivalent(hash, isEquivalent);
    }

    @Override
    public boolean removeEquivalent(int hash, Predicate<? super E> isEquivalent) {
        MapOracle<E, Boolean> map = map();
        if (map.removeEquivalent(hash, isEquivalent) == null) {
            return false;
        }
        return set.retainAll(map.raw().keySet());
    }

    @Override
    public E computeIfAbsentEquivalent(int hash, Predicate<? super E> isEquivalent, Supplier<? extends E> element) {
        MapOracle<E, Boolean> map = map();
        map.computeIfAbsentEquivalent(hash, isEquivalent, element, key -> true);
        set.addAll(map.raw().keySet());
        return map.raw().keySet().stream()
                .filter(key -> (key == null ? 0 : key.hashCode()) == hash && isEquivalent.test(key))
                .toList()
                .get(0);
    }

    @Override
    public GrowableSet<E> extractIf(Predicate<? super E> filter) {
        Set<E> extracted = new LinkedHashSet<>(set);
        extracted.removeIf(filter.negate());
        set.removeAll(extracted);
        return new SetOracle<>(extracted);
    }

    @Override
    public GrowableSet<E> drain() {
        return extractIf(element -> true);
    }

    @Override
    public E elementAt(int index) {
        return map().entryAt(index).getKey();
    }

    @Override
    public E getFirst() {
        requireElements();
        return elementAt(0);
    }

    @Override
    public E getLast() {
        requireElements();
        return elementAt(set.size() - 1);
    }

    private void requireElements() {
        if (set.isEmpty()) {
            throw new NoSuchElementException();
        }
    }

    @Override
    public E removeFirst() {
        E first = getFirst();
        set.remove(first);
        return first;
    }

    @Override
    public E removeLast() {
        E last = getLast();
        set.remove(last);
        return last;
    }

    @Override
    public void addFirst(E element) {
        MapOracle<E, Boolean> map = map();
        map.putFirst(element, true);
        become(map);
    }

    @Override
    public void addLast(E element) {
        MapOracle<E, Boolean> map = map();
        map.putLast(element, true);
        become(map);
    }

    /** Its iterators remove from the map of keys, so what it lost is taken out of the set. */
    @Override
    public Set<E> reversed() {
        MapOracle<E, Boolean> map = map();
        Set<E> keys = map.reversed().keySet();
        return new AbstractSet<>() {
            @Override
            public Iterator<E> iterator() {
                return keys.iterator();
            }

            @Override
            public int size() {
                return keys.size();
            }

            @Override
            public boolean removeIf(Predicate<? super E> filter) {
                boolean removed = keys.removeIf(filter);
                become(map);
                return removed;
            }
        };
    }
}
