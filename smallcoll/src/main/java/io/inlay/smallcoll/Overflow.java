package io.inlay.smallcoll;

import org.jspecify.annotations.Nullable;

/**
 * What holds the entries past the slots: nothing, an array while there are fingerprints for its keys, then a table. Places
 * are those of {@link SlottedPlaces}.
 *
 * <p>The methods are static and given an overflow, not the map it belongs to: a map they are not inlined into does not
 * escape.
 */
@SuppressWarnings("NullAway") // Keys and values may be null.
final class Overflow {
    /** The shape of an entry: a key, or a key and a value. */
    static final int KEYS = 0;

    static final int KEYS_AND_VALUES = 1;

    /** How many entries the first table holds, those in the fields counted. */
    private static final int FIRST_TABLE = 12;

    private Overflow() {}

    static @Nullable Object keyAt(@Nullable Object overflow, int slots, int shape, int place) {
        return overflow instanceof EntryTable table
                ? table.keyAt(place - Fingerprints.LANES)
                : ((Object[]) overflow)[(place - slots) << shape];
    }

    static @Nullable Object valueAt(@Nullable Object overflow, int slots, int place) {
        return overflow instanceof EntryTable table
                ? table.valueAt(place - Fingerprints.LANES)
                : ((Object[]) overflow)[((place - slots) << 1) + 1];
    }

    /** Stores a value, and returns the one before. */
    static @Nullable Object setValueAt(@Nullable Object overflow, int slots, int place, @Nullable Object value) {
        if (overflow instanceof EntryTable table) {
            Object previous = table.valueAt(place - Fingerprints.LANES);
            table.setValueAt(place - Fingerprints.LANES, value);
            return previous;
        }
        Object[] array = (Object[]) overflow;
        int at = ((place - slots) << 1) + 1;
        Object previous = array[at];
        array[at] = value;
        return previous;
    }

    /**
     * Adds an entry after {@code size} others, for which there is no table yet, and returns what holds them then.
     *
     * <p>Its assertions are also what makes it longer than the 325 bytes of byte code that HotSpot inlines at most: with it,
     * {@code put} would be too long to be inlined where a map stays local.
     *
     * @param slots how many entries the slots hold
     */
    static Object append(
            @Nullable Object overflow,
            int slots,
            int shape,
            int size,
            @Nullable Object key,
            int hash,
            @Nullable Object value) {
        assert shape == KEYS || shape == KEYS_AND_VALUES : "shape " + shape;
        assert slots > 0 && slots <= Fingerprints.LANES : "slots " + slots;
        assert size >= slots && size <= Fingerprints.LANES : "size " + size + " with slots " + slots;
        assert shape == KEYS_AND_VALUES || value == null : "value in a set: " + value;
        assert !(overflow instanceof EntryTable) : "already a table, size " + size;
        int count = size - slots;
        if (size == Fingerprints.LANES) {
            EntryTable table = tableOf(overflow, shape, count, FIRST_TABLE);
            table.append(key, hash, value, slots);
            return table;
        }
        Object[] array = (Object[]) overflow;
        if (array == null) {
            assert size == slots : "no array for " + size + " with slots " + slots;
            array = allocate(slots, shape);
        }
        assert array.length == (Fingerprints.LANES - slots) << shape : "array of " + array.length;
        assert array[count << shape] == null : "key already at " + count;
        assert shape == KEYS || array[(count << 1) + 1] == null : "value already at " + count;
        array[count << shape] = key;
        if (shape == KEYS_AND_VALUES) {
            array[(count << 1) + 1] = value;
        }
        return array;
    }

    /** The place of an equal key in a table, or -1. */
    static int placeOf(EntryTable table, @Nullable Object key, int hash) {
        int place = table.find(key, hash);
        return place < 0 ? -1 : Fingerprints.LANES + place;
    }

    /** Whether a table, if this is one, has an equal key. */
    static boolean holds(@Nullable Object overflow, @Nullable Object key, int hash) {
        return overflow instanceof EntryTable table && table.find(key, hash) >= 0;
    }

    /** The fingerprints after the entry behind {@code count} others was added to a lane, or to a table. */
    static long prints(@Nullable Object overflow, long prints, int slots, int count, int hash) {
        return overflow instanceof EntryTable
                ? Fingerprints.below(prints, slots)
                : Fingerprints.with(prints, count, hash);
    }

    static Object[] allocate(int inline, int shape) {
        return new Object[(Fingerprints.LANES - inline) << shape];
    }

    /** A table of the entries in an array. The hash codes of the keys are asked for once more. */
    static EntryTable tableOf(@Nullable Object overflow, int shape, int count, int capacity) {
        return count == 0
                ? new EntryTable(shape, capacity)
                : new EntryTable(shape, capacity, (Object[]) overflow, count);
    }

    /** Moves the entries past {@code place} of an array down by one. */
    static void close(@Nullable Object overflow, int shape, int place, int count) {
        Object[] array = (Object[]) overflow;
        System.arraycopy(array, (place + 1) << shape, array, place << shape, (count - 1 - place) << shape);
        clear(array, (count - 1) << shape, count << shape);
    }

    /** Moves the entries of an array that has room up by one. */
    static void open(@Nullable Object overflow, int shape, int count) {
        Object[] array = (Object[]) overflow;
        System.arraycopy(array, 0, array, 1 << shape, count << shape);
    }

    static void setAt(@Nullable Object overflow, int shape, int place, @Nullable Object key, @Nullable Object value) {
        Object[] array = (Object[]) overflow;
        array[place << shape] = key;
        if (shape == KEYS_AND_VALUES) {
            array[(place << 1) + 1] = value;
        }
    }

    private static void clear(Object[] array, int from, int to) {
        for (int i = from; i < to; i++) {
            array[i] = null;
        }
    }

    /** Lets go of all entries, and keeps the room. */
    static void clear(@Nullable Object overflow) {
        if (overflow instanceof EntryTable table) {
            table.clear();
        } else if (overflow instanceof Object[] array) {
            clear(array, 0, array.length);
        }
    }

    /** A copy that shares nothing. {@code outside} is the number of entries in the fields. */
    static @Nullable Object copy(@Nullable Object overflow, int outside) {
        if (overflow instanceof EntryTable table) {
            return table.copy(outside);
        }
        return overflow == null ? null : ((Object[]) overflow).clone();
    }

    /** How many entries fit without growth, whatever is removed before. */
    static int capacity(@Nullable Object overflow, int inline) {
        if (overflow instanceof EntryTable table) {
            return table.capacity();
        }
        return overflow == null ? inline : Fingerprints.LANES;
    }
}
