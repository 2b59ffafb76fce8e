package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Adding elements, in every state and through every view. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListSubject#lists")
class ListAdditionsTest {
    @Parameter
    ListSubject subject;

    @Test
    void add_anyElement_appendsAndReturnsTrue() {
        List<String> list = subject.list();
        assertThat(list.add("new")).isTrue();
        List<String> expected = subject.elements();
        expected.add("new");
        ListSubject.holds(list, expected);
    }

    @Test
    void add_null_isAnElement() {
        subject.behavesAsArrayList(list -> list.add(null));
        subject.changesAsArrayList(list -> list.add(0, null));
    }

    @Test
    void add_manyElements_keepsAllInOrderThroughEveryGrowth() {
        List<String> list = subject.list();
        List<String> expected = subject.elements();
        for (int i = 0; i < 10 * subject.type().inlineCapacity(); i++) {
            list.add("n" + i);
            expected.add("n" + i);
            assertThat(list.size()).isEqualTo(expected.size());
        }
        ListSubject.holds(list, expected);
    }

    @Test
    void addAtIndex_everyIndex_movesTheRestUp() {
        for (int index : subject.indexesAndBeyond()) {
            subject.changesAsArrayList(list -> list.add(index, "new"));
        }
    }

    @Test
    void addAtIndex_frontAgainAndAgain_growsBackwards() {
        subject.changesAsArrayList(
                list -> IntStream.range(0, 3 * subject.type().inlineCapacity()).forEach(i -> list.add(0, "n" + i)));
    }

    @Test
    void addAtIndex_indexOutOfBounds_namesIndexAndSizeAndKeepsElements() {
        for (int index : new int[] {-1, subject.size() + 1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            List<String> list = subject.list();
            assertThatThrownBy(() -> list.add(index, "new"))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .message()
                    .contains(String.valueOf(index), String.valueOf(subject.size()));
            ListSubject.holds(list, subject.elements());
        }
    }

    @Test
    void addAll_anyCollection_appendsInIterationOrder() {
        for (List<String> added : additions()) {
            subject.behavesAsArrayList(list -> list.addAll(added));
            subject.behavesAsArrayList(list -> list.addAll(new LinkedHashSet<>(added)));
        }
    }

    @Test
    void addAll_emptyCollection_returnsFalse() {
        List<String> list = subject.list();
        assertThat(list.addAll(List.of())).isFalse();
        assertThat(list.addAll(subject.size(), List.of())).isFalse();
        ListSubject.holds(list, subject.elements());
    }

    @Test
    void addAllAtIndex_everyIndex_movesTheRestUp() {
        for (int index : subject.indexesAndBeyond()) {
            for (List<String> added : additions()) {
                subject.behavesAsArrayList(list -> list.addAll(index, added));
            }
        }
    }

    @Test
    void addAllAtIndex_indexOutOfBounds_namesIndexAndSizeAndKeepsElements() {
        for (int index : new int[] {-1, subject.size() + 1, Integer.MAX_VALUE}) {
            List<String> list = subject.list();
            assertThatThrownBy(() -> list.addAll(index, List.of("new")))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .message()
                    .contains(String.valueOf(index), String.valueOf(subject.size()));
            ListSubject.holds(list, subject.elements());
        }
    }

    @Test
    void addAll_nullCollection_throwsAndKeepsElements() {
        subject.behavesAsArrayList(list -> list.addAll(null));
        subject.behavesAsArrayList(list -> list.addAll(0, null));
    }

    @Test
    void addAll_theListItself_appendsACopy() {
        List<String> list = subject.list();
        assertThat(list.addAll(list)).isEqualTo(subject.size() > 0);
        List<String> expected = subject.elements();
        expected.addAll(subject.elements());
        ListSubject.holds(list, expected);
    }

    @Test
    void addAllAtIndex_theListItself_insertsACopyAsItWas() {
        for (int index = 0; index <= subject.size(); index++) {
            List<String> list = subject.list();
            list.addAll(index, list);
            List<String> expected = subject.elements();
            expected.addAll(index, subject.elements());
            ListSubject.holds(list, expected);
        }
    }

    /** Later changes of the argument must not show: the list takes the elements, not the collection. */
    @Test
    void addAll_argumentChangedLater_isNotSeen() {
        String[] source = {"n0", "n1", "n2"};
        List<String> list = subject.list();
        list.addAll(Arrays.asList(source));
        source[0] = "changed";
        assertThat(list).doesNotContain("changed");
    }

    /** Collections of every size that ends at, just below or just above a threshold, one of them with nulls. */
    private List<List<String>> additions() {
        int inline = subject.type().inlineCapacity();
        int room = Math.max(1, inline - subject.size());
        return List.of(
                List.of(),
                List.of("n"),
                ListSubject.elements(room),
                ListSubject.elements(room + 1),
                Arrays.asList("n", null, "n"),
                ListSubject.elements(4 * inline));
    }
}
