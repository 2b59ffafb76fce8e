package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.FieldLayout;
import org.openjdk.jol.info.GraphLayout;

/**
 * Bytes kept by lists of bytes. The budgets are those of a 64-bit JVM with compressed references and ordinary headers;
 * compact headers may only take away from them.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.ByteListType#all")
class ByteListFootprintTest {
    @Parameter
    ByteListType type;

    private long emptyBytes() {
        return bytesOf(type.withCapacity(0));
    }

    private static long bytesOf(AnyByteList list) {
        return GraphLayout.parseInstance(list.raw()).totalSize();
    }

    private static long arrayBytes(int length) {
        return GraphLayout.parseInstance(new byte[length]).totalSize();
    }

    @Test
    void inlineList_anySize_isOneObjectWithinBudget() {
        AnyByteList list = type.withCapacity(type.inlineCapacity());
        for (int size = 0; size <= type.inlineCapacity(); size++) {
            list.resize(size, (byte) 1);
            GraphLayout layout = GraphLayout.parseInstance(list.raw());
            assertThat(layout.totalCount()).isEqualTo(1);
            assertThat(layout.totalSize()).isLessThanOrEqualTo(type.inlineBytes());
        }
    }

    @Test
    void list_anyCapacity_isTheObjectAndOneArrayForWhatIsPastTheFields() {
        for (int capacity : new int[] {0, 1, 4, 15, 16, 17, 24, 25, 32, 33, 63, 64, 65, 100, 1_000}) {
            AnyByteList list = type.withCapacity(capacity);
            list.resize(capacity, (byte) 1);
            int past = capacity - type.inlineCapacity();
            assertThat(bytesOf(list)).isEqualTo(emptyBytes() + (past > 0 ? arrayBytes(past) : 0));
        }
    }

    /** An array with a count, as such lists usually are, grown by half from ten. */
    @Test
    void growingList_builtByAdd_takesNoMoreThanAnArrayWithACount() {
        if (type.isFixed()) {
            return;
        }
        AnyByteList list = type.withCapacity(0);
        int capacity = 10;
        for (int size = 1; size <= 2_000; size++) {
            list.add((byte) size);
            capacity = size > capacity ? capacity + (capacity >> 1) : capacity;
            if (size > type.inlineCapacity()) {
                assertThat(list.capacity()).isEqualTo(capacity);
                assertThat(bytesOf(list)).as("%d", size).isLessThanOrEqualTo(24 + arrayBytes(capacity));
            }
        }
    }

    @Test
    void figuresOfTheClassComment_areRight() {
        if (!type.isFixed()) {
            assertThat(grownTo(33)).isLessThanOrEqualTo(80);
            assertThat(grownTo(100)).isLessThanOrEqualTo(152);
        } else {
            assertThat(bytesOf(type.withCapacity(200))).isLessThanOrEqualTo(240);
        }
    }

    private long grownTo(int size) {
        AnyByteList list = type.withCapacity(0);
        for (int i = 0; i < size; i++) {
            list.add((byte) i);
        }
        return bytesOf(list);
    }

    /** The words, the array and two counts. */
    @Test
    void fields_anyLayout_haveNoGapsBetweenThem() {
        ClassLayout layout = ClassLayout.parseClass(type.listClass());
        List<String> types =
                layout.fields().stream().map(FieldLayout::typeClass).sorted().toList();
        assertThat(types).hasSize(type.inlineCapacity() / 8 + 3).contains("byte[]");
        assertThat(types).filteredOn("int"::equals).hasSize(2);
        assertThat(layout.getLossesInternal()).as(layout.toPrintable()).isZero();
    }

    @Test
    void policy_arrayIsMadeOnceAndDroppedByTrimOnly() {
        if (type.isFixed()) {
            return;
        }
        AnyByteList list = type.withCapacity(0);
        list.resize(type.inlineCapacity(), (byte) 1);
        assertThat(list.isInline()).isTrue();
        list.add((byte) 2);
        int capacity = list.capacity();
        for (int i = 0; i < 10; i++) {
            list.removeLast();
            list.add((byte) 3);
            assertThat(list.capacity()).isEqualTo(capacity);
        }
        list.clear();
        assertThat(list.isInline()).isFalse();
        list.resize(type.inlineCapacity() + 3, (byte) 4);
        list.trimToSize();
        assertThat(list.capacity()).isEqualTo(type.inlineCapacity() + 3);
        list.truncate(type.inlineCapacity());
        list.trimToSize();
        assertThat(list.isInline()).isTrue();
        assertThat(list.toArray()).hasSize(type.inlineCapacity()).containsOnly(4);
    }
}
