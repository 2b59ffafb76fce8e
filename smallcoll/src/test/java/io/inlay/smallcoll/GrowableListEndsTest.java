package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Work at the ends of a list, growing and shrinking there, and what counts as a structural change; in every state. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.GrowableSubject#lists")
class GrowableListEndsTest {
    @Parameter
    GrowableSubject subject;

    @Test
    void getFirstAndLast_anyElements_returnTheEnds() {
        GrowableList<String> list = subject.list();
        if (subject.size() > 0) {
            assertThat(list.getFirst()).isEqualTo("e0");
            assertThat(list.getLast()).isEqualTo("e" + (subject.size() - 1));
        } else {
            assertThatThrownBy(list::getFirst).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(list::getLast).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void removeFirst_untilEmpty_returnsAllInOrderThenThrows() {
        GrowableList<String> list = subject.list();
        for (String element : subject.elements()) {
            assertThat(list.removeFirst()).isEqualTo(element);
        }
        assertThatThrownBy(list::removeFirst).isInstanceOf(NoSuchElementException.class);
        assertThat(list).isEmpty();
    }

    @Test
    void removeLast_untilEmpty_returnsAllBackwardsThenThrows() {
        GrowableList<String> list = subject.list();
        for (int i = subject.size() - 1; i >= 0; i--) {
            assertThat(list.removeLast()).isEqualTo("e" + i);
            assertThat(list).hasSize(i);
        }
        assertThatThrownBy(list::removeLast).isInstanceOf(NoSuchElementException.class);
        assertThat(list).isEmpty();
    }

    @Test
    void addFirstAndLast_anyElement_becomesTheEnd() {
        GrowableList<String> list = subject.list();
        List<String> expected = subject.elements();
        for (int i = 0; i < 2 * subject.type().inlineCapacity(); i++) {
            list.addFirst("f" + i);
            list.addLast("l" + i);
            expected.add(0, "f" + i);
            expected.add("l" + i);
            ListSubject.holds(list, expected);
        }
        list.addFirst(null);
        list.addLast(null);
        assertThat(list.getFirst()).isNull();
        assertThat(list.removeLast()).isNull();
    }

    @Test
    void truncate_anySize_keepsTheFirstElements() {
        for (int newSize = 0; newSize <= subject.size() + 2; newSize++) {
            GrowableList<String> list = subject.list();
            int capacity = list.capacity();
            list.truncate(newSize);
            ListSubject.holds(list, subject.elements().subList(0, Math.min(newSize, subject.size())));
            assertThat(list.capacity()).isEqualTo(capacity);
        }
        GrowableList<String> list = subject.list();
        list.truncate(Integer.MAX_VALUE);
        ListSubject.holds(list, subject.elements());
    }

    @Test
    void truncate_negative_namesTheValueAndKeepsElements() {
        expectRefusal(list -> list.truncate(-3), "-3");
    }

    @Test
    void resize_anySize_dropsFromTheEndOrAppendsTheValue() {
        for (int newSize = 0; newSize <= subject.size() + 2 * subject.type().inlineCapacity(); newSize++) {
            for (String value : new String[] {"value", null}) {
                GrowableList<String> list = subject.list();
                list.resize(newSize, value);
                ListSubject.holds(list, resized(newSize, i -> value));
            }
        }
    }

    @Test
    void resize_negative_namesTheValueAndKeepsElements() {
        expectRefusal(list -> list.resize(-3, "value"), "-3");
        expectRefusal(list -> list.resizeWith(-3, () -> "value"), "-3");
    }

    @Test
    void resizeWith_anySize_asksTheSupplierOnceForEachNewElement() {
        for (int newSize = 0; newSize <= subject.size() + 2 * subject.type().inlineCapacity(); newSize++) {
            GrowableList<String> list = subject.list();
            List<String> supplied = new ArrayList<>();
            list.resizeWith(newSize, () -> {
                supplied.add("s" + supplied.size());
                return supplied.get(supplied.size() - 1);
            });
            int appended = Math.max(0, newSize - subject.size());
            assertThat(supplied).hasSize(appended);
            ListSubject.holds(list, resized(newSize, supplied::get));
        }
    }

    @Test
    void swapRemove_everyIndex_putsTheLastElementInItsPlace() {
        for (int index = 0; index < subject.size(); index++) {
            GrowableList<String> list = subject.list();
            assertThat(list.swapRemove(index)).isEqualTo("e" + index);
            List<String> expected = subject.elements();
            expected.set(index, "e" + (subject.size() - 1));
            expected.remove(subject.size() - 1);
            ListSubject.holds(list, expected);
        }
    }

    @Test
    void swapRemove_indexOutOfBounds_namesIndexAndSizeAndKeepsElements() {
        for (int index : new int[] {-1, subject.size(), subject.size() + 1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            GrowableList<String> list = subject.list();
            assertThatThrownBy(() -> list.swapRemove(index))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .message()
                    .contains(String.valueOf(index), String.valueOf(subject.size()));
            ListSubject.holds(list, subject.elements());
        }
    }

    @Test
    void iterator_afterAStructuralChange_failsFast() {
        List<Consumer<GrowableList<String>>> changes = List.of(
                list -> list.add("new"),
                list -> list.add(0, "new"),
                list -> list.remove(0),
                list -> list.remove("last"),
                list -> list.addAll(List.of("new")),
                list -> list.addAll(1, List.of("new")),
                list -> list.removeIf("last"::equals),
                list -> list.removeAll(List.of("last")),
                list -> list.retainAll(List.of("last")),
                list -> list.subList(0, 1).clear(),
                List::clear,
                list -> list.sort(null),
                GrowableList::removeFirst,
                GrowableList::removeLast,
                list -> list.addFirst("new"),
                list -> list.addLast("new"),
                list -> list.truncate(1),
                list -> list.swapRemove(0),
                list -> list.insertAll(0, new String[] {"new"}, 0, 1),
                list -> list.resize(list.size() + 1, "new"),
                list -> list.resizeWith(list.size() + 1, () -> "new"),
                GrowableList::dedup,
                list -> list.dedupByKey(element -> 0),
                list -> list.dedupBy((kept, next) -> true),
                list -> list.drain(0, 1),
                list -> list.splice(0, 1, List.of("new")),
                list -> list.splitOff(1),
                list -> list.extractIf("last"::equals));
        for (int i = 0; i < changes.size(); i++) {
            GrowableList<String> list = subject.list();
            list.addAll(List.of("last", "last", "other"));
            Iterator<String> iterator = list.iterator();
            changes.get(i).accept(list);
            assertThatThrownBy(iterator::next, "change %d", i).isInstanceOf(ConcurrentModificationException.class);
        }
    }

    @Test
    void iterator_afterSet_goesOn() {
        GrowableList<String> list = subject.list();
        Iterator<String> iterator = list.iterator();
        for (int i = 0; i < subject.size(); i++) {
            list.set(i, "set" + i);
            assertThat(iterator.next()).isEqualTo("set" + i);
        }
        assertThat(iterator.hasNext()).isFalse();
    }

    private void expectRefusal(Consumer<GrowableList<String>> call, String value) {
        GrowableList<String> list = subject.list();
        assertThatThrownBy(() -> call.accept(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(value);
        ListSubject.holds(list, subject.elements());
    }

    private List<String> resized(int newSize, IntFunction<String> appended) {
        List<String> expected = subject.elements().subList(0, Math.min(newSize, subject.size()));
        while (expected.size() < newSize) {
            expected.add(appended.apply(expected.size() - subject.size()));
        }
        return expected;
    }
}
