package io.inlay.bench.primitivemap;

/**
 * A class of maps that takes part in the comparison, with the operations that are measured.
 *
 * <p>These maps share no interface, so each class has a peer of its own, in which all calls are to that class. A fork uses
 * one peer, so the JIT inlines it.
 *
 * @param <M> the map class
 */
abstract class LongDoublePeer<M> extends PrimitiveMapPeer {
    /** Returns an empty map from the constructor without arguments, or with what no map goes without. */
    abstract M growing();

    /** Returns an empty map that holds so many entries without growing, as the documentation says how to ask for it. */
    abstract M sized(int entries);

    /** Returns a map with the same entries. */
    abstract M copy(M map);

    abstract int size(M map);

    /** Returns the value of a key, or one that counts for nothing. */
    abstract double get(M map, long key);

    /** Puts an entry. */
    abstract void put(M map, long key, double value);

    /** Adds to the value of a key that is there, and returns the sum; what cannot be added replaces the value. */
    abstract double update(M map, long key, double delta);

    /** Removes a key that is there, and returns its value. */
    abstract double remove(M map, long key);

    /** Returns the sum of all keys and values as {@link Elements} has them, by the way to iterate that makes no objects. */
    abstract int sum(M map);

    /** Returns the value that the map is to have for a key: this one, where it has any. */
    double value(double value) {
        return value;
    }

    @Override
    final MapRun run(KeyPattern pattern, int size) {
        return new LongDoubleRun<>(this, pattern, size);
    }

    @Override
    final Object[] twins(boolean presized, int size) {
        var numbers = KeyPattern.RANDOM.keys(size);
        M first = presized ? sized(size) : growing();
        M second = presized ? sized(size) : growing();
        for (int i = 0; i < size; i++) {
            long key = Elements.toLong(numbers[i]);
            double value = value(Elements.toDouble(i + 1));
            put(first, key, value);
            put(second, key, value);
        }
        return new Object[] {first, second};
    }
}
