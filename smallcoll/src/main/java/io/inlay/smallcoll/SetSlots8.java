package io.inlay.smallcoll;

import java.util.ConcurrentModificationException;
import org.jspecify.annotations.Nullable;

/**
 * Eight elements in fields: as {@link SetSlots4}, but that there are no fingerprints left for the elements of an array, so
 * that none is made.
 */
@SuppressWarnings({"NullAway", "unchecked"}) // Vacant slots are null; only elements are stored.
abstract class SetSlots8<E extends @Nullable Object> extends PlacedSet<E> {
    static final int INLINE_CAPACITY = 8;

    E key0;
    E key1;
    E key2;
    E key3;
    E key4;
    E key5;
    E key6;
    E key7;

    @Override
    final int laneOf(@Nullable Object key, int hash) {
        long candidates = Fingerprints.candidates(prints, hash);
        if (candidates == 0) {
            return -1;
        }
        int expected = modCount;
        int place = Fingerprints.place(candidates);
        Object stored = select(place, key0, key1, key2, key3, key4, key5, key6, key7);
        if (stored != key && (key == null || !key.equals(stored))) {
            place = others(key, candidates & (candidates - 1), key0, key1, key2, key3, key4, key5, key6, key7);
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
        return place;
    }

    private static Object select(
            int place, Object e0, Object e1, Object e2, Object e3, Object e4, Object e5, Object e6, Object e7) {
        if (place < 4) {
            if (place < 2) {
                return place == 0 ? e0 : e1;
            }
            return place == 2 ? e2 : e3;
        }
        if (place < 6) {
            return place == 4 ? e4 : e5;
        }
        return place == 6 ? e6 : e7;
    }

    /** The place of an equal key among the candidates behind the first, or -1. */
    private static int others(
            @Nullable Object key,
            long candidates,
            Object e0,
            Object e1,
            Object e2,
            Object e3,
            Object e4,
            Object e5,
            Object e6,
            Object e7) {
        for (long rest = candidates; rest != 0; rest &= rest - 1) {
            int place = Fingerprints.place(rest);
            Object stored = select(place, e0, e1, e2, e3, e4, e5, e6, e7);
            if (stored == key || (key != null && key.equals(stored))) {
                return place;
            }
        }
        return -1;
    }

    @Override
    final boolean store(E element, int hash) {
        Object overflow = this.overflow;
        int place = size;
        if (overflow instanceof EntryTable table) {
            if (table.findOrAppend(element, hash, null, place - table.size()) >= 0) {
                return false;
            }
        } else if (place >= INLINE_CAPACITY) {
            overflow = Overflow.append(overflow, INLINE_CAPACITY, Overflow.KEYS, place, element, hash, null);
            this.overflow = overflow;
            prints = overflow instanceof EntryTable
                    ? Fingerprints.below(prints, INLINE_CAPACITY)
                    : Fingerprints.with(prints, place, hash);
        } else {
            prints = Fingerprints.with(prints, place, hash);
            if (place < 4) {
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
            } else {
                if (place < 6) {
                    if (place == 4) {
                        key4 = element;
                    } else {
                        key5 = element;
                    }
                } else {
                    if (place == 6) {
                        key6 = element;
                    } else {
                        key7 = element;
                    }
                }
            }
        }
        size = place + 1;
        modCount++;
        return true;
    }

    @Override
    final E keyAt(int place) {
        if (place < INLINE_CAPACITY) {
            if (place < 4) {
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
            } else {
                if (place < 6) {
                    if (place == 4) {
                        return key4;
                    } else {
                        return key5;
                    }
                } else {
                    if (place == 6) {
                        return key6;
                    } else {
                        return key7;
                    }
                }
            }
        }
        return (E) Overflow.keyAt(overflow, INLINE_CAPACITY, Overflow.KEYS, place);
    }

    @Override
    final void setSlot(int slot, @Nullable Object key, @Nullable Object value) {
        if (slot < 4) {
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
        } else {
            if (slot < 6) {
                if (slot == 4) {
                    key4 = (E) key;
                } else {
                    key5 = (E) key;
                }
            } else {
                if (slot == 6) {
                    key6 = (E) key;
                } else {
                    key7 = (E) key;
                }
            }
        }
    }

    @Override
    final int slotCapacity() {
        return INLINE_CAPACITY;
    }
}
