package io.inlay.smallcoll.primitive;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.IntFunction;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A growable hash map from objects to {@code double} without boxed values: what {@code HashMap<K, Double>} is, for about
 * half of its memory where each value has a box of its own. Seven keys are tested at once by tags of a byte each, so a
 * search rarely compares a key in vain, and hardly ever goes wrong on a branch; removal moves nothing and leaves nothing
 * behind. To count or to sum up by key is {@link #addTo}. Choose {@link io.inlay.smallcoll.SmallMap} where the order of
 * insertion matters.
 *
 * <p>{@link #get}, {@link #put}, {@link #addTo}, {@link #remove(Object)} and the like take expected constant time if the
 * hash codes of the keys are well spread, whoever chose the keys: what a key's place depends on is drawn at random; to
 * repeat a run of one thread, {@code -Dinlay.hash.seed} fixes it. Keys that share one hash code take O(log n) if they are
 * comparable with each other, and O(n) if they are not, as in {@code HashMap}; each of more than eight such keys takes 60 to
 * 80 bytes more, and the first of them 4 bytes for each slot of the table, twice while it grows. Insertion amortises the
 * growth of the table, which keeps all hash codes, doubles when 5 of 7 slots are in use and needs no more memory than the
 * old and the new table; to insert and remove at a constant size never makes it grow or slower. To copy a map in the order
 * of iteration into another one takes linear time. Only {@link #trimToSize} gives memory back. A map holds up to
 * 1,533,916,885 entries; to put more throws {@link OutOfMemoryError}.
 *
 * <p>Null may be a key. Methods that return the value of a key return {@link #missingValue} if there is none, 0 unless it
 * was chosen at construction; any value may be stored, that one included. Values are compared as {@link Double#equals} does.
 * Null is a {@link NullPointerException} for other arguments. The order of iteration is not specified, and may be another
 * one in each map. A map is not safe for use by several threads if one of them modifies it. Cursors, iterators of {@link
 * #asMap} and streams are fail-fast, and so is each method that calls a function, or {@code equals} or {@code compareTo} of
 * a key: one that adds or removes a key gets a {@link java.util.ConcurrentModificationException}. Where one throws, the map
 * is as it was, except by {@link #replaceAll} and {@link #putAll}, which have stored what came before.
 *
 * <p>A map equals another map of this class with the same keys and values, whatever the missing value; {@link #asMap} equals
 * any {@link Map} with the same. Hash code and text are those of the {@code HashMap}. A map that is reached again through
 * one of its keys cannot be deserialized: that fails, or leaves an internal object where any object may stand.
 *
 * <p>A map takes 48 bytes if it is empty, 192 with 4 entries and 2,857,320 with 100,000, without the keys, if it was told
 * how many will come, on a 64-bit JVM with compressed references, JDK 17 or later. It grows to twice as many slots.
 *
 * <pre>{@code
 * ObjectDoubleMap<String> balances = new ObjectDoubleMap<>();
 * balances.addTo("Mary", 12);
 * }</pre>
 *
 * @param <K> the type of the keys
 */
@SuppressWarnings("NullAway") // Keys may be null.
public final class ObjectDoubleMap<K extends @Nullable Object> extends ObjectKeyTable<K, Double>
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double[] NO_VALUES = {};

    private transient double[] values = NO_VALUES;
    private final transient double missingValue;

    /** Makes an empty map whose missing value is 0. */
    public ObjectDoubleMap() {
        this(0, 0);
    }

    /**
     * Makes an empty map that holds {@code expectedSize} entries without growing, and whose missing value is 0.
     *
     * @param expectedSize the number of entries to hold
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     * @throws OutOfMemoryError if there is no memory for so many, or they are more than a map can hold
     */
    public ObjectDoubleMap(int expectedSize) {
        this(expectedSize, 0);
    }

    /**
     * Makes an empty map that holds {@code expectedSize} entries without growing.
     *
     * @param expectedSize the number of entries to hold
     * @param missingValue what methods return as the value of a key that is not there
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     * @throws OutOfMemoryError if there is no memory for so many, or they are more than a map can hold
     */
    public ObjectDoubleMap(int expectedSize, double missingValue) {
        this.missingValue = missingValue;
        makeRoom(requireExpectedSize(expectedSize));
    }

    /**
     * Makes a map of the given entries, whose missing value is 0.
     *
     * @param entries the entries to copy, without null values
     */
    public ObjectDoubleMap(Map<? extends K, Double> entries) {
        this();
        putAll(entries);
    }

    // Factories.

    /**
     * Returns a new, empty map.
     *
     * @param <K> the type of the keys
     * @return a new map
     */
    public static <K extends @Nullable Object> ObjectDoubleMap<K> of() {
        return new ObjectDoubleMap<>();
    }

    /**
     * Returns a new map of one entry.
     *
     * @param <K> the type of the keys
     * @param key1 a key
     * @param value1 its value
     * @return a new map
     */
    public static <K extends @Nullable Object> ObjectDoubleMap<K> of(K key1, double value1) {
        ObjectDoubleMap<K> map = new ObjectDoubleMap<>(1);
        return map.with(key1, value1);
    }

    /**
     * Returns a new map of two entries.
     *
     * @param <K> the type of the keys
     * @param key1 a key
     * @param value1 its value
     * @param key2 a key
     * @param value2 its value
     * @return a new map
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static <K extends @Nullable Object> ObjectDoubleMap<K> of(K key1, double value1, K key2, double value2) {
        return of(key1, value1).with(key2, value2);
    }

    /**
     * Returns a new map of three entries.
     *
     * @param <K> the type of the keys
     * @param key1 a key
     * @param value1 its value
     * @param key2 a key
     * @param value2 its value
     * @param key3 a key
     * @param value3 its value
     * @return a new map
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static <K extends @Nullable Object> ObjectDoubleMap<K> of(
            K key1, double value1, K key2, double value2, K key3, double value3) {
        return of(key1, value1, key2, value2).with(key3, value3);
    }

    /**
     * Returns a new map of four entries.
     *
     * @param <K> the type of the keys
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
    public static <K extends @Nullable Object> ObjectDoubleMap<K> of(
            K key1, double value1, K key2, double value2, K key3, double value3, K key4, double value4) {
        return of(key1, value1, key2, value2, key3, value3).with(key4, value4);
    }

    private ObjectDoubleMap<K> with(K key, double value) {
        if (containsKey(key)) {
            throw new IllegalArgumentException("duplicate key: " + key);
        }
        put(key, value);
        return this;
    }

    /**
     * Returns a new map of the keys and the values at the same places of two arrays, which are copied.
     *
     * @param <K> the type of the keys
     * @param keys the keys
     * @param values their values
     * @return a new map
     * @throws IllegalArgumentException if the arrays differ in length, or a key occurs twice
     */
    public static <K extends @Nullable Object> ObjectDoubleMap<K> copyOf(K[] keys, double[] values) {
        if (keys.length != values.length) {
            throw new IllegalArgumentException(keys.length + " keys, but " + values.length + " values");
        }
        ObjectDoubleMap<K> map = new ObjectDoubleMap<>(keys.length);
        for (int index = 0; index < keys.length; index++) {
            map.with(keys[index], values[index]);
        }
        return map;
    }

    /**
     * Returns a new map with the entries and the missing value of another, and not much more spare room than they
     * need. Mostly no method of a key is called.
     *
     * @param <K> the type of the keys
     * @param source the map to copy
     * @return a new map
     */
    public static <K extends @Nullable Object> ObjectDoubleMap<K> copyOf(ObjectDoubleMap<K> source) {
        if (source.size == 0 || !source.canBeCloned(Groups.slotsFor(source.size, MAXIMUM_SLOTS))) {
            ObjectDoubleMap<K> map = new ObjectDoubleMap<>(source.size, source.missingValue);
            map.putAll(source);
            return map;
        }
        ObjectDoubleMap<K> map = new ObjectDoubleMap<>(0, source.missingValue);
        map.values = source.values.clone();
        map.copyKeys(source);
        return map;
    }

    /**
     * Returns a new map with the entries of a map of boxes.
     *
     * @param <K> the type of the keys
     * @param source the map to copy, without null values
     * @return a new map
     */
    public static <K extends @Nullable Object> ObjectDoubleMap<K> copyOf(Map<? extends K, Double> source) {
        return new ObjectDoubleMap<>(source);
    }

    // Queries.

    /**
     * Returns what methods return as the value of a key that is not there.
     *
     * @return the missing value
     */
    public double missingValue() {
        return missingValue;
    }

    /**
     * Returns the value of a key.
     *
     * @param key the key
     * @return its value, or the missing value
     */
    public double get(@Nullable Object key) {
        int slot = find(key);
        return slot < 0 ? missingValue : values[slot];
    }

    /**
     * Returns the value of a key.
     *
     * @param key the key
     * @param defaultValue what to return if the key is not there
     * @return its value, or {@code defaultValue}
     */
    public double getOrDefault(@Nullable Object key, double defaultValue) {
        int slot = find(key);
        return slot < 0 ? defaultValue : values[slot];
    }

    /**
     * Tells whether a key is there.
     *
     * @param key the key
     * @return whether it is there
     */
    public boolean containsKey(@Nullable Object key) {
        return find(key) >= 0;
    }

    /**
     * Tells whether some key has a value. Takes time proportional to the table.
     *
     * @param value the value
     * @return whether it is the value of a key
     */
    public boolean containsValue(double value) {
        for (int first = 0; first < tags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(tags, first); live != 0; live = Groups.rest(live)) {
                if (Elements.same(values[Groups.slotIn(first, live)], value)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Returns the key in a slot.
     *
     * @param slot what {@link #find} has returned
     * @return the key
     * @throws IndexOutOfBoundsException if there is no entry in this slot
     */
    public K keyAt(int slot) {
        return liveKeyAt(requireLive(slot));
    }

    /**
     * Returns the value in a slot.
     *
     * @param slot what {@link #find} has returned
     * @return the value
     * @throws IndexOutOfBoundsException if there is no entry in this slot
     */
    public double valueAt(int slot) {
        return liveValueAt(requireLive(slot));
    }

    /**
     * Replaces the value in a slot.
     *
     * @param slot what {@link #find} has returned
     * @param value the value to be
     * @return the value that was there
     * @throws IndexOutOfBoundsException if there is no entry in this slot
     */
    public double putAt(int slot, double value) {
        return setLiveValueAt(requireLive(slot), value);
    }

    double[] liveValues() {
        return values;
    }

    double liveValueAt(int slot) {
        return values[slot];
    }

    double setLiveValueAt(int slot, double value) {
        double previous = values[slot];
        values[slot] = value;
        return previous;
    }

    // Updates.

    /**
     * Stores a value for a key.
     *
     * @param key the key
     * @param value its value to be
     * @return the value that it had, or the missing value
     * @throws OutOfMemoryError if there is no memory for a larger table, or no map may hold more entries
     */
    public double put(K key, double value) {
        int hashCode = Objects.hashCode(key);
        int slot = find(key, hashCode);
        if (slot >= 0) {
            return setLiveValueAt(slot, value);
        }
        add(key, hashCode, value);
        return missingValue;
    }

    /** Adds a key that is not there. */
    private void add(K key, int hashCode, double value) {
        if (size >= Groups.capacity(values.length)) {
            resize(Groups.slotsAfter(slotCount(), MAXIMUM_SLOTS));
        }
        if (isFar(hashCode)) {
            resize(slotCount());
        }
        int slot = claim(key, hashCode);
        values[slot] = value;
        size++;
    }

    /**
     * Stores a value for a key that is not there.
     *
     * @param key the key
     * @param value its value to be
     * @return the value that it has already, or the missing value if {@code value} was stored
     */
    public double putIfAbsent(K key, double value) {
        int hashCode = Objects.hashCode(key);
        int slot = find(key, hashCode);
        if (slot >= 0) {
            return values[slot];
        }
        add(key, hashCode, value);
        return missingValue;
    }

    /**
     * Adds to the value of a key, or stores what is to be added if the key is not there.
     *
     * @param key the key
     * @param delta what to add to its value
     * @return the value that it has then
     */
    public double addTo(K key, double delta) {
        int hashCode = Objects.hashCode(key);
        int slot = find(key, hashCode);
        if (slot < 0) {
            add(key, hashCode, delta);
            return delta;
        }
        double sum = values[slot] + delta;
        values[slot] = sum;
        return sum;
    }

    /**
     * Combines a value with that of a key, or stores it if the key is not there.
     *
     * @param key the key
     * @param value the value to store or to combine
     * @param function what combines the value of the key, its first argument, with {@code value}
     * @return the value that the key has then
     */
    public double merge(K key, double value, DoubleBinaryOperator function) {
        Objects.requireNonNull(function, "function");
        int hashCode = Objects.hashCode(key);
        int slot = find(key, hashCode);
        if (slot < 0) {
            add(key, hashCode, value);
            return value;
        }
        var expectedTags = tags;
        int expected = modifications();
        double merged = function.applyAsDouble(values[slot], value);
        requireUnchanged(expectedTags, expected);
        values[slot] = merged;
        return merged;
    }

    /**
     * Stores what a function makes of a key and its value.
     *
     * @param key the key
     * @param function gets the missing value if the key is not there
     * @return the value that the key has then
     */
    public double compute(K key, ObjectDoubleToDoubleFunction<? super K> function) {
        Objects.requireNonNull(function, "function");
        int hashCode = Objects.hashCode(key);
        int slot = find(key, hashCode);
        var expectedTags = tags;
        int expected = modifications();
        double previous = slot < 0 ? missingValue : values[slot];
        double value = function.applyAsDouble(key, previous);
        requireUnchanged(expectedTags, expected);
        if (slot < 0) {
            add(key, hashCode, value);
        } else {
            values[slot] = value;
        }
        return value;
    }

    /**
     * Stores what a function makes of a key that is not there.
     *
     * @param key the key
     * @param function called if the key is not there
     * @return the value that the key has then
     */
    public double computeIfAbsent(K key, ToDoubleFunction<? super K> function) {
        Objects.requireNonNull(function, "function");
        int hashCode = Objects.hashCode(key);
        int slot = find(key, hashCode);
        if (slot >= 0) {
            return values[slot];
        }
        var expectedTags = tags;
        int expected = modifications();
        double value = function.applyAsDouble(key);
        requireUnchanged(expectedTags, expected);
        add(key, hashCode, value);
        return value;
    }

    /**
     * Stores what a function makes of a key that is there and its value.
     *
     * @param key the key
     * @param function called if the key is there
     * @return the value that the key has then, or the missing value
     */
    public double computeIfPresent(K key, ObjectDoubleToDoubleFunction<? super K> function) {
        Objects.requireNonNull(function, "function");
        int slot = find(key);
        if (slot < 0) {
            return missingValue;
        }
        var expectedTags = tags;
        int expected = modifications();
        double value = function.applyAsDouble(key, values[slot]);
        requireUnchanged(expectedTags, expected);
        values[slot] = value;
        return value;
    }

    /**
     * Replaces the value of a key that is there.
     *
     * @param key the key
     * @param value its value to be
     * @return the value that it had, or the missing value, and nothing was stored
     */
    public double replace(K key, double value) {
        int slot = find(key);
        return slot < 0 ? missingValue : setLiveValueAt(slot, value);
    }

    /**
     * Replaces the value of a key if it is a certain one.
     *
     * @param key the key
     * @param oldValue the value that the key must have
     * @param newValue its value to be
     * @return whether it was replaced
     */
    public boolean replace(K key, double oldValue, double newValue) {
        int slot = find(key);
        if (slot < 0 || !Elements.same(values[slot], oldValue)) {
            return false;
        }
        values[slot] = newValue;
        return true;
    }

    /**
     * Replaces each value by what a function makes of its key and of it.
     *
     * @param function what makes the values
     */
    public void replaceAll(ObjectDoubleToDoubleFunction<? super K> function) {
        Objects.requireNonNull(function, "function");
        var expectedTags = tags;
        int expected = modifications();
        for (int first = 0; first < expectedTags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(expectedTags, first); live != 0; live = Groups.rest(live)) {
                int slot = Groups.slotIn(first, live);
                double value = function.applyAsDouble(liveKeyAt(slot), liveValueAt(slot));
                requireUnchanged(expectedTags, expected);
                values[slot] = value;
            }
        }
    }

    /**
     * Puts all entries of another map.
     *
     * @param source the map to copy from, which may be this one
     */
    public void putAll(ObjectDoubleMap<? extends K> source) {
        ensureCapacity(source.size);
        for (var cursor = source.cursor(); cursor.next(); ) {
            put(cursor.key(), cursor.value());
        }
    }

    /**
     * Puts all entries of a map of boxes.
     *
     * @param source the map to copy from, without null values
     */
    public void putAll(Map<? extends K, Double> source) {
        putAllBoxed(source);
    }

    /**
     * Removes a key.
     *
     * @param key the key
     * @return the value that it had, or the missing value
     */
    public double remove(@Nullable Object key) {
        int slot = find(key);
        if (slot < 0) {
            return missingValue;
        }
        double previous = values[slot];
        removeSlot(slot);
        return previous;
    }

    /**
     * Removes a key if it has a certain value.
     *
     * @param key the key
     * @param value the value
     * @return whether it was removed
     */
    public boolean remove(@Nullable Object key, double value) {
        int slot = find(key);
        if (slot < 0 || !Elements.same(values[slot], value)) {
            return false;
        }
        removeSlot(slot);
        return true;
    }

    /**
     * Removes the entries that pass a test. All are tested before the first is removed.
     *
     * @param predicate the test
     * @return whether there were any
     */
    public boolean removeIf(ObjectDoublePredicate<? super K> predicate) {
        return removeIf(predicate, true);
    }

    /**
     * Removes the entries that do not pass a test. All are tested before the first is removed.
     *
     * @param predicate the test
     * @return whether there were any
     */
    public boolean retainIf(ObjectDoublePredicate<? super K> predicate) {
        return removeIf(predicate, false);
    }

    private boolean removeIf(ObjectDoublePredicate<? super K> predicate, boolean answer) {
        Objects.requireNonNull(predicate, "predicate");
        var expectedTags = tags;
        int expected = modifications();
        SlotMarks marks = new SlotMarks(expectedTags.length);
        for (int first = 0; first < expectedTags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(expectedTags, first); live != 0; live = Groups.rest(live)) {
                int slot = Groups.slotIn(first, live);
                if (predicate.test(liveKeyAt(slot), liveValueAt(slot)) == answer) {
                    marks.add(slot);
                }
                requireUnchanged(expectedTags, expected);
            }
        }
        return marks.removeFrom(this);
    }

    // Capacity.

    /**
     * Makes room, so that the map holds {@code expectedSize} entries without growing.
     *
     * @param expectedSize the number of entries to hold, those that are there included
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     * @throws OutOfMemoryError if there is no memory for so many, or they are more than a map can hold
     */
    @Override
    public void ensureCapacity(int expectedSize) {
        if (requireExpectedSize(expectedSize) > capacity()) {
            makeRoom(expectedSize);
        }
    }

    /** Gives back the memory that the entries do not need. Takes time proportional to the table. */
    @Override
    public void trimToSize() {
        if (Groups.slotsFor(size, MAXIMUM_SLOTS) < slotCount()) {
            makeRoom(size);
        }
    }

    private void makeRoom(int expectedSize) {
        resize(Groups.slotsFor(expectedSize, MAXIMUM_SLOTS));
    }

    /** Moves the entries into a table of so many slots, which is allocated before anything changes. */
    private void resize(int slots) {
        var newValues = slots == 0 ? NO_VALUES : new double[slots];
        var move = move(slots);
        for (int first = 0; first < tags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(tags, first); live != 0; live = Groups.rest(live)) {
                int slot = Groups.slotIn(first, live);
                newValues[move.take(slot)] = values[slot];
            }
        }
        move.takeEffect();
        values = newValues;
    }

    // Iteration.

    /**
     * Calls a function with each key and its value.
     *
     * @param action the function
     */
    public void forEach(ObjDoubleConsumer<? super K> action) {
        Objects.requireNonNull(action, "action");
        var tags = this.tags;
        int expected = modifications();
        for (int first = 0; first < tags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(tags, first); live != 0; live = Groups.rest(live)) {
                int slot = Groups.slotIn(first, live);
                action.accept(liveKeyAt(slot), values[slot]);
                requireUnchanged(tags, expected);
            }
        }
    }

    /**
     * Returns a cursor before the first entry.
     *
     * @return a new cursor
     */
    public ObjectDoubleCursor<K> cursor() {
        return new ObjectDoubleCursor<>(this);
    }

    /**
     * Returns a stream of the keys.
     *
     * @return a sequential stream, late-binding and fail-fast
     */
    public Stream<K> keys() {
        return StreamSupport.stream(
                () -> Spliterators.spliterator(
                        new BoxedMapView.SlotIterator<>(this, this::liveKeyAt), size, Spliterator.DISTINCT),
                Spliterator.DISTINCT | Spliterator.SIZED | Spliterator.SUBSIZED,
                false);
    }

    /**
     * Returns a stream of the values.
     *
     * @return a sequential stream, late-binding and fail-fast
     */
    public DoubleStream values() {
        return StreamSupport.doubleStream(
                () -> Spliterators.spliterator(new ValueIterator(this), size, 0),
                Spliterator.SIZED | Spliterator.SUBSIZED,
                false);
    }

    /**
     * Returns the keys in the order of iteration.
     *
     * @return a new array
     */
    public @Nullable Object[] keysToArray() {
        return keysToArray(Object[]::new);
    }

    /**
     * Returns the keys in the order of iteration, in an array of a certain type.
     *
     * @param <T> the type of the array's components
     * @param generator makes an array of the length that it is given; called once
     * @return the array
     * @throws ArrayStoreException if the array cannot hold a key
     */
    @SuppressWarnings("unchecked") // The store into the array is what checks.
    public <T extends @Nullable Object> T[] keysToArray(IntFunction<T[]> generator) {
        ObjectDoubleCursor<K> cursor = cursor();
        T[] array = generator.apply(size);
        for (int index = 0; cursor.next(); index++) {
            array[index] = (T) cursor.key();
        }
        return array;
    }

    /**
     * Returns the values in the order of iteration, which is that of {@link #keysToArray}.
     *
     * @return a new array
     */
    public double[] valuesToArray() {
        var values = new double[size];
        int index = 0;
        for (ObjectDoubleCursor<K> cursor = cursor(); cursor.next(); ) {
            values[index++] = cursor.value();
        }
        return values;
    }

    private static final class ValueIterator extends GroupCursor implements PrimitiveIterator.OfDouble {
        private final ObjectDoubleMap<?> map;

        ValueIterator(ObjectDoubleMap<?> map) {
            super(map);
            this.map = map;
        }

        @Override
        public boolean hasNext() {
            return hasMore();
        }

        @Override
        public double nextDouble() {
            return map.liveValueAt(advanceToSlot());
        }

        @Override
        public void forEachRemaining(DoubleConsumer action) {
            Objects.requireNonNull(action, "action");
            while (hasMore()) {
                action.accept(nextDouble());
            }
            requireUnchanged();
        }
    }

    // Boxes.

    @Override
    K boxedKeyAt(int slot) {
        return liveKeyAt(slot);
    }

    @Override
    Double boxedValueAt(int slot) {
        return liveValueAt(slot);
    }

    @Override
    int findBoxed(@Nullable Object key) {
        return find(key);
    }

    @Override
    Double setBoxedValueAt(int slot, Double value) {
        return setLiveValueAt(slot, value);
    }

    @Override
    @Nullable
    Double putBoxed(K key, Double value) {
        double newValue = value;
        int hashCode = Objects.hashCode(key);
        int slot = find(key, hashCode);
        if (slot >= 0) {
            return setLiveValueAt(slot, newValue);
        }
        add(key, hashCode, newValue);
        return null;
    }

    // Object.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ObjectDoubleMap<?> map && size == map.size && hasAllOf(map));
    }

    private boolean hasAllOf(ObjectDoubleMap<?> other) {
        for (var cursor = other.cursor(); cursor.next(); ) {
            int slot = find(cursor.key());
            if (slot < 0 || !Elements.same(liveValueAt(slot), cursor.value())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (ObjectDoubleCursor<K> cursor = cursor(); cursor.next(); ) {
            sum += Objects.hashCode(cursor.key()) ^ Elements.hash(cursor.value());
        }
        return sum;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (ObjectDoubleCursor<K> cursor = cursor(); cursor.next(); ) {
            text.append(text.length() == 1 ? "" : ", ");
            K key = cursor.key();
            text.append(key == this ? "(this Map)" : key).append('=').append(cursor.value());
        }
        return text.append('}').toString();
    }

    // Serialization.

    @Override
    void writeSlot(ObjectOutputStream out, int slot) throws IOException {
        out.writeObject(liveKeyAt(slot));
        out.writeDouble(liveValueAt(slot));
    }

    @Override
    @SuppressWarnings("unchecked") // What was written was a key.
    void readEntry(ObjectInputStream in) throws IOException, ClassNotFoundException {
        K key = (K) SerializedTable.requireRead(in.readObject());
        put(key, in.readDouble());
    }

    /**
     * Returns what is written in place of the map.
     *
     * @return its serialized form
     */
    private Object writeReplace() {
        return new SerializedForm(this);
    }

    /**
     * Refuses a stream that holds the map itself, which no map writes.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Not in its serialized form");
    }

    private static final class SerializedForm extends SerializedTable {
        private static final long serialVersionUID = 1L;

        SerializedForm(ObjectDoubleMap<?> map) {
            super(map);
        }

        @Override
        void writeEmpty(GroupTable table, ObjectOutputStream out) throws IOException {
            out.writeDouble(((ObjectDoubleMap<?>) table).missingValue);
        }

        @Override
        GroupTable readEmpty(ObjectInputStream in) throws IOException {
            return new ObjectDoubleMap<>(0, in.readDouble());
        }

        private Object readResolve() {
            return table();
        }
    }
}
