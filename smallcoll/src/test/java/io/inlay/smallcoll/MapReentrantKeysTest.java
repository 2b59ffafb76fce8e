package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A key whose {@code equals} or {@code compareTo} modifies the map or set it is looked up in, at each of its calls. The operation
 * that asks it gets {@link ConcurrentModificationException}, and the map is as the key has left it.
 */
class MapReentrantKeysTest {
    static Stream<Arguments> maps() {
        return Arrays.stream(MapKind.values())
                .flatMap(kind -> Arrays.stream(State.values()).map(state -> Arguments.of(kind, state)));
    }

    static Stream<Arguments> sets() {
        return Arrays.stream(SetKind.values())
                .flatMap(kind -> Arrays.stream(State.values()).map(state -> Arguments.of(kind, state)));
    }

    /** How many keys there are, of how many hash codes; and one that is removed again, or -1. */
    private enum State {
        FIELDS(3, 1000, -1),
        ARRAY(7, 1000, -1),
        ARRAY_OF_ONE_HASH(7, 1, 1),
        TABLE(12, 1000, -1),
        TABLE_FIELDS_NOT_FULL(12, 1000, 1),
        TABLE_WITH_HOLES(20, 1000, 14),
        TABLE_OF_FEW_HASHES(20, 4, 1),
        COLLIDING(30, 1, -1),
        COLLIDING_FIELDS_NOT_FULL(30, 1, 1);

        private final int size;
        private final int hashes;
        private final int removed;

        State(int size, int hashes, int removed) {
            this.size = size;
            this.hashes = hashes;
            this.removed = removed;
        }

        boolean hasTable() {
            return compareTo(TABLE) >= 0;
        }

        Key key(int id, Trigger trigger) {
            return new Key(id, id % 100 % hashes, trigger);
        }
    }

    /** What happens at a call, which is counted down to. */
    private static final class Trigger {
        private int callsLeft;
        private Runnable action = () -> {};
        private boolean fired;

        void pull() {
            if (--callsLeft == 0) {
                fired = true;
                action.run();
            }
        }
    }

    private record Key(int id, int hash, Trigger trigger) implements Comparable<Key> {
        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            trigger.pull();
            return other instanceof Key key && key.id == id;
        }

        @Override
        public int compareTo(Key other) {
            trigger.pull();
            return Integer.compare(id, other.id);
        }
    }

    private static final List<BiConsumer<Map<Key, String>, Key>> MAP_OPERATIONS = List.of(
            Map::containsKey,
            Map::remove,
            (map, key) -> map.put(key, "new"),
            (map, key) -> map.getOrDefault(key, "none"),
            (map, key) -> map.putIfAbsent(key, "new"),
            (map, key) -> map.remove(key, "value"),
            (map, key) -> map.replace(key, "new"),
            (map, key) -> map.replace(key, "value", "new"),
            (map, key) -> map.merge(key, "new", String::concat),
            (map, key) -> map.compute(key, (same, value) -> "new"),
            (map, key) -> map.computeIfAbsent(key, same -> "new"),
            (map, key) -> map.computeIfPresent(key, (same, value) -> "new"),
            (map, key) -> map.keySet().remove(key),
            (map, key) -> map.entrySet().contains(Map.entry(key, "value")),
            (map, key) -> map.entrySet().remove(Map.entry(key, "value")),
            (map, key) -> EntryEnds.of(map).putFirst(key, "new"),
            (map, key) -> EntryEnds.of(map).putLast(key, "new"));

    private static List<Consumer<Map<Key, String>>> mapActions(State state) {
        Trigger idle = new Trigger();
        List<Consumer<Map<Key, String>>> actions = new ArrayList<>(List.of(
                Map::clear,
                map -> map.put(state.key(207, idle), "other"),
                map -> map.remove(state.key(2, idle)),
                map -> map.remove(state.key(state.size - 1, idle)),
                map -> MapKind.extras(map)
                        .ensureCapacity(2 * MapKind.extras(map).capacity()),
                map -> EntryEnds.of(map).putFirst(state.key(207, idle), "other"),
                map -> EntryEnds.of(map).putFirst(state.key(2, idle), "other"),
                map -> EntryEnds.of(map).putLast(state.key(2, idle), "other"),
                map -> EntryEnds.of(map).pollFirstEntry()));
        if (state.hasTable()) {
            actions.add(map -> MapKind.extras(map).trimToSize());
        }
        return actions;
    }

    private static Map<Key, String> map(MapKind kind, State state) {
        Map<Key, String> map = kind.empty();
        for (int id = 0; id < state.size; id++) {
            map.put(state.key(id, new Trigger()), "value");
        }
        if (state.removed >= 0) {
            map.remove(state.key(state.removed, new Trigger()));
        }
        return map;
    }

    @ParameterizedTest
    @MethodSource("maps")
    void mapOperation_keyThatModifiesTheMap_isRefused(MapKind kind, State state) {
        for (Consumer<Map<Key, String>> action : mapActions(state)) {
            Map<Key, String> changed = map(kind, state);
            action.accept(changed);
            List<Object> expected = contents(changed);
            for (BiConsumer<Map<Key, String>, Key> operation : MAP_OPERATIONS) {
                for (int id : new int[] {0, state.size / 2, state.size - 1, 100, 100 + state.size - 1}) {
                    boolean fired = true;
                    for (int call = 1; fired && call <= 12; call++) {
                        Map<Key, String> map = map(kind, state);
                        fired = refused(
                                call,
                                trigger -> operation.accept(map, state.key(id, trigger)),
                                () -> action.accept(map));
                        if (fired) {
                            Faces.checkInvariants(map);
                            assertThat(contents(map).equals(expected)).isTrue();
                            allAreFound(map);
                        }
                    }
                }
            }
        }
    }

    /** What is found in the fields, or in the array beside them, is the value that was there when the key was asked. */
    @ParameterizedTest
    @MethodSource("maps")
    void get_keyThatModifiesTheMap_isRefusedUnlessFoundBefore(MapKind kind, State state) {
        for (Consumer<Map<Key, String>> action : mapActions(state)) {
            for (int id : new int[] {0, 1, state.size / 2, state.size - 1, 100, 100 + state.size - 1}) {
                boolean fired = true;
                for (int call = 1; fired && call <= 12; call++) {
                    Map<Key, String> map = map(kind, state);
                    Trigger trigger = new Trigger();
                    trigger.action = () -> action.accept(map);
                    trigger.callsLeft = call;
                    Key key = state.key(id, trigger);
                    try {
                        String value = map.get(key);
                        assertThat(trigger.fired && (value == null || id >= 8)).isFalse();
                    } catch (ConcurrentModificationException e) {
                        assertThat(trigger.fired).isTrue();
                    }
                    fired = trigger.fired;
                    Faces.checkInvariants(map);
                    allAreFound(map);
                }
            }
        }
    }

    /** Whether the call came at which the action is run; then the operation is refused. */
    private static boolean refused(int call, Consumer<Trigger> operation, Runnable action) {
        Trigger trigger = new Trigger();
        trigger.action = action;
        trigger.callsLeft = call;
        try {
            operation.accept(trigger);
            assertThat(trigger.fired).as("went on after a modification").isFalse();
        } catch (ConcurrentModificationException e) {
            assertThat(trigger.fired).isTrue();
        }
        return trigger.fired;
    }

    private static List<Object> contents(Map<Key, String> map) {
        List<Object> contents = new ArrayList<>();
        map.forEach((key, value) -> contents.addAll(List.of(key.id, value)));
        return contents;
    }

    private static void allAreFound(Map<Key, String> map) {
        for (Key key : new LinkedHashMap<>(map).keySet()) {
            assertThat(map.containsKey(new Key(key.id, key.hash, new Trigger())))
                    .isTrue();
        }
    }

    private static final List<BiConsumer<Set<Key>, Key>> SET_OPERATIONS = List.of(
            Set::contains,
            Set::add,
            Set::remove,
            (set, key) -> set.containsAll(List.of(key)),
            (set, key) -> ElementEnds.of(set).addFirst(key),
            (set, key) -> ElementEnds.of(set).addLast(key));

    private static List<Consumer<Set<Key>>> setActions(State state) {
        Trigger idle = new Trigger();
        List<Consumer<Set<Key>>> actions = new ArrayList<>(List.of(
                Set::clear,
                set -> set.add(state.key(207, idle)),
                set -> set.remove(state.key(2, idle)),
                set -> SetKind.extras(set)
                        .ensureCapacity(2 * SetKind.extras(set).capacity()),
                set -> ElementEnds.of(set).addFirst(state.key(207, idle)),
                set -> ElementEnds.of(set).addFirst(state.key(2, idle)),
                set -> ElementEnds.of(set).addLast(state.key(2, idle)),
                set -> ElementEnds.of(set).removeFirst()));
        if (state.hasTable()) {
            actions.add(set -> SetKind.extras(set).trimToSize());
        }
        return actions;
    }

    private static Set<Key> set(SetKind kind, State state) {
        Set<Key> set = kind.empty();
        for (int id = 0; id < state.size; id++) {
            set.add(state.key(id, new Trigger()));
        }
        if (state.removed >= 0) {
            set.remove(state.key(state.removed, new Trigger()));
        }
        return set;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void setOperation_keyThatModifiesTheSet_isRefused(SetKind kind, State state) {
        for (Consumer<Set<Key>> action : setActions(state)) {
            Set<Key> changed = set(kind, state);
            action.accept(changed);
            List<Integer> expected = changed.stream().map(Key::id).toList();
            for (BiConsumer<Set<Key>, Key> operation : SET_OPERATIONS) {
                for (int id : new int[] {0, state.size / 2, state.size - 1, 100, 100 + state.size - 1}) {
                    boolean fired = true;
                    for (int call = 1; fired && call <= 12; call++) {
                        Set<Key> set = set(kind, state);
                        fired = refused(
                                call,
                                trigger -> operation.accept(set, state.key(id, trigger)),
                                () -> action.accept(set));
                        if (fired) {
                            Faces.checkInvariants(set);
                            assertThat(set.stream().map(Key::id).toList().equals(expected))
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }
}
