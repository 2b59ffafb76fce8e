package io.inlay.bench.http;

import java.util.List;

/**
 * A parsed head.
 *
 * @param startLine the request line or status line, without the line end
 * @param headers the fields in the order received
 */
public record MessageHead(String startLine, List<Header> headers) {}
