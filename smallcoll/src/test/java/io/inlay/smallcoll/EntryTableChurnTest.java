package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that come and go while their number stays: nothing grows, whatever was removed. */
class EntryTableChurnTest {
    private static final int OPERATIONS = 2_000_000;

    @ParameterizedTest
    @ValueSource(ints = {9, 12, 100, 128, 1000, 40_000, 100_000})
    void window_oldestOut_capacityStays(int size) {
        EntryTable table = filled(size);
        for (int number = size; number < OPERATIONS; number++) {
            table.remove(table.firstPlace());
            table.append(number, number, number, 0);
        }
        assertThat(table.capacity()).isEqualTo(size);
        table.checkInvariants();
        assertThat(table.keyAt(table.firstPlace())).isEqualTo(OPERATIONS - size);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 12, 100, 128, 1000, 40_000, 100_000})
    void window_anyOut_capacityStays(int size) {
        SplittableRandom random = new SplittableRandom(size);
        EntryTable table = filled(size);
        for (int number = size; number < OPERATIONS; number++) {
            int place = -1;
            while (!table.isLive(place)) {
                place = random.nextInt(table.firstPlace(), table.endPlace());
            }
            table.remove(place);
            table.append(number, number, number, 0);
        }
        assertThat(table.capacity()).isEqualTo(size);
        table.checkInvariants();
    }

    @Test
    void window_youngestOutOldestIn_capacityStays() {
        EntryTable table = filled(1000);
        for (int number = 1000; number < OPERATIONS / 4; number++) {
            table.remove(table.previousPlace(table.endPlace()));
            table.prepend(number, number, number, 0);
        }
        assertThat(table.capacity()).isEqualTo(1000);
        table.checkInvariants();
    }

    /** To find the first entry again and again is linear only if the holes before it are not passed again. */
    @Test
    void removeFirst_all_isLinear() {
        EntryTable table = filled(1_000_000);
        for (int number = 0; number < 1_000_000; number++) {
            assertThat(table.keyAt(table.firstPlace())).isEqualTo(number);
            table.remove(table.firstPlace());
        }
        table.checkInvariants();
        assertThat(table.size()).isZero();
    }

    private static EntryTable filled(int size) {
        EntryTable table = new EntryTable(1, size);
        for (int number = 0; number < size; number++) {
            table.append(number, number, number, 0);
        }
        return table;
    }
}
