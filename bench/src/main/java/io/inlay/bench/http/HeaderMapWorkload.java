package io.inlay.bench.http;

import io.inlay.bench.corpus.HeaderCorpus;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a server does with the fields of a head as attributes: put them into a map from name to value, and look a few up.
 * The values of a name that comes twice are joined with a comma, as RFC 9110 allows.
 */
public final class HeaderMapWorkload {
    /** Names that servers and clients ask for; in each head some of them are missing. */
    private static final String[] NAMES = {
        "host", "content-length", "content-type", "cache-control", "transfer-encoding", "authorization"
    };

    private final MapFactory maps;
    private final HeadParser parser = new HeadParser(ListFactories.named("ArrayList"));

    HeaderMapWorkload(MapFactory maps) {
        this.maps = maps;
    }

    /** Parses a head, builds the map, and looks up. */
    int handle(byte[] head) {
        return find(build(parse(head)));
    }

    List<Header> parse(byte[] head) {
        return parser.parse(head).headers();
    }

    /** Returns the value of each name, by the name in lower case. */
    Map<String, String> build(List<Header> headers) {
        Map<String, String> values = maps.newMap();
        for (Header header : headers) {
            String name = header.name().toLowerCase(Locale.ROOT);
            String earlier = values.put(name, header.value());
            if (earlier != null) {
                values.put(name, earlier + ", " + header.value());
            }
        }
        return values;
    }

    /** Returns the sum of the lengths of the values that are there. */
    static int find(Map<String, String> values) {
        int length = 0;
        for (String name : NAMES) {
            String value = values.get(name);
            length += value == null ? 0 : value.length();
        }
        return length;
    }

    /** Returns how many names each head of a corpus has. */
    public static List<Integer> sizes(HeaderCorpus corpus) {
        HeaderMapWorkload workload = new HeaderMapWorkload(MapFactory.named("HashMap"));
        return corpus.heads().stream()
                .map(head -> workload.build(workload.parse(head)).size())
                .toList();
    }

    /**
     * Compares what the map of every head answers with a scan of its fields.
     *
     * @return a checksum over all maps, the same for every peer
     * @throws IllegalStateException if an answer is wrong; the message names the head
     */
    long verify(HeaderCorpus corpus) {
        List<byte[]> heads = corpus.heads();
        long checksum = 0;
        for (int i = 0; i < heads.size(); i++) {
            List<Header> headers = parse(heads.get(i));
            Map<String, String> values = build(headers);
            if (!isRight(values, headers)) {
                throw new IllegalStateException("Wrong result: the values of head " + i + " of " + corpus);
            }
            checksum = 31 * checksum + values.hashCode();
        }
        return checksum;
    }

    static boolean isRight(Map<String, String> values, List<Header> headers) {
        long names = headers.stream()
                .map(header -> header.name().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return values.size() == names
                && values.keySet().stream()
                        .allMatch(name -> joined(headers, name).equals(values.get(name)))
                && values.get("x-absent") == null;
    }

    private static String joined(List<Header> headers, String name) {
        List<String> values = headers.stream()
                .filter(header -> header.isNamed(name))
                .map(Header::value)
                .toList();
        return String.join(", ", values);
    }
}
