package io.inlay.bench.corpus;

/** A corpus is missing or damaged; the message names the resource and what is wrong with it. */
public final class UnreadableCorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableCorpusException(String resource, String problem, Throwable cause) {
        super("Cannot read the corpus " + resource + ": " + problem, cause);
    }
}
