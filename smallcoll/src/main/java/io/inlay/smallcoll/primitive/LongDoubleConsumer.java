package io.inlay.smallcoll.primitive;

/** An operation upon a key and its value. */
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
