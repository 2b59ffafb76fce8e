package io.inlay.bench.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The job of {@link HeaderWorkload} a second time, in the plainest words and with JDK types only: slow, and meant to be
 * right by inspection. It shares no code with the workload, so it neither repeats its faults nor shows other list
 * classes to the call sites that are measured. It takes well-formed heads only.
 */
final class PlainReference {
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");
    private static final Set<String> SECRET = Set.of("authorization", "cookie", "set-cookie");

    private PlainReference() {}

    static HandledMessage handle(byte[] bytes) {
        List<String> lines = List.of(new String(bytes, ISO_8859_1).split("\r\n"));
        List<Header> headers =
                lines.stream().skip(1).map(PlainReference::header).toList();
        Map<String, List<String>> valuesByName = valuesByName(headers);
        MessageHead head = new MessageHead(lines.get(0), headers);
        return new HandledMessage(
                new ParsedMessage(head, valuesByName), known(valuesByName), logged(headers), forwarded(head));
    }

    private static Header header(String line) {
        String[] nameAndValue = line.split(":", 2);
        return new Header(nameAndValue[0], nameAndValue[1].strip());
    }

    private static Map<String, List<String>> valuesByName(List<Header> headers) {
        Map<String, List<String>> valuesByName = new LinkedHashMap<>();
        for (Header header : headers) {
            String name = lowerCase(header.name());
            List<String> values = new ArrayList<>(valuesByName.getOrDefault(name, List.of()));
            values.add(header.value());
            valuesByName.put(name, values);
        }
        return valuesByName;
    }

    private static KnownHeaders known(Map<String, List<String>> valuesByName) {
        return new KnownHeaders(
                first(valuesByName, "host"),
                first(valuesByName, "content-length"),
                first(valuesByName, "content-type"),
                first(valuesByName, "cache-control"),
                first(valuesByName, "transfer-encoding"),
                first(valuesByName, "authorization"));
    }

    private static String first(Map<String, List<String>> valuesByName, String name) {
        return valuesByName.containsKey(name) ? valuesByName.get(name).get(0) : null;
    }

    private static List<Header> logged(List<Header> headers) {
        return headers.stream()
                .map(header ->
                        SECRET.contains(lowerCase(header.name())) ? new Header(header.name(), "(not logged)") : header)
                .toList();
    }

    private static byte[] forwarded(MessageHead head) {
        List<String> options = head.headers().stream()
                .filter(header -> lowerCase(header.name()).equals("connection"))
                .flatMap(header -> Arrays.stream(header.value().split(",")))
                .map(option -> lowerCase(option.strip()))
                .toList();
        StringBuilder text = new StringBuilder(head.startLine() + "\r\n");
        for (Header header : head.headers()) {
            String name = lowerCase(header.name());
            if (!HOP_BY_HOP.contains(name) && !options.contains(name)) {
                text.append(header.name() + ": " + header.value() + "\r\n");
            }
        }
        return (text + "via: 1.1 inlay\r\n\r\n").getBytes(ISO_8859_1);
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
