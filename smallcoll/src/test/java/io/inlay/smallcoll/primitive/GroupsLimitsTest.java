package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lengths of tables, at and past the largest, without allocating them. */
class GroupsLimitsTest {
    /** The most slots of a type, as they stand for all: a multiple of seven. */
    static IntStream maxima() {
        return IntStream.concat(
                        IntStream.of(7, 14, 70, 700), PrimitiveMapType.all().mapToInt(PrimitiveMapType::maximumSlots))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("io.inlay.smallcoll.primitive.PrimitiveMapType#all")
    void maximumSlots_anyType_areWholeGroupsWhoseArraysCanBe(PrimitiveMapType type) {
        int maximum = type.maximumSlots();
        assertThat(maximum % Groups.SLOTS).isZero();
        assertThat(maximum).isGreaterThan(700_000_000);
        String described = type.mapClass().getSimpleName();
        long words =
                described.equals("IntLongMap") || described.equals("LongIntMap") || described.equals("IntDoubleMap")
                        ? 3L
                        : described.equals("LongLongMap") || described.equals("LongDoubleMap") ? 2 : 1;
        assertThat(words * maximum).isLessThanOrEqualTo(Integer.MAX_VALUE - 8);
        assertThat(words * (maximum + Groups.SLOTS)).isGreaterThan(Integer.MAX_VALUE - 8);
    }

    @ParameterizedTest
    @MethodSource("maxima")
    void slotsFor_asManyAsATableHolds_isAtMostTheMaximum(int maximum) {
        int most = Groups.capacity(maximum);
        for (int entries = Math.max(0, most - 50); entries <= most; entries++) {
            int slots = Groups.slotsFor(entries, maximum);
            assertThat(slots).isLessThanOrEqualTo(maximum);
            assertThat(Groups.capacity(slots)).isGreaterThanOrEqualTo(entries);
        }
        assertThat(Groups.slotsFor(most, maximum)).isEqualTo(maximum);
    }

    @ParameterizedTest
    @MethodSource("maxima")
    void slotsFor_moreThanATableHolds_isRefusedAndNamed(int maximum) {
        int most = Groups.capacity(maximum);
        int[] tooMany = {most + 1, most + 2, Math.max(most + 3, Integer.MAX_VALUE - 8), Integer.MAX_VALUE};
        for (int entries : tooMany) {
            if (entries > Groups.SLOTS) {
                assertThatThrownBy(() -> Groups.slotsFor(entries, maximum))
                        .isInstanceOf(OutOfMemoryError.class)
                        .hasMessageContaining(Integer.toString(entries));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maxima")
    void slotsAfter_fromEmptyToTheLargest_holdsMoreEachTime(int maximum) {
        int slots = 0;
        while (slots < maximum) {
            int next = Groups.slotsAfter(slots, maximum);
            assertThat(next).isLessThanOrEqualTo(maximum);
            assertThat(Groups.capacity(next)).isGreaterThan(Groups.capacity(slots));
            assertThat(next == 4 || next % Groups.SLOTS == 0)
                    .as("%d slots", next)
                    .isTrue();
            slots = next;
        }
        assertThatThrownBy(() -> Groups.slotsAfter(maximum, maximum))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessageContaining(Integer.toString(Groups.capacity(maximum) + 1));
    }

    @Test
    void live_ofEachBlock_areTheLiveSlotsInOrder() {
        SplittableRandom random = new SplittableRandom(1);
        for (int groups = 1; groups <= 3 * Groups.BLOCK; groups++) {
            for (int repetition = 0; repetition < 20; repetition++) {
                long[] tags = random.longs(groups).toArray();
                List<Integer> expected = IntStream.range(0, groups * Groups.SLOTS)
                        .filter(slot -> Groups.isLive(tags, slot))
                        .boxed()
                        .toList();
                List<Integer> live = new ArrayList<>();
                for (int first = 0; first < groups; first += Groups.BLOCK) {
                    for (long rest = Groups.liveSlots(tags, first); rest != 0; rest = Groups.rest(rest)) {
                        live.add(Groups.slotIn(first, rest));
                    }
                }
                assertThat(live).isEqualTo(expected);
            }
        }
    }

    /** Where the word is the hash code, by chance, a search takes the longer way. */
    @Test
    void touch_onlyOfTheHashCodeItself_isFalse() {
        assertThat(Groups.touch(new long[] {17, 18}, 1, 18)).isFalse();
        assertThat(Groups.touch(new long[] {17, 18}, 1, 17)).isTrue();
        assertThat(Groups.touch(new int[] {17, 18}, 1, 18)).isFalse();
        assertThat(Groups.touch(new int[] {17, 18}, 1, 18L + (1L << 32))).isTrue();
    }

    /** No table has such a count: it draws other hash codes before. If one had, it would lose nothing. */
    @Test
    void countsOf255_stayAndLoseNothing() {
        long[] tags = Groups.allocate(200 * Groups.SLOTS);
        long hash = 0x1234_5678_9ABC_DEF0L;
        int home = Groups.home(hash, tags.length);
        int[] slots = IntStream.range(0, 400).map(i -> Groups.claim(tags, hash)).toArray();
        assertThat(IntStream.of(slots).distinct().count()).isEqualTo(400);
        assertThat(tags[home] & 0xFF).isEqualTo(255);
        assertThat(tags[home + 30] & 0xFF).isEqualTo(400 - 31 * Groups.SLOTS);
        IntStream.of(slots).limit(390).forEach(slot -> Groups.release(tags, slot, hash));
        assertThat(tags[home] & 0xFF).isEqualTo(255);
        for (int group = home; group < slots[399] / Groups.SLOTS; group++) {
            assertThat(Groups.isLast(tags[group])).isFalse();
        }
        assertThat(Groups.isLive(tags, slots[399])).isTrue();
    }

    @Test
    void far_longerTables_isFurther() {
        assertThat(Groups.far(1)).isEqualTo(42);
        assertThat(Groups.far(1023)).isEqualTo(60);
        assertThat(Groups.far(1024)).isEqualTo(62);
        assertThat(Groups.far(Integer.MAX_VALUE / Groups.SLOTS)).isEqualTo(98);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 7, 8, 9, 10, 11, 20, 21, 22, 100, 100_000, 1_000_000_000})
    void slotsFor_anyNumber_holdsItWithoutGrowing(int entries) {
        int slots = Groups.slotsFor(entries, Integer.MAX_VALUE / 7 * 7);
        assertThat(Groups.capacity(slots)).isGreaterThanOrEqualTo(entries);
        assertThat((long) Groups.count(slots) * Groups.SLOTS).isGreaterThanOrEqualTo(slots);
    }

    @ParameterizedTest
    @MethodSource("io.inlay.smallcoll.primitive.PrimitiveMapType#all")
    void newMapAndEnsureCapacity_moreThanTheLargest_areRefusedAndNothingChanged(PrimitiveMapType type) {
        int most = Groups.capacity(type.maximumSlots());
        AnyPrimitiveMap map = type.containing(type.entries(9));
        long[] tags = map.raw().tags;
        for (int tooMany : new int[] {most + 1, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> type.withExpectedSize(tooMany))
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasMessageContaining(Integer.toString(tooMany));
            assertThatThrownBy(() -> map.ensureCapacity(tooMany))
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasMessageContaining(Integer.toString(tooMany));
        }
        assertThat(map.raw().tags).isSameAs(tags);
        TableScan.check(map, type.entries(9));
    }

    /** The home of a key in the largest table is a group of it. */
    @Test
    void home_anyHashAndNumberOfGroups_isAGroup() {
        for (int groups : new int[] {1, 2, 3, 1_000, Groups.count(Integer.MAX_VALUE / 7 * 7)}) {
            for (long hash : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32, 0xFFFF_FFFFL}) {
                assertThat(Groups.home(hash, groups)).isBetween(0, groups - 1);
            }
            assertThat(Groups.home(-1, groups)).isEqualTo(groups - 1);
            assertThat(Groups.next(groups - 1, groups)).isZero();
        }
    }
}
