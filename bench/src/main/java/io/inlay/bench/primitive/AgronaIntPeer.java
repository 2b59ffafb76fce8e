package io.inlay.bench.primitive;

import java.util.function.IntConsumer;
import org.agrona.collections.IntArrayList;

/** Of Agrona. It neither sorts nor iterates without boxing. */
final class AgronaIntPeer extends PrimitivePeer<IntArrayList> {
    private final IntConsumer adder = this::addUp;

    @Override
    public IntArrayList growing() {
        return new IntArrayList();
    }

    @Override
    public IntArrayList sized(int capacity) {
        return new IntArrayList(capacity, IntArrayList.DEFAULT_NULL_VALUE);
    }

    @Override
    IntArrayList copy(IntArrayList list) {
        return new IntArrayList(list.toIntArray(), list.size(), list.nullValue());
    }

    @Override
    public void add(IntArrayList list, int value) {
        list.addInt(element(value));
    }

    @Override
    void set(IntArrayList list, int index, int value) {
        list.setInt(index, element(value));
    }

    @Override
    void clear(IntArrayList list) {
        list.clear();
    }

    @Override
    void sort(IntArrayList list) {
        list.sort(null);
    }

    @Override
    int size(IntArrayList list) {
        return list.size();
    }

    @Override
    long get(IntArrayList list, int index) {
        return Bits.of(list.getInt(index));
    }

    @Override
    boolean contains(IntArrayList list, int value) {
        return list.containsInt(element(value));
    }

    @Override
    int indexOf(IntArrayList list, int value) {
        return list.indexOf(element(value));
    }

    @Override
    long sumByForEach(IntArrayList list) {
        sum = 0;
        list.forEachInt(adder);
        return sum;
    }

    @Override
    long sumByIterator(IntArrayList list) {
        long sum = 0;
        for (int element : list) {
            sum += Bits.of(element);
        }
        return sum;
    }

    private static int element(int value) {
        return value;
    }
}
