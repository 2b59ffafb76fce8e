package io.inlay.smallcoll.primitive;

/**
 * Walks over the entries of a {@link LongDoubleMap} without a box; it is no object either where it does not leave the method
 * that asked for it. It is fail-fast: when a key has come or gone by other means than {@link #remove}, methods that go on or
 * change something throw {@link java.util.ConcurrentModificationException}.
 *
 * <pre>{@code
 * LongDoubleMap map = LongDoubleMap.of(1, 10, 2, 20);
 * double sum = 0;
 * for (LongDoubleCursor entries = map.cursor(); entries.next(); ) {
 *     sum += entries.value();
 * }
 * }</pre>
 */
public final class LongDoubleCursor extends GroupCursor {
    private final LongDoubleMap map;
    private final long[] entries;

    LongDoubleCursor(LongDoubleMap map) {
        super(map);
        this.map = map;
        entries = map.entries();
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
        return LongDoubleEntries.keyAt(entries, slot());
    }

    /**
     * Returns the value of the current entry.
     *
     * @return the value
     * @throws IllegalStateException if there is no current entry
     */
    public double value() {
        return LongDoubleEntries.valueAt(entries, slot());
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
