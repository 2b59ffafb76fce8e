package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.Vector;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Equality, hash code and text, against lists of every kind; in every state and through every view. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListSubject#lists")
class ListEqualityTest {
    @Parameter
    ListSubject subject;

    @Test
    void equals_listsOfEveryKindWithTheSameElements_isTrueBothWays() {
        List<String> list = subject.list();
        others(subject.elements()).forEach(other -> {
            assertThat(list.equals(other)).as("equal to a %s", other.getClass()).isTrue();
            assertThat(other.equals(list)).as("a %s is equal", other.getClass()).isTrue();
            assertThat(list.hashCode()).isEqualTo(other.hashCode());
        });
    }

    @Test
    void equals_oneElementMore_isFalseBothWays() {
        List<String> longer = subject.elements();
        longer.add("more");
        expectUnequal(longer);
        longer.set(subject.size(), null);
        expectUnequal(longer);
    }

    @Test
    void equals_oneElementLess_isFalseBothWays() {
        if (subject.size() > 0) {
            expectUnequal(subject.elements().subList(0, subject.size() - 1));
        }
    }

    @Test
    void equals_oneElementDifferent_isFalseBothWays() {
        for (int i = 0; i < subject.size(); i++) {
            for (String different : new String[] {"different", null}) {
                List<String> elements = subject.elements();
                elements.set(i, different);
                expectUnequal(elements);
            }
        }
    }

    @Test
    void equals_anotherOrder_isFalseBothWays() {
        if (subject.size() > 1) {
            List<String> elements = subject.elements();
            Collections.swap(elements, 0, subject.size() - 1);
            expectUnequal(elements);
        }
    }

    @Test
    void equals_nullElements_areComparedToo() {
        List<String> list = subject.list();
        list.add(null);
        List<String> expected = subject.elements();
        expected.add(null);
        assertThat(list.equals(expected)).isTrue();
        assertThat(expected.equals(list)).isTrue();
        assertThat(list.hashCode()).isEqualTo(expected.hashCode());
        assertThat(list.toString()).isEqualTo(expected.toString());
    }

    @Test
    void equals_somethingThatIsNoList_isFalse() {
        List<String> list = subject.list();
        for (Object other : Arrays.asList(
                null, "e0", Set.copyOf(subject.elements()), new ArrayDeque<>(subject.elements()), list.toArray())) {
            assertThat(list.equals(other)).isFalse();
        }
    }

    @Test
    void equals_itself_isTrue() {
        List<String> list = subject.list();
        assertThat(list.equals(list)).isTrue();
    }

    @Test
    void equals_afterTheArgumentChanges_followsIt() {
        List<String> list = subject.list();
        List<String> other = new ArrayList<>(subject.elements());
        other.add("more");
        assertThat(list.equals(other)).isFalse();
        list.add("more");
        assertThat(list.equals(other)).isTrue();
    }

    @Test
    void hashCode_anyList_isTheOneListDefines() {
        int expected = 1;
        for (String element : subject.elements()) {
            expected = 31 * expected + element.hashCode();
        }
        assertThat(subject.list().hashCode()).isEqualTo(expected);
    }

    @Test
    void toString_anyList_listsTheElements() {
        assertThat(subject.list().toString()).isEqualTo(subject.elements().toString());
    }

    @Test
    void toString_listThatContainsItself_saysSo() {
        for (ListState state : ListState.of(subject.type()).toList()) {
            GrowableList<Object> list = state.build(subject.type(), List.of("a"));
            list.add(list);
            assertThat(list.toString()).isEqualTo("[a, (this Collection)]");
        }
    }

    @Test
    void hashCode_listThatContainsItself_overflowsTheStackAsOnArrayList() {
        GrowableList<Object> list = subject.type().empty();
        list.add(list);
        assertThatThrownBy(list::hashCode).isInstanceOf(StackOverflowError.class);
    }

    private void expectUnequal(List<String> elements) {
        List<String> list = subject.list();
        others(elements).forEach(other -> {
            assertThat(list.equals(other)).as("equal to a %s", other.getClass()).isFalse();
            assertThat(other.equals(list)).as("a %s is equal", other.getClass()).isFalse();
        });
    }

    /** Lists of the JDK, random access or not, modifiable or not, and of every type and state here. */
    private static Stream<List<String>> others(List<String> elements) {
        Stream<List<String>> jdkLists = Stream.of(
                new ArrayList<>(elements),
                new LinkedList<>(elements),
                new Vector<>(elements),
                new CopyOnWriteArrayList<>(elements),
                Arrays.asList(elements.toArray(new String[0])),
                Collections.unmodifiableList(elements),
                new ArrayListWithAnotherName(elements));
        Stream<List<String>> immutable = elements.contains(null) ? Stream.of() : Stream.of(List.copyOf(elements));
        Stream<List<String>> ours = ListType.all().stream()
                .flatMap(type -> Stream.concat(
                        ListState.of(type)
                                .map(state -> state.build(type, elements).raw()),
                        ViewState.reachable(type).map(state -> state.build(type, elements))));
        return Stream.of(jdkLists, immutable, ours).flatMap(lists -> lists);
    }

    @SuppressWarnings("serial")
    private static final class ArrayListWithAnotherName extends ArrayList<String> {
        ArrayListWithAnotherName(List<String> elements) {
            super(elements);
        }
    }
}
