package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Keys whose own methods modify the map that asks them. */
class ObjectKeyReentrancyTest {
    private static final int HASH = 7;

    private final ObjectLongMap<Object> map = new ObjectLongMap<>();

    /** What a caller may ask a map with a key. */
    private static final List<BiConsumer<ObjectLongMap<Object>, Object>> CALLS = List.of(
            ObjectLongMap::get,
            ObjectLongMap::find,
            ObjectLongMap::containsKey,
            (map, key) -> map.getOrDefault(key, 1),
            (map, key) -> map.put(key, 1),
            (map, key) -> map.putIfAbsent(key, 1),
            (map, key) -> map.addTo(key, 1),
            (map, key) -> map.merge(key, 1, Long::sum),
            (map, key) -> map.compute(key, (k, value) -> value + 1),
            (map, key) -> map.computeIfAbsent(key, k -> 1),
            (map, key) -> map.computeIfPresent(key, (k, value) -> value + 1),
            (map, key) -> map.replace(key, 1),
            (map, key) -> map.replace(key, 1, 2),
            ObjectLongMap::remove,
            (map, key) -> map.remove(key, 1),
            (map, key) -> map.asMap().get(key),
            (map, key) -> map.asMap().keySet().remove(key));

    /** A key that does something in its next {@code equals}, {@code compareTo} or {@code hashCode}. */
    private static final class Meddler implements Comparable<Meddler> {
        private final int number;
        private Runnable inEquals = () -> {};
        private Runnable inCompareTo = () -> {};
        private Runnable inHashCode = () -> {};

        Meddler(int number) {
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            Runnable action = inEquals;
            inEquals = () -> {};
            action.run();
            return other instanceof Meddler meddler && number == meddler.number;
        }

        @Override
        public int hashCode() {
            Runnable action = inHashCode;
            inHashCode = () -> {};
            action.run();
            return HASH;
        }

        @Override
        public int compareTo(Meddler other) {
            Runnable action = inCompareTo;
            inCompareTo = () -> {};
            action.run();
            return Integer.compare(number, other.number);
        }
    }

    private void check() {
        TableScan.check(map, key -> TableHash.spread(HASH), map::boxedKeyAt, map::findBoxed);
    }

    private void fill(int count) {
        map.clear();
        for (int number = 0; number < count; number++) {
            map.put(new Meddler(number), number);
        }
    }

    @Test
    void equals_addsAKey_isFoundOutByEachCall() {
        for (BiConsumer<ObjectLongMap<Object>, Object> call : CALLS) {
            fill(3);
            Meddler key = new Meddler(2);
            key.inEquals = () -> map.put(new Meddler(100), 100);
            assertThatThrownBy(() -> call.accept(map, key)).isInstanceOf(ConcurrentModificationException.class);
            assertThat(map.size()).isEqualTo(4);
            check();
        }
    }

    @Test
    void equals_removesTheKeyThatIsCompared_isFoundOutByEachCall() {
        for (BiConsumer<ObjectLongMap<Object>, Object> call : CALLS) {
            fill(3);
            Meddler key = new Meddler(0);
            key.inEquals = () -> map.remove(new Meddler(0));
            assertThatThrownBy(() -> call.accept(map, key)).isInstanceOf(ConcurrentModificationException.class);
            assertThat(map.size()).isEqualTo(2);
            check();
        }
    }

    @Test
    void equals_givesTheTableAnotherLength_isFoundOutByEachCall() {
        for (BiConsumer<ObjectLongMap<Object>, Object> call : CALLS) {
            fill(3);
            map.trimToSize();
            Meddler key = new Meddler(77);
            key.inEquals = () -> map.ensureCapacity(2 * map.capacity());
            assertThatThrownBy(() -> call.accept(map, key)).isInstanceOf(ConcurrentModificationException.class);
            assertThat(map.size()).isEqualTo(3);
            check();
        }
    }

    @Test
    void compareTo_addsAKey_isFoundOutByEachCall() {
        for (BiConsumer<ObjectLongMap<Object>, Object> call : CALLS) {
            fill(40);
            Meddler key = new Meddler(39);
            key.inCompareTo = () -> map.put(new Meddler(100), 100);
            assertThatThrownBy(() -> call.accept(map, key)).isInstanceOf(ConcurrentModificationException.class);
            assertThat(map.size()).isEqualTo(41);
            check();
        }
    }

    @Test
    void compareTo_throws_leavesTheMapAsItWas() {
        fill(40);
        Meddler key = new Meddler(40);
        key.inCompareTo = () -> {
            throw new IllegalStateException("not today");
        };

        assertThatThrownBy(() -> map.put(key, 40)).hasMessage("not today");

        assertThat(map.size()).isEqualTo(40);
        assertThat(map.containsKey(new Meddler(40))).isFalse();
        check();
    }

    /** The hash code is asked for before the table is looked at. */
    @Test
    void hashCode_addsAKey_isAsIfItHadBeenThere() {
        fill(3);
        Meddler key = new Meddler(3);
        key.inHashCode = () -> map.put(new Meddler(100), 100);

        map.put(key, 3);

        assertThat(map.size()).isEqualTo(5);
        assertThat(map.get(new Meddler(3))).isEqualTo(3);
        check();
    }
}
