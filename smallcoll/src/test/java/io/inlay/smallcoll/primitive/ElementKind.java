package io.inlay.smallcoll.primitive;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A primitive type of elements: its boxes, its functions, and what {@link Arrays} makes of its arrays. */
enum ElementKind {
    DOUBLE(double.class, Double.class, Double.BYTES) {
        /** Values that a comparison by {@code ==} or {@code <} gets wrong come first. */
        @Override
        Number number(int k) {
            double[] special = {
                Double.NaN,
                -0.0,
                0.0,
                Double.POSITIVE_INFINITY,
                -Double.MAX_VALUE,
                Double.NEGATIVE_INFINITY,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                -Double.MIN_VALUE,
                Double.MIN_NORMAL
            };
            return k < special.length ? special[k] : k + 0.5;
        }

        @Override
        Comparator<Number> order() {
            return (a, b) -> Double.compare((double) a, (double) b);
        }

        @Override
        Object primitiveFunction(Object boxed) {
            if (boxed instanceof Predicate<?>) {
                Predicate<Number> filter = predicate(boxed);
                return (DoublePredicate) filter::test;
            }
            if (boxed instanceof UnaryOperator<?>) {
                UnaryOperator<Number> operator = operator(boxed);
                return (DoubleUnaryOperator) element -> (double) operator.apply(element);
            }
            Consumer<Number> action = consumer(boxed);
            return (DoubleConsumer) action::accept;
        }

        @Override
        Class<?> functionClass(Class<?> boxed) {
            return boxed == Predicate.class
                    ? DoublePredicate.class
                    : boxed == UnaryOperator.class ? DoubleUnaryOperator.class : DoubleConsumer.class;
        }

        @Override
        Class<?> iteratorClass() {
            return PrimitiveIterator.OfDouble.class;
        }

        @Override
        Number nextPrimitive(Iterator<?> iterator) {
            return ((PrimitiveIterator.OfDouble) iterator).nextDouble();
        }

        @Override
        void forEachRemainingPrimitive(Iterator<?> iterator, Consumer<Number> action) {
            ((PrimitiveIterator.OfDouble) iterator).forEachRemaining((DoubleConsumer) action::accept);
        }

        @Override
        boolean tryAdvancePrimitive(Spliterator<?> spliterator, Consumer<Number> action) {
            return ((Spliterator.OfDouble) spliterator).tryAdvance((DoubleConsumer) action::accept);
        }

        @Override
        void forEachRemainingPrimitive(Spliterator<?> spliterator, Consumer<Number> action) {
            ((Spliterator.OfDouble) spliterator).forEachRemaining((DoubleConsumer) action::accept);
        }

        @Override
        PrimitiveIterator<?, ?> iteratorOf(Number[] elements) {
            return DoubleStream.of((double[]) primitiveArray(elements)).iterator();
        }

        @Override
        Number sum(Number[] elements) {
            return DoubleStream.of((double[]) primitiveArray(elements)).sum();
        }

        @Override
        Number min(Number a, Number b) {
            return Math.min((double) a, (double) b);
        }

        @Override
        Number max(Number a, Number b) {
            return Math.max((double) a, (double) b);
        }

        @Override
        boolean equalsAsArrays(Number[] a, Number[] b) {
            return Arrays.equals((double[]) primitiveArray(a), (double[]) primitiveArray(b));
        }

        @Override
        int compareAsArrays(Number[] a, Number[] b) {
            return Arrays.compare((double[]) primitiveArray(a), (double[]) primitiveArray(b));
        }

        @Override
        int hashCodeAsArray(Number[] elements) {
            return Arrays.hashCode((double[]) primitiveArray(elements));
        }

        @Override
        String toStringAsArray(Number[] elements) {
            return Arrays.toString((double[]) primitiveArray(elements));
        }

        @Override
        int binarySearchAsArray(Number[] elements, int from, int to, Number key) {
            return Arrays.binarySearch((double[]) primitiveArray(elements), from, to, (double) key);
        }
    },
    LONG(long.class, Long.class, Long.BYTES) {
        /** Some differ in their upper halves only. */
        @Override
        Number number(int k) {
            long[] special = {
                0, -1, 1L << 32, Long.MIN_VALUE, Long.MAX_VALUE, 1, Integer.MIN_VALUE, Integer.MAX_VALUE, (1L << 32) + 1
            };
            return k < special.length ? special[k] : 10L * k;
        }

        @Override
        Comparator<Number> order() {
            return (a, b) -> Long.compare((long) a, (long) b);
        }

        @Override
        Object primitiveFunction(Object boxed) {
            if (boxed instanceof Predicate<?>) {
                Predicate<Number> filter = predicate(boxed);
                return (LongPredicate) filter::test;
            }
            if (boxed instanceof UnaryOperator<?>) {
                UnaryOperator<Number> operator = operator(boxed);
                return (LongUnaryOperator) element -> (long) operator.apply(element);
            }
            Consumer<Number> action = consumer(boxed);
            return (LongConsumer) action::accept;
        }

        @Override
        Class<?> functionClass(Class<?> boxed) {
            return boxed == Predicate.class
                    ? LongPredicate.class
                    : boxed == UnaryOperator.class ? LongUnaryOperator.class : LongConsumer.class;
        }

        @Override
        Class<?> iteratorClass() {
            return PrimitiveIterator.OfLong.class;
        }

        @Override
        Number nextPrimitive(Iterator<?> iterator) {
            return ((PrimitiveIterator.OfLong) iterator).nextLong();
        }

        @Override
        void forEachRemainingPrimitive(Iterator<?> iterator, Consumer<Number> action) {
            ((PrimitiveIterator.OfLong) iterator).forEachRemaining((LongConsumer) action::accept);
        }

        @Override
        boolean tryAdvancePrimitive(Spliterator<?> spliterator, Consumer<Number> action) {
            return ((Spliterator.OfLong) spliterator).tryAdvance((LongConsumer) action::accept);
        }

        @Override
        void forEachRemainingPrimitive(Spliterator<?> spliterator, Consumer<Number> action) {
            ((Spliterator.OfLong) spliterator).forEachRemaining((LongConsumer) action::accept);
        }

        @Override
        PrimitiveIterator<?, ?> iteratorOf(Number[] elements) {
            return LongStream.of((long[]) primitiveArray(elements)).iterator();
        }

        @Override
        Number sum(Number[] elements) {
            return LongStream.of((long[]) primitiveArray(elements)).sum();
        }

        @Override
        Number min(Number a, Number b) {
            return Math.min((long) a, (long) b);
        }

        @Override
        Number max(Number a, Number b) {
            return Math.max((long) a, (long) b);
        }

        @Override
        boolean equalsAsArrays(Number[] a, Number[] b) {
            return Arrays.equals((long[]) primitiveArray(a), (long[]) primitiveArray(b));
        }

        @Override
        int compareAsArrays(Number[] a, Number[] b) {
            return Arrays.compare((long[]) primitiveArray(a), (long[]) primitiveArray(b));
        }

        @Override
        int hashCodeAsArray(Number[] elements) {
            return Arrays.hashCode((long[]) primitiveArray(elements));
        }

        @Override
        String toStringAsArray(Number[] elements) {
            return Arrays.toString((long[]) primitiveArray(elements));
        }

        @Override
        int binarySearchAsArray(Number[] elements, int from, int to, Number key) {
            return Arrays.binarySearch((long[]) primitiveArray(elements), from, to, (long) key);
        }
    },
    INT(int.class, Integer.class, Integer.BYTES) {
        /** The extremes, whose differences overflow, come first. */
        @Override
        Number number(int k) {
            int[] special = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1, Integer.MIN_VALUE + 1};
            return k < special.length ? special[k] : 10 * k;
        }

        @Override
        Comparator<Number> order() {
            return (a, b) -> Integer.compare((int) a, (int) b);
        }

        @Override
        Object primitiveFunction(Object boxed) {
            if (boxed instanceof Predicate<?>) {
                Predicate<Number> filter = predicate(boxed);
                return (IntPredicate) filter::test;
            }
            if (boxed instanceof UnaryOperator<?>) {
                UnaryOperator<Number> operator = operator(boxed);
                return (IntUnaryOperator) element -> (int) operator.apply(element);
            }
            Consumer<Number> action = consumer(boxed);
            return (IntConsumer) action::accept;
        }

        @Override
        Class<?> functionClass(Class<?> boxed) {
            return boxed == Predicate.class
                    ? IntPredicate.class
                    : boxed == UnaryOperator.class ? IntUnaryOperator.class : IntConsumer.class;
        }

        @Override
        Class<?> iteratorClass() {
            return PrimitiveIterator.OfInt.class;
        }

        @Override
        Number nextPrimitive(Iterator<?> iterator) {
            return ((PrimitiveIterator.OfInt) iterator).nextInt();
        }

        @Override
        void forEachRemainingPrimitive(Iterator<?> iterator, Consumer<Number> action) {
            ((PrimitiveIterator.OfInt) iterator).forEachRemaining((IntConsumer) action::accept);
        }

        @Override
        boolean tryAdvancePrimitive(Spliterator<?> spliterator, Consumer<Number> action) {
            return ((Spliterator.OfInt) spliterator).tryAdvance((IntConsumer) action::accept);
        }

        @Override
        void forEachRemainingPrimitive(Spliterator<?> spliterator, Consumer<Number> action) {
            ((Spliterator.OfInt) spliterator).forEachRemaining((IntConsumer) action::accept);
        }

        @Override
        PrimitiveIterator<?, ?> iteratorOf(Number[] elements) {
            return IntStream.of((int[]) primitiveArray(elements)).iterator();
        }

        /** Wider than its elements: it cannot overflow. */
        @Override
        Number sum(Number[] elements) {
            return IntStream.of((int[]) primitiveArray(elements)).asLongStream().sum();
        }

        @Override
        Number min(Number a, Number b) {
            return Math.min((int) a, (int) b);
        }

        @Override
        Number max(Number a, Number b) {
            return Math.max((int) a, (int) b);
        }

        @Override
        boolean equalsAsArrays(Number[] a, Number[] b) {
            return Arrays.equals((int[]) primitiveArray(a), (int[]) primitiveArray(b));
        }

        @Override
        int compareAsArrays(Number[] a, Number[] b) {
            return Arrays.compare((int[]) primitiveArray(a), (int[]) primitiveArray(b));
        }

        @Override
        int hashCodeAsArray(Number[] elements) {
            return Arrays.hashCode((int[]) primitiveArray(elements));
        }

        @Override
        String toStringAsArray(Number[] elements) {
            return Arrays.toString((int[]) primitiveArray(elements));
        }

        @Override
        int binarySearchAsArray(Number[] elements, int from, int to, Number key) {
            return Arrays.binarySearch((int[]) primitiveArray(elements), from, to, (int) key);
        }
    };

    private final Class<?> primitive;
    private final Class<? extends Number> box;
    private final int bytes;

    ElementKind(Class<?> primitive, Class<? extends Number> box, int bytes) {
        this.primitive = primitive;
        this.box = box;
        this.bytes = bytes;
    }

    Class<?> primitive() {
        return primitive;
    }

    /** The bytes of one element. */
    int bytes() {
        return bytes;
    }

    /** A value for each k, all different from one another. */
    abstract Number number(int k);

    abstract Comparator<Number> order();

    /** The function of this type that does what the given one does with boxes. */
    abstract Object primitiveFunction(Object boxed);

    /** The class of functions of this type in the place of predicates, operators or consumers of boxes. */
    abstract Class<?> functionClass(Class<?> boxed);

    abstract Class<?> iteratorClass();

    abstract Number nextPrimitive(Iterator<?> iterator);

    abstract void forEachRemainingPrimitive(Iterator<?> iterator, Consumer<Number> action);

    abstract boolean tryAdvancePrimitive(Spliterator<?> spliterator, Consumer<Number> action);

    abstract void forEachRemainingPrimitive(Spliterator<?> spliterator, Consumer<Number> action);

    abstract PrimitiveIterator<?, ?> iteratorOf(Number[] elements);

    abstract Number sum(Number[] elements);

    abstract Number min(Number a, Number b);

    abstract Number max(Number a, Number b);

    abstract boolean equalsAsArrays(Number[] a, Number[] b);

    abstract int compareAsArrays(Number[] a, Number[] b);

    abstract int hashCodeAsArray(Number[] elements);

    abstract String toStringAsArray(Number[] elements);

    abstract int binarySearchAsArray(Number[] elements, int from, int to, Number key);

    /** {@link #number} of 0 to {@code count - 1}. */
    Number[] numbers(int count) {
        Number[] numbers = boxes(count);
        Arrays.setAll(numbers, this::number);
        return numbers;
    }

    Number[] boxes(int length) {
        return (Number[]) Array.newInstance(box, length);
    }

    Object newPrimitiveArray(int length) {
        return Array.newInstance(primitive, length);
    }

    Object primitiveArray(Number[] boxes) {
        Object array = newPrimitiveArray(boxes.length);
        for (int i = 0; i < boxes.length; i++) {
            Array.set(array, i, Objects.requireNonNull(boxes[i]));
        }
        return array;
    }

    Number[] boxedArray(Object array) {
        Number[] boxes = boxes(Array.getLength(array));
        Arrays.setAll(boxes, i -> (Number) Array.get(array, i));
        return boxes;
    }

    @SuppressWarnings("unchecked")
    private static Predicate<Number> predicate(Object boxed) {
        return (Predicate<Number>) boxed;
    }

    @SuppressWarnings("unchecked")
    private static UnaryOperator<Number> operator(Object boxed) {
        return (UnaryOperator<Number>) boxed;
    }

    @SuppressWarnings("unchecked")
    private static Consumer<Number> consumer(Object boxed) {
        return (Consumer<Number>) boxed;
    }
}
