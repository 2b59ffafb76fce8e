package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/**
 * Sixteen bytes in fields, packed into words: the inline half of {@link FixedByteList16Storage}. The byte at
 * index i is in the word of the number i / 8, at the place i % 8 there.
 *
 * <p>{@link #byteAt} and {@link #setByte} choose among all places by themselves and call nothing that is given the list.
 * Such a call would be left out where it is rare, however small, and the list would escape there.
 */
abstract class ByteWords2 extends ByteListSteps {
    static final int WORDS = 2;
    static final int INLINE_CAPACITY = WORDS * Long.BYTES;

    private long w0;
    private long w1;

    /** The byte at an index, which is in the words or in the array that holds what comes after them. */
    @SuppressWarnings("NullAway") // The index says that there is an array.
    final byte byteAt(int index, byte @Nullable [] overflow) {
        if (index >= INLINE_CAPACITY) {
            return overflow[index - INLINE_CAPACITY];
        }
        long word;
        if (index < 8) {
            word = w0;
        } else {
            word = w1;
        }
        return PackedBytes.byteAt(word, index);
    }

    @SuppressWarnings("NullAway") // The index says that there is an array.
    final void setByte(int index, byte element, byte @Nullable [] overflow) {
        if (index >= INLINE_CAPACITY) {
            overflow[index - INLINE_CAPACITY] = element;
            return;
        }
        if (index < 8) {
            w0 = PackedBytes.withByte(w0, index, element);
        } else {
            w1 = PackedBytes.withByte(w1, index, element);
        }
    }

    final long word(int number) {
        return switch (number) {
            case 0 -> w0;
            default -> w1;
        };
    }

    final void setWord(int number, long word) {
        switch (number) {
            case 0 -> w0 = word;
            default -> w1 = word;
        }
    }

    final void copyWords(ByteWords2 source) {
        w0 = source.w0;
        w1 = source.w1;
    }
}
