package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.BaseStream;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The ways to make a list of primitives of a fixed capacity: each holds what it was made of, bit for bit, and has just the
 * capacity that was said. The numbers begin with NaN and both zeros, where there are such.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.PrimitiveType#fixed")
class FixedPrimitiveFactoriesTest {
    @Parameter
    PrimitiveType type;

    /** No place, one, and those on both sides of the fields and past them. */
    private int[] capacities() {
        int inline = type.inlineCapacity();
        return new int[] {0, 1, 3, inline - 1, inline, inline + 1, 2 * inline + 1};
    }

    private void expect(PrimitiveList list, Number[] elements, int capacity) {
        PrimitiveSubject.holds(list, elements, "capacity " + capacity);
        assertThat(list.capacity()).isEqualTo(capacity);
        assertThat(list.remainingCapacity()).isEqualTo(capacity - elements.length);
        assertThat(list.isFull()).isEqualTo(elements.length == capacity);
        assertThat(list.isInline()).isEqualTo(capacity <= type.inlineCapacity());
        for (int i = elements.length; i < capacity; i++) {
            assertThat(list.tryAdd(type.kind().number(0))).isTrue();
        }
        assertThat(list.tryAdd(type.kind().number(0))).isFalse();
        assertThat(Arrays.copyOf(list.toArray(), elements.length)).isEqualTo(elements);
    }

    @Test
    void of_anyElements_isFull() {
        for (int count : capacities()) {
            Number[] elements = type.kind().numbers(count);
            expect(type.ofArray(elements), elements, count);
        }
    }

    @Test
    void copyOf_arrayCollectionOrStream_hasTheCapacityThatWasSaid() {
        for (int capacity : capacities()) {
            for (int size : new int[] {0, capacity / 2, capacity}) {
                Number[] elements = type.kind().numbers(size);
                expect(type.copyOf(elements, capacity), elements, capacity);
                expect(type.copyOf(Arrays.asList(elements), capacity), elements, capacity);
                expect(type.copyOf(type.ofArray(elements).asList(), capacity), elements, capacity);
                expect(type.copyOf(type.ofArray(elements).stream(), capacity), elements, capacity);
            }
        }
    }

    /** A stream may be endless: no more is asked of it than shows that it is too long. */
    @Test
    void copyOf_streamOfMoreThanFit_stopsAtTheCapacity() {
        assertThatThrownBy(() -> FixedIntList.copyOf(IntStream.iterate(0, i -> i + 1), 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5 elements and maybe more do not fit: capacity 4");
        assertThatThrownBy(() -> FixedLongList8.copyOf(LongStream.iterate(0, i -> i + 1), 9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("10 elements and maybe more do not fit: capacity 9");
        assertThatThrownBy(() -> FixedDoubleList.copyOf(DoubleStream.generate(() -> 1), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 elements and maybe more do not fit: capacity 0");
        assertThatThrownBy(() -> FixedByteList.copyOf(IntStream.iterate(0, i -> i + 1), 65))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("66 elements and maybe more do not fit: capacity 65");
    }

    /** The array is longer than the capacity, which counts for the range alone. */
    @Test
    void copyOf_anyRange_hasTheCapacityThatWasSaid() {
        for (int capacity : capacities()) {
            Number[] source = type.kind().numbers(capacity + 5);
            for (int from : new int[] {0, 1, 4}) {
                for (int to : new int[] {from, from + capacity / 2, from + capacity}) {
                    expect(type.copyOf(source, from, to, capacity), Arrays.copyOfRange(source, from, to), capacity);
                }
            }
        }
    }

    @Test
    void copyOf_anotherList_hasItsCapacityAndSharesNothing() {
        for (int capacity : capacities()) {
            for (int size = 0; size <= capacity; size++) {
                Number[] elements = type.kind().numbers(size);
                PrimitiveList list = type.withExpectedSize(capacity, elements);
                PrimitiveList copy = type.copyOf(list);
                list.clear();
                list.resize(capacity, type.kind().number(70));
                expect(copy, elements, capacity);
                Number[] expected = type.kind().boxes(capacity);
                Arrays.fill(expected, type.kind().number(70));
                assertThat(list.toArray()).isEqualTo(expected);
            }
        }
    }

    @Test
    void moreElementsThanTheCapacity_areRefusedWithBothNumbers() {
        for (int capacity : capacities()) {
            int size = capacity + 1;
            Number[] elements = type.kind().numbers(size);
            Map<String, ThrowingCallable> calls = new LinkedHashMap<>();
            calls.put("array", () -> type.copyOf(elements, capacity));
            calls.put("range", () -> type.copyOf(type.kind().numbers(size + 2), 1, size + 1, capacity));
            calls.put("collection", () -> type.copyOf(Arrays.asList(elements), capacity));
            calls.put("stream", () -> type.copyOf(type.ofArray(elements).stream(), capacity));
            calls.forEach((name, call) -> assertThatThrownBy(call, name)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(size + " elements")
                    .hasMessageContaining("capacity " + capacity));
        }
    }

    @Test
    void negativeCapacity_isRefusedWithIt() {
        Number[] none = type.kind().numbers(0);
        for (int negative : new int[] {-1, -64, Integer.MIN_VALUE}) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> type.withExpectedSize(negative),
                    () -> type.copyOf(none, negative),
                    () -> type.copyOf(none, 0, 0, negative),
                    () -> type.copyOf(List.of(), negative),
                    () -> type.copyOf(type.ofArray(none).stream(), negative))) {
                assertThatThrownBy(call)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(String.valueOf(negative));
            }
        }
    }

    @Test
    void rangeOutsideTheArray_isRefused() {
        Number[] source = type.kind().numbers(5);
        for (int[] range :
                new int[][] {{-1, 2}, {0, 6}, {3, 2}, {6, 6}, {0, Integer.MAX_VALUE}, {Integer.MIN_VALUE, 0}}) {
            assertThatThrownBy(() -> type.copyOf(source, range[0], range[1], 50))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void nullOrCollectionWithNull_isRefused() {
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> type.ofArray(null),
                () -> type.copyOf((Number[]) null, 5),
                () -> type.copyOf((Number[]) null, 0, 0, 5),
                () -> type.copyOf((PrimitiveList) null),
                () -> type.copyOf((Collection<Number>) null, 5),
                () -> type.copyOf((BaseStream<?, ?>) null, 5),
                () -> type.copyOf(Arrays.asList(type.kind().number(0), null), 5))) {
            assertThatThrownBy(call).isInstanceOf(NullPointerException.class);
        }
    }
}
