package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.BaseStream;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The live view {@code asMap()}, its views, and what they share with the map, in every state, as a HashMap has them. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.PrimitiveMapSubject#all")
class PrimitiveMapViewsTest {
    private static final List<Function<Map<Object, Object>, Collection<?>>> VIEWS =
            List.of(Map::keySet, Map::values, Map::entrySet);

    @Parameter
    PrimitiveMapSubject subject;

    /** What changes keys or the table, each in a way of its own. */
    private List<Consumer<AnyPrimitiveMap>> structuralChanges() {
        Object present = subject.type().key(0);
        Object absent = subject.newKey(0);
        Object value = subject.value(3);
        return List.of(
                map -> map.put(absent, value),
                map -> map.asMap().put(absent, value),
                map -> map.remove(present),
                map -> map.asMap().keySet().remove(present),
                map -> map.call("removeIf", (Callback) arguments -> true),
                AnyPrimitiveMap::clear,
                map -> map.ensureCapacity(10_000),
                map -> {
                    map.ensureCapacity(10_000);
                    map.trimToSize();
                });
    }

    /** Functions that get a map and what they are to do when they are called. */
    private List<BiConsumer<Map<Object, Object>, Runnable>> callsOfFunctions() {
        Object present = subject.type().key(0);
        Object absent = subject.newKey(0);
        Object value = subject.value(3);
        return List.of(
                (map, meddle) -> map.computeIfAbsent(absent, key -> after(meddle, value)),
                (map, meddle) -> map.computeIfPresent(present, (key, old) -> after(meddle, value)),
                (map, meddle) -> map.computeIfPresent(present, (key, old) -> after(meddle, null)),
                (map, meddle) -> map.compute(present, (key, old) -> after(meddle, value)),
                (map, meddle) -> map.compute(absent, (key, old) -> after(meddle, value)),
                (map, meddle) -> map.compute(absent, (key, old) -> after(meddle, null)),
                (map, meddle) -> map.merge(present, value, (old, given) -> after(meddle, given)),
                (map, meddle) -> map.forEach((key, old) -> meddle.run()),
                (map, meddle) -> map.replaceAll((key, old) -> after(meddle, value)),
                (map, meddle) -> map.keySet().forEach(key -> meddle.run()),
                (map, meddle) -> map.values().forEach(old -> meddle.run()),
                (map, meddle) -> map.entrySet().forEach(entry -> meddle.run()),
                (map, meddle) -> map.keySet().stream().forEach(key -> meddle.run()),
                (map, meddle) -> map.values().stream().forEach(old -> meddle.run()));
    }

    private static Object after(Runnable meddle, Object result) {
        meddle.run();
        return result;
    }

    /** Also by the last entry, after which nothing is asked for. */
    @Test
    void functionsOfViews_thatChangeTheMap_areFoundOutAsInAHashMap() {
        Object added = subject.newKey(1);
        for (BiConsumer<Map<Object, Object>, Runnable> call : callsOfFunctions()) {
            AnyPrimitiveMap map = subject.map();
            map.clear();
            map.put(subject.type().key(0), subject.value(1));
            Map<Object, Object> view = map.asMap();
            Map<Object, Object> model = new HashMap<>(view);
            call.accept(view, () -> {});
            call.accept(model, () -> {});
            assertThat(view).isEqualTo(model);
            view.keySet().retainAll(Set.of(subject.type().key(0)));
            view.put(subject.type().key(0), subject.value(1));
            Map<Object, Object> fresh = new HashMap<>(view);
            assertThat(catchThrowable(() -> call.accept(fresh, () -> fresh.put(added, subject.value(2)))))
                    .isInstanceOf(ConcurrentModificationException.class);
            assertThat(catchThrowable(() -> call.accept(view, () -> view.put(added, subject.value(2)))))
                    .isInstanceOf(ConcurrentModificationException.class);
            TableScan.check(map);
        }
    }

    @Test
    void streamsOfTheMap_changedAtTheLastElement_areFailFast() {
        for (String stream : List.of("keys", "values")) {
            AnyPrimitiveMap map = subject.map();
            map.clear();
            map.put(subject.type().key(0), subject.value(1));
            Consumer<Object> meddle = element -> map.put(subject.newKey(1), subject.value(2));
            BaseStream<?, ?> elements = (BaseStream<?, ?>) map.call(stream);
            assertThatThrownBy(() -> {
                        if (elements instanceof IntStream ints) {
                            ints.forEach(meddle::accept);
                        } else if (elements instanceof LongStream longs) {
                            longs.forEach(meddle::accept);
                        } else if (elements instanceof DoubleStream doubles) {
                            doubles.forEach(meddle::accept);
                        } else {
                            ((Stream<?>) elements).forEach(meddle);
                        }
                    })
                    .isInstanceOf(ConcurrentModificationException.class);
        }
    }

    @Test
    void map_changedByItself_isSeenInEveryView() {
        AnyPrimitiveMap map = subject.map();
        Map<Object, Object> view = map.asMap();
        Set<Object> keys = view.keySet();
        Collection<Object> values = view.values();
        Set<Map.Entry<Object, Object>> entries = view.entrySet();
        Map<Object, Object> model = subject.model();
        for (int i = 0; i < 30; i++) {
            Object key = subject.newKey(i);
            assertThat(map.put(key, subject.value(i)))
                    .isEqualTo(subject.type().values().missing());
            model.put(key, subject.value(i));
            Object gone = subject.type().key(i);
            Object removed = model.remove(gone);
            assertThat(map.remove(gone))
                    .isEqualTo(removed == null ? subject.type().values().missing() : removed);
            assertThat(keys).isEqualTo(model.keySet());
            assertThat(values).containsExactlyInAnyOrderElementsOf(model.values());
            assertThat(entries).isEqualTo(model.entrySet());
        }
        map.clear();
        assertThat(keys).isEmpty();
        assertThat(values).isEmpty();
        assertThat(entries).isEmpty();
        assertThat(view).isEmpty();
    }

    @Test
    void view_changed_isSeenInTheMapAndInOtherViews() {
        AnyPrimitiveMap map = subject.map();
        Map<Object, Object> view = map.asMap();
        Map<Object, Object> other = map.asMap();
        Map<Object, Object> model = subject.model();
        for (int i = 0; i < 30; i++) {
            Object key = subject.newKey(i);
            assertThat(view.put(key, subject.value(i))).isEqualTo(model.put(key, subject.value(i)));
            assertThat(view.put(key, subject.value(i + 1))).isEqualTo(model.put(key, subject.value(i + 1)));
            Object gone = subject.type().key(i);
            assertThat(view.remove(gone)).isEqualTo(model.remove(gone));
            assertThat(view.remove(gone)).isNull();
            TableScan.check(map, model);
            assertThat(other).isEqualTo(model);
        }
        assertThat(other.keySet().remove(subject.newKey(0))).isTrue();
        model.remove(subject.newKey(0));
        TableScan.check(map, model);
        other.values().removeIf(value -> true);
        TableScan.check(map, Map.of());
        assertThat(view).isEmpty();
    }

    /** Views of an unmodifiable view, of a view's view, and streams of them, are as live. */
    @Test
    void viewsOfViews_mapChanged_showIt() {
        AnyPrimitiveMap map = subject.map();
        Set<Object> keys = Collections.unmodifiableMap(map.asMap()).keySet();
        Set<Map.Entry<Object, Object>> entries = Collections.unmodifiableSet(
                Collections.synchronizedMap(map.asMap()).entrySet());
        Object key = subject.newKey(0);
        map.put(key, subject.value(0));
        assertThat(keys).contains(key).hasSize(subject.size() + 1);
        assertThat(entries).contains(new SimpleEntry<>(key, subject.value(0)));
        assertThat(keys.stream().filter(key::equals)).containsExactly(key);
        assertThat(entries.stream().map(Map.Entry::getKey)).contains(key);
        assertThat(new HashSet<>(keys)).isEqualTo(new HashSet<>(map.asMap().keySet()));
    }

    @Test
    void entry_valueChangedByAnyWay_showsIt() {
        AnyPrimitiveMap map = subject.map();
        Object key = subject.newKey(0);
        map.put(key, subject.value(1));
        Map.Entry<Object, Object> entry = entryOf(map, key);
        map.put(key, subject.value(2));
        assertThat(entry.getValue()).isEqualTo(subject.value(2));
        assertThat(entry.setValue(subject.value(3))).isEqualTo(subject.value(2));
        assertThat(map.get(key)).isEqualTo(subject.value(3));
        map.call("replaceAll", (Callback) arguments -> subject.value(4));
        assertThat(entry.getValue()).isEqualTo(subject.value(4));
        map.ensureCapacity(1_000);
        assertThat(entry.setValue(subject.value(5))).isEqualTo(subject.value(4));
        map.trimToSize();
        assertThat(entry.setValue(subject.value(6))).isEqualTo(subject.value(5));
        map.call("removeIf", (Callback) arguments -> !arguments[0].equals(key));
        map.trimToSize();
        assertThat(entry).isEqualTo(new SimpleEntry<>(key, subject.value(6)));
        assertThat(entry.setValue(subject.value(7))).isEqualTo(subject.value(6));
        TableScan.check(map, Collections.singletonMap(key, subject.value(7)));
    }

    @Test
    void entry_keyRemoved_standsAlone() {
        AnyPrimitiveMap map = subject.map();
        Object key = subject.newKey(0);
        for (int round = 0; round < 3; round++) {
            map.put(key, subject.value(1));
            Map.Entry<Object, Object> entry = entryOf(map, key);
            if (round == 0) {
                map.remove(key);
            } else if (round == 1) {
                map.clear();
            } else {
                removeByIterator(map, key);
                map.trimToSize();
            }
            assertThat(entry).isEqualTo(new SimpleEntry<>(key, subject.value(1)));
            assertThat(entry.hashCode()).isEqualTo(new SimpleEntry<>(key, subject.value(1)).hashCode());
            assertThat(entry).hasToString(key + "=" + subject.value(1));
            map.put(key, subject.value(2));
            assertThat(entry.getValue()).isEqualTo(subject.value(1));
            assertThat(entry.setValue(subject.value(3))).isEqualTo(subject.value(1));
            assertThat(entry.getValue()).isEqualTo(subject.value(3));
            assertThat(map.get(key)).isEqualTo(subject.value(2));
            map.remove(key);
        }
    }

    /** Another key may take the slot. */
    @Test
    void entry_slotTakenByAnotherKey_doesNotShowItsValue() {
        AnyPrimitiveMap map = subject.type().withExpectedSize(4);
        map.put(subject.newKey(0), subject.value(1));
        Map.Entry<Object, Object> entry = entryOf(map, subject.newKey(0));
        map.remove(subject.newKey(0));
        map.put(subject.newKey(1), subject.value(2));
        assertThat(entry).isEqualTo(new SimpleEntry<>(subject.newKey(0), subject.value(1)));
        entry.setValue(subject.value(3));
        TableScan.check(map, Collections.singletonMap(subject.newKey(1), subject.value(2)));
    }

    private static Map.Entry<Object, Object> entryOf(AnyPrimitiveMap map, Object key) {
        return map.asMap().entrySet().stream()
                .filter(entry -> entry.getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void removeByIterator(AnyPrimitiveMap map, Object key) {
        for (Iterator<Object> keys = map.asMap().keySet().iterator(); keys.hasNext(); ) {
            if (keys.next().equals(key)) {
                keys.remove();
            }
        }
    }

    @Test
    void iterators_mapChangedInAnyWay_failFast() {
        for (Consumer<AnyPrimitiveMap> change : structuralChanges()) {
            for (Function<Map<Object, Object>, Collection<?>> view : VIEWS) {
                AnyPrimitiveMap map = subject.map();
                map.put(subject.type().key(0), subject.value(0));
                map.put(subject.newKey(9), subject.value(0));
                Iterator<?> fresh = view.apply(map.asMap()).iterator();
                Iterator<?> begun = view.apply(map.asMap()).iterator();
                begun.next();
                change.accept(map);
                assertThatThrownBy(fresh::next).isInstanceOf(ConcurrentModificationException.class);
                assertThatThrownBy(begun::next).isInstanceOf(ConcurrentModificationException.class);
                assertThatThrownBy(begun::remove).isInstanceOf(ConcurrentModificationException.class);
            }
        }
    }

    @Test
    void cursorsAndStreams_mapChangedInAnyWay_failFast() {
        for (Consumer<AnyPrimitiveMap> change : structuralChanges()) {
            AnyPrimitiveMap map = subject.map();
            map.put(subject.type().key(0), subject.value(0));
            map.put(subject.newKey(9), subject.value(0));
            AnyPrimitiveMap.AnyCursor fresh = map.cursor();
            AnyPrimitiveMap.AnyCursor begun = map.cursor();
            assertThat(begun.next()).isTrue();
            Iterator<?> keys = ((java.util.stream.BaseStream<?, ?>) map.callUnchecked("keys")).iterator();
            keys.next();
            change.accept(map);
            assertThatThrownBy(fresh::next).isInstanceOf(ConcurrentModificationException.class);
            assertThatThrownBy(begun::next).isInstanceOf(ConcurrentModificationException.class);
            assertThatThrownBy(() -> begun.setValue(subject.value(1)))
                    .isInstanceOf(ConcurrentModificationException.class);
            assertThatThrownBy(begun::remove).isInstanceOf(ConcurrentModificationException.class);
            assertThat(catchThrowable(() -> keys.forEachRemaining(key -> {})))
                    .isInstanceOf(ConcurrentModificationException.class);
        }
    }

    /** To replace a value is no change of the keys. */
    @Test
    void iterators_valuesReplaced_goOn() {
        AnyPrimitiveMap map = subject.map();
        Iterator<Map.Entry<Object, Object>> entries = map.asMap().entrySet().iterator();
        AnyPrimitiveMap.AnyCursor cursor = map.cursor();
        int seen = 0;
        while (entries.hasNext()) {
            assertThat(cursor.next()).isTrue();
            Map.Entry<Object, Object> entry = entries.next();
            assertThat(cursor.key()).isEqualTo(entry.getKey());
            map.put(entry.getKey(), subject.value(seen + 1));
            map.asMap().replaceAll((key, value) -> value);
            assertThat(entry.getValue()).isEqualTo(subject.value(seen + 1)).isEqualTo(cursor.value());
            assertThat(cursor.setValue(subject.value(seen + 2))).isEqualTo(subject.value(seen + 1));
            seen++;
        }
        assertThat(cursor.next()).isFalse();
        assertThat(seen).isEqualTo(subject.size());
    }

    @Test
    void iterators_atTheirEnds_areAsThoseOfAHashMap() {
        for (Function<Map<Object, Object>, Collection<?>> view : VIEWS) {
            AnyPrimitiveMap map = subject.map();
            Iterator<?> iterator = view.apply(map.asMap()).iterator();
            assertThatThrownBy(iterator::remove).isInstanceOf(IllegalStateException.class);
            for (int i = 0; i < subject.size(); i++) {
                assertThat(iterator.hasNext()).isTrue();
                iterator.next();
            }
            assertThat(iterator.hasNext()).isFalse();
            assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
            if (subject.size() > 0) {
                iterator.remove();
                assertThatThrownBy(iterator::remove).isInstanceOf(IllegalStateException.class);
                assertThat(map.size()).isEqualTo(subject.size() - 1);
            }
            TableScan.check(map);
        }
    }

    @Test
    void cursor_withoutACurrentEntry_isRefused() {
        AnyPrimitiveMap map = subject.map();
        AnyPrimitiveMap.AnyCursor cursor = map.cursor();
        for (int round = 0; round < 2; round++) {
            assertThatThrownBy(cursor::key).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(cursor::value).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> cursor.setValue(subject.value(0))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(cursor::remove).isInstanceOf(IllegalStateException.class);
            Map<Object, Object> left = new HashMap<>(map.asMap());
            while (round == 0 && cursor.next()) {
                left.remove(cursor.key());
                cursor.remove();
                assertThatThrownBy(cursor::key).isInstanceOf(IllegalStateException.class);
                assertThatThrownBy(cursor::remove).isInstanceOf(IllegalStateException.class);
                TableScan.check(map, left);
            }
            assertThat(cursor.next()).isFalse();
        }
    }

    @Test
    void otherTypedKeysAndValues_areNotThere() {
        AnyPrimitiveMap map = subject.map();
        Map<Object, Object> view = map.asMap();
        List<Object> strangers = new ArrayList<>(Arrays.asList("x", 'a', (byte) 0, (short) 0, 0.5f, List.of()));
        if (subject.type().keys().isPrimitive()) {
            strangers.addAll(Arrays.asList(null, "0"));
            strangers.add(subject.type().keys() == BoxKind.INT ? 0L : (Object) 0);
        }
        for (Object stranger : strangers) {
            assertThat(view.containsKey(stranger)).isFalse();
            assertThat(view.get(stranger)).isNull();
            assertThat(view.getOrDefault(stranger, subject.value(1))).isEqualTo(subject.value(1));
            assertThat(view.remove(stranger)).isNull();
            assertThat(view.keySet().contains(stranger)).isFalse();
            assertThat(view.keySet().remove(stranger)).isFalse();
            assertThat(view.entrySet().contains(stranger)).isFalse();
            assertThat(view.entrySet().contains(new SimpleEntry<>(stranger, subject.value(0))))
                    .isFalse();
        }
        for (Object stranger : List.of(subject, "x", 0.5f, (short) 0)) {
            assertThat(view.containsValue(stranger)).isFalse();
            assertThat(view.values().remove(stranger)).isFalse();
            assertThat(view.entrySet().remove(new SimpleEntry<>(subject.type().key(0), stranger)))
                    .isFalse();
            assertThat(view.remove(subject.type().key(0), stranger)).isFalse();
        }
        TableScan.check(map, subject.model());
    }

    @Test
    void nullWhereAPrimitiveIsStored_isRefusedAndNothingChanged() {
        AnyPrimitiveMap map = subject.map();
        Map<Object, Object> view = map.asMap();
        Object key = subject.type().key(0);
        Object value = subject.value(1);
        if (subject.type().keys().isPrimitive()) {
            assertThatThrownBy(() -> view.put(null, value)).isInstanceOf(NullPointerException.class);
            assertThatThrownBy(() -> view.put("key", value)).isInstanceOf(ClassCastException.class);
            assertThatThrownBy(() -> view.putAll(Collections.singletonMap(null, value)))
                    .isInstanceOf(NullPointerException.class);
        }
        if (subject.type().values().isPrimitive()) {
            assertThatThrownBy(() -> view.put(key, null)).isInstanceOf(NullPointerException.class);
            assertThatThrownBy(() -> view.put(subject.newKey(0), null)).isInstanceOf(NullPointerException.class);
            assertThatThrownBy(() -> view.put(subject.newKey(0), "value")).isInstanceOf(ClassCastException.class);
            for (Map.Entry<Object, Object> entry : view.entrySet()) {
                assertThatThrownBy(() -> entry.setValue(null)).isInstanceOf(NullPointerException.class);
                assertThatThrownBy(() -> entry.setValue("value")).isInstanceOf(ClassCastException.class);
            }
        }
        TableScan.check(map, subject.model());
    }

    @Test
    void equalsAndHashCode_anyOtherMap_areThoseOfAHashMap() {
        AnyPrimitiveMap map = subject.map();
        Map<Object, Object> model = subject.model();
        Map<Object, Object> view = map.asMap();
        assertThat(view.equals(model)).isTrue();
        assertThat(model.equals(view)).isTrue();
        assertThat(view.hashCode()).isEqualTo(model.hashCode());
        assertThat(map.raw().hashCode()).isEqualTo(model.hashCode());
        assertThat(view.keySet()).isEqualTo(model.keySet());
        assertThat(model.keySet()).isEqualTo(view.keySet());
        assertThat(view.entrySet()).isEqualTo(model.entrySet());
        assertThat(model.entrySet()).isEqualTo(view.entrySet());
        assertThat(view.entrySet().hashCode()).isEqualTo(model.entrySet().hashCode());
        model.put(subject.newKey(0), subject.value(0));
        assertThat(view.equals(model)).isFalse();
        assertThat(model.equals(view)).isFalse();
        map.put(subject.newKey(0), subject.value(1));
        assertThat(view.equals(model)).isFalse();
        assertThat(model.equals(view)).isFalse();
        map.put(subject.newKey(0), subject.value(0));
        assertThat(view.equals(model)).isTrue();
        assertThat(view.equals(model.keySet())).isFalse();
        assertThat(map.raw().equals((Object) model)).isFalse();
    }

    @Test
    void toString_anyMap_isThatOfAHashMapInTheOrderOfIteration() {
        AnyPrimitiveMap map = subject.map();
        List<String> entries = new ArrayList<>();
        map.asMap().forEach((key, value) -> entries.add(key + "=" + value));
        assertThat(map.raw()).hasToString("{" + String.join(", ", entries) + "}");
        assertThat(map.asMap()).hasToString(map.raw().toString());
        assertThat(map.asMap().keySet()).hasToString(new ArrayList<>(map.asMap().keySet()).toString());
    }

    @Test
    void putAll_ofItselfThroughAView_changesNothing() {
        AnyPrimitiveMap map = subject.map();
        map.asMap().putAll(map.asMap());
        TableScan.check(map, subject.model());
        map.call("putAll", map.asMap());
        TableScan.check(map, subject.model());
        map.call("putAll", map.raw());
        TableScan.check(map, subject.model());
        assertThat(map.asMap().keySet().retainAll(map.asMap().keySet())).isFalse();
        assertThat(map.asMap().entrySet().containsAll(map.asMap().entrySet())).isTrue();
        assertThat(map.asMap().equals(map.asMap())).isTrue();
        TableScan.check(map, subject.model());
    }

    @Test
    void bulkRemovals_anyView_areAsOfAHashMap() {
        List<Object> some = new ArrayList<>();
        for (int i = 0; i < subject.size(); i += 2) {
            some.add(subject.type().key(i));
            some.add(subject.value(i));
            some.add(new SimpleEntry<>(subject.type().key(i), subject.value(i)));
        }
        some.add("no such");
        for (Function<Map<Object, Object>, Collection<?>> view : VIEWS) {
            AnyPrimitiveMap map = subject.map();
            Map<Object, Object> model = subject.model();
            assertThat(view.apply(map.asMap()).removeAll(some))
                    .isEqualTo(view.apply(model).removeAll(some));
            TableScan.check(map, model);
            AnyPrimitiveMap kept = subject.map();
            Map<Object, Object> keptModel = subject.model();
            assertThat(view.apply(kept.asMap()).retainAll(some))
                    .isEqualTo(view.apply(keptModel).retainAll(some));
            TableScan.check(kept, keptModel);
            assertThatThrownBy(() -> view.apply(kept.asMap()).removeAll(null)).isInstanceOf(NullPointerException.class);
        }
    }

    /** The methods that Map gives to all maps, with functions that answer null too. */
    @Test
    void defaultMethods_ofMap_areAsOfAHashMap() {
        List<Object> keys = List.of(subject.type().key(0), subject.newKey(0));
        Object a = subject.value(1);
        Object b = subject.value(2);
        List<Function<Object, Function<Map<Object, Object>, Object>>> calls = List.of(
                key -> map -> map.putIfAbsent(key, a),
                key -> map -> map.replace(key, a),
                key -> map -> map.replace(key, subject.value(0), a),
                key -> map -> map.remove(key, subject.value(0)),
                key -> map -> map.remove(key, b),
                key -> map -> map.computeIfAbsent(key, absent -> b),
                key -> map -> map.computeIfAbsent(key, absent -> null),
                key -> map -> map.computeIfPresent(key, (present, value) -> a),
                key -> map -> map.computeIfPresent(key, (present, value) -> null),
                key -> map -> map.compute(key, (present, value) -> value == null ? a : b),
                key -> map -> map.compute(key, (present, value) -> null),
                key -> map -> map.merge(key, a, (before, now) -> b),
                key -> map -> map.merge(key, a, (before, now) -> null),
                key -> map -> map.getOrDefault(key, b));
        for (Object key : keys) {
            for (Function<Object, Function<Map<Object, Object>, Object>> call : calls) {
                AnyPrimitiveMap map = subject.map();
                Map<Object, Object> model = subject.model();
                assertThat(call.apply(key).apply(map.asMap()))
                        .isEqualTo(call.apply(key).apply(model));
                TableScan.check(map, model);
            }
        }
    }

    @Test
    void add_anyView_isNotSupported() {
        Map<Object, Object> view = subject.map().asMap();
        assertThatThrownBy(() -> view.keySet().add(subject.newKey(0)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> view.values().add(subject.value(0))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> view.entrySet().add(new SimpleEntry<>(subject.newKey(0), subject.value(0))))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
