package io.inlay.smallcoll;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an {@link EntryTable} that share their hash code with too many others for an index: nothing that is computed
 * from the hash code tells them apart. Those whose class is comparable to itself are in a search tree, so that a million of
 * them stay usable; others are compared one by one, which {@code HashMap} does as well.
 *
 * <p>The entries themselves are in the table as all others are. Removal, compaction and copying call no method of a key.
 */
final class CollidingKeys {
    /** A bucket that has shrunk to this goes back into the index. */
    static final int LEAST_SIZE = 4;

    private final Map<Integer, CollidingBucket> buckets;

    /** By place in the table; null where the key is in the index. */
    private @Nullable CollidingKey[] keys;

    CollidingKeys(int places) {
        buckets = new HashMap<>();
        keys = new CollidingKey[places];
    }

    private CollidingKeys(CollidingKeys source) {
        this(source.keys.length);
        source.buckets.forEach((hash, bucket) -> buckets.put(hash, bucket.copy(keys)));
    }

    CollidingKeys copy() {
        return new CollidingKeys(this);
    }

    boolean isEmpty() {
        return buckets.isEmpty();
    }

    boolean holds(int place) {
        return keys[place] != null;
    }

    /** The keys of {@code hash}, null if they are in the index. */
    @Nullable
    CollidingBucket bucket(int hash) {
        return buckets.get(hash);
    }

    /** The place of {@code key}, -1 if it is not here. */
    int find(@Nullable Object key, int hash) {
        CollidingBucket bucket = buckets.get(hash);
        return placeOf(bucket == null ? null : bucket.find(key));
    }

    /** The place of a key that {@code isEquivalent} accepts, -1 if there is none. */
    int findEquivalent(int hash, Predicate<Object> isEquivalent) {
        CollidingBucket bucket = buckets.get(hash);
        return placeOf(bucket == null ? null : bucket.findEquivalent(isEquivalent));
    }

    private static int placeOf(@Nullable CollidingKey found) {
        return found == null ? -1 : found.place;
    }

    /** Takes over all keys of {@code hash}. */
    void addBucket(int hash, CollidingBucket bucket) {
        buckets.put(hash, bucket);
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
        CollidingBucket bucket = Objects.requireNonNull(buckets.get(hash));
        bucket.remove(Objects.requireNonNull(keys[place]));
        keys[place] = null;
        return bucket.size() <= LEAST_SIZE;
    }

    /** Lets go of some key with {@code hash}, and returns its place; -1, and there is no bucket more, if none was left. */
    int poll(int hash) {
        CollidingBucket bucket = Objects.requireNonNull(buckets.get(hash));
        if (bucket.size() == 0) {
            buckets.remove(hash);
            return -1;
        }
        int place = bucket.any().place;
        remove(hash, place);
        return place;
    }

    /** Room for keys at {@code places} places. */
    void setPlaces(int places) {
        keys = Arrays.copyOf(keys, places);
    }

    int places() {
        return keys.length;
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
        for (CollidingBucket bucket : buckets.values()) {
            bucket.checkInvariants();
            assert bucket.size() > LEAST_SIZE : "a bucket of " + bucket.size();
            inBuckets += bucket.size();
        }
        int byPlace = 0;
        for (int place = 0; place < keys.length; place++) {
            byPlace += keys[place] == null ? 0 : 1;
            assert keys[place] == null || keys[place].place == place : keys[place].place + " at " + place;
        }
        assert byPlace == inBuckets : byPlace + " keys by place, " + inBuckets + " in buckets";
    }
}
