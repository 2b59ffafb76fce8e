package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When an {@link EntryTable} grows, shrinks, closes its holes and is copied, and what is then where. */
class EntryTableRoomTest {
    private static final int SHAPE = 1;

    private static EntryTable numbers(int count, int capacity) {
        EntryTable table = new EntryTable(SHAPE, capacity);
        for (int number = 0; number < count; number++) {
            table.append(number, number, -number, 0);
        }
        return table;
    }

    /** Keys of one hash code, so many that they are outside the index. */
    private static EntryTable colliding(int count, int capacity) {
        EntryTable table = new EntryTable(SHAPE, capacity);
        for (int id = 0; id < count; id++) {
            table.append(new TableKeys.Ranked(id, 7), 7, id, 0);
        }
        return table;
    }

    @Test
    void append_anyKey_returnsItsPlace() {
        EntryTable table = new EntryTable(SHAPE, 4);
        for (int id = 0; id < 40; id++) {
            Object key = id % 2 == 0 ? new TableKeys.Ranked(id, 7) : (Object) id;
            assertThat(table.keyAt(table.append(key, TableKeys.hash(key), id, 0)))
                    .isSameAs(key);
        }
    }

    /** The places up to the capacity are for those elsewhere, too, whichever way the entries come. */
    @Test
    void capacity_entriesElsewhere_countAsIfTheyWereHere() {
        List<Consumer<EntryTable>> ways = List.of(
                table -> table.append(table.size(), table.size(), 0, 5),
                table -> table.findOrAppend(table.size(), table.size(), 0, 5),
                table -> table.prepend(table.size(), table.size(), 0, 5),
                table -> table.append(new TableKeys.Ranked(table.size(), 7), 7, 0, 5),
                table -> table.prepend(new TableKeys.Ranked(table.size(), 7), 7, 0, 5));
        for (Consumer<EntryTable> way : ways) {
            EntryTable table = new EntryTable(SHAPE, 20);
            for (int size = 1; size <= 15; size++) {
                way.accept(table);
                assertThat(table.capacity()).as("with %d here", size).isEqualTo(20);
            }
            way.accept(table);
            assertThat(table.capacity()).isEqualTo(32);
            table.checkInvariants();
        }
    }

    @Test
    void ensureCapacity_asMuchAsThereIs_changesNothing() {
        EntryTable table = numbers(10, 12);
        table.ensureCapacity(12);
        assertThat(table.capacity()).isEqualTo(12);
        table.ensureCapacity(13);
        assertThat(table.capacity()).isEqualTo(20);
        table.ensureCapacity(50);
        assertThat(table.capacity()).isEqualTo(50);
    }

    @Test
    void trimToSize_entriesElsewhere_haveRoom() {
        EntryTable table = numbers(10, 100);
        table.trimToSize(4);
        assertThat(table.capacity()).isEqualTo(14);
        int place = table.find(9, 9);
        table.trimToSize(4);
        assertThat(table.capacity()).isEqualTo(14);
        assertThat(table.find(9, 9)).isEqualTo(place);
        table.trimToSize(0);
        assertThat(table.capacity()).isEqualTo(10);
        table.clear();
        table.trimToSize(0);
        assertThat(table.capacity()).isEqualTo(1);
    }

    @Test
    void copy_moreThanHalfFull_hasTheSameRoom() {
        assertThat(numbers(60, 100).copy(4).capacity()).isEqualTo(100);
        assertThat(numbers(51, 100).copy(4).capacity()).isEqualTo(100);
        assertThat(numbers(50, 100).copy(4).capacity()).isEqualTo(54);
        assertThat(numbers(3, 100).copy(4).capacity()).isEqualTo(7);
    }

    /** The window has reached the end of the arrays at one of these lengths when its last entry is removed. */
    @Test
    void remove_lastOfAWindow_leavesAnEmptyTableWhereverItIs() {
        for (int moved = 0; moved < 60; moved++) {
            EntryTable table = numbers(1, 8);
            for (int number = 1; number <= moved; number++) {
                table.append(number, number, 0, 0);
                table.remove(table.firstPlace());
            }
            assertThat(table.keyAt(table.firstPlace())).isEqualTo(moved);
            table.remove(table.firstPlace());
            table.checkInvariants();
            assertThat(table.capacity()).isEqualTo(8);
            table.append(-1, -1, 0, 0);
            table.checkInvariants();
            assertThat(table.find(-1, -1)).isEqualTo(table.firstPlace());
        }
    }

    /** Keys outside the index go along with their entries. */
    @Test
    void resizeAndCompaction_collidingKeys_areFoundWhereTheyAreThen() {
        EntryTable table = colliding(100, 0);
        for (int step = 0; step < 400; step++) {
            switch (step % 5) {
                case 0 -> table.remove(table.placeAt(table.size() / 2));
                case 1 -> table.trimToSize(0);
                case 2 -> table.ensureCapacity(table.size() + 40);
                case 3 -> table.prepend(new TableKeys.Ranked(1000 + step, 7), 7, step, 0);
                default -> table.remove(table.firstPlace());
            }
            table.checkInvariants();
        }
        for (int place = table.firstPlace(); place < table.endPlace(); place = table.nextPlace(place)) {
            assertThat(table.find(table.keyAt(place), 7)).isEqualTo(place);
        }
    }

    /** The first place, beside keys of another hash code that are outside the index. */
    @Test
    void find_keyAtTheFirstPlaceBesideCollidingOnes_found() {
        EntryTable table = new EntryTable(SHAPE, 0);
        table.append("first", 7, "value", 0);
        for (int id = 0; id < 20; id++) {
            table.append(new TableKeys.Ranked(id, 8), 8, id, 0);
        }
        assertThat(table.findEquivalent(7, "first"::equals)).isZero();
        assertThat(table.find("first", 7)).isZero();
        assertThat(table.findOrAppend("first", 7, "again", 0)).isZero();
        assertThat(TableKeys.valueOf(table, "first", 7)).isEqualTo("value");
        assertThat(table.findEquivalent(8, new TableKeys.Ranked(3, 8)::equals)).isEqualTo(4);
        assertThat(table.findEquivalent(8, key -> false)).isEqualTo(-1);
    }

    @Test
    void placeAt_anyIndex_isThatOfTheEntryBehindSoMany() {
        EntryTable table = numbers(40, 0);
        table.remove(0);
        table.remove(1);
        for (int index = 0; index < 38; index++) {
            assertThat(table.keyAt(table.placeAt(index))).isEqualTo(index + 2);
        }
        table.remove(table.find(10, 10));
        table.remove(table.find(20, 20));
        table.remove(table.find(21, 21));
        int index = 0;
        for (int place = table.firstPlace(); place < table.endPlace(); place = table.nextPlace(place)) {
            assertThat(table.placeAt(index++)).isEqualTo(place);
        }
        assertThat(index).isEqualTo(35);
    }

    @Test
    void replaceValue_anyPlace_returnsTheOneBefore() {
        EntryTable table = numbers(10, 0);
        assertThat(table.replaceValue(3, "other")).isEqualTo(-3);
        assertThat(table.replaceValue(3, null)).isEqualTo("other");
        assertThat(TableKeys.valueOf(table, 3, 3)).isNull();
        assertThat(TableKeys.valueOf(table, 4, 4)).isEqualTo(-4);
    }

    /** The owner numbers the places from another number on. */
    @Test
    void removeMarked_placesByTheNumbersOfTheOwner_removesThose() {
        EntryTable table = numbers(40, 0);
        Marks marks = new Marks(48);
        for (int number = 0; number < 40; number += 3) {
            marks.set(8 + number);
        }
        table.removeMarked(marks, 8);
        table.checkInvariants();
        assertThat(table.size()).isEqualTo(26);
        for (int number = 0; number < 40; number++) {
            assertThat(table.find(number, number) >= 0).isEqualTo(number % 3 != 0);
        }
    }

    /** Slots of each width, with hash codes that collide in them now and then. */
    @ParameterizedTest
    @ValueSource(ints = {200, 3_000, 70_000})
    void randomHashCodes_allSteps_findEachKeyWhereItIs(int count) {
        List<Integer> keys = new SplittableRandom(count)
                .ints()
                .distinct()
                .limit(count)
                .boxed()
                .toList();
        EntryTable table = new EntryTable(SHAPE, 0);
        for (int key : keys) {
            assertThat(table.findOrAppend(key, key, -key, 0)).isNegative();
        }
        holds(table, keys);
        for (int index = 0; index < count; index += 2) {
            table.remove(table.find(keys.get(index), keys.get(index)));
        }
        List<Integer> left = new ArrayList<>();
        for (int index = 1; index < count; index += 2) {
            left.add(keys.get(index));
        }
        holds(table, left);
        holds(table.copy(0), left);
        table.trimToSize(0);
        holds(table, left);
        table.clear();
        table.checkInvariants();
        assertThat(table.find(keys.get(1), keys.get(1))).isEqualTo(-1);
        for (int key : keys) {
            table.append(key, key, -key, 0);
        }
        holds(table, keys);
    }

    private static void holds(EntryTable table, List<Integer> keys) {
        table.checkInvariants();
        assertThat(table.size()).isEqualTo(keys.size());
        int place = table.firstPlace();
        for (int key : keys) {
            assertThat(table.find(key, key)).isEqualTo(place);
            assertThat(table.findOrAppend(key, key, 0, 0)).isEqualTo(place);
            assertThat(table.findEquivalent(key, other -> other.equals(key))).isEqualTo(place);
            assertThat(TableKeys.valueOf(table, key, key)).isEqualTo(-key);
            assertThat(table.find(~key, ~key) >= 0).isEqualTo(TableKeys.valueOf(table, ~key, ~key) != null);
            place = table.nextPlace(place);
        }
        assertThat(place).isEqualTo(table.endPlace());
    }

    /** Whatever the steps are that one change takes, growth and the closing of holes among them. */
    @Test
    void findOrAppend_keyThatAppendsAnotherAtEachSize_isRefused() {
        List<Consumer<EntryTable>> changes = List.of(
                table -> table.append("other", 99, 0, 0),
                table -> {
                    table.clear();
                    table.append("other", 99, 0, 0);
                },
                table -> {
                    table.append("other", 99, 0, 0);
                    table.remove(table.find("other", 99));
                },
                EntryTable::ownerChanged,
                table -> {
                    table.append("other", 99, 0, 0);
                    table.ownerChanged();
                },
                table -> table.remove(table.previousPlace(table.endPlace())),
                table -> table.trimToSize(0));
        for (Consumer<EntryTable> change : changes) {
            for (int size = 6; size < 60; size++) {
                for (int holes = 0; holes < Math.min(9, size / 2); holes++) {
                    EntryTable table = numbers(size, 0);
                    for (int number = 0; number < holes; number++) {
                        table.remove(table.find(2 * number, 2 * number));
                        table.append(100 + number, 100 + number, 0, 0);
                    }
                    int capacity = table.capacity();
                    Object key = new Once(() -> change.accept(table));
                    if (change != changes.get(6) || table.size() < capacity) {
                        assertThatThrownBy(() -> table.findOrAppend(key, 5, 0, 0))
                                .as("size %d, %d holes", size, holes)
                                .isInstanceOf(ConcurrentModificationException.class);
                    }
                    table.checkInvariants();
                }
            }
        }
    }

    /** A key that does something when it is first compared, and is equal to no other. */
    private static final class Once {
        private Runnable action;

        Once(Runnable action) {
            this.action = action;
        }

        @Override
        public boolean equals(Object other) {
            Runnable first = action;
            action = () -> {};
            first.run();
            return false;
        }

        @Override
        public int hashCode() {
            return 5;
        }
    }
}
