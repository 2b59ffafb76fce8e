package io.inlay.bench.corpus;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.inlay.bench.corpus.RecordedHead.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusConverterTest {
    private static final String REQUEST_STORY = """
            {"context": "request", "cases": [{"headers": [
              {":scheme": "http"}, {":authority": "a.example"}, {":path": "/x?y"}, {":method": "GET"},
              {"accept": "*/*"}]}]}
            """;
    private static final String RESPONSE_STORY = """
            {"cases": [{"seqno": 0, "headers": [
              {"set-cookie": "a=1"}, {":status": "304"}, {"set-cookie": "b=2"}]}]}
            """;
    private static final String FIXTURE = """
            [{"status": 201, "rawHeaders": ["Vary", "Accept", "ETag", "", "Vary", "Origin"]}]
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writePackages() throws IOException {
        write("test/hpack-test-case/raw-data/story_00.json", REQUEST_STORY);
        write("test/hpack-test-case/raw-data/story_04.json", REQUEST_STORY);
        write("test/hpack-test-case/raw-data/story_21.json", RESPONSE_STORY);
        write("scenarios/api/one/raw-fixture.json", FIXTURE);
        write("scenarios/api/one/normalized-fixture.json", FIXTURE);
    }

    @Test
    void hpackStories_requests_haveStartLineAndHostAndLeaveStory04Out() throws IOException {
        assertThat(texts(HpackStories.read(folder).requests()))
                .containsExactly("GET /x?y HTTP/1.1\r\nhost: a.example\r\naccept: */*\r\n\r\n");
    }

    @Test
    void hpackStories_responses_keepRepeatedNamesApart() throws IOException {
        assertThat(texts(HpackStories.read(folder).responses()))
                .containsExactly("HTTP/1.1 304 Not Modified\r\nset-cookie: a=1\r\nset-cookie: b=2\r\n\r\n");
    }

    @Test
    void octokitFixtures_responses_keepLetterCaseAndOrder() throws IOException {
        assertThat(texts(OctokitFixtures.readResponses(folder)))
                .containsExactly("HTTP/1.1 201 Created\r\nVary: Accept\r\nETag: \r\nVary: Origin\r\n\r\n");
    }

    @Test
    void convert_otherNumberOfHeads_writesNothing() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> CorpusConverter.convert(folder, folder, folder))
                .withMessageContaining("REQUESTS_2012 has 1 heads instead of 339");
        assertThat(folder.resolve("requests-2012.http.gz")).doesNotExist();
    }

    @Test
    void toBytes_lineBreakInValue_isRefused() {
        RecordedHead head = new RecordedHead("GET / HTTP/1.1", List.of(new Field("a", "b\r\nc: d")));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(head::toBytes)
                .withMessageStartingWith("Not a line of printable ASCII");
    }

    @Test
    void statusLine_unknownStatus_isRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReasonPhrases.statusLine(299))
                .withMessage("No reason phrase is known for status 299");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> texts(List<RecordedHead> heads) {
        return heads.stream().map(head -> new String(head.toBytes(), US_ASCII)).toList();
    }
}
