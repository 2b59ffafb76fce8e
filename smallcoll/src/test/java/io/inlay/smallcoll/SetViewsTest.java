package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Sets in every state: queries, changes, iterators, spliterators, arrays, as LinkedHashSet has them. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.SetSubject#all")
class SetViewsTest {
    @Parameter
    SetSubject subject;

    private Object element(int id) {
        return subject.style().equalKey(id);
    }

    @Test
    void toArray_everyForm_asOnLinkedHashSet() {
        ViewChecks.toArrayAsOn(subject.model(), subject.set());
    }

    @Test
    void spliterator_anySet_asOnLinkedHashSet() {
        ViewChecks.spliteratorAsOn(subject.model(), subject.set());
        ViewChecks.advancesThenRunsThrough(subject.model(), subject.set());
        ViewChecks.splitsCoverAllInOrder(subject.model(), subject.set());
    }

    @Test
    void stream_anySet_hasTheElementsInOrder() {
        ViewChecks.streamsAsOn(subject.model(), subject.set());
    }

    @Test
    void spliterator_setChanged_bindsLateAndFailsFast() {
        Set<Object> late = subject.set();
        ViewChecks.bindsLate(late, () -> late.add("late"));
        Set<Object> changed = subject.set();
        changed.add("x");
        changed.add("y");
        ViewChecks.failsFast(changed, () -> changed.add(new Object()));
    }

    @Test
    void addContainsRemove_everyElement_asOnLinkedHashSet() {
        List<Object> arguments = new ArrayList<>(Arrays.asList(null, subject));
        subject.interestingIds().forEach(id -> arguments.add(element(id)));
        for (Object argument : arguments) {
            subject.behavesAsLinkedHashSet(set -> set.add(argument));
            subject.behavesAsLinkedHashSet(set -> set.contains(argument));
            subject.behavesAsLinkedHashSet(set -> set.remove(argument));
            subject.behavesAsLinkedHashSet(set -> set.remove(argument) && set.add(argument));
        }
        subject.behavesAsLinkedHashSet(set -> {
            set.clear();
            return set.add("first");
        });
    }

    @Test
    void bulkOperations_everyArgument_asOnLinkedHashSet() {
        List<Object> some = new ArrayList<>(Arrays.asList(subject, null, "no such"));
        for (int id = 0; id < subject.size() + 3; id += 2) {
            some.add(element(id));
        }
        List<Object> many = new ArrayList<>(some);
        for (int i = 0; i < subject.size(); i++) {
            many.add(i);
        }
        List<Collection<?>> arguments = Arrays.asList(
                some,
                many,
                new HashSet<>(many),
                Collections.emptyList(),
                Arrays.asList((Object) null),
                subject.set(),
                null);
        List<BiFunction<Set<Object>, Collection<?>, Object>> calls =
                List.of(Set::addAll, Set::removeAll, Set::retainAll, Set::containsAll);
        for (Collection<?> argument : arguments) {
            for (BiFunction<Set<Object>, Collection<?>, Object> call : calls) {
                subject.behavesAsLinkedHashSet(set -> call.apply(set, argument));
            }
        }
        subject.behavesAsLinkedHashSet(set -> set.addAll(set));
        subject.behavesAsLinkedHashSet(set -> set.retainAll(set));
        subject.behavesAsLinkedHashSet(set -> set.containsAll(set));
    }

    /** Which of the two is asked shows where the argument takes other elements for equal. */
    @Test
    void removeAll_argumentWithAnEqualityOfItsOwn_asOnLinkedHashSet() {
        for (int size : new int[] {1, subject.size() - 1, subject.size(), subject.size() + 1}) {
            Set<Object> argument = new TreeSet<>(
                    Comparator.comparing(element -> String.valueOf(element).replace('K', 'k')));
            for (int i = 0; argument.size() < size; i++) {
                argument.add("K" + i);
            }
            subject.behavesAsLinkedHashSet(set -> set.removeAll(argument));
        }
    }

    @Test
    void removeIf_everyPredicate_asOnLinkedHashSet() {
        for (int every = 1; every <= 3; every++) {
            int step = every;
            subject.behavesAsLinkedHashSet(set -> {
                int[] asked = {0};
                return set.removeIf(element -> asked[0]++ % step == 0);
            });
        }
        subject.behavesAsLinkedHashSet(set -> set.removeIf(element -> false));
        subject.behavesAsLinkedHashSet(set -> set.removeIf(null));
    }

    @Test
    void iterator_remove_asOnLinkedHashSet() {
        for (int every = 1; every <= 3; every++) {
            int step = every;
            subject.behavesAsLinkedHashSet(set -> {
                Iterator<Object> iterator = set.iterator();
                for (int i = 0; iterator.hasNext(); i++) {
                    iterator.next();
                    if (i % step == 0) {
                        iterator.remove();
                    }
                }
                return MapOutcome.of(iterator::next).thrown();
            });
        }
        subject.behavesAsLinkedHashSet(set -> {
            set.iterator().remove();
            return "";
        });
        subject.behavesAsLinkedHashSet(set -> {
            Iterator<Object> iterator = set.iterator();
            iterator.next();
            iterator.remove();
            iterator.remove();
            return "";
        });
    }

    @Test
    void iterator_afterAChange_failsFastAsOnLinkedHashSet() {
        List<Consumer<Set<Object>>> changes = List.of(
                set -> set.add("new"),
                set -> set.add(element(0)),
                set -> set.remove(element(0)),
                set -> set.remove(element(subject.size() - 1)),
                set -> set.remove(subject.absent()),
                set -> set.addAll(List.of()),
                set -> set.removeIf(element -> false),
                Set::clear);
        for (Consumer<Set<Object>> change : changes) {
            for (int at : subject.interestingIds()) {
                if (at <= subject.size()) {
                    subject.behavesAsLinkedHashSet(set -> afterChange(set, at, change));
                }
            }
        }
    }

    private static Object afterChange(Set<Object> set, int at, Consumer<Set<Object>> change) {
        Iterator<Object> iterator = set.iterator();
        for (int i = 0; i < at; i++) {
            iterator.next();
        }
        change.accept(set);
        List<Object> seen = new ArrayList<>();
        seen.add(iterator.hasNext());
        seen.add(MapOutcome.of(iterator::next));
        seen.add(MapOutcome.of(() -> {
            iterator.remove();
            return "removed";
        }));
        seen.add(iterator.hasNext());
        return seen;
    }

    @Test
    void forEachRemaining_fromEachPlace_seesTheRestAndFailsFast() {
        for (int at = 0; at <= Math.min(subject.size(), 20); at++) {
            int start = at;
            subject.behavesAsLinkedHashSet(set -> {
                List<Object> seen = new ArrayList<>();
                Iterator<Object> iterator = set.iterator();
                for (int i = 0; i < start; i++) {
                    iterator.next();
                }
                iterator.forEachRemaining(seen::add);
                seen.add(iterator.hasNext());
                return seen;
            });
        }
        Set<Object> set = subject.set();
        set.add("x");
        set.add("y");
        assertThatThrownBy(() -> set.iterator().forEachRemaining(element -> set.add(new Object())))
                .isInstanceOf(ConcurrentModificationException.class);
        assertThat(set).hasSize(subject.size() + 3);
    }

    /** The object that is the element stays, and an equal one is not stored. */
    @Test
    void add_equalElement_keepsTheFirst() {
        subject.behavesAsLinkedHashSet(set -> {
            boolean changed = false;
            for (int id = 0; id < subject.size(); id++) {
                changed |= set.add(element(id));
            }
            return changed;
        });
    }
}
