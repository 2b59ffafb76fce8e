package io.inlay.smallcoll.primitive;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A late-binding, fail-fast spliterator over a list of bytes: its bounds are those at its first use. */
final class ByteListSpliterator implements Spliterator.OfInt {
    private static final int UNBOUND = -1;

    private final ByteListSteps list;
    private int index;
    private int fence;
    private int expectedModifications;

    ByteListSpliterator(ByteListSteps list) {
        this(list, 0, UNBOUND, 0);
    }

    private ByteListSpliterator(ByteListSteps list, int index, int fence, int expectedModifications) {
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
    public boolean tryAdvance(IntConsumer action) {
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
    public void forEachRemaining(IntConsumer action) {
        Objects.requireNonNull(action);
        int end = bind();
        int start = index;
        index = end;
        list.forEachInRange(start, end, expectedModifications, action);
    }

    @Override
    public @Nullable ByteListSpliterator trySplit() {
        int low = index;
        int middle = (low + bind()) >>> 1;
        if (low >= middle) {
            return null;
        }
        index = middle;
        return new ByteListSpliterator(list, low, middle, expectedModifications);
    }

    @Override
    public long estimateSize() {
        return (long) bind() - index;
    }

    @Override
    public int characteristics() {
        return ORDERED | SIZED | SUBSIZED | NONNULL;
    }
}
