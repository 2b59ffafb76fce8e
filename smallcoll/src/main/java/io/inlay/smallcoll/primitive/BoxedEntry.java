package io.inlay.smallcoll.primitive;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry that shows the value that the map has now. It remembers the slot of the key, and looks for the key again once
 * the map has changed. Once it has found that the key is gone, it stands alone, and keeps the last value that it saw.
 */
final class BoxedEntry<K extends @Nullable Object, V extends @Nullable Object> implements Map.Entry<K, V> {
    private final TableMap<K, V> table;
    private final K key;
    private int slot;
    private long[] knownTags;
    private int knownModifications;
    private V value;

    BoxedEntry(TableMap<K, V> table, int slot) {
        this.table = table;
        this.slot = slot;
        key = table.boxedKeyAt(slot);
        value = table.boxedValueAt(slot);
        knownTags = table.tags;
        knownModifications = table.modifications();
    }

    @Override
    public K getKey() {
        return key;
    }

    @Override
    public V getValue() {
        if (find()) {
            value = table.boxedValueAt(slot);
        }
        return value;
    }

    @Override
    public V setValue(V newValue) {
        V previous = find() ? table.setBoxedValueAt(slot, newValue) : value;
        value = newValue;
        return previous;
    }

    /** Whether the map has the key; it is in {@code slot} then. */
    private boolean find() {
        if (slot >= 0 && (table.tags != knownTags || table.modifications() != knownModifications)) {
            slot = table.findBoxed(key);
            knownTags = table.tags;
            knownModifications = table.modifications();
        }
        return slot >= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Map.Entry<?, ?> entry
                && Objects.equals(key, entry.getKey())
                && Objects.equals(getValue(), entry.getValue());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(key) ^ Objects.hashCode(getValue());
    }

    @Override
    public String toString() {
        return key + "=" + getValue();
    }
}
