package io.inlay.smallcoll.primitive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.BaseStream;

/**
 * What a list of primitives should do, said with an ArrayList of boxes and the methods of {@link Arrays}. It also keeps
 * account of the capacity that the list should have.
 */
final class ModelList implements PrimitiveList {
    /** What an ArrayList holds when it first grows. */
    private static final int FIRST_CAPACITY = 10;

    private final PrimitiveType type;
    private final ElementKind kind;
    private final ModelArrayList elements;
    private int capacity;

    ModelList(PrimitiveType type, int expectedSize) {
        this.type = type;
        this.kind = type.kind();
        this.capacity = type.isFixed() ? expectedSize : Math.max(type.inlineCapacity(), expectedSize);
        this.elements = new ModelArrayList(kind.order(), type.isFixed() ? expectedSize : Integer.MAX_VALUE);
    }

    static ModelList of(PrimitiveType type, int expectedSize, Number[] elements) {
        ModelList list = new ModelList(type, expectedSize);
        Collections.addAll(list.elements, elements);
        list.capacity = Math.max(list.capacity, elements.length);
        return list;
    }

    private ModelList removed(List<Number> range) {
        ModelList removed = of(type, type.isFixed() ? capacity : range.size(), range.toArray(kind.boxes(0)));
        range.clear();
        return removed;
    }

    /** As ArrayList grows, counting the places in fields as part of the array. */
    private void makeRoom(int extra) {
        elements.requireRoom(extra);
        reserve(elements.size() + extra);
    }

    private void reserve(int minCapacity) {
        if (minCapacity > capacity) {
            int next = capacity <= type.inlineCapacity() ? FIRST_CAPACITY : capacity + capacity / 2;
            capacity = Math.max(next, minCapacity);
        }
    }

    ModelArrayList elements() {
        return elements;
    }

    /** What was added through a view grows the list when it is looked at next, which is after each step. */
    @Override
    public int capacity() {
        reserve(elements.size());
        return capacity;
    }

    @Override
    public int inlineCapacity() {
        return type.inlineCapacity();
    }

    @Override
    public boolean isInline() {
        return capacity() <= type.inlineCapacity();
    }

    @Override
    public void ensureCapacity(int minCapacity) {
        if (minCapacity < 0) {
            throw new IllegalArgumentException();
        }
        reserve(minCapacity);
    }

    @Override
    public void trimToSize() {
        capacity = Math.max(type.inlineCapacity(), elements.size());
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    @Override
    public Number get(int index) {
        return elements.get(index);
    }

    @Override
    public Number getFirst() {
        return elements.get(requireSome());
    }

    @Override
    public Number getLast() {
        requireSome();
        return elements.get(elements.size() - 1);
    }

    private int requireSome() {
        if (elements.isEmpty()) {
            throw new NoSuchElementException();
        }
        return 0;
    }

    @Override
    public int indexOf(Number element) {
        return elements.indexOf(element);
    }

    @Override
    public int lastIndexOf(Number element) {
        return elements.lastIndexOf(element);
    }

    @Override
    public boolean contains(Number element) {
        return elements.contains(element);
    }

    @Override
    public int binarySearch(Number key) {
        return kind.binarySearchAsArray(toArray(), 0, elements.size(), key);
    }

    @Override
    public int binarySearch(int from, int to, Number key) {
        Objects.checkFromToIndex(from, to, elements.size());
        return kind.binarySearchAsArray(toArray(), from, to, key);
    }

    @Override
    public Number sum() {
        return kind.sum(toArray());
    }

    @Override
    public Number min() {
        requireSome();
        return elements.stream().reduce(kind::min).orElseThrow();
    }

    @Override
    public Number max() {
        requireSome();
        return elements.stream().reduce(kind::max).orElseThrow();
    }

    @Override
    public Number[] toArray() {
        return elements.toArray(kind.boxes(0));
    }

    @Override
    public void copyInto(int from, int to, Number[] target, int at) {
        Objects.checkFromToIndex(from, to, elements.size());
        Objects.checkFromIndexSize(at, to - from, target.length);
        System.arraycopy(toArray(), from, target, at, to - from);
    }

    @Override
    public void forEach(Consumer<Number> action) {
        elements.forEach(action);
    }

    @Override
    public Iterator<Number> iterator() {
        return elements.iterator();
    }

    @Override
    public Spliterator<Number> spliterator() {
        return elements.spliterator();
    }

    @Override
    public BaseStream<Number, ?> stream() {
        return elements.stream();
    }

    @Override
    public int compareTo(PrimitiveList other) {
        return kind.compareAsArrays(toArray(), other.toArray());
    }

    @Override
    public void add(Number element) {
        makeRoom(1);
        elements.add(element);
    }

    @Override
    public void addAll(Number[] added) {
        insertAll(elements.size(), added, 0, added.length);
    }

    @Override
    public void addAll(Number[] source, int from, int to) {
        insertAll(elements.size(), source, from, to);
    }

    @Override
    public void addAll(PrimitiveList added) {
        addAll(added.toArray());
    }

    @Override
    public void insert(int index, Number element) {
        insertAll(index, new Number[] {element}, 0, 1);
    }

    @Override
    public void insertAll(int index, Number[] source, int from, int to) {
        Objects.checkIndex(index, elements.size() + 1);
        Objects.checkFromToIndex(from, to, source.length);
        makeRoom(to - from);
        elements.addAll(index, List.of(source).subList(from, to));
    }

    @Override
    public Number set(int index, Number element) {
        return elements.set(index, element);
    }

    @Override
    public Number remove(int index) {
        return elements.remove(index);
    }

    @Override
    public boolean removeValue(Number element) {
        return elements.remove(element);
    }

    @Override
    public Number removeFirst() {
        return elements.remove(requireSome());
    }

    @Override
    public Number removeLast() {
        requireSome();
        return elements.remove(elements.size() - 1);
    }

    @Override
    public void removeRange(int from, int to) {
        range(from, to).clear();
    }

    private List<Number> range(int from, int to) {
        Objects.checkFromToIndex(from, to, elements.size());
        return elements.subList(from, to);
    }

    @Override
    public boolean removeIf(Predicate<Number> filter) {
        return elements.removeIf(filter);
    }

    @Override
    public boolean removeAll(PrimitiveList other) {
        return elements.removeAll(Arrays.asList(other.toArray()));
    }

    @Override
    public boolean retainAll(PrimitiveList other) {
        return elements.retainAll(Arrays.asList(other.toArray()));
    }

    @Override
    public void replaceAll(UnaryOperator<Number> operator) {
        elements.replaceAll(operator);
    }

    @Override
    public void sort() {
        elements.sort(null);
    }

    @Override
    public void sort(int from, int to) {
        range(from, to).sort(kind.order());
    }

    @Override
    public void reverse() {
        Collections.reverse(elements);
    }

    @Override
    public void swap(int i, int j) {
        Collections.swap(elements, i, j);
    }

    @Override
    public Number swapRemove(int index) {
        Number removed = elements.get(index);
        elements.set(index, elements.get(elements.size() - 1));
        elements.remove(elements.size() - 1);
        return removed;
    }

    @Override
    public boolean dedup() {
        int before = elements.size();
        for (int i = before - 1; i > 0; i--) {
            if (elements.get(i).equals(elements.get(i - 1))) {
                elements.remove(i);
            }
        }
        return elements.size() < before;
    }

    @Override
    public void clear() {
        elements.clear();
    }

    @Override
    public void truncate(int newSize) {
        if (requireSize(newSize) < elements.size()) {
            elements.subList(newSize, elements.size()).clear();
        }
    }

    private static int requireSize(int newSize) {
        if (newSize < 0) {
            throw new IllegalArgumentException();
        }
        return newSize;
    }

    @Override
    public void resize(int newSize, Number element) {
        int more = requireSize(newSize) - elements.size();
        if (more > 0) {
            makeRoom(more);
            elements.addAll(Collections.nCopies(more, element));
        } else {
            truncate(newSize);
        }
    }

    @Override
    public PrimitiveList drain(int from, int to) {
        return removed(range(from, to));
    }

    @Override
    public PrimitiveList splice(int from, int to, Number[] replacement) {
        List<Number> range = range(from, to);
        List<Number> inserted = List.of(replacement);
        makeRoom(inserted.size() - range.size());
        PrimitiveList removed = removed(range);
        elements.addAll(from, inserted);
        return removed;
    }

    @Override
    public PrimitiveList splitOff(int at) {
        Objects.checkIndex(at, elements.size() + 1);
        return drain(at, elements.size());
    }

    @Override
    public PrimitiveList extractIf(Predicate<Number> filter) {
        List<Number> extracted = new ArrayList<>();
        elements.removeIf(element -> filter.test(element) && extracted.add(element));
        return removed(extracted);
    }

    @Override
    public List<Number> asList() {
        return elements;
    }

    @Override
    public int remainingCapacity() {
        return capacity - elements.size();
    }

    @Override
    public boolean isFull() {
        return remainingCapacity() == 0;
    }

    @Override
    public boolean tryAdd(Number element) {
        return tryInsert(elements.size(), element);
    }

    @Override
    public boolean tryInsert(int index, Number element) {
        Objects.checkIndex(index, elements.size() + 1);
        if (!isFull()) {
            elements.add(index, element);
            return true;
        }
        return false;
    }

    @Override
    public int tryAddAll(Number[] added) {
        return tryAddAll(added, 0, added.length);
    }

    @Override
    public int tryAddAll(Number[] source, int from, int to) {
        Objects.checkFromToIndex(from, to, source.length);
        int fitting = Math.min(to - from, remainingCapacity());
        elements.addAll(List.of(source).subList(from, from + fitting));
        return fitting;
    }

    @Override
    public int tryAddAll(PrimitiveList added) {
        return tryAddAll(added.toArray());
    }

    @Override
    public int fill(Iterator<Number> source) {
        int before = elements.size();
        while (!isFull() && source.hasNext()) {
            elements.add(source.next());
        }
        return elements.size() - before;
    }

    @Override
    public PrimitiveList take() {
        return removed(elements);
    }

    @Override
    public Object raw() {
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelList list && elements.equals(list.elements);
    }

    @Override
    public int hashCode() {
        return kind.hashCodeAsArray(toArray());
    }

    @Override
    public String toString() {
        return kind.toStringAsArray(toArray());
    }
}
