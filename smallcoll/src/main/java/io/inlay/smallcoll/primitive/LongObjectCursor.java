package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/**
 * Walks over the entries of a {@link LongObjectMap} without a box; it is no object either where it does not leave the method
 * that asked for it. It is fail-fast: when a key has come or gone by other means than {@link #remove}, methods that go on or
 * change something throw {@link java.util.ConcurrentModificationException}.
 *
 * <pre>{@code
 * LongObjectMap<String> map = LongObjectMap.of(1, "one", 2, "two");
 * int length = 0;
 * for (LongObjectCursor<String> entries = map.cursor(); entries.next(); ) {
 *     length += entries.value().length();
 * }
 * }</pre>
 *
 * @param <V> the type of the values
 */
public final class LongObjectCursor<V extends @Nullable Object> extends GroupCursor {
    private final LongObjectMap<V> map;
    private final long[] keys;
    private final @Nullable Object[] values;

    LongObjectCursor(LongObjectMap<V> map) {
        super(map);
        this.map = map;
        keys = map.liveKeys();
        values = map.liveValues();
    }

    /**
     * Goes to the next entry. To be called first.
     *
     * @return whether there is one
     */
    public boolean next() {
        return advance();
    }

    /**
     * Returns the key of the current entry.
     *
     * @return the key
     * @throws IllegalStateException if there is no current entry
     */
    public long key() {
        return keys[slot()];
    }

    /**
     * Returns the value of the current entry.
     *
     * @return the value
     * @throws IllegalStateException if there is no current entry
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // Only values are stored, and null may be one.
    public V value() {
        return (V) values[slot()];
    }

    /**
     * Replaces the value of the current entry.
     *
     * @param value the value to be
     * @return the value that it had
     * @throws IllegalStateException if there is no current entry
     */
    public V setValue(V value) {
        return map.setLiveValueAt(slotToChange(), value);
    }

    /**
     * Removes the current entry from the map; there is none then, until {@link #next} is called.
     *
     * @throws IllegalStateException if there is no current entry
     */
    public void remove() {
        removeCurrent();
    }
}
