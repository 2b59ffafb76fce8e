package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The index of a table by itself: how wide and how many its slots are, and each step in those of each width. */
class IndexSlotsTest {
    private static final int[] CAPACITIES = {
        1, 8, 9, 16, 17, 128, 129, 224, 225, 256, 257, 32_768, 32_769, 58_240, 58_241, 98_304, 98_305, 196_608, 196_609
    };

    @ParameterizedTest
    @CsvSource({
        "1, 16, byte",
        "8, 16, byte",
        "9, 32, byte",
        "16, 32, byte",
        "17, 64, byte",
        "128, 256, byte",
        "129, 512, byte",
        "224, 512, byte",
        "225, 512, short",
        "256, 512, short",
        "257, 1024, short",
        "32768, 65536, short",
        "32769, 131072, short",
        "58240, 131072, short",
        "58241, 131072, int",
        "98304, 131072, int",
        "98305, 262144, int",
        "196608, 262144, int",
        "196609, 524288, int"
    })
    void allocate_anyCapacity_isAsNarrowAndAsShortAsCanBe(int capacity, int count, String width) {
        Object slots = IndexSlots.allocate(capacity);
        assertThat(slots.getClass().getComponentType()).hasToString(width);
        assertThat(IndexSlots.length(slots)).isEqualTo(count);
    }

    @Test
    void fit_anyTwoCapacities_ifTheirSlotsAreAlike() {
        for (int capacity : CAPACITIES) {
            Object slots = IndexSlots.allocate(capacity);
            for (int other : CAPACITIES) {
                Object others = IndexSlots.allocate(other);
                boolean alike =
                        slots.getClass() == others.getClass() && IndexSlots.length(slots) == IndexSlots.length(others);
                assertThat(IndexSlots.fit(slots, other))
                        .as("slots for %d, and %d", capacity, other)
                        .isEqualTo(alike);
            }
        }
    }

    /**
     * By two thirds up to 96, then two steps from one power of two to the next, to the most that shorts hold; with slots of
     * ints, those which these hold.
     */
    @Test
    void nextCapacity_fromTheFirst_goesBySteps() {
        List<Integer> steps = new ArrayList<>();
        for (int capacity = 12; capacity <= 300_000; capacity = IndexSlots.nextCapacity(capacity)) {
            steps.add(capacity);
        }
        List<Integer> expected = new ArrayList<>(List.of(12, 20, 32, 56, 96));
        for (int power = 128; power <= 32_768; power *= 2) {
            expected.addAll(List.of(power, power / 2 * 3));
        }
        expected.add(58_240);
        expected.addAll(List.of(73_728, 86_016, 98_304, 122_880, 147_456, 172_032, 196_608, 245_760, 294_912));
        assertThat(steps).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 224, 2_000, 57_344, 98_304})
    void steps_randomHashCodes_keepEachPlaceWithinReach(int capacity) {
        SplittableRandom random = new SplittableRandom(capacity);
        int distance = capacity / 16;
        int[] hashes = random.ints(capacity + distance).toArray();
        Object slots = IndexSlots.allocate(capacity);
        int shift = IndexSlots.homeShift(slots);
        int half = capacity / 2;
        IndexSlots.fill(slots, shift, hashes, half);
        for (int place = half; place < capacity; place++) {
            IndexSlots.set(slots, IndexSlots.vacantSlot(slots, shift, hashes[place]), place, hashes[place]);
        }
        holds(slots, shift, hashes, 0, capacity);
        Object copy = IndexSlots.copy(slots);
        for (int place = 0; place < distance; place++) {
            IndexSlots.vacate(slots, shift, IndexSlots.slotOf(slots, shift, hashes[place], place), hashes);
        }
        holds(slots, shift, hashes, distance, capacity);
        int[] moved = new int[capacity];
        System.arraycopy(hashes, distance, moved, 0, capacity - distance);
        IndexSlots.renumber(slots, -distance);
        holds(slots, shift, moved, 0, capacity - distance);
        IndexSlots.renumber(slots, distance);
        holds(slots, shift, hashes, distance, capacity);
        IndexSlots.clear(slots);
        holds(slots, shift, hashes, 0, 0);
        holds(copy, shift, hashes, 0, capacity);
    }

    /** The places from one to another are each in one slot, without a vacant one before it; there are no others. */
    private static void holds(Object slots, int shift, int[] hashes, int from, int to) {
        int mask = IndexSlots.length(slots) - 1;
        int used = 0;
        for (int slot = 0; slot <= mask; slot++) {
            used += IndexSlots.placeAt(slots, slot) >= 0 ? 1 : 0;
        }
        assertThat(used).isEqualTo(to - from);
        for (int place = from; place < to; place++) {
            int slot = IndexSlots.home(hashes[place], shift);
            while (IndexSlots.placeAt(slots, slot) != place) {
                assertThat(IndexSlots.placeAt(slots, slot)).isNotNegative();
                slot = (slot + 1) & mask;
            }
        }
    }
}
