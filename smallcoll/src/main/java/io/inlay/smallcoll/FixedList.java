package io.inlay.smallcoll;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A list of at most a given number of elements, that keeps its first elements in fields and never grows: for lists whose
 * greatest size is known, or has to be limited.
 *
 * <p>It saves the array: up to a capacity of 16 a list is one object, and one that does not leave the method that made
 * it is none where the compiler inlines what is called on it, because it can take fields apart and arrays not. More
 * than eight fields are more code than it inlines where such lists are also handed around. A list of a greater capacity
 * has one array for what is past the fields, made with the list, and takes what an {@code ArrayList} of that capacity
 * takes. Nothing a list does to hold its elements allocates later. Two things cost more than there: a list takes all of
 * the fields along, also those past its capacity, and {@link #get} with indexes in random order branches where an array
 * adds. Where no limit is wanted, {@link SmallList} or an {@code ArrayList} is the better choice. There are lists with
 * 4, 8, 16 and 32 fields: take the smallest that holds your capacity, and as few different ones as you can, since calls
 * that see many classes are slow. Where several meet, declare the variable as {@code List}: for {@code var} the compiler
 * infers a class that only this package may use, and a call is an {@link IllegalAccessError}, or does not compile.
 *
 * <p>What adds to a list that has too little room throws an {@link IllegalStateException} that names the capacity, and adds
 * nothing. {@link #tryAdd}, {@link #tryInsert}, {@link #tryAddAll} and {@link #fill} take what fits and say how much that
 * was. A list that is returned by one of the methods here, such as {@link #drain}, has the capacity of the list it is
 * taken from, and can stand in for it.
 *
 * <p>{@link #get}, {@link #set} and {@link #add(Object)} take constant time; to insert or remove elsewhere moves the
 * elements behind.
 *
 * <p>Null elements are allowed; where a collection, an array, an iterator or a function is asked for, null is a
 * {@link NullPointerException}. Iteration goes by index. Sublists and the reversed view are live and not serializable.
 * A list is not safe for use by several threads if one of them modifies it; iterators, spliterators and sublists are
 * fail-fast as those of {@code ArrayList} are: they throw {@link java.util.ConcurrentModificationException}, as far as
 * they notice, once the list was structurally modified past them, and a function passed in that modifies the list gets
 * the same. Where such a function throws, the list is left as it was, except by {@link #replaceAll} and {@link #fill},
 * which have stored what came before. Equality and hash code are those of {@link List}, and take no notice of the
 * capacity. A list that is reached again through one of its elements, other than as that element itself, cannot be
 * deserialized: that fails, or, where any object may stand, leaves an internal one.
 *
 * <p>A list takes 88 bytes up to a capacity of 16, and 440 with one of 100, without the elements, on a 64-bit JVM with
 * compressed references, JDK 17 or later; a trimmed {@code ArrayList} 104 with 16 elements, and 440 with 100.
 *
 * <pre>{@code
 * FixedList<String> headers = new FixedList<>(16);
 * boolean added = headers.tryAdd("host: example.org");
 * }</pre>
 *
 * @param <E> the type of the elements
 */
public final class FixedList<E extends @Nullable Object> extends FixedListStorage<E>
        implements List<E>, RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an empty list.
     *
     * @param capacity the greatest number of elements, which may be 0
     * @throws IllegalArgumentException if {@code capacity} is negative
     * @throws OutOfMemoryError if no such array can be allocated
     */
    public FixedList(int capacity) {
        allocate(Capacity.requireCapacity(capacity));
    }

    /**
     * Makes a list of the given elements, in the order of their iterator.
     *
     * @param capacity the greatest number of elements
     * @param elements the elements to copy
     * @throws IllegalArgumentException if {@code capacity} is negative, or less than the number of elements
     * @throws OutOfMemoryError if no such array can be allocated
     */
    public FixedList(int capacity, Collection<? extends E> elements) {
        @Nullable Object[] array = elements.toArray();
        allocate(Capacity.requireCapacity(capacity, array.length));
        insertRange(0, array, 0, array.length);
    }

    // Factories.

    /**
     * Returns a new list of the given elements, which is full.
     *
     * @param <E> the type of the elements
     * @param elements the elements; the array is copied
     * @return a new list, whose capacity is the number of elements
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public static <E extends @Nullable Object> FixedList<E> of(E... elements) {
        FixedList<E> list = new FixedList<>(elements.length);
        list.insertRange(0, elements, 0, elements.length);
        return list;
    }

    /**
     * Returns a new list of the given elements, in the order of their iterator.
     *
     * @param <E> the type of the elements
     * @param elements the elements to copy
     * @param capacity the greatest number of elements
     * @return a new list
     * @throws IllegalArgumentException if {@code capacity} is negative, or less than the number of elements
     */
    public static <E extends @Nullable Object> FixedList<E> copyOf(Collection<? extends E> elements, int capacity) {
        return new FixedList<>(capacity, elements);
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
        return !hasOverflow();
    }

    // Queries.

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public E get(int index) {
        Objects.checkIndex(index, size);
        return elementAt(index);
    }

    /**
     * Returns the first element.
     *
     * @return the element at index 0
     * @throws NoSuchElementException if the list is empty
     */
    public E getFirst() {
        return elementAt(requireFirst());
    }

    /**
     * Returns the last element.
     *
     * @return the element at the greatest index
     * @throws NoSuchElementException if the list is empty
     */
    public E getLast() {
        return elementAt(requireLast());
    }

    private int requireFirst() {
        requireLast();
        return 0;
    }

    private int requireLast() {
        if (size == 0) {
            throw new NoSuchElementException("The list is empty");
        }
        return size - 1;
    }

    @Override
    public int indexOf(@Nullable Object element) {
        return indexOfElement(element);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other == this) {
            return true;
        }
        if (!(other instanceof List<?> list)) {
            return false;
        }
        int expected = modCount;
        boolean same = list instanceof FixedList<?> small ? equalsFixed(small) : sameElements(list);
        checkModifications(expected);
        return same;
    }

    private boolean equalsFixed(FixedList<?> other) {
        int expected = other.modifications();
        boolean same = sameElements((FixedListStorage<?>) other);
        other.checkModifications(expected);
        return same;
    }

    @Override
    public int hashCode() {
        int expected = modCount;
        int hash = hashElements();
        checkModifications(expected);
        return hash;
    }

    @Override
    public Iterator<E> iterator() {
        return new ElementIterator();
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        acceptEach(action, expected);
        checkModifications(expected);
    }

    private void acceptEach(Consumer<? super E> action, int expected) {
        for (int i = 0; isAt(i, expected); i++) {
            action.accept(elementAt(i));
        }
    }

    private boolean isAt(int index, int expected) {
        return index < size && modCount == expected;
    }

    // Updates.

    @Override
    public boolean add(E element) {
        append(size, element);
        return true;
    }

    /**
     * Adds an element after all others, if there is room.
     *
     * @param element the element
     * @return whether it was added
     */
    public boolean tryAdd(E element) {
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
    public boolean tryInsert(int index, E element) {
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
     * @param elements the elements to add, in the order of their iterator
     * @return how many were added
     */
    public int tryAddAll(Collection<? extends E> elements) {
        @Nullable Object[] array = elements.toArray();
        return addFitting(array, 0, array.length);
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
    public int tryAddAll(E[] source, int from, int to) {
        Objects.checkFromToIndex(from, to, source.length);
        return addFitting(source, from, to);
    }

    private int addFitting(@Nullable Object[] source, int from, int to) {
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
     * @param elements gives the elements
     * @return how many were added
     * @throws java.util.ConcurrentModificationException if the iterator changes the list
     */
    public int fill(Iterator<? extends E> elements) {
        Objects.requireNonNull(elements);
        int sizeBefore = size;
        int expected = modCount;
        while (!isFull() && elements.hasNext()) {
            E element = elements.next();
            checkModifications(expected);
            append(size, element);
            expected = modCount;
        }
        checkModifications(expected);
        return size - sizeBefore;
    }

    @Override
    public E set(int index, E element) {
        Objects.checkIndex(index, size);
        E previous = elementAt(index);
        replaceAt(index, element);
        return previous;
    }

    /**
     * Inserts an element before all others.
     *
     * @param element the element
     * @throws IllegalStateException if the list is full
     */
    public void addFirst(E element) {
        insertAt(0, element);
    }

    /**
     * Adds an element after all others.
     *
     * @param element the element
     * @throws IllegalStateException if the list is full
     */
    public void addLast(E element) {
        append(size, element);
    }

    /**
     * Removes and returns the first element.
     *
     * @return the element that was at index 0
     * @throws NoSuchElementException if the list is empty
     */
    public E removeFirst() {
        return removeAt(requireFirst());
    }

    /**
     * Removes and returns the last element.
     *
     * @return the element that was at the greatest index
     * @throws NoSuchElementException if the list is empty
     */
    public E removeLast() {
        return removeAt(requireLast());
    }

    /**
     * Removes an element and puts the last one into its place, in constant time.
     *
     * @param index the index of the element to remove
     * @return the removed element
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public E swapRemove(int index) {
        Objects.checkIndex(index, size);
        E removed = elementAt(index);
        replaceAt(index, elementAt(size - 1));
        removeAt(size - 1);
        return removed;
    }

    @Override
    public void replaceAll(UnaryOperator<E> operator) {
        super.replaceAll(operator);
        modified();
    }

    @Override
    public void sort(@Nullable Comparator<? super E> order) {
        super.sort(order);
        modified();
    }

    // Ranges.

    /**
     * Inserts a range of an array.
     *
     * @param index where the first of them will be
     * @param source the array, which is copied
     * @param from the index of the first element in the array
     * @param to the index after the last element in the array
     * @return whether anything was inserted
     * @throws IndexOutOfBoundsException if the index is not within this list or its end, or the range not within the array
     * @throws IllegalStateException if there is no room for the whole range
     */
    public boolean insertAll(int index, E[] source, int from, int to) {
        checkPosition(index);
        Objects.checkFromToIndex(from, to, source.length);
        insertRange(index, source, from, to);
        return from < to;
    }

    /**
     * Removes the elements from {@code newSize} on; does nothing if there are none.
     *
     * @param newSize how many elements to keep
     * @throws IllegalArgumentException if {@code newSize} is negative
     */
    public void truncate(int newSize) {
        if (requireSize(newSize) < size) {
            removeRange(newSize, size);
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
    public void resize(int newSize, E value) {
        truncate(newSize);
        if (newSize > size) {
            appendCopies(newSize - size, value);
        }
    }

    /**
     * Brings the list to the given size: removes the elements past it, or adds what the supplier returns until it is
     * reached. All are supplied before the first is added.
     *
     * @param newSize the size afterwards
     * @param supplier makes the elements to add; not called if there is no room for them
     * @throws IllegalArgumentException if {@code newSize} is negative
     * @throws IllegalStateException if {@code newSize} is more than the capacity
     */
    public void resizeWith(int newSize, Supplier<? extends E> supplier) {
        Objects.requireNonNull(supplier);
        truncate(newSize);
        makeRoomFor(newSize - size);
        int expected = modCount;
        @Nullable Object[] added = new Object[newSize - size];
        for (int i = 0; i < added.length; i++) {
            added[i] = supplier.get();
            checkModifications(expected);
        }
        if (added.length > 0) {
            insertRange(size, added, 0, added.length);
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
    public FixedList<E> drain(int from, int to) {
        FixedList<E> drained = copyOfChecked(from, to);
        removeRange(from, to);
        return drained;
    }

    /**
     * Puts the given elements into the place of a range, and returns what was in it.
     *
     * @param from the index of the first element to replace
     * @param to the index after the last element to replace
     * @param replacement the elements to insert, in the order of their iterator; may be this list or a view of it
     * @return a new list of the replaced elements, in order
     * @throws IndexOutOfBoundsException if the range is not within this list
     * @throws IllegalStateException if there is no room for the elements
     */
    public FixedList<E> splice(int from, int to, Collection<? extends E> replacement) {
        FixedList<E> replaced = copyOfChecked(from, to);
        int expected = modCount;
        @Nullable Object[] elements = replacement.toArray();
        checkModifications(expected);
        spliceRange(from, to, elements);
        return replaced;
    }

    /**
     * Removes the elements from an index on, and returns them.
     *
     * @param at the index of the first element to remove, or the size
     * @return a new list of the removed elements, in order
     * @throws IndexOutOfBoundsException if the index is not within this list or its end
     */
    public FixedList<E> splitOff(int at) {
        checkPosition(at);
        return drain(at, size);
    }

    private FixedList<E> copyOfChecked(int from, int to) {
        Objects.checkFromToIndex(from, to, size);
        FixedList<E> copy = new FixedList<>(capacity());
        copy.insertRange(0, copyOfRange(from, to), 0, to - from);
        return copy;
    }

    /**
     * Empties the list and returns what was in it.
     *
     * @return a new list of the same capacity with all elements
     */
    public FixedList<E> take() {
        FixedList<E> taken = new FixedList<>(capacity());
        taken.copyFrom(this);
        removeRange(0, size);
        return taken;
    }

    /**
     * Removes the elements that the filter accepts, and returns them. All are tested before the first is removed.
     *
     * @param filter says which elements to remove
     * @return a new list of the removed elements, in order
     */
    public FixedList<E> extractIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        FixedList<E> extracted = new FixedList<>(capacity());
        removeMatching(0, size, element -> filter.test(element) && extracted.add(element));
        return extracted;
    }

    /**
     * Removes from each run of equal elements all but the first.
     *
     * @return whether anything was removed
     */
    public boolean dedup() {
        return removeMatching(0, size, new Repeats<>(Function.identity(), Objects::equals)) > 0;
    }

    /**
     * Removes from each run of elements with equal keys all but the first.
     *
     * @param key returns the key of an element; called once for each
     * @return whether anything was removed
     */
    public boolean dedupByKey(Function<? super E, ?> key) {
        Objects.requireNonNull(key);
        return removeMatching(0, size, new Repeats<E, @Nullable Object>(key, Objects::equals)) > 0;
    }

    /**
     * Removes from each run of elements that are the same all but the first.
     *
     * @param same says whether its second argument is to be removed as the same as the first, which stays before it
     * @return whether anything was removed
     */
    public boolean dedupBy(BiPredicate<? super E, ? super E> same) {
        Objects.requireNonNull(same);
        return removeMatching(0, size, new Repeats<E, E>(Function.identity(), same)) > 0;
    }

    // Views.

    /**
     * Returns a view of this list in reverse order. It is live, and supports every operation that this list does.
     *
     * @return the view
     */
    public List<E> reversed() {
        return new ReversedView<>(this);
    }

    // Serialization.

    /**
     * Writes the list as its size and one object for each place of its capacity, null where there is no element, so that a
     * capacity that is read was delivered, and no stream makes a reader allocate more than it is long. A list that is one of its own
     * elements is read back so. One that is reached again through an element must not be written: when it is read, the
     * element is given this form in the place of the list, which fails or, in a collection, goes unnoticed.
     *
     * @return what is written in its place
     */
    private Object writeReplace() {
        @Nullable Object[] places = new Object[capacity()];
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
        throw new InvalidObjectException("A FixedList is read through its serialized form");
    }

    private static final class SerializedForm extends SerializedList {
        private static final long serialVersionUID = 1L;

        private final int size;

        SerializedForm(@Nullable Object[] places, int size) {
            super(places);
            this.size = size;
        }

        private Object readResolve() throws InvalidObjectException {
            int capacity = length();
            if (size < 0 || size > capacity) {
                throw new InvalidObjectException(size + " elements, capacity " + capacity);
            }
            FixedList<@Nullable Object> list = new FixedList<>(capacity);
            list.insertRange(0, elementsFor(list), 0, size);
            return list;
        }
    }

    /** Not a plain list iterator, so that it is compiled for this class alone, and is inlined with it. */
    private final class ElementIterator implements Iterator<E> {
        private int cursor;
        private int lastReturned = -1;
        private int expectedModifications = modCount;

        @Override
        public boolean hasNext() {
            return cursor != size;
        }

        @Override
        public E next() {
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
        public void forEachRemaining(Consumer<? super E> action) {
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
