package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/**
 * A value that a map is asked with is asked itself whether it equals what is there. If its {@code equals} changes the map, it
 * gets a {@link ConcurrentModificationException}.
 */
class ObjectValueReentrancyTest {
    /** What a caller may ask a map with a value: each compares it with that of the key 1. */
    private static final List<BiFunction<LongObjectMap<Object>, Object, Boolean>> CALLS = List.of(
            LongObjectMap::containsValue,
            (map, value) -> map.remove(1, value),
            (map, value) -> map.replace(1, value, "new"));

    private record Meddler(Runnable inEquals) {
        @Override
        public boolean equals(Object other) {
            inEquals.run();
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    @Test
    void equals_addsAKey_isFoundOutAndNothingElseChanges() {
        for (BiFunction<LongObjectMap<Object>, Object, Boolean> call : CALLS) {
            LongObjectMap<Object> map = new LongObjectMap<>(4);
            Meddler meddler = new Meddler(() -> map.put(2, "added"));
            map.put(1, "stored");
            assertThatThrownBy(() -> call.apply(map, meddler)).isInstanceOf(ConcurrentModificationException.class);
            assertThat(map.size()).isEqualTo(2);
            assertThat(map.get(1)).isEqualTo("stored");
        }
    }

    @Test
    void equals_removesItsKey_isFoundOut() {
        for (BiFunction<LongObjectMap<Object>, Object, Boolean> call : CALLS) {
            LongObjectMap<Object> map = new LongObjectMap<>();
            map.put(1, "stored");
            Meddler meddler = new Meddler(() -> map.remove(1));
            assertThatThrownBy(() -> call.apply(map, meddler)).isInstanceOf(ConcurrentModificationException.class);
            assertThat(map.isEmpty()).isTrue();
        }
    }

    @Test
    void equals_replacesItsOwnValue_isNoChangeOfKeys() {
        for (BiFunction<LongObjectMap<Object>, Object, Boolean> call : CALLS) {
            LongObjectMap<Object> map = new LongObjectMap<>();
            map.put(1, "stored");
            assertThat(call.apply(map, new Meddler(() -> map.put(1, "replaced"))))
                    .isTrue();
        }
    }
}
