package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The factory methods of the small sets. */
class SetFactoriesTest {
    @SuppressWarnings("unchecked")
    private static Set<Object> of(SetKind kind, List<?> elements) {
        Class<?>[] parameters =
                Collections.nCopies(elements.size(), Object.class).toArray(Class<?>[]::new);
        return (Set<Object>) ByName.callStatic(kind.setClass(), "of", parameters, elements.toArray());
    }

    @ParameterizedTest
    @EnumSource
    void of_upToFourElements_hasThemInOrderAndGrows(SetKind kind) {
        List<Object> elements = Arrays.asList("d", null, "b", "a");
        for (int size = 0; size <= elements.size(); size++) {
            Set<Object> set = of(kind, elements.subList(0, size));
            assertThat(new ArrayList<>(set)).isEqualTo(elements.subList(0, size));
            assertThat(set.getClass()).isEqualTo(kind.setClass());
            assertThat(set.add("new")).isTrue();
            assertThat(set).hasSize(size + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_equalElements_takesThemOnce(SetKind kind) {
        assertThat(new ArrayList<>(of(kind, List.of("a", "a")))).isEqualTo(List.of("a"));
        assertThat(new ArrayList<>(of(kind, List.of("a", "b", "a")))).isEqualTo(List.of("a", "b"));
        assertThat(new ArrayList<>(of(kind, List.of("a", "b", "b", "a")))).isEqualTo(List.of("a", "b"));
    }
}
