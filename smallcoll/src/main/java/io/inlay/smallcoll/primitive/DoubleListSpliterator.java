package io.inlay.smallcoll.primitive;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** A late-binding, fail-fast spliterator: its bounds are those of the list at its first use. */
final class DoubleListSpliterator implements Spliterator.OfDouble {
    private static final int UNBOUND = -1;

    private final DoubleListSteps list;
    private int index;
    private int fence;
    private int expectedModifications;

    DoubleListSpliterator(DoubleListSteps list) {
        this(list, 0, UNBOUND, 0);
    }

    private DoubleListSpliterator(DoubleListSteps list, int index, int fence, int expectedModifications) {
        this.list = list;
        this.index = index;
        this.fence = fence;
        this.expectedModifications = expectedModifications;
    }

    private int bind() {
        if (fence == UNBOUND) {
            expectedModifications = list.modCount;
            fence = list.size;
        }
        return fence;
    }

    @Override
    public boolean tryAdvance(DoubleConsumer action) {
        Objects.requireNonNull(action);
        if (index >= bind()) {
            return false;
        }
        list.checkModifications(expectedModifications);
        action.accept(list.elementAt(index++));
        list.checkModifications(expectedModifications);
        return true;
    }

    @Override
    public void forEachRemaining(DoubleConsumer action) {
        Objects.requireNonNull(action);
        int end = bind();
        int start = index;
        index = end;
        list.forEachInRange(start, end, expectedModifications, action);
    }

    @Override
    public Spliterator.@Nullable OfDouble trySplit() {
        int low = index;
        int middle = (low + bind()) >>> 1;
        if (low >= middle) {
            return null;
        }
        index = middle;
        return new DoubleListSpliterator(list, low, middle, expectedModifications);
    }

    @Override
    public long estimateSize() {
        return (long) bind() - index;
    }

    @Override
    public int characteristics() {
        return ORDERED | SIZED | SUBSIZED;
    }
}
