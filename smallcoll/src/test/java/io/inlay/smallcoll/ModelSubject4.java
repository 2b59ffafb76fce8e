package io.inlay.smallcoll;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A {@link SmallList} under test. */
record ModelSubject4(SmallList<ModelToken> list) implements ModelSubject {

    @Override
    public List<ModelToken> reversed() {
        return list.reversed();
    }

    @Override
    public int capacity() {
        return list.capacity();
    }

    @Override
    public int inlineCapacity() {
        return list.inlineCapacity();
    }

    @Override
    public boolean isInline() {
        return list.isInline();
    }

    @Override
    public void ensureCapacity(int minCapacity) {
        list.ensureCapacity(minCapacity);
    }

    @Override
    public void trimToSize() {
        list.trimToSize();
    }

    @Override
    public void truncate(int newSize) {
        list.truncate(newSize);
    }

    @Override
    public ModelToken swapRemove(int index) {
        return list.swapRemove(index);
    }

    @Override
    public boolean insertAll(int index, ModelToken[] source, int from, int to) {
        return list.insertAll(index, source, from, to);
    }

    @Override
    public void resize(int newSize, ModelToken value) {
        list.resize(newSize, value);
    }

    @Override
    public void resizeWith(int newSize, Supplier<ModelToken> supplier) {
        list.resizeWith(newSize, supplier);
    }

    @Override
    public boolean dedup() {
        return list.dedup();
    }

    @Override
    public boolean dedupByKey(Function<ModelToken, Object> key) {
        return list.dedupByKey(key);
    }

    @Override
    public boolean dedupBy(BiPredicate<ModelToken, ModelToken> same) {
        return list.dedupBy(same);
    }

    @Override
    public List<ModelToken> drain(int from, int to) {
        return list.drain(from, to);
    }

    @Override
    public List<ModelToken> splice(int from, int to, Collection<ModelToken> replacement) {
        return list.splice(from, to, replacement);
    }

    @Override
    public List<ModelToken> splitOff(int at) {
        return list.splitOff(at);
    }

    @Override
    public List<ModelToken> extractIf(Predicate<ModelToken> filter) {
        return list.extractIf(filter);
    }

    @Override
    public ModelToken getFirst() {
        return list.getFirst();
    }

    @Override
    public ModelToken getLast() {
        return list.getLast();
    }

    @Override
    public ModelToken removeFirst() {
        return list.removeFirst();
    }

    @Override
    public ModelToken removeLast() {
        return list.removeLast();
    }

    @Override
    public void addFirst(ModelToken token) {
        list.addFirst(token);
    }

    @Override
    public void addLast(ModelToken token) {
        list.addLast(token);
    }

    @Override
    public List<ModelToken> copyOf(Collection<ModelToken> source) {
        return SmallList.copyOf(source);
    }

    @Override
    public List<ModelToken> copyOf(ModelToken[] source, int from, int to) {
        return SmallList.copyOf(source, from, to);
    }

    @Override
    public List<ModelToken> of(ModelToken... tokens) {
        return switch (tokens == null ? -1 : tokens.length) {
            case 0 -> SmallList.of();
            case 1 -> SmallList.of(tokens[0]);
            case 2 -> SmallList.of(tokens[0], tokens[1]);
            case 3 -> SmallList.of(tokens[0], tokens[1], tokens[2]);
            case 4 -> SmallList.of(tokens[0], tokens[1], tokens[2], tokens[3]);
            default -> SmallList.of(tokens);
        };
    }

    @Override
    public ModelSubject empty(int expectedSize) {
        return new ModelSubject4(new SmallList<>(expectedSize));
    }

    @Override
    public ModelSubject copy(Collection<ModelToken> source) {
        return new ModelSubject4(new SmallList<>(source));
    }
}
