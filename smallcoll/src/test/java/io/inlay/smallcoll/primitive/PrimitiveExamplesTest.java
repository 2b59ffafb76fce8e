package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The lists as their users write them, without boxes: what the compiler chooses, and what differs from type to type. */
class PrimitiveExamplesTest {
    @Test
    void remove_ofAnInt_isByIndex() {
        SmallIntList list = SmallIntList.of(7, 0, 5);
        assertThat(list.remove(0)).isEqualTo(7);
        assertThat(list.removeValue(5)).isTrue();
        assertThat(list.toArray()).containsExactly(0);
        assertThat(list.asList().remove(Integer.valueOf(0))).isTrue();
        assertThat(list.isEmpty()).isTrue();
    }

    @Test
    void sum_ofIntsPastTheirRange_isALong() {
        SmallIntList list = new SmallIntList();
        for (int i = 0; i < 20; i++) {
            list.add(Integer.MAX_VALUE);
        }
        long sum = list.sum();
        assertThat(sum).isEqualTo(20L * Integer.MAX_VALUE);
        list.replaceAll(element -> Integer.MIN_VALUE);
        assertThat(list.sum()).isEqualTo(20L * Integer.MIN_VALUE);
    }

    @Test
    void sum_ofLongsPastTheirRange_wraps() {
        SmallLongList list = SmallLongList.of(Long.MAX_VALUE, 1);
        assertThat(list.sum()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void sum_ofDoubles_isCompensatedAsThatOfStreams() {
        for (int size : new int[] {3, 8, 9, 100}) {
            SmallDoubleList list = new SmallDoubleList();
            for (int i = 0; i < size; i++) {
                list.add(i % 3 == 0 ? 1e16 : 0.1 * i);
            }
            assertThat(list.sum()).isEqualTo(DoubleStream.of(list.toArray()).sum());
        }
        assertThat(SmallDoubleList.of(Double.POSITIVE_INFINITY, 1, Double.MAX_VALUE, Double.MAX_VALUE)
                        .sum())
                .isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(SmallDoubleList.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)
                        .sum())
                .isNaN();
        assertThat(SmallDoubleList.of(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE)
                        .sum())
                .isEqualTo(DoubleStream.of(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE)
                        .sum());
        assertThat(1 / SmallDoubleList.of(-0.0, -0.0).sum())
                .isEqualTo(1 / DoubleStream.of(-0.0, -0.0).sum());
    }

    @Test
    void nan_ofAnyBits_isFoundAndEqual() {
        double other = Double.longBitsToDouble(0x7ff8_0000_0000_0001L);
        double negative = Double.longBitsToDouble(0xfff8_0000_0000_0000L);
        SmallDoubleList list = SmallDoubleList.of(1, other);
        assertThat(list.indexOf(Double.NaN)).isEqualTo(1);
        assertThat(list.contains(negative)).isTrue();
        assertThat(list)
                .isEqualTo(SmallDoubleList.of(1, Double.NaN))
                .hasSameHashCodeAs(SmallDoubleList.of(1, negative));
        assertThat(list).isEqualByComparingTo(SmallDoubleList.of(1, negative));
        assertThat(SmallDoubleList.of(other, negative, Double.NaN).dedup()).isTrue();
        assertThat(list.removeValue(negative)).isTrue();
        assertThat(list.toArray()).containsExactly(1.0);
    }

    @Test
    void zeros_ofEitherSign_areDifferentAndOrdered() {
        SmallDoubleList list = SmallDoubleList.of(0.0, -0.0);
        assertThat(list.indexOf(-0.0)).isEqualTo(1);
        assertThat(list.dedup()).isFalse();
        assertThat(list).isNotEqualTo(SmallDoubleList.of(-0.0, 0.0)).isGreaterThan(SmallDoubleList.of(-0.0, 0.0));
        assertThat(1 / list.min()).isNegative();
        assertThat(1 / list.max()).isPositive();
        list.sort();
        assertThat(1 / list.getFirst()).isNegative();
        assertThat(list.binarySearch(0.0)).isEqualTo(1);
    }

    @Test
    void minAndMax_withNaN_areNaN() {
        for (int place = 0; place < 12; place++) {
            SmallDoubleList list = new SmallDoubleList();
            for (int i = 0; i < 12; i++) {
                list.add(i == place ? Double.NaN : i);
            }
            assertThat(list.min()).isNaN();
            assertThat(list.max()).isNaN();
        }
    }

    @Test
    void compareTo_ofExtremes_doesNotOverflow() {
        assertThat(SmallIntList.of(Integer.MIN_VALUE)).isLessThan(SmallIntList.of(Integer.MAX_VALUE));
        assertThat(SmallLongList.of(Long.MIN_VALUE)).isLessThan(SmallLongList.of(1L << 32));
        assertThat(SmallLongList.of(1L << 32)).isGreaterThan(SmallLongList.of(0));
    }

    @Test
    void streamAndIterator_ofPrimitives_boxNothing() {
        SmallIntList list = SmallIntList.of(3, 1, 2);
        IntStream stream = list.stream();
        assertThat(stream.sorted().toArray()).containsExactly(1, 2, 3);
        PrimitiveIterator.OfInt iterator = list.iterator();
        int sum = 0;
        while (iterator.hasNext()) {
            sum += iterator.nextInt();
        }
        assertThat(sum).isEqualTo(6);
        list.removeIf(element -> element > 2);
        list.addAll(4, 5);
        assertThat(list.splice(0, 1, 8, 9).toArray()).containsExactly(1);
        assertThat(list).hasToString("[8, 9, 2, 4, 5]");
    }

    @Test
    void fixedList_whenFull_handsBackTheRest() {
        FixedLongList4 list = new FixedLongList4(3);
        PrimitiveIterator.OfLong source = Arrays.stream(new long[] {1, 2, 3, 4}).iterator();
        assertThat(list.fill(source)).isEqualTo(3);
        assertThat(source.nextLong()).isEqualTo(4);
        assertThat(list.tryAdd(5)).isFalse();
        assertThat(list.swapRemove(0)).isEqualTo(1);
        assertThat(list.tryAdd(5)).isTrue();
        assertThat(list.toArray()).containsExactly(3, 2, 5);
    }

    /** Boxes occur only where a collection is asked for or given; and no type has a method that its siblings lack. */
    @Test
    void publicMethods_ofAllTypes_areAlikeAndWithoutBoxes() {
        Set<Class<?>> forbidden = Set.of(Integer.class, Long.class, Double.class, Number.class);
        PrimitiveType.all().forEach(type -> {
            for (Method method : publicMethods(type)) {
                assertThat(Arrays.asList(method.getParameterTypes()))
                        .as("%s", method)
                        .doesNotContainAnyElementsOf(forbidden);
                assertThat(forbidden.contains(method.getReturnType()))
                        .as("%s", method)
                        .isFalse();
            }
            assertThat(Collection.class.isAssignableFrom(type.listClass())
                            || Iterable.class.isAssignableFrom(type.listClass()))
                    .as("%s boxes in a for-each loop", type)
                    .isFalse();
            PrimitiveType sibling = PrimitiveType.all()
                    .filter(other -> other.isFixed() == type.isFixed())
                    .findFirst()
                    .orElseThrow();
            assertThat(names(type)).as("methods of %s", type).isEqualTo(names(sibling));
        });
    }

    private static List<Method> publicMethods(PrimitiveType type) {
        return Arrays.stream(type.listClass().getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .toList();
    }

    private static List<String> names(PrimitiveType type) {
        return publicMethods(type).stream()
                .map(method -> method.getName() + "/" + method.getParameterCount())
                .sorted()
                .collect(Collectors.toList());
    }
}
