package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Removing elements, in every state and through every view. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListSubject#lists")
class ListRemovalsTest {
    @Parameter
    ListSubject subject;

    @Test
    void removeAtIndex_everyIndex_returnsTheElementAndClosesTheGap() {
        for (int index : subject.indexesAndBeyond()) {
            subject.behavesAsArrayList(list -> list.remove(index));
        }
    }

    @Test
    void removeAtIndex_indexOutOfBounds_namesIndexAndSizeAndKeepsElements() {
        for (int index : new int[] {-1, subject.size(), subject.size() + 1, Integer.MAX_VALUE}) {
            List<String> list = subject.list();
            assertThatThrownBy(() -> list.remove(index))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .message()
                    .contains(String.valueOf(index), String.valueOf(subject.size()));
            ListSubject.holds(list, subject.elements());
        }
    }

    @Test
    void removeAtIndex_untilEmpty_returnsAllInOrder() {
        List<String> list = subject.list();
        for (String element : subject.elements()) {
            assertThat(list.remove(0)).isEqualTo(element);
        }
        assertThat(list).isEmpty();
        assertThat(list.add("again")).isTrue();
        ListSubject.holds(list, List.of("again"));
    }

    @Test
    void removeElement_firstOfEquals_isRemoved() {
        subject.behavesAsArrayList(list -> {
            list.add(list.size() / 2, "twice");
            list.add("twice");
            return list.remove("twice");
        });
    }

    @Test
    void removeElement_everyElement_returnsTrue() {
        for (String element : subject.elements()) {
            subject.behavesAsArrayList(list -> list.remove(element));
        }
    }

    @Test
    void removeElement_absent_returnsFalse() {
        List<String> list = subject.list();
        assertThat(list.remove("absent")).isFalse();
        assertThat(list.remove(null)).isFalse();
        assertThat(list.remove((Object) 0)).isFalse();
        ListSubject.holds(list, subject.elements());
    }

    @Test
    void removeElement_null_removesTheFirstNull() {
        subject.behavesAsArrayList(list -> {
            list.add(list.size() / 2, null);
            list.add(null);
            return list.remove(null);
        });
    }

    @Test
    void removeIf_anyPattern_removesTheMatchesInOnePass() {
        for (Predicate<String> pattern : patterns()) {
            subject.behavesAsArrayList(list -> list.removeIf(pattern));
        }
    }

    @Test
    void removeIf_matchingNulls_seesThemAsElements() {
        subject.behavesAsArrayList(list -> {
            Collections.fill(list.subList(0, list.size() / 2), null);
            return list.removeIf(element -> element == null);
        });
    }

    @Test
    void removeIf_anyPredicate_asksOnceForEachElement() {
        List<String> asked = new ArrayList<>();
        subject.list().removeIf(element -> asked.add(element) && asked.size() % 2 == 0);
        assertThat(asked).containsExactlyInAnyOrderElementsOf(subject.elements());
    }

    @Test
    void removeIf_nullPredicate_throws() {
        subject.behavesAsArrayList(list -> list.removeIf(null));
    }

    @Test
    void removeAll_anyCollection_removesWhatItContains() {
        for (Collection<String> argument : arguments()) {
            subject.behavesAsArrayList(list -> list.removeAll(argument));
        }
    }

    @Test
    void retainAll_anyCollection_keepsWhatItContains() {
        for (Collection<String> argument : arguments()) {
            subject.behavesAsArrayList(list -> list.retainAll(argument));
        }
    }

    @Test
    void removeAll_nullCollection_throws() {
        subject.behavesAsArrayList(list -> list.removeAll(null));
        subject.behavesAsArrayList(list -> list.retainAll(null));
    }

    @Test
    void removeAll_theListItself_empties() {
        List<String> list = subject.list();
        assertThat(list.removeAll(list)).isEqualTo(subject.size() > 0);
        assertThat(list).isEmpty();
    }

    @Test
    void retainAll_theListItself_changesNothing() {
        List<String> list = subject.list();
        assertThat(list.retainAll(list)).isFalse();
        ListSubject.holds(list, subject.elements());
    }

    @Test
    void clear_anyList_leavesAnEmptyUsableList() {
        List<String> list = subject.list();
        list.clear();
        ListSubject.holds(list, List.of());
        list.addAll(subject.elements());
        ListSubject.holds(list, subject.elements());
    }

    private List<Predicate<String>> patterns() {
        int middle = subject.size() / 2;
        String last = "e" + (subject.size() - 1);
        return List.of(
                element -> false,
                element -> true,
                element -> element.equals("e0"),
                element -> element.equals(last),
                element -> !element.equals("e0"),
                element -> !element.equals(last),
                element -> Integer.parseInt(element.substring(1)) % 2 == 0,
                element -> Integer.parseInt(element.substring(1)) < middle,
                element -> Integer.parseInt(element.substring(1)) >= middle);
    }

    private List<Collection<String>> arguments() {
        Set<String> everySecond = new HashSet<>(subject.elements());
        everySecond.removeIf(element -> Integer.parseInt(element.substring(1)) % 2 == 0);
        return List.of(
                List.of("absent"),
                Arrays.asList(null, "e0"),
                everySecond,
                subject.elements(),
                subject.elements().subList(subject.size() / 2, subject.size()),
                Collections.emptyList());
    }
}
