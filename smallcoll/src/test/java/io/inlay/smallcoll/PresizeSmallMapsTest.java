package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The collectors of {@link Presize} into small maps and sets. */
class PresizeSmallMapsTest {
    @Test
    void toSmallMap_elements_inTheirOrder() {
        SmallMap<String, Integer> lengths =
                Stream.of("three", "a", "to").collect(Presize.toSmallMap(Function.identity(), String::length));

        assertThat(lengths.entrySet()).containsExactly(Map.entry("three", 5), Map.entry("a", 1), Map.entry("to", 2));
    }

    @Test
    void toSmallMap_parallelStream_keepsTheOrderOfTheElements() {
        SmallMap<Integer, Integer> squares =
                IntStream.range(0, 10_000).parallel().boxed().collect(Presize.toSmallMap(i -> i, i -> i * i));

        assertThat(squares.keySet())
                .containsExactlyElementsOf(IntStream.range(0, 10_000).boxed().toList());
    }

    @Test
    void toSmallMap_oneKeyTwice_isRefusedByName() {
        assertThatThrownBy(() -> Stream.of("ab", "cd").collect(Presize.toSmallMap(String::length, s -> s)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("2", "ab", "cd");
    }

    @Test
    void toSmallMap_nullValue_isRefused() {
        assertThatThrownBy(() -> Stream.of("ab").collect(Presize.toSmallMap(s -> s, s -> null)))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void toSmallMap_merge_getsTheEarlierValueFirst() {
        SmallMap<Integer, String> byLength =
                Stream.of("ab", "c", "de").collect(Presize.toSmallMap(String::length, s -> s, String::concat));

        assertThat(byLength.entrySet()).containsExactly(Map.entry(2, "abde"), Map.entry(1, "c"));
    }

    @Test
    void toSmallSet_equalElements_onceInTheirOrder() {
        assertThat(List.of(3, 1, 3, 2, 1).stream().collect(Presize.toSmallSet()))
                .containsExactly(3, 1, 2);
    }
}
