package io.inlay.smallcoll;

import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What our sets offer beyond {@code Set}, as one face on types that share no interface of their own: see {@link SetType}. */
interface GrowableSet<E> {
    /** The set itself. */
    Set<E> raw();

    int capacity();

    int inlineCapacity();

    boolean isInline();

    void ensureCapacity(int minCapacity);

    void trimToSize();

    E getEquivalent(int hash, Predicate<? super E> isEquivalent);

    boolean containsEquivalent(int hash, Predicate<? super E> isEquivalent);

    boolean removeEquivalent(int hash, Predicate<? super E> isEquivalent);

    E computeIfAbsentEquivalent(int hash, Predicate<? super E> isEquivalent, Supplier<? extends E> element);

    GrowableSet<E> extractIf(Predicate<? super E> filter);

    GrowableSet<E> drain();

    E elementAt(int index);

    E getFirst();

    E getLast();

    E removeFirst();

    E removeLast();

    void addFirst(E element);

    void addLast(E element);

    Set<E> reversed();
}
