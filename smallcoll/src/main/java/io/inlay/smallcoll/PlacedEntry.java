package io.inlay.smallcoll;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry that shows the value that the map has now. It remembers where the key was, looks there first, and for the key
 * once the map has changed. Once it has found that the key is gone, it stands alone, and keeps the last value that it saw.
 */
final class PlacedEntry<K extends @Nullable Object, V extends @Nullable Object> implements Map.Entry<K, V> {
    private final PlacedMap<K, V> map;
    private final K key;
    private int place;
    private int knownModifications;
    private V value;

    PlacedEntry(PlacedMap<K, V> map, int place) {
        this.map = map;
        this.place = place;
        this.key = map.keyAt(place);
        this.value = map.valueAt(place);
        this.knownModifications = map.modifications();
    }

    @Override
    public K getKey() {
        return key;
    }

    @Override
    public V getValue() {
        if (find()) {
            value = map.valueAt(place);
        }
        return value;
    }

    @Override
    public V setValue(V newValue) {
        V previous = value;
        if (find()) {
            previous = map.replaceValueAt(place, newValue);
        }
        value = newValue;
        return previous;
    }

    /** Whether the map has the key; it is at {@code place} then. */
    private boolean find() {
        if (place >= 0 && map.modifications() != knownModifications) {
            int found = map.placeOf(key);
            place = found >= 0 && map.keyAt(found) == key ? found : -1;
            knownModifications = map.modifications();
        }
        return place >= 0;
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
