package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractMap.SimpleEntry;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keys, functions and arguments that throw at their k-th use, for every k; arguments that lie; memory that is refused. The
 * map is then as it was, or as the operation says that a part of its work leaves it, and goes on working.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("subjects")
class MapFailureTest {
    private static final int FILLERS = 20;
    private static final int NEW = 500;
    private static final List<Function<Map<Object, String>, Collection<?>>> VIEWS =
            List.of(Map::keySet, Map::values, Map::entrySet);

    @Parameter
    Subject subject;

    static Stream<Subject> subjects() {
        return Arrays.stream(MapKind.values())
                .flatMap(kind -> Arrays.stream(Hashes.values())
                        .flatMap(hashes -> Stream.of(false, true)
                                .flatMap(worn -> Stream.of(
                                                0,
                                                1,
                                                kind.inlineCapacity() - 1,
                                                kind.inlineCapacity(),
                                                kind.inlineCapacity() + 1,
                                                2 * kind.inlineCapacity(),
                                                2 * kind.inlineCapacity() + 1,
                                                24)
                                        .map(size -> new Subject(kind, hashes, worn, size)))));
    }

    /** How the hash codes of keys fall, and whether keys can be compared. */
    private enum Hashes {
        DIFFERENT,
        SAME,
        SAME_AND_COMPARABLE
    }

    /**
     * A map to try something on.
     *
     * @param worn whether others were in it and went
     */
    private record Subject(MapKind kind, Hashes hashes, boolean worn, int size) {
        Object key(int id, Wick wick) {
            int hash = hashes == Hashes.DIFFERENT ? id * 0x9E3779B9 : 5;
            return hashes == Hashes.SAME_AND_COMPARABLE
                    ? new ComparableFusedKey(id, hash, wick)
                    : new FusedKey(id, hash, wick);
        }

        Map<Object, String> map(Wick wick) {
            Map<Object, String> map = kind.empty();
            for (int i = 0; i < size; i++) {
                map.put(key(i, wick), "v" + i);
                if (worn && i < FILLERS) {
                    map.put(key(1000 + i, wick), "filler");
                }
            }
            for (int i = 0; worn && i < size && i < FILLERS; i++) {
                map.remove(key(1000 + i, wick));
            }
            return map;
        }
    }

    /** Where the fuse is put, so that keys are harmless until then and afterwards. */
    private static final class Wick {
        private Fuse fuse = new Fuse(0);

        void burn() {
            fuse.burn(true);
        }
    }

    private static class FusedKey {
        final int id;
        private final int hash;
        final Wick wick;

        FusedKey(int id, int hash, Wick wick) {
            this.id = id;
            this.hash = hash;
            this.wick = wick;
        }

        @Override
        public final boolean equals(Object other) {
            wick.burn();
            return other instanceof FusedKey key && key.id == id;
        }

        @Override
        public final int hashCode() {
            wick.burn();
            return hash;
        }

        @Override
        public final String toString() {
            wick.burn();
            return "#" + id;
        }
    }

    private static final class ComparableFusedKey extends FusedKey implements Comparable<ComparableFusedKey> {
        ComparableFusedKey(int id, int hash, Wick wick) {
            super(id, hash, wick);
        }

        @Override
        public int compareTo(ComparableFusedKey other) {
            wick.burn();
            return Integer.compare(id, other.id);
        }
    }

    /** A call on a map; what it uses burns the wick. */
    private interface Call {
        Object on(Map<Object, String> map, Wick wick);
    }

    /** Whether a map that a call has left with an exception may hold this. */
    private interface Allowed {
        boolean test(List<Object> before, List<Object> after);
    }

    private static List<Object> contentsOf(Map<Object, String> map) {
        List<Object> contents = new ArrayList<>();
        map.forEach((key, value) -> contents.addAll(List.of(new Identity(key), value)));
        return contents;
    }

    private record Identity(Object of) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Identity identity && identity.of == of;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(of);
        }
    }

    private void leavesAsItWas(Call call) {
        failsAtEachUse(call, List::equals);
    }

    /** Throws at the first use, at the second, and so on until the call ends without. */
    private void failsAtEachUse(Call call, Allowed allowed) {
        boolean thrown = true;
        for (int k = 1; thrown; k++) {
            assertThat(k).as("uses of one call").isLessThan(5000);
            Wick wick = new Wick();
            Map<Object, String> map = subject.map(wick);
            List<Object> before = contentsOf(map);
            wick.fuse = new Fuse(k);
            Throwable failure = catchThrowable(() -> call.on(map, wick));
            wick.fuse = new Fuse(0);
            thrown = failure instanceof Fuse.Blown;
            if (thrown) {
                List<Object> after = contentsOf(map);
                assertThat(allowed.test(before, after))
                        .as("failure at use %d leaves %s of %s", k, map, before)
                        .isTrue();
                goesOnWorking(map, wick);
            } else if (failure != null) {
                throw new AssertionError("something else is thrown", failure);
            }
        }
    }

    private void goesOnWorking(Map<Object, String> map, Wick wick) {
        Map<Object, String> model = new LinkedHashMap<>();
        map.forEach(model::put);
        MapSubject.holds("after the failure", map, model);
        for (int id = 0; id < subject.size() + 2; id += 2) {
            Object key = subject.key(id, wick);
            assertThat(map.remove(key)).isEqualTo(model.remove(key));
            Object other = subject.key(id + NEW, wick);
            map.put(other, "afterwards");
            model.put(other, "afterwards");
        }
        MapSubject.holds("after the failure and more", map, model);
    }

    @Test
    void singleEntryOperations_keyThatThrows_leaveTheMapAsItWas() {
        for (int id : new int[] {0, subject.size() / 2, subject.size() - 1, NEW}) {
            if (id >= 0) {
                leavesAsItWas((map, wick) -> map.put(subject.key(id, wick), "new"));
                leavesAsItWas((map, wick) -> map.putIfAbsent(subject.key(id, wick), "new"));
                leavesAsItWas((map, wick) -> Objects.toString(map.get(subject.key(id, wick))));
                leavesAsItWas((map, wick) -> map.getOrDefault(subject.key(id, wick), ""));
                leavesAsItWas((map, wick) -> map.containsKey(subject.key(id, wick)));
                leavesAsItWas((map, wick) -> Objects.toString(map.remove(subject.key(id, wick))));
                leavesAsItWas((map, wick) -> map.remove(subject.key(id, wick), "v" + id));
                leavesAsItWas((map, wick) -> Objects.toString(map.replace(subject.key(id, wick), "new")));
                leavesAsItWas((map, wick) -> map.replace(subject.key(id, wick), "v" + id, "new"));
            }
        }
    }

    @Test
    void functions_keyOrFunctionThatThrows_leaveTheMapAsItWas() {
        for (int id : new int[] {0, subject.size() - 1, NEW}) {
            if (id >= 0) {
                for (String result : Arrays.asList("new", null)) {
                    BiFunction<Object, Wick, String> function = (argument, wick) -> {
                        wick.burn();
                        return result;
                    };
                    leavesAsItWas((map, wick) ->
                            map.compute(subject.key(id, wick), (key, value) -> function.apply(key, wick)));
                    leavesAsItWas((map, wick) ->
                            map.computeIfAbsent(subject.key(id, wick), key -> function.apply(key, wick)));
                    leavesAsItWas((map, wick) ->
                            map.computeIfPresent(subject.key(id, wick), (key, value) -> function.apply(key, wick)));
                    leavesAsItWas((map, wick) ->
                            map.merge(subject.key(id, wick), "given", (old, given) -> function.apply(old, wick)));
                }
            }
        }
    }

    @Test
    void viewsAndIterators_keyThatThrows_leaveTheMapAsItWas() {
        for (int id : new int[] {0, subject.size() - 1, NEW}) {
            if (id >= 0) {
                leavesAsItWas((map, wick) -> map.keySet().remove(subject.key(id, wick)));
                leavesAsItWas((map, wick) -> map.keySet().contains(subject.key(id, wick)));
                leavesAsItWas((map, wick) -> map.entrySet().remove(new SimpleEntry<>(subject.key(id, wick), "v" + id)));
                leavesAsItWas(
                        (map, wick) -> map.entrySet().contains(new SimpleEntry<>(subject.key(id, wick), "v" + id)));
            }
        }
        if (subject.size() > 0) {
            leavesAsItWas((map, wick) -> {
                Iterator<Object> keys = map.keySet().iterator();
                keys.next();
                keys.remove();
                return "";
            });
        }
    }

    @Test
    void queriesOfTheWhole_keyThatThrows_leaveTheMapAsItWas() {
        leavesAsItWas((map, wick) -> map.hashCode());
        leavesAsItWas((map, wick) -> map.toString());
        leavesAsItWas((map, wick) -> map.equals(subject.map(wick)));
        leavesAsItWas((map, wick) -> subject.map(wick).equals(map));
        leavesAsItWas((map, wick) -> map.keySet().equals(subject.map(wick).keySet()));
        leavesAsItWas((map, wick) -> subject.kind().copy(map).size());
        leavesAsItWas((map, wick) -> new LinkedHashMap<>(map).size());
        leavesAsItWas((map, wick) -> map.entrySet().hashCode());
    }

    @Test
    void equivalents_predicateOrSupplierThatThrows_leaveTheMapAsItWas() {
        for (int id : new int[] {0, subject.size() - 1, NEW}) {
            if (id >= 0) {
                int hash = subject.key(id, new Wick()).hashCode();
                leavesAsItWas((map, wick) -> Objects.toString(MapKind.extras(map)
                        .getEquivalent(hash, key -> ((FusedKey) burnt(key, wick)).id == id)));
                leavesAsItWas((map, wick) ->
                        MapKind.extras(map).containsEquivalent(hash, key -> ((FusedKey) burnt(key, wick)).id == id));
                leavesAsItWas((map, wick) -> Objects.toString(MapKind.extras(map)
                        .removeEquivalent(hash, key -> ((FusedKey) burnt(key, wick)).id == id)));
                leavesAsItWas((map, wick) -> MapKind.extras(map)
                        .computeIfAbsentEquivalent(
                                hash,
                                key -> ((FusedKey) burnt(key, wick)).id == id,
                                () -> burnt(subject.key(id, wick), wick),
                                key -> "v" + ((FusedKey) burnt(key, wick)).id));
            }
        }
    }

    private static Object burnt(Object key, Wick wick) {
        wick.burn();
        return key;
    }

    @Test
    void sizing_keyThatThrows_leavesTheMapAsItWas() {
        leavesAsItWas((map, wick) -> {
            MapKind.extras(map).ensureCapacity(100);
            return "";
        });
        leavesAsItWas((map, wick) -> {
            MapKind.extras(map).trimToSize();
            return "";
        });
    }

    /** Those put before the failure are in the map, the others are not, and none is lost. */
    @Test
    void putAll_keyOrArgumentThatThrows_leavesThoseBeforeTheFailure() {
        Allowed grownInOrder = (before, after) -> after.size() >= before.size()
                && after.subList(0, before.size()).equals(before)
                && after.size() <= before.size() + 2 * 12;
        failsAtEachUse(
                (map, wick) -> {
                    map.putAll(argument(12, 12, wick));
                    return "";
                },
                grownInOrder);
    }

    /** A map of new keys that burns the wick for each that is asked for, and says that it has this size. */
    private Map<Object, String> argument(int entries, int size, Wick wick) {
        List<Map.Entry<Object, String>> given = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            given.add(new SimpleEntry<>(subject.key(NEW + i, wick), "given"));
        }
        return new AbstractMap<>() {
            @Override
            public Set<Map.Entry<Object, String>> entrySet() {
                return new AbstractSet<>() {
                    @Override
                    public Iterator<Map.Entry<Object, String>> iterator() {
                        return given.stream()
                                .map(entry -> {
                                    wick.burn();
                                    return entry;
                                })
                                .iterator();
                    }

                    @Override
                    public int size() {
                        return size;
                    }
                };
            }
        };
    }

    @Test
    void replaceAll_functionThatThrows_replacesThoseBefore() {
        Allowed replacedInFront = (before, after) -> {
            int replaced = 0;
            while (replaced < after.size() / 2 && after.get(2 * replaced + 1).equals("replaced")) {
                replaced++;
            }
            List<Object> expected = new ArrayList<>(before);
            for (int i = 0; i < replaced; i++) {
                expected.set(2 * i + 1, "replaced");
            }
            return after.equals(expected);
        };
        failsAtEachUse(
                (map, wick) -> {
                    map.replaceAll((key, value) -> {
                        wick.burn();
                        return "replaced";
                    });
                    return "";
                },
                replacedInFront);
    }

    @Test
    void extractIf_predicateThatThrows_losesNothing() {
        leavesAsItWas((map, wick) -> MapKind.extras(map)
                .extractIf((key, value) -> ((FusedKey) burnt(key, wick)).id % 2 == 0)
                .size());
    }

    @Test
    void removals_predicateOrArgumentThatThrows_leaveTheMapAsItWas() {
        leavesAsItWas((map, wick) -> MapKind.extras(map).removeIf((key, value) -> isEven(key, wick)));
        List<Function<Map<Object, String>, Map<Object, String>>> directions =
                List.of(map -> map, map -> EntryEnds.of(map).reversed());
        for (Function<Map<Object, String>, Map<Object, String>> direction : directions) {
            leavesAsItWas((map, wick) -> direction.apply(map).keySet().removeIf(key -> isEven(key, wick)));
            leavesAsItWas((map, wick) -> direction.apply(map).values().removeIf(value -> isEven(value, wick)));
            leavesAsItWas(
                    (map, wick) -> direction.apply(map).entrySet().removeIf(entry -> isEven(entry.getKey(), wick)));
            leavesAsItWas((map, wick) -> direction.apply(map).keySet().retainAll(oddKeys(wick)));
            leavesAsItWas((map, wick) -> direction.apply(map).keySet().removeAll(oddKeys(wick)));
            for (Function<Map<Object, String>, Collection<?>> view : VIEWS) {
                for (int size : new int[] {0, 1000}) {
                    leavesAsItWas(
                            (map, wick) -> view.apply(direction.apply(map)).retainAll(burning(map, size, wick)));
                    leavesAsItWas(
                            (map, wick) -> view.apply(direction.apply(map)).removeAll(burning(map, size, wick)));
                }
            }
        }
    }

    private static boolean isEven(Object keyOrValue, Wick wick) {
        wick.burn();
        return keyOrValue instanceof FusedKey key ? key.id % 2 == 0 : keyOrValue.hashCode() % 2 == 0;
    }

    /** Every other key, value and entry of the map, as a collection that burns the wick and says that it has this size. */
    private static Collection<Object> burning(Map<Object, String> map, int size, Wick wick) {
        List<Object> given = new ArrayList<>();
        boolean every = true;
        for (Map.Entry<Object, String> entry : map.entrySet()) {
            if (every) {
                Collections.addAll(
                        given, entry.getKey(), entry.getValue(), new SimpleEntry<>(entry.getKey(), entry.getValue()));
            }
            every = !every;
        }
        return new AbstractCollection<>() {
            @Override
            public Iterator<Object> iterator() {
                return given.stream().map(element -> burnt(element, wick)).iterator();
            }

            @Override
            public boolean contains(Object element) {
                return given.contains(burnt(element, wick));
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private List<Object> oddKeys(Wick wick) {
        List<Object> odd = new ArrayList<>();
        for (int id = 1; id < subject.size(); id += 2) {
            odd.add(subject.key(id, wick));
        }
        return odd;
    }

    @Test
    void putAllAndCopy_sizeThatLies_takeWhatIsThere() {
        for (int claimed : new int[] {Integer.MIN_VALUE, -1, 0, 1, 11, 13, 10_000}) {
            Wick wick = new Wick();
            Map<Object, String> map = subject.map(wick);
            Map<Object, String> model = new LinkedHashMap<>();
            map.forEach(model::put);
            List<Object> before = contentsOf(map);
            Throwable refused = catchThrowable(() -> map.putAll(argument(12, claimed, wick)));
            if (refused == null && map.size() != model.size()) {
                argument(12, 12, wick).forEach((key, value) -> model.put(keyIn(map, key), value));
            }
            MapSubject.holds("claimed " + claimed, map, model);
            assertThat(contentsOf(map).subList(0, before.size())).isEqualTo(before);
            Throwable notCopied = catchThrowable(() -> assertThat(
                            subject.kind().copy(argument(12, claimed, wick)).size())
                    .isIn(0, 12));
            assertThat(notCopied instanceof AssertionError).isFalse();
        }
    }

    /** The object that the map has for a key. */
    private static Object keyIn(Map<Object, String> map, Object key) {
        return map.keySet().stream().filter(key::equals).findFirst().orElseThrow();
    }

    /** The argument puts into the map that it is being put into. */
    @Test
    void putAll_argumentThatReenters_failsFastOrTakesBoth() {
        Wick wick = new Wick();
        Map<Object, String> map = subject.map(wick);
        Map<Object, String> meddling = new LinkedHashMap<>(argument(6, 6, wick));
        Map<Object, String> argument = new AbstractMap<>() {
            @Override
            public Set<Map.Entry<Object, String>> entrySet() {
                for (int i = 0; i < 12; i++) {
                    map.put(subject.key(2 * NEW + i, wick), "meddled");
                }
                return meddling.entrySet();
            }
        };
        Throwable failure = catchThrowable(() -> map.putAll(argument));
        assertThat(failure)
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        modified -> assertThat(modified).isInstanceOf(ConcurrentModificationException.class));
        goesOnWorking(map, wick);
        if (failure == null) {
            assertThat(map.values()).filteredOn("meddled"::equals).hasSize(12);
        }
    }
}
