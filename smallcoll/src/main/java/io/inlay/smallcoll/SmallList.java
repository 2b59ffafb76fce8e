package io.inlay.smallcoll;

import java.io.Serializable;
import java.util.*;
import java.util.function.*;

/** Stub with the final signatures and the right results, on an ArrayList: replaced by the real class. */
public final class SmallList<E> extends AbstractList<E> implements RandomAccess, Serializable {
    private final ArrayList<E> delegate;

    public SmallList() { delegate = new ArrayList<>(4); }
    public SmallList(int expectedSize) { delegate = new ArrayList<>(expectedSize); }
    public SmallList(Collection<? extends E> elements) { delegate = new ArrayList<>(elements); }

    public static <E> SmallList<E> of() { return new SmallList<>(); }
    @SafeVarargs public static <E> SmallList<E> of(E... elements) { return new SmallList<>(Arrays.asList(elements)); }
    public static <E> SmallList<E> copyOf(Collection<? extends E> elements) { return new SmallList<>(elements); }
    public static <E> SmallList<E> copyOf(E[] elements, int from, int to) { return new SmallList<>(Arrays.asList(elements).subList(from, to)); }

    public int capacity() { return Math.max(4, size()); }
    public int inlineCapacity() { return 4; }
    public boolean isInline() { return size() <= 4; }
    public void ensureCapacity(int minCapacity) { }
    public void trimToSize() { }
    public void truncate(int newSize) { drain(newSize, size()); }
    public E swapRemove(int index) { E e = set(index, get(size() - 1)); remove(size() - 1); return e; }
    public boolean insertAll(int index, E[] source, int from, int to) { return addAll(index, Arrays.asList(source).subList(from, to)); }
    public void resize(int newSize, E value) { resizeWith(newSize, () -> value); }
    public void resizeWith(int newSize, Supplier<? extends E> supplier) { if (newSize < size()) truncate(newSize); while (size() < newSize) add(supplier.get()); }
    public boolean dedup() { return dedupBy(Objects::equals); }
    public boolean dedupByKey(Function<? super E, ?> key) { return dedupBy((a, b) -> Objects.equals(key.apply(a), key.apply(b))); }
    public boolean dedupBy(BiPredicate<? super E, ? super E> same) {
        ArrayList<E> kept = new ArrayList<>();
        for (E e : this) if (kept.isEmpty() || !same.test(kept.get(kept.size() - 1), e)) kept.add(e);
        boolean changed = kept.size() != size();
        clear(); addAll(kept);
        return changed;
    }
    public SmallList<E> drain(int from, int to) { List<E> r = subList(from, to); SmallList<E> l = new SmallList<>(r); r.clear(); return l; }
    public SmallList<E> splice(int from, int to, Collection<? extends E> replacement) { SmallList<E> l = drain(from, to); addAll(from, replacement); return l; }
    public SmallList<E> splitOff(int at) { return drain(at, size()); }
    public SmallList<E> extractIf(Predicate<? super E> filter) { SmallList<E> l = new SmallList<>(); removeIf(e -> filter.test(e) && l.add(e)); return l; }

    public E getFirst() { if (isEmpty()) throw new NoSuchElementException(); return get(0); }
    public E getLast() { if (isEmpty()) throw new NoSuchElementException(); return get(size() - 1); }
    public E removeFirst() { if (isEmpty()) throw new NoSuchElementException(); return remove(0); }
    public E removeLast() { if (isEmpty()) throw new NoSuchElementException(); return remove(size() - 1); }
    public void addFirst(E element) { add(0, element); }
    public void addLast(E element) { add(element); }
    public List<E> reversed() { throw new IllegalStateException("stub"); }

    @Override public E get(int index) { return delegate.get(index); }
    @Override public int size() { return delegate.size(); }
    @Override public E set(int index, E element) { return delegate.set(index, element); }
    @Override public void add(int index, E element) { modCount++; delegate.add(index, element); }
    @Override public E remove(int index) { modCount++; return delegate.remove(index); }
}
