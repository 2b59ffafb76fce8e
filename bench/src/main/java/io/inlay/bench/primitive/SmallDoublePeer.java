package io.inlay.bench.primitive;

import io.inlay.smallcoll.primitive.SmallDoubleList;
import java.util.PrimitiveIterator;
import java.util.function.DoubleConsumer;

/** Ours. */
final class SmallDoublePeer extends PrimitivePeer<SmallDoubleList> {
    private final DoubleConsumer adder = this::addUp;

    @Override
    public SmallDoubleList growing() {
        return new SmallDoubleList();
    }

    @Override
    public SmallDoubleList sized(int capacity) {
        return new SmallDoubleList(capacity);
    }

    @Override
    SmallDoubleList copy(SmallDoubleList list) {
        return SmallDoubleList.copyOf(list);
    }

    @Override
    public void add(SmallDoubleList list, int value) {
        list.add(element(value));
    }

    @Override
    void set(SmallDoubleList list, int index, int value) {
        list.set(index, element(value));
    }

    @Override
    void clear(SmallDoubleList list) {
        list.clear();
    }

    @Override
    void sort(SmallDoubleList list) {
        list.sort();
    }

    @Override
    int size(SmallDoubleList list) {
        return list.size();
    }

    @Override
    long get(SmallDoubleList list, int index) {
        return Bits.of(list.get(index));
    }

    @Override
    boolean contains(SmallDoubleList list, int value) {
        return list.contains(element(value));
    }

    @Override
    int indexOf(SmallDoubleList list, int value) {
        return list.indexOf(element(value));
    }

    @Override
    long sumByForEach(SmallDoubleList list) {
        sum = 0;
        list.forEach(adder);
        return sum;
    }

    @Override
    long sumByIterator(SmallDoubleList list) {
        long sum = 0;
        PrimitiveIterator.OfDouble elements = list.iterator();
        while (elements.hasNext()) {
            sum += Bits.of(elements.nextDouble());
        }
        return sum;
    }

    private static double element(int value) {
        return value;
    }
}
