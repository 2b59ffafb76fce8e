package io.inlay.smallcoll;

import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What the small maps offer beyond {@link Map}. */
interface MapExtras<K, V> {
    int capacity();

    int inlineCapacity();

    boolean isInline();

    void ensureCapacity(int minCapacity);

    void trimToSize();

    V getEquivalent(int hash, Predicate<? super K> isEquivalent);

    boolean containsEquivalent(int hash, Predicate<? super K> isEquivalent);

    V removeEquivalent(int hash, Predicate<? super K> isEquivalent);

    V computeIfAbsentEquivalent(
            int hash,
            Predicate<? super K> isEquivalent,
            Supplier<? extends K> key,
            Function<? super K, ? extends V> mappingFunction);

    boolean removeIf(BiPredicate<? super K, ? super V> filter);

    Map<K, V> extractIf(BiPredicate<? super K, ? super V> filter);

    Map<K, V> drain();

    Map.Entry<K, V> entryAt(int index);
}
