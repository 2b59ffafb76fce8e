package io.inlay.bench.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * What the sizes in JSON documents are: the numbers that decide how many entries of a map are worth having in fields.
 *
 * @param documents how many documents there are
 * @param bytes bytes in all documents together
 * @param keys keys in an object, in ascending order
 * @param keyLengths bytes in a key, in ascending order
 * @param elements elements in an array, in ascending order
 */
public record JsonStatistics(
        int documents, long bytes, List<Integer> keys, List<Integer> keyLengths, List<Integer> elements) {

    /** Returns the statistics of a corpus. */
    public static JsonStatistics of(JsonCorpus corpus) {
        return of(corpus.documents());
    }

    static JsonStatistics of(List<byte[]> documents) {
        Counting counting = new Counting();
        long bytes = 0;
        for (byte[] document : documents) {
            bytes += document.length;
            counting.add(document);
        }
        return new JsonStatistics(
                documents.size(), bytes, sorted(counting.keys), sorted(counting.keyLengths), sorted(counting.elements));
    }

    /**
     * Returns a row of the table in {@code docs/corpora.md}: documents, bytes, objects, then p50/p90/p99 and the largest
     * of the keys in an object, the share of objects with at most 4 and 8, and the lengths of keys and arrays.
     */
    public String tableRow(JsonCorpus corpus) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %,d | %,d | %,d | %s | %.1f %% | %.1f %% | %s | %s |",
                corpus,
                documents,
                bytes,
                keys.size(),
                CorpusStatistics.percentiles(keys),
                CorpusStatistics.percentWithin(keys, 4),
                CorpusStatistics.percentWithin(keys, 8),
                CorpusStatistics.percentiles(keyLengths),
                CorpusStatistics.percentiles(elements));
    }

    private static List<Integer> sorted(List<Integer> sizes) {
        return sizes.stream().sorted().toList();
    }

    /** Counts what stands in each object and array while they are open. */
    private static final class Counting {
        private static final JsonFactory JSON = new JsonFactory();

        private final List<Integer> keys = new ArrayList<>();
        private final List<Integer> keyLengths = new ArrayList<>();
        private final List<Integer> elements = new ArrayList<>();
        private final Deque<Integer> open = new ArrayDeque<>();

        void add(byte[] document) {
            open.push(0);
            try (JsonParser parser = JSON.createParser(document)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    add(token, parser.currentName());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            open.pop();
        }

        private void add(JsonToken token, String name) {
            switch (token) {
                case FIELD_NAME -> keyLengths.add(name.getBytes(StandardCharsets.UTF_8).length);
                case END_OBJECT -> keys.add(open.pop());
                case END_ARRAY -> elements.add(open.pop());
                default -> {
                    // A value counts where it stands, and then what stands in it.
                    open.push(open.pop() + 1);
                    if (token.isStructStart()) {
                        open.push(0);
                    }
                }
            }
        }
    }
}
