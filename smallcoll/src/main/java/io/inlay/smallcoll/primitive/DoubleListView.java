package io.inlay.smallcoll.primitive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A list of {@code double} seen as a {@link java.util.List}. It holds nothing of its own: its size and its modifications
 * are those of the list, so it is never stale. An element is boxed when it is asked for; null is refused before anything
 * is changed, and found nowhere.
 */
final class DoubleListView extends RangeList<Double> {
    private final DoubleListSteps list;

    DoubleListView(DoubleListSteps list) {
        this.list = list;
    }

    /** The values of boxes, none of which may be null. */
    static double[] unboxed(@Nullable Object[] source, int from, int to) {
        double[] elements = new double[to - from];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = (Double) Objects.requireNonNull(source[from + i]);
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
    public Double get(int index) {
        Objects.checkIndex(index, list.size);
        return list.elementAt(index);
    }

    @Override
    public boolean add(Double element) {
        insertAt(list.size, element);
        return true;
    }

    /** Finds out, as {@code ArrayList} does, an action that changes the list when it is given the last element. */
    @Override
    public void forEach(Consumer<? super Double> action) {
        Objects.requireNonNull(action);
        list.forEachInRange(0, list.size, list.modCount, action::accept);
    }

    @Override
    public void replaceAll(UnaryOperator<Double> operator) {
        super.replaceAll(operator);
        list.modified();
    }

    @Override
    public void sort(@Nullable Comparator<? super Double> order) {
        super.sort(order);
        list.modified();
    }

    @Override
    public int hashCode() {
        return list.hashElements();
    }

    @Override
    Double elementAt(int index) {
        return list.elementAt(index);
    }

    @Override
    void replaceAt(int index, Double element) {
        list.replaceAt(index, element);
    }

    @Override
    void insertAt(int index, Double element) {
        list.insertAt(index, element);
    }

    @Override
    Double removeAt(int index) {
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
    int removeMatching(int from, int to, Predicate<? super Double> filter) {
        return list.removeMatching(from, to, filter::test);
    }

    @Override
    void replaceRange(int from, int to, UnaryOperator<Double> operator) {
        list.replaceRange(from, to, operator::apply);
    }

    /** A comparator gets a copy, so one that throws leaves the list as it was. */
    @Override
    void sortRange(int from, int to, @Nullable Comparator<? super Double> order) {
        if (order == null) {
            list.sortRange(from, to);
            return;
        }
        int expected = list.modCount;
        Double[] sorted = new Double[to - from];
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
        return element instanceof Double value ? list.indexInRange(from, to, value) : -1;
    }

    @Override
    int lastIndexInRange(int from, int to, @Nullable Object element) {
        return element instanceof Double value ? list.lastIndexInRange(from, to, value) : -1;
    }

    @Override
    void forEachInRange(int from, int to, int expectedModifications, Consumer<? super Double> action) {
        list.forEachInRange(from, to, expectedModifications, action::accept);
    }
}
