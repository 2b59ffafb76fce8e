package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A map for a test to be run on: of this kind, with such a history, with such keys, of this size. */
record MapSubject(MapKind kind, MapHistory history, KeyStyle style, int size) {
    /** The number of a key that no subject has. */
    static final int ABSENT = 900;

    /** {@code -Dinlay.subjects=sample} takes a few: where faults are planted, each asks for all tests again. */
    static final boolean SAMPLE = "sample".equals(System.getProperty("inlay.subjects"));

    /** Every kind in every state around each threshold of its representation. */
    static Stream<MapSubject> all() {
        return SAMPLE ? sample() : Arrays.stream(MapKind.values()).flatMap(MapSubject::ofKind);
    }

    private static Stream<MapSubject> sample() {
        return Stream.of(
                new MapSubject(MapKind.SMALL_MAP, MapHistory.PUT_ONE_BY_ONE, KeyStyle.STRINGS, 1),
                new MapSubject(MapKind.SMALL_MAP, MapHistory.PUT_ONE_BY_ONE, KeyStyle.STRINGS, 4),
                new MapSubject(MapKind.SMALL_MAP, MapHistory.SHRUNK, KeyStyle.STRINGS, 4),
                new MapSubject(MapKind.SMALL_MAP, MapHistory.PUT_ONE_BY_ONE, KeyStyle.STRINGS, 8),
                new MapSubject(MapKind.SMALL_MAP, MapHistory.PUT_ONE_BY_ONE, KeyStyle.STRINGS, 9),
                new MapSubject(MapKind.SMALL_MAP, MapHistory.LEFT_OF_MANY, KeyStyle.STRINGS, 30),
                new MapSubject(MapKind.SMALL_MAP, MapHistory.PUT_ONE_BY_ONE, KeyStyle.ONE_HASH_MIXED, 30));
    }

    /** The sizes around the thresholds with the histories that differ most, for tests that try much on each. */
    static Stream<MapSubject> few() {
        List<MapHistory> histories =
                List.of(MapHistory.PUT_ONE_BY_ONE, MapHistory.SHRUNK, MapHistory.TURNED_OVER, MapHistory.TRIMMED);
        return all().filter(subject -> histories.contains(subject.history) && subject.size <= 30);
    }

    private static Stream<MapSubject> ofKind(MapKind kind) {
        int inline = kind.inlineCapacity();
        int[] sizes = {0, 1, inline - 1, inline, inline + 1, 2 * inline, 2 * inline + 1, 30, 70};
        int[] fewer = {1, inline, inline + 1, 2 * inline + 1, 30};
        List<MapHistory> basic = List.of(MapHistory.PUT_ONE_BY_ONE, MapHistory.SHRUNK, MapHistory.TRIMMED);
        Stream<MapSubject> strings = Arrays.stream(MapHistory.values())
                .flatMap(history -> IntStream.of(basic.contains(history) ? sizes : fewer)
                        .mapToObj(size -> new MapSubject(kind, history, KeyStyle.STRINGS, size)));
        Stream<MapSubject> colliding = Arrays.stream(KeyStyle.values())
                .filter(style -> style != KeyStyle.STRINGS)
                .flatMap(style -> Stream.of(MapHistory.PUT_ONE_BY_ONE, MapHistory.LEFT_OF_MANY)
                        .flatMap(history -> IntStream.of(inline + 1, 2 * inline + 1, 30)
                                .mapToObj(size -> new MapSubject(kind, history, style, size))));
        Stream<MapSubject> large = Stream.of(MapHistory.PUT_ONE_BY_ONE, MapHistory.SHRUNK)
                .map(history -> new MapSubject(kind, history, KeyStyle.STRINGS, 300));
        return Stream.of(strings, colliding, large).flatMap(Function.identity());
    }

    Map<Object, String> map() {
        Map<Object, String> map = history.build(kind, style, model());
        assertThat(map.getClass()).isEqualTo(kind.mapClass());
        return map;
    }

    LinkedHashMap<Object, String> model() {
        LinkedHashMap<Object, String> model = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            model.put(style.key(i), value(i));
        }
        return model;
    }

    /** Null now and then, beginning with the third. */
    String value(int id) {
        return id % 5 == 2 ? null : "v" + id;
    }

    /** A key equal to the one of this number, but another object. */
    Object key(int id) {
        return style.equalKey(id);
    }

    Object absentKey() {
        return key(ABSENT);
    }

    /** The numbers of keys to ask for: first ones, one with a null value, middle, last, and some that are absent. */
    List<Integer> interestingIds() {
        return IntStream.of(0, 1, 2, 3, size / 2, size - 2, size - 1, size, ABSENT)
                .filter(id -> id >= 0)
                .distinct()
                .boxed()
                .toList();
    }

    /** Does the same to a map and to a LinkedHashMap, and compares what comes back and what they hold then. */
    void behavesAsLinkedHashMap(String what, Function<Map<Object, String>, Object> call) {
        Map<Object, String> map = map();
        Map<Object, String> model = model();
        MapOutcome expected = MapOutcome.of(() -> call.apply(model));
        MapOutcome actual = MapOutcome.of(() -> call.apply(map));
        assertThat(actual).as(what).isEqualTo(expected);
        holds(what, map, model);
    }

    void behavesAsLinkedHashMap(Function<Map<Object, String>, Object> call) {
        behavesAsLinkedHashMap("call", call);
    }

    void changesAsLinkedHashMap(Consumer<Map<Object, String>> change) {
        behavesAsLinkedHashMap("change", map -> {
            change.accept(map);
            return "";
        });
    }

    /** Looks at the map in every way there is: it has these entries in this order, the very keys. */
    static void holds(String what, Map<Object, String> map, Map<Object, String> model) {
        require(map.size() == model.size(), what + ": size " + map.size() + ", should be " + model.size());
        require(map.isEmpty() == model.isEmpty(), what + ": isEmpty");
        sameInOrder(what + ": keySet", map.keySet(), model.keySet());
        sameInOrder(what + ": values", map.values(), model.values());
        List<Object> visited = new ArrayList<>();
        map.forEach((key, value) -> visited.addAll(Arrays.asList(key, value)));
        List<Object> flat = new ArrayList<>();
        Iterator<Map.Entry<Object, String>> entries = map.entrySet().iterator();
        for (Map.Entry<Object, String> expected : model.entrySet()) {
            Map.Entry<Object, String> entry = entries.next();
            require(same(entry.getKey(), expected.getKey()), what + ": key");
            require(entry.getValue() == map.get(expected.getKey()), what + ": get " + expected.getKey());
            require(map.containsKey(expected.getKey()), what + ": containsKey " + expected.getKey());
            flat.addAll(Arrays.asList(expected.getKey(), expected.getValue()));
        }
        require(!entries.hasNext(), what + ": more entries than expected");
        sameInOrder(what + ": forEach", visited, flat);
        assertThat(map.equals(model) && model.equals(map)).as(what).isTrue();
        assertThat(map.hashCode()).as(what).isEqualTo(model.hashCode());
        assertThat(map.toString()).as(what).isEqualTo(model.toString());
        HeldReferences.check(map, visited);
    }

    /** The same objects in the same order, as {@link #same} has it. */
    static void sameInOrder(String what, Iterable<?> actual, Iterable<?> expected) {
        Iterator<?> found = actual.iterator();
        for (Object wanted : expected) {
            require(found.hasNext(), what + " ends before " + wanted);
            Object next = found.next();
            require(same(next, wanted), what + " has " + next + " for " + wanted);
        }
        require(!found.hasNext(), what + " has more than expected");
    }

    /** One object, or two equal strings that the test's functions built, which are no keys of a style. */
    private static boolean same(Object actual, Object expected) {
        return actual == expected || (actual instanceof String text && !text.startsWith("k") && text.equals(expected));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    @Override
    public String toString() {
        return kind + " of " + size + " " + style + " " + history;
    }
}
