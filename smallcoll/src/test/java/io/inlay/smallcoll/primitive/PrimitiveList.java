package io.inlay.smallcoll.primitive;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.BaseStream;

/**
 * What every list of primitives offers, with its elements in boxes, so that one test serves all of them.
 * {@link PrimitiveType} puts this face on a real list, and {@link ModelList} is what it should do.
 */
interface PrimitiveList extends Comparable<PrimitiveList> {
    int capacity();

    int inlineCapacity();

    boolean isInline();

    void ensureCapacity(int minCapacity);

    void trimToSize();

    int size();

    boolean isEmpty();

    Number get(int index);

    Number getFirst();

    Number getLast();

    int indexOf(Number element);

    int lastIndexOf(Number element);

    boolean contains(Number element);

    int binarySearch(Number key);

    int binarySearch(int from, int to, Number key);

    Number sum();

    Number min();

    Number max();

    Number[] toArray();

    void copyInto(int from, int to, Number[] target, int at);

    void forEach(Consumer<Number> action);

    Iterator<Number> iterator();

    Spliterator<Number> spliterator();

    BaseStream<Number, ?> stream();

    @Override
    int compareTo(PrimitiveList other);

    void add(Number element);

    void addAll(Number[] elements);

    void addAll(Number[] source, int from, int to);

    void addAll(PrimitiveList elements);

    void insert(int index, Number element);

    void insertAll(int index, Number[] source, int from, int to);

    Number set(int index, Number element);

    Number remove(int index);

    boolean removeValue(Number element);

    Number removeFirst();

    Number removeLast();

    void removeRange(int from, int to);

    boolean removeIf(Predicate<Number> filter);

    boolean removeAll(PrimitiveList elements);

    boolean retainAll(PrimitiveList elements);

    void replaceAll(UnaryOperator<Number> operator);

    void sort();

    void sort(int from, int to);

    void reverse();

    void swap(int i, int j);

    Number swapRemove(int index);

    boolean dedup();

    void clear();

    void truncate(int newSize);

    void resize(int newSize, Number element);

    PrimitiveList drain(int from, int to);

    PrimitiveList splice(int from, int to, Number[] replacement);

    PrimitiveList splitOff(int at);

    PrimitiveList extractIf(Predicate<Number> filter);

    List<Number> asList();

    // Fixed lists only.

    int remainingCapacity();

    boolean isFull();

    boolean tryAdd(Number element);

    boolean tryInsert(int index, Number element);

    int tryAddAll(Number[] elements);

    int tryAddAll(Number[] source, int from, int to);

    int tryAddAll(PrimitiveList elements);

    int fill(Iterator<Number> elements);

    PrimitiveList take();

    /** The list behind this face, for everything that looks at its class. */
    Object raw();
}
