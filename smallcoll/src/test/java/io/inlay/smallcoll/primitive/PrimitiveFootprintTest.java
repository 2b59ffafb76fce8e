package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.FieldLayout;
import org.openjdk.jol.info.GraphLayout;

/**
 * Bytes kept by lists of primitives. The budgets are those of a 64-bit JVM with compressed references and ordinary
 * headers; compact headers may only take away from them.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.PrimitiveType#all")
class PrimitiveFootprintTest {
    @Parameter
    PrimitiveType type;

    @Test
    void inlineList_anySize_isOneObjectWithinBudget() {
        for (int size = 0; size <= type.inlineCapacity(); size++) {
            PrimitiveList list = type.withExpectedSize(size, type.kind().numbers(size));
            GraphLayout graph = GraphLayout.parseInstance(list.raw());
            assertThat(graph.totalCount()).as("%d elements", size).isEqualTo(1);
            assertThat(graph.totalSize()).as("%d elements", size).isLessThanOrEqualTo(type.inlineBytes());
        }
    }

    @Test
    void listPastItsFields_anyCapacity_isTheObjectAndOneExactArray() {
        long object = ClassLayout.parseClass(type.listClass()).instanceSize();
        for (int capacity = type.inlineCapacity() + 1; capacity <= 100; capacity += 3) {
            GraphLayout graph =
                    GraphLayout.parseInstance(type.withExpectedSize(capacity).raw());
            assertThat(graph.totalCount()).isEqualTo(2);
            assertThat(graph.totalSize())
                    .as("capacity %d", capacity)
                    .isEqualTo(object + arrayBytes(capacity - type.inlineCapacity()));
        }
    }

    @Test
    void list_anyState_isTheObjectAndOneArrayForTheRestOfItsCapacity() {
        for (PrimitiveState state : PrimitiveState.of(type)) {
            for (int size : PrimitiveSubject.sizes(type)) {
                PrimitiveList list = state.build(type, type.kind().numbers(size));
                long array = list.isInline() ? 0 : arrayBytes(list.capacity() - type.inlineCapacity());
                assertThat(GraphLayout.parseInstance(list.raw()).totalSize())
                        .as("%s, %d elements", state, size)
                        .isEqualTo(ClassLayout.parseClass(type.listClass()).instanceSize() + array);
            }
        }
    }

    /** Built by add, a list takes what an ArrayList that kept primitives would take, its array and 24 bytes. */
    @Test
    void growableListPastItsFields_builtByAdd_takesWhatAnArrayListOfPrimitivesWould() {
        if (type.isFixed()) {
            return;
        }
        PrimitiveList list = type.empty();
        int capacity = 10;
        for (int size = 1; size <= 300; size++) {
            list.add(type.kind().number(size));
            capacity = size > capacity ? capacity + capacity / 2 : capacity;
            if (size > type.inlineCapacity()) {
                assertThat(GraphLayout.parseInstance(list.raw()).totalSize())
                        .as("%d elements", size)
                        .isLessThanOrEqualTo(24 + arrayBytes(capacity) + 8);
            }
        }
    }

    @Test
    void fields_anyLayout_areTheSlotsTheArrayAndTwoCountsWithoutGaps() {
        ClassLayout layout = ClassLayout.parseClass(type.listClass());
        String element = type.kind().primitive().getName();
        long counts = element.equals("int") ? 2 : 0;
        assertThat(fieldsOfType(layout, element)).isEqualTo(type.inlineCapacity() + counts);
        assertThat(fieldsOfType(layout, "int")).isEqualTo(counts == 0 ? 2 : type.inlineCapacity() + counts);
        assertThat(fieldsOfType(layout, element + "[]")).isEqualTo(1);
        assertThat(layout.fields()).hasSize(type.inlineCapacity() + 3);
        assertThat(layout.getLossesInternal())
                .as("gaps in %s", layout.toPrintable())
                .isLessThanOrEqualTo(4);
        assertThat(PrimitiveRepresentation.slotCount(type.withExpectedSize(0).raw()))
                .isEqualTo(type.inlineCapacity());
    }

    @Test
    void twoLists_nothingShared_keepTheirOwn() {
        Object[] lists = {
            type.withExpectedSize(0).raw(), type.withExpectedSize(0).raw()
        };
        assertThat(GraphLayout.parseInstance(lists).totalSize())
                .isEqualTo(Arrays.stream(lists)
                        .mapToLong(list -> GraphLayout.parseInstance(list).totalSize())
                        .sum());
    }

    private long arrayBytes(int length) {
        return ClassLayout.parseInstance(type.kind().newPrimitiveArray(length)).instanceSize();
    }

    private static long fieldsOfType(ClassLayout layout, String typeName) {
        return layout.fields().stream()
                .map(FieldLayout::typeClass)
                .filter(typeName::equals)
                .count();
    }
}
