package io.inlay.smallcoll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a small list should do, computed on an {@link ArrayList} by plain code: first every callback and every check, then the
 * change. What changes nothing counts as no structural change here.
 */
record ModelOracle(ArrayList<ModelToken> list) implements ModelSubject {

    ModelOracle() {
        this(new ArrayList<>());
    }

    /**
     * {@code removeAll} or {@code retainAll} of any list. ArrayList asks the argument while it moves elements and so loses
     * the order of things when it throws or is a view of the list; ours asks first.
     */
    static boolean batchRemove(List<ModelToken> list, Collection<ModelToken> argument, boolean keep) {
        Objects.requireNonNull(argument);
        List<Boolean> doomed = new ArrayList<>();
        for (ModelToken token : list) {
            doomed.add(argument.contains(token) != keep);
        }
        Iterator<ModelToken> tokens = list.iterator();
        for (boolean remove : doomed) {
            tokens.next();
            if (remove) {
                tokens.remove();
            }
        }
        return doomed.contains(true);
    }

    /** {@code sort} of any list: a comparator that throws leaves the list as it was, which ArrayList's does not promise. */
    static void sort(List<ModelToken> list, Comparator<ModelToken> comparator) {
        ModelToken[] trial = list.toArray(new ModelToken[0]);
        Arrays.sort(trial, comparator);
        list.sort(comparator);
    }

    /** Makes live iterators and views of the list fail, as a structural change does, and changes nothing. */
    void countAsStructuralChange() {
        list.addAll(List.of());
    }

    @Override
    public List<ModelToken> reversed() {
        return new ModelReversed(list);
    }

    @Override
    public int capacity() {
        throw new UnsupportedOperationException("ArrayList does not say");
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
        checkNotNegative(minCapacity);
    }

    @Override
    public void trimToSize() {}

    @Override
    public void truncate(int newSize) {
        checkNotNegative(newSize);
        if (newSize < list.size()) {
            list.subList(newSize, list.size()).clear();
        }
    }

    @Override
    public ModelToken swapRemove(int index) {
        Objects.checkIndex(index, list.size());
        ModelToken last = list.remove(list.size() - 1);
        return index == list.size() ? last : list.set(index, last);
    }

    @Override
    public boolean insertAll(int index, ModelToken[] source, int from, int to) {
        Objects.checkFromToIndex(from, to, source.length);
        Objects.checkFromToIndex(index, list.size(), list.size());
        return from < to && list.addAll(index, Arrays.asList(source).subList(from, to));
    }

    @Override
    public void resize(int newSize, ModelToken value) {
        resizeWith(newSize, () -> value);
    }

    @Override
    public void resizeWith(int newSize, Supplier<ModelToken> supplier) {
        checkNotNegative(newSize);
        Objects.requireNonNull(supplier);
        truncate(newSize);
        requireRoom(newSize - list.size());
        List<ModelToken> supplied = new ArrayList<>();
        while (list.size() + supplied.size() < newSize) {
            supplied.add(supplier.get());
        }
        if (!supplied.isEmpty()) {
            list.addAll(supplied);
        }
    }

    @Override
    public boolean dedup() {
        return dedupBy(Objects::equals);
    }

    @Override
    public boolean dedupByKey(Function<ModelToken, Object> key) {
        List<Object> keys = new ArrayList<>();
        Objects.requireNonNull(key);
        for (ModelToken token : list) {
            keys.add(key.apply(token));
        }
        int[] indexes = {0, 0};
        return dedupBy((kept, candidate) -> {
            indexes[1]++;
            boolean same = Objects.equals(keys.get(indexes[0]), keys.get(indexes[1]));
            indexes[0] = same ? indexes[0] : indexes[1];
            return same;
        });
    }

    @Override
    public boolean dedupBy(BiPredicate<ModelToken, ModelToken> same) {
        Objects.requireNonNull(same);
        List<ModelToken> kept = new ArrayList<>();
        for (ModelToken token : list) {
            if (kept.isEmpty() || !same.test(kept.get(kept.size() - 1), token)) {
                kept.add(token);
            }
        }
        if (kept.size() == list.size()) {
            return false;
        }
        list.clear();
        return list.addAll(kept);
    }

    @Override
    public List<ModelToken> drain(int from, int to) {
        return splice(from, to, List.of());
    }

    @Override
    public List<ModelToken> splice(int from, int to, Collection<ModelToken> replacement) {
        Objects.checkFromToIndex(from, to, list.size());
        ModelToken[] inserted = replacement.toArray(new ModelToken[0]);
        List<ModelToken> removed = new ArrayList<>(list.subList(from, to));
        requireRoom(inserted.length - removed.size());
        if (!removed.isEmpty()) {
            list.subList(from, to).clear();
        }
        if (inserted.length > 0) {
            list.addAll(from, Arrays.asList(inserted));
        }
        return removed;
    }

    @Override
    public List<ModelToken> splitOff(int at) {
        return drain(at, list.size());
    }

    @Override
    public List<ModelToken> extractIf(Predicate<ModelToken> filter) {
        List<ModelToken> extracted = new ArrayList<>();
        Objects.requireNonNull(filter);
        list.removeIf(token -> filter.test(token) && extracted.add(token));
        return extracted;
    }

    @Override
    public ModelToken getFirst() {
        return list.get(checkNotEmpty(0));
    }

    @Override
    public ModelToken getLast() {
        return list.get(checkNotEmpty(list.size() - 1));
    }

    @Override
    public ModelToken removeFirst() {
        return list.remove(checkNotEmpty(0));
    }

    @Override
    public ModelToken removeLast() {
        return list.remove(checkNotEmpty(list.size() - 1));
    }

    @Override
    public void addFirst(ModelToken token) {
        list.add(0, token);
    }

    @Override
    public void addLast(ModelToken token) {
        list.add(token);
    }

    @Override
    public List<ModelToken> copyOf(Collection<ModelToken> source) {
        return new ArrayList<>(source);
    }

    @Override
    public List<ModelToken> copyOf(ModelToken[] source, int from, int to) {
        Objects.checkFromToIndex(from, to, source.length);
        return new ArrayList<>(Arrays.asList(source).subList(from, to));
    }

    @Override
    public List<ModelToken> of(ModelToken... tokens) {
        return new ArrayList<>(Arrays.asList(tokens));
    }

    @Override
    public ModelSubject empty(int expectedSize) {
        return new ModelOracle();
    }

    @Override
    public ModelSubject copy(Collection<ModelToken> source) {
        return new ModelOracle(new ArrayList<>(source));
    }

    @Override
    public boolean tryAdd(ModelToken token) {
        return room() > 0 && list.add(token);
    }

    @Override
    public boolean tryInsert(int index, ModelToken token) {
        Objects.checkIndex(index, list.size() + 1);
        if (room() == 0) {
            return false;
        }
        list.add(index, token);
        return true;
    }

    @Override
    public int tryAddAll(Collection<ModelToken> tokens) {
        List<ModelToken> all = Arrays.asList(tokens.toArray(new ModelToken[0]));
        int fitting = Math.min(room(), all.size());
        if (fitting > 0) {
            list.addAll(all.subList(0, fitting));
        }
        return fitting;
    }

    @Override
    public int fill(Iterator<ModelToken> tokens) {
        int added = 0;
        while (room() > 0 && tokens.hasNext()) {
            list.add(tokens.next());
            added++;
        }
        return added;
    }

    private int room() {
        return list instanceof ModelBound bound ? bound.room() : Integer.MAX_VALUE;
    }

    private void requireRoom(int extra) {
        if (list instanceof ModelBound bound) {
            bound.requireRoom(extra);
        }
    }

    private int checkNotEmpty(int index) {
        if (list.isEmpty()) {
            throw new NoSuchElementException();
        }
        return index;
    }

    private static void checkNotNegative(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("negative: " + size);
        }
    }
}
