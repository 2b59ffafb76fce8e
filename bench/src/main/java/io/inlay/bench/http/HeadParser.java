package io.inlay.bench.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;

/**
 * Turns the bytes of an HTTP/1.1 head into its start line and fields, by the grammar of RFC 9112. Where the RFC lets a
 * server choose between repair and refusal this parser refuses: a folded line, white space before the colon, a line
 * ended by LF or CR alone. The start line is checked for control characters only. Bytes from 0x80 on are read as
 * ISO 8859-1.
 *
 * <p>The parser keeps no state between heads, and nothing of a malformed head remains.
 */
final class HeadParser {
    private static final boolean[] IS_TOKEN = tokenBytes();

    private final ListFactory lists;

    HeadParser(ListFactory lists) {
        this.lists = lists;
    }

    /**
     * Parses one head.
     *
     * @param bytes the whole head, up to and including the empty line, and nothing after it
     * @throws MalformedHeadException if the bytes are anything else
     */
    MessageHead parse(byte[] bytes) {
        int end = endOfLine(bytes, 0, 1);
        if (end == 0) {
            throw new MalformedHeadException(1, "the start line is empty");
        }
        String startLine = new String(bytes, 0, end, ISO_8859_1);
        List<Header> headers = lists.newHeaders();
        int lineNumber = 2;
        int start = end + 2;
        end = endOfLine(bytes, start, lineNumber);
        while (end > start) {
            headers.add(parseField(bytes, start, end, lineNumber));
            lineNumber++;
            start = end + 2;
            end = endOfLine(bytes, start, lineNumber);
        }
        if (end + 2 != bytes.length) {
            throw new MalformedHeadException(lineNumber, "bytes follow the empty line");
        }
        return new MessageHead(startLine, headers);
    }

    /** Returns the index of the CR that ends the line, having seen that no other control character is in it. */
    private static int endOfLine(byte[] bytes, int start, int lineNumber) {
        for (int i = start; i < bytes.length; i++) {
            int b = bytes[i] & 0xff;
            if ((b >= ' ' && b != 0x7f) || b == '\t') {
                continue;
            }
            if (b == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n') {
                return i;
            }
            throw new MalformedHeadException(lineNumber, "stray control character " + hex(b));
        }
        throw new MalformedHeadException(lineNumber, "the head ends without an empty line");
    }

    private static Header parseField(byte[] bytes, int start, int end, int lineNumber) {
        int colon = start;
        while (colon < end && isToken(bytes[colon])) {
            colon++;
        }
        if (colon == start || colon == end || bytes[colon] != ':') {
            throw badName(bytes, start, colon, end, lineNumber);
        }
        int from = colon + 1;
        int to = end;
        while (from < to && isBlank(bytes[from])) {
            from++;
        }
        while (to > from && isBlank(bytes[to - 1])) {
            to--;
        }
        return new Header(
                new String(bytes, start, colon - start, ISO_8859_1), new String(bytes, from, to - from, ISO_8859_1));
    }

    private static MalformedHeadException badName(byte[] bytes, int start, int at, int end, int lineNumber) {
        String problem;
        if (at == end) {
            problem = "no colon after the field name";
        } else if (at == start && isBlank(bytes[at])) {
            problem = "a field folded over two lines, or white space before its name";
        } else if (at == start && bytes[at] == ':') {
            problem = "the field name is empty";
        } else if (isBlank(bytes[at])) {
            problem = "white space between field name and colon";
        } else {
            problem = "a field name holds " + hex(bytes[at] & 0xff);
        }
        return new MalformedHeadException(lineNumber, problem);
    }

    private static boolean isToken(byte b) {
        return b >= 0 && IS_TOKEN[b];
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    private static String hex(int b) {
        return String.format("0x%02x", b);
    }

    private static boolean[] tokenBytes() {
        boolean[] isToken = new boolean[128];
        for (char c = '!'; c <= '~'; c++) {
            isToken[c] = "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
        }
        return isToken;
    }
}
