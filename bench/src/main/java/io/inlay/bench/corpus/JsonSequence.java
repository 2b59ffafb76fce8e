package io.inlay.bench.corpus;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** JSON documents one after the other as RFC 7464 has it: a record separator before each, a line feed after it. */
final class JsonSequence {
    private static final byte RECORD_SEPARATOR = 0x1e;

    private JsonSequence() {}

    static byte[] join(List<byte[]> documents) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (byte[] document : documents) {
            text.write(RECORD_SEPARATOR);
            text.writeBytes(document);
            text.write('\n');
        }
        return text.toByteArray();
    }

    /** Returns the documents without what is between them; JSON itself has no record separators. */
    static List<byte[]> split(byte[] text) {
        List<byte[]> documents = new ArrayList<>();
        int start = 0;
        while (start < text.length) {
            int end = start + 1;
            while (end < text.length && text[end] != RECORD_SEPARATOR) {
                end++;
            }
            documents.add(Arrays.copyOfRange(text, start + 1, end - 1));
            start = end;
        }
        return List.copyOf(documents);
    }
}
