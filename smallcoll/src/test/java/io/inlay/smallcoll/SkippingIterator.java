package io.inlay.smallcoll;

import java.util.Iterator;

/** An iterator that has moved past the first elements and knows nothing of them. */
final class SkippingIterator<E> implements Iterator<E> {
    private final Iterator<E> iterator;
    private boolean started;

    SkippingIterator(Iterator<E> iterator, int skipped) {
        this.iterator = iterator;
        for (int i = 0; i < skipped; i++) {
            iterator.next();
        }
    }

    @Override
    public boolean hasNext() {
        return iterator.hasNext();
    }

    @Override
    public E next() {
        E next = iterator.next();
        started = true;
        return next;
    }

    @Override
    public void remove() {
        if (!started) {
            throw new IllegalStateException();
        }
        iterator.remove();
    }
}
