package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each method of a reversed map and of its views. What does not depend on the order gives what a LinkedHashMap of the order
 * of the map below gives, and leaves the same; the rest is as on one in the reverse order.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.MapSubject#few")
class ReversedMapTest {
    @Parameter
    MapSubject subject;

    private Map<Object, String> backwards() {
        Map<Object, String> model = subject.model();
        List<Object> keys = new ArrayList<>(model.keySet());
        Collections.reverse(keys);
        Map<Object, String> backwards = new LinkedHashMap<>();
        keys.forEach(key -> backwards.put(key, model.get(key)));
        return backwards;
    }

    /** Does the same to the reversed view and to a LinkedHashMap. */
    private void same(String what, Function<Map<Object, String>, Object> call) {
        Map<Object, String> map = subject.map();
        Map<Object, String> model = subject.model();
        MapOutcome expected = MapOutcome.of(() -> call.apply(model));
        MapOutcome actual = MapOutcome.of(() -> call.apply(EntryEnds.of(map).reversed()));
        assertThat(actual).as(what).isEqualTo(expected);
        MapSubject.holds(what, map, model);
    }

    @Test
    void queries_everyKeyAndValue_asOnLinkedHashMap() {
        for (int id : subject.interestingIds()) {
            Object key = subject.key(id);
            String value = subject.value(id);
            same("get", view -> view.get(key));
            same("getOrDefault", view -> view.getOrDefault(key, "default"));
            same("containsKey", view -> view.containsKey(key));
            same("containsValue", view -> view.containsValue(value));
            same("contains of the keys", view -> view.keySet().contains(key));
            same("contains of the values", view -> view.values().contains(value));
            same("contains of the entries", view -> view.entrySet().contains(new SimpleEntry<>(key, value)));
            same("contains of another entry", view -> view.entrySet().contains(new SimpleEntry<>(key, "other")));
        }
        same(
                "sizes",
                view -> List.of(
                        view.size(),
                        view.isEmpty(),
                        view.keySet().size(),
                        view.values().size(),
                        view.entrySet().size()));
    }

    @Test
    void changes_everyKey_asOnLinkedHashMap() {
        for (int id : subject.interestingIds()) {
            Object key = subject.key(id);
            String value = subject.value(id);
            same("put", view -> view.put(key, "new"));
            same("putIfAbsent", view -> view.putIfAbsent(key, "new"));
            same("remove", view -> view.remove(key));
            same("remove of an entry", view -> view.remove(key, value));
            same("remove of another entry", view -> view.remove(key, "other"));
            same("replace", view -> view.replace(key, "new"));
            same("replace of an entry", view -> view.replace(key, value, "new"));
            same("replace of another entry", view -> view.replace(key, "other", "new"));
            same("computeIfAbsent", view -> view.computeIfAbsent(key, absent -> "new"));
            same("computeIfPresent", view -> view.computeIfPresent(key, (present, old) -> old + "new"));
            same("compute", view -> view.compute(key, (any, old) -> old + "new"));
            same("merge", view -> view.merge(key, "new", String::concat));
            same("remove of the keys", view -> view.keySet().remove(key));
            same("remove of the values", view -> view.values().remove("v" + id));
            same("remove of the entries", view -> view.entrySet().remove(new SimpleEntry<>(key, value)));
            same("remove of no entry", view -> view.entrySet().remove(new SimpleEntry<>(key, "other")));
        }
    }

    @Test
    void clear_eachView_clearsTheMap() {
        List<Function<Map<Object, String>, Runnable>> clears = List.of(
                view -> view::clear,
                view -> view.keySet()::clear,
                view -> view.values()::clear,
                view -> view.entrySet()::clear);
        for (Function<Map<Object, String>, Runnable> clear : clears) {
            same("clear", view -> {
                clear.apply(view).run();
                return "";
            });
        }
    }

    @Test
    void views_anyMap_areAsThoseOfLinkedHashMapBackwards() {
        Map<Object, String> view = EntryEnds.of(subject.map()).reversed();
        Map<Object, String> model = backwards();
        ViewChecks.toArrayAsOn(model.keySet(), view.keySet());
        ViewChecks.toArrayAsOn(model.values(), view.values());
        ViewChecks.toArrayAsOn(model.entrySet(), view.entrySet());
        ViewChecks.spliteratorAsOn(model.keySet(), view.keySet());
        ViewChecks.spliteratorAsOn(model.values(), view.values());
        ViewChecks.spliteratorAsOn(model.entrySet(), view.entrySet());
        ViewChecks.streamsAsOn(model.keySet(), view.keySet());
        ViewChecks.streamsAsOn(model.values(), view.values());
    }
}
