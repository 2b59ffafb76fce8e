package io.inlay.smallcoll.primitive;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@link BoxedSetView} asks a set of primitives for: the same as the set has, in boxes. */
abstract class TableSet<E> extends GroupTable {
    TableSet() {}

    /**
     * Returns a live view of this set with boxed elements, which supports all that a {@code HashSet} does but null. What is
     * done to one is seen in the other. Takes constant time and 16 bytes; each access makes boxes.
     *
     * @return the view
     */
    public Set<E> asSet() {
        return new BoxedSetView<>(this);
    }

    abstract E boxedAt(int slot);

    /** The slot of {@code element}, -1 if it is not here, nor of the right type. */
    abstract int findBoxed(@Nullable Object element);

    abstract boolean addBoxed(E element);

    /** Adds all elements of a collection, whose number it tells; it does no harm if that is wrong. */
    final boolean addAllBoxed(Collection<? extends E> source) {
        int before = size;
        int capacityBefore = capacity();
        int rest = source.size();
        try {
            for (E element : source) {
                if (isFull() && findBoxed(element) < 0) {
                    makeRoomFor(rest);
                }
                addBoxed(element);
                rest--;
            }
        } finally {
            giveBack(capacityBefore);
        }
        return size != before;
    }

    /** Removes all elements and keeps the table: no memory is given back. Takes time proportional to the table. */
    public abstract void clear();
}
