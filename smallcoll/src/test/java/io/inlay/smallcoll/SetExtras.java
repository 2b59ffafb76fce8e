package io.inlay.smallcoll;

import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What the small sets offer beyond {@link Set}. */
interface SetExtras<E> {
    int capacity();

    int inlineCapacity();

    boolean isInline();

    void ensureCapacity(int minCapacity);

    void trimToSize();

    E getEquivalent(int hash, Predicate<? super E> isEquivalent);

    boolean containsEquivalent(int hash, Predicate<? super E> isEquivalent);

    boolean removeEquivalent(int hash, Predicate<? super E> isEquivalent);

    E computeIfAbsentEquivalent(int hash, Predicate<? super E> isEquivalent, Supplier<? extends E> element);

    Set<E> extractIf(Predicate<? super E> filter);

    Set<E> drain();

    E elementAt(int index);
}
