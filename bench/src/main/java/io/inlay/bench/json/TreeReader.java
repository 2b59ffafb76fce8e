package io.inlay.bench.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Turns a JSON document into a tree of maps and lists with Jackson's streaming parser. Texts become strings, whole
 * numbers the smallest of Integer, Long and BigInteger that holds them, others Double, and {@code null} null. Of keys
 * that come twice the last counts.
 *
 * <p>Jackson gives a key that it has met before as the same string, and refuses more than a thousand levels.
 */
final class TreeReader {
    private static final JsonFactory JSON = new JsonFactory();

    private final TreeFactory factory;

    TreeReader(TreeFactory factory) {
        this.factory = factory;
    }

    /**
     * Reads one document.
     *
     * @throws IOException if the bytes are not JSON, or if something follows the document
     */
    Object read(byte[] document) throws IOException {
        try (JsonParser parser = JSON.createParser(document)) {
            Object tree = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw new IOException("something follows the document, at " + parser.currentTokenLocation());
            }
            return tree;
        }
    }

    private Object value(JsonParser parser, JsonToken token) throws IOException {
        if (token == null) {
            throw new IOException("the document is empty");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IOException("unexpected " + token + " at " + parser.currentTokenLocation());
        };
    }

    private Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = factory.newObject();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            object.put(name, value(parser, parser.nextToken()));
        }
        return object;
    }

    private List<Object> array(JsonParser parser) throws IOException {
        List<Object> array = factory.newArray();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(parser, token));
        }
        return array;
    }
}
