package io.inlay.bench.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The carried form of a corpus, gzipped: the heads one after the other. A head ends with its first empty line, so no
 * lengths are needed and {@code zcat} shows the text.
 */
final class CorpusResource {
    private CorpusResource() {}

    static List<byte[]> read(String resource) {
        return split(resource, readText(resource));
    }

    /** Returns the whole text of a resource, unpacked. */
    static byte[] readText(String resource) {
        try (InputStream in = CorpusResource.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new UnreadableCorpusException(resource, "it is not on the class path", null);
            }
            return unpack(resource, in.readAllBytes());
        } catch (IOException e) {
            throw new UnreadableCorpusException(resource, String.valueOf(e.getMessage()), e);
        }
    }

    static List<byte[]> decode(String resource, byte[] gzipped) {
        return split(resource, unpack(resource, gzipped));
    }

    private static byte[] unpack(String resource, byte[] gzipped) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UnreadableCorpusException(resource, "it is not a whole gzip file (" + e.getMessage() + ")", e);
        }
    }

    static byte[] encode(List<byte[]> heads) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        heads.forEach(text::writeBytes);
        return gzip(text.toByteArray());
    }

    static byte[] gzip(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text);
        }
        return bytes.toByteArray();
    }

    private static List<byte[]> split(String resource, byte[] text) {
        List<byte[]> heads = new ArrayList<>();
        int start = 0;
        while (start < text.length) {
            int end = endOfHead(text, start);
            if (end < 0) {
                throw new UnreadableCorpusException(
                        resource, "head " + (heads.size() + 1) + " has no empty line at its end", null);
            }
            heads.add(Arrays.copyOfRange(text, start, end));
            start = end;
        }
        return List.copyOf(heads);
    }

    private static int endOfHead(byte[] text, int start) {
        for (int i = start; i + 3 < text.length; i++) {
            if (text[i] == '\r' && text[i + 1] == '\n' && text[i + 2] == '\r' && text[i + 3] == '\n') {
                return i + 4;
            }
        }
        return -1;
    }
}
