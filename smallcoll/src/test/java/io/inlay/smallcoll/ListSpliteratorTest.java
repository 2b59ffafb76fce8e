package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Spliterators and streams, in every state and through every view. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListSubject#lists")
class ListSpliteratorTest {
    @Parameter
    ListSubject subject;

    @Test
    void spliterator_anyList_isOrderedAndSizedAndStaysSoInItsParts() {
        int characteristics = subject.list().spliterator().characteristics();
        assertThat(characteristics & Spliterator.ORDERED).isNotZero();
        assertThat(characteristics & Spliterator.SIZED).isNotZero();
        assertThat(characteristics & Spliterator.SUBSIZED).isNotZero();
        assertThat(characteristics
                        & (Spliterator.DISTINCT
                                | Spliterator.SORTED
                                | Spliterator.NONNULL
                                | Spliterator.IMMUTABLE
                                | Spliterator.CONCURRENT))
                .as("claims that a list cannot keep")
                .isZero();
    }

    @Test
    void spliterator_anyList_knowsTheExactSize() {
        assertThat(subject.list().spliterator().estimateSize()).isEqualTo(subject.size());
        assertThat(subject.list().spliterator().getExactSizeIfKnown()).isEqualTo(subject.size());
    }

    @Test
    void tryAdvance_thenForEachRemaining_seesEachElementOnceInOrder() {
        for (int advanced = 0; advanced <= subject.size(); advanced++) {
            List<String> seen = new ArrayList<>();
            Spliterator<String> spliterator = subject.list().spliterator();
            for (int i = 0; i < advanced; i++) {
                spliterator.tryAdvance(seen::add);
            }
            spliterator.forEachRemaining(seen::add);
            assertThat(seen).isEqualTo(subject.elements());
            spliterator.forEachRemaining(seen::add);
            assertThat(seen).hasSize(subject.size());
        }
    }

    @Test
    void trySplit_asFarAsItGoes_coversEachElementOnceInOrder() {
        Deque<Spliterator<String>> parts = new ArrayDeque<>();
        parts.push(subject.list().spliterator());
        List<String> seen = new ArrayList<>();
        while (!parts.isEmpty()) {
            Spliterator<String> part = parts.pop();
            long size = part.getExactSizeIfKnown();
            Spliterator<String> prefix = part.trySplit();
            if (prefix == null) {
                part.forEachRemaining(seen::add);
            } else {
                assertThat(prefix.getExactSizeIfKnown() + part.getExactSizeIfKnown())
                        .isEqualTo(size);
                assertThat(prefix.characteristics()).isEqualTo(part.characteristics());
                parts.push(part);
                parts.push(prefix);
            }
        }
        assertThat(seen).isEqualTo(subject.elements());
    }

    @Test
    void trySplit_afterSomeElements_splitsTheRest() {
        for (int advanced = 0; advanced <= subject.size(); advanced++) {
            List<String> seen = new ArrayList<>();
            Spliterator<String> rest = subject.list().spliterator();
            for (int i = 0; i < advanced; i++) {
                rest.tryAdvance(seen::add);
            }
            Spliterator<String> prefix = rest.trySplit();
            if (prefix != null) {
                assertThat(prefix.getExactSizeIfKnown()).isPositive();
                prefix.forEachRemaining(seen::add);
            }
            rest.forEachRemaining(seen::add);
            assertThat(seen).isEqualTo(subject.elements());
        }
    }

    /** Something to split must split, or parallel streams run on one thread. */
    @Test
    void trySplit_twoOrMoreElements_givesAPart() {
        assertThat(subject.list().spliterator().trySplit() != null).isEqualTo(subject.size() >= 2);
    }

    @Test
    void spliterator_listChangedBeforeFirstUse_bindsLate() {
        List<String> list = subject.list();
        Spliterator<String> spliterator = list.spliterator();
        list.add("late");
        List<String> seen = new ArrayList<>();
        spliterator.forEachRemaining(seen::add);
        assertThat(seen).hasSize(subject.size() + 1).endsWith("late");
    }

    @Test
    void forEachRemaining_actionThatChangesTheList_failsFast() {
        List<String> list = subject.list();
        list.addAll(List.of("x", "y"));
        assertThatThrownBy(() -> list.spliterator().forEachRemaining(element -> list.add("new")))
                .isInstanceOf(ConcurrentModificationException.class);
    }

    @Test
    void tryAdvance_listChangedAfterBinding_failsFast() {
        List<String> list = subject.list();
        list.addAll(List.of("x", "y"));
        Spliterator<String> spliterator = list.spliterator();
        spliterator.tryAdvance(element -> {});
        list.add("new");
        assertThatThrownBy(() -> spliterator.tryAdvance(element -> {}))
                .isInstanceOf(ConcurrentModificationException.class);
    }

    @Test
    void spliterator_nullAction_throws() {
        assertThatThrownBy(() -> subject.list().spliterator().tryAdvance(null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> subject.list().spliterator().forEachRemaining(null))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void stream_anyList_hasTheElementsInOrder() {
        assertThat(subject.list().stream().collect(Collectors.toList())).isEqualTo(subject.elements());
        assertThat(subject.list().stream().map(String::length).count()).isEqualTo(subject.size());
        assertThat(subject.list().stream().toArray())
                .isEqualTo(subject.elements().toArray());
        assertThat(subject.list().stream().skip(1).limit(2).toList())
                .isEqualTo(subject.elements().stream().skip(1).limit(2).toList());
        assertThat(subject.list().stream().sorted().toList())
                .isEqualTo(subject.elements().stream().sorted().toList());
    }

    @Test
    void stream_listFilledBeforeTheTerminalOperation_seesIt() {
        List<String> list = subject.list();
        var stream = list.stream();
        list.add("late");
        assertThat(stream.count()).isEqualTo(subject.size() + 1L);
    }

    @Test
    void parallelStream_anyList_hasTheElementsInOrder() {
        assertThat(subject.list().parallelStream().map(element -> element + "!").collect(Collectors.toList()))
                .isEqualTo(subject.elements().stream()
                        .map(element -> element + "!")
                        .toList());
        assertThat(subject.list().parallelStream().toArray())
                .isEqualTo(subject.elements().toArray());
    }

    @Test
    void parallelStream_manyElements_hasThemInOrder() {
        List<String> list = subject.list();
        list.addAll(ListSubject.elements(300));
        List<String> expected = subject.elements();
        expected.addAll(ListSubject.elements(300));
        assertThat(list.parallelStream()
                        .filter(element -> element.hashCode() % 2 == 0)
                        .toList())
                .isEqualTo(expected.stream()
                        .filter(element -> element.hashCode() % 2 == 0)
                        .toList());
    }
}
