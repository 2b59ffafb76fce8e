package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Spliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What the spliterators of a growable list and its sublists do beyond those of any list, in every state. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.GrowableSubject#lists")
class GrowableListSpliteratorTest {
    @Parameter
    GrowableSubject subject;

    @Test
    void estimateSize_partlyTraversed_isExactlyWhatIsLeft() {
        for (List<String> list : List.of(subject.list(), subject.list().subList(0, subject.size()))) {
            Spliterator<String> spliterator = list.spliterator();
            for (int left = subject.size(); left > 0; left--) {
                assertThat(spliterator.estimateSize()).isEqualTo(left);
                assertThat(spliterator.tryAdvance(element -> {})).isTrue();
            }
            assertThat(spliterator.estimateSize()).isZero();
            assertThat(spliterator.tryAdvance(element -> {})).isFalse();
        }
    }

    @Test
    void trySplit_manyElements_halvesThem() {
        GrowableList<String> list = subject.list();
        list.addAll(ListSubject.elements(300));
        Spliterator<String> spliterator = list.spliterator();
        Spliterator<String> prefix = spliterator.trySplit();
        assertThat(prefix.estimateSize()).isCloseTo(spliterator.estimateSize(), offset(1L));
    }

    @Test
    void forEachRemaining_lastElementsActionChangesTheList_failsFast() {
        GrowableList<String> list = subject.list();
        list.add("last");
        assertThatThrownBy(() -> list.spliterator().forEachRemaining(element -> {
                    if (element.equals("last")) {
                        list.add("new");
                    }
                }))
                .isInstanceOf(ConcurrentModificationException.class);
    }
}
