package io.inlay.bench.primitive;

import java.util.Locale;

/**
 * A class of primitive lists that takes part in the comparison, with the operations that are measured.
 *
 * <p>Primitive lists share no interface, so each class has a peer of its own, in which all calls are to that class, with
 * its own element type and without boxing wherever the class offers that. Values come as {@code int} and are converted
 * to the element type; what is read leaves as {@link Bits}. A fork uses one peer, so the JIT inlines it.
 *
 * @param <L> the list class
 */
public abstract class PrimitivePeer<L> {
    /** What {@code forEach} has added up: in a field, so that one consumer serves all lists. */
    long sum;

    /**
     * Returns the peer of a library for an element type.
     *
     * @param peer the library or the family of classes, such as {@code Small}, {@code Fixed8} or {@code Fastutil}
     * @param elements {@code int}, {@code long}, {@code double} or {@code byte}
     * @throws IllegalArgumentException if there is no such class
     */
    public static PrimitivePeer<?> named(String peer, String elements) {
        try {
            return Class.forName(className(peer, elements))
                    .asSubclass(PrimitivePeer.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no list of " + elements + " is known of " + peer, e);
        }
    }

    /** {@code Fixed8} and {@code int} make {@code FixedIntPeer8}. */
    private static String className(String peer, String elements) {
        String family = peer.replaceAll("\\d+$", "");
        String element =
                elements.isEmpty() ? "" : elements.substring(0, 1).toUpperCase(Locale.ROOT) + elements.substring(1);
        return PrimitivePeer.class.getPackageName() + "." + family + element + "Peer" + peer.substring(family.length());
    }

    /** Returns a list from the constructor without arguments; a fixed one, which has none, holds as many as its fields. */
    public abstract L growing();

    /** Returns an empty list that holds so many elements without growing. */
    public abstract L sized(int capacity);

    /** Returns a list with the same elements. */
    abstract L copy(L list);

    /** Appends an element. */
    public abstract void add(L list, int value);

    abstract void set(L list, int index, int value);

    abstract void clear(L list);

    abstract void sort(L list);

    abstract int size(L list);

    /** Returns the element as {@link Bits}. */
    abstract long get(L list, int index);

    abstract boolean contains(L list, int value);

    abstract int indexOf(L list, int value);

    /** Returns the sum of all elements as {@link Bits}, by the list's own {@code forEach}. */
    abstract long sumByForEach(L list);

    /** Returns the sum of all elements as {@link Bits}, by the list's own iterator. */
    abstract long sumByIterator(L list);

    final void addUp(int value) {
        sum += Bits.of(value);
    }

    final void addUp(long value) {
        sum += Bits.of(value);
    }

    final void addUp(double value) {
        sum += Bits.of(value);
    }
}
