package io.inlay.smallcoll;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a hash table that share their hash code with too many others for an index: nothing that is computed
 * from the hash code tells them apart. Those whose class is comparable to itself are in a search tree, so that a million of
 * them stay usable; others are compared one by one, which {@code HashMap} does as well.
 *
 * <p>The entries themselves are in the table as all others are. Removal, compaction and copying call no method of a key.
 */
final class CollidingKeys {
    /** A bucket that has shrunk to this goes back into the index. */
    static final int LEAST_SIZE = 4;

    private static final int FIRST_BUCKETS = 4;

    /** By hash code: an open-addressed table, of which at least a quarter is vacant. */
    private @Nullable CollidingBucket[] buckets;

    private int bucketCount;

    /** By place in the table; null where the key is in the index. */
    private @Nullable CollidingKey[] keys;

    CollidingKeys(int places) {
        buckets = new CollidingBucket[FIRST_BUCKETS];
        keys = new CollidingKey[places];
    }

    private CollidingKeys(CollidingKeys source) {
        keys = new CollidingKey[source.keys.length];
        buckets = source.buckets.clone();
        bucketCount = source.bucketCount;
        for (int slot = 0; slot < buckets.length; slot++) {
            buckets[slot] = buckets[slot] == null ? null : buckets[slot].copy(keys);
        }
    }

    CollidingKeys copy() {
        return new CollidingKeys(this);
    }

    boolean isEmpty() {
        return bucketCount == 0;
    }

    boolean holds(int place) {
        return keys[place] != null;
    }

    /** The keys of {@code hash}, null if they are in the index. */
    @Nullable
    CollidingBucket bucket(int hash) {
        return buckets[slotOf(hash)];
    }

    /** The slot of the bucket of {@code hash}, or the vacant one where it belongs. */
    private int slotOf(int hash) {
        int mask = buckets.length - 1;
        int slot = home(hash, mask);
        for (CollidingBucket held; (held = buckets[slot]) != null && held.hash != hash; ) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int home(int hash, int mask) {
        return (int) (HashSpread.spread(hash) >>> Integer.SIZE) & mask;
    }

    /** Makes room for one more bucket. */
    private void makeRoom() {
        if (4 * (bucketCount + 1) > 3 * buckets.length) {
            CollidingBucket[] old = buckets;
            buckets = new CollidingBucket[2 * old.length];
            for (CollidingBucket bucket : old) {
                if (bucket != null) {
                    buckets[slotOf(bucket.hash)] = bucket;
                }
            }
        }
    }

    /** Lets go of the bucket in {@code slot}; what lies behind, and has its home in it or before, moves up. */
    private void removeBucket(int slot) {
        int mask = buckets.length - 1;
        int hole = slot;
        int next = (hole + 1) & mask;
        for (CollidingBucket moved; (moved = buckets[next]) != null; next = (next + 1) & mask) {
            if (((next - home(moved.hash, mask)) & mask) >= ((next - hole) & mask)) {
                buckets[hole] = moved;
                hole = next;
            }
        }
        buckets[hole] = null;
        bucketCount--;
    }

    /** The place of {@code key}, -1 if it is not here. */
    int find(@Nullable Object key, int hash) {
        CollidingBucket bucket = bucket(hash);
        return placeOf(bucket == null ? null : bucket.find(key));
    }

    /** The place of a key that {@code isEquivalent} accepts, -1 if there is none. */
    int findEquivalent(int hash, Predicate<Object> isEquivalent) {
        CollidingBucket bucket = bucket(hash);
        return placeOf(bucket == null ? null : bucket.findEquivalent(isEquivalent));
    }

    private static int placeOf(@Nullable CollidingKey found) {
        return found == null ? -1 : found.place;
    }

    /** Takes over all keys of a hash code that has no bucket yet. */
    void addBucket(CollidingBucket bucket) {
        makeRoom();
        buckets[slotOf(bucket.hash)] = bucket;
        bucketCount++;
        for (CollidingGroup group : bucket.groups()) {
            for (CollidingKey key = group.head(); key != null; key = key.next) {
                keys[key.place] = key;
            }
        }
    }

    /** Adds a key to {@code bucket}, which is one of these. */
    void add(CollidingBucket bucket, CollidingBucket.Spot spot, int place) {
        bucket.add(spot, place);
        keys[place] = spot.key();
    }

    /** Lets go of the key at {@code place}. Returns whether so few are left that they are to be {@link #poll}ed. */
    boolean remove(int hash, int place) {
        CollidingBucket bucket = Objects.requireNonNull(bucket(hash));
        bucket.remove(Objects.requireNonNull(keys[place]));
        keys[place] = null;
        return bucket.size() <= LEAST_SIZE;
    }

    /** Lets go of some key with {@code hash}, and returns its place; -1, and there is no bucket more, if none was left. */
    int poll(int hash) {
        CollidingBucket bucket = Objects.requireNonNull(bucket(hash));
        if (bucket.size() == 0) {
            removeBucket(slotOf(hash));
            return -1;
        }
        int place = bucket.any().place;
        remove(hash, place);
        return place;
    }

    /** Notes that the entry at {@code place}, if its key is here, is at {@code target} now. */
    void moved(int place, int target) {
        if (keys[place] != null) {
            move(place, target);
        }
    }

    /** Room for keys at {@code places} places. */
    void setPlaces(int places) {
        keys = Arrays.copyOf(keys, places);
    }

    int places() {
        return keys.length;
    }

    /** Renumbers all places by {@code targets}, in an array that has room for the new ones. */
    void renumber(int[] targets, @Nullable CollidingKey[] renumbered) {
        for (int place = 0; place < keys.length; place++) {
            CollidingKey key = keys[place];
            if (key != null) {
                key.place = targets[place];
                renumbered[key.place] = key;
            }
        }
        keys = renumbered;
    }

    /** Renumbers {@code length} places from {@code from} on, which become {@code to}, not more, and the following. */
    void moveDown(int from, int to, int length) {
        if (from != to) {
            for (int index = 0; index < length; index++) {
                move(from + index, to + index);
            }
        }
    }

    /** Renumbers the first {@code length} places, which become {@code distance} more. */
    void moveUp(int length, int distance) {
        for (int index = length - 1; index >= 0; index--) {
            move(index, index + distance);
        }
    }

    private void move(int from, int to) {
        CollidingKey key = keys[from];
        keys[from] = null;
        keys[to] = key;
        if (key != null) {
            key.place = to;
        }
    }

    void checkInvariants() {
        int inBuckets = 0;
        int count = 0;
        for (CollidingBucket bucket : buckets) {
            if (bucket != null) {
                bucket.checkInvariants();
                assert bucket(bucket.hash) == bucket : "no way to the bucket of " + bucket.hash;
                assert bucket.size() > LEAST_SIZE : "a bucket of " + bucket.size();
                inBuckets += bucket.size();
                count++;
            }
        }
        assert count == bucketCount : count + " buckets, not " + bucketCount;
        int byPlace = 0;
        for (int place = 0; place < keys.length; place++) {
            byPlace += keys[place] == null ? 0 : 1;
            assert keys[place] == null || keys[place].place == place : keys[place].place + " at " + place;
        }
        assert byPlace == inBuckets : byPlace + " keys by place, " + inBuckets + " in buckets";
    }
}
