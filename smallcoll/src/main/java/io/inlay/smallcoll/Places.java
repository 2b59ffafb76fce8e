package io.inlay.smallcoll;

import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What maps and sets have in common: keys at places, which are numbers that grow in the order of insertion. A place stays
 * what it is until the next structural modification; places that are not live are jumped over by {@link #nextPlace}.
 */
abstract class Places<K extends @Nullable Object> {
    /** How many keys there are. */
    abstract int count();

    /** How often the structure was modified. */
    abstract int modifications();

    /** The place of the oldest key, {@link #endPlace} if there is none. */
    abstract int firstPlace();

    /** The place after that of the youngest key. */
    abstract int endPlace();

    /** The next live place, {@link #endPlace} if there is none. */
    abstract int nextPlace(int place);

    /** The live place before {@code place}, which may be the end; -1 if there is none. */
    abstract int previousPlace(int place);

    /** The place of the key that {@code index} others precede; takes that many steps where there are holes. */
    abstract int placeAt(int index);

    abstract K keyAt(int place);

    /** The place of an equal key, -1 if there is none. */
    abstract int placeOf(@Nullable Object key, int hash);

    /** Removes a key, and returns where the next one is then. */
    abstract int removeAt(int place);

    /** Removes a key, and returns where the one before is then, -1 if there is none. */
    abstract int removeBackwardsAt(int place);

    /** Removes the keys at the marked places, which are live. */
    abstract void removeMarked(Marks marks);

    abstract void removeAll();

    static int hashOf(@Nullable Object key) {
        return key == null ? 0 : key.hashCode();
    }

    /** What to throw where a method of a key has modified what it is in. */
    static ConcurrentModificationException modifiedByKey() {
        return new ConcurrentModificationException();
    }

    final void checkModifications(int expected) {
        if (modifications() != expected) {
            throw new ConcurrentModificationException();
        }
    }

    final int placeOf(@Nullable Object key) {
        return placeOf(key, hashOf(key));
    }

    /** The key that {@code supplier} gives, which must have this hash code, and be no key that is here. */
    final K newKey(int hash, Supplier<? extends K> supplier) {
        int expected = modifications();
        K key = supplier.get();
        checkModifications(expected);
        int actual = hashOf(key);
        if (actual != hash) {
            throw new IllegalArgumentException("The hash code is " + actual + ", not " + hash + ", of: " + key);
        }
        boolean present = placeOf(key, hash) >= 0;
        checkModifications(expected);
        if (present) {
            throw new IllegalArgumentException("It is present, but was not found to be equivalent: " + key);
        }
        return key;
    }

    /** Only sets ask for this and {@link #requireLastPlace}: the first entry of an empty map is null. */
    final int requireFirstPlace() {
        if (count() == 0) {
            throw new NoSuchElementException("The set is empty");
        }
        return firstPlace();
    }

    final int requireLastPlace() {
        if (count() == 0) {
            throw new NoSuchElementException("The set is empty");
        }
        return previousPlace(endPlace());
    }
}
