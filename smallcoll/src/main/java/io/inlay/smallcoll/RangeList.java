package io.inlay.smallcoll;

import java.lang.reflect.Array;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A list whose operations can be confined to a range of indexes: the lists themselves, and their {@link SubListView
 * sublists}, which pass a range on to the list below them.
 *
 * <p>A subclass supplies the steps, which trust their indexes; the bulk operations of {@code java.util.List} are written
 * here once, each as one step over the whole range. What is called often (get, add, iteration) the lists write
 * themselves, so that it is compiled for one class.
 */
abstract class RangeList<E extends @Nullable Object> extends AbstractList<E> implements RandomAccess {
    /** The number of elements. In a sublist: as of its last use. */
    int size;

    // Steps. Indexes and ranges are right, and counted from the start of this list.

    abstract E elementAt(int index);

    abstract void replaceAt(int index, E element);

    abstract void insertAt(int index, E element);

    abstract E removeAt(int index);

    /** Inserts {@code source[from, to)}, which must not be the array of this list. */
    abstract void insertRange(int index, @Nullable Object[] source, int from, int to);

    @Override
    protected abstract void removeRange(int fromIndex, int toIndex);

    /**
     * Removes what the filter accepts and returns how many that were. Every element is tested before the first is
     * removed, so a filter that throws leaves the list as it was.
     */
    abstract int removeMatching(int from, int to, Predicate<? super E> filter);

    abstract void replaceRange(int from, int to, UnaryOperator<E> operator);

    abstract void sortRange(int from, int to, @Nullable Comparator<? super E> order);

    abstract void copyRange(int from, int to, @Nullable Object[] target, int at);

    abstract int indexInRange(int from, int to, @Nullable Object element);

    abstract int lastIndexInRange(int from, int to, @Nullable Object element);

    /** Passes the elements to the action; {@link ConcurrentModificationException} once the list is seen modified. */
    abstract void forEachInRange(int from, int to, int expectedModifications, Consumer<? super E> action);

    /** The structural modifications of the list that stores the elements. */
    abstract int modifications();

    /** The structural modifications this list knows of: for a sublist, those made through it. */
    int knownModifications() {
        return modCount;
    }

    /** The number of elements this list knows of: a list that keeps them elsewhere has no count of its own. */
    int knownSize() {
        return size;
    }

    /** Throws if the elements were modified past this view of them. */
    final void checkCurrent() {
        checkModifications(knownModifications());
    }

    final void checkModifications(int expected) {
        if (modifications() != expected) {
            throw new ConcurrentModificationException();
        }
    }

    /** Without the short cut for the same object, which {@code ArrayList} does not take when it searches. */
    static boolean matches(@Nullable Object wanted, @Nullable Object element) {
        return wanted == null ? element == null : wanted.equals(element);
    }

    static String outOfBounds(int index, int size) {
        return "Index: " + index + ", Size: " + size;
    }

    final void checkPosition(int index) {
        if (index < 0 || index > knownSize()) {
            throw new IndexOutOfBoundsException(outOfBounds(index, knownSize()));
        }
    }

    /** Throws what {@code List.subList} says, which for an inverted range is not what {@code checkFromToIndex} throws. */
    static void checkRange(int fromIndex, int toIndex, int size) {
        if (fromIndex < 0) {
            throw new IndexOutOfBoundsException("fromIndex: " + fromIndex + ", Size: " + size);
        }
        if (toIndex > size) {
            throw new IndexOutOfBoundsException("toIndex: " + toIndex + ", Size: " + size);
        }
        if (fromIndex > toIndex) {
            throw new IllegalArgumentException("fromIndex: " + fromIndex + " > toIndex: " + toIndex);
        }
    }

    // java.util.List. What an argument or an element does to this list while it is asked is found out before the
    // change.

    @Override
    public E set(int index, E element) {
        Objects.checkIndex(index, knownSize());
        checkCurrent();
        E previous = elementAt(index);
        replaceAt(index, element);
        return previous;
    }

    @Override
    public void add(int index, E element) {
        checkPosition(index);
        checkCurrent();
        insertAt(index, element);
    }

    @Override
    public E remove(int index) {
        Objects.checkIndex(index, knownSize());
        checkCurrent();
        return removeAt(index);
    }

    @Override
    public boolean remove(@Nullable Object element) {
        int known = modifications();
        int index = indexOf(element);
        if (index < 0) {
            return false;
        }
        checkModifications(known);
        removeAt(index);
        return true;
    }

    @Override
    public void clear() {
        removeRange(0, size());
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
        @Nullable Object[] added = elements.toArray();
        insertRange(size(), added, 0, added.length);
        return added.length > 0;
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> elements) {
        checkPosition(index);
        checkCurrent();
        int known = modifications();
        @Nullable Object[] added = elements.toArray();
        checkModifications(known);
        insertRange(index, added, 0, added.length);
        return added.length > 0;
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        return removeMatching(0, size(), filter) > 0;
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        Objects.requireNonNull(elements);
        return removeMatching(0, size(), elements::contains) > 0;
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        Objects.requireNonNull(elements);
        return removeMatching(0, size(), element -> !elements.contains(element)) > 0;
    }

    @Override
    public void replaceAll(UnaryOperator<E> operator) {
        Objects.requireNonNull(operator);
        replaceRange(0, size(), operator);
    }

    @Override
    public void sort(@Nullable Comparator<? super E> order) {
        sortRange(0, size(), order);
    }

    @Override
    public int indexOf(@Nullable Object element) {
        return indexInRange(0, size(), element);
    }

    @Override
    public int lastIndexOf(@Nullable Object element) {
        return lastIndexInRange(0, size(), element);
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return indexOf(element) >= 0;
    }

    @Override
    public @Nullable Object[] toArray() {
        @Nullable Object[] copy = new Object[size()];
        copyRange(0, copy.length, copy, 0);
        return copy;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"
    }) // An array of the class of the argument; null marks the end, by contract.
    public <T extends @Nullable Object> T[] toArray(T[] target) {
        int count = size();
        T[] copy = target.length >= count
                ? target
                : (T[]) Array.newInstance(target.getClass().getComponentType(), count);
        copyRange(0, count, copy, 0);
        if (copy.length > count) {
            copy[count] = null;
        }
        return copy;
    }

    @Override
    public Iterator<E> iterator() {
        return listIterator(0);
    }

    @Override
    public ListIterator<E> listIterator() {
        return listIterator(0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkCurrent();
        checkPosition(index);
        return new RangeListIterator<>(this, index);
    }

    @Override
    public Spliterator<E> spliterator() {
        checkCurrent();
        return new RangeSpliterator<>(this);
    }

    @Override
    public List<E> subList(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex, knownSize());
        return new SubListView<>(this, fromIndex, toIndex - fromIndex);
    }
}
