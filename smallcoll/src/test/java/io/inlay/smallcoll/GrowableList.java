package io.inlay.smallcoll;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What every growable list of this package offers beyond {@link List}, so that one test serves all of them.
 * {@link ListType} puts this face on a real list.
 */
interface GrowableList<E> extends List<E> {
    int capacity();

    int inlineCapacity();

    boolean isInline();

    void ensureCapacity(int minCapacity);

    void trimToSize();

    void truncate(int newSize);

    E swapRemove(int index);

    boolean insertAll(int index, E[] source, int from, int to);

    void resize(int newSize, E value);

    void resizeWith(int newSize, Supplier<? extends E> supplier);

    boolean dedup();

    boolean dedupByKey(Function<? super E, ?> key);

    boolean dedupBy(BiPredicate<? super E, ? super E> same);

    GrowableList<E> drain(int from, int to);

    GrowableList<E> splice(int from, int to, Collection<? extends E> replacement);

    GrowableList<E> splitOff(int at);

    GrowableList<E> extractIf(Predicate<? super E> filter);

    E getFirst();

    E getLast();

    E removeFirst();

    E removeLast();

    void addFirst(E element);

    void addLast(E element);

    List<E> reversed();

    /** The list behind this face, for everything that looks at its class. */
    List<E> raw();
}
