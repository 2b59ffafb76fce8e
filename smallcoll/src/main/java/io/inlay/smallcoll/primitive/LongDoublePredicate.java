package io.inlay.smallcoll.primitive;

/**
 * A test of a key and its value.
 *
 * <pre>{@code
 * LongDoubleMap map = LongDoubleMap.of(1, 10);
 * map.removeIf((key, value) -> value == 0);
 * }</pre>
 */
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
