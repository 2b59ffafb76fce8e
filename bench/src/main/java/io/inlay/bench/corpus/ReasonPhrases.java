package io.inlay.bench.corpus;

import java.util.Map;

/** The reason phrases of RFC 9110, for the statuses that occur in the recordings: these keep the number only. */
final class ReasonPhrases {
    private static final Map<Integer, String> PHRASES = Map.ofEntries(
            Map.entry(200, "OK"),
            Map.entry(201, "Created"),
            Map.entry(204, "No Content"),
            Map.entry(205, "Reset Content"),
            Map.entry(301, "Moved Permanently"),
            Map.entry(302, "Found"),
            Map.entry(303, "See Other"),
            Map.entry(304, "Not Modified"),
            Map.entry(307, "Temporary Redirect"),
            Map.entry(404, "Not Found"),
            Map.entry(422, "Unprocessable Content"));

    private ReasonPhrases() {}

    static String statusLine(int status) {
        String phrase = PHRASES.get(status);
        if (phrase == null) {
            throw new IllegalArgumentException("No reason phrase is known for status " + status);
        }
        return "HTTP/1.1 " + status + " " + phrase;
    }
}
