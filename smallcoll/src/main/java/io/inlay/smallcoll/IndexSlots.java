package io.inlay.smallcoll;

import java.util.Arrays;
import java.util.ConcurrentModificationException;

/**
 * The index of an {@link EntryTable}: an open-addressed table of places, in a {@code byte[]}, {@code short[]} or
 * {@code int[]} whose length is a power of two.
 *
 * <pre>
 *   spread of a hash code, 64 bits      |home slot, k bits| ... |tag, from bit 33 down| ...
 *   slot of an array of 2^k slots       |tag|place + 1, k bits|         0: vacant
 * </pre>
 *
 * <p>Example: 12 entries have 32 slots of 8 bits. Place 6 of a key whose spread begins with 01101 and has 101 in bits 33
 * to 31 is in slot 13, or in the next vacant one, as 101_00111. Where a slot is not wider than a place, it has no tag.
 *
 * <p>Slots of bytes and shorts are at most half full, those of ints three quarters: few slots of a byte save little beside
 * entries of 13 bytes.
 */
final class IndexSlots {
    /** The most entries whose slots are bytes: the number of the last place, with the room to spare, fits into a slot. */
    static final int BYTE_CAPACITY = 224;

    /** The most entries whose slots are shorts. */
    static final int SHORT_CAPACITY = 58_240;

    /** The most entries: three quarters of the longest array whose length is a power of two. */
    static final int MAXIMUM_CAPACITY = 3 << 28;

    /** How far right the bits of the spread are moved that become the tag of a slot of an int, a short or a byte. */
    static final int INT_TAG = 2;

    static final int SHORT_TAG = INT_TAG + 16;
    static final int BYTE_TAG = INT_TAG + 24;
    private static final int LEAST_SLOTS = 16;

    private IndexSlots() {}

    /** Returns vacant slots for {@code capacity} entries. */
    static Object allocate(int capacity) {
        int count = slotCount(capacity);
        if (capacity <= BYTE_CAPACITY) {
            return new byte[count];
        }
        return capacity <= SHORT_CAPACITY ? new short[count] : new int[count];
    }

    private static int slotCount(int capacity) {
        long least = capacity <= SHORT_CAPACITY ? 2L * capacity : (4L * capacity + 2) / 3;
        return Math.max(LEAST_SLOTS, 1 << (Long.SIZE - Long.numberOfLeadingZeros(least - 1)));
    }

    /** Whether slots for {@code capacity} entries are as many, and as wide, as {@code slots}. */
    static boolean fit(Object slots, int capacity) {
        if (length(slots) != slotCount(capacity)) {
            return false;
        }
        return capacity <= BYTE_CAPACITY
                ? slots instanceof byte[]
                : capacity <= SHORT_CAPACITY ? slots instanceof short[] : slots instanceof int[];
    }

    /**
     * The capacity after {@code capacity}. Up to 96 it grows by two thirds, since arrays that small take longer to allocate
     * than to fill: 12, 20, 32, 56, 96. Then by a third or a half, from one power of two to the next in two steps, and with
     * slots of ints by a seventh to a quarter; and to the most that an index has, now and then.
     */
    static int nextCapacity(int capacity) {
        long least = capacity + (capacity < 64 ? (capacity >>> 1) + 2L : (capacity >>> 3) + 1L);
        if (least <= SHORT_CAPACITY) {
            long unit = Math.max(4, Long.highestOneBit(least) >>> (capacity < 64 ? 2 : 1));
            return (int) Math.min(roundUp(least, unit), SHORT_CAPACITY);
        }
        long unit = 3L * slotCount((int) Math.min(least, MAXIMUM_CAPACITY)) / 32;
        return (int) Math.min(roundUp(least, unit), MAXIMUM_CAPACITY);
    }

    private static long roundUp(long number, long unit) {
        return (number + unit - 1) / unit * unit;
    }

    static int length(Object slots) {
        if (slots instanceof byte[] bytes) {
            return bytes.length;
        }
        return slots instanceof short[] shorts ? shorts.length : ((int[]) slots).length;
    }

    /** How far right a spread is moved to be the number of one of {@code count} slots. */
    static int homeShift(Object slots) {
        return Integer.numberOfLeadingZeros(length(slots)) + 1 + Integer.SIZE;
    }

    static int home(int hash, int shift) {
        return (int) (HashSpread.spread(hash) >>> shift);
    }

    /** The place that {@code slot} holds, -1 if it is vacant. */
    static int placeAt(Object slots, int slot) {
        if (slots instanceof byte[] bytes) {
            return (bytes[slot] & (bytes.length - 1) & 0xFF) - 1;
        }
        if (slots instanceof short[] shorts) {
            return (shorts[slot] & (shorts.length - 1) & 0xFFFF) - 1;
        }
        int[] ints = (int[]) slots;
        return (ints[slot] & (ints.length - 1)) - 1;
    }

    /** Stores {@code place}, with its tag, into {@code slot}. */
    static void set(Object slots, int slot, int place, int hash) {
        long spread = HashSpread.spread(hash);
        if (slots instanceof byte[] bytes) {
            bytes[slot] = (byte) (place + 1 | ((int) (spread >>> BYTE_TAG) & -bytes.length));
        } else if (slots instanceof short[] shorts) {
            shorts[slot] = (short) (place + 1 | ((int) (spread >>> SHORT_TAG) & -shorts.length));
        } else {
            int[] ints = (int[]) slots;
            ints[slot] = place + 1 | ((int) (spread >>> INT_TAG) & -ints.length);
        }
    }

    /** Where the next key with {@code hash} is to go. */
    static int vacantSlot(Object slots, int shift, int hash) {
        int mask = length(slots) - 1;
        int slot = home(hash, shift);
        while (placeAt(slots, slot) >= 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Stores the places below {@code end} into vacant slots. Its loops know the type of the slots. */
    static void fill(Object slots, int shift, int[] hashes, int end) {
        if (slots instanceof byte[] bytes) {
            fill(bytes, shift, hashes, end);
        } else if (slots instanceof short[] shorts) {
            fill(shorts, shift, hashes, end);
        } else {
            fill((int[]) slots, shift, hashes, end);
        }
    }

    private static void fill(byte[] slots, int shift, int[] hashes, int end) {
        int mask = slots.length - 1;
        for (int place = 0; place < end; place++) {
            long spread = HashSpread.spread(hashes[place]);
            int slot = (int) (spread >>> shift);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = (byte) ((place + 1) | ((int) (spread >>> BYTE_TAG) & ~mask));
        }
    }

    private static void fill(short[] slots, int shift, int[] hashes, int end) {
        int mask = slots.length - 1;
        for (int place = 0; place < end; place++) {
            long spread = HashSpread.spread(hashes[place]);
            int slot = (int) (spread >>> shift);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = (short) ((place + 1) | ((int) (spread >>> SHORT_TAG) & ~mask));
        }
    }

    private static void fill(int[] slots, int shift, int[] hashes, int end) {
        int mask = slots.length - 1;
        for (int place = 0; place < end; place++) {
            long spread = HashSpread.spread(hashes[place]);
            int slot = (int) (spread >>> shift);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = (place + 1) | ((int) (spread >>> INT_TAG) & ~mask);
        }
    }

    /**
     * The slot of {@code place}, which has one.
     *
     * @throws ConcurrentModificationException if it has none, since another thread writes
     */
    static int slotOf(Object slots, int shift, int hash, int place) {
        int mask = length(slots) - 1;
        int slot = home(hash, shift);
        for (int held; (held = placeAt(slots, slot)) != place; slot = (slot + 1) & mask) {
            if (held < 0) {
                throw new ConcurrentModificationException();
            }
        }
        return slot;
    }

    /** Vacates {@code slot}; what lies behind, and has its home in it or before, moves up. */
    static void vacate(Object slots, int shift, int slot, int[] hashes) {
        int mask = length(slots) - 1;
        int hole = slot;
        int next = (hole + 1) & mask;
        for (int place = placeAt(slots, next); place >= 0; place = placeAt(slots, next)) {
            int home = home(hashes[place], shift);
            if (((next - home) & mask) >= ((next - hole) & mask)) {
                move(slots, next, hole);
                hole = next;
            }
            next = (next + 1) & mask;
        }
        clear(slots, hole);
    }

    private static void move(Object slots, int from, int to) {
        if (slots instanceof byte[] bytes) {
            bytes[to] = bytes[from];
        } else if (slots instanceof short[] shorts) {
            shorts[to] = shorts[from];
        } else {
            ((int[]) slots)[to] = ((int[]) slots)[from];
        }
    }

    private static void clear(Object slots, int slot) {
        if (slots instanceof byte[] bytes) {
            bytes[slot] = 0;
        } else if (slots instanceof short[] shorts) {
            shorts[slot] = 0;
        } else {
            ((int[]) slots)[slot] = 0;
        }
    }

    static void clear(Object slots) {
        if (slots instanceof byte[] bytes) {
            Arrays.fill(bytes, (byte) 0);
        } else if (slots instanceof short[] shorts) {
            Arrays.fill(shorts, (short) 0);
        } else {
            Arrays.fill((int[]) slots, 0);
        }
    }

    static Object copy(Object slots) {
        if (slots instanceof byte[] bytes) {
            return bytes.clone();
        }
        return slots instanceof short[] shorts ? shorts.clone() : ((int[]) slots).clone();
    }

    /** Adds {@code distance} to every place; no place becomes negative, or too large for its bits. */
    static void renumber(Object slots, int distance) {
        if (slots instanceof byte[] bytes) {
            for (int slot = 0; slot < bytes.length; slot++) {
                bytes[slot] = (byte) (bytes[slot] == 0 ? 0 : bytes[slot] + distance);
            }
        } else if (slots instanceof short[] shorts) {
            for (int slot = 0; slot < shorts.length; slot++) {
                shorts[slot] = (short) (shorts[slot] == 0 ? 0 : shorts[slot] + distance);
            }
        } else {
            int[] ints = (int[]) slots;
            for (int slot = 0; slot < ints.length; slot++) {
                ints[slot] = ints[slot] == 0 ? 0 : ints[slot] + distance;
            }
        }
    }
}
