package io.inlay.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rebuilds the carried JSON documents from the unpacked npm packages; {@code docs/corpora.md} has the commands. The text
 * written is the same on every run.
 *
 * <p>The documents of {@code simdjson} are carried byte by byte. The others stand within larger files there, so they are
 * written anew, without white space, as the service sends them.
 */
public final class JsonConverter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonConverter() {}

    /**
     * Writes the documents.
     *
     * @param args the folders of the unpacked packages {@code simdjson}, {@code @octokit/fixtures} and
     *     {@code @octokit/webhooks-examples}, and the folder to write to
     */
    public static void main(String[] args) {
        if (args.length != 4) {
            fail("Usage: JsonConverter <simdjson folder> <@octokit/fixtures folder>"
                    + " <@octokit/webhooks-examples folder> <output folder>");
        }
        try {
            convert(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
        } catch (IOException e) {
            fail("Cannot convert: " + e);
        }
    }

    private static void convert(Path simdjson, Path fixtures, Path webhooks, Path output) throws IOException {
        Path examples = simdjson.resolve("jsonexamples");
        write(JsonCorpus.TWITTER, List.of(Files.readAllBytes(examples.resolve("twitter.json"))), output);
        write(JsonCorpus.GITHUB_EVENTS, List.of(Files.readAllBytes(examples.resolve("github_events.json"))), output);
        write(JsonCorpus.CITM_CATALOG, List.of(Files.readAllBytes(examples.resolve("citm_catalog.json"))), output);
        write(JsonCorpus.API_BODIES, OctokitFixtures.readBodies(fixtures), output);
        write(JsonCorpus.WEBHOOKS, payloads(webhooks), output);
    }

    /** Returns the examples of every event, in the order of the package. */
    static List<byte[]> payloads(Path webhooks) throws IOException {
        List<byte[]> payloads = new ArrayList<>();
        Path file = webhooks.resolve("api.github.com").resolve("index.json");
        for (JsonNode event : JSON.readTree(file.toFile())) {
            for (JsonNode example : event.path("examples")) {
                payloads.add(JSON.writeValueAsBytes(example));
            }
        }
        return payloads;
    }

    private static void write(JsonCorpus corpus, List<byte[]> documents, Path output) throws IOException {
        if (documents.size() != corpus.documentCount()) {
            throw new IOException(corpus + " has " + documents.size() + " documents instead of "
                    + corpus.documentCount() + "; is this the version that docs/corpora.md names?");
        }
        byte[] gzipped = CorpusResource.gzip(JsonSequence.join(documents));
        Files.write(output.resolve(corpus.resource()), gzipped);
        System.out.println(corpus.resource() + ": " + documents.size() + " documents, " + gzipped.length + " bytes");
    }

    private static void fail(String line) {
        System.err.println(line);
        System.exit(2);
    }
}
