package io.inlay.bench.http;

import io.inlay.bench.corpus.HeaderCorpus;
import io.inlay.bench.corpus.UnreadableCorpusException;
import java.util.List;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/**
 * How much heap do the parsed messages of a corpus hold, with each list class?
 *
 * <pre>{@code
 * java -Djdk.attach.allowAttachSelf=true -cp bench/target/inlay-bench.jar io.inlay.bench.http.HeaderRetention
 * }</pre>
 *
 * <p>Each message is kept as parsed: fields in order, and values by name. Lists are kept as the parser left them, not
 * trimmed.
 */
public final class HeaderRetention {
    private HeaderRetention() {}

    /**
     * What the messages of a corpus hold with one list class.
     *
     * @param messages the number of messages
     * @param bytes everything reachable from them
     * @param bytesWithoutStrings the same without the strings: lists, maps, fields and messages
     * @param listBytes the lists and their arrays alone
     */
    public record Retained(int messages, long bytes, long bytesWithoutStrings, long listBytes) {
        /** Returns a number of bytes a message. */
        public double perMessage(long total) {
            return (double) total / messages;
        }
    }

    /**
     * Parses and keeps every message of a corpus, and measures what they hold.
     *
     * @param peer the simple name of the list class
     * @throws IllegalArgumentException if there is no peer of this name
     * @throws IllegalStateException if the peer's results are wrong, or JOL cannot look into objects in this JVM
     */
    public static Retained measure(HeaderCorpus corpus, String peer) {
        HeaderWorkload workload = new HeaderWorkload(ListFactories.named(peer));
        WorkloadCheck.verify(corpus, workload);
        Object[] messages =
                corpus.heads().stream().map(head -> message(workload, head)).toArray();
        GraphLayout layout = layout(messages);
        long strings = 0;
        long lists = 0;
        for (Class<?> type : layout.getClasses()) {
            long bytes = layout.getClassSizes().count(type);
            if (type == String.class || type == byte[].class) {
                strings += bytes;
            } else if (List.class.isAssignableFrom(type) || type == Object[].class) {
                lists += bytes;
            }
        }
        return new Retained(messages.length, layout.totalSize(), layout.totalSize() - strings, lists);
    }

    /** Prints the bytes a message for each corpus and list class. */
    public static void main(String[] args) {
        if (args.length > 0) {
            System.err.println("HeaderRetention takes no arguments: it measures every corpus with every list class");
            System.exit(2);
        }
        try {
            printTable();
        } catch (IllegalStateException | UnreadableCorpusException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void printTable() {
        System.out.println("Retained bytes a message      with strings  without strings  lists alone");
        for (HeaderCorpus corpus : HeaderCorpus.values()) {
            System.out.println(corpus.title() + ", " + corpus.era());
            for (String peer : ListFactories.PEERS) {
                System.out.println(row(peer, measure(corpus, peer)));
            }
        }
    }

    private static GraphLayout layout(Object[] roots) {
        try {
            return GraphLayout.parseInstance(roots);
        } catch (RuntimeException e) {
            // Without its agent JOL cannot see into records.
            throw new IllegalStateException(
                    "JOL cannot measure in this JVM; start it with -Djdk.attach.allowAttachSelf=true", e);
        }
    }

    private static String row(String peer, Retained retained) {
        return String.format(
                Locale.ROOT,
                "  %-28s%,12.1f %,16.1f %,12.1f",
                peer,
                retained.perMessage(retained.bytes()),
                retained.perMessage(retained.bytesWithoutStrings()),
                retained.perMessage(retained.listBytes()));
    }

    private static ParsedMessage message(HeaderWorkload workload, byte[] head) {
        MessageHead parsed = workload.parse(head);
        return new ParsedMessage(parsed, workload.collectValues(parsed.headers()));
    }
}
