package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The live views of keys, values and entries in every state, as LinkedHashMap has them. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.MapSubject#all")
class MapViewsTest {
    private static final List<Function<Map<Object, String>, Collection<?>>> VIEWS =
            List.of(Map::keySet, Map::values, Map::entrySet);

    @Parameter
    MapSubject subject;

    private void forEachView(ViewCheck check) {
        for (Function<Map<Object, String>, Collection<?>> view : VIEWS) {
            check.check(view.apply(subject.model()), view.apply(subject.map()));
        }
    }

    private interface ViewCheck {
        void check(Collection<?> model, Collection<?> view);
    }

    @Test
    void toArray_everyForm_asOnLinkedHashMap() {
        forEachView(ViewChecks::toArrayAsOn);
    }

    @Test
    void spliterator_everyView_asOnLinkedHashMap() {
        forEachView(ViewChecks::spliteratorAsOn);
        forEachView(ViewChecks::advancesThenRunsThrough);
        forEachView(ViewChecks::splitsCoverAllInOrder);
    }

    @Test
    void stream_everyView_hasTheElementsInOrder() {
        forEachView(ViewChecks::streamsAsOn);
    }

    @Test
    void spliterator_mapChanged_bindsLateAndFailsFast() {
        for (Function<Map<Object, String>, Collection<?>> view : VIEWS) {
            Map<Object, String> late = subject.map();
            ViewChecks.bindsLate(view.apply(late), () -> late.put("late", "late"));
            Map<Object, String> changed = subject.map();
            changed.put("x", "x");
            changed.put("y", "y");
            ViewChecks.failsFast(view.apply(changed), () -> changed.put(new Object(), "new"));
        }
    }

    /** Made once and early, the views show what the map comes to hold. */
    @Test
    void views_mapThatChanges_showIt() {
        Map<Object, String> map = subject.map();
        Set<Object> keys = map.keySet();
        Collection<String> values = map.values();
        Set<Map.Entry<Object, String>> entries = map.entrySet();
        Map<Object, String> model = subject.model();
        for (int i = 0; i < 30; i++) {
            Object key = subject.style().filler(i);
            map.put(key, "filler");
            model.put(key, "filler");
            map.remove(subject.key(i));
            model.remove(subject.key(i));
            MapSubject.sameInOrder("keys", keys, model.keySet());
            MapSubject.sameInOrder("values", values, model.values());
            assertThat(new ArrayList<>(entries)).isEqualTo(new ArrayList<>(model.entrySet()));
        }
        map.clear();
        assertThat(keys).isEmpty();
        assertThat(values).isEmpty();
        assertThat(entries).isEmpty();
    }

    @Test
    void contains_everyKeyValueAndEntry_asOnLinkedHashMap() {
        List<Object> arguments = new ArrayList<>(Arrays.asList(null, subject, "no such"));
        for (int id : subject.interestingIds()) {
            Object key = subject.key(id);
            arguments.addAll(Arrays.asList(
                    key,
                    subject.value(id),
                    new SimpleEntry<>(key, subject.value(id)),
                    new SimpleEntry<>(key, "other"),
                    new SimpleEntry<>(key, null),
                    new SimpleEntry<>(key, subject),
                    new SimpleEntry<>(subject, null)));
        }
        for (Function<Map<Object, String>, Collection<?>> view : VIEWS) {
            Collection<?> model = view.apply(subject.model());
            Collection<?> actual = view.apply(subject.map());
            for (Object argument : arguments) {
                assertThat(actual.contains(argument)).as("%s", argument).isEqualTo(model.contains(argument));
                assertThat(actual.containsAll(Arrays.asList(argument))).isEqualTo(model.contains(argument));
            }
            assertThat(actual.containsAll(model) && model.containsAll(actual)).isTrue();
            assertThat(actual.containsAll(List.of())).isTrue();
            assertThatThrownBy(() -> actual.containsAll(null)).isInstanceOf(NullPointerException.class);
            for (Object argument : arguments) {
                subject.behavesAsLinkedHashMap(
                        "remove " + argument, map -> view.apply(map).remove(argument));
            }
        }
    }

    @Test
    void bulkRemovals_everyArgument_asOnLinkedHashMap() {
        List<Object> some = new ArrayList<>(Arrays.asList(subject, null, "no such"));
        for (int id = 0; id < subject.size(); id += 2) {
            some.add(subject.key(id));
            some.add(subject.value(id));
            some.add(new SimpleEntry<>(subject.key(id), subject.value(id)));
        }
        List<Object> many = new ArrayList<>(some);
        for (int i = 0; i < subject.size(); i++) {
            many.add(new SimpleEntry<>("no such", String.valueOf(i)));
        }
        List<Collection<?>> arguments = Arrays.asList(
                some, many, new HashSet<>(some), Collections.emptyList(), Arrays.asList((Object) null), null);
        List<BiFunction<Collection<?>, Collection<?>, Object>> calls =
                List.of(Collection::removeAll, Collection::retainAll);
        for (Function<Map<Object, String>, Collection<?>> view : VIEWS) {
            for (Collection<?> argument : arguments) {
                for (BiFunction<Collection<?>, Collection<?>, Object> call : calls) {
                    subject.behavesAsLinkedHashMap(
                            "bulk removal of " + argument, map -> call.apply(view.apply(map), argument));
                }
            }
        }
    }

    /** The argument refuses to be asked for null, which comes third; LinkedHashMap has removed the first two then. */
    @Test
    void retainAll_argumentThatRefusesNull_leavesTheMapAsItWas() {
        Map<Object, String> map = subject.map();
        if (subject.size() > 2) {
            assertThatThrownBy(() -> map.values().retainAll(List.of())).isInstanceOf(NullPointerException.class);
        }
        MapSubject.holds("refused", map, subject.model());
    }

    /** A view or the map's own other view as the argument. */
    @Test
    void bulkRemovals_ofTheMapItself_asOnLinkedHashMap() {
        subject.behavesAsLinkedHashMap(map -> map.keySet().retainAll(map.keySet()));
        subject.behavesAsLinkedHashMap(map -> map.values().retainAll(map.values()));
        subject.behavesAsLinkedHashMap(map -> map.entrySet().retainAll(map.entrySet()));
        subject.behavesAsLinkedHashMap(map -> map.keySet().removeAll(map.values()));
        subject.behavesAsLinkedHashMap(map -> map.keySet().removeAll(new ArrayList<>(map.keySet())));
    }

    @Test
    void removeIf_everyView_asOnLinkedHashMap() {
        for (Function<Map<Object, String>, Collection<?>> view : VIEWS) {
            for (int every = 1; every <= 3; every++) {
                int step = every;
                subject.behavesAsLinkedHashMap(map -> {
                    int[] asked = {0};
                    return view.apply(map).removeIf(element -> asked[0]++ % step == 0);
                });
            }
            subject.behavesAsLinkedHashMap(map -> view.apply(map).removeIf(element -> false));
            subject.behavesAsLinkedHashMap(map -> view.apply(map).removeIf(null));
            subject.changesAsLinkedHashMap(map -> view.apply(map).clear());
        }
        subject.behavesAsLinkedHashMap(map -> map.values().removeIf(value -> value == null));
        subject.behavesAsLinkedHashMap(map -> map.values().remove("v1"));
        subject.behavesAsLinkedHashMap(map -> map.values().remove(null));
    }

    @Test
    void add_everyView_isNotSupported() {
        subject.changesAsLinkedHashMap(map -> map.keySet().add("new"));
        subject.changesAsLinkedHashMap(map -> map.keySet().add(subject.key(0)));
        subject.changesAsLinkedHashMap(map -> map.values().add("new"));
        subject.changesAsLinkedHashMap(map -> map.entrySet().add(new SimpleEntry<>("new", "new")));
        subject.changesAsLinkedHashMap(map -> map.keySet().addAll(List.of("new")));
        subject.changesAsLinkedHashMap(map -> map.values().addAll(List.of("new")));
        subject.changesAsLinkedHashMap(map -> map.entrySet().addAll(List.of(new SimpleEntry<>("new", "new"))));
        subject.behavesAsLinkedHashMap(map -> map.keySet().addAll(List.of()));
    }

    @Test
    void views_anyOther_equalAsThoseOfLinkedHashMap() {
        Map<Object, String> map = subject.map();
        Map<Object, String> model = subject.model();
        Map<Object, String> more = subject.model();
        more.put("more", "more");
        setsEqual(map.keySet(), model.keySet(), more.keySet());
        setsEqual(map.entrySet(), model.entrySet(), more.entrySet());
        Object entries = map.entrySet();
        assertThat(map.keySet().equals(entries)).isEqualTo(subject.size() == 0);
        Object values = map.values();
        Object others = subject.map().values();
        assertThat(values.equals(others)).isFalse();
        forEachView((expected, actual) -> assertThat(actual.toString()).isEqualTo(expected.toString()));
        forEachView((expected, actual) -> assertThat(actual).isNotInstanceOf(Serializable.class));
    }

    private static void setsEqual(Set<?> actual, Set<?> equal, Set<?> other) {
        assertThat(actual.equals(equal) && equal.equals(actual)).isTrue();
        assertThat(actual.equals(new HashSet<>(equal))).isTrue();
        assertThat(actual.equals(other) || other.equals(actual)).isFalse();
        Object list = new ArrayList<>(equal);
        assertThat(actual.equals(list)).isFalse();
        assertThat(actual.hashCode()).isEqualTo(equal.hashCode());
    }

    @Test
    void forEach_everyView_seesEachOnceInOrder() {
        forEachView((expected, actual) -> {
            List<Object> seen = new ArrayList<>();
            actual.forEach(seen::add);
            assertThat(seen).isEqualTo(new ArrayList<>(expected));
            assertThatThrownBy(() -> actual.forEach(null)).isInstanceOf(NullPointerException.class);
        });
    }

    /** Entries that a stream or forEach gives are live too. */
    @Test
    void entries_ofStreamsAndForEach_writeThrough() {
        List<Consumer<Map<Object, String>>> ways = List.of(
                map -> map.entrySet().forEach(entry -> entry.setValue("set")),
                map -> map.entrySet().stream().forEach(entry -> entry.setValue("set")),
                map -> map.entrySet().spliterator().forEachRemaining(entry -> entry.setValue("set")),
                map -> map.entrySet().iterator().forEachRemaining(entry -> entry.setValue("set")),
                map -> Arrays.asList(map.entrySet().toArray())
                        .forEach(entry -> ((Map.Entry<?, ?>) entry).setValue(null)));
        for (Consumer<Map<Object, String>> way : ways) {
            subject.changesAsLinkedHashMap(way);
        }
    }
}
