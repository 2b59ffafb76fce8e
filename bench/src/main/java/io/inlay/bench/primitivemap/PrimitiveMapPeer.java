package io.inlay.bench.primitivemap;

/** How a class of maps or sets is made and used, whatever it holds. */
abstract class PrimitiveMapPeer {
    /** Returns maps with keys of a pattern, and all that benchmarks do to them. */
    abstract MapRun run(KeyPattern pattern, int size);

    /**
     * Returns two maps with the same random keys.
     *
     * @param presized whether each is made for so many, or learns of them one by one
     */
    abstract Object[] twins(boolean presized, int size);
}
