package io.inlay.bench.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the sizes in a corpus are: the numbers that decide which inline capacities are worth having.
 *
 * @param fields fields in a head, in ascending order
 * @param nameLengths bytes in a field name, in ascending order
 * @param valueLengths bytes in a field value, in ascending order
 * @param bytes bytes in all heads together
 * @param distinctNames distinct names summed over all heads, letter case ignored
 * @param singleNames those of them that occur once in their head
 */
public record CorpusStatistics(
        List<Integer> fields,
        List<Integer> nameLengths,
        List<Integer> valueLengths,
        long bytes,
        long distinctNames,
        long singleNames) {

    /** Returns the statistics of a corpus. */
    public static CorpusStatistics of(HeaderCorpus corpus) {
        List<Integer> fields = new ArrayList<>();
        List<Integer> names = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        long bytes = 0;
        long distinct = 0;
        long single = 0;
        for (byte[] head : corpus.heads()) {
            bytes += head.length;
            List<String> lines = fieldLines(head);
            fields.add(lines.size());
            lines.forEach(line -> names.add(name(line).length()));
            lines.forEach(line -> values.add(value(line).length()));
            Map<String, Long> occurrences = occurrences(lines);
            distinct += occurrences.size();
            single += occurrences.values().stream().filter(count -> count == 1).count();
        }
        return new CorpusStatistics(sorted(fields), sorted(names), sorted(values), bytes, distinct, single);
    }

    /**
     * Returns the smallest of the sizes that at least {@code percent} % of them do not exceed.
     *
     * @param sizes sizes in ascending order, at least one
     * @param percent from 1 to 100
     */
    public static int percentile(List<Integer> sizes, int percent) {
        return sizes.get((sizes.size() * percent + 99) / 100 - 1);
    }

    /** Returns the share of sizes that are at most {@code limit}, in percent. */
    public static double percentWithin(List<Integer> sizes, int limit) {
        return 100.0 * sizes.stream().filter(size -> size <= limit).count() / sizes.size();
    }

    /** Returns the share of names that occur once in their head, in percent. */
    public double percentSingleNames() {
        return 100.0 * singleNames / distinctNames;
    }

    /**
     * Returns a row of the table in {@code docs/corpora.md}: heads, bytes, then p50/p90/p99 and the largest of the
     * fields, names and values, then the share of names that occur once.
     */
    public String tableRow(HeaderCorpus corpus) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %,d | %,d | %s | %s | %s | %.1f %% |",
                corpus,
                fields.size(),
                bytes,
                percentiles(fields),
                percentiles(nameLengths),
                percentiles(valueLengths),
                percentSingleNames());
    }

    static String percentiles(List<Integer> sizes) {
        return percentile(sizes, 50) + " / " + percentile(sizes, 90) + " / " + percentile(sizes, 99) + " / "
                + percentile(sizes, 100);
    }

    private static List<String> fieldLines(byte[] head) {
        String[] lines = new String(head, ISO_8859_1).split("\r\n");
        return Arrays.asList(lines).subList(1, lines.length);
    }

    private static Map<String, Long> occurrences(List<String> lines) {
        return lines.stream()
                .map(line -> name(line).toLowerCase(Locale.ROOT))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(':'));
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private static List<Integer> sorted(List<Integer> sizes) {
        return sizes.stream().sorted().toList();
    }
}
