package io.inlay.bench.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonCorpusTest {
    @ParameterizedTest
    @EnumSource
    void documents_ofEachCorpus_areObjectsAndArrays(JsonCorpus corpus) throws IOException {
        assertThat(corpus.documents()).hasSize(corpus.documentCount());
        for (byte[] document : corpus.documents()) {
            assertThat(new ObjectMapper().readTree(document).isContainerNode()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void statistics_areThoseInTheDocumentation(JsonCorpus corpus) throws IOException {
        String documentation = Files.readString(Path.of("..", "docs", "corpora.md"));

        assertThat(documentation).contains(JsonStatistics.of(corpus).tableRow(corpus));
    }

    @ParameterizedTest
    @EnumSource
    void text_hasTheDigestInTheSources(JsonCorpus corpus) throws IOException, NoSuchAlgorithmException {
        byte[] text = JsonSequence.join(corpus.documents());

        String hex =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        assertThat(carriedText("SOURCES.md")).contains("| `" + corpus.resource() + "` | `" + hex + "` |");
    }

    @Test
    void resources_carryTheLicences() throws IOException {
        assertThat(carriedText("LICENSE-simdjson.txt")).contains("Apache License", "Version 2.0");
        assertThat(carriedText("README-octokit-webhooks-examples.md")).contains("[MIT](LICENSE.md)");
    }

    @Test
    void statistics_countWhatStandsInEach() {
        List<byte[]> documents = List.of(
                "{\"a\":1,\"b\\u00e9\":[true,{},[[]],null],\"c\":{\"d\":\"e\"}}".getBytes(UTF_8), "[]".getBytes(UTF_8));

        JsonStatistics statistics = JsonStatistics.of(documents);

        assertThat(statistics.documents()).isEqualTo(2);
        assertThat(statistics.keys()).containsExactly(0, 1, 3);
        assertThat(statistics.keyLengths()).containsExactly(1, 1, 1, 3);
        assertThat(statistics.elements()).containsExactly(0, 0, 1, 4);
        assertThat(statistics.bytes()).isEqualTo(documents.get(0).length + 2);
    }

    @Test
    void sequence_joinedAndSplit_isTheSame() {
        List<byte[]> documents = List.of("{}".getBytes(UTF_8), new byte[0], "[\n1\n]\n".getBytes(UTF_8));

        assertThat(JsonSequence.split(JsonSequence.join(documents))).containsExactlyElementsOf(documents);
        assertThat(JsonSequence.split(new byte[0])).isEmpty();
    }

    @Test
    void converters_readBodiesAndPayloads(@TempDir Path folder) throws IOException {
        Path scenario = Files.createDirectories(folder.resolve("scenarios/api/one"));
        Files.writeString(
                scenario.resolve("raw-fixture.json"),
                "[{\"response\": {\"a\": [1.50, \"\u00e9\"]}}, {\"response\": \"\"}, {\"response\": []}]");
        Path events = Files.createDirectories(folder.resolve("api.github.com"));
        Files.writeString(events.resolve("index.json"), "[{\"examples\": [{\"b\": 1}]}, {\"examples\": [{}, {}]}]");

        assertThat(OctokitFixtures.readBodies(folder))
                .extracting(body -> new String(body, UTF_8))
                .containsExactly("{\"a\":[1.5,\"\u00e9\"]}", "[]");
        assertThat(JsonConverter.payloads(folder))
                .extracting(payload -> new String(payload, UTF_8))
                .containsExactly("{\"b\":1}", "{}", "{}");
    }

    private static String carriedText(String name) throws IOException {
        try (InputStream in = JsonCorpus.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
