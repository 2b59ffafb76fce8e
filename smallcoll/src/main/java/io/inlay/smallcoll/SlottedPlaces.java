package io.inlay.smallcoll;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where small maps and sets keep their entries, an element of a set being an entry without a value. The oldest are in the
 * slots, which are fields; those past them in an array while there are fingerprints for its keys, then in a table. If there
 * were two slots, and fingerprints for four keys:
 *
 * <pre>
 * size 2   slots | a | b |   prints a b - -   overflow null
 * size 4   slots | a | b |   prints a b c d   overflow ---> | c | d |
 * size 5   slots | a | b |   prints a b - -   overflow ---> table of c, d, e
 * </pre>
 *
 * <p>The entries in the slots stay there when a map grows: nothing moves at the step past them but what the array
 * holds, and a look-up of a value asks a table first and then the fingerprints, another the other way round. While
 * there is a table the slots are not filled again; so after removals there may be fewer entries in them than they could
 * hold, and {@link #trim} is what puts that right. Slots and array together are the lanes, one for each fingerprint
 * that is not 0.
 *
 * <ol>
 *   <li>Without a table, places from 0 to {@code size} are live lanes; those below {@code slotCapacity} are slots, the
 *       others are in {@code overflow}.
 *   <li>With a table, places below {@code size - table.size()} are live slots, and place {@code p} of the table is place
 *       {@code LANES + p}.
 *   <li>The fingerprint of a lane that is not live is 0.
 *   <li>Every slot and every place of the array that holds no entry is null.
 *   <li>Whatever can fail, an allocation or a caller's function, comes before the first change.
 * </ol>
 */
@SuppressWarnings({"NullAway", "unchecked"}) // Vacant places are null; only keys are stored as keys.
abstract class SlottedPlaces<K extends @Nullable Object> extends Places<K> {
    static final int LANES = Fingerprints.LANES;

    /** The size of a collection passed in up to which room is made for what it says, since it may say anything. */
    static final int TRUSTED_SIZE = 1 << 20;

    /** What {@link Fingerprints} says of the keys in the slots, and in the array if there is one. */
    long prints;

    /** Null, an array of entries, or an {@link EntryTable}. */
    @Nullable
    Object overflow;

    int size;
    int modCount;

    /** How many entries the slots hold. */
    abstract int slotCapacity();

    /** {@link Overflow#KEYS} or {@link Overflow#KEYS_AND_VALUES}. */
    abstract int shape();

    /** The value at a place; null where there are only keys. */
    abstract @Nullable Object valueOrNullAt(int place);

    /** Stores an entry in a slot. */
    abstract void setSlot(int slot, @Nullable Object key, @Nullable Object value);

    /** The place of an equal key in the lanes, or -1. */
    abstract int laneOf(@Nullable Object key, int hash);

    /** Adds an entry after all others, whose key is absent, where there is no table. */
    abstract void appendToLanes(@Nullable Object key, int hash, @Nullable Object value);

    /** A new, empty one of this class. */
    abstract SlottedPlaces<K> newEmpty();

    /** Checks the numbered invariants. */
    final void checkInvariants() {
        int lanes = laneCount();
        assert lanes >= 0 && lanes <= (table() == null ? LANES : slotCapacity()) : lanes;
        assert size <= capacityHeld() : size;
        for (int i = 0; i < LANES; i++) {
            assert ((prints >>> (8 * i)) & 0xFF) == 0 == (i >= lanes) : "fingerprint " + i;
        }
        for (int i = lanes; i < slotCapacity(); i++) {
            assert keyAt(i) == null && valueOrNullAt(i) == null : "slot " + i;
        }
        if (overflow instanceof Object[] array) {
            for (int i = Math.max(0, size - slotCapacity()) << shape(); i < array.length; i++) {
                assert array[i] == null : "array at " + i;
            }
        } else if (table() != null) {
            table().checkInvariants();
        }
    }

    private @Nullable EntryTable table() {
        return overflow instanceof EntryTable table ? table : null;
    }

    /** How many places from 0 on are live without a gap. */
    final int laneCount() {
        return overflow instanceof EntryTable table ? size - table.size() : size;
    }

    private void resized(int newSize) {
        size = newSize;
        modified();
    }

    /** Counts a modification; the table, which may be in the middle of asking a key, is to know as well. */
    private void modified() {
        modCount++;
        if (overflow instanceof EntryTable table) {
            table.ownerChanged();
        }
    }

    // Room.

    final int capacityHeld() {
        return Overflow.capacity(overflow, slotCapacity());
    }

    final void ensureHeld(int capacity) {
        if (capacity <= capacityHeld()) {
            return;
        }
        if (table() != null) {
            table().ensureCapacity(capacity);
        } else if (capacity <= LANES) {
            overflow = Overflow.allocate(slotCapacity(), shape());
        } else {
            int expected = modCount;
            EntryTable table = Overflow.tableOf(overflow, shape(), Math.max(0, size - slotCapacity()), capacity);
            checkModifications(expected);
            overflow = table;
            prints = Fingerprints.below(prints, slotCapacity());
        }
        modified();
    }

    /** The smallest room for the entries; those that fit return to the slots. Their hash codes may be asked for. */
    final void trim() {
        if (table() == null) {
            overflow = size <= slotCapacity() ? null : overflow;
        } else if (size > LANES && laneCount() == slotCapacity()) {
            table().trimToSize(slotCapacity());
            modified();
        } else {
            int expected = modCount;
            SlottedPlaces<K> empty = newEmpty();
            empty.appendAll(this);
            checkModifications(expected);
            modified(); // The table that is given up may be in the middle of asking a key.
            holdSame(empty);
        }
    }

    /** Holds what another one holds, which must not be used then. */
    private void holdSame(SlottedPlaces<? extends K> source) {
        copySlots(source);
        prints = source.prints;
        overflow = source.overflow;
        size = source.size;
    }

    private void copySlots(SlottedPlaces<? extends K> source) {
        for (int slot = 0; slot < slotCapacity(); slot++) {
            setSlot(slot, source.keyAt(slot), source.valueOrNullAt(slot));
        }
    }

    /** Takes over what another one holds, which is empty then; this is new. */
    final void take(SlottedPlaces<K> source) {
        holdSame(source);
        source.resized(0);
        source.vacateSlots();
        source.overflow = null;
    }

    /** Becomes a copy; this is new. */
    final void copyFrom(SlottedPlaces<? extends K> source) {
        if (source.overflow instanceof EntryTable && source.size <= slotCapacity()) {
            appendAll(source);
        } else {
            int outside = source.laneCount();
            overflow = source.size > slotCapacity() ? Overflow.copy(source.overflow, outside) : null;
            copySlots(source);
            prints = source.prints;
            size = source.size;
        }
    }

    /** Adds all of another one to this one, which is new. */
    private void appendAll(SlottedPlaces<? extends K> source) {
        for (int place = source.firstPlace(); place < source.endPlace(); place = source.nextPlace(place)) {
            if (size == slotCapacity()) {
                ensureHeld(source.size);
            }
            appendEntry(source.keyAt(place), source.hashAt(place), source.valueOrNullAt(place));
        }
    }

    // One entry.

    @Override
    final int placeOf(@Nullable Object key, int hash) {
        int lane = laneOf(key, hash);
        if (lane >= 0 || !(overflow instanceof EntryTable table)) {
            return lane;
        }
        int expected = modCount;
        int place = Overflow.placeOf(table, key, hash);
        checkModifications(expected);
        return place;
    }

    /** The place of a key with {@code hash} that {@code isEquivalent} accepts, or -1. */
    final int placeOfEquivalent(int hash, Predicate<? super K> isEquivalent) {
        Objects.requireNonNull(isEquivalent);
        int expected = modCount;
        for (long rest = Fingerprints.candidates(prints, hash); rest != 0; rest &= rest - 1) {
            int place = Fingerprints.place(rest);
            K key = keyAt(place);
            boolean found = hashOf(key) == hash && isEquivalent.test(key);
            checkModifications(expected);
            if (found) {
                return place;
            }
        }
        int place =
                table() == null ? -1 : table().findEquivalent(hash, (Predicate<Object>) (Predicate<?>) isEquivalent);
        return place < 0 ? -1 : LANES + place;
    }

    /** The hash code of a stored key, asked for if it is not in a table. */
    private int hashAt(int place) {
        return place >= LANES ? table().hashAt(place - LANES) : hashOf(keyAt(place));
    }

    @Override
    final int removeAt(int place) {
        return removeAt(place, false);
    }

    @Override
    final int removeBackwardsAt(int place) {
        return removeAt(place, true);
    }

    private int removeAt(int place, boolean backwards) {
        int lanes = laneCount();
        EntryTable table = table();
        if (place < LANES) {
            removeLane(place, lanes);
            resized(size - 1);
            if (backwards) {
                return place - 1;
            }
            return place < lanes - 1 || table == null ? place : LANES + table.firstPlace();
        }
        int next = backwards ? table.removeBackwards(place - LANES) : table.remove(place - LANES);
        resized(size - 1);
        return next < 0 ? lanes - 1 : LANES + next;
    }

    /** Closes the gap that an entry at one of {@code lanes} places leaves. */
    private void removeLane(int place, int lanes) {
        int slots = slotCapacity();
        prints = Fingerprints.without(prints, place);
        for (int i = place + 1; i < Math.min(lanes, slots); i++) {
            setSlot(i - 1, keyAt(i), valueOrNullAt(i));
        }
        if (lanes <= slots) {
            setSlot(lanes - 1, null, null);
        } else if (place < slots) {
            setSlot(slots - 1, keyAt(slots), valueOrNullAt(slots));
            Overflow.close(overflow, shape(), 0, lanes - slots);
        } else {
            Overflow.close(overflow, shape(), place - slots, lanes - slots);
        }
    }

    /** Adds an entry after all others, whose key is absent. */
    final void appendEntry(@Nullable Object key, int hash, @Nullable Object value) {
        if (overflow instanceof EntryTable table) {
            table.append(key, hash, value, laneCount());
            resized(size + 1);
        } else {
            appendToLanes(key, hash, value);
        }
    }

    /** Adds an entry before all others, whose key is absent. A table makes room by itself, once it has compared keys. */
    final void prependEntry(@Nullable Object key, int hash, @Nullable Object value) {
        int slots = slotCapacity();
        int lanes = laneCount();
        int expected = modCount;
        boolean passesIntoTable = table() == null ? size == LANES : lanes == slots;
        int passedHash = passesIntoTable ? hashOf(keyAt(slots - 1)) : 0;
        checkModifications(expected);
        if (size == capacityHeld() && (table() == null || !passesIntoTable)) {
            ensureHeld(size + 1);
            lanes = laneCount();
        }
        if (lanes >= slots) {
            passOn(slots - 1, lanes - slots, passedHash);
        }
        putIntoFirstSlot(key, hash, value, lanes);
        resized(size + 1);
    }

    /** Puts an entry before {@code lanes} others; that of the last slot has gone elsewhere if all were in use. */
    private void putIntoFirstSlot(@Nullable Object key, int hash, @Nullable Object value, int lanes) {
        int slots = slotCapacity();
        for (int i = Math.min(lanes, slots - 1); i > 0; i--) {
            setSlot(i, keyAt(i - 1), valueOrNullAt(i - 1));
        }
        setSlot(0, key, value);
        prints = Fingerprints.inserted(prints, 0, hash);
        if (table() != null) {
            prints = Fingerprints.below(prints, slots);
        }
    }

    /** Puts the entry of the last slot in front of those past the slots, which are {@code count} if there is no table. */
    private void passOn(int slot, int count, int hash) {
        K key = keyAt(slot);
        Object value = valueOrNullAt(slot);
        if (overflow instanceof EntryTable table) {
            table.prepend(key, hash, value, slotCapacity());
        } else {
            Overflow.open(overflow, shape(), count);
            Overflow.setAt(overflow, shape(), 0, key, value);
        }
    }

    /** Moves the entry at {@code place}, whose key has {@code hash}, before or behind all others. */
    final void moveTo(boolean front, int place, int hash) {
        if (front) {
            moveToFront(place, hash);
        } else {
            moveToEnd(place, hash);
        }
        modified();
    }

    /** Moves an entry behind all others. What can fail comes first. */
    private void moveToEnd(int place, int hash) {
        EntryTable table = table();
        if (place >= LANES) {
            table.moveToEnd(place - LANES);
        } else {
            K key = keyAt(place);
            Object value = valueOrNullAt(place);
            int lanes = laneCount();
            if (table != null) {
                table.append(key, hash, value, lanes - 1);
            }
            removeLane(place, lanes);
            if (table == null) {
                size--;
                appendToLanes(key, hash, value);
            }
        }
    }

    /** Moves an entry before all others. What can fail comes first. */
    private void moveToFront(int place, int hash) {
        int slots = slotCapacity();
        int lanes = laneCount();
        int expected = modCount;
        int passedHash = place >= LANES && lanes == slots ? hashOf(keyAt(slots - 1)) : 0;
        checkModifications(expected);
        K key = keyAt(place);
        Object value = valueOrNullAt(place);
        if (place < LANES) {
            removeLane(place, lanes);
            if (lanes > slots) {
                passOn(slots - 1, lanes - 1 - slots, 0);
            }
            putIntoFirstSlot(key, hash, value, lanes - 1);
        } else {
            EntryTable table = table();
            if (lanes == slots) {
                K passed = keyAt(slots - 1);
                Object passedValue = valueOrNullAt(slots - 1);
                table.prependAndRemove(passed, passedHash, passedValue, place - LANES, slots - 1);
            } else {
                table.remove(place - LANES);
            }
            putIntoFirstSlot(key, hash, value, lanes);
        }
    }

    // All entries.

    @Override
    final int count() {
        return size;
    }

    @Override
    final int modifications() {
        return modCount;
    }

    @Override
    final int firstPlace() {
        return overflow instanceof EntryTable table && size == table.size() ? LANES + table.firstPlace() : 0;
    }

    @Override
    final int placeAt(int index) {
        int lanes = laneCount();
        return index < lanes || !(overflow instanceof EntryTable table) ? index : LANES + table.placeAt(index - lanes);
    }

    @Override
    final int endPlace() {
        return overflow instanceof EntryTable table ? LANES + table.endPlace() : size;
    }

    @Override
    final int nextPlace(int place) {
        if (!(overflow instanceof EntryTable table)) {
            return place + 1;
        }
        if (place >= LANES) {
            return LANES + table.nextPlace(place - LANES);
        }
        return place + 1 < size - table.size() ? place + 1 : LANES + table.firstPlace();
    }

    @Override
    final int previousPlace(int place) {
        EntryTable table = table();
        if (table == null || place < LANES) {
            return place - 1;
        }
        int before = table.previousPlace(place - LANES);
        return before < 0 ? laneCount() - 1 : LANES + before;
    }

    @Override
    final void removeMarked(Marks marks) {
        int lanes = laneCount();
        EntryTable table = table();
        if (table != null) {
            table.removeMarked(marks, LANES);
        }
        for (int place = lanes - 1; place >= 0; place--) {
            if (marks.get(place)) {
                removeLane(place, lanes--);
            }
        }
        resized(table == null ? lanes : lanes + table.size());
    }

    @Override
    final void removeAll() {
        Overflow.clear(overflow);
        vacateSlots();
        resized(0);
    }

    private void vacateSlots() {
        for (int slot = 0; slot < slotCapacity(); slot++) {
            setSlot(slot, null, null);
        }
        prints = 0;
    }
}
