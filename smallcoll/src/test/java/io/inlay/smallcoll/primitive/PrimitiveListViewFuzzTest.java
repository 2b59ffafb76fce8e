package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random operations on the view of each list, and on an {@code ArrayList} that refuses what the list has no room for: what
 * reaches the fields of every class. Capacities and sizes lie on both sides of the number of fields.
 */
class PrimitiveListViewFuzzTest {
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    /** A list, its view, and what it does by itself to the values of boxes. */
    private record Subject<T>(
            String name,
            boolean fixed,
            IntFunction<T> make,
            Function<T, List<Object>> view,
            IntFunction<Object> box,
            Function<T, Function<Object, Integer>> indexOf,
            Function<T, T> copy) {
        @Override
        public String toString() {
            return name;
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> objects(List<?> view) {
        return (List<Object>) view;
    }

    static Stream<Subject<?>> subjects() {
        IntFunction<Object> toDouble = value -> value == 0 ? -0.0 : value == 1 ? Double.NaN : (Object) (double) value;
        IntFunction<Object> toInt = value -> value;
        IntFunction<Object> toLong = value -> (long) value << 32;
        return Stream.of(
                new Subject<>(
                        "SmallDoubleList",
                        false,
                        n -> new SmallDoubleList(),
                        l -> objects(l.asList()),
                        toDouble,
                        l -> v -> l.indexOf((Double) v),
                        SmallDoubleList::copyOf),
                new Subject<>(
                        "SmallIntList",
                        false,
                        n -> new SmallIntList(),
                        l -> objects(l.asList()),
                        toInt,
                        l -> v -> l.indexOf((Integer) v),
                        SmallIntList::copyOf),
                new Subject<>(
                        "SmallLongList",
                        false,
                        n -> new SmallLongList(),
                        l -> objects(l.asList()),
                        toLong,
                        l -> v -> l.indexOf((Long) v),
                        SmallLongList::copyOf),
                new Subject<>(
                        "FixedDoubleList",
                        true,
                        FixedDoubleList::new,
                        l -> objects(l.asList()),
                        toDouble,
                        l -> v -> l.indexOf((Double) v),
                        FixedDoubleList::copyOf),
                new Subject<>(
                        "FixedDoubleList4",
                        true,
                        FixedDoubleList4::new,
                        l -> objects(l.asList()),
                        toDouble,
                        l -> v -> l.indexOf((Double) v),
                        FixedDoubleList4::copyOf),
                new Subject<>(
                        "FixedDoubleList8",
                        true,
                        FixedDoubleList8::new,
                        l -> objects(l.asList()),
                        toDouble,
                        l -> v -> l.indexOf((Double) v),
                        FixedDoubleList8::copyOf),
                new Subject<>(
                        "FixedDoubleList32",
                        true,
                        FixedDoubleList32::new,
                        l -> objects(l.asList()),
                        toDouble,
                        l -> v -> l.indexOf((Double) v),
                        FixedDoubleList32::copyOf),
                new Subject<>(
                        "FixedIntList",
                        true,
                        FixedIntList::new,
                        l -> objects(l.asList()),
                        toInt,
                        l -> v -> l.indexOf((Integer) v),
                        FixedIntList::copyOf),
                new Subject<>(
                        "FixedIntList32",
                        true,
                        FixedIntList32::new,
                        l -> objects(l.asList()),
                        toInt,
                        l -> v -> l.indexOf((Integer) v),
                        FixedIntList32::copyOf),
                new Subject<>(
                        "FixedLongList4",
                        true,
                        FixedLongList4::new,
                        l -> objects(l.asList()),
                        toLong,
                        l -> v -> l.indexOf((Long) v),
                        FixedLongList4::copyOf));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    <T> void randomOperations_doWhatTheModelDoes(Subject<T> subject) {
        for (int seed = 1; seed <= 60; seed++) {
            new Run<>(subject, seed).steps(400);
        }
    }

    /** One list from its start. */
    private static final class Run<T> {
        private final Subject<T> subject;
        private final Random random;
        private final int seed;
        private final int capacity;
        private final T list;
        private final List<Object> view;
        private final List<Object> model = new ArrayList<>();

        Run(Subject<T> subject, int seed) {
            this.subject = subject;
            this.seed = seed;
            this.random = new Random(seed);
            this.capacity = subject.fixed() ? random.nextInt(45) : UNBOUNDED;
            this.list = subject.make().apply(capacity);
            this.view = subject.view().apply(list);
        }

        void steps(int count) {
            for (int step = 0; step < count; step++) {
                int kind = random.nextInt(model.size() > 40 ? 9 : 20);
                step(kind);
                assertThat(view).as("seed %d, step %d, %d", seed, step, kind).isEqualTo(model);
                compareWhole();
            }
        }

        private void step(int kind) {
            int size = model.size();
            int index = random.nextInt(size + 1);
            int to = index + random.nextInt(size - index + 1);
            Object value = value();
            switch (kind) {
                case 0 -> both(elements -> elements.removeIf(element -> element.equals(value)));
                case 1 ->
                    both(elements -> {
                        elements.subList(index, to).clear();
                        return true;
                    });
                case 2 -> both(elements -> elements.remove(value));
                case 3, 4 -> both(elements -> index < size ? elements.remove(index) : null);
                case 5 ->
                    both(elements -> {
                        elements.subList(index, to).sort(null);
                        return true;
                    });
                case 6 -> both(elements -> index < size ? elements.set(index, value) : null);
                case 7 ->
                    both(elements -> {
                        Collections.reverse(elements);
                        return true;
                    });
                case 8 ->
                    both(elements -> {
                        for (ListIterator<Object> each = elements.listIterator(index); each.hasNext(); ) {
                            if (each.next().equals(value)) {
                                each.remove();
                            }
                        }
                        return true;
                    });
                case 9, 10 ->
                    add(
                            elements -> elements.addAll(index, values(7, size)),
                            values(7, size).size());
                case 11, 12, 13 ->
                    add(
                            elements -> {
                                elements.add(index, value);
                                return true;
                            },
                            1);
                default -> add(elements -> elements.add(value), 1);
            }
        }

        private void both(Function<List<Object>, Object> operation) {
            assertThat(operation.apply(view)).isEqualTo(operation.apply(model));
        }

        private void add(Function<List<Object>, Object> operation, int added) {
            if (added > capacity - model.size()) {
                assertThatThrownBy(() -> operation.apply(view))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("capacity " + capacity);
            } else {
                both(operation);
            }
        }

        private List<Object> values(int bound, int salt) {
            Random own = new Random(salt);
            return IntStream.range(0, own.nextInt(bound))
                    .mapToObj(i -> subject.box().apply(own.nextInt(6)))
                    .toList();
        }

        private Object value() {
            return subject.box().apply(random.nextInt(6));
        }

        /** What the list does by itself over all its fields. */
        private void compareWhole() {
            Object value = value();
            assertThat(subject.indexOf().apply(list).apply(value)).isEqualTo(model.indexOf(value));
            assertThat(view.lastIndexOf(value)).isEqualTo(model.lastIndexOf(value));
            assertThat(list.hashCode()).isEqualTo(model.hashCode());
            assertThat(list.toString()).isEqualTo(model.toString());
            T copy = subject.copy().apply(list);
            assertThat(copy).isEqualTo(list);
            if (!model.isEmpty()) {
                int index = random.nextInt(model.size());
                Object previous = subject.view().apply(copy).set(index, value);
                assertThat(copy.equals(list)).isEqualTo(Objects.equals(previous, value));
            }
        }
    }
}
