package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Both ends of maps and the reversed view, in every state, as LinkedHashMap has them from JDK 21 on. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.MapSubject#all")
class MapSequencedTest {
    @Parameter
    MapSubject subject;

    private static Map<Object, String> moved(Map<Object, String> model, Object key, String value, boolean first) {
        Map<Object, String> rest = new LinkedHashMap<>(model);
        Object kept = key;
        for (Object present : model.keySet()) {
            kept = present == null ? (key == null ? null : kept) : present.equals(key) ? present : kept;
        }
        rest.remove(key);
        Map<Object, String> moved = new LinkedHashMap<>();
        if (first) {
            moved.put(kept, value);
        }
        moved.putAll(rest);
        if (!first) {
            moved.put(kept, value);
        }
        return moved;
    }

    private static Map<Object, String> backwards(Map<Object, String> model) {
        List<Object> keys = new ArrayList<>(model.keySet());
        Collections.reverse(keys);
        Map<Object, String> backwards = new LinkedHashMap<>();
        keys.forEach(key -> backwards.put(key, model.get(key)));
        return backwards;
    }

    @Test
    void firstAndLastEntry_anyMap_areSnapshotsOrNull() {
        Map<Object, String> map = subject.map();
        if (subject.size() == 0) {
            assertThat(EntryEnds.of(map).firstEntry()).isNull();
            assertThat(EntryEnds.of(map).lastEntry()).isNull();
        } else {
            int last = subject.size() - 1;
            Map.Entry<Object, String> first = EntryEnds.of(map).firstEntry();
            assertThat(first.equals(new SimpleEntry<>(subject.key(0), subject.value(0))))
                    .isTrue();
            assertThat(EntryEnds.of(map).lastEntry().equals(new SimpleEntry<>(subject.key(last), subject.value(last))))
                    .isTrue();
            assertThatThrownBy(() -> first.setValue("set")).isInstanceOf(UnsupportedOperationException.class);
            map.put(subject.key(0), "put");
            assertThat(first.getValue()).isEqualTo(subject.value(0));
        }
    }

    @Test
    void pollFirstAndLastEntry_untilEmpty_removeInTurn() {
        Map<Object, String> map = subject.map();
        Map<Object, String> model = subject.model();
        int first = 0;
        int last = subject.size() - 1;
        for (boolean front = true; !model.isEmpty(); front = !front) {
            int id = front ? first++ : last--;
            Map.Entry<Object, String> polled = front
                    ? EntryEnds.of(map).pollFirstEntry()
                    : EntryEnds.of(map).pollLastEntry();
            assertThat(polled.getKey()).isSameAs(subject.style().key(id));
            assertThat(polled.getValue()).isEqualTo(subject.value(id));
            assertThatThrownBy(() -> polled.setValue("set")).isInstanceOf(UnsupportedOperationException.class);
            model.remove(subject.key(id));
            if (model.size() % 8 < 2) {
                MapSubject.holds("polled " + id, map, model);
            }
        }
        assertThat(map).isEmpty();
        assertThat(EntryEnds.of(map).pollFirstEntry()).isNull();
        assertThat(EntryEnds.of(map).pollLastEntry()).isNull();
    }

    @Test
    void putFirstAndPutLast_everyKey_moveItThere() {
        for (int id : subject.interestingIds()) {
            for (boolean first : new boolean[] {true, false}) {
                Map<Object, String> map = subject.map();
                Object key = subject.key(id);
                String old = first
                        ? EntryEnds.of(map).putFirst(key, "moved")
                        : EntryEnds.of(map).putLast(key, "moved");
                assertThat(old).isEqualTo(subject.model().get(key));
                MapSubject.holds("moved " + id, map, moved(subject.model(), key, "moved", first));
            }
        }
    }

    @Test
    void putFirst_many_growsAtTheFront() {
        Map<Object, String> map = subject.map();
        Map<Object, String> expected = new LinkedHashMap<>();
        for (int i = 40; i-- > 0; ) {
            expected.put(subject.style().filler(i), "front");
        }
        expected.putAll(subject.model());
        for (int i = 0; i < 40; i++) {
            assertThat(EntryEnds.of(map).putFirst(subject.style().filler(i), "front"))
                    .isNull();
        }
        MapSubject.holds("filled from the front", map, expected);
    }

    /** Moving an entry to the other end is a structural change. */
    @Test
    void putFirst_iteratorOpen_failsFast() {
        Map<Object, String> map = subject.map();
        map.put("x", "x");
        map.put("y", "y");
        Iterator<Object> keys = map.keySet().iterator();
        EntryEnds.of(map).putFirst("y", "moved");
        assertThatThrownBy(keys::next).isInstanceOf(ConcurrentModificationException.class);
        Iterator<Object> others = map.keySet().iterator();
        EntryEnds.of(map).pollFirstEntry();
        assertThatThrownBy(others::next).isInstanceOf(ConcurrentModificationException.class);
    }

    @Test
    void reversed_anyMap_showsItBackwards() {
        Map<Object, String> map = subject.map();
        Map<Object, String> reversed = EntryEnds.of(map).reversed();
        Map<Object, String> model = subject.model();
        looksLike(reversed, backwards(model));
        if (ByName.offers(reversed.getClass(), "reversed")) {
            looksLike(EntryEnds.of(reversed).reversed(), model);
        }
        map.put("new", "new");
        model.put("new", "new");
        looksLike(reversed, backwards(model));
    }

    /** As far as a view on a map is asked; those of LinkedHashMap keep no order in their text on some JDKs. */
    private static void looksLike(Map<Object, String> view, Map<Object, String> model) {
        assertThat(view.size()).isEqualTo(model.size());
        MapSubject.sameInOrder("keys", view.keySet(), model.keySet());
        MapSubject.sameInOrder("values", view.values(), model.values());
        assertThat(new ArrayList<>(view.entrySet())).isEqualTo(new ArrayList<>(model.entrySet()));
        List<Object> visited = new ArrayList<>();
        view.forEach((key, value) -> visited.add(key));
        MapSubject.sameInOrder("forEach", visited, model.keySet());
        assertThat(view.equals(model) && model.equals(view)).isTrue();
        assertThat(view.hashCode()).isEqualTo(model.hashCode());
        assertThat(view.toString()).isEqualTo(model.toString());
        model.forEach((key, value) -> assertThat(view.get(key)).isEqualTo(value));
        assertThat(view.keySet().toArray()).isEqualTo(model.keySet().toArray());
        assertThat(view.values().stream().toList()).isEqualTo(new ArrayList<>(model.values()));
    }

    @Test
    void reversed_changes_writeThrough() {
        List<Consumer<Map<Object, String>>> changes = List.of(
                view -> view.remove(subject.key(0)),
                view -> view.put(subject.key(0), "set"),
                view -> view.replaceAll((key, value) -> "of " + key),
                view -> view.keySet().removeIf(key -> String.valueOf(key).endsWith("2")),
                view -> view.values().remove("v1"),
                view -> view.entrySet().forEach(entry -> entry.setValue("set")),
                view -> view.merge(subject.key(0), "given", (old, given) -> null),
                Map::clear,
                view -> {
                    Iterator<Object> keys = view.keySet().iterator();
                    while (keys.hasNext()) {
                        keys.next();
                        keys.remove();
                    }
                });
        for (Consumer<Map<Object, String>> change : changes) {
            Map<Object, String> map = subject.map();
            Map<Object, String> model = backwards(subject.model());
            change.accept(EntryEnds.of(map).reversed());
            // What is new to a reversed map comes first in it, so last in the map; only key 0 of an empty one is new
            // here.
            change.accept(model);
            MapSubject.holds("changed by the reversed view", map, backwards(model));
        }
    }

    /** A put is one to the map behind the view; putFirst and putLast, where the view has them, go by its own order. */
    @Test
    void reversed_newKey_goesWhereLinkedHashMapPutsIt() {
        Map<Object, String> map = subject.map();
        EntryEnds.of(map).reversed().put("new", "new");
        MapSubject.holds("put in the reversed", map, moved(subject.model(), "new", "new", false));
        Map<Object, String> other = subject.map();
        Map<Object, String> reversed = EntryEnds.of(other).reversed();
        if (ByName.offers(reversed.getClass(), "putLast")) {
            EntryEnds.of(reversed).putLast("new", "new");
            MapSubject.holds("put last in the reversed", other, moved(subject.model(), "new", "new", true));
        }
    }

    @Test
    void sequencedViews_anyMap_areLive() {
        Map<Object, String> map = subject.map();
        EntryEnds<Object, String> ends = EntryEnds.of(map);
        MapSubject.sameInOrder("keys", ends.sequencedKeySet(), subject.model().keySet());
        MapSubject.sameInOrder("values", ends.sequencedValues(), subject.model().values());
        assertThat(new ArrayList<>(ends.sequencedEntrySet()))
                .isEqualTo(new ArrayList<>(subject.model().entrySet()));
        map.put("new", "new");
        assertThat(ends.sequencedKeySet().contains("new")).isTrue();
        assertThat(ends.sequencedValues()).hasSize(subject.size() + 1);
        assertThat(ends.sequencedKeySet().remove("new")).isTrue();
        MapSubject.holds("removed by the view", map, subject.model());
    }

    @Test
    void reversedIterator_pastTheEndOrAfterAChange_throws() {
        Map<Object, String> map = subject.map();
        Iterator<Object> keys = EntryEnds.of(map).reversed().keySet().iterator();
        for (int i = 0; i < subject.size(); i++) {
            keys.next();
        }
        assertThatThrownBy(keys::next).isInstanceOf(NoSuchElementException.class);
        Iterator<Object> others = EntryEnds.of(map).reversed().keySet().iterator();
        map.put("new", "new");
        assertThatThrownBy(others::next).isInstanceOf(ConcurrentModificationException.class);
        assertThatThrownBy(others::remove).isInstanceOf(IllegalStateException.class);
        Iterator<Object> returned = EntryEnds.of(map).reversed().keySet().iterator();
        assertThat(returned.next()).isEqualTo("new");
        map.put("newer", "newer");
        assertThatThrownBy(returned::remove).isInstanceOf(ConcurrentModificationException.class);
        assertThat(map).hasSize(subject.size() + 2);
    }
}
