package io.inlay.bench.http;

import java.util.List;

/**
 * Everything that handling one head gave.
 *
 * @param message what was parsed
 * @param known the fields looked up by name
 * @param logged the copy for the log, secrets struck out
 * @param forwarded the bytes of the head that goes on to the next hop; {@code equals} compares the array's identity
 */
@SuppressWarnings("ArrayRecordComponent") // A wrapper would be measured with the workload.
public record HandledMessage(ParsedMessage message, KnownHeaders known, List<Header> logged, byte[] forwarded) {}
