package io.inlay.bench.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.inlay.smallcoll.SmallList;
import it.unimi.dsi.fastutil.objects.ObjectArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.collections.impl.list.mutable.FastList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeaderWorkloadTest {
    private static final String HEAD = """
            GET /a HTTP/1.1
            Host: example.org
            Connection: keep-alive, X-Once
            Keep-Alive: timeout=2
            TE: trailers
            Cookie: id=7
            x-once: only for this hop
            Accept: text/html
            accept: */*

            """;

    static List<String> peers() {
        return ListFactories.PEERS;
    }

    @ParameterizedTest
    @MethodSource("peers")
    void handle_collectsTheValuesOfRepeatedNames(String peer) {
        Map<String, List<String>> values = handle(peer, HEAD).message().valuesByName();

        assertThat(values.keySet())
                .containsExactly("host", "connection", "keep-alive", "te", "cookie", "x-once", "accept");
        assertThat(values).containsEntry("accept", List.of("text/html", "*/*"));
        assertThat(values).containsEntry("cookie", List.of("id=7"));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void handle_forwardsWithoutHopByHopFieldsAndWithVia(String peer) {
        assertThat(new String(handle(peer, HEAD).forwarded(), ISO_8859_1)).isEqualTo(lines("""
                        GET /a HTTP/1.1
                        Host: example.org
                        Cookie: id=7
                        Accept: text/html
                        accept: */*
                        via: 1.1 inlay

                        """));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void handle_logsWithoutSecretsAndLeavesTheMessageAlone(String peer) {
        HandledMessage handled = handle(peer, HEAD);

        assertThat(handled.logged())
                .hasSize(8)
                .contains(new Header("Cookie", "(not logged)"))
                .doesNotContain(new Header("Cookie", "id=7"));
        assertThat(handled.message().head().headers()).contains(new Header("Cookie", "id=7"));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void handle_findsKnownFieldsWhateverTheirLetterCase(String peer) {
        String head = lines("HTTP/1.1 200 OK\nCONTENT-length: 3\ncontent-TYPE: a/b\ncontent-type: c/d\n\n");

        assertThat(handle(peer, head).known()).isEqualTo(new KnownHeaders(null, "3", "a/b", null, null, null));
    }

    @Test
    void forward_everyHopByHopField_isDropped() {
        String head = lines("""
                GET / HTTP/1.1
                connection: ,, close ,
                keep-alive: 1
                proxy-connection: 2
                te: 3
                trailer: 4
                transfer-encoding: 5
                upgrade: 6
                proxy-authenticate: 7
                proxy-authorization: 8
                warning: 9

                """);

        assertThat(new String(handle("SmallList", head).forwarded(), ISO_8859_1))
                .isEqualTo("GET / HTTP/1.1\r\nwarning: 9\r\nvia: 1.1 inlay\r\n\r\n");
        assertThat(PlainReference.handle(head.getBytes(ISO_8859_1)).forwarded())
                .isEqualTo(handle("SmallList", head).forwarded());
    }

    @Test
    void named_eachPeer_usesTheClassOfItsName() {
        assertThat(ListFactories.PEERS).allSatisfy(peer -> {
            ListFactory lists = ListFactories.named(peer);
            assertThat(lists.newHeaders().getClass().getSimpleName()).isEqualTo(peer);
            assertThat(lists.newHeaders(20).getClass().getSimpleName()).isEqualTo(peer);
            assertThat(lists.copyOf(List.of()).getClass().getSimpleName()).isEqualTo(peer);
        });
        assertThat(ListFactories.PEERS.stream()
                        .map(peer -> ListFactories.named(peer).newStrings().getClass()))
                .isEqualTo(List.of(
                        SmallList.class, SmallList.class, ArrayList.class, FastList.class, ObjectArrayList.class));
    }

    private static HandledMessage handle(String peer, String head) {
        HeaderWorkload workload = new HeaderWorkload(ListFactories.named(peer));
        return workload.handle(lines(head).getBytes(ISO_8859_1));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n");
    }
}
