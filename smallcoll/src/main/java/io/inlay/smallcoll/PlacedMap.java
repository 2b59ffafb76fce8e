package io.inlay.smallcoll;

import java.io.InvalidObjectException;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a map does that is not worth the fields of {@code AbstractMap}, nor code of its own in each class: all of
 * {@link Map} but {@code get}, {@code put} and the like, on the steps over places. A function of the caller is called
 * before the first change, and the map must be as it was after the call.
 */
@SuppressWarnings({"NullAway", "unchecked"}) // Keys and values may be null; what stands for no value leaves no method.
abstract class PlacedMap<K extends @Nullable Object, V extends @Nullable Object> extends SlottedPlaces<K>
        implements Map<K, V> {
    /** Stands for the value of a key that is absent, since a value may be null. */
    private static final Object ABSENT = new Object();

    abstract V valueAt(int place);

    /** The value of an equal key whose hash code is {@code hash}, or {@code absent}. */
    abstract V valueOf(@Nullable Object key, int hash, V absent);

    /** Stores a value, and returns the one before. */
    abstract V replaceValueAt(int place, V value);

    /** Stores a value at {@code lane}, or an entry if that is negative and no lane holds the key. */
    abstract @Nullable V store(int lane, K key, int hash, V value);

    @Override
    final int shape() {
        return Overflow.KEYS_AND_VALUES;
    }

    @Override
    final @Nullable Object valueOrNullAt(int place) {
        return valueAt(place);
    }

    @Override
    final void appendToLanes(@Nullable Object key, int hash, @Nullable Object value) {
        store(-1, (K) key, hash, (V) value);
    }

    // Queries.

    @Override
    public boolean containsValue(@Nullable Object value) {
        int expected = modifications();
        for (int place = firstPlace(); place < endPlace(); place = nextPlace(place)) {
            Object held = valueAt(place);
            boolean found = held == value || (value != null && value.equals(held));
            checkModifications(expected);
            if (found) {
                return true;
            }
        }
        return false;
    }

    @Override
    public V getOrDefault(@Nullable Object key, V defaultValue) {
        return valueOf(key, hashOf(key), defaultValue);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other == this) {
            return true;
        }
        if (!(other instanceof Map<?, ?> map) || map.size() != count()) {
            return false;
        }
        int expected = modifications();
        try {
            for (int place = firstPlace(); place < endPlace(); place = nextPlace(place)) {
                boolean same = hasEntry(map, keyAt(place), valueAt(place));
                checkModifications(expected);
                if (!same) {
                    return false;
                }
            }
        } catch (ClassCastException | NullPointerException notOfItsType) {
            return false;
        }
        return true;
    }

    private static boolean hasEntry(Map<?, ?> map, @Nullable Object key, @Nullable Object value) {
        Object other = map.get(key);
        return value == null ? other == null && map.containsKey(key) : value == other || value.equals(other);
    }

    @Override
    public int hashCode() {
        int expected = modifications();
        int hash = 0;
        for (int place = firstPlace(); place < endPlace(); place = nextPlace(place)) {
            hash += Objects.hashCode(keyAt(place)) ^ Objects.hashCode(valueAt(place));
            checkModifications(expected);
        }
        return hash;
    }

    @Override
    public String toString() {
        int expected = modifications();
        StringBuilder text = new StringBuilder("{");
        for (int place = firstPlace(); place < endPlace(); place = nextPlace(place)) {
            if (text.length() > 1) {
                text.append(", ");
            }
            Object key = keyAt(place);
            Object value = valueAt(place);
            text.append(key == this ? "(this Map)" : key);
            text.append('=').append(value == this ? "(this Map)" : value);
            checkModifications(expected);
        }
        return text.append('}').toString();
    }

    // Views.

    @Override
    public Set<K> keySet() {
        return new KeyView<>(this);
    }

    @Override
    public Collection<V> values() {
        return new ValueView<>(this);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new EntryView<>(this);
    }

    // Updates.

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        int hash = hashOf(key);
        int place = placeOf(key, hash);
        if (place < 0) {
            appendEntry(key, hash, value);
            return null;
        }
        V previous = valueAt(place);
        if (previous == null) {
            replaceValueAt(place, value);
        }
        return previous;
    }

    @Override
    public @Nullable V remove(@Nullable Object key) {
        int place = placeOf(key);
        if (place < 0) {
            return null;
        }
        V previous = valueAt(place);
        removeAt(place);
        return previous;
    }

    @Override
    public boolean remove(@Nullable Object key, @Nullable Object value) {
        int expected = modifications();
        int place = placeOf(key);
        if (place < 0 || !sameValue(valueAt(place), value)) {
            return false;
        }
        checkModifications(expected);
        removeAt(place);
        return true;
    }

    /** Asks {@code value}, as {@code HashMap} does in each of the places where this is called. */
    private static boolean sameValue(@Nullable Object held, @Nullable Object value) {
        return held == value || (value != null && value.equals(held));
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        int expected = modifications();
        int place = placeOf(key);
        if (place < 0 || !sameValue(oldValue, valueAt(place))) {
            return false;
        }
        checkModifications(expected);
        replaceValueAt(place, newValue);
        return true;
    }

    @Override
    public @Nullable V replace(K key, V value) {
        int place = placeOf(key);
        return place < 0 ? null : replaceValueAt(place, value);
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        int expected = modifications();
        for (int place = firstPlace(); place < endPlace(); place = nextPlace(place)) {
            V replacement = function.apply(keyAt(place), valueAt(place));
            checkModifications(expected);
            replaceValueAt(place, replacement);
        }
    }

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> mappingFunction) {
        Objects.requireNonNull(mappingFunction);
        int hash = hashOf(key);
        V held = valueOf(key, hash, (V) ABSENT);
        return held == null || held == ABSENT ? compute(key, hash, held == ABSENT, mappingFunction) : held;
    }

    /** Computes the value of a key that is absent, or has none. */
    private @Nullable V compute(
            K key, int hash, boolean absent, Function<? super K, ? extends @Nullable V> mappingFunction) {
        int place = absent ? -1 : placeOf(key, hash);
        int expected = modifications();
        V value = mappingFunction.apply(key);
        checkModifications(expected);
        if (value != null) {
            storeAt(place, key, hash, value);
        }
        return value;
    }

    /** Stores a value at {@code place}, or a new entry if that is negative. */
    private void storeAt(int place, K key, int hash, V value) {
        if (place < 0) {
            appendEntry(key, hash, value);
        } else {
            replaceValueAt(place, value);
        }
    }

    @Override
    public @Nullable V computeIfPresent(
            K key, BiFunction<? super K, ? super V, ? extends @Nullable V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        int place = placeOf(key);
        V held = place < 0 ? null : valueAt(place);
        return held == null ? null : recompute(place, key, held, remappingFunction);
    }

    private @Nullable V recompute(
            int place, K key, V held, BiFunction<? super K, ? super V, ? extends @Nullable V> function) {
        int expected = modifications();
        V value = function.apply(key, held);
        checkModifications(expected);
        if (value == null) {
            removeAt(place);
        } else {
            replaceValueAt(place, value);
        }
        return value;
    }

    @Override
    public @Nullable V compute(
            K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        int hash = hashOf(key);
        int place = placeOf(key, hash);
        if (place >= 0) {
            return recompute(place, key, valueAt(place), remappingFunction);
        }
        int expected = modifications();
        V value = remappingFunction.apply(key, null);
        checkModifications(expected);
        if (value != null) {
            appendEntry(key, hash, value);
        }
        return value;
    }

    @Override
    public @Nullable V merge(
            K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> remappingFunction) {
        Objects.requireNonNull(value);
        Objects.requireNonNull(remappingFunction);
        int hash = hashOf(key);
        int place = placeOf(key, hash);
        V held = place < 0 ? null : valueAt(place);
        if (held == null) {
            storeAt(place, key, hash, value);
            return value;
        }
        int expected = modifications();
        V merged = remappingFunction.apply(held, value);
        checkModifications(expected);
        if (merged == null) {
            removeAt(place);
        } else {
            replaceValueAt(place, merged);
        }
        return merged;
    }

    @Override
    public void clear() {
        removeAll();
    }

    /** The places of the entries that {@code filter} accepts, or null if there is none. */
    final @Nullable Marks matching(BiPredicate<? super K, ? super V> filter) {
        Objects.requireNonNull(filter);
        return Removals.matching(this, false, place -> filter.test(keyAt(place), valueAt(place)));
    }

    /** Puts the marked entries into another map, which is empty. */
    final void copyMarked(Marks marks, PlacedMap<? super K, ? super V> target) {
        int expected = modifications();
        for (int place = firstPlace(); place < endPlace(); place = nextPlace(place)) {
            if (marks.get(place)) {
                target.put(keyAt(place), valueAt(place));
                checkModifications(expected);
            }
        }
    }

    /** All keys, each with its value behind it. */
    final @Nullable Object[] interleaved() {
        @Nullable Object[] all = new Object[2 * count()];
        int at = 0;
        for (int place = firstPlace(); place < endPlace(); place = nextPlace(place)) {
            all[at++] = keyAt(place);
            all[at++] = valueAt(place);
        }
        return all;
    }

    /** Puts what {@link #interleaved} returned and a stream delivered. */
    final void putInterleaved(@Nullable Object[] all, int length) throws InvalidObjectException {
        if (length % 2 != 0) {
            throw new InvalidObjectException("A key without a value: " + length);
        }
        for (int i = 0; i < length; i += 2) {
            put((K) all[i], (V) all[i + 1]);
        }
    }

    // Equivalent keys.

    final @Nullable V computeEquivalent(
            int hash,
            Predicate<? super K> isEquivalent,
            Supplier<? extends K> key,
            Function<? super K, ? extends @Nullable V> mappingFunction) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(mappingFunction);
        int place = placeOfEquivalent(hash, isEquivalent);
        V held = place < 0 ? null : valueAt(place);
        if (held != null) {
            return held;
        }
        int expected = modifications();
        K owned = place < 0 ? newKey(hash, key) : keyAt(place);
        V value = mappingFunction.apply(owned);
        checkModifications(expected);
        if (value != null) {
            storeAt(place, owned, hash, value);
        }
        return value;
    }

    // Both ends: the methods of SequencedMap, which is in JDK 21.

    /**
     * Returns a copy of the first entry, which refuses {@code setValue} and does not change with the map.
     *
     * @return the first entry, or null if there is none
     */
    public @Nullable Entry<K, V> firstEntry() {
        return count() == 0 ? null : snapshotAt(firstPlace());
    }

    /**
     * Returns a copy of the last entry, which refuses {@code setValue} and does not change with the map.
     *
     * @return the last entry, or null if there is none
     */
    public @Nullable Entry<K, V> lastEntry() {
        return count() == 0 ? null : snapshotAt(previousPlace(endPlace()));
    }

    /**
     * Removes and returns the first entry, which refuses {@code setValue} then. Takes amortised constant time.
     *
     * @return the entry that was first, or null if there was none
     */
    public @Nullable Entry<K, V> pollFirstEntry() {
        return count() == 0 ? null : pollAt(firstPlace());
    }

    /**
     * Removes and returns the last entry, which refuses {@code setValue} then. Takes amortised constant time.
     *
     * @return the entry that was last, or null if there was none
     */
    public @Nullable Entry<K, V> pollLastEntry() {
        return count() == 0 ? null : pollAt(previousPlace(endPlace()));
    }

    private Entry<K, V> snapshotAt(int place) {
        return new SimpleImmutableEntry<>(keyAt(place), valueAt(place));
    }

    private Entry<K, V> pollAt(int place) {
        Entry<K, V> entry = snapshotAt(place);
        removeAt(place);
        return entry;
    }

    /**
     * Puts an entry before all others, where its key moves if it is there. Takes time proportional to the size.
     *
     * @param key the key
     * @param value the value
     * @return the value it had, or null
     */
    public @Nullable V putFirst(K key, V value) {
        return putAtEnd(key, value, true);
    }

    /**
     * Puts an entry after all others, where its key moves if it is there.
     *
     * @param key the key
     * @param value the value
     * @return the value it had, or null
     */
    public @Nullable V putLast(K key, V value) {
        return putAtEnd(key, value, false);
    }

    /** Moves the entry of {@code key} to one end, or adds it there; returns the value before. */
    private @Nullable V putAtEnd(K key, V value, boolean atFront) {
        int hash = hashOf(key);
        int place = placeOf(key, hash);
        V previous = null;
        if (place >= 0) {
            moveTo(atFront, place, hash);
            previous = replaceValueAt(atFront ? firstPlace() : previousPlace(endPlace()), value);
        } else if (atFront) {
            prependEntry(key, hash, value);
        } else {
            appendEntry(key, hash, value);
        }
        return previous;
    }
}
