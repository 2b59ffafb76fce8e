package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Inserting, replacing and taking out whole ranges, in every state. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.GrowableSubject#lists")
class RangeOperationsTest {
    @Parameter
    GrowableSubject subject;

    @Test
    void drain_everyRange_movesItToANewListOfTheSameType() {
        forEachRange((from, to) -> {
            GrowableList<String> list = subject.list();
            int capacity = list.capacity();
            GrowableList<String> drained = list.drain(from, to);
            ListSubject.holds(drained, subject.elements().subList(from, to));
            ListSubject.holds(list, without(from, to));
            assertThat(list.capacity()).isEqualTo(capacity);
        });
    }

    @Test
    void drain_returnedList_isIndependent() {
        GrowableList<String> list = subject.list();
        GrowableList<String> drained = list.drain(0, subject.size() / 2);
        drained.add("drained");
        list.add("kept");
        assertThat(list).doesNotContain("drained").endsWith("kept");
        assertThat(drained).doesNotContain("kept").endsWith("drained");
    }

    @Test
    void splitOff_everyIndex_movesTheTailToANewList() {
        for (int at = 0; at <= subject.size(); at++) {
            GrowableList<String> list = subject.list();
            ListSubject.holds(list.splitOff(at), subject.elements().subList(at, subject.size()));
            ListSubject.holds(list, subject.elements().subList(0, at));
        }
    }

    @Test
    void splice_everyRange_replacesItAndReturnsWhatWasThere() {
        forEachRange((from, to) -> {
            for (int length : new int[] {0, 1, to - from, subject.type().inlineCapacity() + 1}) {
                List<String> replacement = new ArrayList<>();
                for (int i = 0; i < length; i++) {
                    replacement.add("r" + i);
                }
                GrowableList<String> list = subject.list();
                ListSubject.holds(
                        list.splice(from, to, replacement), subject.elements().subList(from, to));
                List<String> expected = without(from, to);
                expected.addAll(from, replacement);
                ListSubject.holds(list, expected);
            }
        });
    }

    @Test
    void splice_ownContent_isTakenAsItWasBefore() {
        forEachRange((from, to) -> {
            GrowableList<String> list = subject.list();
            list.splice(from, to, list);
            List<String> expected = without(from, to);
            expected.addAll(from, subject.elements());
            ListSubject.holds(list, expected);
        });
    }

    @Test
    void splice_viewsOfTheListItself_areTakenAsTheyWereBefore() {
        forEachRange((from, to) -> {
            GrowableList<String> list = subject.list();
            list.splice(from, to, list.subList(0, subject.size() / 2));
            List<String> expected = without(from, to);
            expected.addAll(from, subject.elements().subList(0, subject.size() / 2));
            ListSubject.holds(list, expected);
        });
    }

    @Test
    void splice_nullReplacement_throwsAndKeepsElements() {
        GrowableList<String> list = subject.list();
        assertThatThrownBy(() -> list.splice(0, subject.size(), null)).isInstanceOf(NullPointerException.class);
        ListSubject.holds(list, subject.elements());
    }

    @Test
    void insertAll_everyPositionAndRange_insertsThatPartOfTheArray() {
        String[] source = {"s0", null, "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9"};
        for (int index = 0; index <= subject.size(); index++) {
            for (int from = 0; from <= source.length; from += 2) {
                for (int to = from; to <= source.length; to++) {
                    GrowableList<String> list = subject.list();
                    assertThat(list.insertAll(index, source, from, to)).isEqualTo(from < to);
                    List<String> expected = subject.elements();
                    expected.addAll(index, Arrays.asList(source).subList(from, to));
                    ListSubject.holds(list, expected);
                }
            }
        }
    }

    @Test
    void insertAll_arrayChangedLater_isNotSeen() {
        String[] source =
                ListSubject.elements(3 * subject.type().inlineCapacity()).toArray(new String[0]);
        GrowableList<String> list = subject.list();
        list.insertAll(0, source, 0, source.length);
        Arrays.fill(source, "changed");
        assertThat(list).doesNotContain("changed");
    }

    @Test
    void insertAll_badArrayRange_throwsAndKeepsElements() {
        String[] source = {"s0", "s1"};
        for (int[] range : new int[][] {{-1, 1}, {0, 3}, {2, 1}, {3, 3}, {0, Integer.MAX_VALUE}, {0, -1}}) {
            expectOutOfBounds(list -> list.insertAll(0, source, range[0], range[1]), range[0], range[1], 2);
        }
        GrowableList<String> list = subject.list();
        assertThatThrownBy(() -> list.insertAll(0, null, 0, 0)).isInstanceOf(NullPointerException.class);
        ListSubject.holds(list, subject.elements());
    }

    @Test
    void insertAll_badIndex_namesIndexAndSizeAndKeepsElements() {
        for (int index : new int[] {-1, subject.size() + 1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            expectOutOfBounds(list -> list.insertAll(index, new String[] {"s"}, 0, 1), index, subject.size());
            expectOutOfBounds(list -> list.insertAll(index, new String[] {"s"}, 1, 1), index, subject.size());
        }
    }

    @Test
    void rangeOperations_badRange_nameRangeAndSizeAndKeepElements() {
        int size = subject.size();
        int[][] ranges = {
            {-1, 0}, {0, size + 1}, {size + 1, size + 1}, {size, size - 1}, {0, -1}, {0, Integer.MAX_VALUE}
        };
        for (int[] range : ranges) {
            expectOutOfBounds(list -> list.drain(range[0], range[1]), range[0], range[1], size);
            expectOutOfBounds(list -> list.splice(range[0], range[1], List.of("x")), range[0], range[1], size);
        }
        for (int index : new int[] {-1, size + 1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            expectOutOfBounds(list -> list.splitOff(index), index, size);
        }
    }

    @Test
    void extractIf_anyPattern_movesTheMatchesInOrder() {
        for (int modulus = 1; modulus <= 4; modulus++) {
            for (int rest = 0; rest < 2; rest++) {
                int wanted = rest;
                int divisor = modulus;
                GrowableList<String> list = subject.list();
                GrowableList<String> extracted =
                        list.extractIf(element -> Integer.parseInt(element.substring(1)) % divisor == wanted);
                List<String> expected = subject.elements();
                expected.removeIf(element -> Integer.parseInt(element.substring(1)) % divisor == wanted);
                ListSubject.holds(list, expected);
                List<String> moved = subject.elements();
                moved.removeAll(expected);
                ListSubject.holds(extracted, moved);
            }
        }
    }

    @Test
    void extractIf_anyPredicate_asksOnceForEachElementInOrder() {
        List<String> asked = new ArrayList<>();
        subject.list().extractIf(element -> asked.add(element) && asked.size() % 2 == 0);
        assertThat(asked).isEqualTo(subject.elements());
        asked.clear();
        subject.list().removeIf(element -> asked.add(element) && asked.size() % 2 == 0);
        assertThat(asked).isEqualTo(subject.elements());
    }

    @Test
    void extractIf_nullPredicate_throws() {
        assertThatThrownBy(() -> subject.list().extractIf(null)).isInstanceOf(NullPointerException.class);
    }

    private void expectOutOfBounds(Consumer<GrowableList<String>> call, int... named) {
        GrowableList<String> list = subject.list();
        assertThatThrownBy(() -> call.accept(list))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .message()
                .contains(Arrays.stream(named).mapToObj(String::valueOf).toArray(String[]::new));
        ListSubject.holds(list, subject.elements());
    }

    private List<String> without(int from, int to) {
        List<String> rest = subject.elements();
        rest.subList(from, to).clear();
        return rest;
    }

    private void forEachRange(RangeConsumer action) {
        for (int from = 0; from <= subject.size(); from++) {
            for (int to = from; to <= subject.size(); to++) {
                action.accept(from, to);
            }
        }
    }

    private interface RangeConsumer {
        void accept(int from, int to);
    }
}
