package io.inlay.smallcoll.primitive;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
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
        public void remove() {
            removeCurrent();
        }
    }
}
