package io.inlay.smallcoll.primitive;

import org.jspecify.annotations.Nullable;

/**
 * Sixty-four bytes in fields, packed into words: the inline half of {@link FixedByteListStorage}. The byte at
 * index i is in the word of the number i / 8, at the place i % 8 there.
 *
 * <p>{@link #byteAt} and {@link #setByte} choose among all places by themselves and call nothing that is given the list.
 * Such a call would be left out where it is rare, however small, and the list would escape there.
 */
abstract class ByteWords8 extends ByteListSteps {
    static final int WORDS = 8;
    static final int INLINE_CAPACITY = WORDS * Long.BYTES;

    private long w0;
    private long w1;
    private long w2;
    private long w3;
    private long w4;
    private long w5;
    private long w6;
    private long w7;

    /** The byte at an index, which is in the words or in the array that holds what comes after them. */
    @SuppressWarnings("NullAway") // The index says that there is an array.
    final byte byteAt(int index, byte @Nullable [] overflow) {
        if (index >= INLINE_CAPACITY) {
            return overflow[index - INLINE_CAPACITY];
        }
        long word;
        if (index < 32) {
            if (index < 16) {
                if (index < 8) {
                    word = w0;
                } else {
                    word = w1;
                }
            } else if (index < 24) {
                word = w2;
            } else {
                word = w3;
            }
        } else if (index < 48) {
            if (index < 40) {
                word = w4;
            } else {
                word = w5;
            }
        } else if (index < 56) {
            word = w6;
        } else {
            word = w7;
        }
        return PackedBytes.byteAt(word, index);
    }

    @SuppressWarnings("NullAway") // The index says that there is an array.
    final void setByte(int index, byte element, byte @Nullable [] overflow) {
        if (index >= INLINE_CAPACITY) {
            overflow[index - INLINE_CAPACITY] = element;
            return;
        }
        if (index < 32) {
            if (index < 16) {
                if (index < 8) {
                    w0 = PackedBytes.withByte(w0, index, element);
                } else {
                    w1 = PackedBytes.withByte(w1, index, element);
                }
            } else if (index < 24) {
                w2 = PackedBytes.withByte(w2, index, element);
            } else {
                w3 = PackedBytes.withByte(w3, index, element);
            }
        } else if (index < 48) {
            if (index < 40) {
                w4 = PackedBytes.withByte(w4, index, element);
            } else {
                w5 = PackedBytes.withByte(w5, index, element);
            }
        } else if (index < 56) {
            w6 = PackedBytes.withByte(w6, index, element);
        } else {
            w7 = PackedBytes.withByte(w7, index, element);
        }
    }

    final long word(int number) {
        return switch (number) {
            case 0 -> w0;
            case 1 -> w1;
            case 2 -> w2;
            case 3 -> w3;
            case 4 -> w4;
            case 5 -> w5;
            case 6 -> w6;
            default -> w7;
        };
    }

    final void setWord(int number, long word) {
        switch (number) {
            case 0 -> w0 = word;
            case 1 -> w1 = word;
            case 2 -> w2 = word;
            case 3 -> w3 = word;
            case 4 -> w4 = word;
            case 5 -> w5 = word;
            case 6 -> w6 = word;
            default -> w7 = word;
        }
    }

    final void copyWords(ByteWords8 source) {
        w0 = source.w0;
        w1 = source.w1;
        w2 = source.w2;
        w3 = source.w3;
        w4 = source.w4;
        w5 = source.w5;
        w6 = source.w6;
        w7 = source.w7;
    }
}
