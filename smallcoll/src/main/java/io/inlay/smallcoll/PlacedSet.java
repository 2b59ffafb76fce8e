package io.inlay.smallcoll;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a set does that needs no code of its own in each class: all of {@link Set} on the steps over places. A function of
 * the caller is called before the first change, and the set must be as it was after the call.
 */
@SuppressWarnings("NullAway") // Elements may be null.
abstract class PlacedSet<E extends @Nullable Object> extends SlottedPlaces<E> implements Set<E> {
    /** Adds an element that no lane holds, and returns whether no table held it either. */
    abstract boolean store(E element, int hash);

    @Override
    final int shape() {
        return Overflow.KEYS;
    }

    @Override
    final @Nullable Object valueOrNullAt(int place) {
        return null;
    }

    @Override
    @SuppressWarnings("unchecked") // Only elements are passed.
    final void appendToLanes(@Nullable Object element, int hash, @Nullable Object value) {
        store((E) element, hash);
    }

    // Queries.

    @Override
    public boolean containsAll(Collection<?> elements) {
        for (Object element : elements) {
            if (!contains(element)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other == this) {
            return true;
        }
        if (!(other instanceof Set<?> set) || set.size() != count()) {
            return false;
        }
        try {
            return containsAll(set);
        } catch (ClassCastException | NullPointerException notOfItsType) {
            return false;
        }
    }

    @Override
    public int hashCode() {
        int expected = modifications();
        int hash = 0;
        for (int place = firstPlace(); place < endPlace(); place = nextPlace(place)) {
            hash += hashOf(keyAt(place));
            checkModifications(expected);
        }
        return hash;
    }

    @Override
    public String toString() {
        int expected = modifications();
        StringBuilder text = new StringBuilder("[");
        String separator = "";
        for (int place = firstPlace(); place < endPlace(); place = nextPlace(place)) {
            Object element = keyAt(place);
            text.append(separator).append(element == this ? "(this Collection)" : element);
            separator = ", ";
            checkModifications(expected);
        }
        return text.append(']').toString();
    }

    @Override
    public @Nullable Object[] toArray() {
        return fill(new Object[count()]);
    }

    @Override
    @SuppressWarnings("unchecked") // As Collection.toArray: a wrong type is an ArrayStoreException.
    public <T extends @Nullable Object> T[] toArray(T[] array) {
        int count = count();
        if (array.length < count) {
            return (T[]) fill(Arrays.copyOf(array, count));
        }
        fill(array);
        if (array.length > count) {
            array[count] = null;
        }
        return array;
    }

    @Override
    public <T extends @Nullable Object> T[] toArray(IntFunction<T[]> generator) {
        return toArray(generator.apply(0));
    }

    private @Nullable Object[] fill(@Nullable Object[] array) {
        int at = 0;
        for (int place = firstPlace(); place < endPlace(); place = nextPlace(place)) {
            array[at++] = keyAt(place);
        }
        return array;
    }

    @Override
    public Iterator<E> iterator() {
        return new KeyIterator<>(this);
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, Spliterator.DISTINCT | Spliterator.ORDERED);
    }

    // Updates.

    @Override
    public boolean addAll(Collection<? extends E> elements) {
        if (size == 0 && elements != this) {
            ensureHeld(Math.min(elements.size(), TRUSTED_SIZE));
        }
        boolean changed = false;
        for (E element : elements) {
            changed |= add(element);
        }
        return changed;
    }

    @Override
    public boolean remove(@Nullable Object element) {
        int place = placeOf(element);
        if (place >= 0) {
            removeAt(place);
        }
        return place >= 0;
    }

    /**
     * Removes what the given collection contains. Walks over the smaller of the two, and asks the other, as
     * {@code HashSet} does; but over a list always, which takes time proportional to its size.
     *
     * @param elements what to remove
     * @return whether an element was removed
     */
    @Override
    public boolean removeAll(Collection<?> elements) {
        return Removals.removeAll(this, false, elements, this::keyAt, this::placeOf);
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        return Removals.retainAll(this, false, elements, this::keyAt);
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        return Removals.removeIf(this, false, place -> filter.test(keyAt(place)));
    }

    @Override
    public void clear() {
        removeAll();
    }

    /** The places of the elements that {@code filter} accepts, or null if there is none. */
    final @Nullable Marks matching(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        return Removals.matching(this, false, place -> filter.test(keyAt(place)));
    }

    /** Adds the marked elements to another set, which is empty. */
    final void copyMarked(Marks marks, PlacedSet<? super E> target) {
        int expected = modifications();
        for (int place = firstPlace(); place < endPlace(); place = nextPlace(place)) {
            if (marks.get(place)) {
                target.add(keyAt(place));
                checkModifications(expected);
            }
        }
    }

    // Equivalent elements.

    final E addEquivalent(int hash, Predicate<? super E> isEquivalent, Supplier<? extends E> element) {
        Objects.requireNonNull(element);
        int place = placeOfEquivalent(hash, isEquivalent);
        if (place >= 0) {
            return keyAt(place);
        }
        E owned = newKey(hash, element);
        appendEntry(owned, hash, null);
        return owned;
    }

    // Both ends: the methods of SequencedSet, which is in JDK 21.

    /**
     * Returns the first element.
     *
     * @return the first element
     * @throws NoSuchElementException if the set is empty
     */
    public E getFirst() {
        return keyAt(requireFirstPlace());
    }

    /**
     * Returns the last element.
     *
     * @return the last element
     * @throws NoSuchElementException if the set is empty
     */
    public E getLast() {
        return keyAt(requireLastPlace());
    }

    /**
     * Removes and returns the first element. Takes amortised constant time.
     *
     * @return the element that was first
     * @throws NoSuchElementException if the set is empty
     */
    public E removeFirst() {
        return poll(requireFirstPlace());
    }

    /**
     * Removes and returns the last element. Takes amortised constant time.
     *
     * @return the element that was last
     * @throws NoSuchElementException if the set is empty
     */
    public E removeLast() {
        return poll(requireLastPlace());
    }

    private E poll(int place) {
        E element = keyAt(place);
        removeAt(place);
        return element;
    }

    /**
     * Adds an element before all others, where it moves if it is there. Takes time proportional to the size.
     *
     * @param element the element
     */
    public void addFirst(E element) {
        putAtEnd(element, true);
    }

    /**
     * Adds an element after all others, where it moves if it is there.
     *
     * @param element the element
     */
    public void addLast(E element) {
        putAtEnd(element, false);
    }

    private void putAtEnd(E element, boolean atFront) {
        int hash = hashOf(element);
        int place = placeOf(element, hash);
        if (place >= 0) {
            moveTo(atFront, place, hash);
        } else if (atFront) {
            prependEntry(element, hash, null);
        } else {
            appendEntry(element, hash, null);
        }
    }

    /** Calls {@code action} with each element. */
    final void acceptAll(Consumer<? super E> action, int expected) {
        int rest = size;
        for (int place = firstPlace(); rest > 0 && modCount == expected; place = nextPlace(place)) {
            action.accept(keyAt(place));
            rest--;
        }
    }
}
