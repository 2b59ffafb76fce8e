package io.inlay.bench.corpus;

import java.util.List;

/**
 * The recorded HTTP heads that benchmarks run on, each as the bytes that arrive on a socket.
 *
 * <p>Header lists have grown since the older recordings were made, so a result on one era says little about the other:
 * report all of them side by side. Where the data comes from is written in {@code docs/corpora.md}.
 */
public enum HeaderCorpus {
    /** What browsers sent to large web sites. */
    REQUESTS_2012("browser requests", "2012-13", "requests-2012.http.gz", 339),

    /** What large web sites answered. */
    RESPONSES_2012("web site responses", "2012-13", "responses-2012.http.gz", 3_035),

    /** What a web API answers today. */
    RESPONSES_2022("API responses", "2022-24", "responses-2022.http.gz", 132);

    private final String title;
    private final String era;
    private final String resource;
    private final int headCount;

    HeaderCorpus(String title, String era, String resource, int headCount) {
        this.title = title;
        this.era = era;
        this.resource = resource;
        this.headCount = headCount;
    }

    /** Returns what was recorded, in words fit for a report. */
    public String title() {
        return title;
    }

    /** Returns the years of the recording. */
    public String era() {
        return era;
    }

    /** Returns the number of heads. */
    public int headCount() {
        return headCount;
    }

    /**
     * Reads the heads: start line, fields and the empty line after them, each line ended by CR LF.
     *
     * @return an unmodifiable list in the order of the recording; every call reads anew, so the arrays are the caller's
     * @throws UnreadableCorpusException if the resource is missing, damaged or not of {@link #headCount()} heads
     */
    public List<byte[]> heads() {
        List<byte[]> heads = CorpusResource.read(resource);
        if (heads.size() != headCount) {
            throw new UnreadableCorpusException(
                    resource, "it holds " + heads.size() + " heads instead of " + headCount, null);
        }
        return heads;
    }

    String resource() {
        return resource;
    }
}
