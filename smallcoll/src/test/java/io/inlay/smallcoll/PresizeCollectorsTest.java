package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.ARRAY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The collectors of {@link Presize} collect what those of the JDK do, also in parallel, and fail as those do. */
class PresizeCollectorsTest {
    private static List<Integer> numbers(int size) {
        return IntStream.range(0, size).map(i -> i * 7 % 1009).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 7, 12, 13, 1000})
    void collectors_anySize_collectWhatThoseOfTheJdkDo(int size) {
        for (int expected : new int[] {0, size, 2 * size}) {
            for (boolean parallel : new boolean[] {false, true}) {
                List<Integer> numbers = numbers(size);
                assertThat(stream(numbers, parallel).collect(Presize.toList(expected)))
                        .isEqualTo(numbers);
                assertThat(stream(numbers, parallel).collect(Presize.toSet(expected)))
                        .isEqualTo(new HashSet<>(numbers));
                assertThat(stream(numbers, parallel).collect(Presize.toMap(n -> n, n -> -n, expected)))
                        .isEqualTo(numbers.stream().collect(Collectors.toMap(n -> n, n -> -n)));
                assertThat(stream(numbers, parallel)
                                .collect(Presize.toMap(n -> n % 5, n -> "" + n, (a, b) -> a + " " + b, expected)))
                        .isEqualTo(numbers.stream()
                                .collect(Collectors.toMap(n -> n % 5, n -> "" + n, (a, b) -> a + " " + b)));
                assertThat(stream(numbers, parallel).collect(Presize.toSmallList()))
                        .isEqualTo(numbers)
                        .isExactlyInstanceOf(SmallList.class);
                Map<Integer, List<Integer>> groups = numbers.stream().collect(Collectors.groupingBy(n -> n % 5));
                assertThat(stream(numbers, parallel).collect(Presize.groupingBy(n -> n % 5)))
                        .isEqualTo(groups);
                assertThat(stream(numbers, parallel).collect(Presize.groupingBy(n -> n % 5, expected)))
                        .isEqualTo(groups);
            }
        }
    }

    private static Stream<Integer> stream(List<Integer> numbers, boolean parallel) {
        return parallel ? numbers.parallelStream() : numbers.stream();
    }

    @Test
    void collectors_ofHundred_haveTheRoomForThem() {
        List<Integer> numbers = numbers(100);

        List<Integer> list = numbers.stream().collect(Presize.toList(100));
        assertThat(list).isExactlyInstanceOf(ArrayList.class);
        assertThat(PresizeInternals.arrayLength(list, "elementData")).isEqualTo(100);
        Set<Integer> set = numbers.stream().limit(1).collect(Presize.toSet(100));
        assertThat(PresizeTable.array(set)).asInstanceOf(ARRAY).hasSize(256);
        assertThat(set).isExactlyInstanceOf(HashSet.class);
        for (Map<Integer, ?> map : List.of(
                numbers.stream().limit(1).collect(Presize.toMap(n -> n, n -> n, 100)),
                numbers.stream().limit(1).collect(Presize.toMap(n -> n, n -> n, Integer::sum, 100)),
                numbers.stream().limit(1).collect(Presize.groupingBy(n -> n, 100)))) {
            assertThat(map).isExactlyInstanceOf(HashMap.class);
            assertThat(PresizeTable.array(map)).asInstanceOf(ARRAY).hasSize(256);
        }
    }

    @Test
    void collectors_nullElements_areTakenWhereTheJdkTakesThem() {
        List<String> withNull = Arrays.asList("a", null, "b");

        assertThat(withNull.stream().collect(Presize.toList(3))).isEqualTo(withNull);
        assertThat(withNull.stream().collect(Presize.toSmallList())).isEqualTo(withNull);
        assertThat(withNull.stream().collect(Presize.toSet(3))).containsExactlyInAnyOrder("a", null, "b");
        assertThat(withNull.stream().collect(Presize.toMap(Function.identity(), x -> 1, 3)))
                .isEqualTo(withNull.stream().collect(Collectors.toMap(Function.identity(), x -> 1)));
    }

    @Test
    void toMap_oneKeyTwice_failsAsTheCollectorOfTheJdkDoes() {
        List<String> words = List.of("one", "two", "six");
        for (boolean parallel : new boolean[] {false, true}) {
            assertThatThrownBy(() -> (parallel ? words.parallelStream() : words.stream())
                            .collect(Presize.toMap(String::length, word -> word, 3)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Duplicate key 3");
        }
        assertThatThrownBy(() -> words.stream().collect(Presize.toMap(String::length, word -> word, 3)))
                .hasMessage(messageOf(() -> words.stream().collect(Collectors.toMap(String::length, word -> word))))
                .hasMessageContainingAll("one", "two");
    }

    private static String messageOf(Runnable failing) {
        try {
            failing.run();
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
        throw new AssertionError("nothing was thrown");
    }

    @Test
    void toMap_nullValue_isRefused() {
        assertThatThrownBy(() -> Stream.of(1).collect(Presize.toMap(n -> n, n -> null, 1)))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Stream.of(1).collect(Presize.toMap(n -> n, n -> null, (a, b) -> a, 1)))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void toMap_mergedToNull_removesTheKey() {
        assertThat(Stream.of(1, 1, 2).collect(Presize.toMap(n -> n, n -> n, (a, b) -> null, 2)))
                .isEqualTo(Map.of(2, 2));
    }

    @Test
    void functions_null_areRefusedAtOnce() {
        Function<Object, Object> same = Function.identity();
        for (Runnable call : List.<Runnable>of(
                () -> Presize.toMap(null, same, 1),
                () -> Presize.toMap(same, null, 1),
                () -> Presize.toMap(null, same, (a, b) -> a, 1),
                () -> Presize.toMap(same, null, (a, b) -> a, 1),
                () -> Presize.toMap(same, same, null, 1),
                () -> Presize.groupingBy(null),
                () -> Presize.groupingBy(null, 1))) {
            assertThatThrownBy(call::run).isInstanceOf(NullPointerException.class);
        }
    }

    @Test
    void groupingBy_nullKey_isRefused() {
        assertThatThrownBy(() -> Stream.of(1).collect(Presize.groupingBy(n -> null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("element cannot be mapped to a null key");
        assertThatThrownBy(() -> Stream.of(1).collect(Presize.groupingBy(n -> null, 1)))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void groupingBy_fewElementsInAGroup_keepsThemInFields() {
        Map<Integer, SmallList<Integer>> groups = numbers(40).stream().collect(Presize.groupingBy(n -> n % 10, 10));

        assertThat(groups.values())
                .allSatisfy(group -> assertThat(group.isInline()).isTrue());
    }
}
