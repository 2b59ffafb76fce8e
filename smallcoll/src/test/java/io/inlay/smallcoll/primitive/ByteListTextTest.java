package io.inlay.smallcoll.primitive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** UTF-8 there and back, against what {@code String} does. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.ByteListType#all")
class ByteListTextTest {
    @Parameter
    ByteListType type;

    /** Each at another alignment, with its neighbours around it, and surrogates with and without the other half. */
    @Test
    void addUtf8_everyCodePoint_isEncodedAsStringDoes() {
        AnyByteList list = type.withCapacity(type.inlineCapacity() + 30);
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = "x" + new String(Character.toChars(codePoint)) + "\uDC00y";
            byte[] expected = text.getBytes(UTF_8);
            int before = codePoint % (type.inlineCapacity() + 9);
            list.clear();
            list.resize(before, (byte) 'a');
            int added = list.addUtf8(text);
            if (added != expected.length
                    || !Arrays.equals(expected, Arrays.copyOfRange(list.toArray(), before, before + added))
                    || !list.getUtf8(before, added).equals(new String(expected, UTF_8))) {
                throw new AssertionError(Integer.toHexString(codePoint) + " after " + before + ": " + list.raw());
            }
        }
    }

    @Test
    void addUtf8_anyCharsInAnyOrder_isEncodedAsStringDoes() {
        char[] kinds = {'a', '\u00E9', '\u4E2D', '\uD83D', '\uDE00', '\uDBFF', '\uDFFF', '\0', '\uFFFF'};
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < 50_000; round++) {
            char[] chars = new char[random.nextInt(round % 100 == 0 ? 200 : 40)];
            for (int i = 0; i < chars.length; i++) {
                chars[i] = kinds[random.nextInt(kinds.length)];
            }
            String text = new String(chars);
            byte[] expected = text.getBytes(UTF_8);
            AnyByteList list = type.withCapacity(expected.length);
            assertThat(list.addUtf8(text)).isEqualTo(expected.length);
            if (!Arrays.equals(list.toArray(), expected)) {
                throw new AssertionError(Arrays.toString(chars));
            }
        }
    }

    @Test
    void addUtf8_lengthsAroundTheLongestShortText_areAllTheSame() {
        for (int length = 60; length < 70; length++) {
            for (String unit : new String[] {"a", "\u00E9", "\u4E2D", "\uD83D\uDE00", "\uD83D"}) {
                String text = unit.repeat(length);
                AnyByteList list = type.withCapacity(300);
                list.add((byte) 1);
                list.addUtf8(text);
                assertThat(list.getUtf8(1, list.size() - 1)).isEqualTo(new String(text.getBytes(UTF_8), UTF_8));
            }
        }
    }

    @Test
    void setUtf8_everyOffset_replacesAsManyBytesAsItIsLong() {
        String text = "\u00E9\u4E2Da\uD83D\uDE00";
        byte[] encoded = text.getBytes(UTF_8);
        int size = type.inlineCapacity() + 20;
        for (int offset = 0; offset + encoded.length <= size; offset++) {
            AnyByteList list = type.withCapacity(size);
            list.resize(size, (byte) '.');
            assertThat(list.setUtf8(offset, text)).isEqualTo(encoded.length);
            String dots = ".".repeat(size - encoded.length);
            assertThat(list.getUtf8(0, size)).isEqualTo(dots.substring(0, offset) + text + dots.substring(offset));
        }
    }

    @Test
    void setUtf8_pastTheEnd_changesNothing() {
        AnyByteList list = type.containing((byte) 1, (byte) 2, (byte) 3);

        for (int offset : new int[] {-1, 2, 3, 4, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> list.setUtf8(offset, "\u00E9")).isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThat(list.setUtf8(3, "")).isZero();
        assertThat(list.toArray()).containsExactly(1, 2, 3);
    }

    @Test
    void getUtf8_everyRangeOfMalformedBytes_isWhatStringMakesOfThem() {
        byte[] bytes = new byte[type.inlineCapacity() + 16];
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 30; round++) {
            random.nextBytes(bytes);
            AnyByteList list = type.withCapacity(bytes.length);
            list.addAll(bytes);
            for (int from = 0; from <= bytes.length; from++) {
                for (int to = from; to <= bytes.length; to += 5) {
                    assertThat(list.getUtf8(from, to - from)).isEqualTo(new String(bytes, from, to - from, UTF_8));
                }
            }
        }
    }

    @Test
    void getUtf8_wrongRange_isRefused() {
        AnyByteList list = type.containing(new byte[5]);

        for (int[] range : new int[][] {{-1, 1}, {0, 6}, {6, 0}, {2, -1}, {5, 1}, {1, Integer.MAX_VALUE}}) {
            assertThatThrownBy(() -> list.getUtf8(range[0], range[1])).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void anyCharSequence_isTaken() {
        AnyByteList list = type.withCapacity(20);
        list.addUtf8(new StringBuilder("a\u00E9"));
        list.addUtf8(CharBuffer.wrap("b"));

        assertThat(list.getUtf8(0, list.size())).isEqualTo("a\u00E9b");
    }

    /** A text is asked for once and before the change, so one that lies or changes the list gets nowhere. */
    @Test
    void hostileCharSequence_leavesASoundList() {
        AnyByteList list = type.containing((byte) 'a');
        list.addUtf8(new LyingText(() -> list.addUtf8("b")));
        assertThat(list.getUtf8(0, list.size())).isEqualTo("abc");
        list.setUtf8(0, new LyingText(list::removeLast));
        assertThat(list.getUtf8(0, list.size())).isEqualTo("cb");

        assertThatThrownBy(() -> list.addUtf8(new LyingText(() -> {
                    throw new IllegalCallerException();
                })))
                .isInstanceOf(IllegalCallerException.class);
        assertThatThrownBy(() -> list.addUtf8(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> list.setUtf8(0, null)).isInstanceOf(NullPointerException.class);
        assertThat(list.getUtf8(0, list.size())).isEqualTo("cb");
    }

    private record LyingText(Runnable whenAsked) implements CharSequence {
        @Override
        public int length() {
            return 1_000;
        }

        @Override
        public char charAt(int index) {
            throw new AssertionError("asked for a char");
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new AssertionError("asked for a part");
        }

        @Override
        public String toString() {
            whenAsked.run();
            return "c";
        }
    }

    @Test
    void addUtf8_noRoomForAllOfIt_addsNothing() {
        if (!type.isFixed()) {
            return;
        }
        for (String text : new String[] {"\u4E2D", "a".repeat(100)}) {
            AnyByteList list = type.withCapacity(4);
            list.addAll((byte) 1, (byte) 2);
            assertThatThrownBy(() -> list.addUtf8(text))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("capacity 4");
            assertThat(list.toArray()).containsExactly(1, 2);
        }
    }
}
