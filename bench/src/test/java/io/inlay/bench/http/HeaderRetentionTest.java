package io.inlay.bench.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.inlay.bench.corpus.CorpusStatistics;
import io.inlay.bench.corpus.HeaderCorpus;
import io.inlay.bench.http.HeaderRetention.Retained;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jol.info.GraphLayout;

class HeaderRetentionTest {
    private static final HeaderCorpus CORPUS = HeaderCorpus.REQUESTS_2012;

    static List<String> peers() {
        return ListFactories.PEERS;
    }

    @Test
    void measure_arrayLists_countsOneForTheFieldsAndOneForEachName() {
        CorpusStatistics statistics = CorpusStatistics.of(CORPUS);
        List<String> forFields = new ArrayList<>();
        List<String> forOneValue = new ArrayList<>(1);
        forFields.add(null);
        forOneValue.add(null);

        Retained retained = HeaderRetention.measure(CORPUS, "ArrayList");

        // No head of this corpus has more fields than the ten that an ArrayList starts with, or repeats a name.
        assertThat(CorpusStatistics.percentile(statistics.fields(), 100)).isLessThanOrEqualTo(10);
        assertThat(retained.listBytes())
                .isEqualTo(CORPUS.headCount() * bytes(forFields) + statistics.singleNames() * bytes(forOneValue));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void measure_eachPeer_nestsItsNumbers(String peer) {
        Retained retained = HeaderRetention.measure(CORPUS, peer);

        assertThat(retained.messages()).isEqualTo(CORPUS.headCount());
        assertThat(retained.listBytes()).isPositive().isLessThan(retained.bytesWithoutStrings());
        assertThat(retained.bytesWithoutStrings()).isLessThan(retained.bytes());
    }

    @Test
    void measure_otherPeers_differInTheirListsOnly() {
        Retained jdk = HeaderRetention.measure(CORPUS, "ArrayList");

        assertThat(ListFactories.PEERS).allSatisfy(peer -> {
            Retained other = HeaderRetention.measure(CORPUS, peer);
            assertThat(other.bytes() - other.listBytes()).isEqualTo(jdk.bytes() - jdk.listBytes());
        });
    }

    @Test
    void perMessage_dividesByTheMessages() {
        assertThat(new Retained(4, 10, 8, 6).perMessage(10)).isEqualTo(2.5);
    }

    private static long bytes(List<String> ofNulls) {
        return GraphLayout.parseInstance(ofNulls).totalSize();
    }
}
