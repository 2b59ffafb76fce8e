package io.inlay.smallcoll;

import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a map, or the elements of a set, that has outgrown its fields: dense arrays in insertion order, and an
 * index that leads from a hash code to a place in them. Python's dict and Guava's {@code CompactHashMap} are built alike.
 *
 * <pre>
 *   place        0    1    2    3    4    5
 *   entries    |k v |k v |HOLE|k v |- - |- - |     shape 1, a map; of shape 0, a set, has no v
 *   hashes     | h  | h  | 1  | h  | 0  | 0  |     of a run of holes, its length at both ends
 *                ^first              ^end
 *   index      |0 0 4 0 0 1 2 0 ...|               place + 1 in the low bits, a tag above them: {@link IndexSlots}
 * </pre>
 *
 * <p>The arrays are longer than the capacity by an eighth. Removal leaves a hole, and holes are closed all at once when an
 * entry is to be appended and the arrays are at their end, which neither allocates nor calls a method of a key. So
 * {@code capacity} entries fit without growth, whatever was removed before. Iteration jumps over a run of holes in one step,
 * by its length, which is known at both of its ends as free blocks of memory know theirs (boundary tags; Knuth, The Art of
 * Computer Programming, volume 1, section 2.5): to walk over what is left takes time proportional to that.
 *
 * <p>The owner may keep older entries elsewhere, and says how many to each method that may make room, as {@code outside}.
 * They count as if they were here: when they are gone, and as many others have come, there is room for those.
 *
 * <ol>
 * <li>Places from {@code first} to {@code end} are live or holes; {@code first} and {@code end - 1} are live, or all are 0.
 * <li>The other places are null, and their hash codes 0. At the first and the last hole of a run, {@code hashes} has its length.
 * <li>Each live place is in one slot, reached from its home without a vacant slot between; or it is in {@code colliding}.
 * <li>{@code size <= capacity < hashes.length}.
 * </ol>
 *
 * <p>A method of a key may modify the table that it is asked for. What reads the arrays therefore takes them from the
 * fields once, or finds out after each call that nothing has changed, arrays that were replaced are not written again,
 * and what would write after such a call throws {@link ConcurrentModificationException}. A method that throws anything
 * leaves the table as it was.
 */
@SuppressWarnings("NullAway") // Keys and values may be null, and vacant places are.
final class EntryTable {
    /** The key of a removed entry between others. */
    private static final Object HOLE = new Object();

    /** How many keys of one hash code are in the index at most. */
    static final int COLLISION_LIMIT = 8;

    private final int shape;
    private Object[] entries;
    private int[] hashes;
    private Object slots;
    private @Nullable CollidingKeys colliding;
    private int homeShift;
    private int first;
    private int end;
    private int size;
    private int capacity;

    /** Counts what changes the places, to find out whether a method of a key has. */
    private int changes;

    /**
     * Creates an empty table.
     *
     * @param shape 1 for keys with values, 0 for keys alone
     * @param expectedSize how many entries fit without growth
     */
    EntryTable(int shape, int expectedSize) {
        this(shape, expectedSize, new Object[0], 0);
    }

    /**
     * Creates a table of the first entries of an array, whose keys differ and are fewer than {@link #COLLISION_LIMIT}. Their
     * hash codes are asked for.
     */
    EntryTable(int shape, int expectedSize, Object[] array, int count) {
        this.shape = shape;
        capacity = requireCapacity(expectedSize);
        entries = Arrays.copyOf(array, placeCount(capacity) << shape);
        hashes = new int[placeCount(capacity)];
        slots = IndexSlots.allocate(capacity);
        homeShift = IndexSlots.homeShift(slots);
        for (int place = 0; place < count; place++) {
            hashes[place] = Places.hashOf(array[place << shape]);
        }
        end = count;
        size = count;
        IndexSlots.fill(slots, homeShift, hashes, count);
    }

    private EntryTable(EntryTable source) {
        shape = source.shape;
        capacity = source.capacity;
        entries = source.entries.clone();
        hashes = source.hashes.clone();
        slots = IndexSlots.copy(source.slots);
        colliding = source.colliding == null ? null : source.colliding.copy();
        homeShift = source.homeShift;
        first = source.first;
        end = source.end;
        size = source.size;
    }

    private static int requireCapacity(int capacity) {
        if (capacity > IndexSlots.MAXIMUM_CAPACITY) {
            throw new OutOfMemoryError("Required capacity exceeds implementation limit: " + capacity);
        }
        return Math.max(capacity, 1);
    }

    /** How many places {@code capacity} entries get. */
    private static int placeCount(int capacity) {
        return capacity + Math.max(capacity >>> 3, 2);
    }

    /** The place of {@code key} whose hash code is {@code hash}, -1 if there is none. */
    int find(@Nullable Object key, int hash) {
        int found = locate(key, hash);
        if (found >= 0) {
            return found;
        }
        return colliding == null ? -1 : findColliding(key, hash);
    }

    private int findColliding(@Nullable Object key, int hash) {
        int before = changes;
        int place = colliding.find(key, hash);
        if (before != changes) {
            throw new ConcurrentModificationException();
        }
        return place;
    }

    /**
     * The place of an indexed {@code key} whose hash code is {@code hash}; if there is none, the complement of the slot in
     * which it belongs. The three loops are one but for the type of the slots. They call nothing, so that all they need
     * stays in registers: the first key with the same hash code, most often the only one, is compared behind them. Together
     * they have more than the 325 bytes of byte code that HotSpot inlines at most; inlined, they would have to share the
     * registers with the caller, and take a quarter more time.
     */
    private int locate(@Nullable Object key, int hash) {
        int[] hashes = this.hashes;
        Object slots = this.slots;
        long spread = HashSpread.spread(hash);
        int slot = (int) (spread >>> homeShift);
        int place;
        if (slots instanceof byte[] bytes) {
            int mask = bytes.length - 1;
            int tag = (int) (spread >>> IndexSlots.BYTE_TAG) & ~mask & 0xFF;
            for (; ; slot = (slot + 1) & mask) {
                int held = bytes[slot] & 0xFF;
                if (held == 0) {
                    return ~slot;
                }
                place = (held ^ tag) - 1;
                if (place < mask && hashes[place] == hash) {
                    break;
                }
            }
        } else if (slots instanceof short[] shorts) {
            int mask = shorts.length - 1;
            int tag = (int) (spread >>> IndexSlots.SHORT_TAG) & ~mask & 0xFFFF;
            for (; ; slot = (slot + 1) & mask) {
                int held = shorts[slot] & 0xFFFF;
                if (held == 0) {
                    return ~slot;
                }
                place = (held ^ tag) - 1;
                if (place < mask && hashes[place] == hash) {
                    break;
                }
            }
        } else {
            int[] ints = (int[]) slots;
            int mask = ints.length - 1;
            int tag = (int) (spread >>> IndexSlots.INT_TAG) & ~mask;
            for (; ; slot = (slot + 1) & mask) {
                int held = ints[slot];
                if (held == 0) {
                    return ~slot;
                }
                place = (held ^ tag) - 1;
                if ((place & ~mask) == 0 && hashes[place] == hash) {
                    break;
                }
            }
        }
        Object stored = entries[place << shape];
        if (stored == key) {
            return place;
        }
        int before = changes;
        boolean found = key != null && key.equals(stored);
        if (before != changes) {
            throw new ConcurrentModificationException();
        }
        return found ? place : locateBehind(slot, key, hash);
    }

    /** What {@link #locate} returns if the key in {@code slot} has the same hash code, but is another one. */
    private int locateBehind(int slot, @Nullable Object key, int hash) {
        int before = changes;
        int mask = IndexSlots.length(slots) - 1;
        int next = (slot + 1) & mask;
        for (int place; (place = IndexSlots.placeAt(slots, next)) >= 0; next = (next + 1) & mask) {
            if (hashes[place] == hash) {
                Object stored = entries[place << shape];
                boolean found = stored == key || (key != null && key.equals(stored));
                if (before != changes) {
                    throw new ConcurrentModificationException();
                }
                if (found) {
                    return place;
                }
            }
        }
        return ~next;
    }

    /** The place of a key with {@code hash} that {@code isEquivalent} accepts, -1 if there is none. */
    int findEquivalent(int hash, Predicate<Object> isEquivalent) {
        int before = changes;
        int place = findIndexed(hash, isEquivalent);
        if (place < 0 && colliding != null) {
            place = colliding.findEquivalent(hash, isEquivalent);
        }
        if (before != changes) {
            throw new ConcurrentModificationException();
        }
        return place;
    }

    private int findIndexed(int hash, Predicate<Object> isEquivalent) {
        Object[] entries = this.entries;
        int[] hashes = this.hashes;
        Object slots = this.slots;
        int mask = IndexSlots.length(slots) - 1;
        int slot = IndexSlots.home(hash, homeShift);
        for (int place; (place = IndexSlots.placeAt(slots, slot)) >= 0; slot = (slot + 1) & mask) {
            if (hashes[place] == hash && isEquivalent.test(entries[place << shape])) {
                return place;
            }
        }
        return -1;
    }

    /**
     * The place of {@code key}; if there is none, the entry is appended, and the complement of its place comes back.
     *
     * @throws OutOfMemoryError if there is no memory for one more entry
     */
    int findOrAppend(@Nullable Object key, int hash, @Nullable Object value, int outside) {
        int located = locate(key, hash);
        if (located >= 0) {
            return located;
        }
        int found = colliding == null ? located : findColliding(key, hash);
        return found >= 0 ? found : ~link(key, hash, value, ~located, outside);
    }

    /** Appends an entry whose key is known to be absent, and returns its place. */
    int append(@Nullable Object key, int hash, @Nullable Object value, int outside) {
        return link(key, hash, value, IndexSlots.vacantSlot(slots, homeShift, hash), outside);
    }

    /** Appends an entry whose key is absent and belongs into {@code slot}. */
    private int link(@Nullable Object key, int hash, @Nullable Object value, int slot, int outside) {
        if (collides(hash, slot)) {
            return linkColliding(key, hash, value, false, outside);
        }
        if (end == hashes.length || size + outside >= capacity) {
            makeRoom(outside);
            return linkAt(IndexSlots.vacantSlot(slots, homeShift, hash), key, hash, value);
        }
        return linkAt(slot, key, hash, value);
    }

    private int linkAt(int slot, @Nullable Object key, int hash, @Nullable Object value) {
        int place = end++;
        IndexSlots.set(slots, slot, place, hash);
        fill(place, key, hash, value);
        return place;
    }

    private void fill(int place, @Nullable Object key, int hash, @Nullable Object value) {
        hashes[place] = hash;
        entries[place << shape] = key;
        if (shape != 0) {
            entries[(place << 1) + 1] = value;
        }
        size++;
        changes++;
    }

    /** Puts an entry whose key is known to be absent before all others; takes time proportional to their number. */
    void prepend(@Nullable Object key, int hash, @Nullable Object value, int outside) {
        if (collides(hash, IndexSlots.vacantSlot(slots, homeShift, hash))) {
            linkColliding(key, hash, value, true, outside);
            return;
        }
        makeRoomInFront(outside);
        int place = --first;
        IndexSlots.set(slots, IndexSlots.vacantSlot(slots, homeShift, hash), place, hash);
        fill(place, key, hash, value);
    }

    /** Whether a key with {@code hash}, absent and with {@code slot} as its next vacant one, is not for the index. */
    private boolean collides(int hash, int slot) {
        if (colliding != null && colliding.bucket(hash) != null) {
            return true;
        }
        int mask = IndexSlots.length(slots) - 1;
        int distance = (slot - IndexSlots.home(hash, homeShift)) & mask;
        if (distance < COLLISION_LIMIT) {
            return false;
        }
        int same = 0;
        for (int back = 1; back <= distance; back++) {
            same += hashes[IndexSlots.placeAt(slots, (slot - back) & mask)] == hash ? 1 : 0;
        }
        return same >= COLLISION_LIMIT;
    }

    /** Links an entry outside the index. All calls of methods of keys come first, then what may lack memory. */
    private int linkColliding(@Nullable Object key, int hash, @Nullable Object value, boolean inFront, int outside) {
        int before = changes;
        CollidingBucket known = colliding == null ? null : colliding.bucket(hash);
        CollidingBucket bucket = known == null ? gather(hash) : known;
        CollidingBucket.Spot spot = bucket.locate(key);
        if (before != changes) {
            throw new ConcurrentModificationException();
        }
        if (known == null) {
            moveOut(bucket, hash);
        }
        if (inFront) {
            makeRoomInFront(outside);
        } else if (end == hashes.length || size + outside >= capacity) {
            makeRoom(outside);
        }
        int place = inFront ? --first : end++;
        colliding.add(bucket, spot, place);
        fill(place, key, hash, value);
        return place;
    }

    /** Returns the indexed keys with {@code hash}, which stay in the index. */
    private CollidingBucket gather(int hash) {
        Object[] entries = this.entries;
        int[] hashes = this.hashes;
        Object slots = this.slots;
        CollidingBucket bucket = new CollidingBucket(hash);
        int mask = IndexSlots.length(slots) - 1;
        int slot = IndexSlots.home(hash, homeShift);
        for (int place; (place = IndexSlots.placeAt(slots, slot)) >= 0; slot = (slot + 1) & mask) {
            if (hashes[place] == hash) {
                bucket.add(bucket.locate(entries[place << shape]), place);
            }
        }
        return bucket;
    }

    /** Takes the keys that were gathered out of the index. */
    private void moveOut(CollidingBucket bucket, int hash) {
        CollidingKeys keys = colliding == null ? new CollidingKeys(hashes.length) : colliding;
        keys.addBucket(bucket);
        colliding = keys;
        for (CollidingGroup group : bucket.groups()) {
            for (CollidingKey key = group.head(); key != null; key = key.next) {
                int slot = IndexSlots.slotOf(slots, homeShift, hash, key.place);
                IndexSlots.vacate(slots, homeShift, slot, hashes);
            }
        }
    }

    @Nullable
    Object keyAt(int place) {
        return entries[place << shape];
    }

    /** The value at {@code place} of a table with values. */
    @Nullable
    Object valueAt(int place) {
        return entries[(place << 1) + 1];
    }

    void setValueAt(int place, @Nullable Object value) {
        entries[(place << 1) + 1] = value;
    }

    /** Stores a value, and returns the one before. */
    @Nullable
    Object replaceValue(int place, @Nullable Object value) {
        Object previous = valueAt(place);
        setValueAt(place, value);
        return previous;
    }

    int hashAt(int place) {
        return hashes[place];
    }

    boolean isLive(int place) {
        return place >= first && place < end && entries[place << shape] != HOLE;
    }

    int size() {
        return size;
    }

    int capacity() {
        return capacity;
    }

    /** The place of the oldest entry, {@link #endPlace()} if there is none. */
    int firstPlace() {
        return first;
    }

    /** The place of the entry that {@code index} others precede; takes that many steps where there are holes. */
    int placeAt(int index) {
        if (end - first == size) {
            return first + index;
        }
        int place = first;
        for (int i = 0; i < index; i++) {
            place = nextPlace(place);
        }
        return place;
    }

    /** Notes that what the owner keeps elsewhere has changed: a key that did so from a method asked here is found out. */
    void ownerChanged() {
        changes++;
    }

    /** The place after that of the youngest entry. */
    int endPlace() {
        return end;
    }

    /** The next live place, {@link #endPlace()} if there is none. */
    int nextPlace(int place) {
        int next = place + 1;
        return next < end && entries[next << shape] == HOLE ? next + hashes[next] : next;
    }

    /** The live place before, -1 if there is none. */
    int previousPlace(int place) {
        int previous = place - 1;
        if (previous >= first && entries[previous << shape] == HOLE) {
            previous -= hashes[previous];
        }
        return previous < first ? -1 : previous;
    }

    /** Moves the entry at a live place behind all others. No key is asked, and no memory needed. */
    void moveToEnd(int place) {
        int from = place;
        if (end == hashes.length) {
            Object key = keyAt(place);
            compact();
            from = placeOfSame(key);
        }
        int target = end;
        end++;
        move(from, target);
    }

    private void move(int from, int target) {
        int hash = hashes[from];
        if (colliding != null && colliding.holds(from)) {
            colliding.moved(from, target);
        } else {
            IndexSlots.set(slots, IndexSlots.slotOf(slots, homeShift, hash, from), target, hash);
        }
        hashes[target] = hash;
        System.arraycopy(entries, from << shape, entries, target << shape, 1 << shape);
        erase(from);
        changes++;
        closeEnds(from);
    }

    /** Puts an entry whose key is known to be absent before all others, and removes the one at a live place. */
    void prependAndRemove(@Nullable Object key, int hash, @Nullable Object value, int place, int outside) {
        Object removed = keyAt(place);
        Object[] before = entries;
        int firstBefore = first;
        prepend(key, hash, value, outside);
        boolean placesStay = entries == before && first == firstBefore - 1;
        vacate(placesStay ? place : placeOfSame(removed));
    }

    /** The place of this very key, which is here. */
    private int placeOfSame(@Nullable Object key) {
        int place = first;
        while (entries[place << shape] != key) {
            place = nextPlace(place);
        }
        return place;
    }

    /** Removes the entry at a live place, and returns the next live place, or the end. */
    int remove(int place) {
        int next = nextPlace(place);
        vacate(place);
        return Math.min(next, end);
    }

    /** Removes the entry at a live place, and returns the live place before, or -1. */
    int removeBackwards(int place) {
        int previous = previousPlace(place);
        vacate(place);
        return previous;
    }

    private void vacate(int place) {
        if (colliding == null || !colliding.holds(place)) {
            int slot = IndexSlots.slotOf(slots, homeShift, hashes[place], place);
            IndexSlots.vacate(slots, homeShift, slot, hashes);
        } else {
            unlinkColliding(place);
        }
        erase(place);
        size--;
        changes++;
        closeEnds(place);
    }

    private void unlinkColliding(int place) {
        int hash = hashes[place];
        if (colliding.remove(hash, place)) {
            for (int other; (other = colliding.poll(hash)) >= 0; ) {
                IndexSlots.set(slots, IndexSlots.vacantSlot(slots, homeShift, hash), other, hash);
            }
            if (colliding.isEmpty()) {
                colliding = null;
            }
        }
    }

    /** Makes {@code place} a hole, and one run with the holes beside it: invariant 2. */
    private void erase(int place) {
        entries[place << shape] = HOLE;
        if (shape != 0) {
            entries[(place << 1) + 1] = null;
        }
        int before = place > first && entries[(place - 1) << shape] == HOLE ? hashes[place - 1] : 0;
        int behind = place < end - 1 && entries[(place + 1) << shape] == HOLE ? hashes[place + 1] : 0;
        int length = before + 1 + behind;
        hashes[place] = 0;
        hashes[place - before] = length;
        hashes[place + behind] = length;
    }

    /** Takes the holes at either end out of the range of places, after the entry at {@code place} was removed. */
    private void closeEnds(int place) {
        if (place == first) {
            while (first < end && entries[first << shape] == HOLE) {
                entries[first << shape] = null;
                hashes[first] = 0;
                first++;
            }
            if (first == end) {
                first = 0;
                end = 0;
            }
        } else if (place == end - 1) {
            while (entries[(end - 1) << shape] == HOLE) {
                end--;
                entries[end << shape] = null;
                hashes[end] = 0;
            }
        }
    }

    /** Removes the entries at the marked places, which are live, in one pass. */
    void removeMarked(Marks marks, int offset) {
        int place = first;
        while (place < end) {
            int next = nextPlace(place);
            if (marks.get(place + offset)) {
                vacate(place);
            }
            place = next;
        }
    }

    /** Removes all entries; the arrays stay. */
    void clear() {
        if (size == 0) {
            return;
        }
        Arrays.fill(entries, first << shape, end << shape, null);
        Arrays.fill(hashes, first, end, 0);
        IndexSlots.clear(slots);
        colliding = null;
        first = 0;
        end = 0;
        size = 0;
        changes++;
    }

    /** Room for {@code minimum} entries, or more if the table grows. */
    void ensureCapacity(int minimum) {
        if (minimum > capacity) {
            resize(Math.max(requireCapacity(minimum), IndexSlots.nextCapacity(capacity)));
        }
    }

    /** Gives back the room for more entries, and closes all holes. */
    void trimToSize(int outside) {
        if (size + outside < capacity) {
            resize(Math.max(size + outside, 1));
        } else if (end - first != size) {
            compact();
        }
    }

    /** A table of the same entries, made without a call of a method of a key. */
    EntryTable copy(int outside) {
        if (size > capacity >>> 1) {
            return new EntryTable(this);
        }
        EntryTable copy = new EntryTable(shape, size + outside);
        copy.colliding = colliding == null ? null : colliding.copy();
        copy.first = first;
        copy.end = end;
        copy.size = size;
        copy.adopt(entries, hashes, copy.entries, copy.hashes, copy.slots, copy.capacity);
        if (copy.colliding != null) {
            copy.colliding.setPlaces(copy.hashes.length);
        }
        return copy;
    }

    /** Makes room for one more entry at the end. */
    private void makeRoom(int outside) {
        if (size + outside >= capacity) {
            grow();
        } else {
            compact();
        }
    }

    private void grow() {
        if (capacity == IndexSlots.MAXIMUM_CAPACITY) {
            throw new OutOfMemoryError("Required capacity exceeds implementation limit: " + (capacity + 1L));
        }
        resize(IndexSlots.nextCapacity(capacity));
    }

    /** Makes a place before the first. */
    private void makeRoomInFront(int outside) {
        if (size + outside >= capacity) {
            grow();
        }
        if (first > 0) {
            return;
        }
        if (size == 0) {
            first = hashes.length >>> 1;
            end = first;
            return;
        }
        openFront();
    }

    /** Moves all entries to the middle of the arrays, of which the first place is taken. */
    private void openFront() {
        if (end - first != size) {
            compact();
        }
        int distance = (hashes.length - size + 1) >>> 1;
        System.arraycopy(entries, 0, entries, distance << shape, size << shape);
        System.arraycopy(hashes, 0, hashes, distance, size);
        Arrays.fill(entries, 0, Math.min(distance, size) << shape, null);
        Arrays.fill(hashes, 0, Math.min(distance, size), 0);
        first = distance;
        end = distance + size;
        IndexSlots.renumber(slots, distance);
        if (colliding != null) {
            colliding.moveUp(size, distance);
        }
    }

    /** New arrays for {@code newCapacity} entries; the old ones are left to those who read them. */
    private void resize(int newCapacity) {
        if (first == 0 && end == size && colliding == null) {
            resizeDense(newCapacity);
            return;
        }
        Object[] newEntries = new Object[placeCount(newCapacity) << shape];
        int[] newHashes = new int[placeCount(newCapacity)];
        boolean fit = IndexSlots.fit(slots, newCapacity);
        boolean moved = first != 0 || end != size;
        Object newSlots = fit && !moved ? IndexSlots.copy(slots) : IndexSlots.allocate(newCapacity);
        if (colliding != null && colliding.places() < newHashes.length) {
            colliding.setPlaces(newHashes.length);
        }
        adopt(entries, hashes, newEntries, newHashes, newSlots, newCapacity);
        if (colliding != null && colliding.places() > newHashes.length) {
            colliding.setPlaces(newHashes.length);
        }
    }

    /** The usual case of {@link #resize}: nothing was removed, and no key is outside the index. */
    private void resizeDense(int newCapacity) {
        int places = placeCount(newCapacity);
        Object[] newEntries = Arrays.copyOf(entries, places << shape);
        int[] newHashes = Arrays.copyOf(hashes, places);
        boolean fit = IndexSlots.fit(slots, newCapacity);
        Object newSlots = fit ? IndexSlots.copy(slots) : IndexSlots.allocate(newCapacity);
        entries = newEntries;
        hashes = newHashes;
        slots = newSlots;
        capacity = newCapacity;
        changes++;
        if (!fit) {
            homeShift = IndexSlots.homeShift(newSlots);
            IndexSlots.fill(newSlots, homeShift, newHashes, size);
        }
    }

    /** Takes over the entries of two arrays into others, which become those of this table, without holes. */
    private void adopt(
            Object[] source,
            int[] sourceHashes,
            Object[] target,
            int[] targetHashes,
            Object newSlots,
            int newCapacity) {
        boolean sameSlots = newSlots != slots && first == 0 && end == size && IndexSlots.fit(slots, newCapacity);
        copyRuns(source, sourceHashes, target, targetHashes);
        entries = target;
        hashes = targetHashes;
        slots = newSlots;
        homeShift = IndexSlots.homeShift(newSlots);
        capacity = Math.max(newCapacity, 1);
        first = 0;
        end = size;
        changes++;
        if (!sameSlots) {
            index();
        }
    }

    /** Closes all holes in place. */
    private void compact() {
        boolean dense = end - first == size;
        int distance = first;
        int oldEnd = end;
        copyRuns(entries, hashes, entries, hashes);
        Arrays.fill(entries, size << shape, oldEnd << shape, null);
        Arrays.fill(hashes, size, oldEnd, 0);
        first = 0;
        end = size;
        changes++;
        if (dense) {
            IndexSlots.renumber(slots, -distance);
        } else {
            IndexSlots.clear(slots);
            index();
        }
    }

    /** Copies the live entries to the start of arrays, which may be those they are in. */
    private void copyRuns(Object[] source, int[] sourceHashes, Object[] target, int[] targetHashes) {
        if (end - first == size) {
            copyRun(source, sourceHashes, target, targetHashes, first, 0, size);
            return;
        }
        int to = 0;
        for (int from = first; from < end; ) {
            int until = from;
            while (until < end && source[until << shape] != HOLE) {
                until++;
            }
            copyRun(source, sourceHashes, target, targetHashes, from, to, until - from);
            to += until - from;
            from = until < end ? until + Math.max(sourceHashes[until], 1) : end;
        }
    }

    private void copyRun(
            Object[] source, int[] sourceHashes, Object[] target, int[] targetHashes, int from, int to, int length) {
        System.arraycopy(source, from << shape, target, to << shape, length << shape);
        System.arraycopy(sourceHashes, from, targetHashes, to, length);
        if (colliding != null) {
            colliding.moveDown(from, to, length);
        }
    }

    /** Fills the vacant index with all places. */
    private void index() {
        if (colliding == null) {
            IndexSlots.fill(slots, homeShift, hashes, size);
            return;
        }
        for (int place = 0; place < size; place++) {
            if (!colliding.holds(place)) {
                IndexSlots.set(slots, IndexSlots.vacantSlot(slots, homeShift, hashes[place]), place, hashes[place]);
            }
        }
    }

    /** Checks the numbered invariants. */
    void checkInvariants() {
        assert size <= capacity && capacity < hashes.length && entries.length == hashes.length << shape;
        assert IndexSlots.homeShift(slots) == homeShift;
        int live = 0;
        int indexed = 0;
        for (int place = 0; place < hashes.length; place++) {
            if (isLive(place)) {
                live++;
                if (colliding == null || !colliding.holds(place)) {
                    indexed++;
                    checkReachable(place);
                }
            } else {
                boolean inside = place >= first && place < end;
                assert keyAt(place) == (inside ? HOLE : null) : "key at vacant place " + place;
                assert shape == 0 || valueAt(place) == null : "value at vacant place " + place;
                assert inside || hashes[place] == 0 : "hash code at vacant place " + place;
                assert !inside || isInRun(place) : "length of the run of holes at " + place;
            }
        }
        assert live == size : live + " live, size " + size;
        assert size == 0 ? first == 0 && end == 0 : isLive(first) && isLive(end - 1);
        int used = 0;
        for (int slot = 0; slot < IndexSlots.length(slots); slot++) {
            used += IndexSlots.placeAt(slots, slot) >= 0 ? 1 : 0;
        }
        if (colliding != null) {
            assert !colliding.isEmpty() && colliding.places() >= hashes.length;
            colliding.checkInvariants();
        }
        assert used == indexed : used + " slots for " + indexed + " places";
    }

    /** Whether the hole at {@code place} is neither the first nor the last of a run, or tells its length. */
    private boolean isInRun(int place) {
        boolean starts = isLive(place - 1);
        boolean stops = isLive(place + 1);
        int length = hashes[place];
        if (starts && (length < 1 || !isLive(place + length))) {
            return false;
        }
        return !stops || (length >= 1 && isLive(place - length));
    }

    private void checkReachable(int place) {
        int mask = IndexSlots.length(slots) - 1;
        int slot = IndexSlots.home(hashes[place], homeShift);
        while (IndexSlots.placeAt(slots, slot) != place) {
            assert IndexSlots.placeAt(slots, slot) >= 0 : "no slot leads to place " + place;
            slot = (slot + 1) & mask;
        }
    }
}
