package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Where each type keeps its elements: when it takes an array, how the array grows, and how memory comes back. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListType#growable")
class CapacityTest {
    @Parameter
    ListType type;

    @Test
    void inlineCapacity_anyList_isTheNumberOfFields() {
        assertThat(type.empty().inlineCapacity()).isEqualTo(type.inlineCapacity());
        assertThat(Representation.of(type.empty().raw()).slots()).hasSize(type.inlineCapacity());
    }

    @Test
    void newList_noHint_isInline() {
        expect(type.empty(), true, type.inlineCapacity());
    }

    @Test
    void newList_expectedSizeThatFitsTheFields_isInline() {
        for (int expected = 0; expected <= type.inlineCapacity(); expected++) {
            expect(type.withExpectedSize(expected), true, type.inlineCapacity());
        }
    }

    @Test
    void newList_largerExpectedSize_holdsExactlyThat() {
        for (int expected : new int[] {type.inlineCapacity() + 1, 2 * type.inlineCapacity(), 100, 12345}) {
            expect(type.withExpectedSize(expected), false, expected);
        }
    }

    @Test
    void newList_expectedSizeReached_neverGrew() {
        for (int expected = 0; expected < 5 * type.inlineCapacity(); expected++) {
            GrowableList<String> list = type.withExpectedSize(expected);
            Object[] array = Representation.of(list.raw()).array();
            list.addAll(ListSubject.elements(expected / 2));
            ListSubject.elements(expected - list.size()).forEach(list::add);
            assertThat(Representation.of(list.raw()).array()).isSameAs(array);
        }
    }

    @Test
    void newList_negativeExpectedSize_namesTheValue() {
        for (int negative : new int[] {-1, -17, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> type.withExpectedSize(negative))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(negative));
        }
    }

    @Test
    void add_upToInlineCapacity_staysInTheFields() {
        GrowableList<String> list = type.empty();
        for (int size = 1; size <= type.inlineCapacity(); size++) {
            list.add("new");
            expect(list, true, type.inlineCapacity());
        }
    }

    @Test
    void add_oneOverInlineCapacity_holdsWhatAnArrayListHolds() {
        expect(filled(type.inlineCapacity() + 1), false, 10);
    }

    @Test
    void addAtIndexAndSpliceAndIterator_oneOver_holdWhatAnArrayListHolds() {
        GrowableList<String> inserted = filled(type.inlineCapacity());
        inserted.add(1, "new");
        expect(inserted, false, 10);
        GrowableList<String> spliced = filled(type.inlineCapacity());
        spliced.splice(0, 1, List.of("x", "y"));
        expect(spliced, false, 10);
        GrowableList<String> iterated = filled(type.inlineCapacity());
        iterated.listIterator(2).add("new");
        expect(iterated, false, 10);
    }

    @Test
    void add_fullArray_growsCapacityByHalf() {
        int capacity = 10;
        GrowableList<String> list = filled(capacity);
        for (int step = 0; step < 8; step++) {
            expect(list, false, capacity);
            list.add("new");
            capacity += capacity / 2;
            expect(list, false, capacity);
            list.addAll(Collections.nCopies(capacity - list.size(), "new"));
        }
    }

    @Test
    void addAll_moreThanHalfAgain_fitsAll() {
        GrowableList<String> list = filled(3);
        list.addAll(Collections.nCopies(1000, "new"));
        assertThat(list.capacity()).isGreaterThanOrEqualTo(1003);
        assertThat(list.size()).isEqualTo(1003);
    }

    @Test
    void remove_downToNothing_keepsTheArray() {
        GrowableList<String> list = filled(2 * type.inlineCapacity() + 1);
        int capacity = list.capacity();
        while (!list.isEmpty()) {
            list.remove(list.size() / 2);
            expect(list, false, capacity);
        }
    }

    @Test
    void clear_spilledList_keepsCapacity() {
        GrowableList<String> list = filled(100);
        Object[] array = Representation.of(list.raw()).array();
        list.clear();
        assertThat(Representation.of(list.raw()).array()).isSameAs(array).containsOnlyNulls();
    }

    @Test
    void clear_thenRefillToTheSameSize_usesTheSameArray() {
        GrowableList<String> list = filled(100);
        Object[] array = Representation.of(list.raw()).array();
        list.clear();
        list.addAll(Collections.nCopies(100, "again"));
        assertThat(Representation.of(list.raw()).array()).isSameAs(array);
    }

    @Test
    void addAndRemove_aroundTheThreshold_allocateOnlyOnce() {
        GrowableList<String> list = filled(type.inlineCapacity() + 1);
        Object[] array = Representation.of(list.raw()).array();
        for (int i = 0; i < 100; i++) {
            list.remove(0);
            list.add("new");
            assertThat(Representation.of(list.raw()).array()).isSameAs(array);
        }
    }

    @Test
    void trimToSize_contentsThatFitTheFields_dropsTheArray() {
        for (int size = 0; size <= type.inlineCapacity(); size++) {
            GrowableList<String> list = filled(100);
            list.truncate(size);
            list.trimToSize();
            expect(list, true, type.inlineCapacity());
            assertThat(list).hasSize(size);
        }
    }

    @Test
    void trimToSize_contentsThatDoNotFit_leavesNoRoomToSpare() {
        for (int size = type.inlineCapacity() + 1; size < 4 * type.inlineCapacity(); size++) {
            GrowableList<String> list = filled(100);
            list.truncate(size);
            list.trimToSize();
            expect(list, false, size);
        }
    }

    @Test
    void trimToSize_exactArray_keepsIt() {
        GrowableList<String> list = filled(100);
        list.trimToSize();
        Object[] array = Representation.of(list.raw()).array();
        list.trimToSize();
        assertThat(Representation.of(list.raw()).array()).isSameAs(array);
    }

    @Test
    void trimToSize_thenAdd_growsAgain() {
        GrowableList<String> list = filled(100);
        list.truncate(type.inlineCapacity());
        list.trimToSize();
        list.add("new");
        expect(list, false, 10);
    }

    @Test
    void copy_ofACollection_isAsSmallAsItCanBe() {
        for (int size = 0; size < 4 * type.inlineCapacity(); size++) {
            boolean inline = size <= type.inlineCapacity();
            int capacity = inline ? type.inlineCapacity() : size;
            expect(type.containing(ListSubject.elements(size)), inline, capacity);
            expect(type.copyOf(ListSubject.elements(size)), inline, capacity);
        }
    }

    private GrowableList<String> filled(int size) {
        GrowableList<String> list = type.empty();
        ListSubject.elements(size).forEach(list::add);
        return list;
    }

    private static void expect(GrowableList<?> list, boolean inline, int capacity) {
        assertThat(list.isInline()).as("isInline of %s", list).isEqualTo(inline);
        assertThat(list.capacity()).as("capacity of %s", list).isEqualTo(capacity);
        Representation representation = Representation.of(list.raw());
        assertThat(representation.places()).as("places").hasSize(capacity);
        assertThat(representation.array() == null).as("has no array").isEqualTo(inline);
    }
}
