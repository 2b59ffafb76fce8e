package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole-list operations that take a function, in every state and through every view. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListSubject#lists")
class ListFunctionalTest {
    @Parameter
    ListSubject subject;

    @Test
    void forEach_anyList_seesEveryElementInOrder() {
        List<String> seen = new ArrayList<>();
        subject.list().forEach(seen::add);
        assertThat(seen).isEqualTo(subject.elements());
    }

    @Test
    void forEach_nullAction_throws() {
        assertThatThrownBy(() -> subject.list().forEach(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void replaceAll_anyOperator_replacesEachOnce() {
        List<String> asked = new ArrayList<>();
        List<String> list = subject.list();
        list.replaceAll(element -> {
            asked.add(element);
            return element + "!";
        });
        assertThat(asked).containsExactlyInAnyOrderElementsOf(subject.elements());
        subject.changesAsArrayList(l -> l.replaceAll(element -> element + "!"));
        subject.changesAsArrayList(l -> l.replaceAll(element -> null));
    }

    @Test
    void replaceAll_nullOperator_throws() {
        assertThatThrownBy(() -> subject.list().replaceAll(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void sort_shuffledElements_sortsByComparatorAndByNaturalOrder() {
        subject.changesAsArrayList(list -> {
            Collections.shuffle(list, new Random(7));
            list.sort(null);
        });
        subject.changesAsArrayList(list -> {
            Collections.shuffle(list, new Random(7));
            list.sort(Comparator.reverseOrder());
        });
        subject.changesAsArrayList(list -> Collections.sort(list, Comparator.comparing(String::hashCode)));
    }

    @Test
    void sort_equalKeys_isStable() {
        subject.changesAsArrayList(list -> list.sort(Comparator.comparing(element -> element.hashCode() % 3)));
        subject.changesAsArrayList(list -> list.sort(Comparator.comparing(element -> 0)));
    }

    @Test
    void sort_nulls_ordersThemAsTheComparatorSays() {
        subject.changesAsArrayList(list -> {
            list.add(null);
            list.add(0, null);
            list.sort(Comparator.nullsFirst(Comparator.reverseOrder()));
        });
    }

    @Test
    void sort_nullsInNaturalOrder_throwsAndKeepsElements() {
        List<String> list = subject.list();
        list.add(null);
        list.add("last");
        List<String> before = new ArrayList<>(list);
        assertThatThrownBy(() -> list.sort(null)).isInstanceOf(NullPointerException.class);
        ListSubject.holds(list, before);
    }

    @Test
    void sort_binarySearch_findsEveryElement() {
        List<String> list = subject.list();
        list.sort(null);
        for (String element : subject.elements()) {
            assertThat(list.get(Collections.binarySearch(list, element))).isEqualTo(element);
        }
    }

    @Test
    void collectionsAlgorithms_anyList_workAsOnArrayList() {
        subject.changesAsArrayList(Collections::reverse);
        subject.changesAsArrayList(list -> Collections.rotate(list, 3));
        subject.changesAsArrayList(list -> Collections.shuffle(list, new Random(1)));
        subject.changesAsArrayList(list -> Collections.fill(list, "same"));
        subject.behavesAsArrayList(list -> Collections.replaceAll(list, "e0", "zero"));
        subject.behavesAsArrayList(list -> Collections.addAll(list, "x", "y", "z"));
        subject.behavesAsArrayList(list -> Collections.frequency(list, "e0"));
    }
}
