package io.inlay.smallcoll;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
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
 * A growable list that keeps its first elements in fields, and has no second object until they are full: a drop-in
 * replacement of {@link ArrayList} where most lists are short.
 *
 * <p>It saves the array: a list that is kept is one object, and one that does not leave the method that made it is none,
 * because the compiler can take fields apart and arrays not. A longer list takes what an {@code ArrayList} of as many
 * elements takes. Two things cost more than there: an empty list takes the fields along, and {@link #get} with indexes in
 * random order branches where an array adds. If most of your lists stay empty or outgrow the fields, {@code ArrayList} is
 * the better choice. There is a list with four fields and one with eight: take the smaller that holds most of yours.
 * Where both meet, declare the variable as {@code List}: for {@code var} the compiler infers a class that only this package
 * may use, and a call is an {@link IllegalAccessError}, or does not compile.
 *
 * <p>{@link #get}, {@link #set}, and, amortised, {@link #add(Object)} take constant time; to insert or remove elsewhere
 * moves the elements behind. The first elements stay in the fields as the list grows; the step past them allocates one
 * array, which only {@link #trimToSize} drops, and {@link #clear} keeps.
 *
 * <p>Null elements are allowed; where a collection, an array or a function is asked for, null is a
 * {@link NullPointerException}. Iteration goes by index. Sublists and the reversed view are live and not serializable.
 * A list is not safe for use by several threads if one of them modifies it; iterators, spliterators and sublists are
 * fail-fast as those of {@code ArrayList} are: they throw {@link java.util.ConcurrentModificationException}, as far as
 * they notice, once the list was structurally modified past them, and a function passed in that modifies the list gets
 * the same. Where such a function throws, the list is left as it was, except by {@link #replaceAll}, which has stored
 * what came before. Equality and hash code are those of {@link List}. A list that is reached again through one of its
 * elements, other than as that element itself, cannot be deserialized: that fails, or, where any object may stand,
 * leaves an internal one.
 *
 * <p>A list takes 40 bytes up to 4 elements, 80 with 9 and 480 with 100 if they were added one by one, without the
 * elements, on a 64-bit JVM with compressed references, JDK 17 or later; an {@code ArrayList} 24 if empty, 80 up to 10,
 * and 480.
 *
 * <pre>{@code
 * List<String> tags = new SmallList<>();
 * tags.add("urgent");
 * }</pre>
 *
 * @param <E> the type of the elements
 */
public final class SmallList<E extends @Nullable Object> extends SmallListStorage<E>
        implements List<E>, RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    /** Makes an empty list. */
    public SmallList() {}

    /**
     * Makes an empty list that holds exactly {@code expectedSize} elements without growing, or what its fields hold if
     * that is more. The array for those past the fields is allocated at once.
     *
     * @param expectedSize the number of elements to hold
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     */
    public SmallList(int expectedSize) {
        allocate(Capacity.requireExpectedSize(expectedSize));
    }

    /**
     * Makes a list of the given elements, in the order of their iterator.
     *
     * @param elements the elements to copy
     */
    public SmallList(Collection<? extends E> elements) {
        if (elements instanceof SmallList<? extends E> list) {
            copyFrom(list);
        } else if (elements.getClass() == ArrayList.class) {
            copyFromArrayList((ArrayList<? extends E>) elements);
        } else {
            @Nullable Object[] array = elements.toArray();
            copyFrom(array, 0, array.length);
        }
    }

    // Factories.

    /**
     * Returns a new, empty, growable list.
     *
     * @param <E> the type of the elements
     * @return a new list
     */
    public static <E extends @Nullable Object> SmallList<E> of() {
        return new SmallList<>();
    }

    /**
     * Returns a new, growable list of one element.
     *
     * @param <E> the type of the elements
     * @param first the element
     * @return a new list
     */
    public static <E extends @Nullable Object> SmallList<E> of(E first) {
        SmallList<E> list = new SmallList<>();
        list.add(first);
        return list;
    }

    /**
     * Returns a new, growable list of two elements.
     *
     * @param <E> the type of the elements
     * @param first the element at index 0
     * @param second the element at index 1
     * @return a new list
     */
    public static <E extends @Nullable Object> SmallList<E> of(E first, E second) {
        SmallList<E> list = of(first);
        list.add(second);
        return list;
    }

    /**
     * Returns a new, growable list of three elements.
     *
     * @param <E> the type of the elements
     * @param first the element at index 0
     * @param second the element at index 1
     * @param third the element at index 2
     * @return a new list
     */
    public static <E extends @Nullable Object> SmallList<E> of(E first, E second, E third) {
        SmallList<E> list = of(first, second);
        list.add(third);
        return list;
    }

    /**
     * Returns a new, growable list of four elements.
     *
     * @param <E> the type of the elements
     * @param first the element at index 0
     * @param second the element at index 1
     * @param third the element at index 2
     * @param fourth the element at index 3
     * @return a new list
     */
    public static <E extends @Nullable Object> SmallList<E> of(E first, E second, E third, E fourth) {
        SmallList<E> list = of(first, second, third);
        list.add(fourth);
        return list;
    }

    /**
     * Returns a new, growable list of the given elements.
     *
     * @param <E> the type of the elements
     * @param elements the elements; the array is copied
     * @return a new list
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public static <E extends @Nullable Object> SmallList<E> of(E... elements) {
        return copyOf(elements, 0, elements.length);
    }

    /**
     * Returns a new, growable list of the given elements, in the order of their iterator.
     *
     * @param <E> the type of the elements
     * @param elements the elements to copy
     * @return a new list
     */
    public static <E extends @Nullable Object> SmallList<E> copyOf(Collection<? extends E> elements) {
        return new SmallList<>(elements);
    }

    /**
     * Returns a new, growable list of a range of an array.
     *
     * @param <E> the type of the elements
     * @param elements the array, which is copied
     * @param from the index of the first element
     * @param to the index after the last element
     * @return a new list
     * @throws IndexOutOfBoundsException if the range is not within the array
     */
    public static <E extends @Nullable Object> SmallList<E> copyOf(E[] elements, int from, int to) {
        Objects.checkFromToIndex(from, to, elements.length);
        SmallList<E> list = new SmallList<>();
        list.copyFrom(elements, from, to);
        return list;
    }

    // Capacity.

    /**
     * Returns how many elements the list can hold before it next grows.
     *
     * @return the capacity, at least {@link #inlineCapacity}
     */
    public int capacity() {
        return capacityHeld();
    }

    /**
     * Returns how many elements the fields can hold.
     *
     * @return 4, for this class
     */
    public int inlineCapacity() {
        return INLINE_CAPACITY;
    }

    /**
     * Returns whether the elements are in the fields, and no array is held.
     *
     * @return whether there is no array
     */
    public boolean isInline() {
        return !hasOverflow();
    }

    /**
     * Makes room, so that the list holds at least {@code minCapacity} elements without growing.
     *
     * @param minCapacity the number of elements to hold
     * @throws IllegalArgumentException if {@code minCapacity} is negative
     * @throws OutOfMemoryError if no such array can be allocated
     */
    public void ensureCapacity(int minCapacity) {
        if (minCapacity < 0) {
            throw new IllegalArgumentException("minCapacity is negative: " + minCapacity);
        }
        ensureHeld(minCapacity);
    }

    /** Gives back memory: drops the array if the fields hold all elements, otherwise cuts it to what the others need. */
    public void trimToSize() {
        trim();
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
        boolean same = list instanceof SmallList<?> small ? equalsSmall(small) : sameElements(list);
        checkModifications(expected);
        return same;
    }

    private boolean equalsSmall(SmallList<?> other) {
        int expected = other.modifications();
        boolean same = sameElements((SmallListStorage<?>) other);
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
     */
    public void addFirst(E element) {
        insertAt(0, element);
    }

    /**
     * Adds an element after all others.
     *
     * @param element the element
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
     * @param supplier makes the elements to add
     * @throws IllegalArgumentException if {@code newSize} is negative
     */
    public void resizeWith(int newSize, Supplier<? extends E> supplier) {
        Objects.requireNonNull(supplier);
        truncate(newSize);
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
    public SmallList<E> drain(int from, int to) {
        SmallList<E> drained = copyOfChecked(from, to);
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
     */
    public SmallList<E> splice(int from, int to, Collection<? extends E> replacement) {
        SmallList<E> replaced = copyOfChecked(from, to);
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
    public SmallList<E> splitOff(int at) {
        checkPosition(at);
        return drain(at, size);
    }

    private SmallList<E> copyOfChecked(int from, int to) {
        Objects.checkFromToIndex(from, to, size);
        SmallList<E> copy = new SmallList<>();
        copy.copyFrom(copyOfRange(from, to), 0, to - from);
        return copy;
    }

    /**
     * Removes the elements that the filter accepts, and returns them. All are tested before the first is removed.
     *
     * @param filter says which elements to remove
     * @return a new list of the removed elements, in order
     */
    public SmallList<E> extractIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        SmallList<E> extracted = new SmallList<>();
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
     * Writes the list as the number of its elements and the elements, whatever its capacity. A list that is one of its own
     * elements is read back so. One that is reached again through an element must not be written: when it is read, the
     * element is given this form in the place of the list, which fails or, in a collection, goes unnoticed.
     *
     * @return what is written in its place
     */
    private Object writeReplace() {
        return new SerializedForm(toArray());
    }

    /**
     * Refuses a stream that holds the list itself, which no list writes.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A SmallList is read through its serialized form");
    }

    private static final class SerializedForm extends SerializedList {
        private static final long serialVersionUID = 1L;

        SerializedForm(@Nullable Object[] elements) {
            super(elements);
        }

        private Object readResolve() throws InvalidObjectException {
            SmallList<@Nullable Object> list = new SmallList<>();
            @Nullable Object[] elements = elementsFor(list);
            list.copyFrom(elements, 0, elements.length);
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
