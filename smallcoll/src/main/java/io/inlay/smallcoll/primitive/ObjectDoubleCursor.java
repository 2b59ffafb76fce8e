package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/**
 * Walks over the entries of a {@link ObjectDoubleMap} without a box; it is no object either where it does not leave the method
 * that asked for it. It is fail-fast: when a key has come or gone by other means than {@link #remove}, methods that go on or
 * change something throw {@link java.util.ConcurrentModificationException}.
 *
 * <pre>{@code
 * ObjectDoubleMap<String> map = ObjectDoubleMap.of("one", 1, "two", 2);
 * double sum = 0;
 * for (ObjectDoubleCursor<String> entries = map.cursor(); entries.next(); ) {
 *     sum += entries.value();
 * }
 * }</pre>
 *
 * @param <K> the type of the keys
 */
public final class ObjectDoubleCursor<K extends @Nullable Object> extends GroupCursor {
    private final ObjectDoubleMap<K> map;
    private final @Nullable Object[] keys;
    private final double[] values;

    ObjectDoubleCursor(ObjectDoubleMap<K> map) {
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
    @SuppressWarnings({"unchecked", "NullAway"}) // Only keys are stored, and null may be one.
    public K key() {
        return (K) keys[slot()];
    }

    /**
     * Returns the value of the current entry.
     *
     * @return the value
     * @throws IllegalStateException if there is no current entry
     */
    public double value() {
        return values[slot()];
    }

    /**
     * Replaces the value of the current entry.
     *
     * @param value the value to be
     * @return the value that it had
     * @throws IllegalStateException if there is no current entry
     */
    public double setValue(double value) {
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
