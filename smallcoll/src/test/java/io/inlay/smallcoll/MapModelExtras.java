package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What the further methods of small maps should do, told by the methods of any map. */
record MapModelExtras<K, V>(Map<K, V> map) implements MapExtras<K, V> {
    private Map.Entry<K, V> find(int hash, Predicate<? super K> isEquivalent) {
        return map.entrySet().stream()
                .filter(entry -> Objects.hashCode(entry.getKey()) == hash && isEquivalent.test(entry.getKey()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public int capacity() {
        return map.size();
    }

    @Override
    public int inlineCapacity() {
        return 0;
    }

    @Override
    public boolean isInline() {
        return false;
    }

    @Override
    public void ensureCapacity(int minCapacity) {
        // Seen from outside, nothing.
    }

    @Override
    public void trimToSize() {
        // Seen from outside, nothing.
    }

    @Override
    public V getEquivalent(int hash, Predicate<? super K> isEquivalent) {
        Map.Entry<K, V> entry = find(hash, isEquivalent);
        return entry == null ? null : entry.getValue();
    }

    @Override
    public boolean containsEquivalent(int hash, Predicate<? super K> isEquivalent) {
        return find(hash, isEquivalent) != null;
    }

    @Override
    public V removeEquivalent(int hash, Predicate<? super K> isEquivalent) {
        Map.Entry<K, V> entry = find(hash, isEquivalent);
        return entry == null ? null : map.remove(entry.getKey());
    }

    @Override
    public V computeIfAbsentEquivalent(
            int hash,
            Predicate<? super K> isEquivalent,
            Supplier<? extends K> key,
            Function<? super K, ? extends V> mappingFunction) {
        Map.Entry<K, V> entry = find(hash, isEquivalent);
        return map.computeIfAbsent(entry == null ? key.get() : entry.getKey(), mappingFunction);
    }

    @Override
    public boolean removeIf(BiPredicate<? super K, ? super V> filter) {
        return map.entrySet().removeIf(entry -> filter.test(entry.getKey(), entry.getValue()));
    }

    @Override
    public Map<K, V> extractIf(BiPredicate<? super K, ? super V> filter) {
        Map<K, V> extracted = new LinkedHashMap<>();
        map.entrySet().stream()
                .filter(entry -> filter.test(entry.getKey(), entry.getValue()))
                .forEach(entry -> extracted.put(entry.getKey(), entry.getValue()));
        map.keySet().removeAll(extracted.keySet());
        return extracted;
    }

    @Override
    public Map<K, V> drain() {
        Map<K, V> drained = new LinkedHashMap<>(map);
        map.clear();
        return drained;
    }

    @Override
    public Map.Entry<K, V> entryAt(int index) {
        Objects.checkIndex(index, map.size());
        return new ArrayList<>(map.entrySet()).get(index);
    }
}
