package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Iterators of the three views and the entries they give, in every state, as LinkedHashMap has them. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.MapSubject#all")
class MapIteratorsTest {
    private static final List<Function<Map<Object, String>, Collection<?>>> VIEWS =
            List.of(Map::keySet, Map::values, Map::entrySet);

    @Parameter
    MapSubject subject;

    @Test
    void next_pastTheEnd_throwsAndStaysAtTheEnd() {
        for (Function<Map<Object, String>, Collection<?>> view : VIEWS) {
            Iterator<?> iterator = view.apply(subject.map()).iterator();
            for (int i = 0; i < subject.size(); i++) {
                assertThat(iterator.hasNext()).isTrue();
                iterator.next();
            }
            assertThat(iterator.hasNext()).isFalse();
            assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
            assertThat(iterator.hasNext()).isFalse();
        }
    }

    @Test
    void remove_someElements_asOnLinkedHashMap() {
        for (Function<Map<Object, String>, Collection<?>> view : VIEWS) {
            for (int every = 1; every <= 3; every++) {
                int step = every;
                subject.behavesAsLinkedHashMap(map -> {
                    List<Object> seen = new ArrayList<>();
                    Iterator<?> iterator = view.apply(map).iterator();
                    for (int i = 0; iterator.hasNext(); i++) {
                        seen.add(textOf(iterator.next()));
                        if (i % step == 0) {
                            iterator.remove();
                            seen.add(map.size());
                        }
                    }
                    return seen;
                });
            }
        }
    }

    @Test
    void remove_withoutAnElementReturned_throws() {
        for (Function<Map<Object, String>, Collection<?>> view : VIEWS) {
            subject.changesAsLinkedHashMap(map -> view.apply(map).iterator().remove());
            subject.changesAsLinkedHashMap(map -> {
                Iterator<?> iterator = view.apply(map).iterator();
                iterator.next();
                iterator.remove();
                iterator.remove();
            });
            subject.changesAsLinkedHashMap(map -> {
                Iterator<?> iterator = view.apply(map).iterator();
                iterator.next();
                map.put("new", "new");
                iterator.remove();
            });
        }
    }

    /** After each change, at each place, on one of the views in turn: whether there is a next, what next gives or throws, and what remove does. */
    @Test
    void iterator_afterAChange_failsFastAsOnLinkedHashMap() {
        List<Consumer<Map<Object, String>>> changes = List.of(
                map -> map.put("new", "new"),
                map -> map.put(subject.key(0), "set"),
                map -> map.putIfAbsent(subject.key(2), "set"),
                map -> map.replace(subject.key(0), "set"),
                map -> map.replaceAll((key, value) -> "set"),
                map -> map.remove(subject.key(0)),
                map -> map.remove(subject.key(subject.size() - 1)),
                map -> map.remove(subject.absentKey()),
                map -> map.computeIfAbsent(subject.key(2), key -> "set"),
                map -> map.computeIfPresent(subject.key(0), (key, value) -> null),
                map -> map.compute(subject.key(0), (key, value) -> "set"),
                map -> map.merge(subject.key(0), "set", (old, given) -> given),
                map -> map.putAll(Map.of()),
                map -> map.entrySet().forEach(entry -> entry.setValue("set")),
                map -> map.values().removeIf(value -> false),
                map -> map.keySet().removeAll(List.of()),
                Map::clear);
        for (int i = 0; i < changes.size(); i++) {
            Consumer<Map<Object, String>> change = changes.get(i);
            for (int at : places()) {
                Function<Map<Object, String>, Collection<?>> view = VIEWS.get((i + at + subject.size()) % VIEWS.size());
                subject.behavesAsLinkedHashMap(
                        "change " + i + " at " + at, map -> afterChange(map, view.apply(map), at, change));
            }
        }
    }

    private List<Integer> places() {
        return subject.interestingIds().stream()
                .filter(at -> at <= subject.size())
                .toList();
    }

    private static Object afterChange(
            Map<Object, String> map, Collection<?> view, int at, Consumer<Map<Object, String>> change) {
        Iterator<?> iterator = view.iterator();
        for (int i = 0; i < at; i++) {
            iterator.next();
        }
        change.accept(map);
        List<Object> seen = new ArrayList<>();
        seen.add(iterator.hasNext());
        seen.add(MapOutcome.of(() -> textOf(iterator.next())));
        seen.add(MapOutcome.of(() -> {
            iterator.remove();
            return "removed";
        }));
        seen.add(iterator.hasNext());
        return seen;
    }

    private static String textOf(Object element) {
        return String.valueOf(element);
    }

    @Test
    void loops_thatModify_endAsOnLinkedHashMap() {
        subject.changesAsLinkedHashMap(map -> {
            for (Object key : map.keySet()) {
                map.remove(key);
            }
        });
        subject.changesAsLinkedHashMap(map -> {
            int left = map.size();
            for (Object key : map.keySet()) {
                if (--left == 0) {
                    map.put("new", "put at " + key);
                }
            }
        });
        subject.changesAsLinkedHashMap(map -> {
            int left = map.size();
            for (Object key : map.keySet()) {
                if (--left == 1) {
                    map.remove(key);
                }
            }
        });
    }

    @Test
    void forEachRemaining_fromEachPlace_seesTheRestOnce() {
        for (Function<Map<Object, String>, Collection<?>> view : VIEWS) {
            for (int at : places()) {
                subject.behavesAsLinkedHashMap(map -> {
                    List<Object> seen = new ArrayList<>();
                    Iterator<?> iterator = view.apply(map).iterator();
                    for (int i = 0; i < at; i++) {
                        iterator.next();
                    }
                    iterator.forEachRemaining(element -> seen.add(textOf(element)));
                    iterator.forEachRemaining(element -> seen.add("more"));
                    seen.add(iterator.hasNext());
                    return seen;
                });
            }
        }
    }

    @Test
    void forEachRemaining_removeAfterwards_removesTheLast() {
        for (Function<Map<Object, String>, Collection<?>> view : VIEWS) {
            subject.changesAsLinkedHashMap(map -> {
                Iterator<?> iterator = view.apply(map).iterator();
                iterator.forEachRemaining(element -> {});
                iterator.remove();
            });
        }
    }

    @Test
    void forEachRemaining_actionThatChangesTheMap_failsFast() {
        for (Function<Map<Object, String>, Collection<?>> view : VIEWS) {
            Map<Object, String> map = subject.map();
            map.put("x", "x");
            map.put("y", "y");
            Iterator<?> iterator = view.apply(map).iterator();
            assertThatThrownBy(() -> iterator.forEachRemaining(element -> map.put(new Object(), "new")))
                    .isInstanceOf(ConcurrentModificationException.class);
            assertThatThrownBy(() -> view.apply(subject.map()).iterator().forEachRemaining(null))
                    .isInstanceOf(NullPointerException.class);
        }
    }

    @Test
    void entry_setValue_writesThroughAndReturnsTheOld() {
        for (String value : Arrays.asList("set", null)) {
            subject.behavesAsLinkedHashMap(map -> {
                List<Object> old = new ArrayList<>();
                for (Map.Entry<Object, String> entry : map.entrySet()) {
                    old.add(entry.setValue(value));
                    old.add(entry.getValue());
                    old.add(map.get(entry.getKey()));
                }
                return old;
            });
        }
    }

    @Test
    void entry_valueChangedThroughTheMap_showsIt() {
        subject.behavesAsLinkedHashMap(map -> {
            List<Map.Entry<Object, String>> entries = entriesOf(map);
            map.replaceAll((key, value) -> "replaced " + key);
            entries.forEach(entry -> map.computeIfPresent(entry.getKey(), (key, value) -> value + " twice"));
            return entries.stream().map(Map.Entry::getValue).toList();
        });
    }

    /** Held across growth they still write through; those of LinkedHashMap do not once a bin becomes a tree. */
    @Test
    void entry_mapThatGrowsAndShrinksAround_staysLive() {
        Map<Object, String> map = subject.map();
        Map<Object, String> model = subject.model();
        List<Map.Entry<Object, String>> entries = entriesOf(map);
        for (int i = 0; i < 50; i++) {
            map.put(subject.style().filler(i), "filler");
        }
        entries.forEach(entry -> entry.setValue("grown " + entry.getValue()));
        model.replaceAll((key, value) -> "grown " + value);
        for (int i = 0; i < 50; i++) {
            map.remove(subject.style().filler(i));
        }
        MapSubject.holds("grown and shrunk", map, model);
        map.replaceAll((key, value) -> "then " + value);
        model.replaceAll((key, value) -> "then " + value);
        entries.forEach(entry -> assertThat(entry.getValue()).isEqualTo(model.get(entry.getKey())));
        entries.forEach(entry -> entry.setValue("last"));
        model.replaceAll((key, value) -> "last");
        MapSubject.holds("at last", map, model);
    }

    @Test
    void entry_keyRemoved_keepsItsLastValueAndChangesOnlyItself() {
        List<Consumer<Map<Object, String>>> removals = List.of(
                map -> new ArrayList<>(map.keySet()).forEach(map::remove),
                Map::clear,
                map -> map.keySet().removeIf(key -> true),
                map -> map.values().retainAll(List.of()),
                map -> new ArrayList<>(map.keySet()).forEach(key -> map.compute(key, (k, v) -> null)));
        if (subject.style() != KeyStyle.STRINGS && subject.size() > 8) {
            return; // LinkedHashMap makes new entries where a bin becomes a tree, or a tree a bin.
        }
        for (Consumer<Map<Object, String>> removal : removals) {
            subject.behavesAsLinkedHashMap(map -> {
                List<Map.Entry<Object, String>> entries = entriesOf(map);
                map.replaceAll((key, value) -> "last value of " + key);
                List<Object> seen = new ArrayList<>(
                        entries.stream().map(Map.Entry::getValue).toList());
                seen.add(MapOutcome.of(() -> {
                    removal.accept(map);
                    return "";
                }));
                for (Map.Entry<Object, String> entry : entries) {
                    seen.add(entry.getKey());
                    seen.add(entry.setValue("own"));
                    seen.add(entry.getValue());
                }
                map.put(subject.style().key(0), "again");
                entries.forEach(entry -> seen.add(entry.getValue()));
                return seen;
            });
        }
    }

    @Test
    void entry_removedByItsIterator_keepsItsValue() {
        subject.behavesAsLinkedHashMap(map -> {
            List<Object> seen = new ArrayList<>();
            Iterator<Map.Entry<Object, String>> iterator = map.entrySet().iterator();
            while (iterator.hasNext()) {
                Map.Entry<Object, String> entry = iterator.next();
                entry.setValue("set " + entry.getKey());
                iterator.remove();
                seen.addAll(Arrays.asList(entry.getKey(), entry.getValue(), entry.setValue("own"), entry.getValue()));
            }
            return seen;
        });
    }

    @Test
    void entry_anyOther_equalsByKeyAndValue() {
        Map<Object, String> map = subject.map();
        Iterator<Map.Entry<Object, String>> expected =
                subject.model().entrySet().iterator();
        for (Map.Entry<Object, String> entry : map.entrySet()) {
            Map.Entry<Object, String> other = expected.next();
            assertThat(entry.equals(other) && other.equals(entry)).isTrue();
            assertThat(entry.hashCode()).isEqualTo(other.hashCode());
            assertThat(entry.toString()).isEqualTo(other.toString());
            assertThat(entry.equals(new SimpleEntry<>(other.getKey(), "other"))).isFalse();
            assertThat(entry.equals(new SimpleEntry<>("other", other.getValue())))
                    .isFalse();
            assertThat(entry.equals(other.getKey())).isFalse();
        }
    }

    @Test
    void iterators_twoAtOnce_failOnlyTheOther() {
        Map<Object, String> map = subject.map();
        map.put("x", "x");
        map.put("y", "y");
        Iterator<Object> first = map.keySet().iterator();
        Iterator<String> second = map.values().iterator();
        first.next();
        second.next();
        first.remove();
        assertThat(first.next()).isNotSameAs(this);
        assertThatThrownBy(second::next).isInstanceOf(ConcurrentModificationException.class);
        assertThatThrownBy(second::remove).isInstanceOf(ConcurrentModificationException.class);
    }

    private static List<Map.Entry<Object, String>> entriesOf(Map<Object, String> map) {
        List<Map.Entry<Object, String>> entries = new ArrayList<>();
        map.entrySet().iterator().forEachRemaining(entries::add);
        return entries;
    }
}
