package io.inlay.smallcoll.primitive;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Text as UTF-8 in a list of bytes. Short text is encoded here, straight into the list; the JDK is faster at long text, but
 * makes an array of it.
 */
final class ByteText {
    private static final int LONGEST_SHORT_TEXT = 64;

    private ByteText() {}

    /** Adds the text and returns how many bytes that were. The text is asked for once, before the first change. */
    static int append(ByteListSteps list, CharSequence chars) {
        String text = chars.toString();
        if (text.length() > LONGEST_SHORT_TEXT) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            list.insertRange(list.size, encoded, 0, encoded.length);
            return encoded.length;
        }
        int length = (int) encodedLength(text);
        list.makeRoomFor(length);
        encode(text, list, list.size);
        list.resized(list.size + length);
        return length;
    }

    /** Replaces bytes from {@code offset} on by the text and returns how many that were. */
    static int replace(ByteListSteps list, int offset, CharSequence chars) {
        String text = chars.toString();
        long length = encodedLength(text);
        Objects.checkFromIndexSize(offset, length, (long) list.size);
        encode(text, list, offset);
        return (int) length;
    }

    private static long encodedLength(String text) {
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            int codePoint = codePointAt(text, i);
            length += width(codePoint);
            i += Character.charCount(codePoint) - 1;
        }
        return length;
    }

    /** Gathers eight bytes before it stores them. */
    private static void encode(String text, ByteListSteps list, int offset) {
        int at = offset;
        long word = 0;
        int held = 0;
        for (int i = 0; i < text.length(); i++) {
            int codePoint = codePointAt(text, i);
            i += Character.charCount(codePoint) - 1;
            long bytes = encoded(codePoint);
            int width = width(codePoint);
            word |= bytes << PackedBytes.shift(held);
            held += width;
            if (held >= Long.BYTES) {
                list.store(at, Long.BYTES, word);
                at += Long.BYTES;
                held -= Long.BYTES;
                word = bytes >>> PackedBytes.shift(width - held);
            }
        }
        if (held > 0) {
            list.store(at, held, word);
        }
    }

    /** What {@code String.getBytes} encodes: a surrogate without its other half is a question mark. */
    private static int codePointAt(String text, int index) {
        int codePoint = text.charAt(index);
        if (!Character.isSurrogate((char) codePoint)) {
            return codePoint;
        }
        codePoint = text.codePointAt(index);
        return Character.isSupplementaryCodePoint(codePoint) ? codePoint : '?';
    }

    private static int width(int codePoint) {
        if (codePoint < 0x800) {
            return codePoint < 0x80 ? 1 : 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }

    /** One to four bytes, the first in the lowest bits. */
    private static long encoded(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint;
        }
        if (codePoint < 0x800) {
            return 0xC0 | codePoint >> 6 | continuation(codePoint, 0) << 8;
        }
        if (codePoint < 0x10000) {
            return 0xE0 | codePoint >> 12 | continuation(codePoint, 6) << 8 | continuation(codePoint, 0) << 16;
        }
        return 0xF0
                | codePoint >> 18
                | continuation(codePoint, 12) << 8
                | continuation(codePoint, 6) << 16
                | continuation(codePoint, 0) << 24;
    }

    private static long continuation(int codePoint, int bits) {
        return 0x80 | (codePoint >> bits & 0x3F);
    }
}
