package io.inlay.bench.http;

import java.util.List;
import java.util.Map;

/**
 * What an application keeps of a message.
 *
 * @param head start line and fields
 * @param valuesByName the values of each name in the order received, by the name in lower case
 */
public record ParsedMessage(MessageHead head, Map<String, List<String>> valuesByName) {}
