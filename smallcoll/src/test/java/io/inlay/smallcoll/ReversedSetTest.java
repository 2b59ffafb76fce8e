package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Each method of a reversed set, as {@link ReversedMapTest} has those of a map. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.SetSubject#all")
class ReversedSetTest {
    @Parameter
    SetSubject subject;

    private Set<Object> backwards() {
        List<Object> elements = new ArrayList<>(subject.model());
        Collections.reverse(elements);
        return new LinkedHashSet<>(elements);
    }

    private void same(String what, Function<Set<Object>, Object> call) {
        Set<Object> set = subject.set();
        Set<Object> model = subject.model();
        MapOutcome expected = MapOutcome.of(() -> call.apply(model));
        MapOutcome actual = MapOutcome.of(() -> call.apply(ElementEnds.of(set).reversed()));
        assertThat(actual).as(what).isEqualTo(expected);
        SetSubject.holds(set, model);
    }

    @Test
    void singleElements_each_asOnLinkedHashSet() {
        for (int id : subject.interestingIds()) {
            Object element = subject.style().equalKey(id);
            same("contains", view -> view.contains(element));
            same("add", view -> view.add(element));
            same("remove", view -> view.remove(element));
            same("removeIf", view -> view.removeIf(other -> Objects.equals(other, element)));
        }
        same("sizes", view -> List.of(view.size(), view.isEmpty()));
        same("clear", view -> {
            view.clear();
            return "";
        });
    }

    @Test
    void view_anySet_isAsLinkedHashSetBackwards() {
        Set<Object> view = ElementEnds.of(subject.set()).reversed();
        ViewChecks.toArrayAsOn(backwards(), view);
        ViewChecks.spliteratorAsOn(backwards(), view);
        ViewChecks.streamsAsOn(backwards(), view);
    }
}
