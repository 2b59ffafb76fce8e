package io.inlay.bench.primitivemap;

/**
 * Maps of one class and one size with all that benchmarks do to them, written with the types of their keys and values.
 *
 * <p>A fork knows one subclass, so that its calls are inlined, and nothing is boxed where a library has a method that does
 * not.
 */
abstract class MapRun {
    /** How many keys an operation asks for. */
    static final int READS = 1_024;

    /** Keys are asked for in random order, which comes round only when no processor knows it any more. */
    static final int LEAST_ORDER = 1 << 16;

    /** Out of the caches more of the map has to be visited. */
    static final int LONG_ORDER = 1 << 20;

    /** Maps are built of that many different keys in turn. */
    static final int LEAST_POOL = 1 << 20;

    /** How many maps are read in turn if they are small. */
    static final int SMALL_MAPS = 64;

    private static final int LARGEST_SMALL = 1_000;
    private static final int LARGEST_CACHED = 10_000;

    /** Returns how many maps of a size are read in turn: a power of two. */
    static int maps(int size) {
        return size <= LARGEST_SMALL ? SMALL_MAPS : 1;
    }

    /** Returns how many sets of keys maps are built of in turn. */
    static int sets(int size) {
        return Math.max(maps(size), (LEAST_POOL + size - 1) / size);
    }

    /** Returns how many look-ups come before the first comes again. */
    static int order(int size) {
        return size <= LARGEST_CACHED ? LEAST_ORDER : LONG_ORDER;
    }

    /** Looks up {@value #READS} keys that are there. */
    abstract int getHits();

    /** Looks up {@value #READS} keys that are not there. */
    abstract int getMisses();

    /** Makes a map of the next set of keys, without a word about their number. */
    abstract Object putGrowing();

    /** Makes a map of the next set of keys, for as many as there are. */
    abstract Object putPresized();

    /** Changes the values of {@value #READS} keys that are there. */
    abstract int update();

    /** Removes {@value #READS} entries, and puts each back. */
    abstract int removeAndPut();

    /** Reads all of the next map. */
    abstract int iterate();

    /** Copies the next map. */
    abstract Object copy();

    /**
     * Checks what every map answers, before anything is measured. It makes no map of another class.
     *
     * @throws IllegalStateException if an answer is wrong; the message names the map's class and the question
     */
    abstract void verify();

    static void require(boolean right, Object map, String question) {
        if (!right) {
            throw new IllegalStateException(
                    "Wrong result: " + question + " of a " + map.getClass().getSimpleName());
        }
    }
}
