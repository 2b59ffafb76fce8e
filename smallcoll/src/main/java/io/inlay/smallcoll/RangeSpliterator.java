package io.inlay.smallcoll;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A late-binding, fail-fast spliterator over a list or sublist: its bounds are those at its first use. */
final class RangeSpliterator<E extends @Nullable Object> implements Spliterator<E> {
    private static final int UNBOUND = -1;

    private final RangeList<E> list;
    private int index;
    private int fence;
    private int expectedModifications;

    RangeSpliterator(RangeList<E> list) {
        this(list, 0, UNBOUND, 0);
    }

    private RangeSpliterator(RangeList<E> list, int index, int fence, int expectedModifications) {
        this.list = list;
        this.index = index;
        this.fence = fence;
        this.expectedModifications = expectedModifications;
    }

    private int bind() {
        if (fence == UNBOUND) {
            expectedModifications = list.knownModifications();
            fence = list.knownSize();
        }
        return fence;
    }

    @Override
    public boolean tryAdvance(Consumer<? super E> action) {
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
    public void forEachRemaining(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int end = bind();
        int start = index;
        index = end;
        list.forEachInRange(start, end, expectedModifications, action);
    }

    @Override
    public @Nullable Spliterator<E> trySplit() {
        int low = index;
        int middle = (low + bind()) >>> 1;
        if (low >= middle) {
            return null;
        }
        index = middle;
        return new RangeSpliterator<>(list, low, middle, expectedModifications);
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
