package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The methods of {@code Map} that take a default, a comparison or a function, in every state: null rules, arguments, how
 * often functions are asked, and what becomes of functions that throw or modify the map. LinkedHashMap says what is right.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.MapSubject#all")
class MapFunctionsTest {
    @Parameter
    MapSubject subject;

    /** What a function gives, and what it does to the map before. */
    private enum Doing {
        NEW_VALUE(map -> {}),
        NULL(map -> {}),
        THROW(map -> {
            throw new Fuse.Blown();
        }),
        PUT_NEW(map -> map.put("new", "new")),
        PUT_NULL(map -> map.put(null, "for null")),
        PUT_MANY(map -> {
            for (int i = 0; i < 20; i++) {
                map.put("new" + i, "new");
            }
        }),
        PUT_EXISTING(map -> first(map, map::put)),
        PUT_AND_REMOVE(map -> {
            map.put("new", "new");
            map.remove("new");
        }),
        REMOVE_FIRST(map -> first(map, (key, value) -> map.remove(key))),
        REMOVE_ALL_BUT_ONE(map -> {
            while (map.size() > 1) {
                first(map, (key, value) -> map.remove(key));
            }
        }),
        REMOVE_BY_VALUE(map -> map.values().remove("v1")),
        CLEAR(Map::clear),
        SET_BY_ENTRY(map -> map.entrySet().forEach(entry -> entry.setValue("set"))),
        REPLACE_ALL(map -> map.replaceAll((key, value) -> "replaced")),
        NESTED_ABSENT(map -> map.computeIfAbsent("nested", key -> "inner")),
        NESTED_MERGE(map -> map.merge("nested", "inner", String::concat)),
        READ(map -> map.get("k0"));

        private final Consumer<Map<Object, String>> change;

        Doing(Consumer<Map<Object, String>> change) {
            this.change = change;
        }

        private static void first(Map<Object, String> map, BiFunction<Object, String, Object> change) {
            Iterator<Map.Entry<Object, String>> entries = map.entrySet().iterator();
            if (entries.hasNext()) {
                Map.Entry<Object, String> entry = entries.next();
                change.apply(entry.getKey(), entry.getValue());
            }
        }

        String to(Map<Object, String> map) {
            change.accept(map);
            return this == NULL ? null : "result";
        }
    }

    /** A method that takes a function. */
    private interface Call {
        Object on(Map<Object, String> map, Object key, Doing doing, List<Object> asked);
    }

    private void checkForEachKeyAndFunction(String name, Call call) {
        for (int id : subject.interestingIds()) {
            for (Doing doing : Doing.values()) {
                subject.behavesAsLinkedHashMap(name + " " + id + " " + doing, map -> {
                    List<Object> asked = new ArrayList<>();
                    MapOutcome outcome = MapOutcome.of(() -> call.on(map, subject.key(id), doing, asked));
                    return Arrays.asList(outcome, asked);
                });
            }
        }
    }

    @Test
    void compute_everyKeyAndFunction_asOnLinkedHashMap() {
        checkForEachKeyAndFunction(
                "compute",
                (map, key, doing, asked) -> map.compute(key, (k, v) -> {
                    asked.addAll(Arrays.asList(k, v));
                    return doing.to(map);
                }));
    }

    @Test
    void computeIfAbsent_everyKeyAndFunction_asOnLinkedHashMap() {
        checkForEachKeyAndFunction(
                "computeIfAbsent",
                (map, key, doing, asked) -> map.computeIfAbsent(key, k -> {
                    asked.add(k);
                    return doing.to(map);
                }));
    }

    @Test
    void computeIfPresent_everyKeyAndFunction_asOnLinkedHashMap() {
        checkForEachKeyAndFunction(
                "computeIfPresent",
                (map, key, doing, asked) -> map.computeIfPresent(key, (k, v) -> {
                    asked.addAll(Arrays.asList(k, v));
                    return doing.to(map);
                }));
    }

    @Test
    void merge_everyKeyAndFunction_asOnLinkedHashMap() {
        checkForEachKeyAndFunction(
                "merge",
                (map, key, doing, asked) -> map.merge(key, "given", (old, given) -> {
                    asked.addAll(Arrays.asList(old, given));
                    return doing.to(map);
                }));
    }

    /** The function puts, removes or computes the very key that it is asked about. */
    @Test
    void functions_thatTouchTheirOwnKey_asOnLinkedHashMap() {
        List<BiFunction<Map<Object, String>, Object, Object>> changes = List.of(
                (map, key) -> Objects.toString(map.put(key, "inner")),
                (map, key) -> Objects.toString(map.remove(key)),
                (map, key) -> Objects.toString(map.putIfAbsent(key, "inner")),
                (map, key) -> Objects.toString(map.computeIfAbsent(key, k -> "inner")),
                (map, key) -> Objects.toString(map.compute(key, (k, v) -> null)),
                (map, key) -> Objects.toString(map.merge(key, "inner", String::concat)));
        for (int id : subject.interestingIds()) {
            for (int i = 0; i < changes.size(); i++) {
                BiFunction<Map<Object, String>, Object, Object> change = changes.get(i);
                String what = "key " + id + " change " + i;
                Object key = subject.key(id);
                subject.behavesAsLinkedHashMap(
                        what,
                        map -> map.compute(key, (k, v) -> change.apply(map, key).toString()));
                subject.behavesAsLinkedHashMap(
                        what,
                        map -> map.computeIfAbsent(
                                key, k -> change.apply(map, key).toString()));
                subject.behavesAsLinkedHashMap(
                        what,
                        map -> map.computeIfPresent(
                                key, (k, v) -> change.apply(map, key).toString()));
                subject.behavesAsLinkedHashMap(
                        what,
                        map -> map.merge(
                                key,
                                "given",
                                (old, given) -> change.apply(map, key).toString()));
            }
        }
    }

    /** A function asked about a key that is absent and that modifies the map is always found out. */
    @Test
    void functions_thatPutAnotherKey_getConcurrentModificationException() {
        Map<Object, String> map = subject.map();
        assertThatThrownBy(() -> map.computeIfAbsent("asked", key -> map.put("other", "x") + "y"))
                .isInstanceOf(ConcurrentModificationException.class);
        assertThatThrownBy(() -> map.compute("asked", (key, value) -> map.put("another", "x") + "y"))
                .isInstanceOf(ConcurrentModificationException.class);
        assertThat(map.containsKey("asked")).isFalse();
        assertThat(map).hasSize(subject.size() + 2);
    }

    @Test
    void functions_null_throwAndChangeNothing() {
        for (int id : subject.interestingIds()) {
            Object key = subject.key(id);
            subject.behavesAsLinkedHashMap(map -> map.compute(key, null));
            subject.behavesAsLinkedHashMap(map -> map.computeIfAbsent(key, null));
            subject.behavesAsLinkedHashMap(map -> map.computeIfPresent(key, null));
            subject.behavesAsLinkedHashMap(map -> map.merge(key, "given", null));
            subject.behavesAsLinkedHashMap(map -> map.merge(key, null, String::concat));
            subject.behavesAsLinkedHashMap(map -> map.merge(key, null, null));
        }
        subject.changesAsLinkedHashMap(map -> map.replaceAll(null));
        subject.changesAsLinkedHashMap(map -> map.forEach(null));
    }

    @Test
    void putAndPutIfAbsent_everyKeyAndValue_asOnLinkedHashMap() {
        for (int id : subject.interestingIds()) {
            Object key = subject.key(id);
            for (String value : Arrays.asList("given", null)) {
                subject.behavesAsLinkedHashMap("put " + id, map -> map.put(key, value));
                subject.behavesAsLinkedHashMap("putIfAbsent " + id, map -> map.putIfAbsent(key, value));
                subject.behavesAsLinkedHashMap("getOrDefault " + id, map -> map.getOrDefault(key, value));
            }
            subject.behavesAsLinkedHashMap("get " + id, map -> map.get(key));
            subject.behavesAsLinkedHashMap("containsKey " + id, map -> map.containsKey(key));
            subject.behavesAsLinkedHashMap("remove " + id, map -> map.remove(key));
        }
    }

    @Test
    void replaceAndRemove_everyKeyAndValue_asOnLinkedHashMap() {
        for (int id : subject.interestingIds()) {
            Object key = subject.key(id);
            String own = subject.value(id);
            for (String expected : Arrays.asList(own == null ? null : new StringBuilder(own).toString(), null, "no")) {
                subject.behavesAsLinkedHashMap("remove " + id, map -> map.remove(key, expected));
                for (String value : Arrays.asList("given", null, own)) {
                    subject.behavesAsLinkedHashMap("replace " + id, map -> map.replace(key, expected, value));
                    subject.behavesAsLinkedHashMap("replace " + id, map -> map.replace(key, value));
                }
            }
            subject.behavesAsLinkedHashMap("remove " + id, map -> map.remove(key, new Object()));
        }
    }

    @Test
    void containsValue_everyValue_asOnLinkedHashMap() {
        for (int id : subject.interestingIds()) {
            String value = subject.value(id);
            String equal = value == null ? null : new StringBuilder(value).toString();
            subject.behavesAsLinkedHashMap("containsValue " + id, map -> map.containsValue(equal));
        }
        subject.behavesAsLinkedHashMap(map -> map.containsValue(null));
        subject.behavesAsLinkedHashMap(map -> ((Map<?, ?>) map).containsValue(subject));
    }

    @Test
    void replaceAll_everyFunction_asOnLinkedHashMap() {
        subject.changesAsLinkedHashMap(map -> map.replaceAll((key, value) -> "of " + key + "=" + value));
        subject.changesAsLinkedHashMap(map -> map.replaceAll((key, value) -> null));
        List<Object> asked = new ArrayList<>();
        subject.changesAsLinkedHashMap(map -> {
            asked.clear();
            map.replaceAll((key, value) -> {
                asked.addAll(Arrays.asList(key, value));
                return value;
            });
        });
        List<Object> expected = new ArrayList<>();
        subject.model().forEach((key, value) -> expected.addAll(Arrays.asList(key, value)));
        assertThat(asked).isEqualTo(expected);
    }

    /** Those before the throw are replaced, as LinkedHashMap has it. */
    @Test
    void replaceAll_functionThatThrows_replacesThoseBefore() {
        for (int k = 1; k <= Math.min(subject.size(), 12); k++) {
            int at = k;
            subject.changesAsLinkedHashMap(map -> {
                Fuse fuse = new Fuse(at);
                map.replaceAll((key, value) -> fuse.burn(true) ? "replaced" : "");
            });
        }
    }

    /** One structural change by the function, at any entry, is found out; the other values are replaced or not. */
    @Test
    void replaceAllAndForEach_functionsThatModify_failFast() {
        for (int at = 0; at < Math.min(subject.size(), 12); at++) {
            Map<Object, String> replaced = subject.map();
            int[] left = {at};
            assertThatThrownBy(() -> replaced.replaceAll((key, value) -> {
                        if (left[0]-- == 0) {
                            replaced.put("new", "new");
                        }
                        return value;
                    }))
                    .isInstanceOf(ConcurrentModificationException.class);
            assertThat(replaced).hasSize(subject.size() + 1);
            Map<Object, String> visited = subject.map();
            left[0] = at;
            assertThatThrownBy(() -> visited.forEach((key, value) -> {
                        if (left[0]-- == 0) {
                            visited.remove(key);
                        }
                    }))
                    .isInstanceOf(ConcurrentModificationException.class);
            assertThat(visited).hasSize(subject.size() - 1);
        }
    }

    @Test
    void replaceAllAndForEach_functionsThatOnlySetValues_areFine() {
        subject.changesAsLinkedHashMap(map -> map.forEach((key, value) -> map.put(key, "seen")));
        subject.changesAsLinkedHashMap(map -> map.replaceAll((key, value) -> map.put(key, "seen")));
    }

    @Test
    void putAll_everyArgument_asOnLinkedHashMap() {
        Map<Object, String> more = new LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            more.put(subject.key(subject.size() / 2 + i), "more" + i);
        }
        subject.changesAsLinkedHashMap(map -> map.putAll(more));
        subject.changesAsLinkedHashMap(map -> map.putAll(new TreeMap<>(Map.of("a", "x", "b", "y"))));
        subject.changesAsLinkedHashMap(map -> map.putAll(Map.of()));
        subject.changesAsLinkedHashMap(map -> map.putAll(map));
        subject.changesAsLinkedHashMap(map -> map.putAll(null));
        subject.changesAsLinkedHashMap(Map::clear);
        Map<Object, String> same = subject.map();
        subject.changesAsLinkedHashMap(map -> map.putAll(same));
    }

    /** The object that is the key stays, and an equal one is not stored. */
    @Test
    void everyWayToStore_equalKey_keepsTheFirst() {
        List<BiFunction<Map<Object, String>, Object, Object>> calls = List.of(
                (map, key) -> map.put(key, "x"),
                (map, key) -> map.putIfAbsent(key, "x"),
                (map, key) -> map.compute(key, (k, v) -> "x"),
                (map, key) -> map.computeIfAbsent(key, k -> "x"),
                (map, key) -> map.computeIfPresent(key, (k, v) -> "x"),
                (map, key) -> map.merge(key, "x", String::concat),
                (map, key) -> map.replace(key, "x"));
        for (BiFunction<Map<Object, String>, Object, Object> call : calls) {
            for (int id = 0; id < Math.min(subject.size(), 20); id++) {
                Object key = subject.key(id);
                subject.behavesAsLinkedHashMap("store " + id, map -> call.apply(map, key));
            }
        }
    }

    @Test
    void removedAndPutAgain_everyKey_comesLast() {
        for (int id : subject.interestingIds()) {
            Function<Map<Object, String>, Object> call = map -> {
                Object key = subject.key(id);
                String value = map.remove(key);
                map.put(subject.style().key(id), "again");
                return value;
            };
            subject.behavesAsLinkedHashMap("again " + id, call);
        }
    }
}
