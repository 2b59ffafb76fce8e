package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults that other lists had with arguments at a boundary or made of the list itself, each by name, in every state. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.GrowableSubject#lists")
class KnownArgumentFaultsTest {
    @Parameter
    GrowableSubject subject;

    @Test
    void selfAsArgument_actsAsACopyWould() {
        List<BiConsumer<List<String>, List<String>>> operations = List.of(
                List::addAll,
                (list, argument) -> list.addAll(0, argument),
                (list, argument) -> list.addAll(list.size() / 2, argument),
                List::removeAll,
                List::retainAll,
                List::containsAll,
                List::equals,
                List::indexOf,
                List::remove,
                (list, argument) -> list.subList(0, list.size() / 2).addAll(argument));
        for (BiConsumer<List<String>, List<String>> operation : operations) {
            GrowableList<String> list = subject.list();
            List<String> expected = subject.elements();
            operation.accept(list, list);
            operation.accept(expected, subject.elements());
            ListSubject.holds(list, expected);
        }
    }

    @Test
    void viewOfSelfAsArgument_actsAsACopyWould() {
        int half = subject.size() / 2;
        List<BiConsumer<List<String>, List<String>>> operations = List.of(
                List::addAll,
                (list, argument) -> list.addAll(0, argument),
                (list, argument) -> list.addAll(half, argument),
                List::removeAll,
                List::retainAll,
                List::containsAll,
                List::equals);
        for (BiConsumer<List<String>, List<String>> operation : operations) {
            GrowableList<String> list = subject.list();
            List<String> expected = subject.elements();
            operation.accept(list, list.subList(half, subject.size()));
            operation.accept(expected, subject.elements().subList(half, subject.size()));
            ListSubject.holds(list, expected);

            GrowableList<String> reversible = subject.list();
            List<String> backwards = subject.elements();
            Collections.reverse(backwards);
            List<String> expectedAlso = subject.elements();
            operation.accept(reversible, reversible.reversed());
            operation.accept(expectedAlso, backwards);
            ListSubject.holds(reversible, expectedAlso);
        }
    }

    @Test
    void spliceWithSelf_actsAsACopyWould() {
        for (int from = 0; from <= subject.size(); from++) {
            GrowableList<String> list = subject.list();
            list.splice(from, subject.size(), list.reversed());
            List<String> expected = subject.elements();
            Collections.reverse(expected);
            expected.addAll(0, subject.elements().subList(0, from));
            ListSubject.holds(list, expected);
        }
    }

    @Test
    void insertAllOfItsOwnArray_actsAsACopyWould() {
        GrowableList<String> list = subject.list();
        list.insertAll(subject.size() / 2, list.toArray(new String[0]), 0, subject.size());
        List<String> expected = subject.elements();
        expected.addAll(subject.size() / 2, subject.elements());
        ListSubject.holds(list, expected);
    }

    @Test
    void copyOfSelf_sharesNothing() {
        GrowableList<String> list = subject.list();
        GrowableList<String> copy = subject.type().copyOf(list);
        list.replaceAll(element -> "changed");
        list.add("changed");
        ListSubject.holds(copy, subject.elements());
    }

    @Test
    void insertAndSplitOffAndListIterator_atEveryBoundary_areExactOrRefused() {
        for (int index : boundaries()) {
            if (index >= 0 && index <= subject.size()) {
                List<String> expected = subject.elements();
                expected.add(index, "new");
                expectAll(
                        expected,
                        List.of(
                                list -> list.add(index, "new"),
                                list -> list.addAll(index, List.of("new")),
                                list -> list.insertAll(index, new String[] {"new"}, 0, 1),
                                list -> list.listIterator(index).add("new"),
                                list -> list.splice(index, index, List.of("new")),
                                list -> list.subList(index, index).add("new")));
            } else {
                for (Consumer<GrowableList<String>> call : List.<Consumer<GrowableList<String>>>of(
                        list -> list.add(index, "new"),
                        list -> list.addAll(index, List.of("new")),
                        list -> list.insertAll(index, new String[] {"new"}, 0, 1),
                        list -> list.listIterator(index),
                        list -> list.splice(index, index, List.of("new")),
                        list -> list.subList(index, index),
                        list -> list.splitOff(index),
                        list -> list.drain(index, index))) {
                    expectRefused(call, IndexOutOfBoundsException.class);
                }
            }
        }
    }

    @Test
    void rangeRemovals_atEveryPairOfBoundaries_removeTheRangeOnceOrAreRefused() {
        for (int from : boundaries()) {
            for (int to : boundaries()) {
                if (from >= 0 && from <= to && to <= subject.size()) {
                    List<String> expected = subject.elements();
                    expected.subList(from, to).clear();
                    expectAll(
                            expected,
                            List.of(
                                    list -> list.drain(from, to),
                                    list -> list.splice(from, to, List.of()),
                                    list -> list.subList(from, to).clear()));
                } else {
                    expectRefused(list -> list.drain(from, to), IndexOutOfBoundsException.class);
                    expectRefused(list -> list.splice(from, to, List.of()), IndexOutOfBoundsException.class);
                    subject.behavesAsArrayList(list -> new ArrayList<>(list.subList(from, to)));
                }
            }
        }
    }

    @Test
    void growingOperations_exactlyAtCapacity_loseNothing() {
        List<Consumer<GrowableList<String>>> operations = List.of(
                list -> list.add("new"),
                list -> list.add(0, "new"),
                list -> list.add(list.size() / 2, "new"),
                list -> list.addFirst("new"),
                list -> list.addLast("new"),
                list -> list.addAll(List.of("new")),
                list -> list.insertAll(1, new String[] {"new"}, 0, 1),
                list -> list.splice(1, 1, List.of("new")),
                list -> list.listIterator(1).add("new"),
                list -> list.subList(1, 2).add("new"),
                list -> list.reversed().add("new"),
                list -> list.resize(list.size() + 1, "new"),
                list -> list.resizeWith(list.size() + 1, () -> "new"));
        for (Consumer<GrowableList<String>> operation : operations) {
            for (int room = subject.type().grows() ? 0 : 1; room <= 1; room++) {
                GrowableList<String> list = subject.list();
                while (list.size() < list.capacity() - room) {
                    list.add("filled" + list.size());
                }
                List<String> before = Arrays.asList(list.toArray(new String[0]));
                operation.accept(list);
                assertThat(list).hasSize(before.size() + 1).containsAll(before).contains("new");
                assertThat(list.remove("new")).isTrue();
                ListSubject.holds(list, before);
            }
        }
    }

    /** Sizes and indexes around every threshold the list has, and beyond any list. */
    private int[] boundaries() {
        int inline = subject.type().inlineCapacity();
        int capacity = subject.list().capacity();
        int size = subject.size();
        return IntStream.of(
                        Integer.MIN_VALUE,
                        -1,
                        0,
                        size - 1,
                        size,
                        size + 1,
                        inline - 1,
                        inline,
                        inline + 1,
                        capacity - 1,
                        capacity,
                        capacity + 1,
                        Integer.MAX_VALUE - 1,
                        Integer.MAX_VALUE)
                .distinct()
                .toArray();
    }

    private void expectAll(List<String> expected, List<Consumer<GrowableList<String>>> operations) {
        for (Consumer<GrowableList<String>> operation : operations) {
            GrowableList<String> list = subject.list();
            operation.accept(list);
            ListSubject.holds(list, expected);
        }
    }

    private void expectRefused(Consumer<GrowableList<String>> call, Class<? extends Throwable> expected) {
        GrowableList<String> list = subject.list();
        int capacity = list.capacity();
        assertThatThrownBy(() -> call.accept(list)).isInstanceOf(expected);
        assertThat(list.capacity()).isEqualTo(capacity);
        ListSubject.holds(list, subject.elements());
    }
}
