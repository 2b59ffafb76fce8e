package io.inlay.bench.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.inlay.bench.corpus.HeaderCorpus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Param;

class WorkloadCheckTest {
    @ParameterizedTest
    @EnumSource
    void verify_everyPeer_givesTheSameChecksum(HeaderCorpus corpus) {
        long expected = WorkloadCheck.verify(corpus, workload("ArrayList"));

        assertThat(ListFactories.PEERS)
                .allSatisfy(peer ->
                        assertThat(WorkloadCheck.verify(corpus, workload(peer))).isEqualTo(expected));
    }

    @ParameterizedTest
    @EnumSource
    void handle_everyHead_givesEqualResultsForEveryPeer(HeaderCorpus corpus) {
        HeaderWorkload jdk = workload("ArrayList");
        for (String peer : ListFactories.PEERS) {
            HeaderWorkload other = workload(peer);
            for (byte[] head : corpus.heads()) {
                assertSame(jdk.handle(head), other.handle(head));
            }
        }
    }

    @Test
    void verify_listThatLosesAnElement_saysWhere() {
        HeaderWorkload broken = new HeaderWorkload(new JdkLists() {
            @Override
            public List<Header> copyOf(Collection<Header> headers) {
                return new ArrayList<>(headers).subList(0, Math.min(headers.size(), 7));
            }
        });

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> WorkloadCheck.verify(HeaderCorpus.RESPONSES_2022, broken))
                .withMessageStartingWith("Wrong result: the copy for the log of head 0 of RESPONSES_2022 is ");
    }

    @Test
    void verify_headThatGoesOnWithoutAField_saysWhere() {
        HeaderWorkload broken = new HeaderWorkload(new JdkLists() {
            @Override
            public List<Header> newHeaders(int expectedSize) {
                return new ArrayList<>() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public boolean add(Header header) {
                        return !header.isNamed("date") && super.add(header);
                    }
                };
            }
        });

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> WorkloadCheck.verify(HeaderCorpus.RESPONSES_2012, broken))
                .withMessage("Wrong result: the bytes sent on for head 0 of RESPONSES_2012 differ");
    }

    @Test
    void named_unknownPeer_namesThePeersThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListFactories.named("LinkedList"))
                .withMessage("No peer is named LinkedList; there are " + ListFactories.PEERS);
    }

    @Test
    void benchmark_parameters_areAllPeersAndCorpora() throws NoSuchFieldException {
        assertThat(parameter("peer")).isEqualTo(ListFactories.PEERS);
        assertThat(parameter("corpus"))
                .isEqualTo(Arrays.stream(HeaderCorpus.values()).map(Enum::name).toList());
    }

    private static List<String> parameter(String field) throws NoSuchFieldException {
        return List.of(HeaderWorkloadBenchmark.class
                .getDeclaredField(field)
                .getAnnotation(Param.class)
                .value());
    }

    private static void assertSame(HandledMessage expected, HandledMessage actual) {
        assertThat(actual.message()).isEqualTo(expected.message());
        assertThat(actual.known()).isEqualTo(expected.known());
        assertThat(actual.logged()).isEqualTo(expected.logged());
        assertThat(actual.forwarded()).isEqualTo(expected.forwarded());
    }

    private static HeaderWorkload workload(String peer) {
        return new HeaderWorkload(ListFactories.named(peer));
    }

    private static class JdkLists implements ListFactory {
        @Override
        public List<Header> newHeaders() {
            return new ArrayList<>();
        }

        @Override
        public List<Header> newHeaders(int expectedSize) {
            return new ArrayList<>(expectedSize);
        }

        @Override
        public List<Header> copyOf(Collection<Header> headers) {
            return new ArrayList<>(headers);
        }

        @Override
        public List<String> newStrings() {
            return new ArrayList<>();
        }
    }
}
