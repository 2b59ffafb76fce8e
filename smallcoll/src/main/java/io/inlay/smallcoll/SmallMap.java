package io.inlay.smallcoll;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A growable map in insertion order that keeps its first entries in fields, and has no second object until they are full: a
 * drop-in replacement of {@link java.util.LinkedHashMap} and {@link java.util.HashMap} where most maps are small.
 *
 * <p>It saves the table and an object for each entry: a map that is kept is one object, and one that does not leave the
 * method that made it is none, as far as the compiler can inline its methods. A map that has grown keeps its entries in
 * dense arrays, found through a table of bytes, shorts or ints. Three things cost more than there: an empty map takes
 * the fields along, a removal from the middle leaves a hole, or moves the entries behind where there are at most eight,
 * and {@code HashMap} finds sooner a key past the fields, and that there is none. If most of your maps stay empty,
 * {@code HashMap} is the better choice; if they never change, {@link Map#copyOf} takes 32 bytes for one entry. There is
 * a map with four fields and one with eight: take the smaller that holds most of yours. Where both meet, say
 * {@code Map} where the compiler would look for a type itself, as for {@code var}, {@code (a ? b : c).size()} or
 * {@code Stream.of(b, c)}: it finds a class that only this package may use, and a call is an
 * {@link IllegalAccessError}, or does not compile. So it is where a map meets a set.
 *
 * <p>{@link #get}, {@link #put}, {@link #remove(Object)} and the like take expected constant time if the hash codes of the
 * keys are well spread, whoever chose the keys: the place in the table depends on a number drawn for the process. To
 * repeat a run, {@code -Dinlay.hash.seed} fixes it: a {@code long} as {@link Long#decode} reads it, decimal or with 0x; what
 * is no such number is ignored. Keys that share one hash code take O(log n) if they are comparable with each other, and
 * O(n) if they are not, as in {@code HashMap}; each of more than eight such keys takes 60 to 80 bytes more. Insertion
 * amortises the growth of the table; to insert and remove at a constant size never makes it grow, and takes amortised
 * constant time. Only {@link #trimToSize} gives memory back, and {@link #clear} keeps it. Every way to copy a map takes
 * linear time, except a loop over {@link #entryAt} after removals. A map holds at most 805,306,368 entries.
 *
 * <p>Null keys and values are allowed; where a map, an array or a function is asked for, null is a
 * {@link NullPointerException}. Iteration goes in the order in which keys were first put; to put a key that is there
 * keeps its place and the key. Views are live and not serializable, and each call makes a new one: {@link #values} is
 * not equal to what another call returned. A map is not safe for use by several threads if one of them modifies it;
 * iterators and spliterators are fail-fast as those of {@code HashMap} are, and so is every method that calls a
 * function passed in: one that modifies the map gets a {@link java.util.ConcurrentModificationException}. Where such a
 * function, a method of a key or one of an argument throws, the map is left as it was, also by way of a view, except by
 * {@link #replaceAll} and {@link #putAll}, which have stored what came before. An entry taken from a view shows the
 * value that the map has now, and keeps the last one it has seen when its key is removed. Equality and hash code are
 * those of {@link Map}. A map that is reached again through one of its keys or values, other than as that one itself,
 * cannot be deserialized: that fails, or, where any object may stand, leaves an internal one.
 *
 * <p>A map takes 64 bytes up to 4 entries, 112 up to 8, 368 with 9, 496 with 16 and 2,152 with 100 if they were added one
 * by one, without the keys and values, on a 64-bit JVM with compressed references, JDK 17 or later; a {@code HashMap} 48 if
 * empty, 256 with 4, 384 with 8, 416 with 9, 704 with 16 and 4,288 with 100.
 *
 * <pre>{@code
 * Map<String, Object> attributes = new SmallMap<>();
 * attributes.put("id", 17);
 * }</pre>
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
@SuppressWarnings("NullAway") // Null stands for no value where keys and values may be null as well.
public final class SmallMap<K extends @Nullable Object, V extends @Nullable Object> extends MapSlots4<K, V>
        implements Map<K, V>, Serializable {
    private static final long serialVersionUID = 1L;

    /** Makes an empty map. */
    public SmallMap() {}

    /**
     * Makes an empty map that holds {@code expectedSize} entries without growing, or what its fields hold if that is more.
     * What is needed past the fields is allocated at once.
     *
     * @param expectedSize the number of entries to hold
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     * @throws OutOfMemoryError if there is no memory for so many, or they are more than 805,306,368
     */
    public SmallMap(int expectedSize) {
        ensureHeld(Capacity.requireExpectedSize(expectedSize));
    }

    /**
     * Makes a map of the given entries, in the order of their iterator.
     *
     * @param entries the entries to copy
     */
    public SmallMap(Map<? extends K, ? extends V> entries) {
        if (entries instanceof SmallMap<? extends K, ? extends V> map) {
            copyFrom(map);
        } else {
            putAll(entries);
        }
    }

    // Factories.

    /**
     * Returns a new, empty, growable map.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return a new map
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> SmallMap<K, V> of() {
        return new SmallMap<>();
    }

    /**
     * Returns a new, growable map of one entry.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param key1 a key
     * @param value1 its value
     * @return a new map
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> SmallMap<K, V> of(K key1, V value1) {
        SmallMap<K, V> map = new SmallMap<>();
        map.addNew(key1, value1);
        return map;
    }

    /**
     * Returns a new, growable map of two entries.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param key1 a key
     * @param value1 its value
     * @param key2 a key
     * @param value2 its value
     * @return a new map
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> SmallMap<K, V> of(
            K key1, V value1, K key2, V value2) {
        SmallMap<K, V> map = of(key1, value1);
        map.addNew(key2, value2);
        return map;
    }

    /**
     * Returns a new, growable map of three entries.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param key1 a key
     * @param value1 its value
     * @param key2 a key
     * @param value2 its value
     * @param key3 a key
     * @param value3 its value
     * @return a new map
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> SmallMap<K, V> of(
            K key1, V value1, K key2, V value2, K key3, V value3) {
        SmallMap<K, V> map = of(key1, value1, key2, value2);
        map.addNew(key3, value3);
        return map;
    }

    /**
     * Returns a new, growable map of four entries.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param key1 a key
     * @param value1 its value
     * @param key2 a key
     * @param value2 its value
     * @param key3 a key
     * @param value3 its value
     * @param key4 a key
     * @param value4 its value
     * @return a new map
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> SmallMap<K, V> of(
            K key1, V value1, K key2, V value2, K key3, V value3, K key4, V value4) {
        SmallMap<K, V> map = of(key1, value1, key2, value2, key3, value3);
        map.addNew(key4, value4);
        return map;
    }

    /**
     * Returns a new, growable map of five entries.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param key1 a key
     * @param value1 its value
     * @param key2 a key
     * @param value2 its value
     * @param key3 a key
     * @param value3 its value
     * @param key4 a key
     * @param value4 its value
     * @param key5 a key
     * @param value5 its value
     * @return a new map
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> SmallMap<K, V> of(
            K key1, V value1, K key2, V value2, K key3, V value3, K key4, V value4, K key5, V value5) {
        SmallMap<K, V> map = of(key1, value1, key2, value2, key3, value3, key4, value4);
        map.addNew(key5, value5);
        return map;
    }

    /**
     * Returns a new, growable map of six entries.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param key1 a key
     * @param value1 its value
     * @param key2 a key
     * @param value2 its value
     * @param key3 a key
     * @param value3 its value
     * @param key4 a key
     * @param value4 its value
     * @param key5 a key
     * @param value5 its value
     * @param key6 a key
     * @param value6 its value
     * @return a new map
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> SmallMap<K, V> of(
            K key1,
            V value1,
            K key2,
            V value2,
            K key3,
            V value3,
            K key4,
            V value4,
            K key5,
            V value5,
            K key6,
            V value6) {
        SmallMap<K, V> map = of(key1, value1, key2, value2, key3, value3, key4, value4, key5, value5);
        map.addNew(key6, value6);
        return map;
    }

    /**
     * Returns a new, growable map of seven entries.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param key1 a key
     * @param value1 its value
     * @param key2 a key
     * @param value2 its value
     * @param key3 a key
     * @param value3 its value
     * @param key4 a key
     * @param value4 its value
     * @param key5 a key
     * @param value5 its value
     * @param key6 a key
     * @param value6 its value
     * @param key7 a key
     * @param value7 its value
     * @return a new map
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> SmallMap<K, V> of(
            K key1,
            V value1,
            K key2,
            V value2,
            K key3,
            V value3,
            K key4,
            V value4,
            K key5,
            V value5,
            K key6,
            V value6,
            K key7,
            V value7) {
        SmallMap<K, V> map = of(key1, value1, key2, value2, key3, value3, key4, value4, key5, value5, key6, value6);
        map.addNew(key7, value7);
        return map;
    }

    /**
     * Returns a new, growable map of eight entries.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param key1 a key
     * @param value1 its value
     * @param key2 a key
     * @param value2 its value
     * @param key3 a key
     * @param value3 its value
     * @param key4 a key
     * @param value4 its value
     * @param key5 a key
     * @param value5 its value
     * @param key6 a key
     * @param value6 its value
     * @param key7 a key
     * @param value7 its value
     * @param key8 a key
     * @param value8 its value
     * @return a new map
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> SmallMap<K, V> of(
            K key1,
            V value1,
            K key2,
            V value2,
            K key3,
            V value3,
            K key4,
            V value4,
            K key5,
            V value5,
            K key6,
            V value6,
            K key7,
            V value7,
            K key8,
            V value8) {
        SmallMap<K, V> map =
                of(key1, value1, key2, value2, key3, value3, key4, value4, key5, value5, key6, value6, key7, value7);
        map.addNew(key8, value8);
        return map;
    }

    /**
     * Returns a new, growable map of nine entries.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param key1 a key
     * @param value1 its value
     * @param key2 a key
     * @param value2 its value
     * @param key3 a key
     * @param value3 its value
     * @param key4 a key
     * @param value4 its value
     * @param key5 a key
     * @param value5 its value
     * @param key6 a key
     * @param value6 its value
     * @param key7 a key
     * @param value7 its value
     * @param key8 a key
     * @param value8 its value
     * @param key9 a key
     * @param value9 its value
     * @return a new map
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> SmallMap<K, V> of(
            K key1,
            V value1,
            K key2,
            V value2,
            K key3,
            V value3,
            K key4,
            V value4,
            K key5,
            V value5,
            K key6,
            V value6,
            K key7,
            V value7,
            K key8,
            V value8,
            K key9,
            V value9) {
        SmallMap<K, V> map = of(
                key1, value1, key2, value2, key3, value3, key4, value4, key5, value5, key6, value6, key7, value7, key8,
                value8);
        map.addNew(key9, value9);
        return map;
    }

    /**
     * Returns a new, growable map of ten entries.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param key1 a key
     * @param value1 its value
     * @param key2 a key
     * @param value2 its value
     * @param key3 a key
     * @param value3 its value
     * @param key4 a key
     * @param value4 its value
     * @param key5 a key
     * @param value5 its value
     * @param key6 a key
     * @param value6 its value
     * @param key7 a key
     * @param value7 its value
     * @param key8 a key
     * @param value8 its value
     * @param key9 a key
     * @param value9 its value
     * @param key10 a key
     * @param value10 its value
     * @return a new map
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> SmallMap<K, V> of(
            K key1,
            V value1,
            K key2,
            V value2,
            K key3,
            V value3,
            K key4,
            V value4,
            K key5,
            V value5,
            K key6,
            V value6,
            K key7,
            V value7,
            K key8,
            V value8,
            K key9,
            V value9,
            K key10,
            V value10) {
        SmallMap<K, V> map = of(
                key1, value1, key2, value2, key3, value3, key4, value4, key5, value5, key6, value6, key7, value7, key8,
                value8, key9, value9);
        map.addNew(key10, value10);
        return map;
    }

    private void addNew(K key, V value) {
        int before = size;
        put(key, value);
        if (size == before) {
            throw new IllegalArgumentException("The key occurs twice: " + key);
        }
    }

    /**
     * Returns a new, growable map of the given entries.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param entries the entries, of which keys and values are copied
     * @return a new map
     * @throws IllegalArgumentException if a key occurs twice
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public static <K extends @Nullable Object, V extends @Nullable Object> SmallMap<K, V> ofEntries(
            Map.Entry<? extends K, ? extends V>... entries) {
        SmallMap<K, V> map = new SmallMap<>(entries.length);
        for (Map.Entry<? extends K, ? extends V> entry : entries) {
            map.addNew(entry.getKey(), entry.getValue());
        }
        return map;
    }

    /**
     * Returns a new, growable map of the given entries, in the order of their iterator.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param entries the entries to copy
     * @return a new map
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> SmallMap<K, V> copyOf(
            Map<? extends K, ? extends V> entries) {
        return new SmallMap<>(entries);
    }

    // Capacity.

    /**
     * Returns how many entries the map can hold before it next grows, whatever is removed in between.
     *
     * @return the capacity, at least {@link #inlineCapacity}
     */
    public int capacity() {
        return capacityHeld();
    }

    /**
     * Returns how many entries the fields can hold.
     *
     * @return 4, for this class
     */
    public int inlineCapacity() {
        return INLINE_CAPACITY;
    }

    /**
     * Returns whether the entries are in the fields, and no other object is held.
     *
     * @return whether there is nothing past the fields
     */
    public boolean isInline() {
        return overflow == null;
    }

    /**
     * Makes room, so that the map holds at least {@code minCapacity} entries without growing.
     *
     * @param minCapacity the number of entries to hold
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
     * Gives back memory: entries that fit return to the fields, others to the smallest room for them. Takes time
     * proportional to the size, and may ask keys for their hash codes.
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
    public @Nullable V get(@Nullable Object key) {
        return valueOf(key, hashOf(key), null);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        int hash = hashOf(key);
        return laneOf(key, hash) >= 0 || Overflow.holds(overflow, key, hash);
    }

    /**
     * Returns the entry that {@code index} others precede. It is live: to set its value sets that of the map.
     *
     * <p>Takes constant time in a map of which nothing was removed but the first and last entries, or whose
     * {@link #capacity} is at most eight. Another removal, or a move, may leave a gap past the fields, and then it takes
     * time proportional to the index, until {@link #trimToSize}, insertions or growth move the entries together.
     *
     * @param index a number of entries
     * @return the entry behind so many
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public Map.Entry<K, V> entryAt(int index) {
        Objects.checkIndex(index, size);
        return new PlacedEntry<>(this, placeAt(index));
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        acceptEach(action, expected);
        checkModifications(expected);
    }

    private void acceptEach(BiConsumer<? super K, ? super V> action, int expected) {
        int rest = size;
        for (int place = firstPlace(); rest > 0 && modCount == expected; place = nextPlace(place)) {
            action.accept(keyAt(place), valueAt(place));
            rest--;
        }
    }

    // Updates.

    @Override
    public @Nullable V put(K key, V value) {
        return put(key, hashOf(key), value);
    }

    /** Apart from {@link #put(Object, Object)}, so that the machine code of neither is too long to be inlined. */
    private @Nullable V put(K key, int hash, V value) {
        return store(laneOf(key, hash), key, hash, value);
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> entries) {
        if (size == 0 && entries != this) {
            ensureHeld(Math.min(entries.size(), TRUSTED_SIZE));
        }
        for (Map.Entry<? extends K, ? extends V> entry : entries.entrySet()) {
            put(entry.getKey(), entry.getValue());
        }
    }

    /**
     * Removes the entries that the filter accepts. The filter is asked for all of them before the first is removed.
     *
     * @param filter whether to remove an entry
     * @return whether an entry was removed
     */
    public boolean removeIf(BiPredicate<? super K, ? super V> filter) {
        Marks marks = matching(filter);
        if (marks != null) {
            removeMarked(marks);
        }
        return marks != null;
    }

    /**
     * Removes the entries that the filter accepts, and returns them in their order. The filter is asked for all of them
     * before the first is removed.
     *
     * @param filter whether to remove an entry
     * @return a new map of the removed entries
     */
    public SmallMap<K, V> extractIf(BiPredicate<? super K, ? super V> filter) {
        SmallMap<K, V> extracted = new SmallMap<>();
        Marks marks = matching(filter);
        if (marks != null) {
            copyMarked(marks, extracted);
            removeMarked(marks);
        }
        return extracted;
    }

    /**
     * Removes all entries, and returns them. Takes constant time: the new map takes over what this one holds, which is then
     * as if it were new.
     *
     * @return a new map of all entries
     */
    public SmallMap<K, V> drain() {
        SmallMap<K, V> drained = new SmallMap<>();
        drained.take(this);
        return drained;
    }

    // Look-up by a hash code and a predicate.

    /**
     * Returns the value of the key that has the given hash code and is accepted by a predicate. So a key is found by what
     * it is made of, such as bytes in a buffer, and need not be built. The predicate is asked for no key with another hash
     * code; where the hash code is 0, it is asked for the null key as well, and is given null.
     *
     * @param hash what {@code hashCode} of the key returns, 0 for null
     * @param isEquivalent whether a key with this hash code is the one that is looked for
     * @return its value, or null if there is none
     */
    public @Nullable V getEquivalent(int hash, Predicate<? super K> isEquivalent) {
        int place = placeOfEquivalent(hash, isEquivalent);
        return place < 0 ? null : valueAt(place);
    }

    /**
     * Returns whether there is a key that has the given hash code and is accepted by a predicate, which is asked as
     * {@link #getEquivalent} asks it.
     *
     * @param hash what {@code hashCode} of the key returns, 0 for null
     * @param isEquivalent whether a key with this hash code is the one that is looked for
     * @return whether there is one
     */
    public boolean containsEquivalent(int hash, Predicate<? super K> isEquivalent) {
        return placeOfEquivalent(hash, isEquivalent) >= 0;
    }

    /**
     * Removes the entry whose key has the given hash code and is accepted by a predicate, which is asked as
     * {@link #getEquivalent} asks it.
     *
     * @param hash what {@code hashCode} of the key returns, 0 for null
     * @param isEquivalent whether a key with this hash code is the one that is looked for
     * @return the value it had, or null if there was none
     */
    public @Nullable V removeEquivalent(int hash, Predicate<? super K> isEquivalent) {
        int place = placeOfEquivalent(hash, isEquivalent);
        if (place < 0) {
            return null;
        }
        V previous = valueAt(place);
        removeAt(place);
        return previous;
    }

    /**
     * Returns the value of the key that has the given hash code and is accepted by a predicate; if there is none, or it is
     * null, computes one as {@link #computeIfAbsent} does. The key is asked for only if it must be stored; the predicate is
     * asked as {@link #getEquivalent} asks it.
     *
     * @param hash what {@code hashCode} of the key returns, 0 for null
     * @param isEquivalent whether a key with this hash code is the one that is looked for
     * @param key gives the key to store
     * @param mappingFunction gives the value for the key; null stores nothing
     * @return the value, or null if the function returned null
     * @throws IllegalArgumentException if the key to store has another hash code, or is in the map; the map is left as it was
     */
    public @Nullable V computeIfAbsentEquivalent(
            int hash,
            Predicate<? super K> isEquivalent,
            Supplier<? extends K> key,
            Function<? super K, ? extends @Nullable V> mappingFunction) {
        return computeEquivalent(hash, isEquivalent, key, mappingFunction);
    }

    // The other methods of SequencedMap, which is in JDK 21, are inherited.

    /**
     * Returns a live view in reverse order. What is put into it is added where {@link #put} adds it.
     *
     * <p>The view has the methods of {@link Map}, and those of {@code SequencedMap} only the map itself: in place of
     * {@code pollFirstEntry} of the view call {@link #pollLastEntry} here, for example.
     *
     * @return the view
     */
    public Map<K, V> reversed() {
        return new ReversedMap<>(this);
    }

    /**
     * Returns {@link #keySet}, with the methods of {@link Set}; it has none of those that {@code SequencedSet} adds.
     *
     * @return the live set of the keys
     */
    public Set<K> sequencedKeySet() {
        return keySet();
    }

    /**
     * Returns {@link #values}, with the methods of {@link Collection}; it has none of those that
     * {@code SequencedCollection} adds.
     *
     * @return the live collection of the values
     */
    public Collection<V> sequencedValues() {
        return values();
    }

    /**
     * Returns {@link #entrySet}, with the methods of {@link Set}; it has none of those that {@code SequencedSet} adds.
     *
     * @return the live set of the entries
     */
    public Set<Map.Entry<K, V>> sequencedEntrySet() {
        return entrySet();
    }

    @Override
    SlottedPlaces<K> newEmpty() {
        return new SmallMap<>();
    }

    // Serialization.

    /**
     * Returns what is written in place of the map.
     *
     * @return a proxy with the keys and values
     */
    private Object writeReplace() {
        return new SerializedForm(interleaved());
    }

    /**
     * Refuses a stream that holds the map itself, which no map writes.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A SmallMap is read through its serialized form");
    }

    private static final class SerializedForm extends SerializedList {
        private static final long serialVersionUID = 1L;

        SerializedForm(@Nullable Object[] keysAndValues) {
            super(keysAndValues);
        }

        private Object readResolve() throws InvalidObjectException {
            SmallMap<@Nullable Object, @Nullable Object> map = new SmallMap<>();
            map.putInterleaved(elementsFor(map), length());
            return map;
        }
    }
}
