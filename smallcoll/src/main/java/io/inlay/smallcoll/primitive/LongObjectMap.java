package io.inlay.smallcoll.primitive;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A growable hash map from {@code long} to objects without boxed keys: what {@code HashMap<Long, V>} is, for a third to two
 * thirds of its memory and, on average, a third of its time; to find a key in a map of a few takes as long. Seven keys are
 * tested at once by tags of a byte each, so a search rarely compares a key in vain, and hardly ever goes wrong on a branch;
 * removal moves nothing and leaves nothing behind. Choose {@link io.inlay.smallcoll.SmallMap} where the order of insertion
 * matters, and an array where the keys are dense.
 *
 * <p>{@link #get}, {@link #put}, {@link #remove(long)} and the like take expected constant time, whoever chose the keys:
 * what a key's place depends on is drawn at random; to repeat a run of one thread, {@code -Dinlay.hash.seed} fixes it.
 * Insertion amortises the growth of the table, which doubles when 5 of 7 slots are in use and needs no more memory than the
 * old and the new table; to insert and remove at a constant size never makes it grow or slower. To copy a map in the order
 * of iteration into another one takes linear time. Only {@link #trimToSize} gives memory back. A map holds up to
 * 1,533,916,885 entries; to put more throws {@link OutOfMemoryError}.
 *
 * <p>Every {@code long} may be a key, and null may be a value. Methods that return the value of a key return {@link
 * #missingValue} if there is none, null unless it was chosen at construction. As in a {@code HashMap}, those that compute a
 * value take one of null for none, and a function that returns null removes the key, or stores nothing. Values are compared
 * by their {@code equals}. Null is a {@link NullPointerException} for other arguments. The order of iteration is not
 * specified, and may be another one in each map. A map is not safe for use by several threads if one of them modifies it.
 * Cursors, iterators of {@link #asMap} and streams are fail-fast, and so is each method that calls a function: one that adds
 * or removes a key gets a {@link java.util.ConcurrentModificationException}. Where a function throws, the map is as it was,
 * except by {@link #replaceAll} and {@link #putAll}, which have stored what came before.
 *
 * <p>A map equals another map of this class with the same keys and values, whatever the missing value; {@link #asMap} equals
 * any {@link Map} with the same. Hash code and text are those of the {@code HashMap}. A map that is reached again through
 * one of its values, other than as that value itself, cannot be deserialized: that fails, or leaves an internal object where
 * any object may stand. A missing value is written with the map, and is another object when it has been read.
 *
 * <p>A map takes 48 bytes if it is empty, 152 with 4 entries and 2,190,616 with 100,000, without the values, if it was told
 * how many will come, on a 64-bit JVM with compressed references, JDK 17 or later. It grows to twice as many slots.
 *
 * <pre>{@code
 * LongObjectMap<String> names = new LongObjectMap<>();
 * names.put(4711, "Mary");
 * }</pre>
 *
 * @param <V> the type of the values
 */
@SuppressWarnings("NullAway") // Null stands for no value where values may be null as well.
public final class LongObjectMap<V extends @Nullable Object> extends TableMap<Long, V> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MAXIMUM_SLOTS = (Integer.MAX_VALUE - 8) / Groups.SLOTS * Groups.SLOTS;
    private static final long[] NO_KEYS = {};
    private static final Object[] NO_VALUES = {};

    private transient long[] keys = NO_KEYS;
    private transient @Nullable Object[] values = NO_VALUES;

    /** What keys that are spread are multiplied with: what {@link TableHash} makes of the salt of this table. */
    private transient long factor;

    /** How many entries the table holds. */
    private transient int limit;

    private final transient @Nullable V missingValue;

    /** Makes an empty map whose missing value is null. */
    public LongObjectMap() {
        this(0, null);
    }

    /**
     * Makes an empty map that holds {@code expectedSize} entries without growing, and whose missing value is null.
     *
     * @param expectedSize the number of entries to hold
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     * @throws OutOfMemoryError if there is no memory for so many, or they are more than a map can hold
     */
    public LongObjectMap(int expectedSize) {
        this(expectedSize, null);
    }

    /**
     * Makes an empty map that holds {@code expectedSize} entries without growing.
     *
     * @param expectedSize the number of entries to hold
     * @param missingValue what methods return as the value of a key that is not there, which may be null
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     * @throws OutOfMemoryError if there is no memory for so many, or they are more than a map can hold
     */
    public LongObjectMap(int expectedSize, @Nullable V missingValue) {
        this.missingValue = missingValue;
        makeRoom(requireExpectedSize(expectedSize));
    }

    /**
     * Makes a map of the given entries, whose missing value is null.
     *
     * @param entries the entries to copy, without a null key
     */
    public LongObjectMap(Map<Long, ? extends V> entries) {
        this();
        putAll(entries);
    }

    // Factories.

    /**
     * Returns a new, empty map.
     *
     * @param <V> the type of the values
     * @return a new map
     */
    public static <V extends @Nullable Object> LongObjectMap<V> of() {
        return new LongObjectMap<>();
    }

    /**
     * Returns a new map of one entry.
     *
     * @param <V> the type of the values
     * @param key1 a key
     * @param value1 its value
     * @return a new map
     */
    public static <V extends @Nullable Object> LongObjectMap<V> of(long key1, V value1) {
        LongObjectMap<V> map = new LongObjectMap<>(1);
        return map.with(key1, value1);
    }

    /**
     * Returns a new map of two entries.
     *
     * @param <V> the type of the values
     * @param key1 a key
     * @param value1 its value
     * @param key2 a key
     * @param value2 its value
     * @return a new map
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static <V extends @Nullable Object> LongObjectMap<V> of(long key1, V value1, long key2, V value2) {
        return of(key1, value1).with(key2, value2);
    }

    /**
     * Returns a new map of three entries.
     *
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
    public static <V extends @Nullable Object> LongObjectMap<V> of(
            long key1, V value1, long key2, V value2, long key3, V value3) {
        return of(key1, value1, key2, value2).with(key3, value3);
    }

    /**
     * Returns a new map of four entries.
     *
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
    public static <V extends @Nullable Object> LongObjectMap<V> of(
            long key1, V value1, long key2, V value2, long key3, V value3, long key4, V value4) {
        return of(key1, value1, key2, value2, key3, value3).with(key4, value4);
    }

    private LongObjectMap<V> with(long key, V value) {
        if (containsKey(key)) {
            throw new IllegalArgumentException("duplicate key: " + key);
        }
        put(key, value);
        return this;
    }

    /**
     * Returns a new map of the keys and the values at the same places of two arrays, which are copied.
     *
     * @param <V> the type of the values
     * @param keys the keys
     * @param values their values
     * @return a new map
     * @throws IllegalArgumentException if the arrays differ in length, or a key occurs twice
     */
    public static <V extends @Nullable Object> LongObjectMap<V> copyOf(long[] keys, V[] values) {
        if (keys.length != values.length) {
            throw new IllegalArgumentException(keys.length + " keys, but " + values.length + " values");
        }
        LongObjectMap<V> map = new LongObjectMap<>(keys.length);
        for (int index = 0; index < keys.length; index++) {
            map.with(keys[index], values[index]);
        }
        return map;
    }

    /**
     * Returns a new map with the entries and the missing value of another, and not much more spare room than they
     * need.
     *
     * @param <V> the type of the values
     * @param source the map to copy
     * @return a new map
     */
    public static <V extends @Nullable Object> LongObjectMap<V> copyOf(LongObjectMap<V> source) {
        if (source.size == 0 || !source.isTight(Groups.slotsFor(source.size, MAXIMUM_SLOTS))) {
            LongObjectMap<V> map = new LongObjectMap<>(source.size, source.missingValue);
            map.putAll(source);
            return map;
        }
        LongObjectMap<V> map = new LongObjectMap<>(0, source.missingValue);
        map.keys = source.keys.clone();
        map.values = source.values.clone();
        map.copyTags(source);
        map.factor = source.factor;
        map.limit = source.limit;
        return map;
    }

    /**
     * Returns a new map with the entries of a map of boxes.
     *
     * @param <V> the type of the values
     * @param source the map to copy, without a null key
     * @return a new map
     */
    public static <V extends @Nullable Object> LongObjectMap<V> copyOf(Map<Long, ? extends V> source) {
        return new LongObjectMap<>(source);
    }

    // Queries.

    /**
     * Returns what methods return as the value of a key that is not there.
     *
     * @return the missing value
     */
    public @Nullable V missingValue() {
        return missingValue;
    }

    /**
     * Returns the value of a key.
     *
     * @param key the key
     * @return its value, or the missing value
     */
    public @Nullable V get(long key) {
        // As find, but nothing is asked of its result: docs/design/009 has what that is worth.
        var tags = this.tags;
        var keys = this.keys;
        var hash = TableHash.spread(key) * factor;
        int group = Groups.home(hash, tags.length);
        var word = tags[group];
        var lanes = Groups.matching(word, hash);
        if (lanes != 0) {
            int slot = Groups.slot(group, lanes);
            if (keys[slot] == key && Groups.touch(keys, group * Groups.SLOTS, hash)) {
                return liveValueAt(slot);
            }
        } else if (Groups.isLast(word)) {
            return missingValue;
        }
        int slot = findFurther(tags, keys, key, hash);
        return slot < 0 ? missingValue : liveValueAt(slot);
    }

    /**
     * Returns the value of a key.
     *
     * @param key the key
     * @param defaultValue what to return if the key is not there
     * @return its value, or {@code defaultValue}
     */
    public V getOrDefault(long key, V defaultValue) {
        int slot = find(key);
        return slot < 0 ? defaultValue : liveValueAt(slot);
    }

    /**
     * Tells whether a key is there.
     *
     * @param key the key
     * @return whether it is there
     */
    public boolean containsKey(long key) {
        return find(key) >= 0;
    }

    /**
     * Tells whether some key has a value. Takes time proportional to the table.
     *
     * @param value the value
     * @return whether it is the value of a key
     */
    public boolean containsValue(@Nullable Object value) {
        var tags = this.tags;
        for (int first = 0; first < tags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(tags, first); live != 0; live = Groups.rest(live)) {
                if (isValueAt(Groups.slotIn(first, live), value)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Returns the slot of a key, for {@link #keyAt}, {@link #valueAt} and {@link #putAt}: several of them take one search.
     * It is the key's until a key is added or the table is given another size.
     *
     * @param key the key
     * @return its slot, or -1 if it is not there
     */
    public int find(long key) {
        var tags = this.tags;
        var hash = TableHash.spread(key) * factor;
        int group = Groups.home(hash, tags.length);
        var word = tags[group];
        var lanes = Groups.matching(word, hash);
        if (lanes != 0) {
            int slot = Groups.slot(group, lanes);
            if (keys[slot] == key && Groups.touch(keys, group * Groups.SLOTS, hash)) {
                return slot;
            }
        } else if (Groups.isLast(word)) {
            return -1;
        }
        return findFurther(tags, keys, key, hash);
    }

    /** {@link #find} where the first lane of the key's home is not the key's, and it may be in another. */
    private static int findFurther(long[] tags, long[] keys, long key, long hash) {
        int home = Groups.home(hash, tags.length);
        int group = home;
        do {
            var word = tags[group];
            for (var lanes = Groups.matching(word, hash); lanes != 0; lanes = Groups.rest(lanes)) {
                int slot = Groups.slot(group, lanes);
                if (keys[slot] == key) {
                    return slot;
                }
            }
            if (Groups.isLast(word)) {
                return -1;
            }
            group = Groups.next(group, tags.length);
        } while (group != home);
        return -1;
    }

    /**
     * Returns the key in a slot.
     *
     * @param slot what {@link #find} has returned
     * @return the key
     * @throws IndexOutOfBoundsException if there is no entry in this slot
     */
    public long keyAt(int slot) {
        return liveKeyAt(requireLive(slot));
    }

    /**
     * Returns the value in a slot.
     *
     * @param slot what {@link #find} has returned
     * @return the value
     * @throws IndexOutOfBoundsException if there is no entry in this slot
     */
    public V valueAt(int slot) {
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
    public V putAt(int slot, V value) {
        return setLiveValueAt(requireLive(slot), value);
    }

    long[] liveKeys() {
        return keys;
    }

    @Nullable
    Object[] liveValues() {
        return values;
    }

    long liveKeyAt(int slot) {
        return keys[slot];
    }

    @SuppressWarnings("unchecked") // Only values are stored.
    V liveValueAt(int slot) {
        return (V) values[slot];
    }

    V setLiveValueAt(int slot, V value) {
        V previous = liveValueAt(slot);
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
    public @Nullable V put(long key, V value) {
        var tags = this.tags;
        var keys = this.keys;
        var hash = TableHash.spread(key) * factor;
        int group = Groups.home(hash, tags.length);
        var word = tags[group];
        var lanes = Groups.matching(word, hash);
        if (lanes != 0) {
            int slot = Groups.slot(group, lanes);
            return keys[slot] == key ? setLiveValueAt(slot, value) : putElsewhere(key, value);
        }
        var vacant = Groups.vacant(word);
        if (vacant == 0 || !Groups.isLast(word) || size >= limit) {
            return putElsewhere(key, value);
        }
        int slot = Groups.slot(group, vacant);
        keys[slot] = key;
        values[slot] = value;
        tags[group] = Groups.with(word, vacant, hash);
        size++;
        return missingValue;
    }

    /** {@link #put} where the key may be elsewhere, or its home is full, or the table has to grow. */
    private @Nullable V putElsewhere(long key, V value) {
        int slot = find(key);
        if (slot >= 0) {
            return setLiveValueAt(slot, value);
        }
        add(key, value);
        return missingValue;
    }

    /** Adds a key that is not there. */
    private void add(long key, V value) {
        if (size == limit) {
            resize(Groups.slotsAfter(slotCount(), MAXIMUM_SLOTS));
        }
        var hash = TableHash.spread(key) * factor;
        if (Groups.isFar(tags, hash)) {
            resize(slotCount());
            hash = TableHash.spread(key) * factor;
        }
        int slot = Groups.claim(tags, hash);
        keys[slot] = key;
        values[slot] = value;
        size++;
    }

    /**
     * Stores a value for a key that is not there, or whose value is null.
     *
     * @param key the key
     * @param value its value to be
     * @return the value that it has already, or the missing value if {@code value} was stored
     */
    public @Nullable V putIfAbsent(long key, V value) {
        int slot = find(key);
        if (slot < 0) {
            add(key, value);
        } else if (values[slot] != null) {
            return liveValueAt(slot);
        } else {
            values[slot] = value;
        }
        return missingValue;
    }

    /**
     * Combines a value with that of a key, or stores it if the key is not there, or its value is null.
     *
     * @param key the key
     * @param value the value to store or to combine, not null
     * @param function what combines the value of the key, its first argument, with {@code value}; null removes the key
     * @return the value that the key has then, or the missing value
     */
    public @Nullable V merge(long key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(function, "function");
        int slot = find(key);
        V merged = value;
        if (slot >= 0 && values[slot] != null) {
            var expectedTags = tags;
            int expected = modifications();
            merged = function.apply(liveValueAt(slot), value);
            requireUnchanged(expectedTags, expected);
        }
        return settle(key, slot, merged);
    }

    /**
     * Stores what a function makes of a key and its value.
     *
     * @param key the key
     * @param function gets null if the key is not there; where it returns null, the key is removed
     * @return the value that the key has then, or the missing value
     */
    public @Nullable V compute(long key, LongObjectFunction<? super @Nullable V, ? extends @Nullable V> function) {
        Objects.requireNonNull(function, "function");
        int slot = find(key);
        var expectedTags = tags;
        int expected = modifications();
        V value = function.apply(key, slot < 0 ? null : liveValueAt(slot));
        requireUnchanged(expectedTags, expected);
        return settle(key, slot, value);
    }

    /**
     * Stores what a function makes of a key that is not there, or whose value is null.
     *
     * @param key the key
     * @param function called if the key has no value; where it returns null, nothing is stored
     * @return the value that the key has then, or the missing value
     */
    public @Nullable V computeIfAbsent(long key, LongFunction<? extends @Nullable V> function) {
        Objects.requireNonNull(function, "function");
        int slot = find(key);
        if (slot >= 0 && values[slot] != null) {
            return liveValueAt(slot);
        }
        var expectedTags = tags;
        int expected = modifications();
        V value = function.apply(key);
        requireUnchanged(expectedTags, expected);
        return value == null ? missingValue : settle(key, slot, value);
    }

    /**
     * Stores what a function makes of a key that is there, and whose value is not null, and its value.
     *
     * @param key the key
     * @param function called if the key has a value; where it returns null, the key is removed
     * @return the value that the key has then, or the missing value
     */
    public @Nullable V computeIfPresent(long key, LongObjectFunction<? super V, ? extends @Nullable V> function) {
        Objects.requireNonNull(function, "function");
        int slot = find(key);
        if (slot < 0 || values[slot] == null) {
            return missingValue;
        }
        var expectedTags = tags;
        int expected = modifications();
        V value = function.apply(key, liveValueAt(slot));
        requireUnchanged(expectedTags, expected);
        return settle(key, slot, value);
    }

    /** Stores a value for a key in a slot, -1 for one that is not there; null for none. Returns what the caller is told. */
    private @Nullable V settle(long key, int slot, @Nullable V value) {
        if (value == null) {
            if (slot >= 0) {
                removeSlot(slot);
            }
            return missingValue;
        }
        if (slot < 0) {
            add(key, value);
        } else {
            values[slot] = value;
        }
        return value;
    }

    /**
     * Replaces the value of a key that is there.
     *
     * @param key the key
     * @param value its value to be
     * @return the value that it had, or the missing value, and nothing was stored
     */
    public @Nullable V replace(long key, V value) {
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
    public boolean replace(long key, V oldValue, V newValue) {
        int slot = find(key);
        if (slot < 0 || !isValueAt(slot, oldValue)) {
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
    public void replaceAll(LongObjectFunction<? super V, ? extends V> function) {
        Objects.requireNonNull(function, "function");
        var expectedTags = tags;
        int expected = modifications();
        for (int first = 0; first < expectedTags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(expectedTags, first); live != 0; live = Groups.rest(live)) {
                int slot = Groups.slotIn(first, live);
                V value = function.apply(liveKeyAt(slot), liveValueAt(slot));
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
    public void putAll(LongObjectMap<? extends V> source) {
        ensureCapacity(source.size);
        var sourceTags = source.tags;
        for (int first = 0; first < sourceTags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(sourceTags, first); live != 0; live = Groups.rest(live)) {
                int slot = Groups.slotIn(first, live);
                put(source.liveKeyAt(slot), source.liveValueAt(slot));
            }
        }
    }

    /**
     * Puts all entries of a map of boxes.
     *
     * @param source the map to copy from, without a null key
     */
    public void putAll(Map<Long, ? extends V> source) {
        putAllBoxed(source);
    }

    /**
     * Removes a key.
     *
     * @param key the key
     * @return the value that it had, or the missing value
     */
    public @Nullable V remove(long key) {
        int slot = find(key);
        if (slot < 0) {
            return missingValue;
        }
        V previous = liveValueAt(slot);
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
    public boolean remove(long key, @Nullable Object value) {
        int slot = find(key);
        if (slot < 0 || !isValueAt(slot, value)) {
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
    public boolean removeIf(LongObjectPredicate<? super V> predicate) {
        return removeIf(predicate, true);
    }

    /**
     * Removes the entries that do not pass a test. All are tested before the first is removed.
     *
     * @param predicate the test
     * @return whether there were any
     */
    public boolean retainIf(LongObjectPredicate<? super V> predicate) {
        return removeIf(predicate, false);
    }

    private boolean removeIf(LongObjectPredicate<? super V> predicate, boolean answer) {
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

    @Override
    void removeSlot(int slot) {
        Groups.release(tags, slot, TableHash.spread(liveKeyAt(slot)) * factor);
        values[slot] = null;
        size--;
        removals++;
    }

    @Override
    public void clear() {
        if (size > 0) {
            Arrays.fill(tags, 0);
            Arrays.fill(values, null);
            factor = TableHash.factor(TableHash.salt(tags.length));
            removals += size;
            size = 0;
        }
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
        if (requireExpectedSize(expectedSize) > limit) {
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
        if (slots == 0) {
            tags = Groups.NONE;
            keys = NO_KEYS;
            values = NO_VALUES;
        } else {
            moveInto(new Object[slots], new long[slots], Groups.allocate(slots));
        }
        limit = Groups.capacity(slots);
    }

    private void moveInto(@Nullable Object[] newValues, long[] newKeys, long[] newTags) {
        var newFactor = TableHash.factor(TableHash.salt(newTags.length));
        var oldTags = tags;
        for (int first = 0; first < oldTags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(oldTags, first); live != 0; live = Groups.rest(live)) {
                int slot = Groups.slotIn(first, live);
                int target = Groups.claim(newTags, TableHash.spread(keys[slot]) * newFactor);
                newKeys[target] = keys[slot];
                newValues[target] = values[slot];
            }
        }
        tags = newTags;
        factor = newFactor;
        keys = newKeys;
        values = newValues;
    }

    @Override
    int slotCount() {
        return keys.length;
    }

    // Iteration.

    /**
     * Calls a function with each key and its value.
     *
     * @param action the function
     */
    public void forEach(LongObjectConsumer<? super V> action) {
        Objects.requireNonNull(action, "action");
        var tags = this.tags;
        int expected = modifications();
        for (int first = 0; first < tags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(tags, first); live != 0; live = Groups.rest(live)) {
                int slot = Groups.slotIn(first, live);
                action.accept(liveKeyAt(slot), liveValueAt(slot));
                requireUnchanged(tags, expected);
            }
        }
    }

    /**
     * Returns a cursor before the first entry.
     *
     * @return a new cursor
     */
    public LongObjectCursor<V> cursor() {
        return new LongObjectCursor<>(this);
    }

    /**
     * Returns a stream of the keys.
     *
     * @return a sequential stream, late-binding and fail-fast
     */
    public LongStream keys() {
        return StreamSupport.longStream(
                () -> Spliterators.spliterator(new KeyIterator(this), size, Spliterator.DISTINCT),
                Spliterator.DISTINCT | Spliterator.SIZED | Spliterator.SUBSIZED,
                false);
    }

    /**
     * Returns a stream of the values.
     *
     * @return a sequential stream, late-binding and fail-fast
     */
    public Stream<V> values() {
        return StreamSupport.stream(
                () -> Spliterators.spliterator(new BoxedMapView.SlotIterator<>(this, this::liveValueAt), size, 0),
                Spliterator.SIZED | Spliterator.SUBSIZED,
                false);
    }

    /**
     * Returns the keys in the order of iteration.
     *
     * @return a new array
     */
    public long[] keysToArray() {
        var keys = new long[size];
        int index = 0;
        for (LongObjectCursor<V> cursor = cursor(); cursor.next(); ) {
            keys[index++] = cursor.key();
        }
        return keys;
    }

    /**
     * Returns the values in the order of iteration, which is that of {@link #keysToArray}.
     *
     * @return a new array
     */
    public @Nullable Object[] valuesToArray() {
        return valuesToArray(Object[]::new);
    }

    /**
     * Returns the values in the order of iteration, which is that of {@link #keysToArray}, in an array of a certain type.
     *
     * @param <T> the type of the array's components
     * @param generator makes an array of the length that it is given; called once
     * @return the array
     * @throws ArrayStoreException if the array cannot hold a value
     */
    @SuppressWarnings("unchecked") // The store into the array is what checks.
    public <T extends @Nullable Object> T[] valuesToArray(IntFunction<T[]> generator) {
        LongObjectCursor<V> cursor = cursor();
        T[] array = generator.apply(size);
        for (int index = 0; cursor.next(); index++) {
            array[index] = (T) cursor.value();
        }
        return array;
    }

    private static final class KeyIterator extends GroupCursor implements PrimitiveIterator.OfLong {
        private final LongObjectMap<?> map;

        KeyIterator(LongObjectMap<?> map) {
            super(map);
            this.map = map;
        }

        @Override
        public boolean hasNext() {
            return hasMore();
        }

        @Override
        public long nextLong() {
            return map.liveKeyAt(advanceToSlot());
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action, "action");
            while (hasMore()) {
                action.accept(nextLong());
            }
            requireUnchanged();
        }
    }

    // Boxes.

    @Override
    Long boxedKeyAt(int slot) {
        return liveKeyAt(slot);
    }

    @Override
    V boxedValueAt(int slot) {
        return liveValueAt(slot);
    }

    @Override
    int findBoxed(@Nullable Object key) {
        return key instanceof Long boxed ? find(boxed) : -1;
    }

    @Override
    V setBoxedValueAt(int slot, V value) {
        return setLiveValueAt(slot, value);
    }

    @Override
    @Nullable
    V putBoxed(Long key, V value) {
        long newKey = key;
        int slot = find(newKey);
        if (slot >= 0) {
            return setLiveValueAt(slot, value);
        }
        add(newKey, value);
        return null;
    }

    // Object.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof LongObjectMap<?> map && size == map.size && hasAllOf(map));
    }

    private boolean hasAllOf(LongObjectMap<?> other) {
        for (var cursor = other.cursor(); cursor.next(); ) {
            int slot = find(cursor.key());
            if (slot < 0 || !isValueAt(slot, cursor.value())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (LongObjectCursor<V> cursor = cursor(); cursor.next(); ) {
            sum += Elements.hash(cursor.key()) ^ Objects.hashCode(cursor.value());
        }
        return sum;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (LongObjectCursor<V> cursor = cursor(); cursor.next(); ) {
            V value = cursor.value();
            text.append(text.length() == 1 ? "" : ", ");
            text.append(cursor.key()).append('=').append(value == this ? "(this Map)" : value);
        }
        return text.append('}').toString();
    }

    // Serialization.

    @Override
    void writeSlot(ObjectOutputStream out, int slot) throws IOException {
        out.writeLong(liveKeyAt(slot));
        out.writeObject(liveValueAt(slot));
    }

    @Override
    @SuppressWarnings("unchecked") // What was written was a value.
    void readEntry(ObjectInputStream in) throws IOException, ClassNotFoundException {
        var key = in.readLong();
        put(key, (V) in.readObject());
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

        SerializedForm(LongObjectMap<?> map) {
            super(map);
        }

        @Override
        void writeEmpty(GroupTable table, ObjectOutputStream out) throws IOException {
            out.writeObject(((LongObjectMap<?>) table).missingValue);
        }

        @Override
        GroupTable readEmpty(ObjectInputStream in) throws IOException, ClassNotFoundException {
            return new LongObjectMap<>(0, requireRead(in.readObject()));
        }

        /** A value that is this form is the map itself. */
        private Object readResolve() {
            LongObjectMap<?> map = (LongObjectMap<?>) table();
            for (int slot = 0; slot < map.values.length; slot++) {
                if (map.values[slot] == this) {
                    map.values[slot] = map;
                }
            }
            return map;
        }
    }
}
