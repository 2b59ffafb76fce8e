package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Removing repeated neighbours, in every state. */
@ParameterizedClass(name = "{0} {1}")
@MethodSource("typesAndStates")
class DedupTest {
    @Parameter(0)
    ListType type;

    @Parameter(1)
    ListState state;

    static Stream<Object[]> typesAndStates() {
        return ListType.all().stream().flatMap(type -> ListState.of(type).map(state -> new Object[] {type, state}));
    }

    @Test
    void dedup_runsOfEquals_keepsTheFirstOfEach() {
        expectDedup(List.of(), List.of());
        expectDedup(List.of("a"), List.of("a"));
        expectDedup(List.of("a", "b", "c"), List.of("a", "b", "c"));
        expectDedup(List.of("a", "a"), List.of("a"));
        expectDedup(List.of("a", "a", "b", "b", "b", "c"), List.of("a", "b", "c"));
        expectDedup(List.of("a", "b", "b", "a", "a", "b"), List.of("a", "b", "a", "b"));
        expectDedup(Arrays.asList(null, null, "a", null, null, null), Arrays.asList(null, "a", null));
        expectDedup(Collections.nCopies(3 * type.inlineCapacity(), "a"), List.of("a"));
    }

    @Test
    void dedup_equalButNotTheSame_keepsTheFirstInstance() {
        String first = String.join("", "sa", "me");
        String second = String.join("", "sa", "me");
        GrowableList<String> list = state.build(type, List.of(first, second, "other"));
        assertThat(list.dedup()).isTrue();
        assertThat(list.get(0)).isSameAs(first);
    }

    @Test
    void dedupByKey_equalKeys_keepsTheFirstOfEachRun() {
        GrowableList<String> list = state.build(type, List.of("a", "A", "b", "B", "b", "a"));
        assertThat(list.dedupByKey(element -> element.toLowerCase(Locale.ROOT))).isTrue();
        ListSubject.holds(list, List.of("a", "b", "a"));
        assertThat(list.dedupByKey(element -> element)).isFalse();
        ListSubject.holds(list, List.of("a", "b", "a"));
    }

    @Test
    void dedupByKey_nullKeys_areEqualToEachOther() {
        GrowableList<String> list = state.build(type, List.of("a", "b", "c", "d"));
        assertThat(list.dedupByKey(element -> element.equals("d") ? element : null))
                .isTrue();
        ListSubject.holds(list, List.of("a", "d"));
    }

    @Test
    void dedupByKey_anyList_computesEachKeyOnce() {
        List<String> elements = List.of("a", "b", "b", "c", "c", "c", "d");
        List<String> asked = new ArrayList<>();
        state.build(type, elements).dedupByKey(element -> {
            asked.add(element);
            return element;
        });
        assertThat(asked).isEqualTo(elements);
    }

    @Test
    void dedupBy_anyPredicate_comparesWithTheLastElementKept() {
        GrowableList<Integer> list = state.build(type, List.of(1, 2, 3, 10, 11, 13, 20));
        assertThat(list.dedupBy((kept, next) -> next - kept < 3)).isTrue();
        ListSubject.holds(list, List.of(1, 10, 13, 20));
    }

    @Test
    void dedupBy_anyPredicate_seesEachElementButTheFirstOnce() {
        List<String> pairs = new ArrayList<>();
        GrowableList<String> list = state.build(type, List.of("a", "b", "c", "d", "e"));
        list.dedupBy((kept, next) -> {
            pairs.add(kept + next);
            return next.equals("b") || next.equals("c");
        });
        assertThat(pairs).containsExactly("ab", "ac", "ad", "de");
        ListSubject.holds(list, List.of("a", "d", "e"));
    }

    @Test
    void dedup_nullFunction_throws() {
        GrowableList<String> list = state.build(type, List.of("a", "a"));
        assertThatThrownBy(() -> list.dedupBy(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> list.dedupByKey(null)).isInstanceOf(NullPointerException.class);
        ListSubject.holds(list, List.of("a", "a"));
    }

    private void expectDedup(List<String> before, List<String> after) {
        GrowableList<String> list = state.build(type, before);
        int capacity = list.capacity();
        assertThat(list.dedup()).as("changed %s", before).isEqualTo(!before.equals(after));
        ListSubject.holds(list, after);
        assertThat(list.capacity()).isEqualTo(capacity);
    }
}
