package io.inlay.smallcoll;

import java.util.ConcurrentModificationException;
import org.jspecify.annotations.Nullable;

/**
 * Eight entries in fields, the fingerprints of their keys, and what holds the others: as {@link MapSlots4}, but
 * that there are no fingerprints left for the keys of an array, so that none is made.
 */
@SuppressWarnings({"NullAway", "unchecked"}) // Vacant slots are null; only keys and values are stored.
abstract class MapSlots8<K extends @Nullable Object, V extends @Nullable Object> extends PlacedMap<K, V> {
    static final int INLINE_CAPACITY = 8;

    K key0;
    K key1;
    K key2;
    K key3;
    K key4;
    K key5;
    K key6;
    K key7;
    V value0;
    V value1;
    V value2;
    V value3;
    V value4;
    V value5;
    V value6;
    V value7;

    /** The value of an equal key, or {@code absent}: as in {@link MapSlots4}, but without a search for the key itself. */
    @Override
    final V valueOf(@Nullable Object key, int hash, V absent) {
        Object overflow = this.overflow;
        if (overflow instanceof EntryTable table) {
            int found = table.find(key, hash);
            if (found >= 0) {
                return (V) table.valueAt(found);
            }
        }
        long candidates = Fingerprints.candidates(prints, hash);
        if (candidates == 0) {
            return absent;
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
        return place < 0 ? absent : (V) select(place, value0, value1, value2, value3, value4, value5, value6, value7);
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

    @Override
    final @Nullable V store(int lane, K key, int hash, V value) {
        Object overflow = this.overflow;
        int place = lane;
        if (place < 0) {
            place = size;
            if (overflow instanceof EntryTable table) {
                int found = table.findOrAppend(key, hash, value, place - table.size());
                if (found >= 0) {
                    return (V) table.replaceValue(found, value);
                }
                size = place + 1;
                modCount++;
                return null;
            }
            if (place == INLINE_CAPACITY) {
                this.overflow =
                        Overflow.append(overflow, INLINE_CAPACITY, Overflow.KEYS_AND_VALUES, place, key, hash, value);
            } else {
                prints = Fingerprints.with(prints, place, hash);
                storeKey(place, key);
            }
            size = place + 1;
            modCount++;
        }
        return place == INLINE_CAPACITY ? null : storeValue(place, value);
    }

    private void storeKey(int slot, K key) {
        if (slot < 4) {
            if (slot < 2) {
                if (slot == 0) {
                    key0 = key;
                } else {
                    key1 = key;
                }
            } else {
                if (slot == 2) {
                    key2 = key;
                } else {
                    key3 = key;
                }
            }
        } else {
            if (slot < 6) {
                if (slot == 4) {
                    key4 = key;
                } else {
                    key5 = key;
                }
            } else {
                if (slot == 6) {
                    key6 = key;
                } else {
                    key7 = key;
                }
            }
        }
    }

    private V storeValue(int slot, V value) {
        V previous;
        if (slot < 4) {
            if (slot < 2) {
                if (slot == 0) {
                    previous = value0;
                    value0 = value;
                } else {
                    previous = value1;
                    value1 = value;
                }
            } else {
                if (slot == 2) {
                    previous = value2;
                    value2 = value;
                } else {
                    previous = value3;
                    value3 = value;
                }
            }
        } else {
            if (slot < 6) {
                if (slot == 4) {
                    previous = value4;
                    value4 = value;
                } else {
                    previous = value5;
                    value5 = value;
                }
            } else {
                if (slot == 6) {
                    previous = value6;
                    value6 = value;
                } else {
                    previous = value7;
                    value7 = value;
                }
            }
        }
        return previous;
    }

    @Override
    final K keyAt(int place) {
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
        return (K) Overflow.keyAt(overflow, INLINE_CAPACITY, Overflow.KEYS_AND_VALUES, place);
    }

    @Override
    final V valueAt(int place) {
        if (place < INLINE_CAPACITY) {
            if (place < 4) {
                if (place < 2) {
                    if (place == 0) {
                        return value0;
                    } else {
                        return value1;
                    }
                } else {
                    if (place == 2) {
                        return value2;
                    } else {
                        return value3;
                    }
                }
            } else {
                if (place < 6) {
                    if (place == 4) {
                        return value4;
                    } else {
                        return value5;
                    }
                } else {
                    if (place == 6) {
                        return value6;
                    } else {
                        return value7;
                    }
                }
            }
        }
        return (V) Overflow.valueAt(overflow, INLINE_CAPACITY, place);
    }

    @Override
    final void setSlot(int slot, @Nullable Object key, @Nullable Object value) {
        if (slot < 4) {
            if (slot < 2) {
                if (slot == 0) {
                    key0 = (K) key;
                    value0 = (V) value;
                } else {
                    key1 = (K) key;
                    value1 = (V) value;
                }
            } else {
                if (slot == 2) {
                    key2 = (K) key;
                    value2 = (V) value;
                } else {
                    key3 = (K) key;
                    value3 = (V) value;
                }
            }
        } else {
            if (slot < 6) {
                if (slot == 4) {
                    key4 = (K) key;
                    value4 = (V) value;
                } else {
                    key5 = (K) key;
                    value5 = (V) value;
                }
            } else {
                if (slot == 6) {
                    key6 = (K) key;
                    value6 = (V) value;
                } else {
                    key7 = (K) key;
                    value7 = (V) value;
                }
            }
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
