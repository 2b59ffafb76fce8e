package io.inlay.smallcoll;

import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A fail-fast cursor over a list or sublist, with the rules of the one {@code ArrayList} returns. */
final class RangeListIterator<E extends @Nullable Object> implements ListIterator<E> {
    private static final int NONE = -1;

    private final RangeList<E> list;
    private int cursor;
    private int lastReturned = NONE;
    private int expectedModifications;

    RangeListIterator(RangeList<E> list, int index) {
        this.list = list;
        this.cursor = index;
        this.expectedModifications = list.knownModifications();
    }

    @Override
    public boolean hasNext() {
        return cursor != list.knownSize();
    }

    @Override
    public E next() {
        list.checkModifications(expectedModifications);
        int index = cursor;
        if (index >= list.knownSize()) {
            throw new NoSuchElementException();
        }
        cursor = index + 1;
        lastReturned = index;
        return list.elementAt(index);
    }

    @Override
    public void forEachRemaining(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int index = cursor;
        int end = list.knownSize();
        if (index < end) {
            list.forEachInRange(index, end, expectedModifications, action);
            cursor = end;
            lastReturned = end - 1;
        }
    }

    @Override
    public boolean hasPrevious() {
        return cursor != 0;
    }

    @Override
    public E previous() {
        list.checkModifications(expectedModifications);
        int index = cursor - 1;
        if (index < 0) {
            throw new NoSuchElementException();
        }
        cursor = index;
        lastReturned = index;
        return list.elementAt(index);
    }

    @Override
    public int nextIndex() {
        return cursor;
    }

    @Override
    public int previousIndex() {
        return cursor - 1;
    }

    @Override
    public void remove() {
        int index = requireReturned("remove");
        list.removeAt(index);
        cursor = index;
        settle();
    }

    @Override
    public void set(E element) {
        list.replaceAt(requireReturned("set"), element);
    }

    @Override
    public void add(E element) {
        addAhead(element);
        cursor++;
    }

    /** Adds the element where {@link #next} finds it: {@code add} seen in reverse order. */
    void addAhead(E element) {
        list.checkModifications(expectedModifications);
        list.insertAt(cursor, element);
        settle();
    }

    private int requireReturned(String operation) {
        if (lastReturned == NONE) {
            throw new IllegalStateException(operation + " without next or previous before it");
        }
        list.checkModifications(expectedModifications);
        return lastReturned;
    }

    private void settle() {
        lastReturned = NONE;
        expectedModifications = list.knownModifications();
    }
}
