package io.inlay.smallcoll;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The operations of the fuzz; what they return is compared. */
enum MapFuzzOp {
    PUT((map, a) -> map.raw().put(a.key(), a.value())),
    REMOVE((map, a) -> map.raw().remove(a.key())),
    GET((map, a) -> map.raw().get(a.key())),
    CONTAINS_KEY((map, a) -> map.raw().containsKey(a.key())),
    CONTAINS_VALUE((map, a) -> map.raw().containsValue(a.value())),
    GET_OR_DEFAULT((map, a) -> map.raw().getOrDefault(a.key(), "default")),
    PUT_IF_ABSENT((map, a) -> map.raw().putIfAbsent(a.key(), a.value())),
    COMPUTE_IF_ABSENT((map, a) -> map.raw().computeIfAbsent(a.key(), key -> a.answer(map, a.value()))),
    COMPUTE_IF_PRESENT((map, a) -> map.raw().computeIfPresent(a.key(), (key, value) -> a.answer(map, a.value()))),
    COMPUTE((map, a) -> map.raw().compute(a.key(), (key, value) -> a.answer(map, value == null ? a.value() : null))),
    COMPUTE_AGAIN((map, a) -> map.raw().compute(a.key(), (key, value) -> a.answer(map, a.otherValue()))),
    MERGE((map, a) -> map.raw().merge(a.key(), a.salt(), (before, now) -> a.answer(map, a.value()))),
    REPLACE((map, a) -> map.raw().replace(a.key(), a.value())),
    REPLACE_EXPECTED((map, a) -> map.raw().replace(a.key(), a.value(), a.otherValue())),
    REMOVE_EXPECTED((map, a) -> map.raw().remove(a.key(), a.value())),
    PUT_ALL((map, a) -> {
        map.raw().putAll(a.entries());
        return null;
    }),
    PUT_ALL_ITSELF((map, a) -> {
        map.raw().putAll(map.raw());
        return null;
    }),
    REPLACE_ALL((map, a) -> {
        map.raw().replaceAll((key, value) -> a.selects(key) ? a.value() : value);
        return null;
    }),
    FOR_EACH((map, a) -> {
        List<Object> seen = new ArrayList<>();
        map.raw().forEach((key, value) -> {
            seen.add(key);
            seen.add(value);
        });
        return seen;
    }),
    KEYS_REMOVE((map, a) -> map.raw().keySet().remove(a.key())),
    VALUES_REMOVE((map, a) -> map.raw().values().remove(a.value())),
    ENTRIES_REMOVE((map, a) -> map.raw().entrySet().remove(entry(a))),
    KEYS_CONTAINS((map, a) -> map.raw().keySet().contains(a.key())),
    VALUES_CONTAINS((map, a) -> map.raw().values().contains(a.value())),
    ENTRIES_CONTAINS((map, a) -> map.raw().entrySet().contains(entry(a))),
    KEYS_CONTAINS_ALL((map, a) -> map.raw().keySet().containsAll(a.keys())),
    KEYS_REMOVE_ALL((map, a) -> map.raw().keySet().removeAll(a.keys())),
    KEYS_RETAIN_ALL((map, a) -> map.raw().keySet().retainAll(without(map, a.keys()))),
    VALUES_REMOVE_ALL((map, a) -> map.raw().values().removeAll(Arrays.asList(a.salt() % 9))),
    VALUES_RETAIN_ALL((map, a) -> map.raw().values().retainAll(Arrays.asList(0, 1, 2, 3, 4, 5, 7))),
    ENTRIES_REMOVE_ALL((map, a) -> map.raw().entrySet().removeAll(a.entries().entrySet())),
    ENTRIES_RETAIN_ALL((map, a) -> map.raw()
            .entrySet()
            .retainAll(map.raw().entrySet().stream()
                    .filter(entry -> !a.selects(entry.getKey()))
                    .map(SimpleEntry::new)
                    .collect(Collectors.toSet()))),
    KEYS_REMOVE_IF((map, a) -> map.raw().keySet().removeIf(a::selects)),
    VALUES_REMOVE_IF((map, a) -> map.raw().values().removeIf(a::selectsValue)),
    ENTRIES_REMOVE_IF((map, a) -> map.raw().entrySet().removeIf(entry -> a.selects(entry.getKey()))),
    KEYS_ITERATOR_REMOVE((map, a) -> {
        List<Object> kept = new ArrayList<>();
        for (Iterator<Object> keys = map.raw().keySet().iterator(); keys.hasNext(); ) {
            Object key = keys.next();
            if (a.selects(key)) {
                keys.remove();
            } else {
                kept.add(key);
            }
        }
        return kept;
    }),
    VALUES_ITERATOR_REMOVE((map, a) -> {
        List<Object> seen = new ArrayList<>();
        for (Iterator<Object> values = map.raw().values().iterator(); values.hasNext(); ) {
            Object value = values.next();
            seen.add(value);
            if (a.selectsValue(value)) {
                values.remove();
            }
        }
        return seen;
    }),
    ENTRIES_ITERATOR_REMOVE_THEN_REST((map, a) -> {
        List<Object> seen = new ArrayList<>();
        Iterator<Map.Entry<Object, Object>> entries = map.raw().entrySet().iterator();
        for (int i = 0; i < a.index(); i++) {
            seen.add(entries.next().getKey());
        }
        if (a.index() > 0) {
            entries.remove();
        }
        entries.forEachRemaining(entry -> seen.add(entry.getValue()));
        return seen;
    }),
    SET_VALUE((map, a) -> {
        List<Object> before = new ArrayList<>();
        for (Map.Entry<Object, Object> entry : map.raw().entrySet()) {
            if (a.selects(entry.getKey())) {
                before.add(entry.setValue(a.value()));
                before.add(entry.getValue());
            }
        }
        return before;
    }),
    KEYS_REMOVE_ALL_OF_ITSELF((map, a) ->
            a.modulus() < 4 && map.raw().keySet().removeAll(map.raw().keySet())),
    KEYS_RETAIN_ALL_OF_ITSELF((map, a) -> map.raw().keySet().retainAll(map.raw().keySet())),
    EQUALS_ITSELF((map, a) ->
            map.raw().equals(map.raw()) && map.raw().entrySet().equals(map.raw().entrySet())),
    ENTRIES_STREAM((map, a) -> map.raw().entrySet().stream()
            .filter(entry -> a.selects(entry.getKey()))
            .map(Map.Entry::getValue)
            .collect(Collectors.toCollection(ArrayList::new))),
    KEYS_ESTIMATE((map, a) -> map.raw().keySet().spliterator().estimateSize()),
    CLEAR((map, a) -> {
        if (a.modulus() < 4) {
            map.raw().clear();
        }
        return null;
    }),
    VIEWS_CLEAR((map, a) -> {
        if (a.modulus() < 4) {
            List.of(map.raw().keySet(), map.raw().values(), map.raw().entrySet())
                    .get(a.salt() % 3)
                    .clear();
        }
        return null;
    }),

    GET_EQUIVALENT((map, a) -> map.getEquivalent(a.hash(), a.isKey())),
    CONTAINS_EQUIVALENT((map, a) -> map.containsEquivalent(a.hash(), a.isKey())),
    REMOVE_EQUIVALENT((map, a) -> map.removeEquivalent(a.hash(), a.isKey())),
    COMPUTE_IF_ABSENT_EQUIVALENT(
            (map, a) -> map.computeIfAbsentEquivalent(a.hash(), a.isKey(), a::key, key -> a.answer(map, a.value()))),
    COMPUTE_IF_ABSENT_EQUIVALENT_OF_ANOTHER_HASH((map, a) ->
            map.computeIfAbsentEquivalent(a.hash() + 1, key -> false, a::key, key -> a.answer(map, a.value()))),
    REMOVE_IF((map, a) -> map.removeIf((key, value) -> a.selects(key))),
    EXTRACT_IF((map, a) -> entries(map.extractIf((key, value) -> a.selects(key)).raw())),
    DRAIN((map, a) -> a.modulus() > 4 ? null : entries(map.drain().raw())),
    ENTRY_AT((map, a) -> map.entryAt(a.index()).getKey()),
    ENTRY_AT_SET_VALUE((map, a) -> map.entryAt(a.index()).setValue(a.value())),

    ENSURE_CAPACITY((map, a) -> {
        map.ensureCapacity(a.salt() % 5 == 0 ? -1 : a.salt());
        return null;
    }),
    TRIM_TO_SIZE((map, a) -> {
        map.trimToSize();
        return null;
    }),

    FIRST_ENTRY((map, a) -> map.firstEntry()),
    LAST_ENTRY((map, a) -> map.lastEntry()),
    POLL_FIRST_ENTRY((map, a) -> map.pollFirstEntry()),
    POLL_LAST_ENTRY((map, a) -> map.pollLastEntry()),
    PUT_FIRST((map, a) -> map.putFirst(a.key(), a.value())),
    PUT_LAST((map, a) -> map.putLast(a.key(), a.value())),
    REVERSED((map, a) -> entries(map.reversed())),
    REVERSED_REMOVE_IF((map, a) -> map.reversed().entrySet().removeIf(entry -> a.selects(entry.getKey())));

    private static final Set<MapFuzzOp> SEQUENCED = EnumSet.range(FIRST_ENTRY, REVERSED_REMOVE_IF);

    private final Action action;

    MapFuzzOp(Action action) {
        this.action = action;
    }

    Object perform(GrowableMap<Object, Object> map, MapFuzzArguments arguments) {
        return action.perform(map, arguments);
    }

    boolean isSequenced() {
        return SEQUENCED.contains(this);
    }

    /** Whether nothing says if iterators fail after it. */
    boolean mayInvalidateIterators() {
        return isSequenced()
                || this == ENSURE_CAPACITY
                || this == TRIM_TO_SIZE
                || this == CLEAR
                || this == VIEWS_CLEAR
                || this == DRAIN;
    }

    private static Map.Entry<Object, Object> entry(MapFuzzArguments a) {
        return new SimpleEntry<>(a.key(), a.value());
    }

    private static List<Map.Entry<Object, Object>> entries(Map<Object, Object> map) {
        List<Map.Entry<Object, Object>> entries = new ArrayList<>();
        for (Map.Entry<Object, Object> entry : map.entrySet()) {
            entries.add(new SimpleEntry<>(entry));
        }
        return entries;
    }

    /** The keys of the map but for these. */
    private static List<Object> without(GrowableMap<Object, Object> map, List<Object> keys) {
        List<Object> others = new ArrayList<>(map.raw().keySet());
        others.removeAll(keys);
        return others;
    }

    private interface Action {
        Object perform(GrowableMap<Object, Object> map, MapFuzzArguments arguments);
    }
}
