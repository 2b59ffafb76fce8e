package io.inlay.bench.primitive;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.doubles.DoubleListIterator;
import java.util.function.DoubleConsumer;

/** Of fastutil. Its unstable sort is the quicker one, and does the same to numbers. */
final class FastutilDoublePeer extends PrimitivePeer<DoubleArrayList> {
    private final DoubleConsumer adder = this::addUp;

    @Override
    public DoubleArrayList growing() {
        return new DoubleArrayList();
    }

    @Override
    public DoubleArrayList sized(int capacity) {
        return new DoubleArrayList(capacity);
    }

    @Override
    DoubleArrayList copy(DoubleArrayList list) {
        return new DoubleArrayList(list);
    }

    @Override
    public void add(DoubleArrayList list, int value) {
        list.add(element(value));
    }

    @Override
    void set(DoubleArrayList list, int index, int value) {
        list.set(index, element(value));
    }

    @Override
    void clear(DoubleArrayList list) {
        list.clear();
    }

    @Override
    void sort(DoubleArrayList list) {
        list.unstableSort(null);
    }

    @Override
    int size(DoubleArrayList list) {
        return list.size();
    }

    @Override
    long get(DoubleArrayList list, int index) {
        return Bits.of(list.getDouble(index));
    }

    @Override
    boolean contains(DoubleArrayList list, int value) {
        return list.contains(element(value));
    }

    @Override
    int indexOf(DoubleArrayList list, int value) {
        return list.indexOf(element(value));
    }

    @Override
    long sumByForEach(DoubleArrayList list) {
        sum = 0;
        list.forEach(adder);
        return sum;
    }

    @Override
    long sumByIterator(DoubleArrayList list) {
        long sum = 0;
        DoubleListIterator elements = list.iterator();
        while (elements.hasNext()) {
            sum += Bits.of(elements.nextDouble());
        }
        return sum;
    }

    private static double element(int value) {
        return value;
    }
}
