package io.inlay.smallcoll;

import java.util.ConcurrentModificationException;
import org.jspecify.annotations.Nullable;

/**
 * Four elements in fields: the hot half of {@link SmallSet}, as {@link MapSlots4} is of a map. {@link SlottedPlaces}
 * has the picture.
 */
@SuppressWarnings({"NullAway", "unchecked"}) // Vacant slots are null; only elements are stored.
abstract class SetSlots4<E extends @Nullable Object> extends PlacedSet<E> {
    static final int INLINE_CAPACITY = 4;

    E key0;
    E key1;
    E key2;
    E key3;

    /** The first candidate is asked apart from the others, as in {@link MapSlots4}. */
    @Override
    final int laneOf(@Nullable Object key, int hash) {
        long candidates = Fingerprints.candidates(prints, hash);
        if (candidates == 0) {
            return -1;
        }
        Object overflow = this.overflow;
        int expected = modCount;
        int place = Fingerprints.place(candidates);
        Object stored = select(overflow, place, key0, key1, key2, key3);
        if (stored != key && (key == null || !key.equals(stored))) {
            place = others(key, candidates & (candidates - 1), overflow, key0, key1, key2, key3);
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
        return place;
    }

    /** What the set has at {@code place}. */
    private static Object select(Object overflow, int place, Object e0, Object e1, Object e2, Object e3) {
        if (place < 2) {
            return place == 0 ? e0 : e1;
        }
        if (place < INLINE_CAPACITY) {
            return place == 2 ? e2 : e3;
        }
        return ((Object[]) overflow)[place - INLINE_CAPACITY];
    }

    /** The place of an equal key among the candidates behind the first, or -1. */
    private static int others(
            @Nullable Object key, long candidates, Object overflow, Object e0, Object e1, Object e2, Object e3) {
        for (long rest = candidates; rest != 0; rest &= rest - 1) {
            int place = Fingerprints.place(rest);
            Object stored = select(overflow, place, e0, e1, e2, e3);
            if (stored == key || (key != null && key.equals(stored))) {
                return place;
            }
        }
        return -1;
    }

    @Override
    final boolean store(E element, int hash) {
        Object overflow = this.overflow;
        int expected = modCount;
        int place = size;
        if (overflow instanceof EntryTable table) {
            if (table.findOrAppend(element, hash, null, place - table.size()) >= 0) {
                return false;
            }
        } else if (place >= INLINE_CAPACITY) {
            overflow = Overflow.append(overflow, INLINE_CAPACITY, Overflow.KEYS, place, element, hash, null);
            if (modCount != expected) {
                throw modifiedByKey();
            }
            this.overflow = overflow;
            prints = Overflow.prints(overflow, prints, INLINE_CAPACITY, place, hash);
        } else {
            prints = Fingerprints.with(prints, place, hash);
            if (place < 2) {
                if (place == 0) {
                    key0 = element;
                } else {
                    key1 = element;
                }
            } else {
                if (place == 2) {
                    key2 = element;
                } else {
                    key3 = element;
                }
            }
        }
        size = place + 1;
        modCount = expected + 1;
        return true;
    }

    @Override
    final E keyAt(int place) {
        if (place < INLINE_CAPACITY) {
            if (place < 2) {
                if (place == 0) {
                    return key0;
                } else {
                    return key1;
                }
            } else {
                if (place == 2) {
                    return key2;
                } else {
                    return key3;
                }
            }
        }
        return (E) Overflow.keyAt(overflow, INLINE_CAPACITY, Overflow.KEYS, place);
    }

    @Override
    final void setSlot(int slot, @Nullable Object key, @Nullable Object value) {
        if (slot < 2) {
            if (slot == 0) {
                key0 = (E) key;
            } else {
                key1 = (E) key;
            }
        } else {
            if (slot == 2) {
                key2 = (E) key;
            } else {
                key3 = (E) key;
            }
        }
    }

    @Override
    final int slotCapacity() {
        return INLINE_CAPACITY;
    }
}
