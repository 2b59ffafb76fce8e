package io.inlay.smallcoll.primitive;

import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * The steps of any list of bytes, whatever fields it has: what its boxed view, its spliterator, text and streams are made
 * of. They trust their indexes. What is called often the lists call on themselves, so that it is compiled for one class.
 */
abstract class ByteListSteps {
    /** The number of elements. */
    int size;

    /** Differs after each structural modification; is compared for equality only. */
    int modCount;

    abstract void checkInvariants();

    /** Counts a structural modification. */
    abstract void modified();

    abstract byte elementAt(int index);

    abstract void replaceAt(int index, byte element);

    abstract void insertAt(int index, byte element);

    abstract byte removeAt(int index);

    /** Returns up to eight bytes as a word; see {@link PackedBytes}. */
    abstract long load(int index, int count);

    /** Replaces up to eight bytes by the first of a word, whose others are zero. */
    abstract void store(int index, int count, long word);

    /** Makes sure that {@code extra} more elements can be stored. */
    abstract void makeRoomFor(int extra);

    /** Inserts {@code source[from, to)}, which must not be the array of this list. */
    abstract void insertRange(int index, byte[] source, int from, int to);

    abstract void removeElements(int from, int to);

    abstract void copyRange(int from, int to, byte[] target, int at);

    /** Removes what the filter accepts, after it was asked for every element, and returns how many that were. */
    abstract int removeMatching(int from, int to, IntPredicate filter);

    abstract void replaceRange(int from, int to, IntUnaryOperator operator);

    /** Stores {@code source} from {@code index} on, in the place of elements. */
    abstract void storeRange(int index, byte[] source);

    abstract void sortRange(int from, int to);

    abstract int indexInRange(int from, int to, byte element);

    abstract int lastIndexInRange(int from, int to, byte element);

    /** Passes the elements to the action; {@link ConcurrentModificationException} once the list is seen modified. */
    abstract void forEachInRange(int from, int to, int expectedModifications, IntConsumer action);

    abstract int hashElements();

    final byte[] copyOfRange(int from, int to) {
        byte[] copy = new byte[to - from];
        copyRange(from, to, copy, 0);
        return copy;
    }

    final void resized(int newSize) {
        size = newSize;
        modified();
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
            throw new IndexOutOfBoundsException(RangeList.outOfBounds(index, size));
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
