package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a map of primitives behaves where its table is full, and where keys meet in few of its groups. */
abstract class TableMapGrowth {
    /** The capacities that a map has which grows by one entry at a time. */
    private static final int[] THRESHOLDS = {0, 4, 7, 10, 20, 40, 80, 160, 320, 640};

    /** An empty map of the type that is tested. */
    abstract TableMapSubject empty();

    private Object value() {
        return empty().value(12);
    }

    private Object otherValue() {
        return empty().value(13);
    }

    private TableMapSubject filled(int expectedSize, int size) {
        TableMapSubject map = empty().fresh(expectedSize, empty().value(2));
        IntStream.range(0, size).forEach(i -> map.put(map.wideKey(i), value()));
        return map;
    }

    /** Keys that have one home in the table as it is. */
    private static List<Object> keysAt(TableMapSubject map, int home, int count) {
        Iterator<Object> all = map.keysAt(home);
        return IntStream.range(0, count).mapToObj(i -> all.next()).toList();
    }

    // Growth.

    @Test
    void map_growsAtEachThresholdAndNotBefore() {
        TableMapSubject map = empty();
        for (int i = 0; i + 1 < THRESHOLDS.length; i++) {
            assertThat(map.capacity()).isEqualTo(THRESHOLDS[i]);
            while (map.size() < THRESHOLDS[i]) {
                map.put(map.wideKey(map.size()), value());
                TableScan.check(map);
                assertThat(map.capacity()).as("capacity with %s", map.size()).isEqualTo(THRESHOLDS[i]);
            }
            map.put(map.wideKey(map.size()), value());
            TableScan.check(map);
        }
    }

    @Test
    void expectedSize_isHeldWithoutGrowth() {
        for (int n = 0; n <= 200; n++) {
            TableMapSubject map = filled(n, 0);
            long[] tags = map.table().tags;
            int capacity = map.capacity();
            assertThat(capacity).as("for %s", n).isBetween(n, n + n / 5 + 6);
            assertThat(3 * map.table().slotCount()).as("slots for %s", n).isGreaterThanOrEqualTo(n > 7 ? 5 * n : 3 * n);
            for (int i = 0; i < capacity; i++) {
                map.put(map.wideKey(i), value());
            }
            assertThat(map.table().tags).as("for %s", n).isSameAs(tags);
            TableScan.check(map);
            map.put(map.wideKey(capacity), value());
            assertThat(map.table().tags).as("for %s and one more", n).isNotSameAs(tags);
            TableScan.check(map);
        }
    }

    @Test
    void ensureCapacity_holdsThatManyWithoutGrowth() {
        for (int present : new int[] {0, 1, 4, 5, 10, 11, 40}) {
            for (int n : new int[] {0, 3, 4, 5, 7, 8, 10, 11, 39, 40, 41, 100}) {
                TableMapSubject map = filled(0, present);
                long[] before = map.table().tags;
                int capacity = map.capacity();
                map.ensureCapacity(n);
                assertThat(map.table().tags == before)
                        .as("%s in %s", n, capacity)
                        .isEqualTo(n <= capacity);
                long[] tags = map.table().tags;
                while (map.size() < n) {
                    map.put(map.wideKey(map.size()), value());
                }
                assertThat(map.table().tags).as("%s after %s", n, present).isSameAs(tags);
                TableScan.check(map);
            }
        }
    }

    @Test
    void trimToSize_leavesWhatAMapOfThatSizeHas() {
        for (int n = 0; n <= 100; n++) {
            TableMapSubject map = filled(150, n);
            Map<Object, Object> contents = new HashMap<>(map.asMap());
            map.trimToSize();
            TableScan.check(map);
            assertThat(map.capacity()).isEqualTo(filled(n, 0).capacity());
            assertThat(map.asMap()).isEqualTo(contents);
            long[] tags = map.table().tags;
            map.trimToSize();
            assertThat(map.table().tags).isSameAs(tags);
        }
    }

    @Test
    void negativeSizes_areRefusedByName() {
        TableMapSubject map = filled(0, 5);
        long[] tags = map.table().tags;
        assertThatThrownBy(() -> map.ensureCapacity(-3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-3");
        assertThatThrownBy(() -> map.fresh(-4, value()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-4");
        assertThat(map.table().tags).isSameAs(tags);
    }

    @Test
    void tooLargeSizes_areRefusedAndChangeNothing() {
        TableMapSubject map = filled(0, 5);
        long[] tags = map.table().tags;
        assertThatThrownBy(() -> map.ensureCapacity(Integer.MAX_VALUE))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessageContaining(String.valueOf(Integer.MAX_VALUE));
        assertThat(map.table().tags).isSameAs(tags);
        assertThat(map.size()).isEqualTo(5);
        TableScan.check(map);
    }

    /** What a slot or a place from before the growth would be wrong for after it. */
    @Test
    void everyInsertion_atTheThreshold_storesItsOwnEntry() {
        Map<String, BiConsumer<TableMapSubject, Object>> insertions = Map.of(
                "put", (map, key) -> map.put(key, otherValue()),
                "putIfAbsent", (map, key) -> map.putIfAbsent(key, otherValue()),
                "addTo", (map, key) -> map.addTo(key, otherValue()),
                "merge", (map, key) -> map.merge(key, otherValue(), (old, given) -> old),
                "compute", (map, key) -> map.compute(key, (same, old) -> otherValue()),
                "computeIfAbsent", (map, key) -> map.computeIfAbsent(key, same -> otherValue()),
                "view's put", (map, key) -> map.asMap().put(key, otherValue()),
                "putAll", (map, key) -> map.putAll(Map.of(key, otherValue())));
        for (int threshold : THRESHOLDS) {
            insertions.forEach((name, insertion) -> {
                TableMapSubject map = filled(0, threshold);
                Map<Object, Object> expected = new HashMap<>(map.asMap());
                Object key = map.wideKey(threshold);
                expected.put(key, otherValue());
                insertion.accept(map, key);
                TableScan.check(map);
                assertThat(map.asMap()).as("%s with %s", name, threshold).isEqualTo(expected);
                long[] tags = map.table().tags;
                insertion.accept(map, key);
                assertThat(map.table().tags).as("%s of a present key", name).isSameAs(tags);
                TableScan.check(map);
            });
        }
    }

    @Test
    void updates_ofPresentKeys_inAFullTable_doNotGrowIt() {
        for (int threshold : THRESHOLDS) {
            TableMapSubject map = filled(0, threshold);
            long[] tags = map.table().tags;
            for (int i = 0; i < threshold; i++) {
                Object key = map.wideKey(i);
                map.put(key, otherValue());
                map.putIfAbsent(key, value());
                map.merge(key, value(), (old, given) -> old);
                map.compute(key, (same, old) -> old);
                map.replace(key, otherValue());
            }
            map.putAll(map);
            assertThat(map.table().tags).as("with %s", threshold).isSameAs(tags);
            assertThat(map.values()).hasSize(threshold).allMatch(value -> value.equals(otherValue()));
            TableScan.check(map);
        }
    }

    @Test
    void churn_atTheThreshold_neverGrows() {
        for (int threshold : new int[] {4, 7, 10, 20, 40}) {
            TableMapSubject map = filled(0, threshold);
            long[] tags = map.table().tags;
            for (int i = 0; i < 2000; i++) {
                map.remove(map.wideKey(i));
                map.put(map.wideKey(i + threshold), value());
            }
            assertThat(map.table().tags).as("with %s", threshold).isSameAs(tags);
            assertThat(map.size()).isEqualTo(threshold);
            TableScan.check(map);
        }
    }

    // Empty tables.

    @Test
    void emptyMaps_shareOneTableAndNeverWriteIt() {
        TableMapSubject map = empty();
        map.remove(map.key(1));
        map.clear();
        map.trimToSize();
        map.ensureCapacity(0);
        map.removeIf((key, value) -> true);
        map.putAll(empty());
        map.putAll(map);
        map.asMap().clear();
        map.forEach((key, value) -> map.clear());
        assertThat(map.cursor().next()).isFalse();
        assertThat(map.computeIfPresent(map.key(1), (key, old) -> old)).isEqualTo(map.missingValue());
        assertThat(map.table().tags).isSameAs(Groups.NONE).containsExactly(0);
        assertThat(map.copyOf(map).table().tags).isSameAs(Groups.NONE);
        TableScan.check(map);
        TableMapSubject trimmed = filled(0, 30);
        trimmed.clear();
        trimmed.trimToSize();
        assertThat(trimmed.table().tags).isSameAs(Groups.NONE).containsExactly(0);
    }

    @Test
    void slots_withoutEntry_areRefused() {
        TableMapSubject map = filled(0, 11);
        for (int slot = -2; slot < map.table().slotCount() + 8; slot++) {
            int wrong = slot;
            if (slot < 0 || slot >= map.table().slotCount() || !Groups.isLive(map.table().tags, slot)) {
                assertThatThrownBy(() -> map.keyAt(wrong))
                        .isInstanceOf(IndexOutOfBoundsException.class)
                        .hasMessageContaining(String.valueOf(wrong));
                assertThatThrownBy(() -> map.valueAt(wrong)).isInstanceOf(IndexOutOfBoundsException.class);
                assertThatThrownBy(() -> map.putAt(wrong, value())).isInstanceOf(IndexOutOfBoundsException.class);
            } else {
                assertThat(map.find(map.keyAt(slot))).isEqualTo(slot);
            }
        }
        assertThatThrownBy(() -> empty().keyAt(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    // Keys that meet.

    /** In each order and by each way, as many of the keys as {@code keep} says, of a cluster that goes on in group 0. */
    @Test
    void wrappedCluster_isRemovedFromInEveryWay() {
        for (int keep = 0; keep < 30; keep++) {
            int kept = keep;
            for (int way = 0; way < 5; way++) {
                TableMapSubject map = filled(40, 0);
                int groups = map.table().tags.length;
                List<Object> keys = keysAt(map, groups - 1, 30);
                keys.forEach(key -> map.put(key, value()));
                assertThat(map.find(keys.get(8)))
                        .as("a slot of the first group")
                        .isLessThan(7);
                List<Object> removed = new ArrayList<>(keys.subList(kept, keys.size()));
                switch (way) {
                    case 0 -> removed.forEach(map::remove);
                    case 1 -> {
                        for (int i = removed.size() - 1; i >= 0; i--) {
                            map.remove(removed.get(i));
                        }
                    }
                    case 2 -> map.removeIf((key, value) -> removed.contains(key));
                    case 3 -> map.retainIf((key, value) -> !removed.contains(key));
                    default -> removeByCursor(map, removed);
                }
                TableScan.check(map);
                assertThat(map.keys()).containsExactlyInAnyOrderElementsOf(keys.subList(0, kept));
                keys.forEach(key -> map.put(key, otherValue()));
                TableScan.check(map);
                assertThat(map.size()).isEqualTo(keys.size());
            }
        }
    }

    private static void removeByCursor(TableMapSubject map, List<Object> removed) {
        int seen = 0;
        int size = map.size();
        for (TableMapSide.Cursor cursor = map.cursor(); cursor.next(); ) {
            seen++;
            if (removed.contains(cursor.key())) {
                cursor.remove();
                TableScan.check(map);
            }
        }
        assertThat(seen).isEqualTo(size);
    }

    @Test
    void entriesBehindAFullGroup_areFoundAfterItHasRoomAgain() {
        TableMapSubject map = filled(20, 0);
        int groups = map.table().tags.length;
        List<Object> keys = keysAt(map, groups - 1, 16);
        keys.forEach(key -> map.put(key, value()));
        map.remove(keys.get(0));
        keys.subList(1, 16).forEach(key -> assertThat(map.get(key)).isEqualTo(value()));
        keys.subList(1, 16).forEach(key -> map.put(key, otherValue()));
        assertThat(map.size()).isEqualTo(15);
        map.put(keys.get(0), value());
        assertThat(map.size()).isEqualTo(16);
        TableScan.check(map);
    }

    @Test
    void removalOfAll_leavesTagsOfZero() {
        for (int n : new int[] {1, 4, 7, 8, 10, 40, 200}) {
            TableMapSubject map = filled(n, 0);
            int groups = map.table().tags.length;
            List<Object> keys = keysAt(map, groups / 2, n);
            keys.forEach(key -> map.put(key, value()));
            keys.forEach(map::remove);
            assertThat(map.table().tags).containsOnly(0);
            keys.forEach(key -> map.put(key, value()));
            map.clear();
            assertThat(map.table().tags).containsOnly(0);
            TableScan.check(map);
        }
    }

    /** So many keys of one home as its group can count, and those that are in it. */
    @Test
    void groupThatManyHavePassed_givesTheTableAnotherSalt() {
        TableMapSubject map = filled(1000, 0);
        int groups = map.table().tags.length;
        List<Object> keys = keysAt(map, groups - 2, 262);
        keys.subList(0, 261).forEach(key -> map.put(key, value()));
        long[] tags = map.table().tags;
        assertThat(tags[groups - 2] & 0xFF).isEqualTo(254);
        TableScan.check(map);
        map.put(keys.get(261), otherValue());
        assertThat(map.table().tags).hasSize(groups).isNotSameAs(tags);
        assertThat(longestWay(map)).isLessThan(Groups.far(groups) / 8);
        assertThat(map.get(keys.get(261))).isEqualTo(otherValue());
        assertThat(map.keys()).containsExactlyInAnyOrderElementsOf(keys);
        TableScan.check(map);
    }

    /** As many groups as are far, each filled by keys of its own, and one key more. */
    @Test
    void entryFarFromItsHome_givesTheTableAnotherSalt() {
        TableMapSubject map = filled(5000, 0);
        int groups = map.table().tags.length;
        int far = Groups.far(groups);
        int first = groups - far / 2;
        List<List<Object>> homes = keysByHome(map, 8);
        fill(map, homes, first, far);
        long[] tags = map.table().tags;
        map.put(homes.get(first + 1).get(7), value());
        assertThat(map.table().tags).isSameAs(tags);
        map.put(homes.get(first).get(7), otherValue());
        assertThat(map.table().tags).hasSize(groups).isNotSameAs(tags);
        assertThat(map.get(homes.get(first).get(7))).isEqualTo(otherValue());
        assertThat(map.size()).isEqualTo(7 * far + 2);
        TableScan.check(map);
    }

    /**
     * Entries that were put where a way was full, and stay when there is room on it: each lengthens the way by less than what
     * is far. A key that would be looked for on the whole of it is one too many.
     */
    @Test
    void searchThatGoesFar_thoughThereIsRoom_givesTheTableAnotherSalt() {
        TableMapSubject map = filled(5000, 0);
        int groups = map.table().tags.length;
        int step = Groups.far(groups) - 6;
        List<List<Object>> homes = keysByHome(map, 10);
        long[] tags = map.table().tags;
        List<Object> kept = new ArrayList<>();
        for (int region = 0; region < 3; region++) {
            int first = region * step;
            fill(map, homes, first, step);
            kept.add(homes.get(first).get(8));
            map.put(homes.get(first).get(8), value());
            for (int group = first; group < first + step; group++) {
                homes.get(group).subList(0, 7).forEach(map::remove);
            }
            TableScan.check(map);
        }
        assertThat(map.keys()).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(map.table().tags).isSameAs(tags);
        assertThat(TableScan.way(map.table(), homes.get(0).get(9))).isEqualTo(3 * step + 1);
        map.put(homes.get(0).get(9), otherValue());
        assertThat(map.table().tags).hasSize(groups).isNotSameAs(tags);
        assertThat(TableScan.way(map.table(), homes.get(0).get(7))).isLessThan(3);
        assertThat(map.get(kept.get(1))).isEqualTo(value());
        TableScan.check(map);
    }

    /** For each group of the table as it is so many keys, or more, whose home it is. */
    private static List<List<Object>> keysByHome(TableMapSubject map, int least) {
        List<List<Object>> homes = new ArrayList<>();
        IntStream.range(0, map.table().tags.length).forEach(group -> homes.add(new ArrayList<>()));
        int satisfied = 0;
        for (int number = 1; satisfied < homes.size(); number++) {
            Object key = map.wideKey(number);
            List<Object> keys = homes.get(TableScan.home(map.table(), key));
            keys.add(key);
            satisfied += keys.size() == least ? 1 : 0;
        }
        return homes;
    }

    /** Puts seven keys into each of so many groups, round the end of the table if need be; one may have room for six. */
    private void fill(TableMapSubject map, List<List<Object>> homes, int first, int count) {
        for (int i = 0; i < count; i++) {
            int group = (first + i) % homes.size();
            for (int k = 0; k < 7 && Groups.vacant(map.table().tags[group]) != 0; k++) {
                map.put(homes.get(group).get(k), value());
            }
        }
    }

    private static int longestWay(TableMapSubject map) {
        int groups = map.table().tags.length;
        int longest = 0;
        for (Object key : map.keys()) {
            longest = Math.max(longest, Math.floorMod(map.find(key) / 7 - TableScan.home(map.table(), key), groups));
        }
        return longest;
    }

    @Test
    void copies_intoAnyOtherSize_haveTheSame() {
        for (int n : new int[] {0, 1, 4, 5, 7, 8, 10, 11, 40, 41, 300}) {
            TableMapSubject source = filled(0, n);
            for (int expectedSize : new int[] {0, 5, 40, 900}) {
                TableMapSubject target = filled(expectedSize, 0);
                target.putAll(source);
                TableScan.check(target);
                assertThat(target.map()).isEqualTo(source.map());
            }
            assertThat(source.copyOf(source).capacity())
                    .isBetween(n, 2 * filled(n, 0).capacity());
            TableMapSubject sparse = filled(1000, n);
            assertThat(sparse.copyOf(sparse).capacity())
                    .isBetween(n, 2 * filled(n, 0).capacity());
        }
    }
}
