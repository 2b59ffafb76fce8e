package io.inlay.smallcoll.primitive;

import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/**
 * The steps of any list of {@code double}, whatever fields it has: what its boxed view, its spliterator and its
 * serialized form are made of. They trust their indexes. What is called often the lists call on themselves, so that it is
 * compiled for one class.
 */
abstract class DoubleListSteps {
    /** The number of elements. */
    int size;

    /** Differs after each structural modification; is compared for equality only. */
    int modCount;

    /** Counts a structural modification. */
    abstract void modified();

    abstract double elementAt(int index);

    abstract void replaceAt(int index, double element);

    abstract void insertAt(int index, double element);

    abstract double removeAt(int index);

    /** Inserts {@code source[from, to)}. */
    abstract void insertRange(int index, double[] source, int from, int to);

    abstract void removeElements(int from, int to);

    /**
     * Removes what the filter accepts and returns how many that were. Every element is tested before the first is
     * removed, so a filter that throws leaves the list as it was.
     */
    abstract int removeMatching(int from, int to, DoublePredicate filter);

    abstract void replaceRange(int from, int to, DoubleUnaryOperator operator);

    /** Stores {@code source} from {@code index} on, in the place of elements. */
    abstract void storeRange(int index, double[] source);

    abstract void sortRange(int from, int to);

    abstract void copyRange(int from, int to, double[] target, int at);

    abstract int indexInRange(int from, int to, double element);

    abstract int lastIndexInRange(int from, int to, double element);

    /** Passes the elements to the action; {@link ConcurrentModificationException} once the list is seen modified. */
    abstract void forEachInRange(int from, int to, int expectedModifications, DoubleConsumer action);

    abstract int hashElements();

    final double[] copyOfRange(int from, int to) {
        double[] copy = new double[to - from];
        copyRange(from, to, copy, 0);
        return copy;
    }

    // Checks.

    final void checkModifications(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    final void checkNext(int index, int expectedModifications) {
        if (modCount != expectedModifications) {
            throw new ConcurrentModificationException();
        }
        if (index >= size) {
            throw new NoSuchElementException();
        }
    }

    /** An index of an element, or the size. */
    final int checkPosition(int index) {
        if (index < 0 || index > size) {
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        }
        return index;
    }

    final int requireFirst() {
        requireLast();
        return 0;
    }

    final int requireLast() {
        if (size == 0) {
            throw new NoSuchElementException("The list is empty");
        }
        return size - 1;
    }
}
