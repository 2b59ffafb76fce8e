package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What the small sets offer beyond {@code Set}, in every state. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.SetSubject#all")
class SetAdditionsTest {
    @Parameter
    SetSubject subject;

    private static Predicate<Object> equalTo(Object element) {
        return candidate -> Objects.equals(candidate, element);
    }

    @Test
    void capacity_anySet_isNeverBelowItsSizeOrTheFields() {
        SetExtras<Object> set = SetKind.extras(subject.set());
        assertThat(set.inlineCapacity()).isEqualTo(subject.kind().inlineCapacity());
        assertThat(set.capacity()).isGreaterThanOrEqualTo(Math.max(subject.size(), set.inlineCapacity()));
        set.trimToSize();
        assertThat(set.isInline()).isEqualTo(subject.size() <= set.inlineCapacity());
    }

    @Test
    void ensureCapacity_thenAdds_keepTheCapacity() {
        for (int wanted : new int[] {0, subject.size() + 1, 40, 300}) {
            Set<Object> set = subject.set();
            SetKind.extras(set).ensureCapacity(wanted);
            SetSubject.holds(set, subject.model());
            int capacity = SetKind.extras(set).capacity();
            assertThat(capacity).isGreaterThanOrEqualTo(wanted);
            for (int i = 0; set.size() < wanted; i++) {
                set.add(subject.style().filler(i));
                assertThat(SetKind.extras(set).capacity()).isEqualTo(capacity);
            }
        }
        Set<Object> set = subject.set();
        assertThatThrownBy(() -> SetKind.extras(set).ensureCapacity(-3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-3");
        assertThatThrownBy(() -> subject.kind().sized(-3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-3");
        SetSubject.holds(set, subject.model());
    }

    @Test
    void trimToSize_anySet_keepsTheElements() {
        Set<Object> set = subject.set();
        SetKind.extras(set).trimToSize();
        SetSubject.holds(set, subject.model());
        assertThat(set.add("new")).isTrue();
        assertThat(set.contains("new")).isTrue();
    }

    @Test
    void equivalents_everyElement_asByAnEqualOne() {
        for (int id : subject.interestingIds()) {
            Object element = subject.style().equalKey(id);
            int hash = Objects.hashCode(element);
            boolean present = subject.model().contains(element);
            Set<Object> set = subject.set();
            SetExtras<Object> extras = SetKind.extras(set);
            assertThat(extras.containsEquivalent(hash, equalTo(element))).isEqualTo(present);
            assertThat(extras.containsEquivalent(hash + 1, equalTo(element))).isFalse();
            assertThat(extras.getEquivalent(hash, equalTo(element)))
                    .isSameAs(present ? subject.style().key(id) : null);
            assertThat(extras.getEquivalent(hash, candidate -> false)).isNull();
            assertThat(extras.removeEquivalent(hash, equalTo(element))).isEqualTo(present);
            assertThat(extras.removeEquivalent(hash, equalTo(element))).isFalse();
            LinkedHashSet<Object> model = subject.model();
            model.remove(element);
            SetSubject.holds(set, model);
        }
    }

    @Test
    void computeIfAbsentEquivalent_everyElement_asksForOneOnlyIfNoneIsEquivalent() {
        for (int id : subject.interestingIds()) {
            Object element = subject.style().equalKey(id);
            boolean present = subject.model().contains(element);
            Set<Object> set = subject.set();
            List<Object> supplied = new ArrayList<>();
            Object result = SetKind.extras(set)
                    .computeIfAbsentEquivalent(Objects.hashCode(element), equalTo(element), () -> {
                        supplied.add(element);
                        return element;
                    });
            assertThat(result).isSameAs(present ? subject.style().key(id) : element);
            assertThat(supplied).hasSize(present ? 0 : 1);
            LinkedHashSet<Object> model = subject.model();
            model.add(element);
            SetSubject.holds(set, model);
        }
        Set<Object> set = subject.set();
        Object other = new StyledKey(777, 4711);
        assertThatThrownBy(() -> SetKind.extras(set).computeIfAbsentEquivalent(4712, equalTo(other), () -> other))
                .isInstanceOf(IllegalArgumentException.class);
        SetSubject.holds(set, subject.model());
    }

    @Test
    void computeIfAbsentEquivalent_elementThatIsThereButNotAccepted_isRefused() {
        for (int id : subject.interestingIds()) {
            Object element = subject.style().equalKey(id);
            Set<Object> set = subject.set();
            if (set.contains(element)) {
                assertThatThrownBy(() -> SetKind.extras(set)
                                .computeIfAbsentEquivalent(Objects.hashCode(element), owned -> false, () -> element))
                        .isInstanceOf(IllegalArgumentException.class);
                SetSubject.holds(set, subject.model());
            }
        }
    }

    @Test
    void extractIf_everyPredicate_partsTheElements() {
        for (int every = 1; every <= 3; every++) {
            LinkedHashSet<Object> chosen = new LinkedHashSet<>();
            LinkedHashSet<Object> others = new LinkedHashSet<>();
            int place = 0;
            for (Object element : subject.model()) {
                (place++ % every == 0 ? chosen : others).add(element);
            }
            Set<Object> set = subject.set();
            Set<Object> extracted = SetKind.extras(set).extractIf(chosen::contains);
            assertThat(extracted.getClass()).isEqualTo(set.getClass());
            SetSubject.holds(set, others);
            SetSubject.holds(extracted, chosen);
            extracted.add("new");
            assertThat(set.contains("new")).isFalse();
        }
    }

    @Test
    void drain_anySet_movesEverything() {
        Set<Object> set = subject.set();
        Set<Object> drained = SetKind.extras(set).drain();
        assertThat(drained.getClass()).isEqualTo(set.getClass());
        SetSubject.holds(drained, subject.model());
        SetSubject.holds(set, new LinkedHashSet<>());
        set.addAll(subject.model());
        set.add("new");
        SetSubject.holds(drained, subject.model());
        assertThat(set).hasSize(subject.size() + 1);
    }

    @Test
    void elementAt_everyIndex_isTheElementInOrder() {
        SetExtras<Object> set = SetKind.extras(subject.set());
        int index = 0;
        for (Object element : subject.model()) {
            assertThat(set.elementAt(index++)).isSameAs(element);
        }
        for (int outside : new int[] {-1, subject.size(), Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> set.elementAt(outside))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessageContaining(String.valueOf(outside));
        }
    }

    @Test
    void factories_duplicatesAndNulls_areTakenOnce() {
        Object[] elements = subject.model().toArray();
        Object[] twice = Arrays.copyOf(elements, 2 * elements.length);
        System.arraycopy(elements, 0, twice, elements.length, elements.length);
        Class<?> type = subject.kind().setClass();
        Set<?> of = (Set<?>) ByName.callStatic(type, "of", new Class<?>[] {Object[].class}, (Object) twice);
        assertThat(new ArrayList<Object>(of)).isEqualTo(Arrays.asList(elements));
        Set<?> copy =
                (Set<?>) ByName.callStatic(type, "copyOf", new Class<?>[] {Collection.class}, Arrays.asList(twice));
        assertThat(new ArrayList<Object>(copy)).isEqualTo(Arrays.asList(elements));
        assertThatThrownBy(() -> ByName.callStatic(type, "copyOf", new Class<?>[] {Collection.class}, (Object) null))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void computeIfAbsentEquivalent_supplierThatAddsTheElement_failsFast() {
        Set<Object> set = subject.set();
        Object element = subject.absent();
        int hash = Objects.hashCode(element);
        assertThatThrownBy(() -> SetKind.extras(set).computeIfAbsentEquivalent(hash, equalTo(element), () -> {
                    set.add(element);
                    return element;
                }))
                .isInstanceOf(ConcurrentModificationException.class);
        LinkedHashSet<Object> expected = subject.model();
        expected.add(element);
        SetSubject.holds(set, expected);
        assertThatThrownBy(() -> SetKind.extras(set).computeIfAbsentEquivalent(hash, candidate -> false, () -> element))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is present");
        SetSubject.holds(set, expected);
    }
}
