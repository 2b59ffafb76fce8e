package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.inlay.smallcoll.Fuse.Blown;
import io.inlay.smallcoll.TroubleMakers.Reentrant;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults that other maps had, each by name, in every state. */
@ParameterizedClass(name = "{0}")
@MethodSource("subjects")
class MapKnownFaultsTest {
    private static final List<Consumer<Map<Object, Object>>> CHANGES = List.of(
            map -> map.put("changed", "changed"), map -> map.remove("k0"), Map::clear, map -> map.putAll(entries(70)));

    @Parameter
    Subject subject;

    static Stream<Subject> subjects() {
        return MapType.all().stream()
                .flatMap(type -> Arrays.stream(MapState.values())
                        .flatMap(state -> sizes(type, state).mapToObj(size -> new Subject(type, state, size))));
    }

    /** All sizes for the plainest state, and those on both sides of the fields and of the table for the others. */
    private static IntStream sizes(MapType type, MapState state) {
        int inline = type.inlineCapacity();
        return state == MapState.GROWN
                ? type.sizes()
                : IntStream.of(0, 1, inline, inline + 1, 9, 17).distinct();
    }

    /** A map of one type in one state with so many entries {@code k0=v0}, {@code k1=v1}, ... */
    record Subject(MapType type, MapState state, int size) {
        GrowableMap<Object, Object> map() {
            return state.build(type, entries(size));
        }

        @Override
        public String toString() {
            return type + ", " + state + ", " + size + " entries";
        }
    }

    private static Map<Object, Object> entries(int size) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            entries.put("k" + i, "v" + i);
        }
        return entries;
    }

    private Map<Object, Object> entries() {
        return entries(subject.size());
    }

    private static void holds(Map<Object, Object> map, Map<Object, Object> expected) {
        assertThat(new ArrayList<>(map.entrySet())).isEqualTo(new ArrayList<>(expected.entrySet()));
        assertThat(map.size()).isEqualTo(expected.size());
        expected.forEach((key, value) -> {
            assertThat(map.get(key)).isEqualTo(value);
            assertThat(map.containsKey(key)).isTrue();
        });
        Faces.checkInvariants(map);
    }

    @Test
    void allTraversalPaths_agree() {
        Map<Object, Object> map = subject.map().raw();
        Map<Object, Object> expected = entries();
        for (Map<Object, Object> each : List.of(map, expected)) {
            each.put("last", null);
            each.remove("k1");
            each.put(null, "of null");
            each.put("k1", "again");
        }
        List<Object> keys = new ArrayList<>(expected.keySet());
        List<Object> values = new ArrayList<>(expected.values());
        List<List<Object>> paths = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            paths.add(new ArrayList<>());
        }
        map.forEach((key, value) -> paths.get(0).add(key));
        map.keySet().forEach(paths.get(1)::add);
        map.keySet().iterator().forEachRemaining(paths.get(2)::add);
        map.keySet().spliterator().forEachRemaining(paths.get(3)::add);
        map.entrySet().forEach(entry -> paths.get(4).add(entry.getKey()));
        map.entrySet().iterator().forEachRemaining(entry -> paths.get(5).add(entry.getKey()));
        map.entrySet().spliterator().forEachRemaining(entry -> paths.get(6).add(entry.getKey()));
        map.entrySet().stream().map(Map.Entry::getKey).forEach(paths.get(7)::add);
        for (Object key : map.keySet()) {
            paths.get(8).add(key);
        }
        paths.get(9).addAll(Arrays.asList(map.keySet().toArray()));
        map.replaceAll((key, value) -> {
            paths.get(10).add(key);
            return value;
        });
        assertThat(paths).allSatisfy(path -> assertThat(path).isEqualTo(keys));
        List<Object> read = new ArrayList<>();
        map.values().forEach(read::add);
        map.forEach((key, value) -> read.add(value));
        read.addAll(Arrays.asList(map.values().toArray()));
        map.values().spliterator().forEachRemaining(read::add);
        assertThat(read)
                .isEqualTo(Stream.of(values, values, values, values)
                        .flatMap(List::stream)
                        .collect(ArrayList::new, ArrayList::add, ArrayList::addAll));
    }

    @Test
    void clearThenReuse_findsNothingOfBefore() {
        GrowableMap<Object, Object> map = subject.map();
        map.raw().put(null, "of null");
        map.raw().clear();
        holds(map.raw(), Map.of());
        assertThat(map.raw().get(null)).isNull();
        assertThat(map.raw().containsKey(null)).isFalse();
        assertThat(map.raw().keySet().contains("k0")).isFalse();
        assertThat(map.raw().values().contains("v0")).isFalse();
        map.raw().put("k1", "new");
        assertThat(map.raw().put(null, null)).isNull();
        assertThat(map.raw()).containsExactly(new SimpleEntry<>("k1", "new"), new SimpleEntry<>(null, null));
        map.raw().clear();
        map.raw().putAll(entries());
        holds(map.raw(), entries());
    }

    @Test
    void mapAsItsOwnArgument_isReadBeforeItIsChanged() {
        Map<Object, Object> map = subject.map().raw();
        map.putAll(map);
        assertThat(map.entrySet().addAll(List.of())).isFalse();
        holds(map, entries());
        assertThat(map.equals(map)).isTrue();
        assertThat(map.keySet().retainAll(map.keySet())).isFalse();
        assertThat(map.values().retainAll(map.values())).isFalse();
        assertThat(map.entrySet().retainAll(map.entrySet())).isFalse();
        assertThat(map.keySet().containsAll(map.keySet())).isTrue();
        holds(map, entries());
        map.put("self", map);
        assertThat(map.toString()).endsWith("self=(this Map)}");
        map.remove("self");
        holds(map, entries());
    }

    /** LinkedHashMap fails fast in the midst of this; what is left must be sound in any case. */
    @Test
    void viewRemovedFromItself_isEmptyOrRefuses() {
        List<Consumer<Map<Object, Object>>> operations = List.of(
                map -> map.keySet().removeAll(map.keySet()),
                map -> map.values().removeAll(map.values()),
                map -> map.entrySet().removeAll(map.entrySet()));
        for (Consumer<Map<Object, Object>> operation : operations) {
            Map<Object, Object> map = subject.map().raw();
            try {
                operation.accept(map);
                holds(map, Map.of());
            } catch (ConcurrentModificationException refused) {
                Map<Object, Object> expected = entries();
                expected.keySet().retainAll(new ArrayList<>(map.keySet()));
                holds(map, expected);
            }
        }
    }

    @Test
    void iteratorThatRemovesEveryOther_visitsEachOnce() {
        for (int first = 0; first < 2; first++) {
            Map<Object, Object> map = subject.map().raw();
            Map<Object, Object> expected = entries();
            List<Object> visited = new ArrayList<>();
            int index = 0;
            for (Iterator<Map.Entry<Object, Object>> entries = map.entrySet().iterator(); entries.hasNext(); index++) {
                Map.Entry<Object, Object> entry = entries.next();
                visited.add(entry.getKey());
                if (index % 2 == first) {
                    entries.remove();
                    assertThat(entry.getValue()).isEqualTo("v" + index);
                    assertThat(expected.remove(entry.getKey())).isEqualTo("v" + index);
                }
            }
            assertThat(visited).isEqualTo(new ArrayList<>(entries().keySet()));
            holds(map, expected);
        }
    }

    @Test
    void functionThatChangesTheMap_isFoundOut() {
        List<BiConsumer<Map<Object, Object>, Runnable>> operations = List.of(
                (map, change) -> map.computeIfAbsent("new", key -> answer(change)),
                (map, change) -> map.compute("new", (key, value) -> answer(change)),
                (map, change) -> map.compute("kept", (key, value) -> answer(change)),
                (map, change) -> map.computeIfPresent("kept", (key, value) -> answer(change)),
                (map, change) -> map.merge("kept", "other", (before, now) -> answer(change)),
                (map, change) -> map.forEach((key, value) -> change.run()),
                (map, change) -> map.replaceAll((key, value) -> {
                    change.run();
                    return value;
                }));
        for (BiConsumer<Map<Object, Object>, Runnable> operation : operations) {
            for (Consumer<Map<Object, Object>> change : CHANGES) {
                Map<Object, Object> map = subject.map().raw();
                map.put("k0", "v0");
                map.put("kept", "value");
                Map<Object, Object> changed = new LinkedHashMap<>(map);
                change.accept(changed);
                boolean[] done = {false};
                assertThatThrownBy(() -> operation.accept(map, () -> {
                            if (!done[0]) {
                                done[0] = true;
                                change.accept(map);
                            }
                        }))
                        .isInstanceOf(ConcurrentModificationException.class);
                holds(map, changed);
            }
        }
    }

    private static Object answer(Runnable change) {
        change.run();
        return "answer";
    }

    @Test
    void functionThatThrows_leavesTheMapAsItWas() {
        List<BiConsumer<GrowableMap<Object, Object>, Fuse>> operations = List.of(
                (map, fuse) -> map.raw().computeIfAbsent("new", key -> fuse.burn(true)),
                (map, fuse) -> map.raw().compute("new", (key, value) -> fuse.burn(true)),
                (map, fuse) -> map.raw().compute("k0", (key, value) -> fuse.burn(true)),
                (map, fuse) -> map.raw().computeIfPresent("k0", (key, value) -> fuse.burn(true)),
                (map, fuse) -> map.raw().merge("k0", "other", (before, now) -> fuse.burn(true)),
                (map, fuse) -> map.raw().forEach((key, value) -> fuse.burn(true)),
                (map, fuse) -> map.removeIf((key, value) -> fuse.burn(true)),
                (map, fuse) -> map.extractIf((key, value) -> fuse.burn(key.hashCode() % 2 == 0)),
                (map, fuse) -> map.getEquivalent("k0".hashCode(), key -> fuse.burn(false)),
                (map, fuse) -> map.removeEquivalent("k0".hashCode(), key -> fuse.burn(true)),
                (map, fuse) -> map.computeIfAbsentEquivalent(
                        "new".hashCode(), key -> false, () -> fuse.burn(true) ? "new" : "", key -> "value"),
                (map, fuse) -> map.computeIfAbsentEquivalent(
                        "new".hashCode(), key -> false, () -> "new", key -> fuse.burn(true)));
        for (BiConsumer<GrowableMap<Object, Object>, Fuse> operation : operations) {
            for (int k = 1; k < 4 + subject.size(); k++) {
                GrowableMap<Object, Object> map = subject.map();
                try {
                    operation.accept(map, new Fuse(k));
                } catch (Blown blown) {
                    holds(map.raw(), entries());
                }
            }
        }
    }

    /** As of LinkedHashMap: a new entry of an equal key is another. */
    @Test
    void entryWhoseKeyWasRemoved_standsAloneEvenIfTheKeyComesBack() {
        Map<Object, Object> map = subject.map().raw();
        map.put("kept", "first");
        Map.Entry<Object, Object> entry = map.entrySet().stream()
                .filter(candidate -> candidate.getKey().equals("kept"))
                .findFirst()
                .orElseThrow();
        map.put("kept", "second");
        assertThat(entry.getValue()).isEqualTo("second");
        map.remove("kept");
        assertThat(entry.getValue()).isEqualTo("second");
        map.put("kept", "third");
        assertThat(entry.getValue()).isEqualTo("second");
        assertThat(entry.setValue("alone")).isEqualTo("second");
        assertThat(entry).isEqualTo(new SimpleEntry<>("kept", "alone"));
        assertThat(map).containsEntry("kept", "third");
    }

    /** An entry got before a change of the representation writes into the new one. */
    @Test
    void entryKeptWhileTheMapGrowsAndShrinks_writesThrough() {
        GrowableMap<Object, Object> map = subject.map();
        map.raw().put("kept", "first");
        Map.Entry<Object, Object> entry = map.entryAt(subject.size());
        for (int i = 0; i < 300; i++) {
            map.raw().put(i, i);
        }
        assertThat(entry.setValue("second")).isEqualTo("first");
        assertThat(map.raw().get("kept")).isEqualTo("second");
        map.raw().keySet().removeIf(key -> key != entry.getKey());
        assertThat(entry.setValue("third")).isEqualTo("second");
        assertThat(map.raw().get("kept")).isEqualTo("third");
        map.trimToSize();
        assertThat(entry.setValue("fourth")).isEqualTo("third");
        assertThat(map.raw()).containsExactly(new SimpleEntry<>("kept", "fourth"));
    }

    @Test
    void specialKeys_areKeysLikeOthers() {
        List<Object> specials = Arrays.asList(
                null,
                0,
                1,
                -1,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                0L,
                Long.MIN_VALUE,
                0.0,
                -0.0,
                Double.NaN,
                "",
                'a');
        Map<Object, Object> map = subject.map().raw();
        Map<Object, Object> expected = entries();
        for (Object special : specials) {
            assertThat(map.containsKey(special)).isFalse();
            assertThat(map.put(special, "put")).isNull();
            expected.put(special, "put");
            holds(map, expected);
            assertThat(map.merge(special, "!", (before, now) -> before + "" + now))
                    .isEqualTo("put!");
            assertThat(map.computeIfPresent(special, (key, value) -> null)).isNull();
            assertThat(map.computeIfAbsent(special, key -> "computed")).isEqualTo("computed");
            expected.remove(special);
            expected.put(special, "computed");
            holds(map, expected);
        }
        assertThat(map.keySet().removeAll(specials)).isTrue();
        holds(map, entries());
    }

    /** LinkedHashMap reads nothing of a map that claims to be empty. */
    @Test
    void mapWhoseSizeLies_isReadOrNot() {
        for (int claimed : new int[] {0, 1, 100_000, -1}) {
            Map<Object, Object> lying = new LinkedHashMap<>(entries(11)) {
                private static final long serialVersionUID = 1L;

                @Override
                public int size() {
                    return claimed;
                }
            };
            Map<Object, Object> map = subject.map().raw();
            map.putAll(lying);
            Map<Object, Object> expected = entries();
            if (claimed > 0 || map.size() > expected.size()) {
                expected.putAll(entries(11));
            }
            holds(map, expected);
        }
    }

    @Test
    void argumentOfARemovalThatChangesTheMap_isFoundOut() {
        List<Function<Map<Object, Object>, Collection<?>>> views = List.of(
                Map::keySet,
                Map::values,
                Map::entrySet,
                map -> EntryEnds.of(map).reversed().keySet(),
                map -> EntryEnds.of(map).reversed().values(),
                map -> EntryEnds.of(map).reversed().entrySet());
        List<BiConsumer<Collection<?>, Runnable>> operations = List.of(
                (view, change) -> view.removeIf(element -> answer(change) != null),
                (view, change) -> view.removeAll(new Reentrant(List.of(), change)),
                (view, change) -> view.removeAll(new Reentrant(Collections.nCopies(1000, "no such"), change)),
                (view, change) -> view.retainAll(new Reentrant(List.of(), change)));
        for (Function<Map<Object, Object>, Collection<?>> view : views) {
            for (BiConsumer<Collection<?>, Runnable> operation : operations) {
                Map<Object, Object> map = subject.map().raw();
                map.put("kept", "kept");
                Map<Object, Object> changed = new LinkedHashMap<>(map);
                changed.put("changed", "changed");
                boolean[] asked = {false};
                Throwable thrown = catchThrowable(() -> operation.accept(view.apply(map), () -> {
                    asked[0] = true;
                    map.putIfAbsent("changed", "changed");
                }));
                if (asked[0]) {
                    assertThat(thrown).isInstanceOf(ConcurrentModificationException.class);
                    holds(map, changed);
                }
            }
        }
    }

    /** The reversed view asks in its own order, as that of LinkedHashMap does. */
    @Test
    void removalThroughAReversedView_asksFromTheLastOn() {
        List<Object> asked = new ArrayList<>();
        List<Object> backwards = new ArrayList<>(entries().keySet());
        Collections.reverse(backwards);
        Map<Object, Object> map = subject.map().raw();
        EntryEnds.of(map).reversed().keySet().removeIf(key -> !asked.add(key));
        assertThat(asked).isEqualTo(backwards);
        asked.clear();
        EntryEnds.of(map).reversed().entrySet().removeIf(entry -> !asked.add(entry.getKey()));
        assertThat(asked).isEqualTo(backwards);
        asked.clear();
        EntryEnds.of(map)
                .reversed()
                .values()
                .removeIf(value -> !asked.add("k" + value.toString().substring(1)));
        assertThat(asked).isEqualTo(backwards);
        holds(map, entries());
    }
}
