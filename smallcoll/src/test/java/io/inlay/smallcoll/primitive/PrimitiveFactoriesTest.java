package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways to make a growable list of primitives. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.PrimitiveType#growable")
class PrimitiveFactoriesTest {
    @Parameter
    PrimitiveType type;

    @Test
    void of_upToFourAndArrays_holdsThem() {
        for (int count = 0; count <= 4; count++) {
            Number[] elements = type.kind().numbers(count);
            PrimitiveSubject.holds(type.of(elements), elements, "of " + count);
        }
        for (int count : PrimitiveSubject.sizes(type)) {
            Number[] elements = type.kind().numbers(count);
            PrimitiveList list = type.ofArray(elements);
            PrimitiveSubject.holds(list, ModelList.of(type, count, elements), "of array " + count);
        }
    }

    @Test
    void copyOf_arrayListCollectionOrStream_holdsTheSame() {
        for (int count : PrimitiveSubject.sizes(type)) {
            Number[] elements = type.kind().numbers(count);
            PrimitiveList list = type.copyOf(elements);
            PrimitiveSubject.holds(list, ModelList.of(type, count, elements), "array");
            PrimitiveSubject.holds(type.copyOf(list), ModelList.of(type, count, elements), "list");
            PrimitiveSubject.holds(type.copyOf(list.stream()), elements, "stream");
            PrimitiveSubject.holds(type.copyOf(Arrays.asList(elements)), elements, "List of boxes");
            PrimitiveSubject.holds(type.copyOf(list.asList()), elements, "view");
            PrimitiveSubject.holds(type.copyOf(new LinkedHashSet<>(Arrays.asList(elements))), elements, "set");
            Collection<Number> sorted = new TreeSet<>(type.kind().order());
            sorted.addAll(Arrays.asList(elements));
            PrimitiveSubject.holds(
                    type.copyOf(sorted), sorted.toArray(type.kind().boxes(0)), "sorted set");
        }
    }

    @Test
    void copyOf_rangeOfAnArray_holdsThatOrIsRefused() {
        Number[] elements = type.kind().numbers(20);
        for (int from = -1; from <= 21; from++) {
            for (int to = -1; to <= 21; to++) {
                int start = from;
                int end = to;
                if (0 <= from && from <= to && to <= 20) {
                    PrimitiveSubject.holds(
                            type.copyOf(elements, from, to), Arrays.copyOfRange(elements, from, to), "range");
                } else {
                    assertThatThrownBy(() -> type.copyOf(elements, start, end))
                            .isInstanceOf(IndexOutOfBoundsException.class);
                }
            }
        }
    }

    @Test
    void copyOf_listThatSpilledAndShrank_copiesItsElementsOnly() {
        PrimitiveList list = type.copyOf(type.kind().numbers(40));
        list.truncate(3);
        PrimitiveList copy = type.copyOf(list);
        PrimitiveSubject.holds(copy, type.kind().numbers(3), "copy");
        assertThat(copy.isInline()).isTrue();
    }

    @Test
    void copyOf_anything_sharesNothing() {
        for (int count : PrimitiveSubject.sizes(type)) {
            PrimitiveList list = type.copyOf(type.kind().numbers(count));
            PrimitiveList copy = type.copyOf(list);
            list.replaceAll(element -> type.kind().number(99));
            PrimitiveSubject.holds(copy, type.kind().numbers(count), "copy after a change of the list");
            copy.clear();
            assertThat(list.size()).isEqualTo(count);
        }
    }

    @Test
    void nullOrCollectionWithNull_isRefused() {
        assertThatThrownBy(() -> type.copyOf((Number[]) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> type.copyOf(null, 0, 0)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> type.ofArray(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> type.copyOf((PrimitiveList) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> type.copyOf((Collection<Number>) null)).isInstanceOf(NullPointerException.class);
        for (int place = 0; place < 12; place++) {
            List<Number> withNull = Arrays.asList(type.kind().numbers(12));
            withNull.set(place, null);
            assertThatThrownBy(() -> type.copyOf(withNull)).isInstanceOf(NullPointerException.class);
        }
    }
}
