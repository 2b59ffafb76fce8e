package io.inlay.smallcoll;

import java.util.Set;

/** The methods of {@code SequencedSet}, which is newer than the class library that compiles the tests. */
interface ElementEnds<E> {
    E getFirst();

    E getLast();

    E removeFirst();

    E removeLast();

    void addFirst(E element);

    void addLast(E element);

    Set<E> reversed();

    @SuppressWarnings("unchecked")
    static <E> ElementEnds<E> of(Set<E> set) {
        return ByName.face(ElementEnds.class, set);
    }
}
