package io.inlay.bench.http;

/** The bytes are not the head of an HTTP/1.1 message; the message says which line is wrong, and how. */
public final class MalformedHeadException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    MalformedHeadException(int lineNumber, String problem) {
        super("Malformed head, line " + lineNumber + ": " + problem);
    }
}
