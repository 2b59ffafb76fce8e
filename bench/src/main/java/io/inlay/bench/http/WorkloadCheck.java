package io.inlay.bench.http;

import io.inlay.bench.corpus.HeaderCorpus;
import java.util.Arrays;
import java.util.List;

/** Compares what a workload makes of a corpus with what {@link PlainReference} does, before anything is measured. */
final class WorkloadCheck {
    private WorkloadCheck() {}

    /**
     * Handles every head once.
     *
     * @return a checksum over all results, the same for every peer
     * @throws IllegalStateException if a result differs; the message names the head and the part that differs
     */
    static long verify(HeaderCorpus corpus, HeaderWorkload workload) {
        List<byte[]> heads = corpus.heads();
        long checksum = 0;
        for (int i = 0; i < heads.size(); i++) {
            HandledMessage expected = PlainReference.handle(heads.get(i));
            HandledMessage actual = workload.handle(heads.get(i));
            String place = "head " + i + " of " + corpus;
            requireSame(expected.message(), actual.message(), "the parsed message of " + place);
            requireSame(expected.known(), actual.known(), "the known fields of " + place);
            requireSame(expected.logged(), actual.logged(), "the copy for the log of " + place);
            if (!Arrays.equals(expected.forwarded(), actual.forwarded())) {
                throw new IllegalStateException("Wrong result: the bytes sent on for " + place + " differ");
            }
            checksum = 31 * checksum + checksum(actual);
        }
        return checksum;
    }

    private static void requireSame(Object expected, Object actual, String what) {
        if (!expected.equals(actual) || !actual.equals(expected)) {
            throw new IllegalStateException("Wrong result: " + what + " is " + actual + " instead of " + expected);
        }
    }

    private static long checksum(HandledMessage handled) {
        long checksum = handled.message().hashCode();
        checksum = 31 * checksum + handled.known().hashCode();
        checksum = 31 * checksum + handled.logged().hashCode();
        return 31 * checksum + Arrays.hashCode(handled.forwarded());
    }
}
