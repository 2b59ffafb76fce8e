package io.inlay.bench.corpus;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusResourceTest {
    private static final byte[] FIRST = "GET / HTTP/1.1\r\nhost: a\r\n\r\n".getBytes(US_ASCII);
    private static final byte[] SECOND = "GET /b HTTP/1.1\r\n\r\n".getBytes(US_ASCII);

    @Test
    void decode_ofEncodedHeads_returnsThem() throws IOException {
        List<byte[]> heads = CorpusResource.decode("test", CorpusResource.encode(List.of(FIRST, SECOND)));

        assertThat(heads).containsExactly(FIRST, SECOND);
    }

    @Test
    void read_missingResource_saysSo() {
        assertThatExceptionOfType(UnreadableCorpusException.class)
                .isThrownBy(() -> CorpusResource.read("nowhere.gz"))
                .withMessage("Cannot read the corpus nowhere.gz: it is not on the class path");
    }

    @Test
    void decode_notGzip_saysSo() {
        assertThatExceptionOfType(UnreadableCorpusException.class)
                .isThrownBy(() -> CorpusResource.decode("test", FIRST))
                .withMessageStartingWith("Cannot read the corpus test: it is not a whole gzip file");
    }

    @Test
    void decode_cutAnywhere_saysSo() throws IOException {
        byte[] gzipped = CorpusResource.encode(List.of(FIRST, SECOND));

        for (int length = 0; length < gzipped.length; length++) {
            byte[] cut = Arrays.copyOf(gzipped, length);
            assertThatExceptionOfType(UnreadableCorpusException.class)
                    .as("%d of %d bytes", length, gzipped.length)
                    .isThrownBy(() -> CorpusResource.decode("test", cut))
                    .withMessageStartingWith("Cannot read the corpus test: it is not a whole gzip file");
        }
    }

    @Test
    void decode_wrongChecksum_saysSo() throws IOException {
        byte[] gzipped = CorpusResource.encode(List.of(FIRST));
        gzipped[gzipped.length - 8] ^= 1;

        assertThatExceptionOfType(UnreadableCorpusException.class)
                .isThrownBy(() -> CorpusResource.decode("test", gzipped))
                .withMessageStartingWith("Cannot read the corpus test: it is not a whole gzip file");
    }

    @Test
    void decode_lastHeadWithoutEmptyLine_saysWhichHead() throws IOException {
        byte[] gzipped = CorpusResource.encode(List.of(FIRST, Arrays.copyOf(SECOND, SECOND.length - 1)));

        assertThatExceptionOfType(UnreadableCorpusException.class)
                .isThrownBy(() -> CorpusResource.decode("test", gzipped))
                .withMessage("Cannot read the corpus test: head 2 has no empty line at its end");
    }
}
