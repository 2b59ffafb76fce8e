package io.inlay.bench.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Rebuilds the carried user agents from the unpacked npm package {@code user-agents}; {@code docs/corpora.md} has the
 * commands. The text written is the same on every run: a line for each visit, in the order of the package.
 */
public final class UserAgentConverter {
    private UserAgentConverter() {}

    /**
     * Writes the user agents.
     *
     * @param args the folder of the unpacked package, and the folder to write to
     */
    public static void main(String[] args) {
        if (args.length != 2) {
            fail("Usage: UserAgentConverter <user-agents folder> <output folder>");
        }
        try {
            convert(Path.of(args[0]), Path.of(args[1]));
        } catch (IOException e) {
            fail("Cannot convert: " + e);
        }
    }

    static void convert(Path userAgents, Path output) throws IOException {
        TextCorpus corpus = TextCorpus.USER_AGENTS;
        String text = text(userAgents);
        int lines = (int) text.lines().count();
        if (lines != corpus.stringCount()) {
            throw new IOException(corpus + " has " + lines + " strings instead of " + corpus.stringCount()
                    + "; is this the version that docs/corpora.md names?");
        }
        byte[] gzipped = CorpusResource.gzip(text.getBytes(UTF_8));
        Files.write(output.resolve(corpus.resource()), gzipped);
        System.out.println(corpus.resource() + ": " + lines + " lines, " + gzipped.length + " bytes");
    }

    static String text(Path userAgents) throws IOException {
        Path file = userAgents.resolve("dist").resolve("user-agents.json");
        StringBuilder text = new StringBuilder();
        for (JsonNode visit : new ObjectMapper().readTree(file.toFile())) {
            text.append(visit.path("userAgent").textValue()).append('\n');
        }
        return text.toString();
    }

    private static void fail(String line) {
        System.err.println(line);
        System.exit(2);
    }
}
