package io.inlay.smallcoll.primitive;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a map from objects to primitives, and their hash codes, which are kept so that growth and removal call no
 * method of a key. Hash codes are multiplied with a secret number, so keys do not meet by choice unless their hash codes
 * are equal. Of such keys the first {@value #COLLISION_LIMIT} are found as all others are; more are in a search tree, and
 * in some vacant slot that no search leads to.
 *
 * <p>A method of a key may modify the table that it is asked for: that is found out after each call, and is a
 * {@link java.util.ConcurrentModificationException}.
 */
@SuppressWarnings("NullAway") // Keys may be null, and vacant slots are.
abstract class ObjectKeyTable<K extends @Nullable Object, V extends @Nullable Object> extends TableMap<K, V> {
    static final int MAXIMUM_SLOTS = (Integer.MAX_VALUE - 8) / Groups.SLOTS * Groups.SLOTS;

    /** How many keys of one hash code are found by it at most. */
    static final int COLLISION_LIMIT = 8;

    private static final @Nullable Object[] NO_KEYS = {null};
    private static final int[] NO_HASHES = {};
    private static final @Nullable CollidingKey[] NONE_COLLIDING = {};

    /** The keys, and in one place more the {@link CollidingKeys}, if there are any. */
    private @Nullable Object[] keys = NO_KEYS;

    private int[] hashes = NO_HASHES;
    private int salt;

    ObjectKeyTable() {}

    /**
     * Returns the slot of a key, for {@code keyAt}, {@code valueAt} and {@code putAt}: several of them take one search. It
     * is the key's until a key is added or the table is given another size.
     *
     * @param key the key
     * @return its slot, or -1 if it is not there
     */
    public int find(@Nullable Object key) {
        return find(key, Objects.hashCode(key));
    }

    /** The slot of a key with a certain hash code, -1 if it is not there. */
    final int find(@Nullable Object key, int hashCode) {
        var tags = this.tags;
        var keys = this.keys;
        long hash = TableHash.of(hashCode, salt);
        int group = Groups.home(hash, tags.length);
        long word = tags[group];
        long lanes = Groups.matching(word, hash);
        if (lanes != 0) {
            int slot = Groups.slot(group, lanes);
            if (keys[slot] == key || (hashes[slot] == hashCode && isEqual(key, keys[slot]))) {
                return slot;
            }
        } else if (Groups.isLast(word) && keys[keys.length - 1] == null) {
            return -1;
        }
        return findFurther(key, hashCode, hash, Groups.rest(lanes));
    }

    /** {@link #find} where the first lane of the key's home is not the key's: the others there, the next groups, the trees. */
    private int findFurther(@Nullable Object key, int hashCode, long hash, long othersAtHome) {
        var tags = this.tags;
        var keys = this.keys;
        int home = Groups.home(hash, tags.length);
        int group = home;
        long lanes = othersAtHome;
        do {
            for (; lanes != 0; lanes = Groups.rest(lanes)) {
                int slot = Groups.slot(group, lanes);
                if (keys[slot] == key || (hashes[slot] == hashCode && isEqual(key, keys[slot]))) {
                    return slot;
                }
            }
            if (Groups.isLast(tags[group])) {
                break;
            }
            group = Groups.next(group, tags.length);
            lanes = Groups.matching(tags[group], hash);
        } while (group != home);
        CollidingKeys colliding = colliding();
        return colliding == null ? -1 : findColliding(colliding, key, hashCode);
    }

    private @Nullable CollidingKeys colliding() {
        return (CollidingKeys) keys[keys.length - 1];
    }

    private void setColliding(@Nullable CollidingKeys colliding) {
        keys[keys.length - 1] = colliding;
    }

    private boolean isEqual(@Nullable Object key, @Nullable Object candidate) {
        if (key == null) {
            return false;
        }
        long[] expectedTags = tags;
        int expected = modifications();
        boolean equal = key.equals(candidate);
        requireUnchanged(expectedTags, expected);
        return equal;
    }

    private int findColliding(CollidingKeys colliding, @Nullable Object key, int hashCode) {
        long[] expectedTags = tags;
        int expected = modifications();
        int slot = colliding.find(key, hashCode);
        requireUnchanged(expectedTags, expected);
        return slot;
    }

    final @Nullable Object[] liveKeys() {
        return keys;
    }

    @SuppressWarnings("unchecked") // Only keys are stored.
    final K liveKeyAt(int slot) {
        return (K) keys[slot];
    }

    @Override
    final int slotCount() {
        return keys.length - 1;
    }

    /** Takes a slot for a key that is not there. There is memory for it; {@link #size} is the caller's. */
    final int claim(K key, int hashCode) {
        long hash = TableHash.of(hashCode, salt);
        if (Groups.vacant(tags[Groups.home(hash, tags.length)]) == 0 && isCrowded(hashCode, hash)) {
            return claimColliding(key, hashCode);
        }
        return store(key, hashCode, Groups.claim(tags, hash));
    }

    private int store(K key, int hashCode, int slot) {
        keys[slot] = key;
        hashes[slot] = hashCode;
        return slot;
    }

    /** Whether there are as many keys with a hash code as may be found by it. */
    private boolean isCrowded(int hashCode, long hash) {
        int count = 0;
        int group = Groups.home(hash, tags.length);
        for (int left = tags.length; left > 0; left--) {
            for (long lanes = Groups.matching(tags[group], hash); lanes != 0; lanes = Groups.rest(lanes)) {
                count += hashes[Groups.slot(group, lanes)] == hashCode ? 1 : 0;
            }
            if (count >= COLLISION_LIMIT || Groups.isLast(tags[group])) {
                break;
            }
            group = Groups.next(group, tags.length);
        }
        return count >= COLLISION_LIMIT;
    }

    /** All that may fail comes before the first change. */
    private int claimColliding(K key, int hashCode) {
        CollidingKeys present = colliding();
        CollidingKeys others = present == null ? new CollidingKeys(slotCount()) : present;
        CollidingBucket known = others.bucket(hashCode);
        CollidingBucket bucket = known == null ? new CollidingBucket(hashCode) : known;
        long[] expectedTags = tags;
        int expected = modifications();
        CollidingBucket.Spot spot = bucket.locate(key);
        requireUnchanged(expectedTags, expected);
        if (known == null) {
            others.addBucket(bucket);
        }
        int slot = Groups.claimAnywhere(tags, TableHash.of(modifications(), salt));
        others.add(bucket, spot, slot);
        setColliding(others);
        return store(key, hashCode, slot);
    }

    /**
     * Whether a key with this hash code would be so far from its home that the table should have another salt. That is of no
     * use where several keys have one hash code, and ways are long for that reason.
     */
    final boolean isFar(int hashCode) {
        long hash = TableHash.of(hashCode, salt);
        return Groups.isFar(tags, hash) && !isCrowded(hashCode, hash) && !isClumped(hash);
    }

    /** Whether of the slots of the groups where a way begins an eighth or more have the hash code of one before, in their group. */
    private boolean isClumped(long hash) {
        int repeated = 0;
        int looked = Math.min(Groups.far(tags.length), tags.length);
        int group = Groups.home(hash, tags.length);
        for (int left = looked; left > 0; left--) {
            for (int slot = group * Groups.SLOTS + 1; slot < (group + 1) * Groups.SLOTS; slot++) {
                repeated += isRepeated(group * Groups.SLOTS, slot) ? 1 : 0;
            }
            group = Groups.next(group, tags.length);
        }
        return repeated * Byte.SIZE >= looked * Groups.SLOTS;
    }

    /** Whether a live slot has the hash code of another that is before it in its group. */
    private boolean isRepeated(int first, int slot) {
        boolean repeated = false;
        for (int other = first; other < slot && Groups.isLive(tags, slot); other++) {
            repeated |= hashes[other] == hashes[slot] && Groups.isLive(tags, other);
        }
        return repeated;
    }

    @Override
    final void removeSlot(int slot) {
        CollidingKeys colliding = colliding();
        if (colliding != null && colliding.holds(slot)) {
            removeColliding(colliding, slot);
        } else {
            Groups.release(tags, slot, TableHash.of(hashes[slot], salt));
        }
        keys[slot] = null;
        size--;
        removals++;
    }

    private void removeColliding(CollidingKeys colliding, int slot) {
        int hashCode = hashes[slot];
        if (colliding.remove(hashCode, slot)) {
            colliding.poll(hashCode);
        }
        if (colliding.isEmpty()) {
            setColliding(null);
        }
        Groups.vacate(tags, slot);
    }

    @Override
    public void clear() {
        if (size > 0) {
            Arrays.fill(tags, 0);
            Arrays.fill(keys, null);
            salt = TableHash.salt(tags.length);
            removals += size;
            size = 0;
        }
    }

    /** Whether a copy is to have the same arrays. Search trees of colliding keys are made anew. */
    final boolean canBeCloned(int slotsNeeded) {
        return colliding() == null && isTight(slotsNeeded);
    }

    final void copyKeys(ObjectKeyTable<? extends K, ?> source) {
        Object[] copiedKeys = source.keys.clone();
        hashes = source.hashes.clone();
        salt = source.salt;
        copyTags(source);
        keys = copiedKeys;
    }

    /** The live slots of the table as it is, and where their keys will be in one of so many slots; nothing changes yet. */
    final Move move(int slots) {
        return new Move(slots);
    }

    /** A new table with the same keys. The owner moves its values, and lets the move take effect. */
    final class Move {
        private final @Nullable CollidingKeys colliding = colliding();
        private final int newSalt;
        private final long[] newTags;
        private final @Nullable Object[] newKeys;
        private final int[] newHashes;
        private final int[] newSlots;
        private final @Nullable CollidingKey[] newColliding;

        Move(int slots) {
            newSalt = TableHash.salt(Groups.count(slots));
            newTags = slots == 0 ? Groups.NONE : Groups.allocate(slots);
            newKeys = slots == 0 ? NO_KEYS : new Object[slots + 1];
            newHashes = slots == 0 ? NO_HASHES : new int[slots];
            newSlots = colliding == null ? NO_HASHES : new int[slotCount()];
            newColliding = colliding == null ? NONE_COLLIDING : new CollidingKey[slots];
        }

        /** Takes the key in a live slot over, and returns its slot in the new table. */
        int take(int slot) {
            int target;
            if (colliding != null && colliding.holds(slot)) {
                target = Groups.claimAnywhere(newTags, TableHash.of(slot, newSalt));
                newSlots[slot] = target;
            } else {
                target = Groups.claim(newTags, TableHash.of(hashes[slot], newSalt));
            }
            newKeys[target] = keys[slot];
            newHashes[target] = hashes[slot];
            return target;
        }

        void takeEffect() {
            if (colliding != null) {
                colliding.renumber(newSlots, newColliding);
                newKeys[newKeys.length - 1] = colliding;
            }
            tags = newTags;
            salt = newSalt;
            keys = newKeys;
            hashes = newHashes;
        }
    }
}
