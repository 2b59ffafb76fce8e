package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of the two maps that go through a scenario, with the views, iterators and entries that are held meanwhile. */
final class MapScenarioSide {
    private static final int HELD = 6;

    final Map<Object, String> map;
    final Set<Object> keys;
    final Collection<String> values;
    final Set<Map.Entry<Object, String>> entries;
    final List<Iterator<?>> cursors = new ArrayList<>();
    final List<Map.Entry<Object, String>> heldEntries = new ArrayList<>();
    private final boolean small;
    private final int entriesHeld;

    /**
     * @param small whether the map is the one under test, which has more methods than the model
     * @param holdsEntries false where LinkedHashMap would lose touch with its entries by turning a bin into a tree
     */
    MapScenarioSide(Map<Object, String> map, boolean small, boolean holdsEntries) {
        this.map = map;
        this.small = small;
        entriesHeld = holdsEntries ? HELD : 0;
        keys = map.keySet();
        values = map.values();
        entries = map.entrySet();
    }

    /** The methods of small maps: those of the map, or for the model what they should do. */
    MapExtras<Object, String> extras() {
        return small ? MapKind.extras(map) : new MapModelExtras<>(map);
    }

    Object open(Iterator<?> cursor) {
        cursors.add(cursor);
        if (cursors.size() > HELD) {
            cursors.remove(0);
        }
        return cursors.size();
    }

    Object hold(Map.Entry<Object, String> entry) {
        heldEntries.removeIf(other -> other.getKey() == entry.getKey()); // Two of one key part when it is removed.
        heldEntries.add(entry);
        if (heldEntries.size() > entriesHeld) {
            heldEntries.remove(0);
        }
        return copyOf(entry);
    }

    /** Holds what is an entry, so that it is looked at and written to later, and gives something to compare. */
    @SuppressWarnings("unchecked")
    Object seen(Object element) {
        return element instanceof Map.Entry<?, ?> entry ? hold((Map.Entry<Object, String>) entry) : element;
    }

    static Object copyOf(Map.Entry<?, ?> entry) {
        return Arrays.asList(entry.getKey(), entry.getValue(), entry.hashCode(), entry.toString());
    }

    /** Lets the held entries see their value, or that their key is gone: they keep what they saw last. */
    void lookAtHeld() {
        heldEntries.forEach(Map.Entry::getValue);
    }

    /** Where the iterators are and what the entries say, without changing either. */
    List<Object> held() {
        List<Object> held = new ArrayList<>();
        cursors.forEach(cursor -> held.add(cursor.hasNext()));
        heldEntries.forEach(entry -> held.add(copyOf(entry)));
        return held;
    }
}
