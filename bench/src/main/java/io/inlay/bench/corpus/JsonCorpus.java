package io.inlay.bench.corpus;

import java.util.List;

/**
 * The JSON documents that benchmarks run on, each as the bytes that arrive on a socket.
 *
 * <p>How many keys an object has differs much from one to the other, so a result on one says little about the others:
 * report all of them side by side. Where the data comes from is written in {@code docs/corpora.md}.
 */
public enum JsonCorpus {
    /** What a web API answers today. */
    API_BODIES("bodies of API responses", "api-bodies.json-seq.gz", 100),

    /** What the same service sends when something happens. */
    WEBHOOKS("webhook payloads", "webhooks.json-seq.gz", 329),

    /** A page of a time line, indented. */
    TWITTER("a search on Twitter", "twitter.json-seq.gz", 1),

    /** A list of events with objects of objects. */
    GITHUB_EVENTS("events of GitHub", "github-events.json-seq.gz", 1),

    /** Ten thousand small objects in a few tables, indented. */
    CITM_CATALOG("a catalogue of concerts", "citm-catalog.json-seq.gz", 1);

    private final String title;
    private final String resource;
    private final int documentCount;

    JsonCorpus(String title, String resource, int documentCount) {
        this.title = title;
        this.resource = resource;
        this.documentCount = documentCount;
    }

    /** Returns what the documents are, in words fit for a report. */
    public String title() {
        return title;
    }

    /** Returns the number of documents. */
    public int documentCount() {
        return documentCount;
    }

    /**
     * Reads the documents.
     *
     * @return an unmodifiable list in the order of their source; every call reads anew, so the arrays are the caller's
     * @throws UnreadableCorpusException if the resource is missing, damaged or not of {@link #documentCount()} documents
     */
    public List<byte[]> documents() {
        List<byte[]> documents = JsonSequence.split(CorpusResource.readText(resource));
        if (documents.size() != documentCount) {
            throw new UnreadableCorpusException(
                    resource, "it holds " + documents.size() + " documents instead of " + documentCount, null);
        }
        return documents;
    }

    String resource() {
        return resource;
    }
}
