package io.inlay.smallcoll;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A live range of a list, or of another sublist. Every step goes to the parent with the offset added; a structural one
 * then corrects the size here, so each view on the way down to the list knows of it. {@code modCount} is the number of
 * modifications of the list that this view knows; any other number means that the list was modified past it.
 */
final class SubListView<E extends @Nullable Object> extends RangeList<E> {
    private final RangeList<E> parent;
    private final int offset;

    SubListView(RangeList<E> parent, int offset, int size) {
        this.parent = parent;
        this.offset = offset;
        this.size = size;
        this.modCount = parent.knownModifications();
    }

    private void resized(int newSize) {
        size = newSize;
        modCount = parent.knownModifications();
    }

    @Override
    int modifications() {
        return parent.modifications();
    }

    @Override
    public int size() {
        checkCurrent();
        return size;
    }

    @Override
    public E get(int index) {
        Objects.checkIndex(index, size);
        checkCurrent();
        return elementAt(index);
    }

    @Override
    public boolean add(E element) {
        insertAt(size(), element);
        return true;
    }

    @Override
    E elementAt(int index) {
        return parent.elementAt(offset + index);
    }

    @Override
    void replaceAt(int index, E element) {
        parent.replaceAt(offset + index, element);
    }

    @Override
    void insertAt(int index, E element) {
        parent.insertAt(offset + index, element);
        resized(size + 1);
    }

    @Override
    E removeAt(int index) {
        E removed = parent.removeAt(offset + index);
        resized(size - 1);
        return removed;
    }

    @Override
    void insertRange(int index, @Nullable Object[] source, int from, int to) {
        if (from < to) {
            parent.insertRange(offset + index, source, from, to);
            resized(size + (to - from));
        }
    }

    @Override
    protected void removeRange(int fromIndex, int toIndex) {
        parent.removeRange(offset + fromIndex, offset + toIndex);
        resized(size - (toIndex - fromIndex));
    }

    @Override
    int removeMatching(int from, int to, Predicate<? super E> filter) {
        int removed = parent.removeMatching(offset + from, offset + to, filter);
        resized(size - removed);
        return removed;
    }

    @Override
    void replaceRange(int from, int to, UnaryOperator<E> operator) {
        parent.replaceRange(offset + from, offset + to, operator);
    }

    @Override
    void sortRange(int from, int to, @Nullable Comparator<? super E> order) {
        parent.sortRange(offset + from, offset + to, order);
    }

    @Override
    void copyRange(int from, int to, @Nullable Object[] target, int at) {
        parent.copyRange(offset + from, offset + to, target, at);
    }

    @Override
    int indexInRange(int from, int to, @Nullable Object element) {
        int index = parent.indexInRange(offset + from, offset + to, element);
        return index < 0 ? -1 : index - offset;
    }

    @Override
    int lastIndexInRange(int from, int to, @Nullable Object element) {
        int index = parent.lastIndexInRange(offset + from, offset + to, element);
        return index < 0 ? -1 : index - offset;
    }

    @Override
    void forEachInRange(int from, int to, int expectedModifications, Consumer<? super E> action) {
        parent.forEachInRange(offset + from, offset + to, expectedModifications, action);
    }
}
