package io.inlay.smallcoll.primitive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list of at most a given number of {@code byte} elements, that keeps its first 64 packed into {@code long} fields and
 * never grows: for keys, identifiers, frames and other binary data or UTF-8 whose greatest length is known, or has to be
 * limited.
 *
 * <p>It saves the array: up to a capacity of 64 a list is one object, and one that does not leave the method that made
 * it is as a rule none, because the compiler can take fields apart and arrays not. A list of a greater capacity has one
 * array for what is past the fields, made with the list, and takes what an array of that capacity with a wrapper takes.
 * Nothing a list does to hold its elements allocates later. The price is in {@link #get}, which chooses a field and
 * shifts where an array adds, and a list takes all of its fields along, also those past its capacity. Where no limit is
 * wanted, {@link SmallByteList} is the better choice; where methods want a {@code byte[]}, an array or a {@link
 * ByteBuffer} is. There are lists with room for 16, 32 and 64 in fields: take the smallest that holds your capacity.
 *
 * <p>What adds to a list that has too little room throws an {@link IllegalStateException} that names the capacity, and adds
 * nothing. {@link #tryAdd}, {@link #tryInsert}, {@link #tryAddAll(byte[])} and {@link #fill} take what fits and say how much
 * that was. A list that is returned by one of the methods here, such as {@link #drain}, has the capacity of the list it is
 * taken from, and can stand in for it.
 *
 * <p>{@link #get}, {@link #set} and {@link #add} take constant time; to insert or remove elsewhere moves the elements
 * behind. Copies, comparisons, searches and hash codes go by eight bytes.
 *
 * <p>Elements are signed, as {@code byte} is; functions, iterators and streams see them as {@code int} values from -128 to
 * 127, and of an {@code int} that a function gives, the lowest eight bits are stored, as a cast does. Numbers of four and
 * eight bytes are big-endian unless a {@link ByteOrder} is given, as those of {@link ByteBuffer} are, and may start at
 * any index. Where a collection, an array or a function is asked for, null is a {@link NullPointerException}. Iteration goes
 * by index. A list is not safe for use by several threads if one of them modifies it; iterators, spliterators and the
 * boxed view's iterators are fail-fast: they throw {@link java.util.ConcurrentModificationException}, as far as they
 * notice, once the list was structurally modified past them, and a function passed in that modifies the list gets the
 * same. Where such a function throws, the list is left as it was, except by {@link #replaceAll} and {@link #fill}, which
 * have stored what came before.
 *
 * <p>A list equals only another {@code FixedByteList} of the same elements, whatever the capacity of either; its hash code is
 * that of {@link java.util.Arrays#hashCode(byte[])}, its order that of {@link java.util.Arrays#compare(byte[], byte[])},
 * which takes bytes as signed.
 *
 * <p>A list takes 88 bytes up to a capacity of 64, and 240 with one of 200, on a 64-bit JVM with compressed references, JDK
 * 17 or later; a {@code byte[]} 80 with 64 elements, and 216 with 200.
 *
 * <pre>{@code
 * FixedByteList frame = new FixedByteList(64);
 * frame.addInt(7);
 * frame.addUtf8("Grüße");
 * boolean added = frame.tryAdd((byte) 0);
 * int kind = frame.getInt(0);
 * }</pre>
 */
public final class FixedByteList extends FixedByteListStorage implements Comparable<FixedByteList>, Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an empty list.
     *
     * @param capacity the greatest number of elements, which may be 0
     * @throws IllegalArgumentException if {@code capacity} is negative
     * @throws OutOfMemoryError if no such array can be allocated
     */
    public FixedByteList(int capacity) {
        allocate(ByteCapacity.requireCapacity(capacity));
    }

    // Factories.

    /**
     * Returns a new list of the given elements, which is full.
     *
     * @param elements the elements; the array is copied
     * @return a new list, whose capacity is the number of elements
     */
    public static FixedByteList of(byte... elements) {
        return copyOf(elements, elements.length);
    }

    /**
     * Returns a new list of the elements of an array.
     *
     * @param elements the array, which is copied
     * @param capacity the greatest number of elements
     * @return a new list
     * @throws IllegalArgumentException if {@code capacity} is negative, or less than the number of elements
     */
    public static FixedByteList copyOf(byte[] elements, int capacity) {
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
    public static FixedByteList copyOf(byte[] elements, int from, int to, int capacity) {
        Objects.checkFromToIndex(from, to, elements.length);
        FixedByteList list = new FixedByteList(ByteCapacity.requireCapacity(capacity, to - from));
        list.copyFrom(elements, from, to);
        return list;
    }

    /**
     * Returns a new list of the same capacity and elements as another.
     *
     * @param elements the list to copy
     * @return a new list
     */
    public static FixedByteList copyOf(FixedByteList elements) {
        return elements.copyOfChecked(0, elements.size);
    }

    /**
     * Returns a new list of the given elements, in the order of their iterator.
     *
     * @param elements the elements to copy, none of which may be null
     * @param capacity the greatest number of elements
     * @return a new list
     * @throws NullPointerException if an element is null
     * @throws IllegalArgumentException if {@code capacity} is negative, or less than the number of elements
     */
    public static FixedByteList copyOf(Collection<Byte> elements, int capacity) {
        @Nullable Object[] boxed = elements.toArray();
        return copyOf(ByteListView.unboxed(boxed, 0, boxed.length), capacity);
    }

    /**
     * Returns a new list of what a stream gives, in its order. The stream is consumed.
     *
     * @param elements the elements, of each of which the lowest eight bits are stored
     * @param capacity the greatest number of elements
     * @return a new list
     * @throws IllegalArgumentException if {@code capacity} is negative, or less than the number of elements
     */
    public static FixedByteList copyOf(IntStream elements, int capacity) {
        FixedByteList list = new FixedByteList(capacity);
        PrimitiveIterator.OfInt given = elements.iterator();
        list.fill(given);
        if (given.hasNext()) {
            throw ByteCapacity.moreThan(capacity);
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
     * @return 64, for this class
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
        return !hasOverflow();
    }

    // Queries.

    /**
     * Returns how many elements the list has.
     *
     * @return the number of elements
     */
    public int size() {
        return size;
    }

    /**
     * Returns whether the list has no elements.
     *
     * @return whether the size is 0
     */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * Returns an element.
     *
     * @param index its index
     * @return the element
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public byte get(int index) {
        Objects.checkIndex(index, size);
        return elementAt(index);
    }

    /**
     * Returns an element as a value from 0 to 255.
     *
     * @param index its index
     * @return the element without its sign
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public int getUnsigned(int index) {
        return get(index) & 0xFF;
    }

    /**
     * Returns the first element.
     *
     * @return the element at index 0
     * @throws NoSuchElementException if the list is empty
     */
    public byte getFirst() {
        return elementAt(requireFirst());
    }

    /**
     * Returns the last element.
     *
     * @return the element at the greatest index
     * @throws NoSuchElementException if the list is empty
     */
    public byte getLast() {
        return elementAt(requireLast());
    }

    /**
     * Returns where an element first occurs.
     *
     * @param element the element
     * @return its least index, or -1 if it does not occur
     */
    public int indexOf(byte element) {
        return indexOfElement(element);
    }

    /**
     * Returns where an element last occurs.
     *
     * @param element the element
     * @return its greatest index, or -1 if it does not occur
     */
    public int lastIndexOf(byte element) {
        return lastIndexInRange(0, size, element);
    }

    /**
     * Returns whether an element occurs.
     *
     * @param element the element
     * @return whether it is in the list
     */
    public boolean contains(byte element) {
        return indexOf(element) >= 0;
    }

    /**
     * Finds an element of a list that is sorted in ascending order.
     *
     * @param element the element
     * @return its index, or {@code -(insertion point) - 1}, as {@link java.util.Arrays#binarySearch(byte[], byte)} has it
     */
    public int binarySearch(byte element) {
        return binarySearchInRange(0, size, element);
    }

    /**
     * Finds an element of a range that is sorted in ascending order.
     *
     * @param from the index of the first element of the range
     * @param to the index after its last element
     * @param element the element
     * @return its index, or {@code -(insertion point) - 1}, as {@link java.util.Arrays#binarySearch(byte[], byte)} has it
     * @throws IndexOutOfBoundsException if the range is not within this list
     */
    public int binarySearch(int from, int to, byte element) {
        Objects.checkFromToIndex(from, to, size);
        return binarySearchInRange(from, to, element);
    }

    /**
     * Returns the sum of the elements.
     *
     * @return the sum, which cannot overflow; 0 if the list is empty
     */
    public long sum() {
        return sumOfElements();
    }

    /**
     * Returns the least element.
     *
     * @return the least element, where bytes are signed
     * @throws NoSuchElementException if the list is empty
     */
    public byte min() {
        requireFirst();
        return least();
    }

    /**
     * Returns the greatest element.
     *
     * @return the greatest element, where bytes are signed
     * @throws NoSuchElementException if the list is empty
     */
    public byte max() {
        requireFirst();
        return greatest();
    }

    /**
     * Returns the elements as an array.
     *
     * @return a new array
     */
    public byte[] toArray() {
        return copyOfRange(0, size);
    }

    /**
     * Copies a range into an array.
     *
     * @param from the index of the first element
     * @param to the index after the last element
     * @param target the array to write to
     * @param at where in the array the first of them goes
     * @throws IndexOutOfBoundsException if the range is not within this list, or its place not within the array
     */
    public void copyInto(int from, int to, byte[] target, int at) {
        Objects.checkFromToIndex(from, to, size);
        Objects.checkFromIndexSize(at, to - from, target.length);
        copyRange(from, to, target, at);
    }

    /**
     * Passes each element to an action, in order.
     *
     * @param action what to do with an element
     */
    public void forEach(IntConsumer action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        acceptEach(action, expected);
        checkModifications(expected);
    }

    private void acceptEach(IntConsumer action, int expected) {
        for (int i = 0; isAt(i, expected); i++) {
            action.accept(elementAt(i));
        }
    }

    private boolean isAt(int index, int expected) {
        return index < size && modCount == expected;
    }

    /**
     * Returns a fail-fast iterator over the elements, which can remove them.
     *
     * @return a new iterator
     */
    public PrimitiveIterator.OfInt iterator() {
        return new ElementIterator();
    }

    /**
     * Returns a late-binding, fail-fast spliterator over the elements.
     *
     * @return a new spliterator
     */
    public Spliterator.OfInt spliterator() {
        return new ByteListSpliterator(this);
    }

    /**
     * Returns a sequential stream of the elements, as signed values.
     *
     * @return a new stream
     */
    public IntStream stream() {
        return StreamSupport.intStream(spliterator(), false);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof FixedByteList list && sameElements(list));
    }

    @Override
    public int hashCode() {
        return hashElements();
    }

    /**
     * Compares lists by their first different elements, taken as signed, and then by size.
     *
     * @param other the list to compare with
     * @return a negative number, zero or a positive one, as {@link java.util.Arrays#compare(byte[], byte[])} returns
     */
    @Override
    public int compareTo(FixedByteList other) {
        return compareElements(other);
    }

    /**
     * Returns the elements as numbers.
     *
     * @return the string that {@link java.util.Arrays#toString(byte[])} makes of the elements
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < size; i++) {
            text.append(i == 0 ? "" : ", ").append(elementAt(i));
        }
        return text.append(']').toString();
    }

    // Updates.

    /**
     * Adds an element after all others.
     *
     * @param element the element
     * @throws IllegalStateException if the list is full
     */
    public void add(byte element) {
        append(size, element);
    }

    /**
     * Adds all elements of an array.
     *
     * @param elements the elements; the array is copied
     * @throws IllegalStateException if there is no room for all of them
     */
    public void addAll(byte... elements) {
        insertRange(size, elements, 0, elements.length);
    }

    /**
     * Adds a range of an array.
     *
     * @param source the array, which is copied
     * @param from the index of the first element in the array
     * @param to the index after the last element in the array
     * @throws IndexOutOfBoundsException if the range is not within the array
     * @throws IllegalStateException if there is no room for all of them
     */
    public void addAll(byte[] source, int from, int to) {
        insertAll(size, source, from, to);
    }

    /**
     * Adds all elements of a list.
     *
     * @param elements the list, which may be this one
     * @throws IllegalStateException if there is no room for all of them
     */
    public void addAll(FixedByteList elements) {
        appendFirst(elements, elements.size);
    }

    /**
     * Inserts an element.
     *
     * @param index where it will be
     * @param element the element
     * @throws IndexOutOfBoundsException if the index is not within this list or its end
     * @throws IllegalStateException if the list is full
     */
    public void insert(int index, byte element) {
        checkPosition(index);
        insertAt(index, element);
    }

    /**
     * Inserts a range of an array.
     *
     * @param index where the first of them will be
     * @param source the array, which is copied
     * @param from the index of the first element in the array
     * @param to the index after the last element in the array
     * @throws IndexOutOfBoundsException if the index is not within this list or its end, or the range not within the array
     * @throws IllegalStateException if there is no room for all of them
     */
    public void insertAll(int index, byte[] source, int from, int to) {
        checkPosition(index);
        Objects.checkFromToIndex(from, to, source.length);
        insertRange(index, source, from, to);
    }

    /**
     * Adds an element after all others, if there is room.
     *
     * @param element the element
     * @return whether it was added
     */
    public boolean tryAdd(byte element) {
        if (isFull()) {
            return false;
        }
        append(size, element);
        return true;
    }

    /**
     * Inserts an element, if there is room.
     *
     * @param index where it will be
     * @param element the element
     * @return whether it was inserted
     * @throws IndexOutOfBoundsException if the index is not within this list or its end
     */
    public boolean tryInsert(int index, byte element) {
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
    public int tryAddAll(byte... elements) {
        return addFitting(elements, 0, elements.length);
    }

    /**
     * Adds as many elements of a range of an array as there is room for, the first ones.
     *
     * @param source the array, which is copied
     * @param from the index of the first element in the array
     * @param to the index after the last element in the array
     * @return how many were added
     * @throws IndexOutOfBoundsException if the range is not within the array
     */
    public int tryAddAll(byte[] source, int from, int to) {
        Objects.checkFromToIndex(from, to, source.length);
        return addFitting(source, from, to);
    }

    /**
     * Adds as many elements of a list as there is room for, the first ones.
     *
     * @param elements the list, which may be this one
     * @return how many were added
     */
    public int tryAddAll(FixedByteList elements) {
        int fitting = Math.min(elements.size, remainingCapacity());
        if (fitting > 0) {
            appendFirst(elements, fitting);
        }
        return fitting;
    }

    private int addFitting(byte[] source, int from, int to) {
        int fitting = Math.min(to - from, remainingCapacity());
        if (fitting > 0) {
            insertRange(size, source, from, from + fitting);
        }
        return fitting;
    }

    /**
     * Adds what an iterator gives until the list is full or the iterator has no more; the rest is left in the iterator,
     * which is not asked once the list is full. If the iterator throws, what it gave before is in the list.
     *
     * @param elements gives the elements, of each of which the lowest eight bits are stored
     * @return how many were added
     * @throws java.util.ConcurrentModificationException if the iterator changes the list
     */
    public int fill(PrimitiveIterator.OfInt elements) {
        Objects.requireNonNull(elements);
        int sizeBefore = size;
        int expected = modCount;
        while (!isFull() && elements.hasNext()) {
            int element = elements.nextInt();
            checkModifications(expected);
            append(size, (byte) element);
            expected = modCount;
        }
        checkModifications(expected);
        return size - sizeBefore;
    }

    /**
     * Replaces an element.
     *
     * @param index its index
     * @param element what to put there
     * @return the element that was there
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public byte set(int index, byte element) {
        Objects.checkIndex(index, size);
        byte previous = elementAt(index);
        replaceAt(index, element);
        return previous;
    }

    /**
     * Removes the element at an index. To remove an element by its value there is {@link #removeValue}.
     *
     * @param index the index of the element to remove
     * @return the removed element
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public byte remove(int index) {
        Objects.checkIndex(index, size);
        return removeAt(index);
    }

    /**
     * Removes the first occurrence of an element.
     *
     * @param element the element
     * @return whether it was in the list
     */
    public boolean removeValue(byte element) {
        int index = indexOf(element);
        if (index >= 0) {
            removeAt(index);
        }
        return index >= 0;
    }

    /**
     * Removes and returns the first element.
     *
     * @return the element that was at index 0
     * @throws NoSuchElementException if the list is empty
     */
    public byte removeFirst() {
        return removeAt(requireFirst());
    }

    /**
     * Removes and returns the last element.
     *
     * @return the element that was at the greatest index
     * @throws NoSuchElementException if the list is empty
     */
    public byte removeLast() {
        return removeAt(requireLast());
    }

    /**
     * Removes a range.
     *
     * @param fromIndex the index of the first element to remove
     * @param toIndex the index after the last element to remove
     * @throws IndexOutOfBoundsException if the range is not within this list
     */
    public void removeRange(int fromIndex, int toIndex) {
        Objects.checkFromToIndex(fromIndex, toIndex, size);
        removeElements(fromIndex, toIndex);
    }

    /**
     * Removes the elements that a filter accepts. All are tested before the first is removed.
     *
     * @param filter says which elements to remove
     * @return whether anything was removed
     */
    public boolean removeIf(IntPredicate filter) {
        Objects.requireNonNull(filter);
        return removeMatching(0, size, filter) > 0;
    }

    /**
     * Removes the elements that occur in another list, in time that is in proportion to the two sizes together.
     *
     * @param elements the list
     * @return whether anything was removed
     */
    public boolean removeAll(FixedByteList elements) {
        return removeAllIn(elements, true) > 0;
    }

    /**
     * Removes the elements that do not occur in another list, in time that is in proportion to the two sizes together.
     *
     * @param elements the list
     * @return whether anything was removed
     */
    public boolean retainAll(FixedByteList elements) {
        return removeAllIn(elements, false) > 0;
    }

    /**
     * Replaces each element by what a function makes of it.
     *
     * @param operator the function, of whose result the lowest eight bits are stored
     */
    public void replaceAll(IntUnaryOperator operator) {
        Objects.requireNonNull(operator);
        replaceRange(0, size, operator);
        modified();
    }

    /**
     * Sorts the elements in ascending order, in time that is in proportion to their number if there are many. Up to 4,096
     * are sorted in a copy, more where they are, with an array of 256 counters.
     */
    public void sort() {
        sortRange(0, size);
        modified();
    }

    /**
     * Sorts a range in ascending order, as {@link #sort()} does; without a copy if it begins past the fields.
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

    /** Puts the elements into reverse order. */
    public void reverse() {
        reverseElements();
        modified();
    }

    /**
     * Exchanges two elements.
     *
     * @param i the index of one
     * @param j the index of the other
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public void swap(int i, int j) {
        Objects.checkIndex(i, size);
        Objects.checkIndex(j, size);
        swapElements(i, j);
    }

    /**
     * Removes an element and puts the last one into its place, in constant time.
     *
     * @param index the index of the element to remove
     * @return the removed element
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public byte swapRemove(int index) {
        Objects.checkIndex(index, size);
        byte removed = elementAt(index);
        replaceAt(index, elementAt(size - 1));
        removeAt(size - 1);
        return removed;
    }

    /**
     * Removes from each run of equal elements all but the first.
     *
     * @return whether anything was removed
     */
    public boolean dedup() {
        return removeRepeats() > 0;
    }

    /** Removes all elements. */
    public void clear() {
        removeElements(0, size);
    }

    // Ranges.

    /**
     * Removes the elements from {@code newSize} on; does nothing if there are none.
     *
     * @param newSize how many elements to keep
     * @throws IllegalArgumentException if {@code newSize} is negative
     */
    public void truncate(int newSize) {
        if (newSize < 0) {
            throw new IllegalArgumentException("newSize is negative: " + newSize);
        }
        if (newSize < size) {
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
    public void resize(int newSize, byte value) {
        truncate(newSize);
        if (newSize > size) {
            appendCopies(newSize - size, value);
        }
    }

    /**
     * Removes a range and returns what was in it.
     *
     * @param from the index of the first element to remove
     * @param to the index after the last element to remove
     * @return a new list of the removed elements, in order
     * @throws IndexOutOfBoundsException if the range is not within this list
     */
    public FixedByteList drain(int from, int to) {
        FixedByteList drained = copyOfChecked(from, to);
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
     * @throws IllegalStateException if there is no room for the elements
     */
    public FixedByteList splice(int from, int to, byte... replacement) {
        Objects.requireNonNull(replacement);
        FixedByteList replaced = copyOfChecked(from, to);
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
    public FixedByteList splitOff(int at) {
        checkPosition(at);
        return drain(at, size);
    }

    private FixedByteList copyOfChecked(int from, int to) {
        Objects.checkFromToIndex(from, to, size);
        FixedByteList copy = new FixedByteList(capacity());
        copy.copyFrom(this, from, to);
        return copy;
    }

    /**
     * Empties the list and returns what was in it.
     *
     * @return a new list of the same capacity with all elements
     */
    public FixedByteList take() {
        return drain(0, size);
    }

    /**
     * Removes the elements that the filter accepts, and returns them. All are tested before the first is removed.
     *
     * @param filter says which elements to remove
     * @return a new list of the removed elements, in order
     */
    public FixedByteList extractIf(IntPredicate filter) {
        Objects.requireNonNull(filter);
        FixedByteList extracted = new FixedByteList(capacity());
        removeMatching(0, size, element -> filter.test(element) && extracted.addExtracted((byte) element));
        return extracted;
    }

    private boolean addExtracted(byte element) {
        add(element);
        return true;
    }

    // Numbers.

    /**
     * Returns the big-endian number in four elements.
     *
     * @param index the index of the first of them
     * @return the number
     * @throws IndexOutOfBoundsException if there are not so many elements
     */
    public int getInt(int index) {
        return getInt(index, ByteOrder.BIG_ENDIAN);
    }

    /**
     * Returns the number in four elements.
     *
     * @param index the index of the first of them
     * @param order their order
     * @return the number
     * @throws IndexOutOfBoundsException if there are not so many elements
     */
    public int getInt(int index, ByteOrder order) {
        Objects.checkFromIndexSize(index, Integer.BYTES, size);
        return PackedBytes.inOrder((int) load(index, Integer.BYTES), order);
    }

    /**
     * Returns the big-endian number in eight elements.
     *
     * @param index the index of the first of them
     * @return the number
     * @throws IndexOutOfBoundsException if there are not so many elements
     */
    public long getLong(int index) {
        return getLong(index, ByteOrder.BIG_ENDIAN);
    }

    /**
     * Returns the number in eight elements.
     *
     * @param index the index of the first of them
     * @param order their order
     * @return the number
     * @throws IndexOutOfBoundsException if there are not so many elements
     */
    public long getLong(int index, ByteOrder order) {
        Objects.checkFromIndexSize(index, Long.BYTES, size);
        return PackedBytes.inOrder(load(index, Long.BYTES), order);
    }

    /**
     * Replaces four elements by a number, big-endian.
     *
     * @param index the index of the first of them
     * @param value the number
     * @throws IndexOutOfBoundsException if there are not so many elements
     */
    public void setInt(int index, int value) {
        setInt(index, value, ByteOrder.BIG_ENDIAN);
    }

    /**
     * Replaces four elements by a number.
     *
     * @param index the index of the first of them
     * @param value the number
     * @param order their order
     * @throws IndexOutOfBoundsException if there are not so many elements
     */
    public void setInt(int index, int value, ByteOrder order) {
        Objects.checkFromIndexSize(index, Integer.BYTES, size);
        store(index, Integer.BYTES, PackedBytes.wordOf(value, order));
    }

    /**
     * Replaces eight elements by a number, big-endian.
     *
     * @param index the index of the first of them
     * @param value the number
     * @throws IndexOutOfBoundsException if there are not so many elements
     */
    public void setLong(int index, long value) {
        setLong(index, value, ByteOrder.BIG_ENDIAN);
    }

    /**
     * Replaces eight elements by a number.
     *
     * @param index the index of the first of them
     * @param value the number
     * @param order their order
     * @throws IndexOutOfBoundsException if there are not so many elements
     */
    public void setLong(int index, long value, ByteOrder order) {
        Objects.checkFromIndexSize(index, Long.BYTES, size);
        store(index, Long.BYTES, PackedBytes.inOrder(value, order));
    }

    /**
     * Adds a number as four elements, big-endian.
     *
     * @param value the number
     * @throws IllegalStateException if there is no room for it
     */
    public void addInt(int value) {
        addInt(value, ByteOrder.BIG_ENDIAN);
    }

    /**
     * Adds a number as four elements.
     *
     * @param value the number
     * @param order their order
     * @throws IllegalStateException if there is no room for it
     */
    public void addInt(int value, ByteOrder order) {
        insertInt(size, value, order);
    }

    /**
     * Adds a number as eight elements, big-endian.
     *
     * @param value the number
     * @throws IllegalStateException if there is no room for it
     */
    public void addLong(long value) {
        addLong(value, ByteOrder.BIG_ENDIAN);
    }

    /**
     * Adds a number as eight elements.
     *
     * @param value the number
     * @param order their order
     * @throws IllegalStateException if there is no room for it
     */
    public void addLong(long value, ByteOrder order) {
        insertLong(size, value, order);
    }

    /**
     * Inserts a number as four elements, big-endian.
     *
     * @param index where the first of them will be
     * @param value the number
     * @throws IndexOutOfBoundsException if the index is not within this list or its end
     * @throws IllegalStateException if there is no room for it
     */
    public void insertInt(int index, int value) {
        insertInt(index, value, ByteOrder.BIG_ENDIAN);
    }

    /**
     * Inserts a number as four elements.
     *
     * @param index where the first of them will be
     * @param value the number
     * @param order their order
     * @throws IndexOutOfBoundsException if the index is not within this list or its end
     * @throws IllegalStateException if there is no room for it
     */
    public void insertInt(int index, int value, ByteOrder order) {
        checkPosition(index);
        insertWord(index, Integer.BYTES, PackedBytes.wordOf(value, order));
    }

    /**
     * Inserts a number as eight elements, big-endian.
     *
     * @param index where the first of them will be
     * @param value the number
     * @throws IndexOutOfBoundsException if the index is not within this list or its end
     * @throws IllegalStateException if there is no room for it
     */
    public void insertLong(int index, long value) {
        insertLong(index, value, ByteOrder.BIG_ENDIAN);
    }

    /**
     * Inserts a number as eight elements.
     *
     * @param index where the first of them will be
     * @param value the number
     * @param order their order
     * @throws IndexOutOfBoundsException if the index is not within this list or its end
     * @throws IllegalStateException if there is no room for it
     */
    public void insertLong(int index, long value, ByteOrder order) {
        checkPosition(index);
        insertWord(index, Long.BYTES, PackedBytes.inOrder(value, order));
    }

    // Text.

    /**
     * Adds the UTF-8 encoding of a text. A surrogate without its other half becomes a question mark, as
     * {@link String#getBytes(java.nio.charset.Charset)} has it. A text that is no {@code String} is made one first.
     *
     * @param text the text
     * @return how many elements were added
     * @throws IllegalStateException if there is no room for all of it
     */
    public int addUtf8(CharSequence text) {
        return ByteText.append(this, text);
    }

    /**
     * Replaces elements by the UTF-8 encoding of a text, one for each of its bytes, as {@link #addUtf8} encodes it.
     *
     * @param offset the index of the first element to replace
     * @param text the text
     * @return how many elements were replaced
     * @throws IndexOutOfBoundsException if there are not so many elements; none is replaced then
     */
    public int setUtf8(int offset, CharSequence text) {
        return ByteText.replace(this, offset, text);
    }

    /**
     * Returns elements decoded as UTF-8. What is malformed becomes U+FFFD, as
     * {@link String#String(byte[], java.nio.charset.Charset)} has it.
     *
     * @param offset the index of the first element
     * @param length the number of elements
     * @return the text
     * @throws IndexOutOfBoundsException if there are not so many elements
     */
    public String getUtf8(int offset, int length) {
        Objects.checkFromIndexSize(offset, length, size);
        return decode(offset, offset + length);
    }

    // Buffers and streams.

    /**
     * Adds the bytes that remain in a buffer, and moves its position to its limit.
     *
     * @param source the buffer
     * @throws IllegalStateException if there is no room for all of them; the position stays then
     */
    public void addAll(ByteBuffer source) {
        appendFrom(source, source.remaining());
    }

    /**
     * Adds as many of the bytes that remain in a buffer as there is room for, and moves its position past them.
     *
     * @param source the buffer
     * @return how many were added
     */
    public int tryAddAll(ByteBuffer source) {
        int fitting = Math.min(source.remaining(), remainingCapacity());
        if (fitting > 0) {
            appendFrom(source, fitting);
        }
        return fitting;
    }

    /**
     * Puts all elements into a buffer, and moves its position past them.
     *
     * @param target the buffer to write to
     * @throws BufferOverflowException if the buffer has not enough room; nothing is written then
     * @throws java.nio.ReadOnlyBufferException if the buffer is read-only and the list not empty
     */
    public void copyInto(ByteBuffer target) {
        if (target.remaining() < size) {
            throw new BufferOverflowException();
        }
        copyTo(target);
    }

    /**
     * Reads once from a stream, as {@link InputStream#read(byte[], int, int)} does, and adds what came: no more than there is
     * room for, at most 8,192 bytes at a call, and often fewer than are to come. A stream that throws leaves the list as it
     * was.
     *
     * @param in the stream
     * @param maxBytes how many bytes to read at most
     * @return how many bytes were added; -1 at the end of the stream; 0 if {@code maxBytes} is 0
     * @throws IllegalArgumentException if {@code maxBytes} is negative
     * @throws IllegalStateException if the list is full and {@code maxBytes} is not 0; nothing is read then
     * @throws IOException if the stream throws it, or says that it read more than it was asked for
     */
    public int addFrom(InputStream in, int maxBytes) throws IOException {
        Objects.requireNonNull(in);
        if (maxBytes < 0) {
            throw new IllegalArgumentException("maxBytes is negative: " + maxBytes);
        }
        if (maxBytes == 0) {
            return 0;
        }
        makeRoomFor(1);
        return ByteStreams.addFrom(this, in, Math.min(maxBytes, remainingCapacity()));
    }

    /**
     * Reads once from a stream, as {@link #addFrom} does, unless the list is full: then nothing is read.
     *
     * @param in the stream
     * @param maxBytes how many bytes to read at most
     * @return how many bytes were added; -1 at the end of the stream; 0 if {@code maxBytes} is 0 or the list is full
     * @throws IllegalArgumentException if {@code maxBytes} is negative
     * @throws IOException if the stream throws it, or says that it read more than it was asked for
     */
    public int tryAddFrom(InputStream in, int maxBytes) throws IOException {
        return addFrom(in, isFull() ? Math.min(maxBytes, 0) : maxBytes);
    }

    /**
     * Writes all elements to a stream.
     *
     * @param out the stream, which is given copies of the elements
     * @throws IOException if the stream throws it
     */
    public void writeTo(OutputStream out) throws IOException {
        Objects.requireNonNull(out);
        ByteStreams.writeTo(this, out);
    }

    // Views.

    /**
     * Returns a view of this list as one of boxed elements. It is live both ways and supports every operation, also on its
     * iterators and sublists; null is no element of it, and cannot be added or set. It is not serializable.
     *
     * @return the view
     */
    public List<Byte> asList() {
        return new ByteListView(this);
    }

    // Serialization.

    /**
     * Writes the list as its size and one byte for each place of its capacity, zero where there is no element, so that a
     * capacity that is read was delivered, and no stream makes a reader allocate more than it is long.
     *
     * @return what is written in its place
     */
    private Object writeReplace() {
        byte[] places = new byte[capacity()];
        copyRange(0, size, places, 0);
        return new SerializedForm(places, size);
    }

    /**
     * Refuses a stream that holds the list itself, which no list writes.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A FixedByteList is read through its serialized form");
    }

    private static final class SerializedForm extends SerializedBytes {
        private static final long serialVersionUID = 1L;

        private final int size;

        SerializedForm(byte[] places, int size) {
            super(places);
            this.size = size;
        }

        private Object readResolve() throws InvalidObjectException {
            byte[] places = elements();
            if (size < 0 || size > places.length) {
                throw new InvalidObjectException(size + " elements, capacity " + places.length);
            }
            FixedByteList list = new FixedByteList(places.length);
            list.copyFrom(places, 0, size);
            return list;
        }
    }

    /** Not a view of the steps, so that it is compiled for this class alone, and is inlined with it. */
    private final class ElementIterator implements PrimitiveIterator.OfInt {
        private int cursor;
        private int lastReturned = -1;
        private int expectedModifications = modCount;

        @Override
        public boolean hasNext() {
            return cursor != size;
        }

        @Override
        public int nextInt() {
            return elementAt(advance());
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
        public void forEachRemaining(IntConsumer action) {
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
