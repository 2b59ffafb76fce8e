package io.inlay.smallcoll;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A live view of a list in reverse order, as {@code List.reversed} returns it from JDK 21 on. Each operation is the
 * mirrored one of the list below, and fails where that fails.
 */
final class ReversedView<E extends @Nullable Object> extends AbstractList<E> implements RandomAccess {
    private final RangeList<E> base;

    ReversedView(RangeList<E> base) {
        this.base = base;
    }

    /** The list below. */
    public List<E> reversed() {
        return base;
    }

    @Override
    public int size() {
        return base.size();
    }

    private int mirrored(int index) {
        int size = base.size();
        Objects.checkIndex(index, size);
        return size - 1 - index;
    }

    private int mirroredPosition(int index) {
        int size = base.size();
        if (index < 0 || index > size) {
            throw new IndexOutOfBoundsException(RangeList.outOfBounds(index, size));
        }
        return size - index;
    }

    @Override
    public E get(int index) {
        return base.get(mirrored(index));
    }

    @Override
    public E set(int index, E element) {
        return base.set(mirrored(index), element);
    }

    @Override
    public boolean add(E element) {
        base.add(0, element);
        return true;
    }

    @Override
    public void add(int index, E element) {
        base.add(mirroredPosition(index), element);
    }

    @Override
    public E remove(int index) {
        return base.remove(mirrored(index));
    }

    @Override
    public boolean remove(@Nullable Object element) {
        int known = base.modifications();
        int index = base.lastIndexOf(element);
        if (index < 0) {
            return false;
        }
        base.checkModifications(known);
        base.remove(index);
        return true;
    }

    @Override
    public void clear() {
        base.clear();
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
        return insertReversed(0, elements.toArray());
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> elements) {
        int position = mirroredPosition(index);
        int known = base.modifications();
        @Nullable Object[] added = elements.toArray();
        base.checkModifications(known);
        return insertReversed(position, added);
    }

    private boolean insertReversed(int position, @Nullable Object[] added) {
        base.checkCurrent();
        if (added.length == 0) {
            return false;
        }
        @Nullable Object[] mirrored = new Object[added.length];
        for (int i = 0; i < added.length; i++) {
            mirrored[i] = added[added.length - 1 - i];
        }
        base.insertRange(position, mirrored, 0, mirrored.length);
        return true;
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        return base.removeIf(filter);
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        return base.removeAll(elements);
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        return base.retainAll(elements);
    }

    /** Applies the operator from the last element here to the first, as {@code List.reversed()} of the JDK does. */
    @Override
    public void replaceAll(UnaryOperator<E> operator) {
        base.replaceAll(operator);
    }

    @Override
    public void sort(@Nullable Comparator<? super E> order) {
        base.sort(Collections.reverseOrder(order));
    }

    @Override
    public int indexOf(@Nullable Object element) {
        int index = base.lastIndexOf(element);
        return index < 0 ? -1 : base.size - 1 - index;
    }

    @Override
    public int lastIndexOf(@Nullable Object element) {
        int index = base.indexOf(element);
        return index < 0 ? -1 : base.size - 1 - index;
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return base.contains(element);
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
        return new ReversedIterator<>(base, mirroredPosition(index));
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, Spliterator.ORDERED);
    }

    @Override
    public List<E> subList(int fromIndex, int toIndex) {
        int size = base.size();
        RangeList.checkRange(fromIndex, toIndex, size);
        return new ReversedView<>(new SubListView<>(base, size - toIndex, toIndex - fromIndex));
    }

    /** A list iterator that goes the other way. */
    private static final class ReversedIterator<E extends @Nullable Object> implements ListIterator<E> {
        private final RangeList<E> base;
        private final RangeListIterator<E> iterator;

        ReversedIterator(RangeList<E> base, int position) {
            this.base = base;
            this.iterator = new RangeListIterator<>(base, position);
        }

        @Override
        public boolean hasNext() {
            return iterator.hasPrevious();
        }

        @Override
        public E next() {
            return iterator.previous();
        }

        @Override
        public boolean hasPrevious() {
            return iterator.hasNext();
        }

        @Override
        public E previous() {
            return iterator.next();
        }

        @Override
        public int nextIndex() {
            return base.size - iterator.nextIndex();
        }

        @Override
        public int previousIndex() {
            return nextIndex() - 1;
        }

        @Override
        public void remove() {
            iterator.remove();
        }

        @Override
        public void set(E element) {
            iterator.set(element);
        }

        /** What is added comes before the cursor here, so after it below. */
        @Override
        public void add(E element) {
            iterator.addAhead(element);
        }
    }
}
