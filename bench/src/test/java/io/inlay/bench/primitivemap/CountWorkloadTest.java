package io.inlay.bench.primitivemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.inlay.bench.corpus.TextCorpus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountWorkloadTest {
    private static final CountWorkload<?> PROSE = CountWorkload.named("HashMap", TextCorpus.PROSE);
    private static final CountWorkload<?> USER_AGENTS = CountWorkload.named("HashMap", TextCorpus.USER_AGENTS);
    private static final long PROSE_CHECKSUM = PROSE.verify();
    private static final long USER_AGENTS_CHECKSUM = USER_AGENTS.verify();

    static List<String> peers() {
        return PrimitiveMaps.PEERS;
    }

    @ParameterizedTest
    @MethodSource("peers")
    void verify_eachPeer_hasTheSameChecksum(String peer) {
        assertThat(PROSE.of(peer).verify()).isEqualTo(PROSE_CHECKSUM);
        assertThat(USER_AGENTS.of(peer).verify()).isEqualTo(USER_AGENTS_CHECKSUM);
        assertThat(USER_AGENTS.of(peer).size()).isEqualTo(952);
    }

    @ParameterizedTest
    @MethodSource("peers")
    void count_mostFrequent_isThatOfTheHashMap(String peer) {
        Map<String, Long> expected = new HashMap<>();
        TextCorpus.USER_AGENTS.strings().forEach(agent -> expected.merge(agent, 1L, Long::sum));

        assertThat(counts((ObjectLongPeer<?>) PrimitiveMaps.named(peer, "Object-long"), expected))
                .isEqualTo(expected);
    }

    private static <M> Map<String, Long> counts(ObjectLongPeer<M> peer, Map<String, Long> expected) {
        M counts = new CountWorkload<>(peer, TextCorpus.USER_AGENTS).count();
        assertThat(peer.size(counts)).isEqualTo(expected.size());
        Map<String, Long> copied = new HashMap<>();
        expected.keySet().forEach(key -> copied.put(key, peer.get(counts, key)));
        return copied;
    }

    @Test
    void verify_mapThatLosesACount_isRefused() {
        HashMapObjectLongPeer right = new HashMapObjectLongPeer();
        ObjectLongPeer<Map<Object, Long>> forgetful = new ObjectLongPeer<>() {
            @Override
            Map<Object, Long> growing() {
                return right.growing();
            }

            @Override
            Map<Object, Long> sized(int entries) {
                return right.sized(entries);
            }

            @Override
            Map<Object, Long> copy(Map<Object, Long> map) {
                return right.copy(map);
            }

            @Override
            int size(Map<Object, Long> map) {
                return right.size(map);
            }

            @Override
            long get(Map<Object, Long> map, Object key) {
                return right.get(map, key);
            }

            @Override
            void put(Map<Object, Long> map, Object key, long value) {
                right.put(map, key, value);
            }

            @Override
            long update(Map<Object, Long> map, Object key, long delta) {
                return right.update(map, key, map.size() == 2 ? 0 : delta);
            }

            @Override
            long remove(Map<Object, Long> map, Object key) {
                return right.remove(map, key);
            }

            @Override
            int sum(Map<Object, Long> map) {
                return right.sum(map);
            }
        };

        assertThat(new CountWorkload<>(forgetful, "a", "a").verify()).isNotZero();
        assertThatIllegalStateException()
                .isThrownBy(() -> new CountWorkload<>(forgetful, "b", "a", "b").verify())
                .withMessage("Wrong result: 'b' was counted 1 times instead of 2");
    }
}
