package io.inlay.smallcoll;

import java.util.ConcurrentModificationException;
import org.jspecify.annotations.Nullable;

/**
 * Four entries in fields, the fingerprints of their keys, and what holds the others: the hot half of
 * {@link SlottedPlaces}, which has the picture.
 *
 * <p>What a map needs that does not leave its method must be inlined, or it does. {@link Slots4} says what HotSpot asks
 * for. Here one thing is added: machine code for a store of a reference is long with G1, and a method of more than 2,500
 * bytes is not inlined. So {@link #store} stores in fields itself and leaves all else to static methods.
 */
@SuppressWarnings({"NullAway", "unchecked"}) // Vacant slots are null; only keys and values are stored.
abstract class MapSlots4<K extends @Nullable Object, V extends @Nullable Object> extends PlacedMap<K, V> {
    static final int INLINE_CAPACITY = 4;

    K key0;
    K key1;
    K key2;
    K key3;
    V value0;
    V value1;
    V value2;
    V value3;

    /**
     * The value of an equal key, or {@code absent}. A table is asked first, since it has most of the keys if there is
     * one; else the key itself is looked for first, since most callers have it. The first candidate is asked apart from
     * the others: HotSpot reads all the fields before a loop that may need them.
     */
    @Override
    final V valueOf(@Nullable Object key, int hash, V absent) {
        Object overflow = this.overflow;
        if (overflow instanceof EntryTable table) {
            int found = table.find(key, hash);
            if (found >= 0) {
                return (V) table.valueAt(found);
            }
        } else if (key != null) {
            if (key == key0) {
                return value0;
            }
            if (key == key1) {
                return value1;
            }
            if (key == key2) {
                return value2;
            }
            if (key == key3) {
                return value3;
            }
        }
        long candidates = Fingerprints.candidates(prints, hash);
        if (candidates == 0) {
            return absent;
        }
        int expected = modCount;
        int place = Fingerprints.place(candidates);
        Object stored = select(overflow, 0, place, key0, key1, key2, key3);
        if (stored != key && (key == null || !key.equals(stored))) {
            place = others(key, candidates & (candidates - 1), overflow, key0, key1, key2, key3);
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
        return place < 0 ? absent : (V) select(overflow, 1, place, value0, value1, value2, value3);
    }

    /** What the map has at {@code place}: the keys with 0 as {@code part}, the values with 1. */
    private static Object select(Object overflow, int part, int place, Object e0, Object e1, Object e2, Object e3) {
        if (place < 2) {
            return place == 0 ? e0 : e1;
        }
        if (place < INLINE_CAPACITY) {
            return place == 2 ? e2 : e3;
        }
        return ((Object[]) overflow)[2 * (place - INLINE_CAPACITY) + part];
    }

    /** The place of an equal key among the candidates behind the first, or -1. */
    private static int others(
            @Nullable Object key, long candidates, Object overflow, Object e0, Object e1, Object e2, Object e3) {
        for (long rest = candidates; rest != 0; rest &= rest - 1) {
            int place = Fingerprints.place(rest);
            Object stored = select(overflow, 0, place, e0, e1, e2, e3);
            if (stored == key || (key != null && key.equals(stored))) {
                return place;
            }
        }
        return -1;
    }

    @Override
    final int laneOf(@Nullable Object key, int hash) {
        long candidates = Fingerprints.candidates(prints, hash);
        if (candidates == 0) {
            return -1;
        }
        Object overflow = this.overflow;
        int expected = modCount;
        int place = Fingerprints.place(candidates);
        Object stored = select(overflow, 0, place, key0, key1, key2, key3);
        if (stored != key && (key == null || !key.equals(stored))) {
            place = others(key, candidates & (candidates - 1), overflow, key0, key1, key2, key3);
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
        return place;
    }

    @Override
    final @Nullable V store(int lane, K key, int hash, V value) {
        Object overflow = this.overflow;
        int place = lane;
        if (place < 0) {
            int expected = modCount;
            int count = size;
            place = count;
            if (overflow instanceof EntryTable table) {
                int found = table.findOrAppend(key, hash, value, count - table.size());
                if (found >= 0) {
                    return (V) table.replaceValue(found, value);
                }
                size = count + 1;
                modCount = expected + 1;
                return null;
            }
            if (count >= INLINE_CAPACITY) {
                overflow =
                        Overflow.append(overflow, INLINE_CAPACITY, Overflow.KEYS_AND_VALUES, count, key, hash, value);
                if (modCount != expected) {
                    throw modifiedByKey();
                }
                this.overflow = overflow;
            }
            prints = Overflow.prints(overflow, prints, INLINE_CAPACITY, count, hash);
            size = count + 1;
            modCount = expected + 1;
        }
        if (place >= INLINE_CAPACITY) {
            return lane < 0 ? null : (V) Overflow.setValueAt(overflow, INLINE_CAPACITY, place, value);
        }
        V previous;
        if (place < 2) {
            if (place == 0) {
                previous = value0;
                value0 = value;
                if (lane < 0) {
                    key0 = key;
                }
            } else {
                previous = value1;
                value1 = value;
                if (lane < 0) {
                    key1 = key;
                }
            }
        } else if (place == 2) {
            previous = value2;
            value2 = value;
            if (lane < 0) {
                key2 = key;
            }
        } else {
            previous = value3;
            value3 = value;
            if (lane < 0) {
                key3 = key;
            }
        }
        return previous;
    }

    @Override
    final K keyAt(int place) {
        if (place < INLINE_CAPACITY) {
            if (place < 2) {
                return place == 0 ? key0 : key1;
            }
            return place == 2 ? key2 : key3;
        }
        return (K) Overflow.keyAt(overflow, INLINE_CAPACITY, Overflow.KEYS_AND_VALUES, place);
    }

    @Override
    final V valueAt(int place) {
        if (place < INLINE_CAPACITY) {
            if (place < 2) {
                return place == 0 ? value0 : value1;
            }
            return place == 2 ? value2 : value3;
        }
        return (V) Overflow.valueAt(overflow, INLINE_CAPACITY, place);
    }

    @Override
    final void setSlot(int slot, @Nullable Object key, @Nullable Object value) {
        if (slot < 2) {
            if (slot == 0) {
                key0 = (K) key;
                value0 = (V) value;
            } else {
                key1 = (K) key;
                value1 = (V) value;
            }
        } else if (slot == 2) {
            key2 = (K) key;
            value2 = (V) value;
        } else {
            key3 = (K) key;
            value3 = (V) value;
        }
    }

    @Override
    final V replaceValueAt(int place, V value) {
        return place < LANES
                ? store(place, keyAt(place), 0, value)
                : (V) Overflow.setValueAt(overflow, INLINE_CAPACITY, place, value);
    }

    @Override
    final int slotCapacity() {
        return INLINE_CAPACITY;
    }
}
