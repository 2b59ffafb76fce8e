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
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import java.util.function.LongToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A growable hash map from {@code long} to {@code double} without boxes: what {@code HashMap<Long, Double>} is, for a third
 * to three fifths of its memory and, on average, a third of its time; to find a key in a map of a few takes as long. Seven
 * keys are tested at once by tags of a byte each, so a search rarely compares a key in vain, and hardly ever goes wrong on a
 * branch; removal moves nothing and leaves nothing behind. Choose {@link io.inlay.smallcoll.SmallMap} where the order of
 * insertion matters, and an array where the keys are dense.
 *
 * <p>{@link #get}, {@link #put}, {@link #addTo}, {@link #remove(long)} and the like take expected constant time, whoever
 * chose the keys: what a key's place depends on is drawn at random; to repeat a run of one thread, {@code -Dinlay.hash.seed}
 * fixes it. Insertion amortises the growth of the table, which doubles when 5 of 7 slots are in use and needs no more memory
 * than the old and the new table; to insert and remove at a constant size never makes it grow or slower. To copy a map in
 * the order of iteration into another one takes linear time. Only {@link #trimToSize} gives memory back. A map holds up to
 * 766,958,440 entries; to put more throws {@link OutOfMemoryError}.
 *
 * <p>Every {@code long} may be a key. Methods that return the value of a key return {@link #missingValue} if there is none,
 * 0 unless it was chosen at construction; any value may be stored, that one included. Values are compared as {@link
 * Double#equals} does. Null arguments are a {@link NullPointerException}. The order of iteration is not specified, and may
 * be another one in each map. A map is not safe for use by several threads if one of them modifies it. Cursors, iterators of
 * {@link #asMap} and streams are fail-fast, and so is each method that calls a function: one that adds or removes a key gets
 * a {@link java.util.ConcurrentModificationException}. Where a function throws, the map is as it was, except by {@link
 * #replaceAll} and {@link #putAll}, which have stored what came before.
 *
 * <p>A map equals another map of this class with the same keys and values, whatever the missing value; {@link #asMap} equals
 * any {@link Map} with the same. Hash code and text are those of the {@code HashMap}.
 *
 * <p>A map takes 48 bytes if it is empty, 152 with 4 entries and 2,857,280 with 100,000, if it was told how many will come,
 * on a 64-bit JVM with compressed references, JDK 17 or later. It grows to twice as many slots.
 *
 * <pre>{@code
 * LongDoubleMap balances = new LongDoubleMap();
 * balances.addTo(4711, 12);
 * }</pre>
 */
public final class LongDoubleMap extends TableMap<Long, Double> implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient long[] entries = LongDoubleEntries.NONE;

    /** What keys that are spread are multiplied with: what {@link TableHash} makes of the salt of this table. */
    private transient long factor;

    /** How many entries the table holds. */
    private transient int limit;

    private final transient double missingValue;

    /** Makes an empty map whose missing value is 0. */
    public LongDoubleMap() {
        this(0, 0);
    }

    /**
     * Makes an empty map that holds {@code expectedSize} entries without growing, and whose missing value is 0.
     *
     * @param expectedSize the number of entries to hold
     * @throws IllegalArgumentException if {@code expectedSize} is negative
     * @throws OutOfMemoryError if there is no memory for so many, or they are more than a map can hold
     */
    public LongDoubleMap(int expectedSize) {
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
    public LongDoubleMap(int expectedSize, double missingValue) {
        this.missingValue = missingValue;
        makeRoom(requireExpectedSize(expectedSize));
    }

    /**
     * Makes a map of the given entries, whose missing value is 0.
     *
     * @param entries the entries to copy, without null keys and values
     */
    public LongDoubleMap(Map<Long, Double> entries) {
        this();
        putAll(entries);
    }

    // Factories.

    /**
     * Returns a new, empty map.
     *
     * @return a new map
     */
    public static LongDoubleMap of() {
        return new LongDoubleMap();
    }

    /**
     * Returns a new map of one entry.
     *
     * @param key1 a key
     * @param value1 its value
     * @return a new map
     */
    public static LongDoubleMap of(long key1, double value1) {
        LongDoubleMap map = new LongDoubleMap(1);
        return map.with(key1, value1);
    }

    /**
     * Returns a new map of two entries.
     *
     * @param key1 a key
     * @param value1 its value
     * @param key2 a key
     * @param value2 its value
     * @return a new map
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static LongDoubleMap of(long key1, double value1, long key2, double value2) {
        return of(key1, value1).with(key2, value2);
    }

    /**
     * Returns a new map of three entries.
     *
     * @param key1 a key
     * @param value1 its value
     * @param key2 a key
     * @param value2 its value
     * @param key3 a key
     * @param value3 its value
     * @return a new map
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static LongDoubleMap of(long key1, double value1, long key2, double value2, long key3, double value3) {
        return of(key1, value1, key2, value2).with(key3, value3);
    }

    /**
     * Returns a new map of four entries.
     *
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
    public static LongDoubleMap of(
            long key1, double value1, long key2, double value2, long key3, double value3, long key4, double value4) {
        return of(key1, value1, key2, value2, key3, value3).with(key4, value4);
    }

    private LongDoubleMap with(long key, double value) {
        if (containsKey(key)) {
            throw new IllegalArgumentException("duplicate key: " + key);
        }
        put(key, value);
        return this;
    }

    /**
     * Returns a new map of the keys and the values at the same places of two arrays, which are copied.
     *
     * @param keys the keys
     * @param values their values
     * @return a new map
     * @throws IllegalArgumentException if the arrays differ in length, or a key occurs twice
     */
    public static LongDoubleMap copyOf(long[] keys, double[] values) {
        if (keys.length != values.length) {
            throw new IllegalArgumentException(keys.length + " keys, but " + values.length + " values");
        }
        LongDoubleMap map = new LongDoubleMap(keys.length);
        for (int index = 0; index < keys.length; index++) {
            map.with(keys[index], values[index]);
        }
        return map;
    }

    /**
     * Returns a new map with the entries and the missing value of another, and not much more spare room than they
     * need.
     *
     * @param source the map to copy
     * @return a new map
     */
    public static LongDoubleMap copyOf(LongDoubleMap source) {
        if (source.size == 0 || !source.isTight(Groups.slotsFor(source.size, LongDoubleEntries.MAXIMUM_SLOTS))) {
            LongDoubleMap map = new LongDoubleMap(source.size, source.missingValue);
            map.putAll(source);
            return map;
        }
        LongDoubleMap map = new LongDoubleMap(0, source.missingValue);
        map.entries = source.entries.clone();
        map.copyTags(source);
        map.factor = source.factor;
        map.limit = source.limit;
        return map;
    }

    /**
     * Returns a new map with the entries of a map of boxes.
     *
     * @param source the map to copy, without null keys and values
     * @return a new map
     */
    public static LongDoubleMap copyOf(Map<Long, Double> source) {
        return new LongDoubleMap(source);
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
    public double get(long key) {
        // As find, but nothing is asked of its result: docs/design/009 has what that is worth.
        var tags = this.tags;
        var entries = this.entries;
        var hash = TableHash.spread(key) * factor;
        int group = Groups.home(hash, tags.length);
        var word = tags[group];
        var lanes = Groups.matching(word, hash);
        if (lanes != 0) {
            int slot = Groups.slot(group, lanes);
            if (LongDoubleEntries.keyAt(entries, slot) == key && LongDoubleEntries.touch(entries, group, hash)) {
                return LongDoubleEntries.valueAt(entries, slot);
            }
        } else if (Groups.isLast(word)) {
            return missingValue;
        }
        int slot = findFurther(tags, entries, key, hash);
        return slot < 0 ? missingValue : LongDoubleEntries.valueAt(entries, slot);
    }

    /**
     * Returns the value of a key.
     *
     * @param key the key
     * @param defaultValue what to return if the key is not there
     * @return its value, or {@code defaultValue}
     */
    public double getOrDefault(long key, double defaultValue) {
        int slot = find(key);
        return slot < 0 ? defaultValue : LongDoubleEntries.valueAt(entries, slot);
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
    public boolean containsValue(double value) {
        for (int first = 0; first < tags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(tags, first); live != 0; live = Groups.rest(live)) {
                if (Elements.same(LongDoubleEntries.valueAt(entries, Groups.slotIn(first, live)), value)) {
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
            if (LongDoubleEntries.keyAt(entries, slot) == key && LongDoubleEntries.touch(entries, group, hash)) {
                return slot;
            }
        } else if (Groups.isLast(word)) {
            return -1;
        }
        return findFurther(tags, entries, key, hash);
    }

    /** {@link #find} where the first lane of the key's home is not the key's, and it may be in another. */
    private static int findFurther(long[] tags, long[] entries, long key, long hash) {
        int home = Groups.home(hash, tags.length);
        int group = home;
        do {
            var word = tags[group];
            for (var lanes = Groups.matching(word, hash); lanes != 0; lanes = Groups.rest(lanes)) {
                int slot = Groups.slot(group, lanes);
                if (LongDoubleEntries.keyAt(entries, slot) == key) {
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

    long[] entries() {
        return entries;
    }

    long liveKeyAt(int slot) {
        return LongDoubleEntries.keyAt(entries, slot);
    }

    double liveValueAt(int slot) {
        return LongDoubleEntries.valueAt(entries, slot);
    }

    double setLiveValueAt(int slot, double value) {
        double previous = LongDoubleEntries.valueAt(entries, slot);
        LongDoubleEntries.setValueAt(entries, slot, value);
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
    public double put(long key, double value) {
        var tags = this.tags;
        var entries = this.entries;
        var hash = TableHash.spread(key) * factor;
        int group = Groups.home(hash, tags.length);
        var word = tags[group];
        var lanes = Groups.matching(word, hash);
        if (lanes != 0) {
            int slot = Groups.slot(group, lanes);
            return LongDoubleEntries.keyAt(entries, slot) == key
                    ? setLiveValueAt(slot, value)
                    : putElsewhere(key, value);
        }
        var vacant = Groups.vacant(word);
        if (vacant == 0 || !Groups.isLast(word) || size >= limit) {
            return putElsewhere(key, value);
        }
        LongDoubleEntries.set(entries, Groups.slot(group, vacant), key, value);
        tags[group] = Groups.with(word, vacant, hash);
        size++;
        return missingValue;
    }

    /** {@link #put} where the key may be elsewhere, or its home is full, or the table has to grow. */
    private double putElsewhere(long key, double value) {
        int slot = find(key);
        if (slot >= 0) {
            return setLiveValueAt(slot, value);
        }
        add(key, value);
        return missingValue;
    }

    /** Adds a key that is not there. */
    private void add(long key, double value) {
        if (size == limit) {
            resize(Groups.slotsAfter(slotCount(), LongDoubleEntries.MAXIMUM_SLOTS));
        }
        var hash = TableHash.spread(key) * factor;
        if (Groups.isFar(tags, hash)) {
            resize(slotCount());
            hash = TableHash.spread(key) * factor;
        }
        LongDoubleEntries.set(entries, Groups.claim(tags, hash), key, value);
        size++;
    }

    /**
     * Stores a value for a key that is not there.
     *
     * @param key the key
     * @param value its value to be
     * @return the value that it has already, or the missing value if {@code value} was stored
     */
    public double putIfAbsent(long key, double value) {
        int slot = find(key);
        if (slot >= 0) {
            return LongDoubleEntries.valueAt(entries, slot);
        }
        add(key, value);
        return missingValue;
    }

    /**
     * Adds to the value of a key, or stores what is to be added if the key is not there.
     *
     * @param key the key
     * @param delta what to add to its value
     * @return the value that it has then
     */
    public double addTo(long key, double delta) {
        int slot = find(key);
        if (slot < 0) {
            add(key, delta);
            return delta;
        }
        double sum = LongDoubleEntries.valueAt(entries, slot) + delta;
        LongDoubleEntries.setValueAt(entries, slot, sum);
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
    public double merge(long key, double value, DoubleBinaryOperator function) {
        Objects.requireNonNull(function, "function");
        int slot = find(key);
        if (slot < 0) {
            add(key, value);
            return value;
        }
        var expectedTags = tags;
        int expected = modifications();
        double merged = function.applyAsDouble(LongDoubleEntries.valueAt(entries, slot), value);
        requireUnchanged(expectedTags, expected);
        LongDoubleEntries.setValueAt(entries, slot, merged);
        return merged;
    }

    /**
     * Stores what a function makes of a key and its value.
     *
     * @param key the key
     * @param function gets the missing value if the key is not there
     * @return the value that the key has then
     */
    public double compute(long key, LongDoubleToDoubleFunction function) {
        Objects.requireNonNull(function, "function");
        int slot = find(key);
        var expectedTags = tags;
        int expected = modifications();
        double previous = slot < 0 ? missingValue : LongDoubleEntries.valueAt(entries, slot);
        double value = function.applyAsDouble(key, previous);
        requireUnchanged(expectedTags, expected);
        if (slot < 0) {
            add(key, value);
        } else {
            LongDoubleEntries.setValueAt(entries, slot, value);
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
    public double computeIfAbsent(long key, LongToDoubleFunction function) {
        Objects.requireNonNull(function, "function");
        int slot = find(key);
        if (slot >= 0) {
            return LongDoubleEntries.valueAt(entries, slot);
        }
        var expectedTags = tags;
        int expected = modifications();
        double value = function.applyAsDouble(key);
        requireUnchanged(expectedTags, expected);
        add(key, value);
        return value;
    }

    /**
     * Stores what a function makes of a key that is there and its value.
     *
     * @param key the key
     * @param function called if the key is there
     * @return the value that the key has then, or the missing value
     */
    public double computeIfPresent(long key, LongDoubleToDoubleFunction function) {
        Objects.requireNonNull(function, "function");
        int slot = find(key);
        if (slot < 0) {
            return missingValue;
        }
        var expectedTags = tags;
        int expected = modifications();
        double value = function.applyAsDouble(key, LongDoubleEntries.valueAt(entries, slot));
        requireUnchanged(expectedTags, expected);
        LongDoubleEntries.setValueAt(entries, slot, value);
        return value;
    }

    /**
     * Replaces the value of a key that is there.
     *
     * @param key the key
     * @param value its value to be
     * @return the value that it had, or the missing value, and nothing was stored
     */
    public double replace(long key, double value) {
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
    public boolean replace(long key, double oldValue, double newValue) {
        int slot = find(key);
        if (slot < 0 || !Elements.same(LongDoubleEntries.valueAt(entries, slot), oldValue)) {
            return false;
        }
        LongDoubleEntries.setValueAt(entries, slot, newValue);
        return true;
    }

    /**
     * Replaces each value by what a function makes of its key and of it.
     *
     * @param function what makes the values
     */
    public void replaceAll(LongDoubleToDoubleFunction function) {
        Objects.requireNonNull(function, "function");
        var expectedTags = tags;
        int expected = modifications();
        for (int first = 0; first < expectedTags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(expectedTags, first); live != 0; live = Groups.rest(live)) {
                int slot = Groups.slotIn(first, live);
                double value = function.applyAsDouble(liveKeyAt(slot), liveValueAt(slot));
                requireUnchanged(expectedTags, expected);
                LongDoubleEntries.setValueAt(entries, slot, value);
            }
        }
    }

    /**
     * Puts all entries of another map.
     *
     * @param source the map to copy from, which may be this one
     */
    public void putAll(LongDoubleMap source) {
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
     * @param source the map to copy from, without null keys and values
     */
    public void putAll(Map<Long, Double> source) {
        putAllBoxed(source);
    }

    /**
     * Removes a key.
     *
     * @param key the key
     * @return the value that it had, or the missing value
     */
    public double remove(long key) {
        int slot = find(key);
        if (slot < 0) {
            return missingValue;
        }
        double previous = LongDoubleEntries.valueAt(entries, slot);
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
    public boolean remove(long key, double value) {
        int slot = find(key);
        if (slot < 0 || !Elements.same(LongDoubleEntries.valueAt(entries, slot), value)) {
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
    public boolean removeIf(LongDoublePredicate predicate) {
        return removeIf(predicate, true);
    }

    /**
     * Removes the entries that do not pass a test. All are tested before the first is removed.
     *
     * @param predicate the test
     * @return whether there were any
     */
    public boolean retainIf(LongDoublePredicate predicate) {
        return removeIf(predicate, false);
    }

    private boolean removeIf(LongDoublePredicate predicate, boolean answer) {
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
        size--;
        removals++;
    }

    @Override
    public void clear() {
        if (size > 0) {
            Arrays.fill(tags, 0);
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
        if (Groups.slotsFor(size, LongDoubleEntries.MAXIMUM_SLOTS) < slotCount()) {
            makeRoom(size);
        }
    }

    private void makeRoom(int expectedSize) {
        resize(Groups.slotsFor(expectedSize, LongDoubleEntries.MAXIMUM_SLOTS));
    }

    /** Moves the entries into a table of so many slots, which is allocated before anything changes. */
    private void resize(int slots) {
        if (slots == 0) {
            tags = Groups.NONE;
            entries = LongDoubleEntries.NONE;
        } else {
            moveInto(LongDoubleEntries.allocate(slots), Groups.allocate(slots));
        }
        limit = Groups.capacity(slots);
    }

    private void moveInto(long[] newEntries, long[] newTags) {
        var newFactor = TableHash.factor(TableHash.salt(newTags.length));
        var oldTags = tags;
        var oldEntries = entries;
        for (int first = 0; first < oldTags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(oldTags, first); live != 0; live = Groups.rest(live)) {
                int slot = Groups.slotIn(first, live);
                var key = LongDoubleEntries.keyAt(oldEntries, slot);
                int target = Groups.claim(newTags, TableHash.spread(key) * newFactor);
                LongDoubleEntries.set(newEntries, target, key, LongDoubleEntries.valueAt(oldEntries, slot));
            }
        }
        tags = newTags;
        factor = newFactor;
        entries = newEntries;
    }

    @Override
    int slotCount() {
        return LongDoubleEntries.slots(entries);
    }

    // Iteration.

    /**
     * Calls a function with each key and its value.
     *
     * @param action the function
     */
    public void forEach(LongDoubleConsumer action) {
        Objects.requireNonNull(action, "action");
        var tags = this.tags;
        var entries = this.entries;
        int expected = modifications();
        for (int first = 0; first < tags.length; first += Groups.BLOCK) {
            for (var live = Groups.liveSlots(tags, first); live != 0; live = Groups.rest(live)) {
                int slot = Groups.slotIn(first, live);
                action.accept(LongDoubleEntries.keyAt(entries, slot), LongDoubleEntries.valueAt(entries, slot));
                requireUnchanged(tags, expected);
            }
        }
    }

    /**
     * Returns a cursor before the first entry.
     *
     * @return a new cursor
     */
    public LongDoubleCursor cursor() {
        return new LongDoubleCursor(this);
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
    public long[] keysToArray() {
        var keys = new long[size];
        int index = 0;
        for (LongDoubleCursor cursor = cursor(); cursor.next(); ) {
            keys[index++] = cursor.key();
        }
        return keys;
    }

    /**
     * Returns the values in the order of iteration, which is that of {@link #keysToArray}.
     *
     * @return a new array
     */
    public double[] valuesToArray() {
        var values = new double[size];
        int index = 0;
        for (LongDoubleCursor cursor = cursor(); cursor.next(); ) {
            values[index++] = cursor.value();
        }
        return values;
    }

    private static final class KeyIterator extends GroupCursor implements PrimitiveIterator.OfLong {
        private final LongDoubleMap map;

        KeyIterator(LongDoubleMap map) {
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

    private static final class ValueIterator extends GroupCursor implements PrimitiveIterator.OfDouble {
        private final LongDoubleMap map;

        ValueIterator(LongDoubleMap map) {
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
    Long boxedKeyAt(int slot) {
        return liveKeyAt(slot);
    }

    @Override
    Double boxedValueAt(int slot) {
        return liveValueAt(slot);
    }

    @Override
    int findBoxed(@Nullable Object key) {
        return key instanceof Long boxed ? find(boxed) : -1;
    }

    @Override
    Double setBoxedValueAt(int slot, Double value) {
        return setLiveValueAt(slot, value);
    }

    @Override
    @Nullable
    Double putBoxed(Long key, Double value) {
        long newKey = key;
        double newValue = value;
        int slot = find(newKey);
        if (slot >= 0) {
            return setLiveValueAt(slot, newValue);
        }
        add(newKey, newValue);
        return null;
    }

    // Object.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof LongDoubleMap map && size == map.size && hasAllOf(map));
    }

    private boolean hasAllOf(LongDoubleMap other) {
        for (LongDoubleCursor cursor = other.cursor(); cursor.next(); ) {
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
        for (LongDoubleCursor cursor = cursor(); cursor.next(); ) {
            sum += Elements.hash(cursor.key()) ^ Elements.hash(cursor.value());
        }
        return sum;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (LongDoubleCursor cursor = cursor(); cursor.next(); ) {
            text.append(text.length() == 1 ? "" : ", ");
            text.append(cursor.key()).append('=').append(cursor.value());
        }
        return text.append('}').toString();
    }

    // Serialization.

    @Override
    void writeSlot(ObjectOutputStream out, int slot) throws IOException {
        out.writeLong(liveKeyAt(slot));
        out.writeDouble(liveValueAt(slot));
    }

    @Override
    void readEntry(ObjectInputStream in) throws IOException {
        var key = in.readLong();
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

        SerializedForm(LongDoubleMap map) {
            super(map);
        }

        @Override
        void writeEmpty(GroupTable table, ObjectOutputStream out) throws IOException {
            out.writeDouble(((LongDoubleMap) table).missingValue);
        }

        @Override
        GroupTable readEmpty(ObjectInputStream in) throws IOException {
            return new LongDoubleMap(0, in.readDouble());
        }

        private Object readResolve() {
            return table();
        }
    }
}
