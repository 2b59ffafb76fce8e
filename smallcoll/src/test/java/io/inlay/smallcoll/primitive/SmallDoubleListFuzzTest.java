package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random operations on a list and on an {@code ArrayList<Double>}, compared after each. The seed names a failure. */
class SmallDoubleListFuzzTest {
    private static final double[] VALUES = {0, -0.0, 1, 2, 3, Double.NaN, Double.MAX_VALUE, Double.NEGATIVE_INFINITY};

    private SmallDoubleList list = new SmallDoubleList();
    private List<Double> model = new ArrayList<>();
    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomOperations_doWhatTheModelDoes(long seed) {
        random = new Random(seed);
        int bound = 4 + (int) seed * 6;
        for (int step = 0; step < 30_000; step++) {
            String operation = step(model.size() > bound);
            assertThat(list.toArray())
                    .as("seed %d, step %d, %s", seed, step, operation)
                    .isEqualTo(array(model));
            list.checkInvariants();
            if (step % 10 == 0) {
                compareQueries();
            }
        }
    }

    private String step(boolean shrink) {
        int size = model.size();
        int index = random.nextInt(size + 1);
        double value = value();
        double[] values = values(random.nextInt(random.nextInt(8) == 0 ? 30 : 5));
        switch (shrink ? random.nextInt(14) : random.nextInt(30)) {
            case 0 -> {
                list.clear();
                model.clear();
                return "clear";
            }
            case 1 -> {
                int to = index + random.nextInt(size - index + 1);
                SmallDoubleList drained = list.drain(index, to);
                assertThat(drained.toArray()).isEqualTo(array(model.subList(index, to)));
                model.subList(index, to).clear();
                return "drain";
            }
            case 2 -> {
                list.removeRange(index, size);
                model.subList(index, size).clear();
                return "removeRange";
            }
            case 3 -> {
                double limit = value;
                assertThat(list.removeIf(element -> element > limit)).isEqualTo(model.removeIf(e -> e > limit));
                return "removeIf";
            }
            case 4 -> {
                assertThat(list.removeValue(value)).isEqualTo(model.remove((Object) value));
                return "removeValue";
            }
            case 5 -> {
                SmallDoubleList others = SmallDoubleList.of(values);
                assertThat(list.removeAll(others)).isEqualTo(model.removeAll(others.asList()));
                return "removeAll";
            }
            case 6 -> {
                SmallDoubleList others = SmallDoubleList.of(VALUES);
                others.removeValue(value);
                assertThat(list.retainAll(others)).isEqualTo(model.retainAll(others.asList()));
                return "retainAll";
            }
            case 7 -> {
                assertThat(list.dedup()).isEqualTo(dedup(model));
                return "dedup";
            }
            case 8 -> {
                list.trimToSize();
                assertThat(list.capacity()).isEqualTo(Math.max(8, size));
                return "trimToSize";
            }
            case 9 -> {
                if (index < size) {
                    assertSame(list.remove(index), model.remove(index));
                } else {
                    assertThatThrownBy(() -> list.remove(index)).isInstanceOf(IndexOutOfBoundsException.class);
                }
                return "remove";
            }
            case 10 -> {
                if (index < size) {
                    assertSame(list.swapRemove(index), model.get(index));
                    model.set(index, model.get(size - 1));
                    model.remove(size - 1);
                }
                return "swapRemove";
            }
            case 11 -> {
                list.truncate(index);
                model.subList(index, size).clear();
                return "truncate";
            }
            case 12 -> {
                assertThat(list.splitOff(index).toArray()).isEqualTo(array(model.subList(index, size)));
                model.subList(index, size).clear();
                return "splitOff";
            }
            case 13 -> {
                PrimitiveIterator.OfDouble mine = list.iterator();
                while (mine.hasNext()) {
                    if (Elements.same(mine.nextDouble(), value)) {
                        mine.remove();
                    }
                }
                model.removeIf(element -> element.equals(value));
                return "iterator";
            }
            case 14 -> {
                list.sort();
                Collections.sort(model);
                return "sort";
            }
            case 15 -> {
                list.sort(index, size);
                Collections.sort(model.subList(index, size));
                return "sort range";
            }
            case 16 -> {
                list.reverse();
                Collections.reverse(model);
                return "reverse";
            }
            case 17 -> {
                list.addAll(list);
                model.addAll(List.copyOf(model));
                return "addAll itself";
            }
            case 18 -> {
                list.addAll(values);
                model.addAll(boxes(values));
                return "addAll";
            }
            case 19 -> {
                int from = random.nextInt(values.length + 1);
                list.insertAll(index, values, from, values.length);
                model.addAll(index, boxes(values).subList(from, values.length));
                return "insertAll";
            }
            case 20 -> {
                int to = index + random.nextInt(size - index + 1);
                SmallDoubleList replaced = list.splice(index, to, values);
                assertThat(replaced.toArray()).isEqualTo(array(model.subList(index, to)));
                model.subList(index, to).clear();
                model.addAll(index, boxes(values));
                return "splice";
            }
            case 21 -> {
                int newSize = random.nextInt(25);
                list.resize(newSize, value);
                while (model.size() > newSize) {
                    model.remove(model.size() - 1);
                }
                while (model.size() < newSize) {
                    model.add(value);
                }
                return "resize";
            }
            case 22 -> {
                list.replaceAll(element -> -element);
                model.replaceAll(element -> -element);
                return "replaceAll";
            }
            case 23 -> {
                if (size > 0) {
                    int other = random.nextInt(size);
                    list.swap(other, index % size);
                    Collections.swap(model, other, index % size);
                }
                return "swap";
            }
            case 24 -> {
                double limit = value;
                double[] expected = model.stream()
                        .filter(e -> e < limit)
                        .mapToDouble(e -> e)
                        .toArray();
                assertThat(list.extractIf(element -> element < limit).toArray()).isEqualTo(expected);
                model.removeIf(e -> e < limit);
                return "extractIf";
            }
            case 25 -> {
                list.ensureCapacity(index + 3);
                assertThat(list.capacity()).isGreaterThanOrEqualTo(index + 3);
                return "ensureCapacity";
            }
            case 26 -> {
                if (index < size) {
                    assertSame(list.set(index, value), model.set(index, value));
                }
                return "set";
            }
            case 27 -> {
                list.insert(index, value);
                model.add(index, value);
                return "insert";
            }
            default -> {
                list.add(value);
                model.add(value);
                return "add";
            }
        }
    }

    private void compareQueries() {
        double[] elements = array(model);
        double value = value();
        assertThat(list.indexOf(value)).isEqualTo(model.indexOf(value));
        assertThat(list.lastIndexOf(value)).isEqualTo(model.lastIndexOf(value));
        assertThat(list.hashCode()).isEqualTo(Arrays.hashCode(elements));
        assertThat(list.toString()).isEqualTo(Arrays.toString(elements));
        assertThat(list.stream().toArray()).isEqualTo(elements);
        assertThat(list.stream().parallel().toArray()).isEqualTo(elements);
        assertThat(list.asList()).isEqualTo(model).hasSameHashCodeAs(model);
        assertSame(list.sum(), Arrays.stream(elements).sum());
        if (elements.length > 0) {
            assertSame(list.min(), Arrays.stream(elements).min().orElseThrow());
            assertSame(list.max(), Arrays.stream(elements).max().orElseThrow());
            assertSame(list.getFirst(), elements[0]);
            assertSame(list.getLast(), elements[elements.length - 1]);
        }
        SmallDoubleList copy = SmallDoubleList.copyOf(list);
        assertThat(copy).isEqualTo(list).isEqualByComparingTo(list);
        copy.checkInvariants();
        double[] changed = elements.clone();
        if (changed.length > 0) {
            changed[random.nextInt(changed.length)] = value;
        }
        if (random.nextBoolean()) {
            changed = Arrays.copyOf(changed, random.nextInt(changed.length + 2));
        }
        SmallDoubleList other = SmallDoubleList.of(changed);
        assertThat(list.equals(other)).isEqualTo(Arrays.equals(elements, changed));
        assertThat(Integer.signum(list.compareTo(other))).isEqualTo(Integer.signum(Arrays.compare(elements, changed)));
        other.sort();
        Arrays.sort(changed);
        assertThat(other.binarySearch(value)).isEqualTo(Arrays.binarySearch(changed, value));
    }

    private double value() {
        return VALUES[random.nextInt(VALUES.length)];
    }

    private double[] values(int count) {
        return random.doubles(count).map(any -> value()).toArray();
    }

    private static boolean dedup(List<Double> elements) {
        int before = elements.size();
        for (int i = elements.size() - 1; i > 0; i--) {
            if (elements.get(i).equals(elements.get(i - 1))) {
                elements.remove(i);
            }
        }
        return elements.size() < before;
    }

    /** As {@code Double.equals} has it; AssertJ compares a double with a double by the operator. */
    private static void assertSame(double actual, double expected) {
        assertThat(Double.valueOf(actual)).isEqualTo((Object) expected);
    }

    private static double[] array(List<Double> elements) {
        return elements.stream().mapToDouble(element -> element).toArray();
    }

    private static List<Double> boxes(double[] elements) {
        return Arrays.stream(elements).boxed().toList();
    }
}
