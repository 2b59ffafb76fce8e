package io.inlay.bench.primitive;

import java.util.ArrayList;
import java.util.function.Consumer;

/** The JDK has no list of numbers other than that of boxed ones. */
@SuppressWarnings("NonApiType") // The class itself is measured, not any list.
final class ArrayListDoublePeer extends PrimitivePeer<ArrayList<Double>> {
    private final Consumer<Double> adder = this::addUp;

    @Override
    public ArrayList<Double> growing() {
        return new ArrayList<>();
    }

    @Override
    public ArrayList<Double> sized(int capacity) {
        return new ArrayList<>(capacity);
    }

    @Override
    ArrayList<Double> copy(ArrayList<Double> list) {
        return new ArrayList<>(list);
    }

    @Override
    public void add(ArrayList<Double> list, int value) {
        list.add(element(value));
    }

    @Override
    void set(ArrayList<Double> list, int index, int value) {
        list.set(index, element(value));
    }

    @Override
    void clear(ArrayList<Double> list) {
        list.clear();
    }

    @Override
    void sort(ArrayList<Double> list) {
        list.sort(null);
    }

    @Override
    int size(ArrayList<Double> list) {
        return list.size();
    }

    @Override
    long get(ArrayList<Double> list, int index) {
        return Bits.of(list.get(index));
    }

    @Override
    boolean contains(ArrayList<Double> list, int value) {
        return list.contains(element(value));
    }

    @Override
    int indexOf(ArrayList<Double> list, int value) {
        return list.indexOf(element(value));
    }

    @Override
    long sumByForEach(ArrayList<Double> list) {
        sum = 0;
        list.forEach(adder);
        return sum;
    }

    @Override
    long sumByIterator(ArrayList<Double> list) {
        long sum = 0;
        for (double element : list) {
            sum += Bits.of(element);
        }
        return sum;
    }

    private static double element(int value) {
        return value;
    }
}
