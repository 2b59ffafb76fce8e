package io.inlay.bench.http;

import java.util.List;

/**
 * The first values of the fields that a proxy asks every message for; null where the field is absent, which is as
 * common as a hit.
 */
public record KnownHeaders(
        String host,
        String contentLength,
        String contentType,
        String cacheControl,
        String transferEncoding,
        String authorization) {

    static KnownHeaders of(List<Header> headers) {
        return new KnownHeaders(
                firstValue(headers, "host"),
                firstValue(headers, "content-length"),
                firstValue(headers, "content-type"),
                firstValue(headers, "cache-control"),
                firstValue(headers, "transfer-encoding"),
                firstValue(headers, "authorization"));
    }

    private static String firstValue(List<Header> headers, String name) {
        for (Header header : headers) {
            if (header.isNamed(name)) {
                return header.value();
            }
        }
        return null;
    }
}
