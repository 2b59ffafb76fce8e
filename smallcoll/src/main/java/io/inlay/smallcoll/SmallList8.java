package io.inlay.smallcoll;

import java.io.Serializable;
import java.util.*;
import java.util.function.*;

/**
 * Stub with the final signatures and the right results, on an ArrayList: replaced by the real class.
 *
 * @param <E> stub
 */
@SuppressWarnings({"serial", "varargs", "DoNotCallSuggester"})
public final class SmallList8<E> extends AbstractList<E> implements RandomAccess, Serializable {
    /** Stub. */
    private final ArrayList<E> delegate;

    /**
     * Stub.
     */
    public SmallList8() {
        delegate = new ArrayList<>(4);
    }

    /**
     * Stub.
     * @param expectedSize stub
     */
    public SmallList8(int expectedSize) {
        delegate = new ArrayList<>(expectedSize);
    }

    /**
     * Stub.
     * @param elements stub
     */
    public SmallList8(Collection<? extends E> elements) {
        delegate = new ArrayList<>(elements);
    }

    /**
     * Stub.
     * @param <E> stub
     * @return stub
     */
    public static <E> SmallList8<E> of() {
        return new SmallList8<>();
    }

    /**
     * Stub.
     * @param <E> stub
     * @param elements stub
     * @return stub
     */
    @SafeVarargs
    public static <E> SmallList8<E> of(E... elements) {
        return new SmallList8<>(Arrays.asList(elements));
    }

    /**
     * Stub.
     * @param <E> stub
     * @param elements stub
     * @return stub
     */
    public static <E> SmallList8<E> copyOf(Collection<? extends E> elements) {
        return new SmallList8<>(elements);
    }

    /**
     * Stub.
     * @param <E> stub
     * @param elements stub
     * @param from stub
     * @param to stub
     * @return stub
     */
    public static <E> SmallList8<E> copyOf(E[] elements, int from, int to) {
        return new SmallList8<>(Arrays.asList(elements).subList(from, to));
    }

    /**
     * Stub.
     * @return stub
     */
    public int capacity() {
        return Math.max(8, size());
    }

    /**
     * Stub.
     * @return stub
     */
    public int inlineCapacity() {
        return 8;
    }

    /**
     * Stub.
     * @return stub
     */
    public boolean isInline() {
        return size() <= 8;
    }

    /**
     * Stub.
     * @param minCapacity stub
     */
    public void ensureCapacity(int minCapacity) {}

    /**
     * Stub.
     */
    public void trimToSize() {}

    /**
     * Stub.
     * @param newSize stub
     */
    public void truncate(int newSize) {
        drain(newSize, size());
    }

    /**
     * Stub.
     * @param index stub
     * @return stub
     */
    public E swapRemove(int index) {
        E e = set(index, get(size() - 1));
        remove(size() - 1);
        return e;
    }

    /**
     * Stub.
     * @param index stub
     * @param source stub
     * @param from stub
     * @param to stub
     * @return stub
     */
    public boolean insertAll(int index, E[] source, int from, int to) {
        return addAll(index, Arrays.asList(source).subList(from, to));
    }

    /**
     * Stub.
     * @param newSize stub
     * @param value stub
     */
    public void resize(int newSize, E value) {
        resizeWith(newSize, () -> value);
    }

    /**
     * Stub.
     * @param newSize stub
     * @param supplier stub
     */
    public void resizeWith(int newSize, Supplier<? extends E> supplier) {
        if (newSize < size()) truncate(newSize);
        while (size() < newSize) add(supplier.get());
    }

    /**
     * Stub.
     * @return stub
     */
    public boolean dedup() {
        return dedupBy(Objects::equals);
    }

    /**
     * Stub.
     * @param key stub
     * @return stub
     */
    public boolean dedupByKey(Function<? super E, ?> key) {
        return dedupBy((a, b) -> Objects.equals(key.apply(a), key.apply(b)));
    }

    /**
     * Stub.
     * @param same stub
     * @return stub
     */
    public boolean dedupBy(BiPredicate<? super E, ? super E> same) {
        ArrayList<E> kept = new ArrayList<>();
        for (E e : this) if (kept.isEmpty() || !same.test(kept.get(kept.size() - 1), e)) kept.add(e);
        boolean changed = kept.size() != size();
        clear();
        addAll(kept);
        return changed;
    }

    /**
     * Stub.
     * @param from stub
     * @param to stub
     * @return stub
     */
    public SmallList8<E> drain(int from, int to) {
        List<E> r = subList(from, to);
        SmallList8<E> l = new SmallList8<>(r);
        r.clear();
        return l;
    }

    /**
     * Stub.
     * @param from stub
     * @param to stub
     * @param replacement stub
     * @return stub
     */
    public SmallList8<E> splice(int from, int to, Collection<? extends E> replacement) {
        SmallList8<E> l = drain(from, to);
        addAll(from, replacement);
        return l;
    }

    /**
     * Stub.
     * @param at stub
     * @return stub
     */
    public SmallList8<E> splitOff(int at) {
        return drain(at, size());
    }

    /**
     * Stub.
     * @param filter stub
     * @return stub
     */
    public SmallList8<E> extractIf(Predicate<? super E> filter) {
        SmallList8<E> l = new SmallList8<>();
        removeIf(e -> filter.test(e) && l.add(e));
        return l;
    }

    /**
     * Stub.
     * @return stub
     */
    public E getFirst() {
        if (isEmpty()) throw new NoSuchElementException();
        return get(0);
    }

    /**
     * Stub.
     * @return stub
     */
    public E getLast() {
        if (isEmpty()) throw new NoSuchElementException();
        return get(size() - 1);
    }

    /**
     * Stub.
     * @return stub
     */
    public E removeFirst() {
        if (isEmpty()) throw new NoSuchElementException();
        return remove(0);
    }

    /**
     * Stub.
     * @return stub
     */
    public E removeLast() {
        if (isEmpty()) throw new NoSuchElementException();
        return remove(size() - 1);
    }

    /**
     * Stub.
     * @param element stub
     */
    public void addFirst(E element) {
        add(0, element);
    }

    /**
     * Stub.
     * @param element stub
     */
    public void addLast(E element) {
        add(element);
    }

    /**
     * Stub.
     * @return stub
     */
    public List<E> reversed() {
        throw new IllegalStateException("stub");
    }

    @Override
    public E get(int index) {
        return delegate.get(index);
    }

    @Override
    public int size() {
        return delegate.size();
    }

    @Override
    public E set(int index, E element) {
        return delegate.set(index, element);
    }

    @Override
    public void add(int index, E element) {
        modCount++;
        delegate.add(index, element);
    }

    @Override
    public E remove(int index) {
        modCount++;
        return delegate.remove(index);
    }
}
