package io.inlay.smallcoll;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A growable set in insertion order that keeps its first elements in fields, and has no second object until they are full: a
 * drop-in replacement of {@link java.util.LinkedHashSet} and {@link java.util.HashSet} where most sets are small.
 *
 * <p>It saves the map below, its table and an object for each element: a set that is kept is one object, and one that
 * does not leave the method that made it is none, as far as the compiler can inline its methods. A set that has grown
 * keeps its elements in a dense array, found through a table of bytes, shorts or ints. Three things cost more than
 * there: an empty set takes the fields along, a removal from the middle leaves a hole, or moves the elements behind
 * where there are at most eight, and {@code HashSet} finds an element sooner, and that there is none. If most of your
 * sets stay empty, {@code HashSet} is no better; if they never change, {@link Set#copyOf} is. For enum constants
 * {@link java.util.EnumSet} is the better choice. There is a set with four fields and one with eight: take the smaller
 * that holds most of yours. Where both meet, say {@code Set} where the compiler would look for a type itself, as for
 * {@code var}, {@code (a ? b : c).size()} or {@code Stream.of(b, c)}: it finds a class that only this package may use,
 * and a call is an {@link IllegalAccessError}, or does not compile. So it is where a map meets a set.
 *
 * <p>{@link #contains}, {@link #add} and {@link #remove(Object)} take expected constant time if the hash codes of the
 * elements are well spread, whoever chose them: the place in the table depends on a number drawn for the process. To
 * repeat a run, {@code -Dinlay.hash.seed} fixes it: a {@code long} as {@link Long#decode} reads it, decimal or with 0x; what
 * is no such number is ignored. Elements that share one hash code take O(log n) if they are comparable with each other,
 * and O(n) if they are not, as in {@code HashSet}; each of more than eight such elements takes 60 to 80 bytes more.
 * Insertion amortises the growth of the table; to insert and remove at a constant size never makes it grow, and takes
 * amortised constant time. Only {@link #trimToSize} gives memory back, and {@link #clear} keeps it. Every way to copy a set
 * takes linear time, except a loop over {@link #elementAt} after removals. A set holds at most 805,306,368 elements.
 *
 * <p>Null is allowed as an element; where a collection, an array or a function is asked for, it is a
 * {@link NullPointerException}. Iteration goes in the order in which elements were first added; to add one that is
 * there keeps its place and the element. The reversed view is live and not serializable. A set is not safe for use by
 * several threads if one of them modifies it; iterators and spliterators are fail-fast as those of {@code HashSet} are,
 * and so is every method that calls a function passed in: one that modifies the set gets a
 * {@link java.util.ConcurrentModificationException}. Where such a function, a method of an element or one of an
 * argument throws, the set is left as it was, also by way of the reversed view, except by {@link #addAll}, which has
 * added what came before. Equality and hash code are those of {@link Set}. A set that is reached again through one of
 * its elements, other than as that element itself, cannot be deserialized: that fails, or, where any object may stand,
 * leaves an internal one.
 *
 * <p>A set takes 48 bytes up to 4 elements, 80 up to 8, 296 with 9, 392 with 16 and 1,560 with 100 if they were added one
 * by one, without the elements, on a 64-bit JVM with compressed references, JDK 17 or later; a {@code HashSet} 64 if empty,
 * 272 with 4, 400 with 8, 432 with 9, 720 with 16 and 4,304 with 100.
 *
 * <pre>{@code
 * Set<String> seen = new SmallSet<>();
 * boolean isNew = seen.add("alpha");
 * }</pre>
 *
 * @param <E> the type of the elements
 */
@SuppressWarnings("NullAway") // Null stands for no element where elements may be null as well.
public final class SmallSet<E extends @Nullable Object> extends SetSlots4<E> implements Set<E>, Serializable {
    private static final long serialVersionUID = 1L;

    /** Makes an empty set. */
    public SmallSet() {}

    /**
     * Makes an empty set that holds {@code expectedSize} elements without growing, or what its fields hold if that is more.
     * What is needed past the fields is allocated at once.
     *
     * @param expectedSize the number of elements to hold
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     * @throws OutOfMemoryError if there is no memory for so many, or they are more than 805,306,368
     */
    public SmallSet(int expectedSize) {
        ensureHeld(Capacity.requireExpectedSize(expectedSize));
    }

    /**
     * Makes a set of the given elements, in the order of their iterator.
     *
     * @param elements the elements to copy
     */
    public SmallSet(Collection<? extends E> elements) {
        if (elements instanceof SmallSet<? extends E> set) {
            copyFrom(set);
        } else {
            addAll(elements);
        }
    }

    // Factories.

    /**
     * Returns a new, empty, growable set.
     *
     * @param <E> the type of the elements
     * @return a new set
     */
    public static <E extends @Nullable Object> SmallSet<E> of() {
        return new SmallSet<>();
    }

    /**
     * Returns a new, growable set of the given element.
     *
     * @param <E> the type of the elements
     * @param first an element
     * @return a new set
     */
    public static <E extends @Nullable Object> SmallSet<E> of(E first) {
        SmallSet<E> set = new SmallSet<>();
        set.add(first);
        return set;
    }

    /**
     * Returns a new, growable set of the given elements, equal ones once.
     *
     * @param <E> the type of the elements
     * @param first an element
     * @param second an element
     * @return a new set
     */
    public static <E extends @Nullable Object> SmallSet<E> of(E first, E second) {
        SmallSet<E> set = of(first);
        set.add(second);
        return set;
    }

    /**
     * Returns a new, growable set of the given elements, equal ones once.
     *
     * @param <E> the type of the elements
     * @param first an element
     * @param second an element
     * @param third an element
     * @return a new set
     */
    public static <E extends @Nullable Object> SmallSet<E> of(E first, E second, E third) {
        SmallSet<E> set = of(first, second);
        set.add(third);
        return set;
    }

    /**
     * Returns a new, growable set of the given elements, equal ones once.
     *
     * @param <E> the type of the elements
     * @param first an element
     * @param second an element
     * @param third an element
     * @param fourth an element
     * @return a new set
     */
    public static <E extends @Nullable Object> SmallSet<E> of(E first, E second, E third, E fourth) {
        SmallSet<E> set = of(first, second, third);
        set.add(fourth);
        return set;
    }

    /**
     * Returns a new, growable set of the given elements, equal ones once.
     *
     * @param <E> the type of the elements
     * @param elements the elements; the array is copied
     * @return a new set
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public static <E extends @Nullable Object> SmallSet<E> of(E... elements) {
        return new SmallSet<>(Arrays.asList(elements));
    }

    /**
     * Returns a new, growable set of the given elements, in the order of their iterator.
     *
     * @param <E> the type of the elements
     * @param elements the elements to copy
     * @return a new set
     */
    public static <E extends @Nullable Object> SmallSet<E> copyOf(Collection<? extends E> elements) {
        return new SmallSet<>(elements);
    }

    // Capacity.

    /**
     * Returns how many elements the set can hold before it next grows, whatever is removed in between.
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
     * Returns whether the elements are in the fields, and no other object is held.
     *
     * @return whether there is nothing past the fields
     */
    public boolean isInline() {
        return overflow == null;
    }

    /**
     * Makes room, so that the set holds at least {@code minCapacity} elements without growing.
     *
     * @param minCapacity the number of elements to hold
     * @throws IllegalArgumentException if {@code minCapacity} is negative
     * @throws OutOfMemoryError if there is no memory for so many, or they are more than 805,306,368
     */
    public void ensureCapacity(int minCapacity) {
        if (minCapacity < 0) {
            throw new IllegalArgumentException("minCapacity is negative: " + minCapacity);
        }
        ensureHeld(minCapacity);
    }

    /**
     * Gives back memory: elements that fit return to the fields, others to the smallest room for them. Takes time
     * proportional to the size, and may ask elements for their hash codes.
     */
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
    public boolean contains(@Nullable Object element) {
        int hash = hashOf(element);
        return laneOf(element, hash) >= 0 || Overflow.holds(overflow, element, hash);
    }

    /**
     * Returns the element that {@code index} others precede.
     *
     * <p>Takes constant time in a set of which nothing was removed but the first and last elements, or whose
     * {@link #capacity} is at most eight. Another removal, or a move, may leave a gap past the fields, and then it takes
     * time proportional to the index, until {@link #trimToSize}, insertions or growth move the elements together.
     *
     * @param index a number of elements
     * @return the element behind so many
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public E elementAt(int index) {
        Objects.checkIndex(index, size);
        return keyAt(placeAt(index));
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        acceptAll(action, expected);
        checkModifications(expected);
    }

    // Updates.

    @Override
    public boolean add(E element) {
        int hash = hashOf(element);
        return laneOf(element, hash) < 0 && store(element, hash);
    }

    /**
     * Removes the elements that the filter accepts, and returns them in their order. The filter is asked for all of them
     * before the first is removed.
     *
     * @param filter whether to remove an element
     * @return a new set of the removed elements
     */
    public SmallSet<E> extractIf(Predicate<? super E> filter) {
        SmallSet<E> extracted = new SmallSet<>();
        Marks marks = matching(filter);
        if (marks != null) {
            copyMarked(marks, extracted);
            removeMarked(marks);
        }
        return extracted;
    }

    /**
     * Removes all elements, and returns them. Takes constant time: the new set takes over what this one holds, which is then
     * as if it were new.
     *
     * @return a new set of all elements
     */
    public SmallSet<E> drain() {
        SmallSet<E> drained = new SmallSet<>();
        drained.take(this);
        return drained;
    }

    // Look-up by a hash code and a predicate.

    /**
     * Returns the element that has the given hash code and is accepted by a predicate. So an element is found by what it is
     * made of, such as bytes in a buffer, and need not be built. The predicate is asked for no element with another hash
     * code; where the hash code is 0, it is asked for a null in the set as well, and is given null.
     *
     * @param hash what {@code hashCode} of the element returns, 0 for null
     * @param isEquivalent whether an element with this hash code is the one that is looked for
     * @return the element, or null if there is none
     */
    public @Nullable E getEquivalent(int hash, Predicate<? super E> isEquivalent) {
        int place = placeOfEquivalent(hash, isEquivalent);
        return place < 0 ? null : keyAt(place);
    }

    /**
     * Returns whether there is an element that has the given hash code and is accepted by a predicate, which is asked as
     * {@link #getEquivalent} asks it.
     *
     * @param hash what {@code hashCode} of the element returns, 0 for null
     * @param isEquivalent whether an element with this hash code is the one that is looked for
     * @return whether there is one
     */
    public boolean containsEquivalent(int hash, Predicate<? super E> isEquivalent) {
        return placeOfEquivalent(hash, isEquivalent) >= 0;
    }

    /**
     * Removes the element that has the given hash code and is accepted by a predicate, which is asked as
     * {@link #getEquivalent} asks it.
     *
     * @param hash what {@code hashCode} of the element returns, 0 for null
     * @param isEquivalent whether an element with this hash code is the one that is looked for
     * @return whether there was one
     */
    public boolean removeEquivalent(int hash, Predicate<? super E> isEquivalent) {
        int place = placeOfEquivalent(hash, isEquivalent);
        if (place >= 0) {
            removeAt(place);
        }
        return place >= 0;
    }

    /**
     * Returns the element that has the given hash code and is accepted by a predicate; if there is none, adds one. It is
     * asked for only then; the predicate is asked as {@link #getEquivalent} asks it.
     *
     * @param hash what {@code hashCode} of the element returns, 0 for null
     * @param isEquivalent whether an element with this hash code is the one that is looked for
     * @param element gives the element to add
     * @return the element in the set
     * @throws IllegalArgumentException if the element to add has another hash code, or is in the set; the set is left as it
     *     was
     */
    public E computeIfAbsentEquivalent(int hash, Predicate<? super E> isEquivalent, Supplier<? extends E> element) {
        return addEquivalent(hash, isEquivalent, element);
    }

    // The other methods of SequencedSet, which is in JDK 21, are inherited.

    /**
     * Returns a live view in reverse order. What is added to it is added where {@link #add} adds it.
     *
     * <p>The view has the methods of {@link Set}, and those of {@code SequencedSet} only the set itself: in place of
     * {@code getFirst} of the view call {@link #getLast} here, for example.
     *
     * @return the view
     */
    public Set<E> reversed() {
        return new ReversedSet<>(this);
    }

    @Override
    SlottedPlaces<E> newEmpty() {
        return new SmallSet<>();
    }

    // Serialization.

    /**
     * Returns what is written in place of the set.
     *
     * @return a proxy with the elements
     */
    private Object writeReplace() {
        return new SerializedForm(toArray());
    }

    /**
     * Refuses a stream that holds the set itself, which no set writes.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A SmallSet is read through its serialized form");
    }

    private static final class SerializedForm extends SerializedList {
        private static final long serialVersionUID = 1L;

        SerializedForm(@Nullable Object[] elements) {
            super(elements);
        }

        private Object readResolve() throws InvalidObjectException {
            SmallSet<@Nullable Object> set = new SmallSet<>();
            @Nullable Object[] elements = elementsFor(set);
            for (int i = 0; i < length(); i++) {
                set.add(elements[i]);
            }
            return set;
        }
    }
}
