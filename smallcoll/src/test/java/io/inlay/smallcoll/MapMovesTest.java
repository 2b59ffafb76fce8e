package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code putFirst}, {@code putLast}, {@code addFirst} and {@code addLast}: keys that throw lose nothing, and nothing is copied. */
class MapMovesTest {
    private static final int COLLIDING_HASH = 5;

    static Stream<Arguments> maps() {
        return Arrays.stream(MapKind.values())
                .flatMap(kind -> Arrays.stream(Room.values()).map(room -> Arguments.of(kind, room)));
    }

    static Stream<Arguments> sets() {
        return Arrays.stream(SetKind.values())
                .flatMap(kind -> Arrays.stream(Room.values()).map(room -> Arguments.of(kind, room)));
    }

    /** What the table is like. */
    private enum Room {
        AS_GROWN,
        FULL,
        MUCH,
        HOLES,
        FIELDS_NOT_FULL
    }

    /** Which of the keys in the fields has the hash code of those in the table. */
    private enum InFields {
        NONE,
        FIRST,
        LAST,
        FIRST_AND_LAST;

        boolean collides(int id, int inFields) {
            return switch (this) {
                case NONE -> false;
                case FIRST -> id == 0;
                case LAST -> id == inFields - 1;
                case FIRST_AND_LAST -> id == 0 || id == inFields - 1;
            };
        }
    }

    /**
     * The keys of a map whose fields are full.
     *
     * @param colliding how many in the table have one hash code
     * @param others how many others follow them
     */
    private record Plan(InFields inFields, int colliding, int others, boolean comparable) {
        static List<Plan> all() {
            List<Plan> plans = new ArrayList<>();
            for (InFields inFields : InFields.values()) {
                for (int colliding : new int[] {6, 7, 8, 9, 20}) {
                    for (int others : new int[] {0, 9}) {
                        plans.add(new Plan(inFields, colliding, others, true));
                        plans.add(new Plan(inFields, colliding, others, false));
                    }
                }
            }
            return plans;
        }

        int size(int fields) {
            return fields + colliding + others;
        }

        Key key(int id, int fields, Fuse[] fuse) {
            boolean collides = id < fields ? inFields.collides(id, fields) : id < fields + colliding;
            int hash = collides ? COLLIDING_HASH : 1000 + id;
            return comparable ? new ComparableKey(id, hash, fuse) : new Key(id, hash, fuse);
        }

        /** Those at which something begins, or ends. */
        Set<Integer> interestingIds(int fields) {
            return new TreeSet<>(List.of(
                    0, 1, fields - 1, fields, fields + 1, fields + colliding - 1, size(fields) - 1, size(fields)));
        }
    }

    private static class Key {
        final int id;
        private final int hash;
        final Fuse[] fuse;

        Key(int id, int hash, Fuse[] fuse) {
            this.id = id;
            this.hash = hash;
            this.fuse = fuse;
        }

        @Override
        public final boolean equals(Object other) {
            return fuse[0].burn(other instanceof Key key && key.id == id);
        }

        @Override
        public final int hashCode() {
            fuse[0].burn(true);
            return hash;
        }
    }

    private static final class ComparableKey extends Key implements Comparable<ComparableKey> {
        ComparableKey(int id, int hash, Fuse[] fuse) {
            super(id, hash, fuse);
        }

        @Override
        public int compareTo(ComparableKey other) {
            fuse[0].burn(true);
            return Integer.compare(id, other.id);
        }
    }

    private static Map<Key, String> map(MapKind kind, Room room, Plan plan, Fuse[] fuse) {
        int fields = kind.inlineCapacity();
        Map<Key, String> map = kind.sized(room == Room.MUCH ? 1000 : 0);
        for (int id = 0; id < plan.size(fields); id++) {
            map.put(plan.key(id, fields, fuse), "value");
            if (room == Room.HOLES && id >= fields) {
                map.put(new Key(1000 + id, 1000 + id, fuse), "hole");
            }
        }
        switch (room) {
            case FULL -> MapKind.extras(map).trimToSize();
            case HOLES -> map.values().removeIf("hole"::equals);
            case FIELDS_NOT_FULL -> map.remove(plan.key(1, fields, fuse));
            default -> {}
        }
        return map;
    }

    private static List<Integer> ids(Iterable<Key> keys) {
        List<Integer> ids = new ArrayList<>();
        keys.forEach(key -> ids.add(key.id));
        return ids;
    }

    private static List<Integer> moved(List<Integer> ids, Integer id, boolean front) {
        List<Integer> moved = new ArrayList<>(ids);
        moved.remove(id);
        moved.add(front ? 0 : moved.size(), id);
        return moved;
    }

    /** The ninth key of one hash code is compared with the eight before, and it may be the one moved, or one that gives way. */
    @ParameterizedTest
    @MethodSource("maps")
    void putFirstOrLast_keyThatThrowsAtAnyCall_losesNothing(MapKind kind, Room room) {
        int fields = kind.inlineCapacity();
        for (Plan plan : Plan.all()) {
            for (int id : plan.interestingIds(fields)) {
                for (boolean front : new boolean[] {true, false}) {
                    boolean thrown = true;
                    for (int call = 1; thrown; call++) {
                        Fuse[] fuse = {new Fuse(0)};
                        Map<Key, String> map = map(kind, room, plan, fuse);
                        List<Integer> before = ids(map.keySet());
                        Key key = plan.key(id, fields, fuse);
                        fuse[0] = new Fuse(call);
                        thrown = throwsBlown(() -> put(map, key, front));
                        fuse[0] = new Fuse(0);
                        holds(map, plan, thrown ? before : moved(before, id, front), thrown ? -1 : id);
                    }
                }
            }
        }
    }

    /** Without the reflection of {@link EntryEnds}, which takes longer than a move, and allocates. */
    private static <K, V> PlacedMap<K, V> ends(Map<K, V> map) {
        return (PlacedMap<K, V>) map;
    }

    private static void put(Map<Key, String> map, Key key, boolean front) {
        if (front) {
            ends(map).putFirst(key, "moved");
        } else {
            ends(map).putLast(key, "moved");
        }
    }

    private static boolean throwsBlown(Runnable code) {
        try {
            code.run();
            return false;
        } catch (Fuse.Blown e) {
            return true;
        }
    }

    private static void holds(Map<Key, String> map, Plan plan, List<Integer> expected, int moved) {
        Faces.checkInvariants(map);
        if (!ids(map.keySet()).equals(expected)) {
            assertThat(ids(map.keySet())).as("%s", plan).isEqualTo(expected);
        }
        for (Key key : map.keySet()) {
            String value = map.get(key);
            if (!(key.id == moved ? "moved" : "value").equals(value)) {
                throw new AssertionError(plan + ": " + key.id + " has " + value);
            }
        }
    }

    private static Set<Key> set(SetKind kind, Room room, Plan plan, Fuse[] fuse) {
        int fields = kind.inlineCapacity();
        Set<Key> set = kind.sized(room == Room.MUCH ? 1000 : 0);
        for (int id = 0; id < plan.size(fields); id++) {
            set.add(plan.key(id, fields, fuse));
            if (room == Room.HOLES && id >= fields) {
                set.add(new Key(1000 + id, 1000 + id, fuse));
            }
        }
        switch (room) {
            case FULL -> SetKind.extras(set).trimToSize();
            case HOLES -> set.removeIf(key -> key.id >= 1000);
            case FIELDS_NOT_FULL -> set.remove(plan.key(1, fields, fuse));
            default -> {}
        }
        return set;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void addFirstOrLast_keyThatThrowsAtAnyCall_losesNothing(SetKind kind, Room room) {
        int fields = kind.inlineCapacity();
        for (Plan plan : Plan.all()) {
            for (int id : plan.interestingIds(fields)) {
                for (boolean front : new boolean[] {true, false}) {
                    boolean thrown = true;
                    for (int call = 1; thrown; call++) {
                        Fuse[] fuse = {new Fuse(0)};
                        Set<Key> set = set(kind, room, plan, fuse);
                        List<Integer> before = ids(set);
                        Key key = plan.key(id, fields, fuse);
                        fuse[0] = new Fuse(call);
                        thrown = throwsBlown(() -> add(set, key, front));
                        fuse[0] = new Fuse(0);
                        holds(set, plan, thrown ? before : moved(before, id, front));
                    }
                }
            }
        }
    }

    private static void add(Set<Key> set, Key key, boolean front) {
        PlacedSet<Key> ends = (PlacedSet<Key>) set;
        if (front) {
            ends.addFirst(key);
        } else {
            ends.addLast(key);
        }
    }

    private static void holds(Set<Key> set, Plan plan, List<Integer> expected) {
        Faces.checkInvariants(set);
        if (!ids(set).equals(expected)) {
            assertThat(ids(set)).as("%s", plan).isEqualTo(expected);
        }
        for (Key key : set) {
            if (!set.contains(key)) {
                throw new AssertionError(plan + ": lost " + key.id);
            }
        }
    }

    /** Nine colliding keys once made each move copy the whole map. */
    @ParameterizedTest
    @EnumSource
    void putFirstOrLast_presentKeyOfMapWithCollidingKeys_copiesNothing(MapKind kind) {
        int size = 10_000;
        List<TableKeys.Ranked> keys = IntStream.range(0, size)
                .mapToObj(id -> new TableKeys.Ranked(id, id >= 100 && id < 120 ? 1 << 20 : id))
                .toList();
        for (boolean front : new boolean[] {true, false}) {
            Map<TableKeys.Ranked, String> map = kind.empty();
            keys.forEach(key -> map.put(key, "value"));
            PlacedMap<TableKeys.Ranked, String> ends = ends(map);
            long copyBytes = Allocation.of(3, () -> {}, () -> kind.copy(map));
            long bytes = Allocation.of(1, () -> {}, () -> {
                for (int time = 0; time < 1000; time++) {
                    TableKeys.Ranked key = keys.get(time % 3 == 0 ? 100 + time % 20 : time * 7919 % size);
                    if (front) {
                        ends.putFirst(key, "moved");
                    } else {
                        ends.putLast(key, "moved");
                    }
                }
            });
            assertThat(bytes).as("front %s", front).isLessThan(copyBytes);
            assertThat(map).hasSize(size);
            Faces.checkInvariants(map);
        }
    }

    /** The key that gives way to the new one is asked before there is more room. */
    @ParameterizedTest
    @EnumSource
    void putFirst_keyThatThrowsWhenThereIsNoRoom_leavesCapacityAndIterators(MapKind kind) {
        int fields = kind.inlineCapacity();
        int beforeTable = 8 - fields;
        for (int colliding : new int[] {beforeTable, 8, 20}) {
            for (boolean comparable : new boolean[] {true, false}) {
                Plan plan = new Plan(InFields.LAST, colliding, 0, comparable);
                boolean thrown = true;
                for (int call = 1; thrown; call++) {
                    Fuse[] fuse = {new Fuse(0)};
                    Map<Key, String> map = map(kind, Room.FULL, plan, fuse);
                    int capacity = MapKind.extras(map).capacity();
                    assertThat(map).hasSize(capacity);
                    Iterator<Key> keys = map.keySet().iterator();
                    fuse[0] = new Fuse(call);
                    thrown = throwsBlown(() -> put(map, new Key(-1, 77, fuse), true));
                    fuse[0] = new Fuse(0);
                    if (thrown) {
                        assertThat(MapKind.extras(map).capacity()).isEqualTo(capacity);
                        assertThat(keys.next().id).isZero();
                    } else {
                        assertThat(call).as("calls of keys").isGreaterThan(2);
                        assertThat(map).hasSize(capacity + 1);
                    }
                    Faces.checkInvariants(map);
                }
            }
        }
    }
}
