package io.inlay.bench.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.inlay.bench.corpus.JsonCorpus;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Compares the trees of a corpus with what Jackson's own data binding makes of it, before anything is measured. */
final class TreeCheck {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TreeCheck() {}

    /**
     * Reads every document once.
     *
     * @return a checksum over all trees, the same for every peer
     * @throws IOException if a document is not JSON
     * @throws IllegalStateException if a tree differs; the message names the document
     */
    static long verify(JsonCorpus corpus, TreeReader reader) throws IOException {
        List<byte[]> documents = corpus.documents();
        long checksum = 0;
        for (int i = 0; i < documents.size(); i++) {
            Object tree = reader.read(documents.get(i));
            if (!isEqual(JSON.readTree(documents.get(i)), tree)) {
                throw new IllegalStateException("Wrong result: the tree of document " + i + " of " + corpus);
            }
            checksum = 31 * checksum + Trees.walk(tree);
        }
        return checksum;
    }

    /** Returns whether a tree has just what is in Jackson's, found by key and by index. */
    static boolean isEqual(JsonNode expected, Object actual) {
        if (expected.isObject()) {
            return actual instanceof Map<?, ?> object
                    && object.size() == expected.size()
                    && expected.properties().stream()
                            .allMatch(entry -> object.containsKey(entry.getKey())
                                    && isEqual(entry.getValue(), object.get(entry.getKey())));
        }
        if (expected.isArray()) {
            if (!(actual instanceof List<?> array) || array.size() != expected.size()) {
                return false;
            }
            Iterator<JsonNode> elements = expected.elements();
            return array.stream().allMatch(element -> isEqual(elements.next(), element));
        }
        return isEqualScalar(expected, actual);
    }

    private static boolean isEqualScalar(JsonNode expected, Object actual) {
        if (expected.isTextual()) {
            return expected.textValue().equals(actual);
        }
        if (expected.isNumber()) {
            return expected.numberValue().equals(actual);
        }
        return expected.isNull()
                ? actual == null
                : Boolean.valueOf(expected.booleanValue()).equals(actual);
    }
}
