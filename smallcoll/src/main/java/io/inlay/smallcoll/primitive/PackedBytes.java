package io.inlay.smallcoll.primitive;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * Bytes packed into a {@code long}, called a word: the first is in the lowest eight bits. An index counts from the first
 * byte of the first of several words, so only its last three bits matter within one; a count is between 1 and 8.
 *
 * <pre>
 * the bytes 1, 2, 3   the word 0x030201
 * </pre>
 */
final class PackedBytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_SEVEN_BITS = 0x7F7F7F7F7F7F7F7FL;

    /** Powers of 31, modulo 2^32. */
    private static final int P2 = 31 * 31;

    private static final int P3 = 31 * P2;
    private static final int P4 = 31 * P3;
    private static final int P5 = 31 * P4;
    private static final int P6 = 31 * P5;
    private static final int P7 = (int) (31L * P6);
    private static final int P8 = (int) (31L * P7);

    private PackedBytes() {}

    static byte byteAt(long word, int index) {
        return (byte) (word >>> shift(index));
    }

    static long withByte(long word, int index, byte value) {
        int shift = shift(index);
        return (word & ~(0xFFL << shift)) | ((value & 0xFFL) << shift);
    }

    /** By how many bits the byte at an index is away from the first of its word; a shift takes them modulo 64. */
    static int shift(int index) {
        return index << 3;
    }

    /** The word whose first {@code count} bytes are all ones. */
    static long firstBytes(int count) {
        return -1L >>> -shift(count);
    }

    /** The word whose eight bytes are {@code value}. */
    static long repeated(byte value) {
        return (value & 0xFFL) * ONES;
    }

    /** The place of the first byte of the word that is {@code value}; 8 if none is. */
    static int firstPlaceOf(byte value, long word) {
        return Long.numberOfTrailingZeros(highBitsOfZeroBytes(word ^ repeated(value))) >>> 3;
    }

    /** The place of the last byte of the first {@code count} that is {@code value}; -1 if none is. */
    static int lastPlaceOf(byte value, long word, int count) {
        long found = highBitsOfZeroBytes(word ^ repeated(value)) & firstBytes(count);
        return (Long.SIZE - 1 - Long.numberOfLeadingZeros(found)) >> 3;
    }

    /** Adding 127 to the low seven bits of a byte carries into its high bit unless they are zero, and never further. */
    private static long highBitsOfZeroBytes(long word) {
        return ~(((word & LOW_SEVEN_BITS) + LOW_SEVEN_BITS) | word | LOW_SEVEN_BITS);
    }

    /** Carries a hash code, as {@code Arrays.hashCode} has it, over eight more bytes. */
    static int hash(int hash, long word) {
        return P8 * hash
                + P7 * byteAt(word, 0)
                + P6 * byteAt(word, 1)
                + P5 * byteAt(word, 2)
                + P4 * byteAt(word, 3)
                + P3 * byteAt(word, 4)
                + P2 * byteAt(word, 5)
                + 31 * byteAt(word, 6)
                + byteAt(word, 7);
    }

    // Arrays.

    /** Returns {@code array[at, at + count)}. Reads eight bytes at once where the array has them. */
    static long load(byte[] array, int at, int count) {
        if (at <= array.length - Long.BYTES) {
            return (long) LONGS.get(array, at) & firstBytes(count);
        }
        long word = 0;
        for (int i = count - 1; i >= 0; i--) {
            word = (word << Byte.SIZE) | (array[at + i] & 0xFF);
        }
        return word;
    }

    /** Writes the first {@code count} bytes of the word to the array, and no others. */
    static void store(byte[] array, int at, int count, long word) {
        if (count == Long.BYTES) {
            LONGS.set(array, at, word);
            return;
        }
        int done = 0;
        if (count >= Integer.BYTES) {
            INTS.set(array, at, (int) word);
            done = Integer.BYTES;
        }
        for (int i = done; i < count; i++) {
            array[at + i] = byteAt(word, i);
        }
    }

    // Numbers.

    static int inOrder(int littleEndian, ByteOrder order) {
        return Objects.requireNonNull(order) == ByteOrder.BIG_ENDIAN
                ? Integer.reverseBytes(littleEndian)
                : littleEndian;
    }

    static long inOrder(long littleEndian, ByteOrder order) {
        return Objects.requireNonNull(order) == ByteOrder.BIG_ENDIAN ? Long.reverseBytes(littleEndian) : littleEndian;
    }

    /** The word of four bytes that a number has. */
    static long wordOf(int value, ByteOrder order) {
        return inOrder(value, order) & 0xFFFFFFFFL;
    }
}
