package io.inlay.smallcoll.primitive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * An ArrayList that takes no null, as a list of primitives cannot, and no more than a bound. Its sublists and iterators
 * inherit both, since those of ArrayList add and set through the list.
 */
final class ModelArrayList extends ArrayList<Number> {
    private static final long serialVersionUID = 1L;

    private final Comparator<Number> order;
    private final int bound;

    ModelArrayList(Comparator<Number> order, int bound) {
        this.order = order;
        this.bound = bound;
    }

    int structuralChanges() {
        return modCount;
    }

    void requireRoom(int count) {
        if (count > bound - size()) {
            throw new IllegalStateException("The list is full: capacity " + bound);
        }
    }

    @Override
    public boolean add(Number element) {
        add(size(), element);
        return true;
    }

    @Override
    public void add(int index, Number element) {
        Objects.requireNonNull(element);
        if (index >= 0 && index <= size()) {
            requireRoom(1);
        }
        super.add(index, element);
    }

    @Override
    public boolean addAll(Collection<? extends Number> elements) {
        elements.forEach(Objects::requireNonNull);
        requireRoom(elements.size());
        return super.addAll(elements);
    }

    @Override
    public boolean addAll(int index, Collection<? extends Number> elements) {
        elements.forEach(Objects::requireNonNull);
        if (index >= 0 && index <= size()) {
            requireRoom(elements.size());
        }
        return super.addAll(index, elements);
    }

    @Override
    public Number set(int index, Number element) {
        return super.set(index, Objects.requireNonNull(element));
    }

    @Override
    public void replaceAll(UnaryOperator<Number> operator) {
        super.replaceAll(element -> Objects.requireNonNull(operator.apply(element)));
    }

    /** Elements of one kind have a natural order, but {@code Number} has not. */
    @Override
    public void sort(Comparator<? super Number> comparator) {
        super.sort(comparator == null ? order : comparator);
    }

    /** A copy that is no model of anything. */
    List<Number> copy() {
        return new ArrayList<>(this);
    }
}
