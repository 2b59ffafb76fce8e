package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.GraphLayout;

/**
 * Bytes kept by lists of a fixed capacity, empty and full, without their elements. The budgets are those of a 64-bit JVM
 * with compressed references and ordinary headers; compact headers may only take away from them.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListType#fixed")
class FixedFootprintTest {
    @Parameter
    ListType type;

    @Test
    void capacityWithinTheFields_anySize_isOneObjectWithinBudget() {
        for (int capacity = 0; capacity <= type.inlineCapacity(); capacity++) {
            for (int size : new int[] {0, capacity}) {
                GraphLayout layout = layoutOf(capacity, size);
                assertThat(layout.totalCount()).isEqualTo(1);
                assertThat(layout.totalSize())
                        .as("capacity %d, %d elements", capacity, size)
                        .isLessThanOrEqualTo(type.inlineBytes());
            }
        }
    }

    @Test
    void capacityPastTheFields_anySize_isTheObjectAndOneExactArray() {
        for (int capacity : new int[] {type.inlineCapacity() + 1, 33, 34, 100, 1000}) {
            Object[] array = new Object[capacity - type.inlineCapacity()];
            long expected = ClassLayout.parseClass(type.listClass()).instanceSize()
                    + ClassLayout.parseInstance(array).instanceSize();
            for (int size : new int[] {0, capacity}) {
                GraphLayout layout = layoutOf(capacity, size);
                assertThat(layout.totalCount()).isEqualTo(2);
                assertThat(layout.totalSize()).isEqualTo(expected);
            }
        }
    }

    @Test
    void fullList_anyCapacityPastTheFields_takesNoMoreThanATrimmedArrayList() {
        for (int capacity : new int[] {type.inlineCapacity(), type.inlineCapacity() + 1, 33, 100, 1000}) {
            ArrayList<Object> trimmed = new ArrayList<>(Collections.nCopies(capacity, null));
            trimmed.trimToSize();
            assertThat(layoutOf(capacity, capacity).totalSize())
                    .as("capacity %d", capacity)
                    .isLessThanOrEqualTo(GraphLayout.parseInstance(trimmed).totalSize());
        }
    }

    @Test
    void add_upToTheCapacity_allocatesNothing() {
        for (int capacity : new int[] {type.inlineCapacity(), 100}) {
            List<Object> list = type.withCapacity(capacity).raw();
            long allocated = Allocation.of(20, list::clear, () -> {
                for (int i = 0; i < capacity; i++) {
                    list.add("element");
                }
            });
            assertThat(allocated).isZero();
        }
    }

    /** Elements are null, so that only what the list itself takes is counted. */
    private GraphLayout layoutOf(int capacity, int size) {
        return GraphLayout.parseInstance(
                type.containing(Collections.nCopies(size, null), capacity).raw());
    }
}
