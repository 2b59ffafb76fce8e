package io.inlay.bench.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.inlay.bench.corpus.JsonCorpus;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReaderTest {
    private static final String DOCUMENT = """
            {"id": 1, "big": 3000000000, "huge": 20000000000000000000, "pi": 3.14, "no": null, "yes": true,
             "list": [1, [], {"name": "x"}], "id": 2}
            """;

    static List<String> peers() {
        return TreeFactories.PEERS;
    }

    @ParameterizedTest
    @MethodSource("peers")
    void read_document_givesWhatItHasAndTheLastOfEqualKeys(String peer) throws IOException {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("id", 2);
        expected.put("big", 3_000_000_000L);
        expected.put("huge", new BigInteger("20000000000000000000"));
        expected.put("pi", 3.14);
        expected.put("no", null);
        expected.put("yes", true);
        expected.put("list", List.of(1, List.of(), Map.of("name", "x")));

        Object tree = read(peer, DOCUMENT);

        assertThat(tree).isEqualTo(expected);
        assertThat(tree.getClass().getSimpleName()).isEqualTo(peer);
        assertThat(Trees.walk(tree)).isEqualTo(Trees.walk(expected));
        assertThat(Trees.find(tree)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1", "{\"a\":", "{\"a\":1,}", "[] []", "{\"a\" 1}", "]"})
    void read_whatIsNoDocument_isRefused(String text) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read("SmallMap", text));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void verify_eachPeer_hasTheSameChecksum(String peer) throws IOException {
        TreeReader expected = new TreeReader(TreeFactories.named("LinkedHashMap"));
        TreeReader reader = new TreeReader(TreeFactories.named(peer));

        for (JsonCorpus corpus : JsonCorpus.values()) {
            assertThat(TreeCheck.verify(corpus, reader)).isEqualTo(TreeCheck.verify(corpus, expected));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": 1}",
                "{\"id\": 1, \"list\": [null, \"a\"], \"pi\": true}",
                "{\"id\": 1, \"list\": [null, \"a\", 0], \"pi\": 1.5}",
                "{\"id\": 1, \"list\": [null, \"b\"], \"pi\": 1.5}",
                "{\"id\": 2, \"list\": [null, \"a\"], \"pi\": 1.5}",
                "{\"id\": 1, \"list\": [0, \"a\"], \"pi\": 1.5}",
                "{\"id\": 1, \"list\": [null, \"a\"], \"po\": 1.5}",
                "[]"
            })
    void check_otherTree_isNotEqual(String other) throws IOException {
        String text = "{\"id\": 1, \"list\": [null, \"a\"], \"pi\": 1.5}";
        ObjectMapper json = new ObjectMapper();

        assertThat(TreeCheck.isEqual(json.readTree(text), read("SmallMap", text)))
                .isTrue();
        assertThat(TreeCheck.isEqual(json.readTree(text), read("SmallMap", other)))
                .isFalse();
    }

    @Test
    void verify_readerThatLosesAnEntry_isRefused() {
        TreeReader forgetful = new TreeReader(new TreeFactory() {
            @Override
            public Map<String, Object> newObject() {
                return new LinkedHashMap<>() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Object put(String key, Object value) {
                        return key.equals("id") ? value : super.put(key, value);
                    }
                };
            }

            @Override
            public List<Object> newArray() {
                return TreeFactories.named("HashMap").newArray();
            }
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> TreeCheck.verify(JsonCorpus.GITHUB_EVENTS, forgetful))
                .withMessageContaining("document 0 of GITHUB_EVENTS");
    }

    @Test
    void copy_sharesTextsAndNumbersAlone() throws IOException {
        TreeFactory factory = TreeFactories.named("HashMap");
        Map<?, ?> tree = (Map<?, ?>) read("LinkedHashMap", DOCUMENT);

        Map<?, ?> copy = (Map<?, ?>) Trees.copy(tree, factory);

        assertThat(copy).isEqualTo(tree).isNotSameAs(tree).isExactlyInstanceOf(java.util.HashMap.class);
        assertThat(copy.get("huge")).isSameAs(tree.get("huge"));
        assertThat(copy.get("list")).isNotSameAs(tree.get("list"));
    }

    @Test
    void retention_ofTheJdk_linksCostWhatAnEntryHasMore() throws IOException {
        TreeRetention hash = TreeRetention.measure(JsonCorpus.GITHUB_EVENTS, "HashMap");
        TreeRetention linked = TreeRetention.measure(JsonCorpus.GITHUB_EVENTS, "LinkedHashMap");

        assertThat(hash.objects()).isEqualTo(linked.objects()).isEqualTo(180);
        assertThat(linked.containerBytes() - hash.containerBytes())
                .isEqualTo(linked.bytes() - hash.bytes())
                .isPositive();
        assertThat(hash.containerBytes()).isPositive().isLessThan(hash.bytes());
    }

    @Test
    void peer_unknown_isNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TreeFactories.named("Hashtable"))
                .withMessageContaining("Hashtable");
        assertThat(TreeFactories.PEERS).containsAll(Arrays.asList("SmallMap", "LinkedHashMap"));
    }

    private static Object read(String peer, String document) throws IOException {
        return new TreeReader(TreeFactories.named(peer)).read(document.getBytes(UTF_8));
    }
}
