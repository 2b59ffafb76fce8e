package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Both ends of sets and the reversed view, in every state, as LinkedHashSet has them from JDK 21 on. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.SetSubject#all")
class SetSequencedTest {
    @Parameter
    SetSubject subject;

    private Set<Object> moved(Object element, boolean first) {
        List<Object> elements = new ArrayList<>(subject.model());
        int index = elements.indexOf(element);
        Object kept = index < 0 ? element : elements.remove(index);
        elements.add(first ? 0 : elements.size(), kept);
        return new LinkedHashSet<>(elements);
    }

    @Test
    void getFirstAndLast_anySet_givesThemOrThrows() {
        ElementEnds<Object> ends = ElementEnds.of(subject.set());
        if (subject.size() == 0) {
            throwsThatItIsEmpty(ends::getFirst);
            throwsThatItIsEmpty(ends::getLast);
        } else {
            assertThat(ends.getFirst()).isSameAs(subject.style().key(0));
            assertThat(ends.getLast()).isSameAs(subject.style().key(subject.size() - 1));
        }
    }

    @Test
    void removeFirstAndLast_untilEmpty_removeInTurn() {
        Set<Object> set = subject.set();
        LinkedHashSet<Object> model = subject.model();
        int first = 0;
        int last = subject.size() - 1;
        for (boolean front = true; !model.isEmpty(); front = !front) {
            int id = front ? first++ : last--;
            assertThat(
                            front
                                    ? ElementEnds.of(set).removeFirst()
                                    : ElementEnds.of(set).removeLast())
                    .isSameAs(subject.style().key(id));
            model.remove(subject.style().key(id));
            SetSubject.holds(set, model);
        }
        throwsThatItIsEmpty(ElementEnds.of(set)::removeFirst);
        throwsThatItIsEmpty(ElementEnds.of(set)::removeLast);
    }

    private static void throwsThatItIsEmpty(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NoSuchElementException.class).hasMessage("The set is empty");
    }

    @Test
    void addFirstAndLast_everyElement_moveItThere() {
        for (int id : subject.interestingIds()) {
            Object element = subject.style().equalKey(id);
            Set<Object> front = subject.set();
            ElementEnds.of(front).addFirst(element);
            SetSubject.holds(front, moved(element, true));
            Set<Object> back = subject.set();
            ElementEnds.of(back).addLast(element);
            SetSubject.holds(back, moved(element, false));
        }
    }

    @Test
    void reversed_anySet_isALiveViewBackwards() {
        Set<Object> set = subject.set();
        Set<Object> reversed = ElementEnds.of(set).reversed();
        List<Object> backwards = new ArrayList<>(subject.model());
        Collections.reverse(backwards);
        looksLike(reversed, backwards);
        if (ByName.offers(reversed.getClass(), "reversed")) {
            looksLike(ElementEnds.of(reversed).reversed(), new ArrayList<>(subject.model()));
        }
        set.add("new");
        backwards.add(0, "new");
        looksLike(reversed, backwards);
        assertThat(reversed.remove("new")).isTrue();
        assertThat(reversed.add("more")).isTrue();
        SetSubject.holds(set, new LinkedHashSet<>(moved("more", false)));
        for (Iterator<Object> each = reversed.iterator(); each.hasNext(); ) {
            each.next();
            each.remove();
        }
        SetSubject.holds(set, new LinkedHashSet<>());
    }

    private static void looksLike(Set<Object> view, List<Object> expected) {
        MapSubject.sameInOrder("iterator", view, expected);
        assertThat(view.size()).isEqualTo(expected.size());
        assertThat(view.equals(new LinkedHashSet<>(expected))).isTrue();
        assertThat(view.hashCode()).isEqualTo(new LinkedHashSet<>(expected).hashCode());
        assertThat(view.toString()).isEqualTo(expected.toString());
        assertThat(view.toArray()).isEqualTo(expected.toArray());
        assertThat(view.stream().toList()).isEqualTo(expected);
        assertThat(view.containsAll(expected)).isTrue();
    }
}
