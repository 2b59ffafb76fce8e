package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.FieldLayout;
import org.openjdk.jol.info.GraphLayout;

/**
 * Bytes kept by lists, without their elements. The budgets are those of a 64-bit JVM with compressed references and
 * ordinary headers; compact headers may only take away from them.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListType#growable")
class FootprintTest {
    @Parameter
    ListType type;

    @Test
    void inlineList_anySize_isWithinBudget() {
        for (int size = 0; size <= type.inlineCapacity(); size++) {
            for (ListState state : List.of(ListState.CONSTRUCTED, ListState.GROWN, ListState.TRIMMED)) {
                List<Object> list = state.build(type, distinct(size)).raw();
                assertThat(bytesWithoutElements(list))
                        .as("%s, %d elements", state, size)
                        .isLessThanOrEqualTo(type.inlineBytes());
            }
        }
    }

    @Test
    void inlineList_anySize_isOneObject() {
        for (int size = 0; size <= type.inlineCapacity(); size++) {
            List<Object> list = ListState.GROWN.build(type, distinct(size)).raw();
            assertThat(GraphLayout.parseInstance(list).totalCount()).isEqualTo(1 + size);
        }
    }

    @Test
    void list_anyStateAndSize_isTheObjectAndOneArrayForTheRestOfItsCapacity() {
        for (ListState state : ListState.of(type).toList()) {
            for (int size = 0; size <= 5 * type.inlineCapacity(); size++) {
                GrowableList<Object> list = state.build(type, distinct(size));
                long array = list.isInline() ? 0 : arrayBytes(list.capacity() - list.inlineCapacity());
                assertThat(bytesWithoutElements(list.raw()))
                        .as("%s, %d elements", state, size)
                        .isEqualTo(emptyBytes() + array);
            }
        }
    }

    /** Built by add, no list that has elements in it takes more than an ArrayList that was built so. */
    @Test
    void listPastItsFields_builtByAdd_takesWhatAnArrayListTakes() {
        for (int size = type.inlineCapacity() + 1; size <= 300; size++) {
            GrowableList<Object> list = type.empty();
            List<Object> arrayList = new ArrayList<>();
            for (Object element : distinct(size)) {
                list.add(element);
                arrayList.add(element);
            }
            assertThat(bytesWithoutElements(list.raw()))
                    .as("%d elements", size)
                    .isLessThanOrEqualTo(bytesWithoutElements(arrayList));
        }
    }

    @Test
    void presizedList_nothingInIt_keepsItsArrayOnly() {
        List<Object> list = type.withExpectedSize(1000).raw();
        assertThat(bytesWithoutElements(list)).isEqualTo(emptyBytes() + arrayBytes(1000 - type.inlineCapacity()));
    }

    /** Header, modCount, size, the slots and the array: no padding between fields and at most the rest at the end. */
    @Test
    void fields_anyLayout_areTheSlotsTheArrayAndTwoCountsWithoutGaps() {
        ClassLayout layout = ClassLayout.parseClass(type.listClass());
        long slots = fieldsOfType(layout, "java.lang.Object");
        assertThat(slots).isEqualTo(type.inlineCapacity());
        assertThat(fieldsOfType(layout, "java.lang.Object[]")).isEqualTo(1);
        assertThat(fieldsOfType(layout, "int")).isEqualTo(2);
        assertThat(layout.fields()).hasSize(type.inlineCapacity() + 3);
        assertThat(layout.getLossesInternal())
                .as("gaps in %s", layout.toPrintable())
                .isLessThanOrEqualTo(4);
    }

    /** JOL may have to guess a layout; the JVM's own count of allocated bytes must agree with it. */
    @Test
    void instanceSize_fromTheLayout_isWhatTheJvmAllocates() {
        Object[] kept = new Object[1];
        long allocated = type.listClass() == SmallList.class
                ? Allocation.of(20, () -> {}, () -> kept[0] = new SmallList<>())
                : Allocation.of(20, () -> {}, () -> kept[0] = new SmallList8<>());
        assertThat(ClassLayout.parseClass(type.listClass()).instanceSize()).isEqualTo(allocated);
        assertThat(allocated).isLessThanOrEqualTo(type.inlineBytes());
    }

    @Test
    void twoLists_nothingShared_keepTheirOwn() {
        List<Object> one = type.empty().raw();
        List<Object> other = type.empty().raw();
        assertThat(GraphLayout.parseInstance(one, other).totalSize()).isEqualTo(2 * emptyBytes());
    }

    private static long arrayBytes(int length) {
        return ClassLayout.parseInstance(new Object[length]).instanceSize();
    }

    private long emptyBytes() {
        return GraphLayout.parseInstance(type.empty().raw()).totalSize();
    }

    private static long bytesWithoutElements(List<Object> list) {
        GraphLayout all = GraphLayout.parseInstance(list);
        long elements =
                list.isEmpty() ? 0 : GraphLayout.parseInstance(list.toArray()).totalSize();
        return all.totalSize() - elements;
    }

    private static long fieldsOfType(ClassLayout layout, String typeName) {
        return layout.fields().stream()
                .map(FieldLayout::typeClass)
                .filter(typeName::equals)
                .count();
    }

    private static List<Object> distinct(int size) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(new Object());
        }
        return elements;
    }
}
