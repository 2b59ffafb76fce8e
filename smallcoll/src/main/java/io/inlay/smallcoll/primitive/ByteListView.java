package io.inlay.smallcoll.primitive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A list of {@code byte} seen as a {@link java.util.List}. It holds nothing of its own: its size and its modifications
 * are those of the list, so it is never stale. An element is boxed when it is asked for; null is refused before anything
 * is changed, and found nowhere.
 */
final class ByteListView extends RangeList<Byte> {
    private final ByteListSteps list;

    ByteListView(ByteListSteps list) {
        this.list = list;
    }

    /** The values of boxes, none of which may be null. */
    static byte[] unboxed(@Nullable Object[] source, int from, int to) {
        byte[] elements = new byte[to - from];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = (Byte) Objects.requireNonNull(source[from + i]);
        }
        return elements;
    }

    @Override
    int knownSize() {
        return list.size;
    }

    @Override
    int knownModifications() {
        return list.modCount;
    }

    @Override
    int modifications() {
        return list.modCount;
    }

    @Override
    public int size() {
        return list.size;
    }

    @Override
    public Byte get(int index) {
        Objects.checkIndex(index, list.size);
        return list.elementAt(index);
    }

    @Override
    public boolean add(Byte element) {
        insertAt(list.size, element);
        return true;
    }

    /** Finds out, as {@code ArrayList} does, an action that changes the list when it is given the last element. */
    @Override
    public void forEach(Consumer<? super Byte> action) {
        Objects.requireNonNull(action);
        list.forEachInRange(0, list.size, list.modCount, element -> action.accept((byte) element));
    }

    @Override
    public void replaceAll(UnaryOperator<Byte> operator) {
        super.replaceAll(operator);
        list.modified();
    }

    @Override
    public void sort(@Nullable Comparator<? super Byte> order) {
        super.sort(order);
        list.modified();
    }

    @Override
    public int hashCode() {
        return list.hashElements();
    }

    @Override
    Byte elementAt(int index) {
        return list.elementAt(index);
    }

    @Override
    void replaceAt(int index, Byte element) {
        list.replaceAt(index, element);
    }

    @Override
    void insertAt(int index, Byte element) {
        list.insertAt(index, element);
    }

    @Override
    Byte removeAt(int index) {
        return list.removeAt(index);
    }

    @Override
    void insertRange(int index, @Nullable Object[] source, int from, int to) {
        list.insertRange(index, unboxed(source, from, to), 0, to - from);
    }

    @Override
    protected void removeRange(int fromIndex, int toIndex) {
        list.removeElements(fromIndex, toIndex);
    }

    @Override
    int removeMatching(int from, int to, Predicate<? super Byte> filter) {
        return list.removeMatching(from, to, element -> filter.test((byte) element));
    }

    @Override
    void replaceRange(int from, int to, UnaryOperator<Byte> operator) {
        list.replaceRange(from, to, element -> operator.apply((byte) element));
    }

    /** A comparator gets a copy, so one that throws leaves the list as it was. */
    @Override
    void sortRange(int from, int to, @Nullable Comparator<? super Byte> order) {
        if (order == null) {
            list.sortRange(from, to);
            return;
        }
        int expected = list.modCount;
        Byte[] sorted = new Byte[to - from];
        copyRange(from, to, sorted, 0);
        Arrays.sort(sorted, order);
        list.checkModifications(expected);
        list.storeRange(from, unboxed(sorted, 0, sorted.length));
    }

    @Override
    void copyRange(int from, int to, @Nullable Object[] target, int at) {
        for (int i = from; i < to; i++) {
            target[at + i - from] = list.elementAt(i);
        }
    }

    @Override
    int indexInRange(int from, int to, @Nullable Object element) {
        return element instanceof Byte value ? list.indexInRange(from, to, value) : -1;
    }

    @Override
    int lastIndexInRange(int from, int to, @Nullable Object element) {
        return element instanceof Byte value ? list.lastIndexInRange(from, to, value) : -1;
    }

    @Override
    void forEachInRange(int from, int to, int expectedModifications, Consumer<? super Byte> action) {
        list.forEachInRange(from, to, expectedModifications, element -> action.accept((byte) element));
    }
}
