package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading a list and replacing single elements, in every state and through every view. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListSubject#lists")
class ListQueriesTest {
    @Parameter
    ListSubject subject;

    @Test
    void size_anyList_countsTheElements() {
        assertThat(subject.list().size()).isEqualTo(subject.size());
        assertThat(subject.list().isEmpty()).isEqualTo(subject.size() == 0);
    }

    @Test
    void get_everyIndex_returnsTheElement() {
        List<String> list = subject.list();
        for (int i = 0; i < subject.size(); i++) {
            assertThat(list.get(i)).isEqualTo("e" + i);
        }
    }

    @Test
    void get_indexOutOfBounds_namesIndexAndSize() {
        for (int index : new int[] {-1, subject.size(), subject.size() + 1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            List<String> list = subject.list();
            assertThatThrownBy(() -> list.get(index))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .message()
                    .contains(String.valueOf(index), String.valueOf(subject.size()));
        }
    }

    @Test
    void set_everyIndex_replacesAndReturnsPrevious() {
        for (int index : subject.indexesAndBeyond()) {
            subject.behavesAsArrayList(list -> list.set(index, "new"));
            subject.behavesAsArrayList(list -> list.set(index, null));
        }
    }

    @Test
    void set_indexOutOfBounds_namesIndexAndSizeAndKeepsElements() {
        for (int index : new int[] {-1, subject.size(), subject.size() + 1, Integer.MAX_VALUE}) {
            List<String> list = subject.list();
            assertThatThrownBy(() -> list.set(index, "new"))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .message()
                    .contains(String.valueOf(index), String.valueOf(subject.size()));
            ListSubject.holds(list, subject.elements());
        }
    }

    @Test
    void indexOf_everyElement_returnsItsIndex() {
        for (int i = 0; i < subject.size(); i++) {
            Object equalElement = String.join("", "e", String.valueOf(i));
            assertThat(subject.list().indexOf(equalElement)).isEqualTo(i);
            assertThat(subject.list().lastIndexOf(equalElement)).isEqualTo(i);
            assertThat(subject.list().contains(equalElement)).isTrue();
        }
    }

    @Test
    void indexOf_repeatedElement_returnsFirstAndLast() {
        List<String> list = subject.list();
        Collections.fill(list, "same");
        int size = subject.size();
        assertThat(list.indexOf("same")).isEqualTo(size == 0 ? -1 : 0);
        assertThat(list.lastIndexOf("same")).isEqualTo(size - 1);
    }

    @Test
    void indexOf_absentElement_returnsMinusOne() {
        for (Object absent : Arrays.asList("absent", null, 1, subject.list())) {
            assertThat(subject.list().indexOf(absent)).isEqualTo(-1);
            assertThat(subject.list().lastIndexOf(absent)).isEqualTo(-1);
            assertThat(subject.list().contains(absent)).isFalse();
        }
    }

    @Test
    void indexOf_null_findsNullsAndDoesNotTakeVacantSlotsForThem() {
        assertThat(subject.list().indexOf(null)).isEqualTo(-1);
        for (int i = 0; i < subject.size(); i++) {
            List<String> list = subject.list();
            list.set(i, null);
            assertThat(list.indexOf(null)).isEqualTo(i);
            assertThat(list.lastIndexOf(null)).isEqualTo(i);
            assertThat(list.contains(null)).isTrue();
        }
    }

    /** ArrayList asks the argument, so an argument that equals everything is found at the ends. */
    @Test
    void indexOf_argumentWithItsOwnEquals_isAskedAndNotTheElement() {
        Object equalsAll = new EqualToAll();
        assertThat(subject.list().indexOf(equalsAll)).isEqualTo(subject.size() == 0 ? -1 : 0);
        assertThat(subject.list().lastIndexOf(equalsAll)).isEqualTo(subject.size() - 1);
        assertThat(subject.list().contains(equalsAll)).isEqualTo(subject.size() > 0);
    }

    @Test
    void containsAll_partsOfTheList_isTrueOnlyIfNoneIsMissing() {
        assertThat(subject.list().containsAll(subject.elements())).isTrue();
        assertThat(subject.list().containsAll(List.of())).isTrue();
        assertThat(subject.list().containsAll(List.of("absent"))).isFalse();
        assertThat(subject.list().containsAll(Collections.singleton(null))).isFalse();
    }

    @Test
    void instanceOf_anyList_isRandomAccess() {
        Object list = ListType.unwrap(subject.list());
        assertThat(list).isInstanceOf(RandomAccess.class);
    }

    private static final class EqualToAll {
        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
