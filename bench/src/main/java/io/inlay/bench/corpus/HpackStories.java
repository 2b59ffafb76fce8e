package io.inlay.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.inlay.bench.corpus.RecordedHead.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The header stories in the npm package {@code hpack}: one JSON file a story, its fields in HTTP/2 form. The
 * pseudo-headers become the start line and, for requests, the {@code host} field that HTTP/1.1 sends instead.
 */
final class HpackStories {
    private static final String FOLDER = "test/hpack-test-case/raw-data";

    /** Holds the same ten requests as story 03. */
    private static final String DUPLICATE = "story_04.json";

    private final List<RecordedHead> requests = new ArrayList<>();
    private final List<RecordedHead> responses = new ArrayList<>();

    private HpackStories() {}

    static HpackStories read(Path packageFolder) throws IOException {
        HpackStories stories = new HpackStories();
        ObjectMapper json = new ObjectMapper();
        for (Path file : storyFiles(packageFolder.resolve(FOLDER))) {
            for (JsonNode story : json.readTree(file.toFile()).path("cases")) {
                stories.add(story.path("headers"));
            }
        }
        return stories;
    }

    List<RecordedHead> requests() {
        return requests;
    }

    List<RecordedHead> responses() {
        return responses;
    }

    private static List<Path> storyFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(HpackStories::isWanted).sorted().toList();
        }
    }

    private static boolean isWanted(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("story_") && name.endsWith(".json") && !name.equals(DUPLICATE);
    }

    private void add(JsonNode headers) {
        Map<String, String> pseudo = new HashMap<>();
        List<Field> fields = new ArrayList<>();
        for (JsonNode header : headers) {
            header.properties().forEach(entry -> {
                String name = entry.getKey();
                String value = entry.getValue().textValue();
                if (name.startsWith(":")) {
                    pseudo.put(name, value);
                } else {
                    fields.add(new Field(name, value));
                }
            });
        }
        if (pseudo.containsKey(":status")) {
            int status = Integer.parseInt(pseudo.get(":status"));
            responses.add(new RecordedHead(ReasonPhrases.statusLine(status), fields));
        } else {
            // RFC 9112 asks for host; RFC 9110 advises to send it first.
            fields.add(0, new Field("host", pseudo.get(":authority")));
            requests.add(new RecordedHead(pseudo.get(":method") + " " + pseudo.get(":path") + " HTTP/1.1", fields));
        }
    }
}
