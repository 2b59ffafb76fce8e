package io.inlay.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Rebuilds the carried corpora from the unpacked npm packages; {@code docs/corpora.md} has the commands. The text
 * written is the same on every run.
 */
public final class CorpusConverter {
    private CorpusConverter() {}

    /**
     * Writes the three corpora.
     *
     * @param args the folder of the unpacked package {@code hpack}, that of {@code @octokit/fixtures}, and the folder to
     *     write to
     */
    public static void main(String[] args) {
        if (args.length != 3) {
            fail("Usage: CorpusConverter <hpack folder> <@octokit/fixtures folder> <output folder>");
        }
        try {
            convert(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        } catch (IOException | IllegalArgumentException e) {
            fail("Cannot convert: " + e);
        }
    }

    static void convert(Path hpack, Path octokit, Path output) throws IOException {
        HpackStories stories = HpackStories.read(hpack);
        List<RecordedHead> apiResponses = OctokitFixtures.readResponses(octokit);
        write(HeaderCorpus.REQUESTS_2012, stories.requests(), output);
        write(HeaderCorpus.RESPONSES_2012, stories.responses(), output);
        write(HeaderCorpus.RESPONSES_2022, apiResponses, output);
    }

    private static void write(HeaderCorpus corpus, List<RecordedHead> heads, Path output) throws IOException {
        if (heads.size() != corpus.headCount()) {
            throw new IOException(corpus + " has " + heads.size() + " heads instead of " + corpus.headCount()
                    + "; is this the version that docs/corpora.md names?");
        }
        byte[] gzipped =
                CorpusResource.encode(heads.stream().map(RecordedHead::toBytes).toList());
        Files.write(output.resolve(corpus.resource()), gzipped);
        System.out.println(corpus.resource() + ": " + heads.size() + " heads, " + gzipped.length + " bytes");
    }

    private static void fail(String line) {
        System.err.println(line);
        System.exit(2);
    }
}
