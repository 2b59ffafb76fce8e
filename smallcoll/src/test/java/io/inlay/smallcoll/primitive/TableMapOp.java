package io.inlay.smallcoll.primitive;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What a scenario can do to a map of primitives. Each gives a result that does not depend on the order of the entries. */
enum TableMapOp {
    GET((side, with) -> side.get(with.key())),
    GET_OR_DEFAULT((side, with) -> side.getOrDefault(with.key(), with.value())),
    CONTAINS_KEY((side, with) -> side.containsKey(with.key())),
    CONTAINS_VALUE((side, with) -> side.containsValue(with.value())),
    FIND((side, with) -> {
        int slot = side.find(with.key());
        return slot < 0 ? slot : Arrays.asList(side.keyAt(slot), side.valueAt(slot));
    }),
    PUT_AT((side, with) -> {
        int slot = side.find(with.key());
        return slot < 0
                ? slot
                : Arrays.asList(side.putAt(slot, with.value()), side.valueAt(slot), side.get(with.key()));
    }),
    WRONG_SLOT((side, with) -> {
        int slot = List.of(-1, Integer.MIN_VALUE, Integer.MAX_VALUE).get(with.way() % 3);
        return with.way() % 2 == 0
                ? side.putAt(slot, with.value())
                : Arrays.asList(side.keyAt(slot), side.valueAt(slot));
    }),
    PUT((side, with) -> side.put(with.key(), with.value())),
    PUT_SEVERAL((side, with) -> each(with, key -> side.put(key, with.valueOf(key)))),
    PUT_IF_ABSENT((side, with) -> side.putIfAbsent(with.key(), with.value())),
    ADD_TO((side, with) -> side.addTo(with.key(), with.value())),
    ADD_TO_SEVERAL((side, with) -> each(with, key -> side.addTo(key, with.valueOf(key)))),
    MERGE((side, with) -> side.merge(with.key(), with.value(), (old, given) -> with.function(side, with.key()))),
    MERGE_SEVERAL((side, with) -> each(with, key -> side.merge(key, with.value(), (old, given) -> old))),
    COMPUTE((side, with) -> {
        List<Object> seen = new ArrayList<>();
        seen.add(side.compute(with.key(), (key, value) -> {
            seen.add(key);
            seen.add(value);
            return with.function(side, key);
        }));
        return seen;
    }),
    COMPUTE_SEVERAL((side, with) -> each(with, key -> side.compute(key, (same, value) -> with.valueOf(same)))),
    COMPUTE_IF_ABSENT((side, with) -> side.computeIfAbsent(with.key(), key -> with.function(side, key))),
    COMPUTE_IF_PRESENT((side, with) -> side.computeIfPresent(with.key(), (key, value) -> with.function(side, key))),
    REPLACE((side, with) -> side.replace(with.key(), with.value())),
    REPLACE_PAIR((side, with) -> side.replace(with.key(), with.value(), with.valueOf(with.key()))),
    REPLACE_PRESENT_PAIR((side, with) -> side.replace(with.key(), side.get(with.key()), with.value())),
    /** What is left unfinished by a function that throws depends on the order, so it is done to the end after that. */
    REPLACE_ALL((side, with) -> {
        PrimitiveFuse fuse = with.fuse();
        PrimitiveOutcome outcome = PrimitiveOutcome.of(() -> {
            side.replaceAll((key, value) -> fuse.burn(with.valueOf(key)));
            return "";
        });
        int uses = fuse.uses();
        side.replaceAll((key, value) -> with.valueOf(key));
        return List.of(outcome, uses);
    }),
    REPLACE_ALL_BADLY((side, with) -> {
        boolean[] done = {false};
        side.replaceAll((key, value) -> {
            if (once(done)) {
                with.function(side, with.key());
            }
            return with.valueOf(key);
        });
        return "";
    }),
    PUT_ALL((side, with) -> {
        TableMapSide source = side.fresh(with.way() % 64, with.value());
        source.putAll(with.entries());
        side.putAll(source);
        return source.size();
    }),
    PUT_ALL_OF_ITSELF((side, with) -> {
        side.putAll(side);
        return "";
    }),
    PUT_ALL_BOXES((side, with) -> {
        side.putAll(with.entries());
        return "";
    }),
    PUT_ALL_BOXES_OF_ITSELF((side, with) -> {
        side.putAll(side.asMap());
        return "";
    }),
    REMOVE((side, with) -> side.remove(with.key())),
    REMOVE_SEVERAL((side, with) -> each(with, side::remove)),
    REMOVE_PAIR((side, with) -> side.remove(with.key(), with.value())),
    REMOVE_PRESENT_PAIR((side, with) -> side.remove(with.key(), side.get(with.key()))),
    REMOVE_IF((side, with) -> {
        PrimitiveFuse fuse = with.fuse();
        return side.removeIf((key, value) -> fuse.burn(with.chooses(key)));
    }),
    RETAIN_IF((side, with) -> {
        PrimitiveFuse fuse = with.fuse();
        return side.retainIf((key, value) -> !fuse.burn(with.chooses(key)));
    }),
    REMOVE_IF_BADLY((side, with) -> {
        boolean[] done = {false};
        return side.removeIf((key, value) -> {
            if (once(done)) {
                with.function(side, with.key());
            }
            return with.chooses(key);
        });
    }),
    CURSOR((side, with) -> {
        Map<Object, Object> seen = new HashMap<>();
        for (TableMapSide.Cursor cursor = side.cursor(); cursor.next(); ) {
            if (seen.containsKey(cursor.key())) {
                throw new AssertionError(cursor.key() + " comes twice");
            }
            seen.put(cursor.key(), cursor.value());
            if (with.chooses(cursor.key())) {
                cursor.remove();
            } else if (with.way() % 2 == 0) {
                seen.put(cursor.key(), Arrays.asList(cursor.setValue(with.valueOf(cursor.key())), cursor.value()));
            }
        }
        return seen;
    }),
    CURSOR_WITHOUT_ENTRY((side, with) -> {
        TableMapSide.Cursor cursor = side.cursor();
        if (with.way() % 3 == 0) {
            removeAt(cursor, with.key());
        } else if (with.way() % 3 == 1) {
            removeAt(cursor, new Object());
        }
        return List.of(
                PrimitiveOutcome.of(cursor::key),
                PrimitiveOutcome.of(cursor::value),
                PrimitiveOutcome.of(() -> cursor.setValue(with.value())),
                PrimitiveOutcome.of(() -> {
                    cursor.remove();
                    return "";
                }),
                with.way() % 3 == 0 || cursor.next());
    }),
    FOR_EACH((side, with) -> {
        Map<Object, Object> seen = new HashMap<>();
        side.forEach(seen::put);
        return seen;
    }),
    FOR_EACH_BADLY((side, with) -> {
        boolean[] done = {false};
        side.forEach((key, value) -> {
            if (once(done)) {
                with.function(side, with.key());
            }
        });
        return "";
    }),
    ARRAYS((side, with) -> List.of(inStep(side.keysToArray(), side.valuesToArray()))),
    STREAMS((side, with) -> List.of(inStep(side.keys(), side.values()))),
    CLEAR((side, with) -> {
        if (with.way() % 4 == 0) {
            side.clear();
        }
        return "";
    }),
    TRIM((side, with) -> {
        side.trimToSize();
        return "";
    }),
    ENSURE_CAPACITY((side, with) -> {
        side.ensureCapacity(with.way() % 16 == 0 ? -with.way() - 1 : with.way() % 100);
        return "";
    }),
    FRESH_CAPACITY((side, with) -> with.way() % 4 == 0 ? side.fresh(-1 - with.way(), with.value()) : ""),
    COPY_OF_ARRAYS((side, with) -> {
        List<Object> keys = new ArrayList<>(with.keys());
        if (with.way() % 3 == 0) {
            keys.add(with.key());
        }
        List<Object> values = with.way() % 5 == 0
                ? List.of()
                : keys.stream().map(with::valueOf).toList();
        return contents(side.copyOf(keys, values));
    }),
    COPY_OF_BOXES((side, with) -> contents(side.copyOf(with.entries()))),
    EQUALS((side, with) -> {
        TableMapSide other = side.fresh(with.way() % 50, with.value());
        other.putAll(side);
        List<Object> answers = new ArrayList<>(answers(side, other));
        other.put(with.key(), with.value());
        answers.addAll(answers(side, other));
        other.remove(with.key());
        answers.addAll(answers(side, other));
        answers.add(side.map().equals(with.key()));
        return answers;
    }),
    VIEW_GET((side, with) -> side.asMap().get(with.key())),
    VIEW_PUT((side, with) -> side.asMap().put(with.key(), with.value())),
    VIEW_REMOVE((side, with) -> side.asMap().remove(with.key())),
    VIEW_MERGE((side, with) ->
            side.asMap().merge(with.key(), with.value(), (old, given) -> with.way() % 3 == 0 ? null : given)),
    VIEW_COMPUTE((side, with) ->
            side.asMap().compute(with.key(), (key, old) -> with.way() % 3 == 0 ? null : with.valueOf(key))),
    VIEW_STRANGER((side, with) -> List.of(
            side.asMap().containsKey("stranger"),
            side.asMap().containsValue("stranger"),
            side.asMap().keySet().remove("stranger"),
            side.asMap().entrySet().contains(new SimpleEntry<>(with.key(), "stranger")))),
    VIEW_KEYS_REMOVE((side, with) -> side.asMap().keySet().remove(with.key())),
    VIEW_KEYS_REMOVE_ALL((side, with) -> side.asMap().keySet().removeAll(with.keys())),
    VIEW_KEYS_RETAIN_ALL(
            (side, with) -> with.way() % 4 == 0 && side.asMap().keySet().retainAll(with.keys())),
    VIEW_KEYS_REMOVE_IF((side, with) -> side.asMap().keySet().removeIf(with::chooses)),
    VIEW_VALUES_REMOVE_IF((side, with) -> side.asMap().values().removeIf(value -> Objects.equals(value, with.value()))),
    VIEW_ENTRIES_REMOVE(
            (side, with) -> side.asMap().entrySet().remove(new SimpleEntry<>(with.key(), side.get(with.key())))),
    VIEW_ENTRIES_SET((side, with) -> {
        Map<Object, Object> previous = new HashMap<>();
        for (Map.Entry<Object, Object> entry : side.asMap().entrySet()) {
            if (with.chooses(entry.getKey())) {
                previous.put(entry.getKey(), entry.setValue(with.valueOf(entry.getKey())));
            }
        }
        return previous;
    }),
    VIEW_EQUALS((side, with) -> List.of(
            side.asMap().equals(with.entries()),
            with.entries().equals(side.asMap()),
            side.asMap().hashCode()));

    private final Body body;

    TableMapOp(Body body) {
        this.body = body;
    }

    Object on(TableMapSide side, TableMapArguments with) {
        return body.on(side, with);
    }

    private static List<Object> each(TableMapArguments with, UnaryOperator<Object> update) {
        return with.keys().stream().map(update).toList();
    }

    private static boolean once(boolean[] done) {
        boolean first = !done[0];
        done[0] = true;
        return first;
    }

    /** Goes to a key, or to the end, and removes the entry. */
    private static void removeAt(TableMapSide.Cursor cursor, Object key) {
        while (cursor.next()) {
            if (Objects.equals(cursor.key(), key)) {
                cursor.remove();
                return;
            }
        }
    }

    private static Map<Object, Object> inStep(List<Object> keys, List<Object> values) {
        if (keys.size() != values.size()) {
            throw new AssertionError(keys.size() + " keys, " + values.size() + " values");
        }
        Map<Object, Object> entries = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            entries.put(keys.get(i), values.get(i));
        }
        return entries;
    }

    private static Map<Object, Object> contents(TableMapSide side) {
        return new HashMap<>(side.asMap());
    }

    private static Collection<Object> answers(TableMapSide side, TableMapSide other) {
        return List.of(
                side.map().equals(other.map()),
                other.map().equals(side.map()),
                side.map().hashCode() == other.map().hashCode(),
                side.asMap().equals(other.asMap()));
    }

    private interface Body {
        Object on(TableMapSide side, TableMapArguments with);
    }
}
