package io.inlay.smallcoll;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A set type under test, as {@link MapType}. */
record SetType(Class<?> setClass, int inlineCapacity) {
    static final List<SetType> ALL = List.of(new SetType(SmallSet.class, 4), new SetType(SmallSet8.class, 8));

    static List<SetType> all() {
        return ALL;
    }

    /** The sizes on both sides of each step, as those of {@link MapType#sizes}. */
    IntStream sizes() {
        return new MapType(setClass, inlineCapacity).sizes();
    }

    <E> GrowableSet<E> empty() {
        return containing(Collections.emptySet());
    }

    <E> GrowableSet<E> withExpectedSize(int expectedSize) {
        return face(Faces.construct(setClass, int.class, expectedSize));
    }

    <E> GrowableSet<E> containing(Collection<? extends E> elements) {
        return face(Faces.construct(setClass, Collection.class, elements));
    }

    <E> GrowableSet<E> copyOf(Collection<? extends E> elements) {
        return face(Faces.callStatic(setClass, "copyOf", new Class<?>[] {Collection.class}, elements));
    }

    /** Puts the common face on a set of this type. */
    @SuppressWarnings("unchecked")
    <E> GrowableSet<E> face(Object set) {
        if (set.getClass() != setClass) {
            throw new AssertionError("expected a " + this + " but got a " + set.getClass());
        }
        return (GrowableSet<E>) Faces.put(GrowableSet.class, set);
    }

    @Override
    public String toString() {
        return setClass.getSimpleName();
    }
}
