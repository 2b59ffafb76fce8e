package io.inlay.smallcoll.primitive;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A {@link TableSet} as a set of boxes. It has no state of its own. */
final class BoxedSetView<E> extends AbstractSet<E> {
    private final TableSet<E> table;

    BoxedSetView(TableSet<E> table) {
        this.table = table;
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return table.findBoxed(element) >= 0;
    }

    @Override
    public boolean add(E element) {
        return table.addBoxed(element);
    }

    @Override
    public boolean addAll(Collection<? extends E> source) {
        return table.addAllBoxed(source);
    }

    @Override
    public boolean remove(@Nullable Object element) {
        return table.removeFound(table.findBoxed(element));
    }

    @Override
    public void clear() {
        table.clear();
    }

    @Override
    public Iterator<E> iterator() {
        return new BoxedMapView.SlotIterator<>(table, table::boxedAt);
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        iterator().forEachRemaining(action);
    }
}
