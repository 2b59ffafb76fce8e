package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inlay.smallcoll.primitive.SmallByteList;
import io.inlay.smallcoll.primitive.SmallDoubleList;
import io.inlay.smallcoll.primitive.SmallIntList;
import io.inlay.smallcoll.primitive.SmallLongList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jol.info.GraphLayout;

/** Lists that a program counts when it is done with them, and what is made of the counts. */
class SpillStatsTest {
    private final SpillStats stats = new SpillStats("headers");

    private static SmallList<Object> listOf(int size) {
        SmallList<Object> list = new SmallList<>();
        Collections.nCopies(size, "x").forEach(list::add);
        return list;
    }

    private static SmallList8<Object> list8Of(int size) {
        SmallList8<Object> list = new SmallList8<>();
        Collections.nCopies(size, "x").forEach(list::add);
        return list;
    }

    @Test
    void newStats_haveCountedNothing() {
        assertThat(stats.name()).isEqualTo("headers");
        assertThat(stats.lists()).isZero();
        assertThat(stats.inline()).isZero();
        assertThat(stats.spilled()).isZero();
        assertThat(stats.histogram()).isEmpty();
        assertThat(stats.estimatedBytes(4)).isZero();
        assertThat(stats.recommendedInlineCapacity()).isEqualTo(4);
    }

    @Test
    void record_listsOfEveryKind_areCountedBySizeAndArray() {
        for (int size : new int[] {0, 3, 4, 4, 5, 64}) {
            stats.record(listOf(size));
        }
        stats.record(list8Of(5));
        stats.record(7, true);
        SmallList<Object> shrunk = listOf(9);
        shrunk.truncate(3);
        stats.record(shrunk);

        assertThat(stats.lists()).isEqualTo(9);
        assertThat(stats.inline()).isEqualTo(6);
        assertThat(stats.spilled()).isEqualTo(3);
        assertThat(stats.histogram()).isEqualTo(Map.of(0, 1L, 3, 2L, 4, 2L, 5, 2L, 7, 1L, 64, 1L));
    }

    @Test
    void record_listsOfPrimitives_areCountedBySizeAndArray() {
        stats.record(SmallIntList.of(1, 2));
        stats.record(SmallLongList.of(1L, 2L, 3L));
        stats.record(SmallDoubleList.copyOf(new double[9]));
        stats.record(SmallByteList.copyOf(new byte[24]));
        stats.record(SmallByteList.copyOf(new byte[25]));
        SmallIntList shrunk = SmallIntList.copyOf(new int[9]);
        shrunk.clear();
        stats.record(shrunk);

        assertThat(stats.histogram()).isEqualTo(Map.of(0, 1L, 2, 1L, 3, 1L, 9, 1L, 24, 1L, 25, 1L));
        assertThat(stats.inline()).isEqualTo(3);
    }

    /** Of lists of primitives there is one class each, and what references take says nothing about them. */
    @Test
    void recommendedInlineCapacity_listsOfPrimitives_isNone() {
        stats.record(SmallList.of("a"));
        stats.record(SmallByteList.copyOf(new byte[20]));

        assertThatThrownBy(() -> stats.recommendedInlineCapacity())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(stats.name());
        assertThatThrownBy(() -> stats.estimatedBytes(4)).isInstanceOf(IllegalStateException.class);
        assertThat(stats.toString()).contains(String.format("%n%10d%10d%10d%8s  %s", 2, 2, 0, "-", stats.name()));
    }

    @ParameterizedTest
    @CsvSource({
        "63, 63",
        "64, 64",
        "65, 128",
        "128, 128",
        "129, 256",
        "1073741824, 1073741824",
        "1073741825, 2147483647",
        "2147483647, 2147483647"
    })
    void histogram_longLists_areCountedUpToTheNextPowerOfTwo(int size, int largest) {
        stats.record(size, false);

        assertThat(stats.histogram()).isEqualTo(Map.of(largest, 1L));
        int smallest = SpillStatsSizes.smallest(largest);
        assertThat(size).isBetween(smallest, largest);
        SpillStats below = new SpillStats("below");
        below.record(smallest, false);
        below.record(smallest - 1, false);
        assertThat(below.histogram()).containsEntry(largest, 1L).hasSize(2);
    }

    @Test
    void record_negativeSize_isNamedAndNotCounted() {
        for (int size : new int[] {-1, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> stats.record(size, true))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(size));
        }
        assertThat(stats.lists()).isZero();
        assertThatThrownBy(() -> stats.estimatedBytes(-3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-3");
        assertThatThrownBy(() -> new SpillStats(null)).isInstanceOf(NullPointerException.class);
    }

    /** The model is what JOL measures, at most: compact headers take less. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 8, 9, 10, 11, 15, 16, 64})
    void estimatedBytes_listsThatGrew_areWhatTheyTake(int size) {
        stats.record(size, false);

        assertThat(bytes(listOf(size))).isLessThanOrEqualTo(stats.estimatedBytes(4));
        assertThat(bytes(list8Of(size))).isLessThanOrEqualTo(stats.estimatedBytes(8));
        List<Object> grown = new ArrayList<>();
        listOf(size).forEach(grown::add);
        // All empty lists share one array, which JOL counts.
        long theirs = size == 0 ? GraphLayout.parseInstance(grown).totalSize() - arrayOfNothing() : bytes(grown);
        assertThat(theirs).isLessThanOrEqualTo(stats.estimatedBytes(0));
        if (bytes(listOf(0)) == 40) {
            assertThat(bytes(listOf(size))).isEqualTo(stats.estimatedBytes(4));
            assertThat(bytes(list8Of(size))).isEqualTo(stats.estimatedBytes(8));
            assertThat(theirs).isEqualTo(stats.estimatedBytes(0));
        }
    }

    private static long arrayOfNothing() {
        return GraphLayout.parseInstance((Object) new Object[0]).totalSize();
    }

    private static long bytes(List<Object> list) {
        long element = list.isEmpty() ? 0 : GraphLayout.parseInstance("x").totalSize();
        return GraphLayout.parseInstance(list).totalSize() - element;
    }

    @Test
    void recommendedInlineCapacity_listsOfOneSize_isTheCheapestClass() {
        int[] cheapest = {0, 4, 4, 4, 4, 8, 8, 8, 8, 0, 0, 0};
        for (int size = 0; size < cheapest.length; size++) {
            SpillStats ofSize = new SpillStats("of " + size);
            ofSize.record(size, false);
            assertThat(ofSize.recommendedInlineCapacity()).as("size %d", size).isEqualTo(cheapest[size]);
        }
    }

    /** 40 and 80 bytes against 56 and 56: eight fields pay where two lists of five have five elements or more. */
    @Test
    void recommendedInlineCapacity_mixtures_weighBytes() {
        record(3, 5);
        record(2, 1);
        assertThat(stats.estimatedBytes(4)).isEqualTo(3 * 80 + 2 * 40);
        assertThat(stats.estimatedBytes(8)).isEqualTo(5 * 56);
        assertThat(stats.estimatedBytes(0)).isEqualTo(5 * 80);
        assertThat(stats.recommendedInlineCapacity()).isEqualTo(8);
        record(6, 2);
        assertThat(stats.recommendedInlineCapacity()).isEqualTo(4);
        record(100, 0);
        assertThat(stats.recommendedInlineCapacity()).isZero();
    }

    private void record(int lists, int size) {
        for (int i = 0; i < lists; i++) {
            stats.record(size, true);
        }
    }

    /** A list that is short now but has an array was longer, and would be again. */
    @Test
    void recommendedInlineCapacity_listsThatShrank_countAsOneOverTheirFields() {
        for (int i = 0; i < 10; i++) {
            SmallList<Object> list = listOf(5);
            list.clear();
            stats.record(list);
        }
        assertThat(stats.histogram()).isEqualTo(Map.of(0, 10L));
        assertThat(stats.recommendedInlineCapacity()).isEqualTo(8);
    }

    @Test
    void record_severalThreads_losesNothing() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 10_000; i++) {
                    stats.record(i % 10, i % 10 < 5);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(stats.lists()).isEqualTo(80_000);
        assertThat(stats.inline()).isEqualTo(40_000);
        assertThat(stats.histogram().values()).hasSize(10).containsOnly(8_000L);
    }

    @Test
    void table_hasTwoLinesForEach() {
        stats.record(listOf(1));
        stats.record(listOf(1));
        stats.record(listOf(100));
        SpillStats empty = new SpillStats("none");

        assertThat(SpillStats.table(List.of(stats, empty)).lines())
                .containsExactly(
                        "     lists    inline   spilled  fields  place",
                        "         3         2         1       4  headers",
                        "            sizes 1:2 65-128:1",
                        "         0         0         0       4  none",
                        "            sizes");
        assertThat(stats.toString()).isEqualTo(SpillStats.table(List.of(stats)));
    }

    @Test
    void sites_withoutTheProperty_areNone() {
        assertThat(SpillStatsHook.ENABLED).isFalse();
        assertThat(SpillStats.sites()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, 0",
                "false, 0",
                "0, 0",
                "true, 50",
                "'', 50",
                "7, 7",
                "999999999, 999999999",
                "9999999999, 0",
                "-1, 0",
                "yes, 0"
            })
    void property_anyValue_saysHowManyPlacesToPrint(String value, int places) {
        assertThat(SpillStatsHook.printedSites(value)).isEqualTo(places);
    }
}
