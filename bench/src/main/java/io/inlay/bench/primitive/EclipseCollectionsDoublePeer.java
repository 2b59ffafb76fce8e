package io.inlay.bench.primitive;

import org.eclipse.collections.api.block.procedure.primitive.DoubleProcedure;
import org.eclipse.collections.api.iterator.DoubleIterator;
import org.eclipse.collections.impl.list.mutable.primitive.DoubleArrayList;

/** Of Eclipse Collections. */
final class EclipseCollectionsDoublePeer extends PrimitivePeer<DoubleArrayList> {
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
        return DoubleArrayList.newList(list);
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
        list.sortThis();
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
        list.each(adder);
        return sum;
    }

    @Override
    long sumByIterator(DoubleArrayList list) {
        long sum = 0;
        DoubleIterator elements = list.doubleIterator();
        while (elements.hasNext()) {
            sum += Bits.of(elements.next());
        }
        return sum;
    }

    private static double element(int value) {
        return value;
    }
}
