package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code removeAll} and {@code retainAll} of lists that are long enough to be sorted for it, and of those around them. */
class PrimitiveBulkRemovalTest {
    /** The longest list that is not sorted. */
    private static final int LIMIT = 512;

    private static final int MANY = 1_000_000;

    /** Some hundred times what it takes, and a fraction of what it would if each element was compared with each. */
    private static final Duration LINEAR_WORK = Duration.ofSeconds(60);

    static Stream<PrimitiveType> types() {
        return PrimitiveType.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void removeAllAndRetainAll_aroundTheLimit_doWhatArrayListDoes(PrimitiveType type) {
        Random random = new Random(1);
        for (int size : new int[] {LIMIT - 1, LIMIT, LIMIT + 1, LIMIT + 88}) {
            for (int otherSize : new int[] {1, LIMIT, LIMIT + 1, LIMIT + 88}) {
                for (int distinct : new int[] {20, 700, 5000}) {
                    Number[] elements = random(type, random, size, distinct);
                    Number[] others = random(type, random, otherSize, distinct);
                    behaveAsArrayList(type, elements, others);
                }
            }
        }
    }

    /** NaN, both zeros, infinities and extremes are the first numbers of a kind. */
    private static Number[] random(PrimitiveType type, Random random, int size, int distinct) {
        Number[] elements = type.kind().boxes(size);
        Arrays.setAll(elements, i -> type.kind().number(random.nextInt(distinct)));
        return elements;
    }

    private static void behaveAsArrayList(PrimitiveType type, Number[] elements, Number[] others) {
        String name = elements.length + " and " + others.length;
        PrimitiveList other = type.withExpectedSize(others.length, others);
        PrimitiveList list = type.withExpectedSize(elements.length, elements);
        List<Number> model = new ArrayList<>(Arrays.asList(elements));
        assertThat(list.removeAll(other)).as(name).isEqualTo(model.removeAll(Arrays.asList(others)));
        assertThat(list.asList()).as("removeAll of %s", name).isEqualTo(model);

        PrimitiveList retained = type.withExpectedSize(elements.length, elements);
        List<Number> modelRetained = new ArrayList<>(Arrays.asList(elements));
        assertThat(retained.retainAll(other)).as(name).isEqualTo(modelRetained.retainAll(Arrays.asList(others)));
        assertThat(retained.asList()).as("retainAll of %s", name).isEqualTo(modelRetained);
        assertThat(other.toArray()).as("the other list").isEqualTo(others);
    }

    @ParameterizedTest
    @MethodSource("types")
    void removeAllAndRetainAll_ofItself_removeAllAndNone(PrimitiveType type) {
        Number[] elements = type.kind().numbers(LIMIT + 1);
        PrimitiveList list = type.withExpectedSize(elements.length, elements);

        assertThat(list.retainAll(list)).isFalse();
        assertThat(list.toArray()).isEqualTo(elements);
        assertThat(list.removeAll(list)).isTrue();
        assertThat(list.isEmpty()).isTrue();
    }

    /** Every NaN is the same, whatever its bits, and -0.0 is not 0.0: also among sorted elements. */
    @Test
    void nanAndZeros_amongMany_areToldApartAsBoxesAre() {
        double otherNaN = Double.longBitsToDouble(0xFFF8000000000123L);
        double[] filler = DoubleStream.iterate(1, x -> x + 1).limit(LIMIT).toArray();
        SmallDoubleList others = SmallDoubleList.of(-0.0, otherNaN);
        others.addAll(filler);
        SmallDoubleList list = SmallDoubleList.of(0.0, -0.0, Double.NaN, -1.0);
        list.addAll(filler);
        SmallDoubleList retained = SmallDoubleList.copyOf(list);

        assertThat(list.removeAll(others)).isTrue();
        assertThat(list).isEqualTo(SmallDoubleList.of(0.0, -1.0));
        assertThat(retained.retainAll(others)).isTrue();
        assertThat(retained.size()).isEqualTo(LIMIT + 2);
        assertThat(Double.doubleToRawLongBits(retained.get(0))).isEqualTo(Long.MIN_VALUE);
        assertThat(retained.get(1)).isNaN();
    }

    @Test
    void manyFromMany_takesLinearWork() {
        int[] ints = new Random(1).ints(MANY).toArray();
        SmallIntList intList = SmallIntList.copyOf(ints);
        SmallIntList otherInts =
                SmallIntList.copyOf(IntStream.of(ints).map(i -> ~i).toArray());
        finishes(() -> intList.removeAll(otherInts), () -> intList.retainAll(otherInts));
        assertThat(intList.isEmpty()).isTrue();

        long[] longs = IntStream.of(ints).asLongStream().toArray();
        SmallLongList longList = SmallLongList.copyOf(longs);
        SmallLongList otherLongs = SmallLongList.copyOf(
                LongStream.of(longs).map(i -> i + (1L << 40)).toArray());
        finishes(() -> longList.removeAll(otherLongs), () -> longList.retainAll(otherLongs));
        assertThat(longList.isEmpty()).isTrue();

        double[] doubles = IntStream.of(ints).asDoubleStream().toArray();
        FixedDoubleList doubleList = FixedDoubleList.copyOf(doubles, MANY);
        FixedDoubleList otherDoubles = FixedDoubleList.copyOf(
                DoubleStream.of(doubles).map(x -> x + 0.5).toArray(), MANY);
        finishes(() -> doubleList.removeAll(otherDoubles), () -> doubleList.retainAll(otherDoubles));
        assertThat(doubleList.isEmpty()).isTrue();
    }

    private static void finishes(BooleanSupplier... removals) {
        assertTimeoutPreemptively(LINEAR_WORK, () -> {
            for (BooleanSupplier removal : removals) {
                removal.getAsBoolean();
            }
        });
    }

    /** No array is so long as the other list claims to be. */
    @Test
    void copyThatCannotBeAllocated_leavesTheListAsItWas() {
        SmallIntList ints = SmallIntList.copyOf(IntStream.range(0, LIMIT + 1));
        SmallIntList tooMany = new SmallIntList();
        tooMany.size = Integer.MAX_VALUE;
        SmallIntList intsBefore = SmallIntList.copyOf(ints);
        int modifications = ints.modCount;
        for (BooleanSupplier removal :
                List.<BooleanSupplier>of(() -> ints.removeAll(tooMany), () -> ints.retainAll(tooMany))) {
            assertThatThrownBy(removal::getAsBoolean).isInstanceOf(OutOfMemoryError.class);
            assertThat(ints).isEqualTo(intsBefore);
            assertThat(ints.modCount).isEqualTo(modifications);
        }
    }
}
