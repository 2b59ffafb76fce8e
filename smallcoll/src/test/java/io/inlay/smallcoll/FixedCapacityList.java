package io.inlay.smallcoll;

import java.util.Collection;
import java.util.Iterator;

/** What every list of a fixed capacity offers beyond those that grow; it has neither ensureCapacity nor trimToSize. */
interface FixedCapacityList<E> extends GrowableList<E> {
    int remainingCapacity();

    boolean isFull();

    boolean tryAdd(E element);

    boolean tryInsert(int index, E element);

    int tryAddAll(Collection<? extends E> elements);

    int tryAddAll(E[] source, int from, int to);

    int fill(Iterator<? extends E> elements);

    GrowableList<E> take();
}
