package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code ensureCapacity} and {@code trimToSize}, in every state. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.GrowableSubject#growableLists")
class EnsureCapacityTest {
    @Parameter
    GrowableSubject subject;

    @Test
    void ensureCapacity_whatThereIs_changesNothing() {
        GrowableList<String> list = subject.list();
        int capacity = list.capacity();
        Object[] array = Representation.of(list.raw()).array();
        for (int wanted : new int[] {0, 1, list.size(), list.inlineCapacity(), capacity - 1, capacity}) {
            list.ensureCapacity(wanted);
            assertThat(list.capacity()).isEqualTo(capacity);
            assertThat(Representation.of(list.raw()).array()).isSameAs(array);
        }
        ListSubject.holds(list, subject.elements());
    }

    @Test
    void ensureCapacity_more_makesRoomOnceAndKeepsElements() {
        for (int more : new int[] {1, 2, subject.type().inlineCapacity(), 1000}) {
            GrowableList<String> list = subject.list();
            int wanted = list.capacity() + more;
            list.ensureCapacity(wanted);
            assertThat(list.capacity()).isGreaterThanOrEqualTo(wanted);
            ListSubject.holds(list, subject.elements());
            Object[] array = Representation.of(list.raw()).array();
            ListSubject.elements(wanted - list.size()).forEach(list::add);
            assertThat(Representation.of(list.raw()).array()).isSameAs(array);
        }
    }

    /** Around every threshold the list has. */
    @Test
    void ensureCapacity_atEveryBoundary_isEnough() {
        int inline = subject.type().inlineCapacity();
        int capacity = subject.list().capacity();
        for (int boundary : new int[] {0, subject.size(), inline, capacity}) {
            for (int wanted = Math.max(0, boundary - 1); wanted <= boundary + 1; wanted++) {
                GrowableList<String> list = subject.list();
                list.ensureCapacity(wanted);
                assertThat(list.capacity()).isGreaterThanOrEqualTo(wanted);
                ListSubject.holds(list, subject.elements());
            }
        }
    }

    @Test
    void ensureCapacity_negative_namesTheValueAndKeepsElements() {
        for (int negative : new int[] {-1, Integer.MIN_VALUE}) {
            GrowableList<String> list = subject.list();
            int capacity = list.capacity();
            assertThatThrownBy(() -> list.ensureCapacity(negative))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(negative));
            assertThat(list.capacity()).isEqualTo(capacity);
            ListSubject.holds(list, subject.elements());
        }
    }

    @Test
    void trimToSize_anyList_leavesNoRoomBeyondTheFields() {
        GrowableList<String> list = subject.list();
        list.trimToSize();
        assertThat(list.capacity()).isEqualTo(Math.max(list.inlineCapacity(), subject.size()));
        assertThat(list.isInline()).isEqualTo(subject.size() <= list.inlineCapacity());
        ListSubject.holds(list, subject.elements());
    }

    @Test
    void capacity_anyList_isAtLeastSizeAndInlineCapacity() {
        GrowableList<String> list = subject.list();
        assertThat(list.capacity()).isGreaterThanOrEqualTo(Math.max(list.size(), list.inlineCapacity()));
        assertThat(list.isInline()).isEqualTo(Representation.of(list.raw()).array() == null);
    }

    @Test
    void addToCapacity_anyList_neverReplacesTheArray() {
        GrowableList<String> list = subject.list();
        Object[] array = Representation.of(list.raw()).array();
        while (list.size() < list.capacity()) {
            list.add("new");
        }
        assertThat(Representation.of(list.raw()).array()).isSameAs(array);
        list.add("one over");
        assertThat(Representation.of(list.raw()).array()).isNotSameAs(array);
    }
}
