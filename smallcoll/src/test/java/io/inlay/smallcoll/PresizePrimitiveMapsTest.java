package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inlay.smallcoll.primitive.IntObjectMap;
import io.inlay.smallcoll.primitive.LongObjectMap;
import io.inlay.smallcoll.primitive.ObjectLongMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The collectors of {@link Presize} into maps of primitives. */
class PresizePrimitiveMapsTest {
    @Test
    void toIntObjectMap_elements_byTheirKeys() {
        IntObjectMap<String> byLength =
                Stream.of("three", "a", "to").collect(Presize.toIntObjectMap(String::length, s -> s));

        assertThat(byLength.asMap()).isEqualTo(Map.of(5, "three", 1, "a", 2, "to"));
    }

    @Test
    void toIntObjectMap_expectedSize_isRoomForSoMany() {
        IntObjectMap<String> map = Stream.of("a").collect(Presize.toIntObjectMap(String::length, s -> s, 1000));

        assertThat(map.capacity()).isGreaterThanOrEqualTo(1000);
        assertThat(map.size()).isOne();
    }

    @Test
    void toIntObjectMap_oneKeyTwice_isRefusedByName() {
        assertThatThrownBy(() -> Stream.of("ab", "cd").collect(Presize.toIntObjectMap(String::length, s -> s)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("2", "ab", "cd");
    }

    @Test
    void toLongObjectMap_oneKeyTwice_isRefusedByName() {
        assertThatThrownBy(() -> Stream.of("ab", "cd").collect(Presize.toLongObjectMap(String::length, s -> s, 2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("2", "ab", "cd");
    }

    @Test
    void toLongObjectMap_parallelStream_hasAllElements() {
        LongObjectMap<Integer> squares =
                IntStream.range(0, 10_000).parallel().boxed().collect(Presize.toLongObjectMap(i -> i, i -> i * i, 100));

        assertThat(squares.asMap())
                .isEqualTo(
                        IntStream.range(0, 10_000).boxed().collect(Collectors.toMap(Integer::longValue, i -> i * i)));
    }

    @Test
    void toIntObjectMap_nullValue_isStored() {
        IntObjectMap<String> map = Stream.of("ab").collect(Presize.toIntObjectMap(String::length, s -> null));

        assertThat(map.containsKey(2)).isTrue();
    }

    @Test
    void toIntObjectMap_negativeExpectedSize_isNamed() {
        assertThatThrownBy(() -> Presize.toIntObjectMap(String::length, s -> s, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void countingBy_words_areCounted() {
        ObjectLongMap<String> counts =
                Stream.of("to", "be", "or", "not", "to", "be").collect(Presize.countingBy(Function.identity()));

        assertThat(counts.asMap()).isEqualTo(Map.of("to", 2L, "be", 2L, "or", 1L, "not", 1L));
    }

    @Test
    void countingBy_parallelStream_isWhatTheJdkCounts() {
        ObjectLongMap<Integer> counts =
                IntStream.range(0, 10_000).parallel().boxed().collect(Presize.countingBy(i -> i % 97, 97));

        assertThat(counts.asMap())
                .isEqualTo(IntStream.range(0, 10_000)
                        .boxed()
                        .collect(Collectors.groupingBy(i -> i % 97, Collectors.counting())));
    }

    @Test
    void summingBy_lengths_areSummedUpByInitial() {
        ObjectLongMap<Character> lengths =
                Stream.of("to", "three", "be").collect(Presize.summingBy(word -> word.charAt(0), String::length, 10));

        assertThat(lengths.get('t')).isEqualTo(7);
        assertThat(lengths.get('b')).isEqualTo(2);
        assertThat(lengths.capacity()).isGreaterThanOrEqualTo(10);
    }
}
