package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Making lists: constructors, {@code of} and {@code copyOf}. All copy, and all take nulls for elements. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListType#growable")
class SmallListFactoriesTest {
    @Parameter
    ListType type;

    @Test
    void of_separateElements_holdsThemInOrder() {
        List<String> elements = ListSubject.elements(4);
        for (int size = 0; size <= 4; size++) {
            GrowableList<String> list = type.of(elements.subList(0, size).toArray());
            ListSubject.holds(list, elements.subList(0, size));
            assertThat(list.isInline()).isTrue();
        }
    }

    @Test
    void of_separateNulls_holdsThem() {
        for (int size = 1; size <= 4; size++) {
            Object[] nulls = new Object[size];
            ListSubject.holds(type.of(nulls), Arrays.asList(nulls));
        }
    }

    @Test
    void of_separateElements_canGrow() {
        GrowableList<String> list = type.of("a", "b", "c", "d");
        for (int i = 0; i < type.inlineCapacity(); i++) {
            list.add("new");
        }
        assertThat(list).startsWith("a", "b", "c", "d", "new").hasSize(4 + type.inlineCapacity());
    }

    @Test
    void of_array_holdsACopy() {
        for (int size = 0; size <= 2 * type.inlineCapacity() + 1; size++) {
            String[] source = ListSubject.elements(size).toArray(new String[0]);
            GrowableList<String> list = type.ofArray(source);
            Arrays.fill(source, "changed");
            ListSubject.holds(list, ListSubject.elements(size));
            list.add("new");
            assertThat(source).doesNotContain("new");
        }
    }

    /** An array of strings must not become the list's own array, which has to take every element type. */
    @Test
    void of_arrayOfASubtype_takesOtherElementsLater() {
        Object[] strings = ListSubject.elements(3 * type.inlineCapacity()).toArray(new String[0]);
        GrowableList<Object> list = type.ofArray(strings);
        list.set(0, 1);
        GrowableList<Object> copy = type.copyOf(strings, 0, strings.length);
        copy.set(0, 1);
        GrowableList<Object> constructed = type.containing(Arrays.asList(strings));
        constructed.set(0, 1);
        assertThat(list).isEqualTo(copy).isEqualTo(constructed).startsWith(1, "e1");
    }

    @Test
    void of_nullArray_throws() {
        assertThatThrownBy(() -> type.ofArray(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void copyOf_collection_holdsItsElementsInIterationOrder() {
        for (int size = 0; size <= 2 * type.inlineCapacity() + 1; size++) {
            List<String> elements = ListSubject.elements(size);
            for (Collection<String> source : List.of(
                    elements,
                    new ArrayDeque<>(elements),
                    new LinkedHashSet<>(elements),
                    type.containing(elements),
                    List.copyOf(elements))) {
                ListSubject.holds(type.copyOf(source), elements);
                ListSubject.holds(type.containing(source), elements);
            }
        }
    }

    @Test
    void copyOf_anotherListOfTheSameType_isIndependent() {
        for (int size = 1; size <= 2 * type.inlineCapacity() + 1; size++) {
            GrowableList<String> source = type.containing(ListSubject.elements(size));
            GrowableList<String> copy = type.copyOf(source);
            source.set(0, "changed");
            copy.add("new");
            assertThat(copy).startsWith("e0").hasSize(size + 1);
            assertThat(source).hasSize(size).startsWith("changed");
        }
    }

    @Test
    void copyOf_listOfTheOtherType_holdsItsElements() {
        for (ListType other : ListType.growable()) {
            for (int size = 0; size <= 17; size++) {
                List<String> elements = ListSubject.elements(size);
                ListSubject.holds(type.copyOf(other.containing(elements).raw()), elements);
            }
        }
    }

    @Test
    void copyOf_nullElements_areKept() {
        List<String> elements = Arrays.asList(null, "a", null, null, "b", null);
        ListSubject.holds(type.copyOf(elements), elements);
        ListSubject.holds(type.containing(elements), elements);
    }

    @Test
    void copyOf_nullCollection_throws() {
        assertThatThrownBy(() -> type.copyOf(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> type.containing(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void copyOf_everyArrayRange_holdsACopyOfIt() {
        int length = 2 * type.inlineCapacity() + 2;
        String[] source = ListSubject.elements(length).toArray(new String[0]);
        for (int from = 0; from <= length; from++) {
            for (int to = from; to <= length; to++) {
                GrowableList<String> list = type.copyOf(source, from, to);
                ListSubject.holds(list, Arrays.asList(source).subList(from, to));
                assertThat(list.isInline()).isEqualTo(to - from <= type.inlineCapacity());
            }
        }
    }

    @Test
    void copyOf_badArrayRange_throws() {
        String[] source = {"a", "b", "c"};
        for (int[] range : new int[][] {{-1, 2}, {0, 4}, {2, 1}, {4, 4}, {Integer.MIN_VALUE, Integer.MAX_VALUE}}) {
            assertThatThrownBy(() -> type.copyOf(source, range[0], range[1]))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .message()
                    .contains(String.valueOf(range[0]), String.valueOf(range[1]), "3");
        }
        assertThatThrownBy(() -> type.copyOf(null, 0, 0)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void newList_emptyOrAbsentElements_equalsEmptyList() {
        assertThat(type.empty()).isEqualTo(new ArrayList<>());
        assertThat(type.<String>of()).isEqualTo(new ArrayList<>());
        assertThat(type.withExpectedSize(100)).isEqualTo(new ArrayList<>());
    }
}
