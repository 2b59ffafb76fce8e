package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Iterators in both directions and the changes made through them, in every state and through every view. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListSubject#lists")
class ListIteratorsTest {
    @Parameter
    ListSubject subject;

    @Test
    void next_pastTheEnd_throwsAndStaysAtTheEnd() {
        Iterator<String> iterator = subject.list().iterator();
        for (String element : subject.elements()) {
            assertThat(iterator.hasNext()).isTrue();
            assertThat(iterator.next()).isEqualTo(element);
        }
        assertThat(iterator.hasNext()).isFalse();
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
        assertThat(iterator.hasNext()).isFalse();
    }

    @Test
    void previous_fromTheEnd_walksBackwards() {
        ListIterator<String> iterator = subject.list().listIterator(subject.size());
        for (int i = subject.size() - 1; i >= 0; i--) {
            assertThat(iterator.hasPrevious()).isTrue();
            assertThat(iterator.previousIndex()).isEqualTo(i);
            assertThat(iterator.nextIndex()).isEqualTo(i + 1);
            assertThat(iterator.previous()).isEqualTo("e" + i);
        }
        assertThat(iterator.hasPrevious()).isFalse();
        assertThat(iterator.previousIndex()).isEqualTo(-1);
        assertThatThrownBy(iterator::previous).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void listIterator_everyStart_looksBothWays() {
        for (int start : subject.indexesAndBeyond()) {
            subject.behavesAsArrayList(list -> {
                ListIterator<String> iterator = list.listIterator(start);
                List<Object> seen = new ArrayList<>(List.of(iterator.nextIndex(), iterator.previousIndex()));
                iterator.forEachRemaining(seen::add);
                while (iterator.hasPrevious()) {
                    seen.add(iterator.previous());
                }
                return seen;
            });
        }
    }

    @Test
    void listIterator_startOutOfBounds_namesIt() {
        for (int start : new int[] {-1, subject.size() + 1}) {
            List<String> list = subject.list();
            assertThatThrownBy(() -> list.listIterator(start))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessageContaining(String.valueOf(start));
        }
    }

    @Test
    void remove_everyElementInTurn_emptiesTheList() {
        List<String> list = subject.list();
        Iterator<String> iterator = list.iterator();
        for (int left = subject.size() - 1; left >= 0; left--) {
            iterator.next();
            iterator.remove();
            assertThat(list).hasSize(left);
        }
        assertThat(iterator.hasNext()).isFalse();
    }

    @Test
    void remove_everySecondElement_keepsTheOthers() {
        subject.changesAsArrayList(list -> {
            Iterator<String> iterator = list.iterator();
            for (int i = 0; iterator.hasNext(); i++) {
                iterator.next();
                if (i % 2 == 0) {
                    iterator.remove();
                }
            }
        });
    }

    @Test
    void remove_walkingBackwards_emptiesTheList() {
        subject.changesAsArrayList(list -> {
            ListIterator<String> iterator = list.listIterator(list.size());
            while (iterator.hasPrevious()) {
                iterator.previous();
                iterator.remove();
            }
        });
    }

    @Test
    void set_everyElement_replacesInBothDirections() {
        subject.changesAsArrayList(list -> {
            ListIterator<String> iterator = list.listIterator();
            while (iterator.hasNext()) {
                iterator.set(iterator.next() + " forth");
            }
            while (iterator.hasPrevious()) {
                iterator.set(iterator.previous() + " and back");
            }
        });
    }

    @Test
    void add_beforeEveryElement_isNotVisitedByNextButByPrevious() {
        subject.behavesAsArrayList(list -> {
            List<Object> seen = new ArrayList<>();
            ListIterator<String> iterator = list.listIterator();
            while (iterator.hasNext()) {
                iterator.add("before " + iterator.nextIndex());
                seen.add(iterator.previous());
                seen.add(iterator.next());
                seen.add(iterator.next());
            }
            iterator.add("last");
            seen.add(iterator.hasNext());
            seen.add(iterator.previousIndex());
            return seen;
        });
    }

    @Test
    void removeAndSet_withoutAnElementReturned_throwAsOnArrayList() {
        List<Consumer<ListIterator<String>>> misuses = List.of(
                ListIterator::remove,
                iterator -> iterator.set("set"),
                iterator -> {
                    iterator.next();
                    iterator.remove();
                    iterator.remove();
                },
                iterator -> {
                    iterator.next();
                    iterator.remove();
                    iterator.set("set");
                },
                iterator -> {
                    iterator.next();
                    iterator.add("added");
                    iterator.remove();
                },
                iterator -> {
                    iterator.add("added");
                    iterator.set("set");
                },
                iterator -> {
                    iterator.next();
                    iterator.previous();
                    iterator.remove();
                    iterator.previous();
                });
        for (Consumer<ListIterator<String>> misuse : misuses) {
            subject.changesAsArrayList(list -> misuse.accept(list.listIterator()));
        }
    }

    @Test
    void forEachRemaining_fromTheMiddle_seesTheRestOnce() {
        for (int start = 0; start <= subject.size(); start++) {
            List<String> rest = new ArrayList<>();
            ListIterator<String> iterator = subject.list().listIterator(start);
            iterator.forEachRemaining(rest::add);
            assertThat(rest).isEqualTo(subject.elements().subList(start, subject.size()));
            assertThat(iterator.hasNext()).isFalse();
            assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void next_afterTheListChanged_failsFast() {
        List<String> list = subject.list();
        ListIterator<String> iterator = list.listIterator();
        list.add("new");
        assertThatThrownBy(iterator::next).isInstanceOf(ConcurrentModificationException.class);
        assertThatThrownBy(() -> iterator.add("new")).isInstanceOf(ConcurrentModificationException.class);
        List<String> expected = subject.elements();
        expected.add("new");
        ListSubject.holds(list, expected);
    }

    @Test
    void forEachRemaining_afterTheListChanged_failsFast() {
        List<String> list = subject.list();
        list.addAll(List.of("x", "y"));
        ListIterator<String> iterator = list.listIterator();
        list.remove("y");
        assertThatThrownBy(() -> iterator.forEachRemaining(element -> {}))
                .isInstanceOf(ConcurrentModificationException.class);
    }

    @Test
    void forEachRemaining_actionThatChangesTheList_failsFast() {
        List<String> list = subject.list();
        list.addAll(List.of("x", "y"));
        assertThatThrownBy(() -> list.iterator().forEachRemaining(element -> list.add("new")))
                .isInstanceOf(ConcurrentModificationException.class);
        assertThat(list).contains("new");
    }

    @Test
    void removeAndSet_afterTheListChanged_failFastAndChangeNothing() {
        List<String> list = subject.list();
        list.add("last");
        ListIterator<String> iterator = list.listIterator();
        iterator.next();
        list.remove("last");
        assertThatThrownBy(iterator::remove).isInstanceOf(ConcurrentModificationException.class);
        assertThatThrownBy(() -> iterator.set("set")).isInstanceOf(ConcurrentModificationException.class);
        ListSubject.holds(list, subject.elements());
    }

    @Test
    void twoIterators_oneRemoves_theOtherFailsFast() {
        List<String> list = subject.list();
        list.add("last");
        Iterator<String> first = list.iterator();
        Iterator<String> second = list.iterator();
        first.next();
        first.remove();
        assertThatThrownBy(second::next).isInstanceOf(ConcurrentModificationException.class);
    }

    @Test
    void forEachLoop_thatRemovesFromTheList_failsFast() {
        List<String> list = subject.list();
        list.addAll(List.of("x", "y", "z"));
        assertThatThrownBy(() -> {
                    for (String element : list) {
                        list.remove(element);
                    }
                })
                .isInstanceOf(ConcurrentModificationException.class);
    }
}
