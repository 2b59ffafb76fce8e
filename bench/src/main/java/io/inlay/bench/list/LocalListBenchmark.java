package io.inlay.bench.list;

import java.util.List;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Setup;

/** A benchmark of lists that are made, used and forgotten within one method, all of it inlined. */
public abstract class LocalListBenchmark extends PeerBenchmark {
    private IntFunction<List<Integer>> empty = ListPeer.ARRAY_LIST.empty("growing");
    private Integer[] elements = {};

    /** {@code growing}, or {@code fixed} for lists that are made for the size they get. */
    abstract String capacity();

    abstract int size();

    @Setup
    public void setUpElements() {
        empty = peer().empty(capacity());
        elements = new ListInputs(ListPeer.ARRAY_LIST, "growing", size()).shuffled[0];
    }

    final List<Integer> build() {
        List<Integer> list = empty.apply(elements.length);
        for (Integer element : elements) {
            list.add(element);
        }
        return list;
    }

    static int sumByIndex(List<Integer> list) {
        int sum = 0;
        for (int i = 0, n = list.size(); i < n; i++) {
            sum += list.get(i);
        }
        return sum;
    }
}
