package io.inlay.bench.primitivemap;

import io.inlay.bench.corpus.TextCorpus;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts how often each string occurs: words of a text, user agents of a log.
 *
 * @param <M> the class of the map from strings to counts
 */
final class CountWorkload<M> {
    private final ObjectLongPeer<M> peer;
    private final String[] strings;

    CountWorkload(ObjectLongPeer<M> peer, TextCorpus corpus) {
        this(peer, corpus.strings().toArray(String[]::new));
    }

    CountWorkload(ObjectLongPeer<M> peer, String... strings) {
        this.peer = peer;
        this.strings = strings;
    }

    /** Returns the workload of a library; throws IllegalArgumentException if it has no map from objects to longs. */
    static CountWorkload<?> named(String peer, TextCorpus corpus) {
        return new CountWorkload<>((ObjectLongPeer<?>) PrimitiveMaps.named(peer, "Object-long"), corpus);
    }

    /** Returns the same of another library. */
    CountWorkload<?> of(String otherPeer) {
        return new CountWorkload<>((ObjectLongPeer<?>) PrimitiveMaps.named(otherPeer, "Object-long"), strings);
    }

    /** Counts all strings, with no idea how many of them are different. */
    M count() {
        M counts = peer.growing();
        for (String string : strings) {
            peer.update(counts, string, 1);
        }
        return counts;
    }

    /**
     * Compares the counts with those of a {@code HashMap}.
     *
     * @return a checksum over all counts, the same for every peer
     * @throws IllegalStateException if a count is wrong; the message names the string
     */
    long verify() {
        Map<String, Integer> expected = new HashMap<>();
        for (String string : strings) {
            expected.merge(string, 1, Integer::sum);
        }
        M counts = count();
        if (peer.size(counts) != expected.size()) {
            throw new IllegalStateException(
                    "Wrong result: " + peer.size(counts) + " strings were counted instead of " + expected.size());
        }
        long checksum = 0;
        for (Map.Entry<String, Integer> entry : expected.entrySet()) {
            long counted = peer.get(counts, entry.getKey());
            if (counted != entry.getValue()) {
                throw new IllegalStateException("Wrong result: '" + entry.getKey() + "' was counted " + counted
                        + " times instead of " + entry.getValue());
            }
            checksum += entry.getKey().hashCode() * counted;
        }
        return checksum;
    }

    /** Returns how many strings are different. */
    int size() {
        return peer.size(count());
    }
}
