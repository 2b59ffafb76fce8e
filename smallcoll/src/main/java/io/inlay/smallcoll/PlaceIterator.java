package io.inlay.smallcoll;

import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Walks over places in their order; what is at them is for those that extend it. Fail-fast. */
abstract class PlaceIterator<K extends @Nullable Object, T extends @Nullable Object> implements Iterator<T> {
    private final Places<K> places;
    private int next;
    private int remaining;
    private int lastReturned = -1;
    private int expectedModifications;

    PlaceIterator(Places<K> places) {
        this.places = places;
        expectedModifications = places.modifications();
        remaining = places.count();
        next = places.firstPlace();
    }

    @Override
    public final boolean hasNext() {
        return remaining > 0;
    }

    /** The place of what is to be returned. */
    final int advance() {
        int place = next;
        if (places.modifications() != expectedModifications) {
            throw new ConcurrentModificationException();
        }
        if (remaining <= 0) {
            throw new NoSuchElementException();
        }
        remaining--;
        lastReturned = place;
        next = places.nextPlace(place);
        return place;
    }

    @Override
    public final void remove() {
        if (lastReturned < 0) {
            throw new IllegalStateException("remove without next before it");
        }
        places.checkModifications(expectedModifications);
        next = places.removeAt(lastReturned);
        lastReturned = -1;
        expectedModifications = places.modifications();
    }
}
