package io.inlay.bench.primitive;

import com.carrotsearch.hppc.DoubleArrayList;
import com.carrotsearch.hppc.cursors.DoubleCursor;
import com.carrotsearch.hppc.procedures.DoubleProcedure;

/** Of HPPC. Its iterator gives a cursor, which is one object for all elements. */
final class HppcDoublePeer extends PrimitivePeer<DoubleArrayList> {
    private final DoubleProcedure adder = this::addUp;

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
        return list.clone();
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
        list.sort();
    }

    @Override
    int size(DoubleArrayList list) {
        return list.size();
    }

    @Override
    long get(DoubleArrayList list, int index) {
        return Bits.of(list.get(index));
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
        for (DoubleCursor element : list) {
            sum += Bits.of(element.value);
        }
        return sum;
    }

    private static double element(int value) {
        return value;
    }
}
