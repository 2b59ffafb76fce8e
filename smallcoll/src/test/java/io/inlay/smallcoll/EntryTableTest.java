package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ConcurrentModificationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table behind a map or set that has outgrown its fields: growth, capacity, holes, both ends. */
class EntryTableTest {
    /** Removal closes holes when most places are holes. The entry before, at which a walk goes on, may be amid others then. */
    @Test
    void removeBackwards_holesClosedMeanwhile_goesOnAtTheEntryBefore() {
        for (int kept = 1; kept <= 8; kept++) {
            EntryTable table = new EntryTable(1, 400);
            for (int number = 0; number < 400; number++) {
                table.append(number, number, number, 0);
            }
            int place = table.previousPlace(table.endPlace());
            for (int number = 399; number >= 0; number--) {
                assertThat(table.keyAt(place)).as("kept %d", kept).isEqualTo(number);
                boolean keep = number < kept || number == 399;
                place = keep ? table.previousPlace(place) : table.removeBackwards(place);
            }
            assertThat(place).isEqualTo(-1);
            assertThat(table.size()).isEqualTo(kept + 1);
            table.checkInvariants();
        }
    }

    private static EntryTable numbers(int from, int to) {
        EntryTable table = new EntryTable(1, 0);
        for (int number = from; number < to; number++) {
            table.append(number, number, -number, 0);
        }
        return table;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 12, 127, 128, 129, 223, 224, 225, 256, 257, 58_239, 58_240, 58_241, 98_304, 98_305})
    void expectedSize_filled_neverGrows(int expectedSize) {
        EntryTable table = new EntryTable(0, expectedSize);
        assertThat(table.capacity()).isEqualTo(expectedSize);
        for (int number = 0; number < expectedSize; number++) {
            table.append(number, number, null, 0);
        }
        table.checkInvariants();
        assertThat(table.capacity()).isEqualTo(expectedSize);
        table.append(-1, -1, null, 0);
        table.checkInvariants();
        assertThat(table.capacity()).isGreaterThan(expectedSize);
        for (int number = -1; number < expectedSize; number++) {
            assertThat(table.keyAt(table.find(number, number))).isEqualTo(number);
        }
        assertThat(table.find(expectedSize, expectedSize)).isEqualTo(-1);
    }

    @Test
    void capacity_growthByAppending_isGeometricAndFits() {
        int capacity = 1;
        while (capacity < IndexSlots.MAXIMUM_CAPACITY) {
            int next = IndexSlots.nextCapacity(capacity);
            assertThat(next).isGreaterThan(capacity + capacity / 16);
            assertThat((long) next).isLessThanOrEqualTo(capacity + Math.max(8, (capacity * 7L) / 8));
            capacity = next;
        }
        assertThat(capacity).isEqualTo(IndexSlots.MAXIMUM_CAPACITY);
    }

    @Test
    void expectedSize_beyondTheLimit_outOfMemory() {
        assertThatThrownBy(() -> new EntryTable(0, Integer.MAX_VALUE))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("Required capacity exceeds implementation limit: 2147483647");
        EntryTable table = numbers(0, 20);
        assertThatThrownBy(() -> table.ensureCapacity(IndexSlots.MAXIMUM_CAPACITY + 1))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessageContaining(Integer.toString(IndexSlots.MAXIMUM_CAPACITY + 1));
        table.checkInvariants();
        assertThat(table.size()).isEqualTo(20);
    }

    @Test
    void remove_nineOfTen_holesAreJumpedOver() {
        EntryTable table = numbers(0, 1000);
        int place = table.firstPlace();
        while (place < table.endPlace()) {
            place = (int) table.keyAt(place) % 10 == 0 ? table.nextPlace(place) : table.remove(place);
        }
        assertThat(table.size()).isEqualTo(100);
        table.checkInvariants();
        place = table.firstPlace();
        for (int number = 0; number < 1000; number += 10) {
            assertThat(table.keyAt(place)).isEqualTo(number);
            place = table.nextPlace(place);
        }
    }

    @Test
    void removeBackwards_all_visitsEach() {
        EntryTable table = numbers(0, 500);
        int place = table.previousPlace(table.endPlace());
        for (int number = 499; number >= 0; number--) {
            assertThat(table.keyAt(place)).isEqualTo(number);
            place = number % 3 == 0 ? table.previousPlace(place) : table.removeBackwards(place);
            table.checkInvariants();
        }
        assertThat(place).isEqualTo(-1);
        assertThat(table.size()).isEqualTo(167);
    }

    @Test
    void remove_theLast_theTableIsEmptyAndUsable() {
        EntryTable table = numbers(0, 1);
        assertThat(table.remove(0)).isEqualTo(table.endPlace());
        table.checkInvariants();
        assertThat(table.previousPlace(table.endPlace())).isEqualTo(-1);
        assertThat(table.firstPlace()).isEqualTo(table.endPlace());
        table.prepend("first", "first".hashCode(), 1, 0);
        table.append("last", "last".hashCode(), 2, 0);
        table.checkInvariants();
        assertThat(table.keyAt(table.firstPlace())).isEqualTo("first");
    }

    @Test
    void prepend_many_amortized() {
        EntryTable table = new EntryTable(0, 100_000);
        for (int number = 0; number < 100_000; number++) {
            table.prepend(number, number, null, 0);
        }
        table.checkInvariants();
        assertThat(table.capacity()).isEqualTo(100_000);
        assertThat(table.keyAt(table.firstPlace())).isEqualTo(99_999);
    }

    @Test
    void clear_keepsTheCapacityAndNoReference() {
        EntryTable table = numbers(0, 1000);
        int capacity = table.capacity();
        table.clear();
        table.checkInvariants();
        assertThat(table.capacity()).isEqualTo(capacity);
        assertThat(table.find(1, 1)).isEqualTo(-1);
        table.append(1, 1, 1, 0);
        assertThat(TableKeys.valueOf(table, 1, 1)).isEqualTo(1);
    }

    @Test
    void copy_sparseTable_isNotLarger() {
        EntryTable table = numbers(0, 1000);
        for (int number = 0; number < 800; number++) {
            table.remove(table.firstPlace());
        }
        EntryTable copy = table.copy(0);
        copy.checkInvariants();
        assertThat(copy.capacity()).isEqualTo(200);
        assertThat(TableKeys.valueOf(copy, 999, 999)).isEqualTo(-999);
        copy.setValueAt(copy.find(999, 999), "other");
        assertThat(TableKeys.valueOf(table, 999, 999)).isEqualTo(-999);
    }

    @Test
    void find_keyThatChangesTheTable_isRefusedOrAnswered() {
        for (int change = 0; change < 4; change++) {
            EntryTable table = numbers(0, 40);
            Meddler meddler = new Meddler(table, change);
            assertThatThrownBy(() -> TableKeys.valueOf(table, meddler, 5))
                    .isInstanceOf(ConcurrentModificationException.class);
            table.checkInvariants();
            meddler.asked = false;
            if (table.find(5, 5) >= 0) {
                assertThatThrownBy(() -> table.findOrAppend(meddler, 5, 0, 0))
                        .isInstanceOf(ConcurrentModificationException.class);
            }
            table.checkInvariants();
        }
    }

    @Test
    void find_throwingEquals_leavesTheTable() {
        EntryTable table = numbers(0, 40);
        Object key = new Object() {
            @Override
            public boolean equals(Object other) {
                throw new IllegalStateException("no");
            }

            @Override
            public int hashCode() {
                return 5;
            }
        };
        assertThatThrownBy(() -> table.findOrAppend(key, 5, 0, 0)).hasMessage("no");
        assertThatThrownBy(() -> table.find(key, 5)).hasMessage("no");
        table.checkInvariants();
        assertThat(table.size()).isEqualTo(40);
    }

    /** A thread that writes without a lock may leave such a place; who runs into it must not search for ever. */
    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void slotOf_placeWithoutASlot_isRefused() {
        for (int capacity : new int[] {10, 1000, 100_000}) {
            Object slots = IndexSlots.allocate(capacity);
            int shift = IndexSlots.homeShift(slots);
            for (int place = 0; place < 5; place++) {
                IndexSlots.set(slots, IndexSlots.vacantSlot(slots, shift, 7), place, 7);
            }
            int home = IndexSlots.home(7, shift);
            assertThat(IndexSlots.slotOf(slots, shift, 7, 0)).isEqualTo(home);
            assertThatThrownBy(() -> IndexSlots.slotOf(slots, shift, 7, 5))
                    .isInstanceOf(ConcurrentModificationException.class);
            assertThatThrownBy(() -> IndexSlots.slotOf(slots, shift, -12345, 5))
                    .isInstanceOf(ConcurrentModificationException.class);
        }
    }

    /** A key that modifies the table when it is first compared. */
    private static final class Meddler {
        private final EntryTable table;
        private final int change;
        boolean asked;

        Meddler(EntryTable table, int change) {
            this.table = table;
            this.change = change;
        }

        @Override
        public int hashCode() {
            return 5;
        }

        @Override
        public boolean equals(Object other) {
            if (!asked) {
                asked = true;
                switch (change) {
                    case 0 -> table.clear();
                    case 1 -> table.ensureCapacity(2 * table.capacity());
                    case 2 -> table.remove(table.firstPlace());
                    default -> {
                        for (int number = 1000; number < 1000 + change * 50; number++) {
                            table.findOrAppend(number, number, 0, 0);
                        }
                        table.trimToSize(0);
                        table.remove(table.find(5, 5));
                    }
                }
            }
            return false;
        }
    }
}
