package io.inlay.smallcoll;

import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What our maps offer beyond {@code Map}, as one face on types that share no interface of their own: see {@link MapType}. */
interface GrowableMap<K, V> {
    /** The map itself. */
    Map<K, V> raw();

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

    GrowableMap<K, V> extractIf(BiPredicate<? super K, ? super V> filter);

    GrowableMap<K, V> drain();

    Map.Entry<K, V> entryAt(int index);

    Map.Entry<K, V> firstEntry();

    Map.Entry<K, V> lastEntry();

    Map.Entry<K, V> pollFirstEntry();

    Map.Entry<K, V> pollLastEntry();

    V putFirst(K key, V value);

    V putLast(K key, V value);

    Map<K, V> reversed();
}
