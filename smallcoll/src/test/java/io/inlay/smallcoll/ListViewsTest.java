package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Sublists and reversed views: what is done through them happens to the list, and the other way round. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListSubject#lists")
class ListViewsTest {
    @Parameter
    ListSubject subject;

    @Test
    void subList_everyRange_showsThatPart() {
        forEachRange((list, from, to) ->
                ListSubject.holds(list.subList(from, to), subject.elements().subList(from, to)));
    }

    @Test
    void subList_badRange_throwsAsOnArrayList() {
        int size = subject.size();
        int[][] ranges = {{-1, 0}, {0, size + 1}, {size + 1, size + 1}, {1, 0}, {0, Integer.MAX_VALUE}, {-1, size + 1}};
        for (int[] range : ranges) {
            subject.behavesAsArrayList(list -> new ArrayList<>(list.subList(range[0], range[1])));
        }
    }

    @Test
    void subList_changed_changesTheListInThatPartOnly() {
        List<Consumer<List<String>>> changes = List.of(
                List::clear,
                view -> view.add("new"),
                view -> view.add(0, "new"),
                view -> view.addAll(List.of("x", "y", "z", "u", "v")),
                view -> view.addAll(0, List.of("x", "y")),
                view -> view.remove("e1"),
                view -> view.removeIf(element -> element.compareTo("e2") > 0),
                view -> view.retainAll(List.of("e1", "e2")),
                view -> view.removeAll(List.of("e1", "e2")),
                view -> view.replaceAll(element -> element + "!"),
                view -> view.sort(Collections.reverseOrder()),
                view -> Collections.fill(view, "same"));
        for (Consumer<List<String>> change : changes) {
            forEachRange((ignored, from, to) -> subject.behavesAsArrayList(list -> {
                List<String> view = list.subList(from, to);
                change.accept(view);
                return new ArrayList<>(view);
            }));
        }
    }

    @Test
    void subList_emptyPart_addsWhereItStands() {
        for (int at = 0; at <= subject.size(); at++) {
            int index = at;
            subject.changesAsArrayList(list -> list.subList(index, index).add("new"));
            subject.changesAsArrayList(
                    list -> list.subList(index, index).listIterator().add("new"));
        }
    }

    @Test
    void subList_nestedThreeDeep_changesAllLevels() {
        subject.behavesAsArrayList(list -> {
            list.addAll(0, List.of("p0", "p1", "p2"));
            list.addAll(List.of("s0", "s1", "s2"));
            List<String> outer = list.subList(1, list.size() - 1);
            List<String> middle = outer.subList(1, outer.size() - 1);
            List<String> inner = middle.subList(1, middle.size() - 1);
            inner.add("new");
            inner.add(0, "first");
            return List.of(new ArrayList<>(inner), new ArrayList<>(middle), new ArrayList<>(outer));
        });
    }

    @Test
    void subList_setOnTheList_isSeen() {
        forEachRange((list, from, to) -> {
            List<String> view = list.subList(from, to);
            for (int i = from; i < to; i++) {
                list.set(i, "set" + i);
                assertThat(view.get(i - from)).isEqualTo("set" + i);
            }
        });
    }

    @Test
    void subList_listChangedBehindIt_failsFast() {
        List<Function<List<String>, Object>> uses = List.of(
                List::size,
                view -> view.get(0),
                view -> view.set(0, "set"),
                view -> view.add("new"),
                view -> view.remove(0),
                List::iterator,
                List::hashCode,
                view -> view.equals(List.of("x")),
                List::toArray,
                view -> view.indexOf("x"),
                view -> view.subList(0, 0).size(),
                view -> view.removeIf(element -> true),
                view -> view.spliterator().tryAdvance(element -> {}));
        for (int i = 0; i < uses.size(); i++) {
            List<String> list = subject.list();
            list.addAll(List.of("x", "y"));
            List<String> view = list.subList(0, 2);
            list.add("new");
            Function<List<String>, Object> use = uses.get(i);
            assertThatThrownBy(() -> use.apply(view), "use %d", i).isInstanceOf(ConcurrentModificationException.class);
        }
    }

    @Test
    void subList_clearedThroughIt_removesTheRange() {
        forEachRange((list, from, to) -> {
            list.subList(from, to).clear();
            List<String> expected = subject.elements();
            expected.subList(from, to).clear();
            ListSubject.holds(list, expected);
        });
    }

    @Test
    void subList_equalsHashCodeToString_areThoseOfTheElements() {
        forEachRange((list, from, to) -> {
            List<String> view = list.subList(from, to);
            List<String> expected = subject.elements().subList(from, to);
            assertThat(view.equals(expected)).isTrue();
            assertThat(expected.equals(view)).isTrue();
            assertThat(view.hashCode()).isEqualTo(expected.hashCode());
            assertThat(view.toString()).isEqualTo(expected.toString());
        });
    }

    private void forEachRange(RangeAction action) {
        Stream.of(0, 1, subject.size() / 2, subject.size() - 1, subject.size())
                .filter(from -> 0 <= from && from <= subject.size())
                .distinct()
                .forEach(from -> {
                    for (int to = from; to <= subject.size(); to++) {
                        action.accept(subject.list(), from, to);
                    }
                });
    }

    private interface RangeAction {
        void accept(List<String> list, int from, int to);
    }
}
