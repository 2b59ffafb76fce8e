package io.inlay.smallcoll.primitive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Lists of bytes from and to streams. A stream is never given the array of a list, which it might keep. */
final class ByteStreams {
    private static final int BUFFER_SIZE = 8192;

    private ByteStreams() {}

    /** Reads once, before the first change, and adds what came. */
    static int addFrom(ByteListSteps list, InputStream in, int maxBytes) throws IOException {
        byte[] buffer = new byte[Math.min(maxBytes, BUFFER_SIZE)];
        int read = in.read(buffer, 0, buffer.length);
        if (read < -1 || read > buffer.length) {
            throw new IOException("Asked for " + buffer.length + " bytes, the stream says that it read " + read);
        }
        if (read > 0) {
            list.insertRange(list.size, buffer, 0, read);
        }
        return read;
    }

    static void writeTo(ByteListSteps list, OutputStream out) throws IOException {
        int expected = list.modCount;
        int size = list.size;
        byte[] buffer = new byte[Math.min(size, BUFFER_SIZE)];
        int count;
        for (int from = 0; from < size; from += count) {
            count = Math.min(size - from, BUFFER_SIZE);
            list.copyRange(from, from + count, buffer, 0);
            out.write(buffer, 0, count);
            list.checkModifications(expected);
        }
    }
}
