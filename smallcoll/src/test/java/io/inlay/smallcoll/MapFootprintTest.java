package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.GraphLayout;

/**
 * Bytes kept by maps and sets, without their keys and values. The budgets are those of a 64-bit JVM with compressed
 * references and ordinary headers; compact headers may only take away from them.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class MapFootprintTest {
    /** Up to this many keys have fingerprints; past them there is a table. */
    private static final int LANES = 8;

    /** The sizes past them that are documented. */
    private static final List<Integer> TABLE_SIZES = List.of(9, 16, 100);

    private static final long KEY_BYTES =
            ClassLayout.parseInstance(new Object()).instanceSize();

    private static final Map<List<Object>, Long> JDKS = new HashMap<>();

    @Parameter
    Subject subject;

    /** A type, what it may take in its fields, with the array for up to eight beside them, and with tables of 9, 16 and 100. */
    enum Subject {
        SMALL_MAP(
                4,
                64,
                112,
                List.of(368L, 496L, 2152L),
                size -> of(mapType(SmallMap.class).withExpectedSize(size)),
                Subject::linkedHashMap),
        SMALL_MAP8(
                8,
                96,
                96,
                List.of(400L, 528L, 2184L),
                size -> of(mapType(SmallMap8.class).withExpectedSize(size)),
                Subject::linkedHashMap),
        SMALL_SET(
                4,
                48,
                80,
                List.of(296L, 392L, 1560L),
                size -> of(setType(SmallSet.class).withExpectedSize(size)),
                Subject::linkedHashSet),
        SMALL_SET8(
                8,
                64,
                64,
                List.of(312L, 408L, 1576L),
                size -> of(setType(SmallSet8.class).withExpectedSize(size)),
                Subject::linkedHashSet);

        private final int inlineCapacity;
        private final long inlineBytes;
        private final long eightBytes;
        private final List<Long> tableBytes;
        private final IntFunction<Kept> ours;
        private final Supplier<Kept> jdks;

        Subject(
                int inlineCapacity,
                long inlineBytes,
                long eightBytes,
                List<Long> tableBytes,
                IntFunction<Kept> ours,
                Supplier<Kept> jdks) {
            this.inlineCapacity = inlineCapacity;
            this.inlineBytes = inlineBytes;
            this.eightBytes = eightBytes;
            this.tableBytes = tableBytes;
            this.ours = ours;
            this.jdks = jdks;
        }

        Kept empty() {
            return ours.apply(0);
        }

        long budget(int size) {
            return size <= inlineCapacity ? inlineBytes : eightBytes;
        }

        private static MapType mapType(Class<?> mapClass) {
            return MapType.all().stream()
                    .filter(type -> type.mapClass() == mapClass)
                    .findFirst()
                    .orElseThrow();
        }

        private static SetType setType(Class<?> setClass) {
            return SetType.all().stream()
                    .filter(type -> type.setClass() == setClass)
                    .findFirst()
                    .orElseThrow();
        }

        private static Kept of(GrowableMap<Object, Object> map) {
            Map<Object, Object> raw = map.raw();
            return new Kept(raw, key -> raw.put(key, key), raw::remove, raw::clear, map::trimToSize);
        }

        private static Kept of(GrowableSet<Object> set) {
            Set<Object> raw = set.raw();
            return new Kept(raw, raw::add, raw::remove, raw::clear, set::trimToSize);
        }

        private static Kept linkedHashMap() {
            Map<Object, Object> map = new LinkedHashMap<>();
            return new Kept(map, key -> map.put(key, key), map::remove, map::clear, () -> {});
        }

        private static Kept linkedHashSet() {
            Set<Object> set = new LinkedHashSet<>();
            return new Kept(set, set::add, set::remove, set::clear, () -> {});
        }
    }

    /** A map, each key of which is its own value, or a set. */
    private record Kept(
            Object raw, Consumer<Object> add, Consumer<Object> remove, Runnable clear, Runnable trimToSize) {
        Kept with(List<Object> keys) {
            keys.forEach(add);
            return this;
        }

        /** All keys are of one size, and no two are one object. */
        long bytesWithout(List<Object> keys) {
            return GraphLayout.parseInstance(raw).totalSize() - keys.size() * KEY_BYTES;
        }
    }

    @Test
    void upToEight_builtOneByOneOrPresized_isWithinBudget() {
        for (int size = 0; size <= LANES; size++) {
            List<Object> keys = distinct(size);
            for (Kept kept : List.of(subject.empty(), subject.ours.apply(size))) {
                assertThat(kept.with(keys).bytesWithout(keys))
                        .as("%d keys", size)
                        .isLessThanOrEqualTo(subject.budget(size));
            }
        }
    }

    @Test
    void withinTheFields_isOneObject() {
        for (int size = 0; size <= subject.inlineCapacity; size++) {
            Object raw = subject.empty().with(distinct(size)).raw();
            assertThat(GraphLayout.parseInstance(raw).totalCount()).isEqualTo(1 + size);
        }
    }

    /** Header, two counts, the fingerprints, the overflow and the slots: what is lost to alignment would be a field too many. */
    @Test
    void fields_anyLayout_haveNoGaps() {
        ClassLayout layout = ClassLayout.parseInstance(subject.empty().raw());
        assertThat(layout.getLossesInternal()).as(layout.toPrintable()).isLessThanOrEqualTo(4);
    }

    /** JOL may have to guess a layout; the JVM's own count of allocated bytes must agree with it. */
    @Test
    void instanceSize_fromTheLayout_isWhatTheJvmAllocates() {
        Object[] kept = new Object[1];
        long allocated = Allocation.of(
                20,
                () -> {},
                () -> kept[0] = switch (subject) {
                    case SMALL_MAP -> new SmallMap<>();
                    case SMALL_MAP8 -> new SmallMap8<>();
                    case SMALL_SET -> new SmallSet<>();
                    case SMALL_SET8 -> new SmallSet8<>();
                });
        assertThat(subject.empty().bytesWithout(List.of())).isEqualTo(allocated);
        assertThat(allocated).isLessThanOrEqualTo(subject.inlineBytes);
    }

    @Test
    void withATable_builtOneByOne_isWithinBudget() {
        for (int i = 0; i < TABLE_SIZES.size(); i++) {
            List<Object> keys = distinct(TABLE_SIZES.get(i));
            assertThat(subject.empty().with(keys).bytesWithout(keys))
                    .as("%d keys", keys.size())
                    .isLessThanOrEqualTo(subject.tableBytes.get(i));
        }
    }

    @Test
    void hundredBuiltOneByOne_takeAtMostHalfOfTheJdks() {
        List<Object> keys = distinct(100);
        long ours = subject.empty().with(keys).bytesWithout(keys);
        assertThat(2 * ours).isLessThanOrEqualTo(subject.jdks.get().with(keys).bytesWithout(keys));
    }

    /** The most is that of nine entries, of which the larger map has eight in fields and one in a table. */
    @Test
    void anySizePastTheFields_builtOneByOne_takesFarLessThanTheJdks() {
        for (int size = LANES + 1; size <= 300; size++) {
            List<Object> keys = distinct(size);
            long ours = subject.empty().with(keys).bytesWithout(keys);
            assertThat(ours).as("%d keys", size).isLessThanOrEqualTo(bytesOfJdks(size) * 81 / 100);
        }
    }

    /** Measured once for the types that are compared with it. */
    private long bytesOfJdks(int size) {
        boolean map = subject.empty().raw() instanceof Map;
        return JDKS.computeIfAbsent(List.of(map, size), absent -> {
            List<Object> keys = distinct(size);
            return subject.jdks.get().with(keys).bytesWithout(keys);
        });
    }

    @Test
    void anySize_presized_takesNoMoreThanBuiltOneByOne() {
        for (int size = 0; size <= 300; size += size < 20 ? 1 : 20) {
            List<Object> keys = distinct(size);
            long presized = subject.ours.apply(size).with(keys).bytesWithout(keys);
            long grown = subject.empty().with(keys).bytesWithout(keys);
            assertThat(presized).as("%d keys", size).isLessThanOrEqualTo(grown);
        }
    }

    @Test
    void presized_filledAsFarAsExpected_takesNothingMore() {
        for (int size : List.of(5, 8, 9, 12, 13, 100, 1000)) {
            List<Object> keys = distinct(size);
            Kept kept = subject.ours.apply(size);
            long before = kept.bytesWithout(List.of());
            assertThat(kept.with(keys).bytesWithout(keys)).as("%d keys", size).isEqualTo(before);
        }
    }

    @Test
    void clearedAndTrimmed_isAsSmallAsNew() {
        for (int size : List.of(1, 5, 8, 9, 100, 5000)) {
            Kept kept = subject.empty().with(distinct(size));
            kept.clear().run();
            kept.trimToSize().run();
            assertThat(kept.bytesWithout(List.of())).as("%d keys", size).isLessThanOrEqualTo(subject.inlineBytes);
        }
    }

    @Test
    void shrunkAndTrimmed_isWithinTheBudgetOfItsSize() {
        for (int left = 0; left <= LANES; left++) {
            List<Object> keys = distinct(200);
            Kept kept = subject.empty().with(keys);
            keys.subList(left, 200).forEach(kept.remove());
            kept.trimToSize().run();
            assertThat(kept.bytesWithout(keys.subList(0, left)))
                    .as("%d of 200 keys", left)
                    .isLessThanOrEqualTo(subject.budget(left));
        }
    }

    /** Whether the oldest went, which are in the fields, or the youngest: what is left is laid out as if it were new. */
    @Test
    void largeShrunkAndTrimmed_isAsSmallAsPresized() {
        for (int left : List.of(9, 20, 50)) {
            for (int first : List.of(0, 2, 100)) {
                List<Object> keys = distinct(200);
                List<Object> kept = List.copyOf(keys.subList(first, first + left));
                Kept shrunk = subject.empty().with(keys);
                keys.stream().filter(key -> !kept.contains(key)).forEach(shrunk.remove());
                shrunk.trimToSize().run();
                assertThat(shrunk.bytesWithout(kept))
                        .as("%d of 200 keys from the %d-th on", left, first)
                        .isLessThanOrEqualTo(subject.ours.apply(left).with(kept).bytesWithout(kept));
            }
        }
    }

    @Test
    void twoOfOneType_nothingElseInThem_shareNothing() {
        assertThat(GraphLayout.parseInstance(
                                subject.empty().raw(), subject.empty().raw())
                        .totalSize())
                .isEqualTo(2 * subject.empty().bytesWithout(List.of()));
    }

    private static List<Object> distinct(int size) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(new Object());
        }
        return elements;
    }
}
