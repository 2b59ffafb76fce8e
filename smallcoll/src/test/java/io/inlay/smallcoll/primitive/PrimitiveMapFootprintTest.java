package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.GraphLayout;

/**
 * Bytes kept by maps and sets of primitives, objects in them left out. The budgets are those of a 64-bit JVM with compressed
 * references and ordinary headers; compact headers may only take away from them.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("subjects")
class PrimitiveMapFootprintTest {
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("target/generated-sources/seeds"));

    private static final Pattern FIGURES =
            Pattern.compile("takes ([\\d,]+) bytes if it is empty, ([\\d,]+) with 4 [a-z]+ and ([\\d,]+) with 100,000");

    private static final long EMPTY_BUDGET = 48;
    private static final long INT_INT_BUDGET = 1_600_000;

    @Parameter
    Subject subject;

    static Stream<Subject> subjects() {
        return Stream.concat(
                PrimitiveMapType.all().map(type -> new Subject(type.mapClass(), type.keys(), type.values())),
                PrimitiveSetType.all().map(type -> new Subject(type.setClass(), type.elements(), null)));
    }

    /** A map type, or a set type without values. */
    record Subject(Class<?> type, BoxKind keys, BoxKind values) {
        GroupTable withExpectedSize(int expectedSize) {
            return values == null
                    ? new PrimitiveSetType(type, keys).withExpectedSize(expectedSize)
                    : new PrimitiveMapType(type, keys, values)
                            .withExpectedSize(expectedSize)
                            .raw();
        }

        /** Objects are not counted: the one value, and keys that are null. */
        @SuppressWarnings("unchecked")
        void add(GroupTable table, int index) {
            if (values == null) {
                ((TableSet<Object>) table).addBoxed(keys.of(index));
            } else {
                ((TableMap<Object, Object>) table)
                        .putBoxed(keys.of(index), values.isPrimitive() ? values.of(index) : null);
            }
        }

        /** What a slot takes in the arrays beside the tags. */
        int bytesASlot() {
            int reference = ClassLayout.parseInstance(new Object[8]).instanceSize() > 64 ? 8 : 4;
            return keyBytes(keys, reference) + (values == null ? 0 : bytes(values, reference));
        }

        private static int keyBytes(BoxKind kind, int reference) {
            return kind == BoxKind.OBJECT ? reference + Integer.BYTES : bytes(kind, reference);
        }

        private static int bytes(BoxKind kind, int reference) {
            return kind == BoxKind.OBJECT ? reference : kind == BoxKind.INT ? Integer.BYTES : Long.BYTES;
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    private static long bytes(GroupTable table) {
        return GraphLayout.parseInstance(table).totalSize() - sharedBytes(table);
    }

    /** The arrays of an empty table are one for all. */
    private static long sharedBytes(GroupTable table) {
        return table.slotCount() > 0
                ? 0
                : GraphLayout.parseInstance(table).totalSize()
                        - ClassLayout.parseInstance(table).instanceSize();
    }

    @Test
    void emptyTable_isOneObjectWithinBudget() {
        assertThat(bytes(subject.withExpectedSize(0))).isLessThanOrEqualTo(EMPTY_BUDGET);
        assertThat(bytes(subject.withExpectedSize(0)))
                .isEqualTo(ClassLayout.parseClass(subject.type()).instanceSize());
        GroupTable cleared = subject.withExpectedSize(0);
        assertThat(cleared.tags).isSameAs(Groups.NONE);
    }

    @Test
    void table_anySize_isTheObjectAndArraysOfItsSlots() {
        StringBuilder row = new StringBuilder(subject.toString());
        for (int size : new int[] {0, 4, 100, 100_000}) {
            GroupTable table = subject.withExpectedSize(size);
            long bytes = bytes(table);
            row.append(String.format(Locale.ROOT, " %,d", bytes));
            if (size == 0) {
                continue;
            }
            long arrays = ClassLayout.parseInstance(table.tags).instanceSize()
                    + (long) subject.bytesASlot() * table.slotCount();
            long object = ClassLayout.parseClass(subject.type()).instanceSize();
            // Up to three arrays have a header of 16 bytes and a gap of less than 8 each.
            assertThat(bytes).as("presized %d", size).isBetween(object + arrays + 12, object + arrays + 3 * 24);
            assertThat(GraphLayout.parseInstance(table).totalCount()).isLessThanOrEqualTo(5);
        }
        System.out.println("bytes empty, presized 4, 100, 100,000: " + row);
    }

    @Test
    void intIntMap_ofAHundredThousand_isWithinBudget() {
        assertThat(bytes(new IntIntMap(100_000))).isLessThanOrEqualTo(INT_INT_BUDGET);
    }

    /** Filled or not, as long as it does not grow. */
    @Test
    void presizedTable_filled_takesNoMore() {
        for (int size : new int[] {4, 7, 100, 1_000}) {
            if (subject.keys() == BoxKind.OBJECT) {
                continue;
            }
            GroupTable table = subject.withExpectedSize(size);
            long before = bytes(table);
            for (int i = 0; i < size; i++) {
                subject.add(table, i);
            }
            assertThat(bytes(table)).isEqualTo(before);
        }
    }

    @Test
    void classComment_saysHowManyFit() throws IOException {
        Matcher most = Pattern.compile("holds up to ([\\d,]+) ").matcher(source());
        assertThat(most.find())
                .as("the most entries in the comment of %s", subject)
                .isTrue();
        int maximum = subject.values() == null
                ? ObjectKeyTable.MAXIMUM_SLOTS
                : new PrimitiveMapType(subject.type(), subject.keys(), subject.values()).maximumSlots();
        assertThat(most.group(1)).isEqualTo(String.format(Locale.ROOT, "%,d", Groups.capacity(maximum)));
    }

    private String source() throws IOException {
        Path file = Path.of(subject.type().getName().replace('.', '/') + ".java");
        String source = "";
        for (Path root : SOURCES) {
            if (Files.exists(root.resolve(file))) {
                source = Files.readString(root.resolve(file)).replaceAll("\\s*\\n \\* ", " ");
            }
        }
        return source;
    }

    /** The figures of the class comment are those of this JVM if it is one that they are for. */
    @Test
    void classComment_saysWhatIsMeasured() throws IOException {
        Matcher figures = FIGURES.matcher(source());
        assertThat(figures.find()).as("figures in the comment of %s", subject).isTrue();
        List<Long> said = new ArrayList<>();
        List<Long> measured = new ArrayList<>();
        for (int group = 1; group <= 3; group++) {
            said.add(Long.parseLong(figures.group(group).replace(",", "")));
            measured.add(bytes(subject.withExpectedSize(new int[] {0, 4, 100_000}[group - 1])));
        }
        if (ordinaryLayout()) {
            assertThat(said).isEqualTo(measured);
        } else {
            for (int i = 0; i < said.size(); i++) {
                assertThat(measured.get(i)).isLessThanOrEqualTo(said.get(i));
            }
        }
    }

    /** Compressed references, and headers of 12 bytes. */
    private static boolean ordinaryLayout() {
        return ClassLayout.parseInstance(new Object[1]).instanceSize() == 24
                && ClassLayout.parseClass(Object.class).headerSize() == 12;
    }

    /** What growth allocates is the new table; the old one is there already. */
    @Test
    void growth_allocatesTheNewTableAlone() {
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        for (int size : new int[] {7, 100, 10_000}) {
            long least = Long.MAX_VALUE;
            long newTable = 0;
            for (int run = 0; run < 5; run++) {
                GroupTable table = subject.withExpectedSize(size);
                int capacity = table.capacity();
                for (int i = 0; i < capacity; i++) {
                    subject.add(table, i);
                }
                long before = threads.getCurrentThreadAllocatedBytes();
                table.ensureCapacity(capacity + 1);
                least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
                newTable = ClassLayout.parseInstance(table.tags).instanceSize()
                        + (long) subject.bytesASlot() * table.slotCount();
            }
            // Headers and gaps of three arrays, and what moves keys with their hash codes.
            assertThat(least).as("growth past %d", size).isLessThanOrEqualTo(newTable + 3 * 24 + 64);
        }
    }
}
