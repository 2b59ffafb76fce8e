package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.ListIterator;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The reversed view of a list in every state: each change through it, seen from the list. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.GrowableSubject#lists")
class ReversedTest {
    @Parameter
    GrowableSubject subject;

    @Test
    void reversed_anyList_showsTheElementsBackwards() {
        ListSubject.holds(subject.list().reversed(), backwards(subject.elements()));
    }

    @Test
    void reversed_everyChangeThroughIt_isTheMirroredChangeOfTheList() {
        List<Consumer<List<String>>> changes = List.of(
                view -> view.add("new"),
                view -> view.add(0, "new"),
                view -> view.add(view.size() / 2, "new"),
                view -> view.addAll(List.of("x", "y", "z")),
                view -> view.addAll(0, List.of("x", "y", "z")),
                view -> view.addAll(view.size() / 2, List.of("x", "y", "z")),
                view -> view.remove("e1"),
                view -> view.removeIf("e1"::equals),
                view -> view.removeAll(List.of("e0", "e2")),
                view -> view.retainAll(List.of("e0", "e2")),
                view -> view.replaceAll(element -> element + "!"),
                view -> view.sort(null),
                view -> view.sort(Comparator.reverseOrder()),
                view -> view.sort(Comparator.comparing(element -> 0)),
                List::clear,
                view -> view.subList(0, view.size() / 2).clear(),
                view -> Collections.fill(view, "same"));
        for (int i = 0; i < changes.size(); i++) {
            GrowableList<String> list = subject.list();
            List<String> view = list.reversed();
            List<String> expected = backwards(subject.elements());
            changes.get(i).accept(view);
            changes.get(i).accept(expected);
            assertThat(view.toArray()).as("view after change %d", i).isEqualTo(expected.toArray());
            assertThat(list.toArray())
                    .as("list after change %d", i)
                    .isEqualTo(backwards(expected).toArray());
            Representation.check(list.raw());
        }
    }

    @Test
    void reversed_changesOfTheList_areSeen() {
        GrowableList<String> list = subject.list();
        List<String> view = list.reversed();
        list.add("last");
        assertThat(view.get(0)).isEqualTo("last");
        list.add(0, "first");
        assertThat(view.get(view.size() - 1)).isEqualTo("first");
        list.clear();
        assertThat(view).isEmpty();
        list.addAll(List.of("a", "b"));
        ListSubject.holds(view, List.of("b", "a"));
    }

    @Test
    void reversed_getAndSetAndRemove_countFromTheEnd() {
        for (int index = 0; index < subject.size(); index++) {
            GrowableList<String> list = subject.list();
            int mirrored = subject.size() - 1 - index;
            assertThat(list.reversed().get(index)).isEqualTo("e" + mirrored);
            assertThat(list.reversed().set(index, "set")).isEqualTo("e" + mirrored);
            assertThat(list.get(mirrored)).isEqualTo("set");
            assertThat(list.reversed().remove(index)).isEqualTo("set");
            assertThat(list).hasSize(subject.size() - 1).doesNotContain("set");
        }
    }

    @Test
    void reversed_indexOutOfBounds_throwsAndKeepsElements() {
        for (int index : new int[] {-1, subject.size(), subject.size() + 1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            List<Consumer<List<String>>> calls = List.of(
                    view -> view.get(index),
                    view -> view.set(index, "new"),
                    view -> view.remove(index),
                    view -> view.add(index == subject.size() ? -1 : index, "new"),
                    view -> view.addAll(index == subject.size() ? -1 : index, List.of("new")),
                    view -> view.listIterator(index == subject.size() ? -1 : index),
                    view -> view.subList(0, index == subject.size() ? index + 1 : index));
            for (Consumer<List<String>> call : calls) {
                GrowableList<String> list = subject.list();
                assertThatThrownBy(() -> call.accept(list.reversed()))
                        .isInstanceOfAny(IndexOutOfBoundsException.class, IllegalArgumentException.class);
                ListSubject.holds(list, subject.elements());
            }
        }
    }

    @Test
    void reversed_indexOf_findsFromTheOtherEnd() {
        GrowableList<String> list = subject.list();
        list.add("same");
        list.add(0, "same");
        List<String> view = list.reversed();
        assertThat(view.indexOf("same")).isEqualTo(0);
        assertThat(view.lastIndexOf("same")).isEqualTo(subject.size() + 1);
        assertThat(view.indexOf("absent")).isEqualTo(-1);
        assertThat(view.contains("same")).isTrue();
    }

    @Test
    void reversed_listIterator_walksAndChangesBothWays() {
        GrowableList<String> list = subject.list();
        ListIterator<String> iterator = list.reversed().listIterator();
        while (iterator.hasNext()) {
            iterator.set(iterator.next() + "!");
            iterator.add("after");
        }
        List<String> expected = new ArrayList<>();
        for (String element : subject.elements()) {
            expected.add("after");
            expected.add(element + "!");
        }
        ListSubject.holds(list, expected);
        while (iterator.hasPrevious()) {
            if (iterator.previous().equals("after")) {
                iterator.remove();
            }
        }
        assertThat(list).hasSize(subject.size()).doesNotContain("after");
    }

    /** The JDK's own reversed view of an ArrayList removes the added element here; List.listIterator forbids that. */
    @Test
    void reversed_listIteratorRemoveAfterAdd_throws() {
        GrowableList<String> list = subject.list();
        ListIterator<String> iterator = list.reversed().listIterator();
        iterator.add("added");
        assertThatThrownBy(iterator::remove).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> iterator.set("set")).isInstanceOf(IllegalStateException.class);
        assertThat(list).endsWith("added").hasSize(subject.size() + 1);
    }

    @Test
    void reversed_equalsHashCodeToString_areThoseOfTheReversedElements() {
        List<String> view = subject.list().reversed();
        List<String> expected = backwards(subject.elements());
        assertThat(view.equals(expected)).isTrue();
        assertThat(expected.equals(view)).isTrue();
        assertThat(view.hashCode()).isEqualTo(expected.hashCode());
        assertThat(view.toString()).isEqualTo(expected.toString());
    }

    @Test
    void reversed_addAllOfTheListItself_addsACopy() {
        GrowableList<String> list = subject.list();
        list.reversed().addAll(list);
        List<String> seenThroughTheView = backwards(subject.elements());
        seenThroughTheView.addAll(subject.elements());
        ListSubject.holds(list, backwards(seenThroughTheView));
    }

    @Test
    void addAll_ofItsOwnReversedView_addsACopy() {
        GrowableList<String> list = subject.list();
        list.addAll(list.reversed());
        List<String> expected = subject.elements();
        expected.addAll(backwards(subject.elements()));
        ListSubject.holds(list, expected);
    }

    private static <E> List<E> backwards(List<E> elements) {
        List<E> backwards = new ArrayList<>(elements);
        Collections.reverse(backwards);
        return backwards;
    }
}
