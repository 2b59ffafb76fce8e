package io.inlay.smallcoll;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A small list of any inline capacity, or the ArrayList that stands for it: the list itself and what it offers beyond
 * {@link List}. The small lists share no type that has these methods.
 */
interface ModelSubject {
    List<ModelToken> list();

    List<ModelToken> reversed();

    int capacity();

    int inlineCapacity();

    boolean isInline();

    void ensureCapacity(int minCapacity);

    void trimToSize();

    void truncate(int newSize);

    ModelToken swapRemove(int index);

    boolean insertAll(int index, ModelToken[] source, int from, int to);

    void resize(int newSize, ModelToken value);

    void resizeWith(int newSize, Supplier<ModelToken> supplier);

    boolean dedup();

    boolean dedupByKey(Function<ModelToken, Object> key);

    boolean dedupBy(BiPredicate<ModelToken, ModelToken> same);

    List<ModelToken> drain(int from, int to);

    List<ModelToken> splice(int from, int to, Collection<ModelToken> replacement);

    List<ModelToken> splitOff(int at);

    List<ModelToken> extractIf(Predicate<ModelToken> filter);

    ModelToken getFirst();

    ModelToken getLast();

    ModelToken removeFirst();

    ModelToken removeLast();

    void addFirst(ModelToken token);

    void addLast(ModelToken token);

    /** A new list from the class's {@code copyOf(Collection)}. */
    List<ModelToken> copyOf(Collection<ModelToken> source);

    /** A new list from the class's {@code copyOf(E[], int, int)}. */
    List<ModelToken> copyOf(ModelToken[] source, int from, int to);

    /** A new list from the class's {@code of}, the overload for this many elements. */
    List<ModelToken> of(ModelToken... tokens);

    /** A new empty list for this many elements. */
    ModelSubject empty(int expectedSize);

    /** Whether the list has the capacity it began with, whatever happens. */
    default boolean isFixed() {
        return false;
    }

    /** The model of a list that was made as this one. */
    default ModelOracle model() {
        return new ModelOracle();
    }

    /** Checks a list that an operation of this one returned, and spoils it. */
    default void checkTaken(List<?> taken) {
        throw new AssertionError("not expected of " + list().getClass());
    }

    /** Lists that grow have room for all; those of a fixed capacity say what they did. */
    default boolean tryAdd(ModelToken token) {
        return list().add(token);
    }

    default boolean tryInsert(int index, ModelToken token) {
        list().add(index, token);
        return true;
    }

    default int tryAddAll(Collection<ModelToken> tokens) {
        int before = list().size();
        list().addAll(tokens);
        return list().size() - before;
    }

    default int fill(Iterator<ModelToken> tokens) {
        int before = list().size();
        tokens.forEachRemaining(list()::add);
        return list().size() - before;
    }

    default List<ModelToken> take() {
        return drain(0, list().size());
    }

    /** A new list from the constructor that takes a collection. */
    ModelSubject copy(Collection<ModelToken> source);
}
