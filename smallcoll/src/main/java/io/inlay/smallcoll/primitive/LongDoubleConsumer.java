package io.inlay.smallcoll.primitive;

/**
 * An operation upon a key and its value.
 *
 * <pre>{@code
 * LongDoubleMap map = LongDoubleMap.of(1, 10);
 * map.forEach((key, value) -> System.out.println(key + ": " + value));
 * }</pre>
 */
@FunctionalInterface
public interface LongDoubleConsumer {
    /**
     * Performs the operation.
     *
     * @param key the key
     * @param value its value
     */
    void accept(long key, double value);
}
