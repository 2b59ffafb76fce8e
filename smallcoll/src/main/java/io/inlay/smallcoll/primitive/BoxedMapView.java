package io.inlay.smallcoll.primitive;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** A {@link TableMap} as a map of boxes. It has no state of its own. */
final class BoxedMapView<K extends @Nullable Object, V extends @Nullable Object> extends AbstractMap<K, V> {
    private final TableMap<K, V> table;

    BoxedMapView(TableMap<K, V> table) {
        this.table = table;
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return table.findBoxed(key) >= 0;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int slot = table.findBoxed(key);
        return slot < 0 ? null : table.boxedValueAt(slot);
    }

    @Override
    public V getOrDefault(@Nullable Object key, V defaultValue) {
        int slot = table.findBoxed(key);
        return slot < 0 ? defaultValue : table.boxedValueAt(slot);
    }

    @Override
    public @Nullable V put(K key, V value) {
        return table.putBoxed(key, value);
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> source) {
        table.putAllBoxed(source);
    }

    @Override
    public @Nullable V remove(@Nullable Object key) {
        int slot = table.findBoxed(key);
        if (slot < 0) {
            return null;
        }
        V previous = table.boxedValueAt(slot);
        table.removeSlot(slot);
        return previous;
    }

    @Override
    public void clear() {
        table.clear();
    }

    // Functions, which must not change the map.

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        Objects.requireNonNull(function, "function");
        V present = get(key);
        if (present != null) {
            return present;
        }
        V value = unchanged(() -> function.apply(key));
        if (value != null) {
            put(key, value);
        }
        return value;
    }

    @Override
    public @Nullable V computeIfPresent(
            K key, BiFunction<? super K, ? super @NonNull V, ? extends @Nullable V> function) {
        Objects.requireNonNull(function, "function");
        V present = get(key);
        return present == null ? null : putOrRemove(key, unchanged(() -> function.apply(key, present)));
    }

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        Objects.requireNonNull(function, "function");
        V present = get(key);
        return putOrRemove(key, unchanged(() -> function.apply(key, present)));
    }

    @Override
    public @Nullable V merge(
            K key,
            @NonNull V value,
            BiFunction<? super @NonNull V, ? super @NonNull V, ? extends @Nullable V> function) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(function, "function");
        V present = get(key);
        return putOrRemove(key, present == null ? value : unchanged(() -> function.apply(present, value)));
    }

    private <R extends @Nullable Object> R unchanged(Supplier<R> function) {
        var expectedTags = table.tags;
        int expected = table.modifications();
        R result = function.get();
        table.requireUnchanged(expectedTags, expected);
        return result;
    }

    /** Stores a value, or removes the key if it is null, and returns it. */
    private @Nullable V putOrRemove(K key, @Nullable V value) {
        if (value == null) {
            remove(key);
        } else {
            put(key, value);
        }
        return value;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action, "action");
        entrySet().forEach(entry -> action.accept(entry.getKey(), entry.getValue()));
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function, "function");
        entrySet().forEach(entry -> entry.setValue(unchanged(() -> function.apply(entry.getKey(), entry.getValue()))));
    }

    // Views.

    @Override
    public Set<K> keySet() {
        return new KeySet();
    }

    @Override
    public Collection<V> values() {
        return new Values();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new EntrySet();
    }

    private final class KeySet extends AbstractSet<K> {
        @Override
        public int size() {
            return table.size();
        }

        @Override
        public boolean contains(@Nullable Object key) {
            return table.findBoxed(key) >= 0;
        }

        @Override
        public boolean remove(@Nullable Object key) {
            return table.removeFound(table.findBoxed(key));
        }

        @Override
        public void clear() {
            table.clear();
        }

        @Override
        public Iterator<K> iterator() {
            return new SlotIterator<>(table, table::boxedKeyAt);
        }

        @Override
        public void forEach(Consumer<? super K> action) {
            iterator().forEachRemaining(action);
        }
    }

    private final class Values extends AbstractCollection<V> {
        @Override
        public int size() {
            return table.size();
        }

        @Override
        public void clear() {
            table.clear();
        }

        @Override
        public Iterator<V> iterator() {
            return new SlotIterator<>(table, table::boxedValueAt);
        }

        @Override
        public void forEach(Consumer<? super V> action) {
            iterator().forEachRemaining(action);
        }
    }

    private final class EntrySet extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return table.size();
        }

        @Override
        public boolean contains(@Nullable Object entry) {
            return find(entry) >= 0;
        }

        @Override
        public boolean remove(@Nullable Object entry) {
            return table.removeFound(find(entry));
        }

        private int find(@Nullable Object object) {
            if (!(object instanceof Map.Entry<?, ?> entry)) {
                return -1;
            }
            Object key = entry.getKey();
            Object value = entry.getValue();
            int slot = table.findBoxed(key);
            return slot >= 0 && table.isValueAt(slot, value) ? slot : -1;
        }

        @Override
        public void clear() {
            table.clear();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new SlotIterator<>(table, slot -> new BoxedEntry<>(table, slot));
        }

        @Override
        public void forEach(Consumer<? super Map.Entry<K, V>> action) {
            iterator().forEachRemaining(action);
        }
    }

    /** Makes something of one live slot after the other. */
    static final class SlotIterator<E extends @Nullable Object> extends GroupCursor implements Iterator<E> {
        private final IntFunction<E> view;

        SlotIterator(GroupTable table, IntFunction<E> view) {
            super(table);
            this.view = view;
        }

        @Override
        public boolean hasNext() {
            return hasMore();
        }

        @Override
        public E next() {
            return view.apply(advanceToSlot());
        }

        @Override
        public void forEachRemaining(Consumer<? super E> action) {
            Objects.requireNonNull(action, "action");
            while (hasMore()) {
                action.accept(next());
            }
            requireUnchanged();
        }

        @Override
        public void remove() {
            removeCurrent();
        }
    }
}
