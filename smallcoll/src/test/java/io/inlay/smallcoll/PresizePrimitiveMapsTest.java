package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inlay.smallcoll.primitive.IntIntMap;
import io.inlay.smallcoll.primitive.IntLongMap;
import io.inlay.smallcoll.primitive.IntObjectMap;
import io.inlay.smallcoll.primitive.LongIntMap;
import io.inlay.smallcoll.primitive.LongLongMap;
import io.inlay.smallcoll.primitive.LongObjectMap;
import io.inlay.smallcoll.primitive.ObjectLongMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
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

    @Test
    void toIntObjectMap_merge_keepsTheOrderOfTheValues() {
        IntObjectMap<String> joined =
                Stream.of("ab", "c", "de", "f").collect(Presize.toIntObjectMap(String::length, s -> s, String::concat));

        assertThat(joined.asMap()).isEqualTo(Map.of(2, "abde", 1, "cf"));
    }

    @Test
    void toIntObjectMap_mergedToNull_isRemoved() {
        IntObjectMap<String> map =
                Stream.of("ab", "c", "de").collect(Presize.toIntObjectMap(String::length, s -> s, (a, b) -> null));

        assertThat(map.asMap()).isEqualTo(Map.of(1, "c"));
    }

    @Test
    void toLongObjectMap_nullValueToMerge_isRefused() {
        assertThatThrownBy(
                        () -> Stream.of("ab").collect(Presize.toLongObjectMap(String::length, s -> null, (a, b) -> a)))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void toLongObjectMap_mergeInAParallelStream_isWhatTheJdkMakes() {
        LongObjectMap<String> joined = IntStream.range(0, 1000)
                .parallel()
                .boxed()
                .collect(Presize.toLongObjectMap(i -> i % 7, String::valueOf, String::concat));

        assertThat(joined.asMap())
                .isEqualTo(IntStream.range(0, 1000)
                        .boxed()
                        .collect(Collectors.toMap(i -> i % 7L, String::valueOf, String::concat)));
    }

    @Test
    void toMapsOfTwoPrimitives_parallelStream_haveAllElements() {
        IntIntMap ints = numbers().collect(Presize.toIntIntMap(i -> i, i -> 3 * i));
        IntLongMap intsToLongs = numbers().collect(Presize.toIntLongMap(i -> i, i -> 3L * i, 100));
        LongIntMap longsToInts = numbers().collect(Presize.toLongIntMap(i -> i, i -> 3 * i, 5000));
        LongLongMap longs = numbers().collect(Presize.toLongLongMap(i -> i, i -> 3L * i, 5000));

        assertThat(ints.asMap()).isEqualTo(numbers().collect(Collectors.toMap(i -> i, i -> 3 * i)));
        assertThat(intsToLongs.asMap()).isEqualTo(numbers().collect(Collectors.toMap(i -> i, i -> 3L * i)));
        assertThat(longsToInts.asMap()).isEqualTo(numbers().collect(Collectors.toMap(i -> (long) i, i -> 3 * i)));
        assertThat(longs.asMap()).isEqualTo(numbers().collect(Collectors.toMap(i -> (long) i, i -> 3L * i)));
        assertThat(longsToInts.capacity()).isGreaterThanOrEqualTo(5000);
    }

    private static Stream<Integer> numbers() {
        return IntStream.range(-2500, 2500).parallel().boxed();
    }

    @Test
    void toMapsOfTwoPrimitives_oneKeyTwice_isRefusedByName() {
        List<Collector<Integer, ?, ?>> collectors = List.of(
                Presize.toIntIntMap(i -> 77, i -> i, 1),
                Presize.toIntLongMap(i -> 77, i -> i),
                Presize.toLongIntMap(i -> 77, i -> i),
                Presize.toLongLongMap(i -> 77, i -> i));
        for (Collector<Integer, ?, ?> collector : collectors) {
            assertThatThrownBy(() -> Stream.of(123, 456).collect(collector))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("77", "123", "456");
        }
    }

    @Test
    void collectorsWithoutASize_takeAsManyAsThereAre() {
        assertThat(numbers().collect(Presize.countingByLong(i -> i % 31)))
                .isEqualTo(numbers().collect(Presize.countingByLong(i -> i % 31, 31)));
        assertThat(numbers().collect(Presize.summingByInt(i -> i % 31, i -> i)))
                .isEqualTo(numbers().collect(Presize.summingByInt(i -> i % 31, i -> i, 31)));
        assertThat(numbers().collect(Presize.summingBy(i -> "" + i % 31, i -> i)))
                .isEqualTo(numbers().collect(Presize.summingBy(i -> "" + i % 31, i -> i, 31)));
        assertThat(Stream.of("a", "b", "a").collect(Presize.countingByInt(String::length)))
                .isEqualTo(IntLongMap.of(1, 3));
    }

    @Test
    void expectedSizes_negative_areNamed() {
        List<Runnable> calls = List.of(
                () -> Presize.toIntIntMap(i -> 1, i -> 1, -17),
                () -> Presize.toIntLongMap(i -> 1, i -> 1, -17),
                () -> Presize.toLongIntMap(i -> 1, i -> 1, -17),
                () -> Presize.toLongLongMap(i -> 1, i -> 1, -17),
                () -> Presize.countingByInt(i -> 1, -17),
                () -> Presize.countingByLong(i -> 1, -17),
                () -> Presize.summingByInt(i -> 1, i -> 1, -17),
                () -> Presize.summingByLong(i -> 1, i -> 1, -17));
        for (Runnable call : calls) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("-17");
        }
    }

    @Test
    void countingByIntAndLong_parallelStream_areWhatTheJdkCounts() {
        IntLongMap byInt = numbers().collect(Presize.countingByInt(i -> i % 31));
        LongLongMap byLong = numbers().collect(Presize.countingByLong(i -> i % 31, 100));

        assertThat(byInt.asMap())
                .isEqualTo(numbers().collect(Collectors.groupingBy(i -> i % 31, Collectors.counting())));
        assertThat(byLong.asMap())
                .isEqualTo(numbers().collect(Collectors.groupingBy(i -> i % 31L, Collectors.counting())));
        assertThat(byLong.capacity()).isGreaterThanOrEqualTo(100);
    }

    @Test
    void summingByIntAndLong_parallelStream_areWhatTheJdkSumsUp() {
        IntLongMap byInt = numbers().collect(Presize.summingByInt(i -> i % 31, i -> 5L * i, 100));
        LongLongMap byLong = numbers().collect(Presize.summingByLong(i -> i % 31, i -> 5L * i));

        assertThat(byInt.asMap())
                .isEqualTo(numbers().collect(Collectors.groupingBy(i -> i % 31, Collectors.summingLong(i -> 5L * i))));
        assertThat(byLong.asMap())
                .isEqualTo(numbers().collect(Collectors.groupingBy(i -> i % 31L, Collectors.summingLong(i -> 5L * i))));
        assertThat(byInt.capacity()).isGreaterThanOrEqualTo(100);
    }
}
