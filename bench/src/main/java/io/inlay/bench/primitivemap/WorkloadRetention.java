package io.inlay.bench.primitivemap;

import io.inlay.bench.corpus.Geonames;
import io.inlay.bench.corpus.TextCorpus;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/**
 * How much heap do the maps of the workloads hold, without strings and places? Boxes count.
 *
 * <pre>{@code
 * java -Djdk.attach.allowAttachSelf=true -cp bench/target/inlay-bench.jar \
 *     io.inlay.bench.primitivemap.WorkloadRetention
 * }</pre>
 */
public final class WorkloadRetention {
    private WorkloadRetention() {}

    /** Prints the bytes of each corpus for each library. */
    public static void main(String[] args) {
        if (args.length > 0) {
            System.err.println("WorkloadRetention takes no arguments: it measures every workload with every library");
            System.exit(2);
        }
        for (TextCorpus corpus : TextCorpus.values()) {
            CountWorkload<?> any = CountWorkload.named("Inlay", corpus);
            System.out.printf(Locale.ROOT, "Retained bytes of counts of %,d %s%n", any.size(), corpus.title());
            for (String peer : PrimitiveMaps.PEERS) {
                CountWorkload<?> workload = any.of(peer);
                print(peer, bytesOfFirst(workload.count(), workload.count()));
            }
        }
        System.out.println("Retained bytes of a table by number, and of counts by number");
        for (String peer : PrimitiveMaps.PEERS) {
            print(peer, join(JoinWorkload.named(peer, Geonames.places())));
        }
    }

    static <T, C> long join(JoinWorkload<T, C> workload) {
        T table = workload.index();
        C counts = workload.countServed(table);
        return bytesOfFirst(table, workload.index()) + bytesOfFirst(counts, workload.countServed(table));
    }

    /** What both reach belongs to neither. */
    static long bytesOfFirst(Object first, Object second) {
        return GraphLayout.parseInstance(first, second).totalSize()
                - GraphLayout.parseInstance(second).totalSize();
    }

    private static void print(String peer, long bytes) {
        System.out.printf(Locale.ROOT, "  %-20s%,14d%n", peer, bytes);
    }
}
