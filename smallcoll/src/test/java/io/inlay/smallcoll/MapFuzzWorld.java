package io.inlay.smallcoll;

import io.inlay.smallcoll.ListSubject.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** A map and its oracle, which get the same operations and are compared after each. */
final class MapFuzzWorld {
    private static final List<MapFuzzOp> OPS = Arrays.asList(MapFuzzOp.values());
    private static final int LARGE = 64;

    private final SplittableRandom random;
    private final List<Object> universe;
    private final GrowableMap<Object, Object> map;
    private final MapOracle<Object, Object> oracle;
    private final boolean sequenced;
    private final List<Cursor> cursors = new ArrayList<>();
    private final List<KeptEntry> keptEntries = new ArrayList<>();
    private final List<Object> trace = new ArrayList<>();

    MapFuzzWorld(
            MapType type, MapState state, List<Object> universe, Map<Object, Object> start, SplittableRandom random) {
        this.random = random;
        this.universe = universe;
        this.map = state.build(type, start);
        require(map.raw().equals(start), "start");
        this.oracle = new MapOracle<>(map.raw());
        this.sequenced = Faces.has(type.mapClass(), "putFirst");
    }

    /** The operations so far, as a failure prints them. */
    List<Object> trace() {
        return trace;
    }

    int size() {
        return oracle.raw().size();
    }

    /** Half the steps move the size towards the target, the others do anything. */
    void step(int target) {
        int kind = random.nextInt(20);
        if (kind < 8) {
            perform(size() < target ? MapFuzzOp.PUT : MapFuzzOp.REMOVE);
        } else if (kind < 11) {
            stepCursor();
        } else if (kind == 11) {
            setKeptEntry();
        } else {
            MapFuzzOp op = OPS.get(random.nextInt(OPS.size()));
            if (sequenced || !op.isSequenced()) {
                perform(op);
            }
        }
        compare();
    }

    private void perform(MapFuzzOp op) {
        MapFuzzArguments arguments = MapFuzzArguments.draw(random, universe, size());
        trace.add(List.of(op, arguments));
        Outcome outcome = Outcome.of(() -> op.perform(map, arguments));
        Outcome expected = Outcome.of(() -> op.perform(oracle, arguments));
        require(Objects.equals(outcome, expected), outcome + " instead of " + expected);
        if (op.mayInvalidateIterators() || arguments.mischief() == MapFuzzArguments.Mischief.CLEARS) {
            cursors.clear();
        }
        if (op.isSequenced()) {
            keptEntries.clear();
        }
    }

    private void stepCursor() {
        if (cursors.size() < 2 && random.nextInt(3) == 0) {
            int view = random.nextInt(3);
            trace.add("cursor on view " + view);
            cursors.add(new Cursor(view(map.raw(), view), view(oracle.raw(), view)));
            return;
        }
        if (cursors.isEmpty()) {
            return;
        }
        Cursor cursor = cursors.get(random.nextInt(cursors.size()));
        if (random.nextInt(3) == 0) {
            trace.add("cursor removes");
            same(cursor, Outcome.of(() -> remove(cursor.ours)), Outcome.of(() -> remove(cursor.oracles)));
        } else {
            trace.add("cursor moves on");
            boolean more = cursor.ours.hasNext();
            boolean expectedMore = cursor.oracles.hasNext();
            Outcome next = Outcome.of(cursor.ours::next);
            Outcome expected = Outcome.of(cursor.oracles::next);
            same(cursor, next, expected);
            require(more == expectedMore || expected.thrown() != null, "hasNext was " + more);
            if (expected.result() instanceof Map.Entry<?, ?>) {
                keep(next.result());
            }
        }
    }

    private void same(Cursor cursor, Outcome outcome, Outcome expected) {
        require(Objects.equals(outcome, expected), outcome + " instead of " + expected);
        if (expected.thrown() != null && expected.thrown() != IllegalStateException.class) {
            cursors.remove(cursor);
        }
    }

    private static Object remove(Iterator<?> iterator) {
        iterator.remove();
        return null;
    }

    private static Iterator<?> view(Map<Object, Object> map, int view) {
        return switch (view) {
            case 0 -> map.keySet().iterator();
            case 1 -> map.values().iterator();
            default -> map.entrySet().iterator();
        };
    }

    @SuppressWarnings("unchecked")
    private void keep(Object entry) {
        if (keptEntries.size() == 4) {
            keptEntries.remove(0);
        }
        keptEntries.add(new KeptEntry((Map.Entry<Object, Object>) entry));
    }

    private void setKeptEntry() {
        if (!keptEntries.isEmpty()) {
            KeptEntry kept = keptEntries.get(random.nextInt(keptEntries.size()));
            Integer value = random.nextInt(8);
            trace.add("set " + value + " by kept entry of " + kept.key);
            Object before = kept.entry.setValue(value);
            require(Objects.equals(before, kept.value), "setValue of an entry returned " + before);
            kept.value = value;
            oracle.raw().replace(kept.key, value);
        }
    }

    /** Entries whose key was removed are kept until it comes back. */
    private void compareKeptEntries() {
        for (Iterator<KeptEntry> entries = keptEntries.iterator(); entries.hasNext(); ) {
            KeptEntry kept = entries.next();
            boolean present = oracle.raw().containsKey(kept.key);
            if (kept.detached && present) {
                entries.remove();
                continue;
            }
            kept.detached = !present;
            kept.value = present ? oracle.raw().get(kept.key) : kept.value;
            require(kept.entry.getKey() == kept.key, "a kept entry changed its key");
            Object value = kept.entry.getValue();
            require(
                    Objects.equals(value, kept.value),
                    "entry kept of " + kept.key + " has " + value + " instead of " + kept.value);
        }
    }

    private void compare() {
        require(map.raw().size() == size(), "size is " + map.raw().size() + " instead of " + size());
        compareKeptEntries();
        if (size() <= LARGE || random.nextInt(size() / LARGE) == 0) {
            compareEntries();
            if (random.nextInt(16) == 0) {
                compareEveryWay();
            }
        }
    }

    /** Keys by identity: put of an equal key keeps the one that is there. */
    private void compareEntries() {
        Iterator<Map.Entry<Object, Object>> expected = oracle.raw().entrySet().iterator();
        for (Map.Entry<Object, Object> entry : map.raw().entrySet()) {
            require(expected.hasNext(), "more entries than size");
            Map.Entry<Object, Object> other = expected.next();
            require(entry.getKey() == other.getKey(), "key " + entry.getKey() + " instead of " + other.getKey());
            require(Objects.equals(entry.getValue(), other.getValue()), "value of " + entry.getKey());
        }
        require(!expected.hasNext(), "fewer entries than size");
        Faces.checkInvariants(map.raw());
    }

    private void compareEveryWay() {
        Map<Object, Object> ours = map.raw();
        Map<Object, Object> expected = oracle.raw();
        require(ours.equals(expected) && expected.equals(ours), "equals");
        require(ours.hashCode() == expected.hashCode(), "hashCode");
        require(ours.toString().equals(expected.toString()), "toString");
        require(ours.isEmpty() == expected.isEmpty(), "isEmpty");
        require(ours.keySet().equals(expected.keySet()), "equality of keys");
        require(ours.entrySet().equals(expected.entrySet()), "equality of entries");
        require(Arrays.equals(ours.keySet().toArray(), expected.keySet().toArray()), "keys as array");
        require(Arrays.equals(ours.values().toArray(), expected.values().toArray()), "values as array");
        List<Object> streamed = new ArrayList<>();
        ours.values().spliterator().forEachRemaining(streamed::add);
        require(streamed.equals(new ArrayList<>(expected.values())), "values by spliterator");
        for (Object key : universe.size() <= 4 * LARGE ? universe : universe.subList(0, LARGE)) {
            require(ours.containsKey(key) == expected.containsKey(key), "containsKey of " + key);
            require(Objects.equals(ours.get(key), expected.get(key)), "get of " + key);
        }
        require(map.capacity() >= size(), "capacity " + map.capacity());
        require(map.capacity() >= map.inlineCapacity(), "capacity below that of the fields");
        require(!map.isInline() || size() <= map.inlineCapacity(), "inline with " + size());
    }

    private static void require(boolean condition, String complaint) {
        if (!condition) {
            throw new AssertionError(complaint);
        }
    }

    private record Cursor(Iterator<?> ours, Iterator<?> oracles) {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** Not compared with one of LinkedHashMap, which forgets its entries when it makes trees of colliding ones. */
    private static final class KeptEntry {
        private final Map.Entry<Object, Object> entry;
        private final Object key;
        private Object value;
        private boolean detached;

        KeptEntry(Map.Entry<Object, Object> entry) {
            this.entry = entry;
            this.key = entry.getKey();
            this.value = entry.getValue();
        }
    }
}
