package io.inlay.bench.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What a proxy does with the head of a message: parse it, collect the values of each name, look a few fields up, copy
 * the list for the log, and send a filtered list on. The steps know their lists as {@link List}; a {@link ListFactory}
 * decides the class.
 *
 * <p>One body for all peers, because then they cannot differ in anything but the list, and because code that declares
 * {@code List} is what users have when they swap one class for another. It costs every peer a check of the class that
 * code written against {@code ArrayList} itself would not have. A JVM that measures must run one peer only: the JIT
 * then sees one list class at each call site here. (With the peer {@code SmallList8} it is one for headers and one for
 * strings, at different call sites.) So {@link WorkloadCheck} compares with code of its own, not with a second
 * instance of this class.
 *
 * <p>Not thread-safe: the text of the outgoing head is built in one buffer that is used again.
 */
final class HeaderWorkload {
    private static final String VIA = "1.1 inlay";
    private static final String STRUCK_OUT = "(not logged)";

    private final ListFactory lists;
    private final HeadParser parser;
    private final Function<String, List<String>> newStrings;
    private final StringBuilder text = new StringBuilder(2_048);

    HeaderWorkload(ListFactory lists) {
        this.lists = lists;
        parser = new HeadParser(lists);
        newStrings = name -> lists.newStrings();
    }

    /** Does the whole job on one head. */
    HandledMessage handle(byte[] bytes) {
        MessageHead head = parse(bytes);
        Map<String, List<String>> valuesByName = collectValues(head.headers());
        KnownHeaders known = KnownHeaders.of(head.headers());
        List<Header> logged = copyForLog(head.headers());
        byte[] forwarded = forward(head);
        return new HandledMessage(new ParsedMessage(head, valuesByName), known, logged, forwarded);
    }

    MessageHead parse(byte[] bytes) {
        return parser.parse(bytes);
    }

    /** Returns the values of each name in the order received, by the name in lower case. */
    Map<String, List<String>> collectValues(List<Header> headers) {
        Map<String, List<String>> valuesByName = new LinkedHashMap<>();
        for (Header header : headers) {
            String name = header.name().toLowerCase(Locale.ROOT);
            valuesByName.computeIfAbsent(name, newStrings).add(header.value());
        }
        return valuesByName;
    }

    /** Returns a copy in which credentials are struck out. */
    List<Header> copyForLog(List<Header> headers) {
        List<Header> copy = lists.copyOf(headers);
        copy.replaceAll(header -> isSecret(header) ? new Header(header.name(), STRUCK_OUT) : header);
        return copy;
    }

    /** Returns the head to send on: without the fields that concern this connection only, and with {@code via}. */
    byte[] forward(MessageHead head) {
        List<Header> headers = head.headers();
        List<String> options = connectionOptions(headers);
        List<Header> endToEnd = lists.newHeaders(headers.size() + 1);
        for (Header header : headers) {
            if (!HopByHop.isNamedBy(header.name()) && !containsIgnoreCase(options, header.name())) {
                endToEnd.add(header);
            }
        }
        endToEnd.add(new Header("via", VIA));
        return render(head.startLine(), endToEnd);
    }

    /** Returns the names that the message itself lists as concerning this connection only. */
    private List<String> connectionOptions(List<Header> headers) {
        List<String> options = lists.newStrings();
        for (Header header : headers) {
            if (header.isNamed("connection")) {
                addElements(header.value(), options);
            }
        }
        return options;
    }

    private static void addElements(String commaSeparated, List<String> elements) {
        int start = 0;
        while (start <= commaSeparated.length()) {
            int comma = commaSeparated.indexOf(',', start);
            int end = comma < 0 ? commaSeparated.length() : comma;
            String element = commaSeparated.substring(start, end).strip();
            if (!element.isEmpty()) {
                elements.add(element);
            }
            start = end + 1;
        }
    }

    private static boolean containsIgnoreCase(List<String> strings, String wanted) {
        for (String string : strings) {
            if (string.equalsIgnoreCase(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSecret(Header header) {
        return header.isNamed("cookie") || header.isNamed("set-cookie") || header.isNamed("authorization");
    }

    private byte[] render(String startLine, List<Header> headers) {
        text.setLength(0);
        text.append(startLine).append("\r\n");
        for (Header header : headers) {
            text.append(header.name()).append(": ").append(header.value()).append("\r\n");
        }
        return text.append("\r\n").toString().getBytes(ISO_8859_1);
    }
}
