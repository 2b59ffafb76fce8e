package io.inlay.smallcoll.primitive;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@link BoxedMapView} asks a map of primitive keys or values for: the same as the map has, in boxes. */
abstract class TableMap<K extends @Nullable Object, V extends @Nullable Object> extends GroupTable {
    TableMap() {}

    /**
     * Returns a live view of this map with boxed keys and values, which supports what a {@code HashMap} does, but is not
     * serializable. What is done to one is seen in the other. An entry of it is that of its key as long as the map has the
     * key whenever the entry is asked, and keeps its last value then. Takes constant time and 24 bytes; each access makes
     * boxes.
     *
     * @return the view
     */
    public Map<K, V> asMap() {
        return new BoxedMapView<>(this);
    }

    /** Whether another value equals that in a live slot. Its {@code equals} is asked, and must not change the map. */
    final boolean isValueAt(int slot, @Nullable Object value) {
        var expectedTags = tags;
        int expected = modifications();
        boolean equal = Objects.equals(value, boxedValueAt(slot));
        requireUnchanged(expectedTags, expected);
        return equal;
    }

    abstract K boxedKeyAt(int slot);

    abstract V boxedValueAt(int slot);

    /** The slot of {@code key}, -1 if it is not here, nor of the right type. */
    abstract int findBoxed(@Nullable Object key);

    /** Replaces the value in a live slot, and returns it. */
    abstract V setBoxedValueAt(int slot, V value);

    /** Stores a value, and returns the one that was there, null if there was none. */
    abstract @Nullable V putBoxed(K key, V value);

    /** Puts all entries of a map, whose number it tells; it does no harm if that is wrong. */
    final void putAllBoxed(Map<? extends K, ? extends V> source) {
        int capacityBefore = capacity();
        int rest = source.size();
        try {
            for (Map.Entry<? extends K, ? extends V> entry : source.entrySet()) {
                K key = entry.getKey();
                V value = entry.getValue();
                if (isFull() && findBoxed(key) < 0) {
                    makeRoomFor(rest);
                }
                putBoxed(key, value);
                rest--;
            }
        } finally {
            giveBack(capacityBefore);
        }
    }

    /** Removes all entries and keeps the table: no memory is given back. Takes time proportional to the table. */
    public abstract void clear();
}
