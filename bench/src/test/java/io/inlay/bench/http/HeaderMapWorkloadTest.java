package io.inlay.bench.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.inlay.bench.corpus.HeaderCorpus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeaderMapWorkloadTest {
    private static final byte[] HEAD =
            "GET / HTTP/1.1\r\nHost: a.example\r\nAccept: x\r\naccept: y\r\nContent-Type: z\r\n\r\n"
                    .getBytes(ISO_8859_1);

    static List<String> peers() {
        return MapFactory.PEERS;
    }

    @ParameterizedTest
    @MethodSource("peers")
    void build_repeatedNames_areJoined(String peer) {
        HeaderMapWorkload workload = new HeaderMapWorkload(MapFactory.named(peer));

        Map<String, String> values = workload.build(workload.parse(HEAD));

        assertThat(values).isEqualTo(Map.of("host", "a.example", "accept", "x, y", "content-type", "z"));
        assertThat(values.getClass().getSimpleName()).isEqualTo(peer);
        assertThat(workload.handle(HEAD)).isEqualTo("a.example".length() + "z".length());
    }

    @ParameterizedTest
    @MethodSource("peers")
    void verify_eachPeer_hasTheSameChecksum(String peer) {
        HeaderMapWorkload workload = new HeaderMapWorkload(MapFactory.named(peer));
        HeaderMapWorkload expected = new HeaderMapWorkload(MapFactory.named("LinkedHashMap"));

        for (HeaderCorpus corpus : HeaderCorpus.values()) {
            assertThat(workload.verify(corpus)).isEqualTo(expected.verify(corpus));
        }
    }

    @Test
    void verify_mapThatLosesAnEntry_isRefused() {
        HeaderMapWorkload forgetful = new HeaderMapWorkload(() -> new HashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public String put(String name, String value) {
                return name.equals("date") ? null : super.put(name, value);
            }
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> forgetful.verify(HeaderCorpus.RESPONSES_2022))
                .withMessageContaining("head 0 of RESPONSES_2022");
    }

    @Test
    void sizes_areThoseOfTheMaps() {
        assertThat(HeaderMapWorkload.sizes(HeaderCorpus.REQUESTS_2012))
                .hasSize(339)
                .contains(7)
                .allMatch(size -> size <= 9);
    }

    @Test
    void peer_unknown_isNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapFactory.named("TreeMap"))
                .withMessageContaining("TreeMap");
    }
}
