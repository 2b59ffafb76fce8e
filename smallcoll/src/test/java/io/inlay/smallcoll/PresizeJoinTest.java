package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Joining gives what {@link String#join} gives, whatever the parts do, and takes no more memory. */
class PresizeJoinTest {
    /** The loop that adds up lengths has an iterator, until it is compiled. */
    private static final int ITERATOR = 32;

    /** A text that says it has {@code said} characters and has those of {@code text}. */
    private record Liar(String text, int said) implements CharSequence {
        @Override
        public int length() {
            return said;
        }

        @Override
        public char charAt(int index) {
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A text that is longer or shorter each time it is asked. */
    private static final class Growing implements CharSequence {
        private final int step;
        private int length;

        Growing(int length, int step) {
            this.length = length;
            this.step = step;
        }

        @Override
        public int length() {
            int now = length;
            length = Math.max(0, length + step);
            return now;
        }

        @Override
        public char charAt(int index) {
            return 'g';
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return "g".repeat(end - start);
        }

        @Override
        public String toString() {
            return "g".repeat(length());
        }
    }

    @Property(tries = 1000)
    void join_anyParts_isWhatTheJdkJoins(
            @ForAll("separators") CharSequence separator, @ForAll("parts") List<CharSequence> parts) {
        String expected = String.join(separator, parts);

        assertThat(Presize.join(separator, parts)).isEqualTo(expected);
        assertThat(Presize.join(separator, new Parts(parts))).isEqualTo(expected);
        assertThat(Presize.join(separator, onlyIterable(parts))).isEqualTo(expected);
        assertThat(Presize.join(separator, parts.toArray(new CharSequence[0]))).isEqualTo(expected);
    }

    private static <E> Iterable<E> onlyIterable(List<E> elements) {
        return () -> elements.iterator();
    }

    /** A collection that is no list. */
    private static final class Parts extends AbstractCollection<CharSequence> {
        private final List<CharSequence> parts;

        Parts(List<CharSequence> parts) {
            this.parts = parts;
        }

        @Override
        public Iterator<CharSequence> iterator() {
            return parts.iterator();
        }

        @Override
        public int size() {
            return parts.size();
        }
    }

    @Provide
    Arbitrary<CharSequence> separators() {
        return Arbitraries.<CharSequence>of("", ",", ", ", "\u2192", "\ud83d\ude00", new StringBuilder("--"));
    }

    @Provide
    Arbitrary<List<CharSequence>> parts() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("ab\u00e9\u03b1\ud83d\ude00\udc00")
                .ofMaxLength(12);
        Arbitrary<CharSequence> parts = Arbitraries.oneOf(
                texts.map(text -> (CharSequence) text),
                texts.map(StringBuilder::new),
                texts.map(StringBuffer::new),
                texts.map(CharBuffer::wrap),
                Arbitraries.just((CharSequence) null));
        return parts.list().ofMaxSize(40);
    }

    @Test
    void join_oneShotIterable_isReadOnce() {
        Iterator<String> once = List.of("a", "b", "c").iterator();

        assertThat(Presize.join("-", (Iterable<String>) () -> once)).isEqualTo("a-b-c");
        assertThat(once).isExhausted();
    }

    @Test
    void join_null_isRefused() {
        assertThatThrownBy(() -> Presize.join(null, "a")).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Presize.join(null, List.of("a"))).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Presize.join(",", (Iterable<CharSequence>) null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Presize.join(",", (CharSequence[]) null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void join_lengthThatLies_joinsWhatTheStringsHave() {
        for (int said : new int[] {0, 2, 4, 5, 1000, -3, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            CharSequence liar = new Liar("cdef", said);
            assertThat(Presize.join(",", "ab", liar, "g")).isEqualTo("ab,cdef,g");
            assertThat(Presize.join(liar, List.of("ab", liar, "g"))).isEqualTo("abcdefcdefcdefg");
        }
    }

    @Test
    void join_lengthThatChanges_keepsTheOtherParts() {
        for (int step : new int[] {-7, 3, 1000}) {
            assertThat(Presize.join(",", "ab", new Growing(50, step), "cd")).matches("ab,g{43,1050},cd");
            assertThat(Presize.join(",", List.of("ab", new Growing(50, step), "\u03b1")))
                    .matches("ab,g{43,1050},\u03b1");
        }
    }

    @Test
    void join_sizeThatLies_joinsWhatTheIteratorHas() {
        for (int size : new int[] {0, 1, 3, 100}) {
            Collection<String> liar = new AbstractCollection<>() {
                @Override
                public Iterator<String> iterator() {
                    return List.of("a", "b", "c").iterator();
                }

                @Override
                public int size() {
                    return size;
                }
            };
            assertThat(Presize.join(",", liar)).isEqualTo("a,b,c");
        }
    }

    @Test
    void join_lengthThatOverflows_namesItBeforeItCopies() {
        assertOverflow("4294967296", () -> Presize.join("", Collections.nCopies(1 << 20, "x".repeat(1 << 12))));
        assertOverflow(
                "2147483648",
                () -> Presize.join(new StringBuilder("y".repeat(1 << 20)), Collections.nCopies((1 << 11) + 1, "")));
        CharSequence[] array = Collections.nCopies(1 << 11, "z".repeat(1 << 20)).toArray(CharSequence[]::new);
        assertOverflow("2147483648", () -> Presize.join("", array));
        array[7] = new StringBuilder(array[7]);
        assertOverflow("2147483648", () -> Presize.join("", array));
    }

    /** One character that is not Latin-1, in a part or between two, and all characters take two bytes. */
    @Test
    void join_lengthThatOverflowsInTwoBytesEach_namesIt() {
        List<String> latin = Collections.nCopies(1 << 10, "x".repeat(1 << 20));
        List<String> wide = new ArrayList<>(latin);
        wide.set(500, "\u03b5" + "x".repeat((1 << 20) - 1));

        assertOverflow("1073741824", () -> Presize.join("", wide));
        assertOverflow("1073741824", () -> Presize.join("", wide.toArray(CharSequence[]::new)));
        assertOverflow("1073742847", () -> Presize.join("\u03b5", latin));
    }

    private static void assertOverflow(String length, Runnable join) {
        assertThatThrownBy(join::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(": " + length);
    }

    @Test
    void join_strings_allocatesNoMoreThanTheJdk() {
        for (String text : new String[] {"some text", "\u03b1\u03b2\u03b3\u03b4"}) {
            for (int size : new int[] {1, 2, 8, 9, 100, 1000}) {
                List<String> parts = new ArrayList<>(Collections.nCopies(size, text));
                String[] array = parts.toArray(new String[0]);
                String[] joined = new String[1];

                long ours = allocated(() -> joined[0] = Presize.join(", ", array));
                long theirs = allocated(() -> joined[0] = String.join(", ", array));
                assertThat(ours).as("%d parts in an array", size).isLessThanOrEqualTo(theirs);

                long oursOfList = allocated(() -> joined[0] = Presize.join(", ", parts));
                long theirsOfList = allocated(() -> joined[0] = String.join(", ", parts));
                assertThat(oursOfList).as("%d parts in a list", size).isLessThanOrEqualTo(theirsOfList + ITERATOR);
            }
        }
    }

    private static long allocated(Runnable code) {
        return Allocation.of(50, () -> {}, code);
    }
}
