package io.inlay.smallcoll.primitive;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list of at most a given number of {@code double}, that keeps its first elements in fields and never grows: for lists
 * whose greatest size is known, or has to be limited.
 *
 * <p>It saves the box of every element, and the array: up to a capacity of 16 a list is one object, and one that does
 * not leave the method that made it is as a rule none, because the compiler can take fields apart and arrays not. A
 * list of a greater capacity has one array for what is past the fields, made with the list. Nothing a list does to hold
 * its elements allocates later. Two things cost more than in an array with a count: a list takes all of the fields
 * along, also those past its capacity, and {@link #get} with indexes in random order branches where an array adds.
 * Where no limit is wanted, {@link SmallDoubleList} is the better choice, and where the number of elements is known and
 * never changes, an array. There are lists with 4, 8, 16 and 32 fields: take the smallest that holds your capacity, and
 * as few different ones as you can, since calls that see many classes are slow.
 *
 * <p>What adds to a list that has too little room throws an {@link IllegalStateException} that names the capacity, and adds
 * nothing. {@link #tryAdd}, {@link #tryInsert}, {@link #tryAddAll} and {@link #fill} take what fits and say how much that
 * was. A list that is returned by one of the methods here, such as {@link #drain}, has the capacity of the list it is
 * taken from, and can stand in for it.
 *
 * <p>{@link #get}, {@link #set} and {@link #add} take constant time; to insert or remove elsewhere moves the elements
 * behind.
 *
 * <p>There are no null elements; where an array, a list, a collection, an iterator or a function is asked for, null is a
 * {@link NullPointerException}. Iteration goes by index. A list is not safe for use by several threads if one of them
 * modifies it; iterators, spliterators and the list view are fail-fast as those of {@link java.util.ArrayList} are: they
 * throw {@link java.util.ConcurrentModificationException}, as far as they notice, once the list was structurally modified
 * past them, and a function passed in that modifies the list gets the same. Where such a function throws, the list is left
 * as it was, except by {@link #replaceAll} and {@link #fill}, which have stored what came before.
 *
 * <p>A list equals another of this class with the same elements in the same order, whatever the capacities. Equality, hash
 * code, order and string are those of {@link Arrays} for arrays of the elements.
 * Elements are compared as {@link Double#equals} and {@link Double#compare} do: NaN is found, and -0.0 is not 0.0.
 *
 * <p>A list takes 152 bytes up to a capacity of 16, and 840 with one of 100, on a 64-bit JVM with compressed references,
 * JDK 17 or later; bare arrays 144 and 816.
 *
 * <pre>{@code
 * FixedDoubleList samples = new FixedDoubleList(16);
 * boolean added = samples.tryAdd(1);
 * }</pre>
 */
public final class FixedDoubleList extends FixedDoubleListStorage implements Comparable<FixedDoubleList>, Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an empty list.
     *
     * @param capacity the greatest number of elements, which may be 0
     * @throws IllegalArgumentException if {@code capacity} is negative
     * @throws OutOfMemoryError if no such array can be allocated
     */
    public FixedDoubleList(int capacity) {
        allocate(DoubleCapacity.requireCapacity(capacity));
    }

    // Factories.

    /**
     * Returns a new list of the given elements, which is full.
     *
     * @param elements the elements; the array is copied
     * @return a new list, whose capacity is the number of elements
     */
    public static FixedDoubleList of(double... elements) {
        return copyOf(elements, 0, elements.length, elements.length);
    }

    /**
     * Returns a new list of the elements of an array.
     *
     * @param elements the array, which is copied
     * @param capacity the greatest number of elements
     * @return a new list
     * @throws IllegalArgumentException if {@code capacity} is negative, or less than the number of elements
     */
    public static FixedDoubleList copyOf(double[] elements, int capacity) {
        return copyOf(elements, 0, elements.length, capacity);
    }

    /**
     * Returns a new list of a range of an array.
     *
     * @param elements the array, which is copied
     * @param from the index of the first element
     * @param to the index after the last element
     * @param capacity the greatest number of elements
     * @return a new list
     * @throws IndexOutOfBoundsException if the range is not within the array
     * @throws IllegalArgumentException if {@code capacity} is negative, or less than the number of elements
     */
    public static FixedDoubleList copyOf(double[] elements, int from, int to, int capacity) {
        Objects.checkFromToIndex(from, to, elements.length);
        FixedDoubleList list = new FixedDoubleList(DoubleCapacity.requireCapacity(capacity, to - from));
        list.insertRange(0, elements, from, to);
        return list;
    }

    /**
     * Returns a new list of the elements of a list, with its capacity.
     *
     * @param elements the list to copy
     * @return a new list
     */
    public static FixedDoubleList copyOf(FixedDoubleList elements) {
        FixedDoubleList list = new FixedDoubleList(elements.capacity());
        list.copyFrom(elements);
        return list;
    }

    /**
     * Returns a new list of the elements of a collection, in the order of its iterator.
     *
     * @param elements the elements to copy
     * @param capacity the greatest number of elements
     * @return a new list
     * @throws NullPointerException if an element is null
     * @throws IllegalArgumentException if {@code capacity} is negative, or less than the number of elements
     */
    public static FixedDoubleList copyOf(Collection<Double> elements, int capacity) {
        @Nullable Object[] boxes = elements.toArray();
        return copyOf(DoubleListView.unboxed(boxes, 0, boxes.length), capacity);
    }

    /**
     * Returns a new list of the elements of a stream, in its order. The stream is consumed.
     *
     * @param elements the elements to copy
     * @param capacity the greatest number of elements
     * @return a new list
     * @throws IllegalArgumentException if {@code capacity} is negative, or less than the number of elements
     */
    public static FixedDoubleList copyOf(DoubleStream elements, int capacity) {
        FixedDoubleList list = new FixedDoubleList(capacity);
        PrimitiveIterator.OfDouble given = elements.iterator();
        list.fill(given);
        if (given.hasNext()) {
            throw DoubleCapacity.moreThan(capacity);
        }
        return list;
    }

    // Capacity.

    /**
     * Returns how many elements the list can hold: what it was made with.
     *
     * @return the capacity
     */
    public int capacity() {
        return capacityHeld();
    }

    /**
     * Returns how many more elements the list can hold.
     *
     * @return the capacity less the size
     */
    public int remainingCapacity() {
        return capacityHeld() - size;
    }

    /**
     * Returns whether the list holds as many elements as it can.
     *
     * @return whether the size is the capacity
     */
    public boolean isFull() {
        return size == capacityHeld();
    }

    /**
     * Returns how many elements the fields can hold in a list of at least that capacity.
     *
     * @return 16, for this class
     */
    public int inlineCapacity() {
        return INLINE_CAPACITY;
    }

    /**
     * Returns whether the fields hold all elements, and there is no array, which the capacity decides.
     *
     * @return whether there is no array
     */
    public boolean isInline() {
        return overflow == null;
    }

    // Queries.

    /**
     * Returns the number of elements.
     *
     * @return the size
     */
    public int size() {
        return size;
    }

    /**
     * Returns whether there are no elements.
     *
     * @return whether the size is 0
     */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * Returns the element at an index.
     *
     * @param index the index
     * @return the element
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public double get(int index) {
        Objects.checkIndex(index, size);
        return elementAt(index, overflow);
    }

    /**
     * Returns the first element.
     *
     * @return the element at index 0
     * @throws NoSuchElementException if the list is empty
     */
    public double getFirst() {
        return elementAt(requireFirst());
    }

    /**
     * Returns the last element.
     *
     * @return the element at the greatest index
     * @throws NoSuchElementException if the list is empty
     */
    public double getLast() {
        return elementAt(requireLast());
    }

    /**
     * Returns the index of the first element that is the given one.
     *
     * @param element the element to look for
     * @return its index, or -1 if there is none
     */
    public int indexOf(double element) {
        return indexOfElement(element);
    }

    /**
     * Returns the index of the last element that is the given one.
     *
     * @param element the element to look for
     * @return its index, or -1 if there is none
     */
    public int lastIndexOf(double element) {
        return lastIndexInRange(0, size, element);
    }

    /**
     * Returns whether an element is in the list.
     *
     * @param element the element to look for
     * @return whether it is there
     */
    public boolean contains(double element) {
        return indexOfElement(element) >= 0;
    }

    /**
     * Looks for an element in this list, which must be sorted.
     *
     * @param element the element to look for
     * @return the index of one such element, or {@code -(insertion point) - 1} as {@link Arrays#binarySearch(double[],
     *     double)} returns it
     */
    public int binarySearch(double element) {
        return searchSorted(0, size, element);
    }

    /**
     * Looks for an element in a range of this list, which must be sorted.
     *
     * @param from the index of the first element of the range
     * @param to the index after its last element
     * @param element the element to look for
     * @return the index of one such element, or {@code -(insertion point) - 1} as {@link Arrays#binarySearch(double[],
     *     int, int, double)} returns it
     * @throws IndexOutOfBoundsException if the range is not within this list
     */
    public int binarySearch(int from, int to, double element) {
        Objects.checkFromToIndex(from, to, size);
        return searchSorted(from, to, element);
    }

    /**
     * Returns the sum of the elements, 0 if there are none.
     * Rounding errors are compensated as {@link DoubleStream#sum} does.
     *
     * @return the sum
     */
    public double sum() {
        return sumOfElements();
    }

    /**
     * Returns the least element, as {@link Math#min(double, double)} finds it.
     *
     * @return the minimum
     * @throws NoSuchElementException if the list is empty
     */
    public double min() {
        return least();
    }

    /**
     * Returns the greatest element, as {@link Math#max(double, double)} finds it.
     *
     * @return the maximum
     * @throws NoSuchElementException if the list is empty
     */
    public double max() {
        return greatest();
    }

    /**
     * Returns the elements in a new array.
     *
     * @return the array
     */
    public double[] toArray() {
        return copyOfRange(0, size);
    }

    /**
     * Copies a range into an array.
     *
     * @param from the index of the first element to copy
     * @param to the index after the last element to copy
     * @param target the array to write to
     * @param at the index in the array where the first element goes
     * @throws IndexOutOfBoundsException if the range is not within this list, or its place not within the array
     */
    public void copyInto(int from, int to, double[] target, int at) {
        Objects.checkFromToIndex(from, to, size);
        Objects.checkFromIndexSize(at, to - from, target.length);
        copyRange(from, to, target, at);
    }

    /**
     * Passes each element to an action, in order.
     *
     * @param action what to do with an element
     */
    public void forEach(DoubleConsumer action) {
        Objects.requireNonNull(action);
        acceptEach(action, modCount);
    }

    private void acceptEach(DoubleConsumer action, int expected) {
        for (int i = 0; i < size && modCount == expected; i++) {
            action.accept(elementAt(i, overflow));
        }
        checkModifications(expected);
    }

    /**
     * Returns an iterator over the elements, in order. It is fail-fast, and supports {@code remove}.
     *
     * @return a new iterator
     */
    public PrimitiveIterator.OfDouble iterator() {
        return new ElementIterator();
    }

    /**
     * Returns a late-binding spliterator over the elements. It reports {@link Spliterator#ORDERED},
     * {@link Spliterator#SIZED} and {@link Spliterator#SUBSIZED}.
     *
     * @return a new spliterator
     */
    public Spliterator.OfDouble spliterator() {
        return new DoubleListSpliterator(this);
    }

    /**
     * Returns a sequential stream of the elements.
     *
     * @return a new stream
     */
    public DoubleStream stream() {
        return StreamSupport.doubleStream(spliterator(), false);
    }

    /**
     * Returns whether the other object is a list of this class with the same elements in the same order.
     *
     * @param other what to compare with
     * @return whether they are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof FixedDoubleList list && sameElements(list));
    }

    /**
     * Returns what {@link Arrays#hashCode(double[])} returns for the elements.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return hashElements();
    }

    /**
     * Compares the elements as {@link Arrays#compare(double[], double[])} does: by the first that differ, or by the sizes.
     *
     * @param other the list to compare with
     * @return a negative number, zero or a positive number as this list is less, equal or greater
     */
    @Override
    public int compareTo(FixedDoubleList other) {
        return compareElements(other);
    }

    /**
     * Returns what {@link Arrays#toString(double[])} returns for the elements.
     *
     * @return the elements in brackets
     */
    @Override
    public String toString() {
        return Arrays.toString(toArray());
    }

    // Updates.

    /**
     * Adds an element after all others.
     *
     * @param element the element
     * @throws IllegalStateException if the list is full
     */
    public void add(double element) {
        append(size, element);
    }

    /**
     * Adds an element after all others, if there is room.
     *
     * @param element the element
     * @return whether it was added
     */
    public boolean tryAdd(double element) {
        if (isFull()) {
            return false;
        }
        append(size, element);
        return true;
    }

    /**
     * Adds the elements of an array after all others.
     *
     * @param elements the elements; the array is copied
     * @throws IllegalStateException if there is no room for all of them
     */
    public void addAll(double... elements) {
        insertRange(size, elements, 0, elements.length);
    }

    /**
     * Adds a range of an array after all others.
     *
     * @param elements the array, which is copied
     * @param from the index of the first element to add
     * @param to the index after the last element to add
     * @throws IndexOutOfBoundsException if the range is not within the array
     * @throws IllegalStateException if there is no room for all of them
     */
    public void addAll(double[] elements, int from, int to) {
        Objects.checkFromToIndex(from, to, elements.length);
        insertRange(size, elements, from, to);
    }

    /**
     * Adds the elements of a list after all others.
     *
     * @param elements the list, which may be this one
     * @throws IllegalStateException if there is no room for all of them
     */
    public void addAll(FixedDoubleList elements) {
        appendFirst(elements, elements.size);
    }

    /**
     * Inserts an element.
     *
     * @param index where the element will be
     * @param element the element
     * @throws IndexOutOfBoundsException if the index is not within this list or its end
     * @throws IllegalStateException if the list is full
     */
    public void insert(int index, double element) {
        insertAt(checkPosition(index), element);
    }

    /**
     * Inserts a range of an array.
     *
     * @param index where the first of them will be
     * @param source the array, which is copied
     * @param from the index of the first element in the array
     * @param to the index after the last element in the array
     * @throws IndexOutOfBoundsException if the index is not within this list or its end, or the range not within the array
     * @throws IllegalStateException if there is no room for the whole range
     */
    public void insertAll(int index, double[] source, int from, int to) {
        checkPosition(index);
        Objects.checkFromToIndex(from, to, source.length);
        insertRange(index, source, from, to);
    }

    /**
     * Inserts an element, if there is room.
     *
     * @param index where the element will be
     * @param element the element
     * @return whether it was inserted
     * @throws IndexOutOfBoundsException if the index is not within this list or its end
     */
    public boolean tryInsert(int index, double element) {
        checkPosition(index);
        if (isFull()) {
            return false;
        }
        insertAt(index, element);
        return true;
    }

    /**
     * Adds as many of the given elements as there is room for, the first ones.
     *
     * @param elements the elements; the array is copied
     * @return how many were added
     */
    public int tryAddAll(double... elements) {
        return tryAddAll(elements, 0, elements.length);
    }

    /**
     * Adds as many elements of a range of an array as there is room for, the first ones.
     *
     * @param elements the array, which is copied
     * @param from the index of the first element to add
     * @param to the index after the last element to add
     * @return how many were added
     * @throws IndexOutOfBoundsException if the range is not within the array
     */
    public int tryAddAll(double[] elements, int from, int to) {
        Objects.checkFromToIndex(from, to, elements.length);
        int fitting = Math.min(to - from, remainingCapacity());
        if (fitting > 0) {
            insertRange(size, elements, from, from + fitting);
        }
        return fitting;
    }

    /**
     * Adds as many elements of a list as there is room for, the first ones.
     *
     * @param elements the list, which may be this one
     * @return how many were added
     */
    public int tryAddAll(FixedDoubleList elements) {
        int fitting = Math.min(elements.size, remainingCapacity());
        if (fitting > 0) {
            appendFirst(elements, fitting);
        }
        return fitting;
    }

    /**
     * Adds what an iterator gives until the list is full or the iterator has no more; the rest is left in the iterator,
     * which is not asked once the list is full. If the iterator throws, what it gave before is in the list.
     *
     * @param elements gives the elements
     * @return how many were added
     * @throws java.util.ConcurrentModificationException if the iterator changes the list
     */
    public int fill(PrimitiveIterator.OfDouble elements) {
        Objects.requireNonNull(elements);
        int sizeBefore = size;
        int expected = modCount;
        while (!isFull() && elements.hasNext()) {
            double element = elements.nextDouble();
            checkModifications(expected);
            append(size, element);
            expected = modCount;
        }
        checkModifications(expected);
        return size - sizeBefore;
    }

    /**
     * Replaces an element.
     *
     * @param index its index
     * @param element the element to put there
     * @return the element that was there
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public double set(int index, double element) {
        Objects.checkIndex(index, size);
        return exchange(index, element);
    }

    /**
     * Removes the element at an index.
     *
     * @param index the index
     * @return the removed element
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public double remove(int index) {
        return removeAt(Objects.checkIndex(index, size));
    }

    /**
     * Removes the first element that is the given one.
     *
     * @param element the element to look for
     * @return whether there was one
     */
    public boolean removeValue(double element) {
        int index = indexOfElement(element);
        if (index < 0) {
            return false;
        }
        removeAt(index);
        return true;
    }

    /**
     * Removes and returns the first element.
     *
     * @return the element that was at index 0
     * @throws NoSuchElementException if the list is empty
     */
    public double removeFirst() {
        return removeAt(requireFirst());
    }

    /**
     * Removes and returns the last element.
     *
     * @return the element that was at the greatest index
     * @throws NoSuchElementException if the list is empty
     */
    public double removeLast() {
        return removeAt(requireLast());
    }

    /**
     * Removes an element and puts the last one into its place, in constant time.
     *
     * @param index the index of the element to remove
     * @return the removed element
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public double swapRemove(int index) {
        Objects.checkIndex(index, size);
        double last = removeLast();
        return index == size ? last : exchange(index, last);
    }

    /**
     * Removes the elements that the filter accepts. All are tested before the first is removed.
     *
     * @param filter says which elements to remove
     * @return whether any was removed
     */
    public boolean removeIf(DoublePredicate filter) {
        Objects.requireNonNull(filter);
        return removeMatching(0, size, filter) > 0;
    }

    /**
     * Removes the elements that are also in another list. Each is looked for there, or, where both lists are longer than 512
     * elements, in a sorted copy: that takes the time to sort the other list, and a binary search for each element of this.
     *
     * @param elements the elements to remove
     * @return whether any was removed
     */
    public boolean removeAll(FixedDoubleList elements) {
        Objects.requireNonNull(elements);
        return removeAllIn(elements, true) > 0;
    }

    /**
     * Removes the elements that are not in another list. Each is looked for there, or, where both lists are longer than 512
     * elements, in a sorted copy: that takes the time to sort the other list, and a binary search for each element of this.
     *
     * @param elements the elements to keep
     * @return whether any was removed
     */
    public boolean retainAll(FixedDoubleList elements) {
        Objects.requireNonNull(elements);
        return removeAllIn(elements, false) > 0;
    }

    /**
     * Replaces each element by what the operator returns for it.
     *
     * @param operator makes the new element of the old
     */
    public void replaceAll(DoubleUnaryOperator operator) {
        Objects.requireNonNull(operator);
        replaceRange(0, size, operator);
        modified();
    }

    /**
     * Sorts the elements, as {@link Arrays#sort(double[])} does. A range that begins in the fields and does not end there
     * is sorted in a copy, since no array holds all of it.
     */
    public void sort() {
        sortRange(0, size);
        modified();
    }

    /**
     * Sorts a range, as {@link Arrays#sort(double[])} does.
     *
     * @param from the index of the first element of the range
     * @param to the index after its last element
     * @throws IndexOutOfBoundsException if the range is not within this list
     */
    public void sort(int from, int to) {
        Objects.checkFromToIndex(from, to, size);
        sortRange(from, to);
        modified();
    }

    /** Reverses the order of the elements. */
    public void reverse() {
        reverseElements();
        modified();
    }

    /**
     * Exchanges two elements.
     *
     * @param i the index of the one
     * @param j the index of the other
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public void swap(int i, int j) {
        Objects.checkIndex(i, size);
        Objects.checkIndex(j, size);
        swapElements(i, j);
    }

    /**
     * Removes from each run of the same elements all but the first.
     *
     * @return whether any was removed
     */
    public boolean dedup() {
        return removeRepeats();
    }

    // Ranges.

    /** Removes all elements. The capacity stays. */
    public void clear() {
        removeElements(0, size);
    }

    /**
     * Removes the elements of a range.
     *
     * @param from the index of the first element to remove
     * @param to the index after the last element to remove
     * @throws IndexOutOfBoundsException if the range is not within this list
     */
    public void removeRange(int from, int to) {
        Objects.checkFromToIndex(from, to, size);
        removeElements(from, to);
    }

    /**
     * Removes the elements from {@code newSize} on; does nothing if there are none.
     *
     * @param newSize how many elements to keep
     * @throws IllegalArgumentException if {@code newSize} is negative
     */
    public void truncate(int newSize) {
        if (requireSize(newSize) < size) {
            removeElements(newSize, size);
        }
    }

    /**
     * Brings the list to the given size: removes the elements past it, or adds the value until it is reached.
     *
     * @param newSize the size afterwards
     * @param value the element to add
     * @throws IllegalArgumentException if {@code newSize} is negative
     * @throws IllegalStateException if {@code newSize} is more than the capacity
     */
    public void resize(int newSize, double value) {
        truncate(newSize);
        if (newSize > size) {
            appendCopies(newSize - size, value);
        }
    }

    private static int requireSize(int newSize) {
        if (newSize < 0) {
            throw new IllegalArgumentException("newSize is negative: " + newSize);
        }
        return newSize;
    }

    /**
     * Removes a range and returns what was in it.
     *
     * @param from the index of the first element to remove
     * @param to the index after the last element to remove
     * @return a new list of the removed elements, in order
     * @throws IndexOutOfBoundsException if the range is not within this list
     */
    public FixedDoubleList drain(int from, int to) {
        FixedDoubleList drained = copyOfChecked(from, to);
        removeElements(from, to);
        return drained;
    }

    /**
     * Puts the given elements into the place of a range, and returns what was in it.
     *
     * @param from the index of the first element to replace
     * @param to the index after the last element to replace
     * @param replacement the elements to insert; the array is copied
     * @return a new list of the replaced elements, in order
     * @throws IndexOutOfBoundsException if the range is not within this list
     * @throws IllegalStateException if there is no room for the replacement
     */
    public FixedDoubleList splice(int from, int to, double... replacement) {
        Objects.requireNonNull(replacement);
        FixedDoubleList replaced = copyOfChecked(from, to);
        spliceRange(from, to, replacement);
        return replaced;
    }

    /**
     * Removes the elements from an index on, and returns them.
     *
     * @param at the index of the first element to remove, or the size
     * @return a new list of the removed elements, in order
     * @throws IndexOutOfBoundsException if the index is not within this list or its end
     */
    public FixedDoubleList splitOff(int at) {
        return drain(checkPosition(at), size);
    }

    /**
     * Removes the elements that the filter accepts, and returns them. All are tested before the first is removed.
     *
     * @param filter says which elements to remove
     * @return a new list of the removed elements, in order
     */
    public FixedDoubleList extractIf(DoublePredicate filter) {
        Objects.requireNonNull(filter);
        FixedDoubleList extracted = new FixedDoubleList(capacity());
        removeMatching(0, size, element -> {
            boolean matches = filter.test(element);
            if (matches) {
                extracted.add(element);
            }
            return matches;
        });
        return extracted;
    }

    /**
     * Removes all elements and returns them.
     *
     * @return a new list of the same capacity, with the elements that were here
     */
    public FixedDoubleList take() {
        FixedDoubleList taken = copyOf(this);
        clear();
        return taken;
    }

    private FixedDoubleList copyOfChecked(int from, int to) {
        Objects.checkFromToIndex(from, to, size);
        return copyOf(copyOfRange(from, to), capacity());
    }

    // Views.

    /**
     * Returns a view of this list as a {@link List}. It is live, supports every operation that an
     * {@link java.util.ArrayList} does, within the capacity, and boxes each element that it returns. It finds no null, and refuses to hold one
     * with a {@link NullPointerException}. It is not serializable.
     *
     * @return the view
     */
    public List<Double> asList() {
        return new DoubleListView(this);
    }

    // Serialization.

    /**
     * Writes the list as the number of its elements and a value for each place that it has, so that its capacity is read
     * back and never more than the stream holds.
     *
     * @return what is written in its place
     */
    private Object writeReplace() {
        return new SerializedForm(Arrays.copyOf(toArray(), capacity()), size);
    }

    /**
     * Refuses a stream that holds the list itself, which no list writes.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A FixedDoubleList is read through its serialized form");
    }

    private static final class SerializedForm extends SerializedDoubles {
        private static final long serialVersionUID = 1L;

        private final int size;

        SerializedForm(double[] places, int size) {
            super(places);
            this.size = size;
        }

        private Object readResolve() throws InvalidObjectException {
            int capacity = elements().length;
            if (size < 0 || size > capacity) {
                throw new InvalidObjectException(size + " elements, capacity " + capacity);
            }
            return copyOf(elements(), 0, size, capacity);
        }
    }

    /** Written for each class, so that it is compiled for that alone, and is inlined with it. */
    private final class ElementIterator implements PrimitiveIterator.OfDouble {
        private int cursor;
        private int lastReturned = -1;
        private int expectedModifications = modCount;

        @Override
        public boolean hasNext() {
            return cursor != size;
        }

        @Override
        public double nextDouble() {
            return elementAt(advance(), overflow);
        }

        private int advance() {
            int index = cursor;
            checkNext(index, expectedModifications);
            cursor = index + 1;
            lastReturned = index;
            return index;
        }

        @Override
        public void remove() {
            if (lastReturned < 0) {
                throw new IllegalStateException("remove without next before it");
            }
            checkModifications(expectedModifications);
            removeAt(lastReturned);
            cursor = lastReturned;
            lastReturned = -1;
            expectedModifications = modCount;
        }

        @Override
        public void forEachRemaining(DoubleConsumer action) {
            Objects.requireNonNull(action);
            int index = cursor;
            int end = size;
            if (index < end) {
                forEachInRange(index, end, expectedModifications, action);
                cursor = end;
                lastReturned = end - 1;
            }
        }
    }
}
