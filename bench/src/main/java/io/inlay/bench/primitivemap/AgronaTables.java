package io.inlay.bench.primitivemap;

import org.agrona.collections.Hashing;

/** How long tables of Agrona have to be. */
final class AgronaTables {
    private AgronaTables() {}

    /** Returns the initial capacity of a map that is to hold so many entries at the default load without growing. */
    static int length(int entries) {
        return (int) Math.ceil(entries / (double) Hashing.DEFAULT_LOAD_FACTOR);
    }
}
