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
        int expected = modCount;
        int found = -1;
        long candidates = Fingerprints.candidates(prints, hash);
        while (candidates != 0) {
            int place = Fingerprints.place(candidates);
            Object stored;
            if (place < 4) {
                if (place < 2) {
                    if (place == 0) {
                        stored = key0;
                    } else {
                        stored = key1;
                    }
                } else {
                    if (place == 2) {
                        stored = key2;
                    } else {
                        stored = key3;
                    }
                }
            } else {
                if (place < 6) {
                    if (place == 4) {
                        stored = key4;
                    } else {
                        stored = key5;
                    }
                } else {
                    if (place == 6) {
                        stored = key6;
                    } else {
                        stored = key7;
                    }
                }
            }
            if (stored == key || (key != null && key.equals(stored))) {
                found = place;
                break;
            }
            candidates &= candidates - 1;
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
        return found;
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
