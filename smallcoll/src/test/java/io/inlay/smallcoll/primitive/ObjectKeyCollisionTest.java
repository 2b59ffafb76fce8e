package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Maps from objects whose hash codes are equal, or whose methods throw or change the map. The limit of time only ends what would never end. */
@ParameterizedClass(name = "{0}")
@MethodSource("types")
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ObjectKeyCollisionTest {
    private static final int MANY = 100_000;

    /** Comparisons of one operation among so many keys of one hash code: the path down a tree, twice, by two calls a node. */
    private static final int ONE_PATH = 4 * 2 * 20;

    @Parameter
    PrimitiveMapType type;

    static Stream<PrimitiveMapType> types() {
        return PrimitiveMapType.all().filter(type -> type.keys() == BoxKind.OBJECT);
    }

    /** Strings of one hash code: each "Aa" may be a "BB". */
    private static List<Object> stringsOfOneHashCode(int count) {
        List<Object> strings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder string = new StringBuilder();
            for (int bit = 16; bit >= 0; bit--) {
                string.append(((i >> bit) & 1) == 0 ? "Aa" : "BB");
            }
            strings.add(string.toString());
        }
        return strings;
    }

    @Test
    void strings_ofOneHashCode_areFoundAndRemoved() {
        List<Object> keys = stringsOfOneHashCode(MANY);
        assertThat(keys.get(MANY - 1).hashCode()).isEqualTo(keys.get(0).hashCode());
        AnyPrimitiveMap map = type.empty();
        for (int i = 0; i < MANY; i++) {
            map.callUnchecked("addTo", keys.get(i), type.value(1));
        }
        assertThat(map.size()).isEqualTo(MANY);
        for (Object key : keys) {
            assertThat(map.get(key)).isEqualTo(type.value(1));
        }
        assertThat(map.get("CC")).isEqualTo(type.values().missing());
        TableScan.check(map);
        AnyPrimitiveMap copy = type.copyOf(map);
        assertThat(copy.raw().equals(map.raw())).isTrue();
        for (int i = 0; i < MANY; i += 2) {
            assertThat(map.callUnchecked("remove", keys.get(i))).isEqualTo(type.value(1));
        }
        map.call("removeIf", (Callback) arguments -> keys.get(1).equals(arguments[0]));
        map.call("trimToSize");
        for (int i = 0; i < MANY; i++) {
            assertThat(map.callUnchecked("containsKey", keys.get(i))).isEqualTo(i % 2 == 1 && i > 1);
        }
        map.clear();
        TableScan.check(map, Map.of());
    }

    /** A key with a hash code of the test's choice, which counts how often keys are compared. */
    private static final class Key implements Comparable<Key> {
        private static int comparisons;

        private final int hash;
        private final int number;

        Key(int hash, int number) {
            this.hash = hash;
            this.number = number;
        }

        @Override
        public int compareTo(Key other) {
            comparisons++;
            return Integer.compare(number, other.number);
        }

        @Override
        public boolean equals(Object other) {
            comparisons++;
            return other instanceof Key key && key.number == number && key.hash == hash;
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    @Test
    void keys_ofOneHashCode_takeOnePathOfComparisonsEach() {
        List<Object> keys = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            keys.add(new Key(42, i));
        }
        Collections.shuffle(keys, new Random(1));
        AnyPrimitiveMap map = type.empty();
        Key.comparisons = 0;
        int largest = 0;
        for (Object key : keys) {
            int before = Key.comparisons;
            map.callUnchecked("put", key, type.value(2));
            largest = Math.max(largest, Key.comparisons - before);
        }
        for (Object key : keys) {
            int before = Key.comparisons;
            map.get(new Key(42, ((Key) key).number));
            largest = Math.max(largest, Key.comparisons - before);
        }
        int before = Key.comparisons;
        map.ensureCapacity(2 * MANY);
        assertThat(Key.comparisons - before)
                .as("comparisons of growth and of a look at all keys")
                .isLessThan(ONE_PATH * MANY);
        for (Object key : keys) {
            before = Key.comparisons;
            map.callUnchecked("remove", key);
            largest = Math.max(largest, Key.comparisons - before);
        }
        assertThat(largest).as("comparisons of one operation").isLessThan(ONE_PATH);
        TableScan.check(map, Map.of());
    }

    /** A key that is equal to none but itself, and counts how often it is asked. */
    private static final class Counting {
        private static int asked;

        @Override
        public int hashCode() {
            return 5;
        }

        @Override
        public boolean equals(Object other) {
            asked++;
            return this == other;
        }
    }

    @Test
    void keysOfOneHashCode_moreThanTheLimit_areInATree() {
        AnyPrimitiveMap map = type.withExpectedSize(1000);
        for (int number = 0; number < 20; number++) {
            map.put(new Key(7, number), type.value(1));
        }
        CollidingKeys colliding = TableScan.colliding(map.raw());
        long inTheTree = IntStream.range(0, map.raw().slotCount())
                .filter(colliding::holds)
                .count();
        assertThat(inTheTree).isEqualTo(20 - ObjectKeyTable.COLLISION_LIMIT);
    }

    /** Ways are longer where keys share their hash codes, whatever salt there is. */
    @Test
    void keysInClumps_thatComeAndGo_areNoReasonForAnotherSalt() {
        for (int clump : new int[] {2, 8, 14}) {
            AnyPrimitiveMap map = type.withExpectedSize(3000);
            SplittableRandom random = new SplittableRandom(clump);
            Key[] keys = new Key[map.capacity()];
            int hash = 0;
            long[] tags = map.raw().tags;
            for (int number = 0; number < 40_000; number++) {
                int place = number % keys.length;
                if (keys[place] != null) {
                    map.asMap().remove(keys[place]);
                }
                hash = number % clump == 0 ? random.nextInt() : hash;
                keys[place] = new Key(hash, number);
                map.raw().putBoxed(keys[place], type.value(1));
            }
            assertThat(map.raw().tags).as("%s keys a hash code", clump).isSameAs(tags);
            TableScan.check(map);
        }
    }

    /** The first candidate has a way of its own in the search. */
    @Test
    void find_absentKey_asksEachCandidateOnce() {
        for (int present = 0; present <= 8; present++) {
            AnyPrimitiveMap map = type.empty();
            for (int i = 0; i < present; i++) {
                map.put(new Counting(), type.value(1));
            }
            Counting.asked = 0;
            map.get(new Counting());
            assertThat(Counting.asked).isEqualTo(present);
        }
    }

    /** Growth, removal and trimToSize call no method of a key. */
    @Test
    void resize_keysThatCount_callsNone() {
        AnyPrimitiveMap map = type.empty();
        for (int i = 0; i < 1_000; i++) {
            map.callUnchecked("put", new Key(i % 50, i), type.value(i));
        }
        Key.comparisons = 0;
        map.callUnchecked("ensureCapacity", 10_000);
        map.callUnchecked("trimToSize");
        map.callUnchecked("removeIf", (Callback) arguments -> ((Key) arguments[0]).number % 2 == 0);
        assertThat(Key.comparisons).isZero();
        TableScan.check(map);
        assertThat(map.size()).isEqualTo(500);
    }

    /** As many of one hash code as are found by it, one less and one more, in any order of removal, against a HashMap. */
    @Test
    void collisions_aroundTheirLimit_areAsInAHashMap() {
        Random random = new Random(7);
        for (int count : new int[] {
            ObjectKeyTable.COLLISION_LIMIT - 1,
            ObjectKeyTable.COLLISION_LIMIT,
            ObjectKeyTable.COLLISION_LIMIT + 1,
            3 * ObjectKeyTable.COLLISION_LIMIT
        }) {
            AnyPrimitiveMap map = type.empty();
            Map<Object, Object> expected = new HashMap<>();
            List<Object> keys = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                keys.add(new Key(0, i));
                keys.add(new Key(1 << 31, i));
                keys.add(i);
            }
            keys.add(null);
            for (int step = 0; step < 1_500; step++) {
                Object key = keys.get(random.nextInt(keys.size()));
                Object value = type.value(random.nextInt(100));
                if (random.nextInt(5) < 3) {
                    map.call("put", key, value);
                    expected.put(key, value);
                } else {
                    map.call("remove", key);
                    expected.remove(key);
                }
                if (step % 100 == 0) {
                    map.trimToSize();
                }
                if (step % 10 == 0) {
                    TableScan.check(map, expected);
                }
            }
            TableScan.check(map, expected);
        }
    }

    /** Keys that cannot be compared. */
    @Test
    void collisions_ofKeysWithoutAnOrder_areFound() {
        record Plain(int number) {
            @Override
            public int hashCode() {
                return 7;
            }
        }
        AnyPrimitiveMap map = type.empty();
        Map<Object, Object> expected = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            map.callUnchecked("put", new Plain(i), type.value(i));
            expected.put(new Plain(i), type.value(i));
        }
        TableScan.check(map, expected);
        for (int i = 0; i < 300; i += 3) {
            map.callUnchecked("remove", new Plain(i));
            expected.remove(new Plain(i));
        }
        TableScan.check(map, expected);
    }

    /** A key whose methods throw, or change the map that asks, when they are told to. */
    private static final class Trouble implements Comparable<Trouble> {
        private static Runnable action = () -> {};

        private final int number;

        Trouble(int number) {
            this.number = number;
        }

        @Override
        public int compareTo(Trouble other) {
            action.run();
            return Integer.compare(number, other.number);
        }

        @Override
        public boolean equals(Object other) {
            action.run();
            return other instanceof Trouble key && key.number == number;
        }

        @Override
        public int hashCode() {
            return 13;
        }
    }

    @Test
    void methodsOfKeys_thatThrow_leaveTheMapAsItWas() {
        for (int size : new int[] {1, 7, 8, 9, 30}) {
            AnyPrimitiveMap map = type.empty();
            for (int i = 0; i < size; i++) {
                map.call("put", new Trouble(i), type.value(i));
            }
            Trouble.action = () -> {
                throw new IllegalStateException("blown");
            };
            for (String method : List.of("put", "putIfAbsent", "addTo")) {
                assertThatThrownBy(() -> map.callUnchecked(method, new Trouble(100), type.value(1)))
                        .hasMessage("blown");
            }
            for (String method : List.of("remove", "get", "containsKey")) {
                assertThatThrownBy(() -> map.callUnchecked(method, new Trouble(0)))
                        .hasMessage("blown");
            }
            Trouble.action = () -> {};
            TableScan.check(map);
            assertThat(map.size()).isEqualTo(size);
            for (int i = 0; i < size; i++) {
                assertThat(map.get(new Trouble(i))).isEqualTo(type.value(i));
            }
        }
    }

    @Test
    void methodsOfKeys_thatChangeTheMap_areFoundOut() {
        for (int size : new int[] {1, 8, 9, 30}) {
            for (String change : List.of("clear", "put", "remove", "trimToSize")) {
                AnyPrimitiveMap map = type.withExpectedSize(100);
                for (int i = 0; i < size; i++) {
                    map.call("put", new Trouble(i), type.value(i));
                }
                map.call("put", "other", type.value(1));
                Trouble.action = () -> {
                    Trouble.action = () -> {};
                    switch (change) {
                        case "put" -> map.callUnchecked("put", "new", type.value(1));
                        case "remove" -> map.callUnchecked("remove", "other");
                        default -> map.callUnchecked(change);
                    }
                };
                assertThatThrownBy(() -> map.callUnchecked("put", new Trouble(100), type.value(1)))
                        .isInstanceOf(ConcurrentModificationException.class);
                Trouble.action = () -> {};
                TableScan.check(map);
            }
        }
    }

    @Test
    void removedKeys_areNotKept() {
        AnyPrimitiveMap map = type.empty();
        for (int i = 0; i < 200; i++) {
            map.call("put", i % 2 == 0 ? new Key(5, i) : (Object) i, type.value(i));
        }
        map.call("removeIf", (Callback) arguments -> arguments[0] instanceof Key);
        assertThat(TableScan.colliding(map.raw())).isNull();
        TableScan.check(map);
        map.clear();
        TableScan.check(map, Map.of());
        assertThat(Arrays.stream(map.raw().tags).sum()).isZero();
    }
}
