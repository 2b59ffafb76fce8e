package io.inlay.smallcoll;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Walks over places from the last to the first, and returns what a function finds there. Fail-fast. */
final class BackwardIterator<T extends @Nullable Object> implements Iterator<T> {
    private final Places<?> places;
    private final IntFunction<T> elementAt;
    private int next;
    private int lastReturned = -1;
    private int expectedModifications;

    BackwardIterator(Places<?> places, IntFunction<T> elementAt) {
        this.places = places;
        this.elementAt = elementAt;
        expectedModifications = places.modifications();
        next = places.count() == 0 ? -1 : places.previousPlace(places.endPlace());
    }

    @Override
    public boolean hasNext() {
        return next >= 0;
    }

    @Override
    public T next() {
        places.checkModifications(expectedModifications);
        if (next < 0) {
            throw new NoSuchElementException();
        }
        lastReturned = next;
        next = places.previousPlace(lastReturned);
        return elementAt.apply(lastReturned);
    }

    @Override
    public void remove() {
        if (lastReturned < 0) {
            throw new IllegalStateException("remove without next before it");
        }
        places.checkModifications(expectedModifications);
        next = places.removeBackwardsAt(lastReturned);
        lastReturned = -1;
        expectedModifications = places.modifications();
    }
}
