package io.inlay.smallcoll.primitive;

/** A test of a key and its value. */
@FunctionalInterface
public interface LongDoublePredicate {
    /**
     * Performs the test.
     *
     * @param key the key
     * @param value its value
     * @return whether the two pass
     */
    boolean test(long key, double value);
}
