package io.inlay.bench.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderCorpusTest {
    @ParameterizedTest
    @EnumSource
    void heads_ofEachCorpus_areWholeHeads(HeaderCorpus corpus) {
        List<byte[]> heads = corpus.heads();

        assertThat(heads).hasSize(corpus.headCount());
        assertThat(heads).allSatisfy(head -> {
            String text = new String(head, ISO_8859_1);
            assertThat(text).endsWith("\r\n\r\n").containsOnlyOnce("\r\n\r\n");
            assertThat(text.replace("\r\n", "")).matches("[\\t -~]*");
        });
    }

    @Test
    void heads_ofRequests_startWithARequestLineAndHost() {
        assertThat(HeaderCorpus.REQUESTS_2012.heads())
                .allSatisfy(head -> assertThat(new String(head, ISO_8859_1))
                        .containsPattern("\\A(GET|POST) \\S+ HTTP/1\\.1\r\nhost: \\S+\r\n"));
    }

    @ParameterizedTest
    @EnumSource(names = {"RESPONSES_2012", "RESPONSES_2022"})
    void heads_ofResponses_startWithAStatusLine(HeaderCorpus corpus) {
        assertThat(corpus.heads())
                .allSatisfy(head -> assertThat(new String(head, ISO_8859_1))
                        .containsPattern("\\AHTTP/1\\.1 [2-4]\\d\\d [A-Z][A-Za-z ]+\r\n"));
    }

    @Test
    void heads_calledTwice_returnsArraysOfTheCallersOwn() {
        byte[] first = HeaderCorpus.REQUESTS_2012.heads().get(0);
        first[0] = 'X';

        assertThat(HeaderCorpus.REQUESTS_2012.heads().get(0)[0]).isEqualTo((byte) 'G');
    }

    @Test
    void heads_list_isUnmodifiable() {
        List<byte[]> heads = HeaderCorpus.REQUESTS_2012.heads();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(heads::clear);
    }

    @ParameterizedTest
    @EnumSource
    void statistics_areThoseInTheDocumentation(HeaderCorpus corpus) throws IOException {
        String documentation = Files.readString(Path.of("..", "docs", "corpora.md"));

        assertThat(documentation).contains(CorpusStatistics.of(corpus).tableRow(corpus));
    }

    @ParameterizedTest
    @EnumSource
    void text_hasTheDigestInTheSources(HeaderCorpus corpus) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        corpus.heads().forEach(digest::update);

        String hex = HexFormat.of().formatHex(digest.digest());
        assertThat(carriedText("SOURCES.md")).contains("| `" + corpus.resource() + "` | `" + hex + "` |");
    }

    @Test
    void resources_carryTheLicences() throws IOException {
        assertThat(carriedText("LICENSE-hpack.txt")).contains("The MIT License", "Masakazu Kitajo");
        assertThat(carriedText("LICENSE-octokit-fixtures.md")).contains("GitHub", "Licensed as MIT");
        assertThat(carriedText("README-hpack-test-case.md")).contains("The MIT License (MIT)");
    }

    private static String carriedText(String name) throws IOException {
        try (InputStream in = HeaderCorpus.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), ISO_8859_1);
        }
    }
}
