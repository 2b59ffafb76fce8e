package io.inlay.smallcoll;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A reversed view of a list, as {@code List.reversed} of JDK 21 defines it, for JDKs that have none. {@link
 * ModelReversedTest} compares it with the JDK's where there is one. Everything goes to the base list, and it is the base's
 * iterators that fail fast.
 */
final class ModelReversed extends AbstractList<ModelToken> {
    private final List<ModelToken> base;

    ModelReversed(List<ModelToken> base) {
        this.base = base;
    }

    List<ModelToken> base() {
        return base;
    }

    @Override
    public int size() {
        return base.size();
    }

    @Override
    public ModelToken get(int index) {
        return base.get(mirrored(index));
    }

    @Override
    public ModelToken set(int index, ModelToken token) {
        return base.set(mirrored(index), token);
    }

    @Override
    public boolean add(ModelToken token) {
        base.add(0, token);
        return true;
    }

    @Override
    public void add(int index, ModelToken token) {
        base.add(mirroredPosition(index), token);
    }

    @Override
    public boolean addAll(Collection<? extends ModelToken> tokens) {
        List<ModelToken> added = new ArrayList<>(tokens);
        Collections.reverse(added);
        return !added.isEmpty() && base.addAll(0, added);
    }

    @Override
    public boolean addAll(int index, Collection<? extends ModelToken> tokens) {
        int position = mirroredPosition(index);
        List<ModelToken> added = new ArrayList<>(tokens);
        Collections.reverse(added);
        return !added.isEmpty() && base.addAll(position, added);
    }

    @Override
    public ModelToken remove(int index) {
        return base.remove(mirrored(index));
    }

    @Override
    public boolean removeIf(Predicate<? super ModelToken> filter) {
        return base.removeIf(filter);
    }

    @Override
    public void replaceAll(UnaryOperator<ModelToken> operator) {
        base.replaceAll(operator);
    }

    @Override
    public void sort(Comparator<? super ModelToken> comparator) {
        base.sort(Collections.reverseOrder(comparator));
    }

    @Override
    public void clear() {
        base.clear();
    }

    @Override
    public void forEach(Consumer<? super ModelToken> action) {
        for (ModelToken token : this) {
            action.accept(token);
        }
    }

    @Override
    public Iterator<ModelToken> iterator() {
        return listIterator(0);
    }

    @Override
    public ListIterator<ModelToken> listIterator(int index) {
        return new Descending(base.listIterator(mirroredPosition(index)));
    }

    @Override
    public List<ModelToken> subList(int from, int to) {
        int size = base.size();
        Objects.checkFromToIndex(from, to, size);
        return new ModelReversed(base.subList(size - to, size - from));
    }

    private int mirrored(int index) {
        int size = base.size();
        return size - 1 - Objects.checkIndex(index, size);
    }

    private int mirroredPosition(int index) {
        int size = base.size();
        return size - Objects.checkIndex(index, size + 1);
    }

    /** The base's list iterator, the other way round. */
    private final class Descending implements ListIterator<ModelToken> {
        private final ListIterator<ModelToken> ascending;

        Descending(ListIterator<ModelToken> ascending) {
            this.ascending = ascending;
        }

        @Override
        public boolean hasNext() {
            return ascending.hasPrevious();
        }

        @Override
        public ModelToken next() {
            return ascending.previous();
        }

        @Override
        public boolean hasPrevious() {
            return ascending.hasNext();
        }

        @Override
        public ModelToken previous() {
            return ascending.next();
        }

        @Override
        public int nextIndex() {
            return base.size() - ascending.nextIndex();
        }

        @Override
        public int previousIndex() {
            return nextIndex() - 1;
        }

        @Override
        public void remove() {
            ascending.remove();
        }

        @Override
        public void set(ModelToken token) {
            ascending.set(token);
        }

        @Override
        public void add(ModelToken token) {
            ascending.add(token);
            ascending.previous();
        }
    }
}
