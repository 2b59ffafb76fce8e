package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

/** Keys that share their hash code, in an {@link EntryTable}. */
class CollidingKeysTest {
    private final EntryTable table = new EntryTable(1, 0);

    @AfterEach
    void check() {
        TableKeys.Touchy.armed = false;
        table.checkInvariants();
    }

    @Test
    void touchyKeys_removalGrowthAndCopy_callNoMethodOfAKey() {
        List<Integer> order = new ArrayList<>();
        for (int id = 0; id < 200; id++) {
            order.add(id);
        }
        Collections.shuffle(order, new Random(1));
        for (int id : order) {
            table.append(new TableKeys.Touchy(id), 7, id, 0);
        }
        TableKeys.Touchy.armed = true;
        EntryTable copy = table.copy(0);
        table.ensureCapacity(10_000);
        for (int count = 0; count < 150; count++) {
            table.remove(count % 2 == 0 ? table.firstPlace() : table.previousPlace(table.endPlace()));
            table.checkInvariants();
        }
        table.trimToSize(0);
        TableKeys.Touchy.armed = false;
        for (int index = 0; index < 200; index++) {
            Object key = new TableKeys.Touchy(order.get(index));
            boolean kept = index >= 75 && index < 125;
            assertThat(table.find(key, 7) >= 0).isEqualTo(kept);
            assertThat(TableKeys.valueOf(copy, key, 7)).isEqualTo(order.get(index));
        }
        copy.checkInvariants();
    }

    @Test
    void append_throwingComparison_leavesTheTable() {
        for (int id = 0; id < 8; id++) {
            table.append(new TableKeys.Touchy(id), 7, id, 0);
        }
        for (int size = 8; size < 12; size++) {
            TableKeys.Touchy next = new TableKeys.Touchy(size);
            TableKeys.Touchy.armed = true;
            assertThatThrownBy(() -> table.findOrAppend(next, 7, 0, 0)).hasMessage("touched");
            assertThatThrownBy(() -> table.append(next, 7, 0, 0)).hasMessage("touched");
            assertThatThrownBy(() -> table.prepend(next, 7, 0, 0)).hasMessage("touched");
            TableKeys.Touchy.armed = false;
            table.checkInvariants();
            assertThat(table.size()).isEqualTo(size);
            assertThat(table.find(next, 7)).isEqualTo(-1);
            table.append(next, 7, size, 0);
        }
    }

    @Test
    void find_keyOfAnotherClassThatIsEqual_found() {
        for (int id = 0; id < 20; id++) {
            table.append(new TableKeys.Ranked(id, 7), 7, id, 0);
        }
        table.append("seven", 7, "text", 0);
        Object sought = new Object() {
            @Override
            public boolean equals(Object other) {
                return "seven".equals(other);
            }

            @Override
            public int hashCode() {
                return 7;
            }
        };
        assertThat(TableKeys.valueOf(table, sought, 7)).isEqualTo("text");
        assertThat(TableKeys.valueOf(table, "seven", 7)).isEqualTo("text");
        assertThat(TableKeys.valueOf(table, "eight", 7)).isNull();
        assertThat(TableKeys.valueOf(table, null, 7)).isNull();
    }

    @Test
    void find_nullAmongCollidingKeys_found() {
        for (int id = 0; id < 20; id++) {
            table.append(id % 2 == 0 ? new TableKeys.Ranked(id, 0) : new TableKeys.Plain(id, 0), 0, id, 0);
        }
        assertThat(table.findOrAppend(null, 0, "null", 0)).isNegative();
        assertThat(TableKeys.valueOf(table, null, 0)).isEqualTo("null");
        table.remove(table.find(null, 0));
        assertThat(table.find(null, 0)).isEqualTo(-1);
    }

    @Test
    void remove_fewLeft_indexedAgain() {
        for (int id = 0; id < 9; id++) {
            table.append(new TableKeys.Touchy(id), 7, id, 0);
        }
        while (table.size() > 4) {
            table.remove(table.previousPlace(table.endPlace()));
            table.checkInvariants();
        }
        TableKeys.Touchy key = (TableKeys.Touchy) table.keyAt(table.firstPlace());
        assertThat(TableKeys.valueOf(table, key, 7)).isEqualTo(0);
        assertThat(TableKeys.valueOf(table, new TableKeys.Touchy(8), 7)).isNull();
    }

    @Test
    void find_keyThatAppendsWhileAsked_isRefusedAndHarmless() {
        for (int id = 0; id < 100; id++) {
            table.append(new TableKeys.Plain(id, 7), 7, id, 0);
        }
        Object meddler = new Object() {
            @Override
            public boolean equals(Object other) {
                int id = 1000 + table.size();
                table.append(new TableKeys.Plain(id, 7), 7, id, 0);
                return false;
            }

            @Override
            public int hashCode() {
                return 7;
            }
        };
        assertThatThrownBy(() -> table.findOrAppend(meddler, 7, 0, 0))
                .isInstanceOf(ConcurrentModificationException.class);
        table.checkInvariants();
        assertThat(table.find(new TableKeys.Plain(99, 7), 7)).isNotNegative();
    }

    /** A key that counts how often it, or one like it, was compared. */
    private record Counting(int id, int[] comparisons) implements Comparable<Counting> {
        @Override
        public int hashCode() {
            return 7;
        }

        @Override
        public boolean equals(Object other) {
            comparisons[0]++;
            return other instanceof Counting that && that.id == id;
        }

        @Override
        public int compareTo(Counting other) {
            comparisons[0]++;
            return Integer.compare(id, other.id);
        }
    }

    @Test
    void comparableKeys_appendedInOrder_costOnePathEach() {
        int count = 2000;
        int perKey = 60;
        int[] comparisons = {0};
        for (int id = 0; id < count; id++) {
            table.findOrAppend(new Counting(id, comparisons), 7, id, 0);
        }
        assertThat(comparisons[0]).as("comparisons to append").isLessThan(2 * perKey * count);
        comparisons[0] = 0;
        table.remove(table.find(new Counting(count / 2, comparisons), 7));
        for (int id = 0; id < count; id++) {
            assertThat(TableKeys.valueOf(table, new Counting(id, comparisons), 7))
                    .isEqualTo(id == count / 2 ? null : id);
        }
        assertThat(comparisons[0]).as("comparisons to find").isLessThan(perKey * count);
    }

    /** As {@code HashMap} asks: the class itself is to say that its objects are compared with each other. */
    @Test
    void keys_ofManyClasses_areComparedIfTheirClassSaysSo() throws IOException, ReflectiveOperationException {
        assertThat(comparedAs("text")).isEqualTo(String.class);
        assertThat(comparedAs(1)).isEqualTo(Integer.class);
        assertThat(comparedAs(new TableKeys.Plain(1, 7))).isNull();
        assertThat(comparedAs(null)).isNull();
        FreshClasses classes = new FreshClasses();
        for (Class<?> type : List.of(Base.class, Derived.class, Suppliers.class)) {
            // What was found out of a class is remembered, so ask of one that was never asked of.
            Class<?> fresh = classes.define(type);
            Constructor<?> constructor = fresh.getDeclaredConstructor();
            constructor.setAccessible(true);
            assertThat(comparedAs(constructor.newInstance())).isEqualTo(type == Base.class ? fresh : null);
        }
    }

    /** Defines classes again, as others of the same names. */
    private static final class FreshClasses extends ClassLoader {
        FreshClasses() {
            super(CollidingKeysTest.class.getClassLoader());
        }

        Class<?> define(Class<?> type) throws IOException {
            String file = type.getName().replace('.', '/') + ".class";
            try (InputStream in = Objects.requireNonNull(getResourceAsStream(file))) {
                byte[] bytes = in.readAllBytes();
                return defineClass(type.getName(), bytes, 0, bytes.length);
            }
        }
    }

    private static Class<?> comparedAs(Object key) {
        return new CollidingBucket(0).locate(key).key().group.type;
    }

    /** Has the class as an argument of another interface than Comparable, and is comparable to all. */
    @SuppressWarnings("ComparableType") // That is what HashMap finds out too.
    private static final class Suppliers implements Supplier<Suppliers>, Comparable<Object> {
        @Override
        public Suppliers get() {
            return this;
        }

        @Override
        public int compareTo(Object other) {
            return 0;
        }
    }

    static class Base implements Comparable<Base> {
        @Override
        public int compareTo(Base other) {
            return 0;
        }
    }

    private static final class Derived extends Base {}

    /** Buckets come and go in their own table, in which their ways cross. */
    @Test
    void buckets_manyAddedAndRemovedInDisorder_areFoundAtEachStep() {
        Random random = new Random(3);
        int[] hashes = random.ints(60).toArray();
        Map<Object, Integer> model = new LinkedHashMap<>();
        for (int round = 0; round < 4; round++) {
            List<Object> keys = new ArrayList<>();
            for (int id = 0; id < 11 * hashes.length; id++) {
                int hash = hashes[id % hashes.length];
                keys.add(id % 3 == 0 ? new TableKeys.Plain(id, hash) : new TableKeys.Ranked(id, hash));
            }
            Collections.shuffle(keys, random);
            for (int number = 0; number < keys.size(); number++) {
                Object key = keys.get(number);
                boolean absent = table.findOrAppend(key, key.hashCode(), number, 0) < 0;
                assertThat(absent).isEqualTo(model.putIfAbsent(key, number) == null);
                table.checkInvariants();
            }
            assertThat(keysInOrder()).isEqualTo(new ArrayList<>(model.keySet()));
            Collections.shuffle(keys, random);
            for (Object key : keys.subList(0, round == 3 ? keys.size() : keys.size() * 4 / 5)) {
                assertThat(TableKeys.valueOf(table, key, key.hashCode())).isEqualTo(model.remove(key));
                table.remove(table.find(key, key.hashCode()));
                assertThat(table.find(key, key.hashCode())).isEqualTo(-1);
                table.checkInvariants();
            }
            assertThat(keysInOrder()).isEqualTo(new ArrayList<>(model.keySet()));
        }
        assertThat(table.size()).isZero();
    }

    private List<Object> keysInOrder() {
        List<Object> keys = new ArrayList<>();
        for (int place = table.firstPlace(); place < table.endPlace(); place = table.nextPlace(place)) {
            keys.add(table.keyAt(place));
        }
        return keys;
    }

    /** Memory that is refused after a key was linked in one of two places would leave the table damaged. */
    @Test
    void add_keyOfAnotherClass_needsNoMemoryOnceItWasLocated() {
        List<Object> keys = List.of(1, "", new TableKeys.Ranked(1, 0), new TableKeys.Plain(1, 0));
        for (int others = 1; others < 4; others++) {
            int next = others;
            CollidingBucket[] bucket = new CollidingBucket[1];
            CollidingBucket.Spot[] spot = new CollidingBucket.Spot[1];
            Runnable locate = () -> {
                bucket[0] = new CollidingBucket(0);
                for (int place = 0; place < next; place++) {
                    bucket[0].add(bucket[0].locate(keys.get(place)), place);
                }
                spot[0] = bucket[0].locate(keys.get(next));
            };
            long bytes = Allocation.of(5, locate, () -> bucket[0].add(spot[0], next));
            assertThat(bytes).as("the class after %s others", others).isZero();
            bucket[0].checkInvariants();
        }
    }

    /** Hash codes past those that are boxed beforehand. */
    @Test
    void find_amongCollidingKeys_allocatesNothing() {
        for (int hash : new int[] {7, 1 << 20}) {
            for (int id = 0; id < 20; id++) {
                table.append(new TableKeys.Ranked(id, hash), hash, id, 0);
            }
        }
        int hash = 1 << 20;
        Object present = new TableKeys.Ranked(19, hash);
        Object absent = new TableKeys.Ranked(50, hash);
        int[] found = new int[1];
        long bytes = Allocation.of(3, () -> {}, () -> {
            for (int time = 0; time < 1000; time++) {
                found[0] += table.find(present, hash) + table.find(absent, hash);
                found[0] += table.findOrAppend(present, hash, null, 0);
            }
        });
        assertThat(bytes).isLessThan(1000);
        assertThat(found[0]).isEqualTo(3 * 1000 * (39 - 1 + 39));
    }

    @Test
    void copy_sparseTable_hasNoRoomForCollidingKeysThatAreNotThere() {
        table.ensureCapacity(1_000_000);
        for (int id = 0; id < 30; id++) {
            table.append(new Object(), 7, id, 0);
        }
        EntryTable copy = table.copy(0);
        copy.checkInvariants();
        assertThat(copy.capacity()).isEqualTo(30);
        assertThat(GraphLayout.parseInstance(copy).totalSize()).isLessThan(10_000);
    }

    @Test
    @Tag("slow")
    void comparableKeys_many_staysFast() {
        int count = 300_000;
        for (int id = 0; id < count; id++) {
            table.findOrAppend(new TableKeys.Ranked((int) (id * 7919L % count), 7), 7, id, 0);
        }
        assertThat(table.size()).isEqualTo(count);
        EntryTable copy = table.copy(0);
        for (int id = 0; id < count; id++) {
            assertThat(copy.find(new TableKeys.Ranked(id, 7), 7)).isNotNegative();
            assertThat(copy.find(new TableKeys.Ranked(-id - 3, 7), 7)).isEqualTo(-1);
        }
        for (int id = 0; id < count; id++) {
            copy.remove(copy.firstPlace());
        }
        assertThat(copy.size()).isZero();
    }
}
