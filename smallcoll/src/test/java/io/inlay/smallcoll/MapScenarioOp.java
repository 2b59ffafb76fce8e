package io.inlay.smallcoll;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a scenario can do to a map. Each gives a result that is the same for two maps that behave the same. */
enum MapScenarioOp {
    PUT((side, with) -> side.map.put(with.key(), with.value())),
    PUT_SEVERAL((side, with) -> {
        for (int i = 0; i <= with.way() % 16; i++) {
            side.map.put(with.key(i), with.value());
        }
        return side.map.size();
    }),
    PUT_IF_ABSENT((side, with) -> side.map.putIfAbsent(with.key(), with.value())),
    GET((side, with) -> side.map.get(with.key())),
    GET_OR_DEFAULT((side, with) -> side.map.getOrDefault(with.key(), "default")),
    CONTAINS_VALUE((side, with) -> side.map.containsValue(with.value())),
    REMOVE((side, with) -> side.map.remove(with.key())),
    REMOVE_SEVERAL((side, with) -> {
        for (int i = 0; i <= with.way() % 16; i++) {
            side.map.remove(with.key(i));
        }
        return side.map.size();
    }),
    REMOVE_PAIR((side, with) -> side.map.remove(with.key(), with.value())),
    REPLACE((side, with) -> side.map.replace(with.key(), with.value())),
    REPLACE_PAIR((side, with) -> side.map.replace(with.key(), side.map.get(with.key(1)), with.value())),
    COMPUTE((side, with) -> side.map.compute(with.key(), (key, value) -> with.function(side, key, value))),
    COMPUTE_IF_ABSENT((side, with) -> side.map.computeIfAbsent(with.key(), key -> with.function(side, key, null))),
    COMPUTE_IF_PRESENT(
            (side, with) -> side.map.computeIfPresent(with.key(), (key, value) -> with.function(side, key, value))),
    MERGE((side, with) -> side.map.merge(with.key(), "given", (old, given) -> with.function(side, old, given))),
    PUT_ALL((side, with) -> {
        Map<Object, String> more = new LinkedHashMap<>();
        for (int i = 0; i < with.way() % 16; i++) {
            more.put(with.key(2 * i), with.value());
        }
        side.map.putAll(more);
        return "";
    }),
    REPLACE_ALL((side, with) -> {
        Fuse fuse = new Fuse(with.way() % 16);
        side.map.replaceAll((key, value) -> fuse.burn(true) ? with.value() : value);
        return "";
    }),
    CLEAR((side, with) -> {
        if (with.way() % 4 == 0) {
            side.map.clear();
        }
        return "";
    }),
    FOR_EACH((side, with) -> {
        boolean[] done = {false};
        side.map.forEach((key, value) -> {
            if (!done[0]) {
                done[0] = true;
                with.function(side, key, value);
            }
        });
        return "";
    }),
    /** A window: as many come in at the end as go out in front. */
    TURN_OVER((side, with) -> {
        for (int i = 0; i < with.way() % 64 && !side.map.isEmpty(); i++) {
            Iterator<Object> first = side.keys.iterator();
            Object eldest = first.next();
            first.remove();
            side.lookAtHeld();
            side.map.put(i % 8 == 0 ? with.key(i) : eldest, with.value());
            side.lookAtHeld();
        }
        return side.map.size();
    }),
    KEYS_REMOVE((side, with) -> side.keys.remove(with.key())),
    KEYS_CONTAINS((side, with) -> side.keys.contains(with.key())),
    KEYS_REMOVE_ALL((side, with) -> side.keys.removeAll(with.keys())),
    KEYS_RETAIN_ALL((side, with) -> with.way() % 4 == 0 && side.keys.retainAll(with.keys())),
    KEYS_REMOVE_IF((side, with) -> side.keys.removeIf(key -> with.chooses(key))),
    KEYS_ADD((side, with) -> side.keys.add(with.key())),
    VALUES_REMOVE((side, with) -> side.values.remove(with.value())),
    VALUES_CONTAINS((side, with) -> side.values.contains(with.value())),
    VALUES_REMOVE_IF((side, with) -> side.values.removeIf(value -> Objects.equals(value, with.value()))),
    ENTRIES_REMOVE((side, with) -> side.entries.remove(new SimpleEntry<>(with.key(), with.value()))),
    ENTRIES_CONTAINS((side, with) -> side.entries.contains(new SimpleEntry<>(with.key(), with.value()))),
    ENTRIES_REMOVE_IF((side, with) -> side.entries.removeIf(entry -> with.chooses(entry.getKey()))),
    ENTRIES_SET((side, with) -> {
        side.entries.forEach(entry -> {
            if (with.chooses(entry.getKey())) {
                entry.setValue(with.value());
            }
        });
        return "";
    }),
    TO_ARRAY((side, with) -> Arrays.asList(
            Arrays.asList(side.keys.toArray()),
            Arrays.asList(side.values.toArray(new String[0])),
            Arrays.asList(side.entries.toArray()).toString())),
    STREAM((side, with) -> side.entries.stream()
            .filter(entry -> with.chooses(entry.getKey()))
            .map(MapScenarioSide::copyOf)
            .toList()),
    SPLIT((side, with) -> {
        List<Object> seen = new ArrayList<>();
        var rest = side.keys.spliterator();
        var prefix = rest.trySplit();
        if (prefix != null) {
            prefix.forEachRemaining(seen::add);
        }
        rest.forEachRemaining(seen::add);
        return seen;
    }),
    OPEN_KEYS((side, with) -> side.open(side.keys.iterator())),
    OPEN_VALUES((side, with) -> side.open(side.values.iterator())),
    OPEN_ENTRIES((side, with) -> side.open(side.entries.iterator())),
    CURSOR_NEXT((side, with) ->
            side.cursors.isEmpty() ? "" : side.seen(with.chosen(side.cursors).next())),
    CURSOR_SKIP((side, with) -> {
        List<Object> seen = new ArrayList<>();
        for (int i = 0; i < with.value && !side.cursors.isEmpty() && i < 12; i++) {
            seen.add(side.seen(with.chosen(side.cursors).next()));
        }
        return seen;
    }),
    CURSOR_REMOVE((side, with) -> {
        if (!side.cursors.isEmpty()) {
            with.chosen(side.cursors).remove();
        }
        return "";
    }),
    CURSOR_REST((side, with) -> {
        List<Object> seen = new ArrayList<>();
        if (!side.cursors.isEmpty()) {
            with.chosen(side.cursors).forEachRemaining(element -> seen.add(side.seen(element)));
        }
        return seen;
    }),
    ENTRY_SET((side, with) ->
            side.heldEntries.isEmpty() ? "" : with.chosen(side.heldEntries).setValue(with.value())),
    ENTRY_AT((side, with) -> side.hold(side.extras().entryAt(with.way() % (side.map.size() + 1)))),
    GET_EQUIVALENT((side, with) ->
            side.extras().getEquivalent(Objects.hashCode(with.key()), key -> Objects.equals(key, with.key()))),
    CONTAINS_EQUIVALENT((side, with) ->
            side.extras().containsEquivalent(Objects.hashCode(with.key()), key -> Objects.equals(key, with.key()))),
    REMOVE_EQUIVALENT((side, with) ->
            side.extras().removeEquivalent(Objects.hashCode(with.key()), key -> Objects.equals(key, with.key()))),
    COMPUTE_EQUIVALENT((side, with) -> side.extras()
            .computeIfAbsentEquivalent(
                    Objects.hashCode(with.key()),
                    key -> Objects.equals(key, with.key()),
                    with::key,
                    key -> with.value())),
    REMOVE_IF((side, with) -> side.extras().removeIf((key, value) -> with.chooses(key))),
    EXTRACT_IF((side, with) -> {
        side.cursors.clear();
        return side.extras().extractIf((key, value) -> with.chooses(key)).toString();
    }),
    DRAIN((side, with) -> {
        side.cursors.clear();
        return with.way() % 4 != 0 ? "" : side.extras().drain().toString();
    }),
    TRIM((side, with) -> {
        side.cursors.clear();
        side.extras().trimToSize();
        return "";
    }),
    ENSURE_CAPACITY((side, with) -> {
        side.cursors.clear();
        side.extras().ensureCapacity(with.way() % 600);
        return "";
    });

    private final Body body;

    MapScenarioOp(Body body) {
        this.body = body;
    }

    Object on(MapScenarioSide side, Arguments with) {
        return body.on(side, with);
    }

    private interface Body {
        Object on(MapScenarioSide side, Arguments with);
    }

    /** The arguments of one step; the same objects for both sides. */
    static final class Arguments {
        private final List<Object> keys;
        final int value;
        private final int way;

        Arguments(List<Object> keys, int value, int way) {
            this.keys = keys;
            this.value = value;
            this.way = way;
        }

        Object key() {
            return keys.get(0);
        }

        Object key(int offset) {
            return keys.get(offset % keys.size());
        }

        List<Object> keys() {
            return keys.subList(0, Math.min(keys.size(), 1 + way % 8));
        }

        String value() {
            return value % 6 == 0 ? null : "v" + value % 20;
        }

        int way() {
            return way;
        }

        boolean chooses(Object key) {
            return Math.floorMod(String.valueOf(key).hashCode() + way, 2 + way % 5) == 0;
        }

        <T> T chosen(List<T> choices) {
            return choices.get(way % choices.size());
        }

        /** Gives a value, null or nothing at all, and in some ways modifies the map before. */
        String function(MapScenarioSide side, Object first, Object second) {
            switch (way % 12) {
                case 0 -> throw new Fuse.Blown();
                case 1 -> side.map.put(key(1), "put by the function");
                case 2 -> side.map.remove(key(1));
                case 3 -> side.map.remove(key(0));
                case 4 -> side.map.clear();
                case 5 -> side.map.put(key(0), "put by the function");
                case 6, 7 -> {
                    return null;
                }
                default -> {}
            }
            return "from " + first + " and " + second;
        }
    }
}
