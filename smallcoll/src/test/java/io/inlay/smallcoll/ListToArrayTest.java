package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code toArray} in all its forms, in every state and through every view. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListSubject#lists")
class ListToArrayTest {
    @Parameter
    ListSubject subject;

    @Test
    void toArray_noArgument_returnsAFreshObjectArray() {
        List<String> list = subject.list();
        Object[] array = list.toArray();
        assertThat(array).isEqualTo(subject.elements().toArray());
        assertThat(array.getClass()).isEqualTo(Object[].class);
        Arrays.fill(array, "changed");
        ListSubject.holds(list, subject.elements());
        assertThat(list.toArray()).isNotSameAs(array);
    }

    @Test
    void toArray_arrayTooShort_returnsANewArrayOfItsType() {
        if (subject.size() > 0) {
            String[] given = new String[subject.size() - 1];
            String[] array = subject.list().toArray(given);
            assertThat(array).isNotSameAs(given).isEqualTo(subject.elements().toArray());
            assertThat(array.getClass()).isEqualTo(String[].class);
            assertThat(given).isEqualTo(new String[subject.size() - 1]);
        }
        CharSequence[] array = subject.list().toArray(new CharSequence[0]);
        assertThat(array.getClass()).isEqualTo(CharSequence[].class);
        assertThat(array).isEqualTo(subject.elements().toArray());
    }

    @Test
    void toArray_arrayOfTheSameSize_fillsIt() {
        String[] given = new String[subject.size()];
        assertThat(subject.list().toArray(given))
                .isSameAs(given)
                .isEqualTo(subject.elements().toArray());
    }

    @Test
    void toArray_longerArray_putsANullAfterTheLastElementAndLeavesTheRest() {
        String[] given = new String[subject.size() + 3];
        Arrays.fill(given, "old");
        assertThat(subject.list().toArray(given)).isSameAs(given);
        List<String> expected = new ArrayList<>(subject.elements());
        expected.addAll(Arrays.asList(null, "old", "old"));
        assertThat(given).isEqualTo(expected.toArray());
    }

    @Test
    void toArray_generator_returnsAnArrayOfItsType() {
        String[] array = subject.list().toArray(String[]::new);
        assertThat(array).isEqualTo(subject.elements().toArray());
        assertThat(array.getClass()).isEqualTo(String[].class);
    }

    @Test
    void toArray_nullArguments_throw() {
        assertThatThrownBy(() -> subject.list().toArray((Object[]) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> subject.list().toArray((IntFunction<Object[]>) null))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void toArray_arrayOfAnotherType_throwsArrayStoreException() {
        List<String> list = subject.list();
        for (Integer[] given : new Integer[][] {{}, new Integer[subject.size()], new Integer[subject.size() + 1]}) {
            if (subject.size() > 0) {
                assertThatThrownBy(() -> list.toArray(given)).isInstanceOf(ArrayStoreException.class);
            } else {
                assertThat(list.toArray(given)).isSameAs(given);
            }
        }
        ListSubject.holds(list, subject.elements());
    }

    @Test
    void toArray_nullElements_areInTheArray() {
        subject.behavesAsArrayList(list -> {
            list.add(null);
            list.add(0, null);
            return list.toArray();
        });
    }
}
