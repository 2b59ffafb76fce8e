package io.inlay.bench.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.inlay.bench.corpus.HeaderCorpus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeadParserTest {
    private static final String START = "GET / HTTP/1.1\r\n";

    private final HeadParser parser = new HeadParser(ListFactories.named("ArrayList"));

    @Test
    void parse_fields_keepsOrderAndLetterCase() {
        MessageHead head = parse(START + "Host: a\r\nX-B:c\r\nhost: d\r\n\r\n");

        assertThat(head.startLine()).isEqualTo("GET / HTTP/1.1");
        assertThat(head.headers())
                .isEqualTo(List.of(new Header("Host", "a"), new Header("X-B", "c"), new Header("host", "d")));
    }

    @Test
    void parse_noFields_returnsAnEmptyList() {
        assertThat(parse(START + "\r\n").headers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"a:,''", "a: ,''", "a:b,b", "a: b ,b", "a:\t b\t \t,b", "a: b  c,b  c", "a: b: c,b: c", "a::,:"})
    void parse_value_losesTheWhiteSpaceAroundIt(String line, String value) {
        assertThat(parse(START + line + "\r\n\r\n").headers()).containsExactly(new Header("a", value));
    }

    @Test
    void parse_everyTokenCharacter_isAllowedInAName() {
        String name = "!#$%&'*+-.^_`|~09azAZ";

        assertThat(parse(START + name + ": v\r\n\r\n").headers()).containsExactly(new Header(name, "v"));
    }

    @Test
    void parse_bytesBeyondAscii_areReadAsLatin1InValues() {
        assertThat(parse(START + "a: \u00e9\u00ff\r\n\r\n").headers()).containsExactly(new Header("a", "\u00e9\u00ff"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "'' -> line 1: the head ends without an empty line",
                "'~~' -> line 1: the start line is empty",
                "'GET /' -> line 1: the head ends without an empty line",
                "'GET /~' -> line 2: the head ends without an empty line",
                "'GET /~a: b~' -> line 3: the head ends without an empty line",
                "'GET /~a: b~~x' -> line 3: bytes follow the empty line",
                "'GET /~a: b~ c~~' -> line 3: a field folded over two lines, or white space before its name",
                "'GET /~ a: b~~' -> line 2: a field folded over two lines, or white space before its name",
                "'GET /~a b~~' -> line 2: white space between field name and colon",
                "'GET /~a : b~~' -> line 2: white space between field name and colon",
                "'GET /~a~~' -> line 2: no colon after the field name",
                "'GET /~: b~~' -> line 2: the field name is empty",
                "'GET /~a(b: c~~' -> line 2: a field name holds 0x28",
                "'GET /~@: c~~' -> line 2: a field name holds 0x40",
                "'GET /~\u00e9: c~~' -> line 2: a field name holds 0xe9",
            })
    void parse_malformedHead_saysWhichLineAndWhat(String text, String problem) {
        assertMalformed(text.replace("~", "\r\n"), problem);
    }

    @ParameterizedTest
    @CsvSource({"0, 0x00", "8, 0x08", "10, 0x0a", "13, 0x0d", "27, 0x1b", "127, 0x7f"})
    void parse_controlCharacterAnywhere_isRefused(int code, String hex) {
        char control = (char) code;
        assertMalformed("GET " + control + "/\r\n\r\n", "line 1: stray control character " + hex);
        assertMalformed(START + "a" + control + "b: c\r\n\r\n", "line 2: stray control character " + hex);
        assertMalformed(START + "a: b" + control + "c\r\n\r\n", "line 2: stray control character " + hex);
        assertMalformed(START + "a: b\r\n" + control, "line 3: stray control character " + hex);
    }

    @Test
    void parse_afterAMalformedHead_startsAnew() {
        assertMalformed(START + "a: b\r\nc\r\n\r\n", "line 3: no colon after the field name");

        assertThat(parse(START + "d: e\r\n\r\n").headers()).containsExactly(new Header("d", "e"));
    }

    @ParameterizedTest
    @EnumSource
    void parse_recordedHeadCutAnywhere_isRefused(HeaderCorpus corpus) {
        byte[] head = corpus.heads().get(corpus.headCount() - 1);
        String text = new String(head, ISO_8859_1);

        for (int length = 0; length < head.length; length++) {
            String cut = text.substring(0, length);
            assertThatExceptionOfType(MalformedHeadException.class).isThrownBy(() -> parse(cut));
        }
        assertThat(parse(text).headers()).isNotEmpty();
    }

    private void assertMalformed(String text, String problem) {
        assertThatExceptionOfType(MalformedHeadException.class)
                .isThrownBy(() -> parse(text))
                .withMessage("Malformed head, " + problem);
    }

    private MessageHead parse(String text) {
        return parser.parse(text.getBytes(ISO_8859_1));
    }
}
