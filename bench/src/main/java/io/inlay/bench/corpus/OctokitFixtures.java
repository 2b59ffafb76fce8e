package io.inlay.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.inlay.bench.corpus.RecordedHead.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The recorded API exchanges in the npm package {@code @octokit/fixtures}: one JSON file a scenario, the response
 * fields as one array of names and values in turn, as they arrived.
 */
final class OctokitFixtures {
    private static final String FOLDER = "scenarios";
    private static final String FILE_NAME = "raw-fixture.json";

    private OctokitFixtures() {}

    static List<RecordedHead> readResponses(Path packageFolder) throws IOException {
        List<RecordedHead> responses = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (Path file : fixtureFiles(packageFolder.resolve(FOLDER))) {
            for (JsonNode exchange : json.readTree(file.toFile())) {
                int status = exchange.path("status").intValue();
                List<Field> fields = fields(exchange.path("rawHeaders"));
                responses.add(new RecordedHead(ReasonPhrases.statusLine(status), fields));
            }
        }
        return responses;
    }

    /** Returns the bodies that are JSON objects or arrays, without white space; others are texts or nothing. */
    static List<byte[]> readBodies(Path packageFolder) throws IOException {
        List<byte[]> bodies = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (Path file : fixtureFiles(packageFolder.resolve(FOLDER))) {
            for (JsonNode exchange : json.readTree(file.toFile())) {
                if (exchange.path("response").isContainerNode()) {
                    bodies.add(json.writeValueAsBytes(exchange.path("response")));
                }
            }
        }
        return bodies;
    }

    private static List<Path> fixtureFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(FILE_NAME)).sorted().toList();
        }
    }

    private static List<Field> fields(JsonNode namesAndValues) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            String name = namesAndValues.path(i).textValue();
            String value = namesAndValues.path(i + 1).textValue();
            fields.add(new Field(name, value));
        }
        return fields;
    }
}
