package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.GcFinalization;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults that other maps had with memory: holding on to what was removed, allocating on a refill. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.MapType#all")
class MapKnownMemoryFaultsTest {
    @Parameter
    MapType type;

    /** Keys and values, as the collector sees it while the map lives; the states differ in where the entries are. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("removals")
    void removedEntry_isCollectedWhileTheMapLives(Consumer<GrowableMap<Object, Object>> removal) {
        List<GrowableMap<Object, Object>> maps = new ArrayList<>();
        List<WeakReference<Object>> removed = new ArrayList<>();
        for (MapState state : List.of(MapState.GROWN, MapState.HOLES_BETWEEN, MapState.AMONG_COLLISIONS_ONCE)) {
            for (int size : new int[] {3, 5, 8, 9, 30}) {
                for (boolean colliding : new boolean[] {false, true}) {
                    maps.add(remove(state, size, colliding, removal, removed));
                }
            }
        }
        assertThat(removed).isNotEmpty();
        removed.forEach(GcFinalization::awaitClear);
        assertThat(maps).as("maps that were held all the while").hasSize(30);
    }

    private GrowableMap<Object, Object> remove(
            MapState state,
            int size,
            boolean colliding,
            Consumer<GrowableMap<Object, Object>> removal,
            List<WeakReference<Object>> removed) {
        List<WeakReference<Object>> references = new ArrayList<>();
        GrowableMap<Object, Object> map = state.build(type, tracked(size, colliding, references));
        removal.accept(map);
        references.stream()
                .filter(reference -> Stream.concat(map.raw().keySet().stream(), map.raw().values().stream())
                        .noneMatch(reference::refersTo))
                .forEach(removed::add);
        return map;
    }

    static Stream<Arguments> removals() {
        return Stream.of(
                removal("remove first", map -> map.raw().remove(key(map, 0))),
                removal(
                        "remove last",
                        map -> map.raw().remove(key(map, map.raw().size() - 1))),
                removal(
                        "remove middle",
                        map -> map.raw().remove(key(map, map.raw().size() / 2))),
                removal("remove all but one", map -> {
                    while (map.raw().size() > 1) {
                        map.raw().remove(key(map, map.raw().size() / 2));
                    }
                }),
                removal("clear", map -> map.raw().clear()),
                removal("clear of the keys", map -> map.raw().keySet().clear()),
                removal("replaced value", map -> map.raw().put(key(map, 1), "other")),
                removal("replaceAll", map -> map.raw().replaceAll((key, value) -> "other")),
                removal("set value of an entry", map -> map.entryAt(1).setValue("other")),
                removal("removeIf", map -> map.raw().keySet().removeIf(key -> key == key(map, 0))),
                removal("removal of every other", map -> {
                    Iterator<Object> values = map.raw().values().iterator();
                    while (values.hasNext()) {
                        values.next();
                        values.remove();
                        if (values.hasNext()) {
                            values.next();
                        }
                    }
                }),
                removal("compute to null", map -> map.raw().compute(key(map, 1), (key, value) -> null)),
                removal("merge to null", map -> map.raw().merge(key(map, 1), "x", (before, now) -> null)),
                removal("retainAll", map -> map.raw().keySet().retainAll(List.of(key(map, 2)))),
                removal("drain", GrowableMap::drain),
                removal("extractIf", map -> map.extractIf((key, value) -> key != key(map, 1))),
                removal("removeEquivalent", map -> {
                    Object second = key(map, 1);
                    map.removeEquivalent(second.hashCode(), key -> key == second);
                }),
                removal("trimToSize after remove", map -> {
                    map.raw().remove(key(map, 1));
                    map.trimToSize();
                }),
                removal("growth after remove", map -> {
                    map.raw().remove(key(map, 1));
                    for (int i = 0; i < 300; i++) {
                        map.raw().put(i, i);
                    }
                }));
    }

    private static Object key(GrowableMap<Object, Object> map, int index) {
        Iterator<Object> keys = map.raw().keySet().iterator();
        for (int i = 0; i < index; i++) {
            keys.next();
        }
        return keys.next();
    }

    private static Arguments removal(String name, Consumer<GrowableMap<Object, Object>> removal) {
        return Arguments.of(Named.of(name, removal));
    }

    private static Map<Object, Object> tracked(
            int size, boolean colliding, Collection<WeakReference<Object>> references) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            Object key = colliding ? new ControlledKey.Ordered(42, i) : new Object();
            Object value = new Object();
            entries.put(key, value);
            references.add(new WeakReference<>(key));
            references.add(new WeakReference<>(value));
        }
        return entries;
    }

    @Test
    void clearThenRefill_allocatesNothing() {
        for (int size : new int[] {1, type.inlineCapacity(), type.inlineCapacity() + 1, 9, 100, 300, 10_000}) {
            Object[] keys = new Object[size];
            for (int i = 0; i < size; i++) {
                keys[i] = i * 0x9E3779B9;
            }
            Map<Object, Object> map = type.empty().raw();
            assertThat(Allocation.of(20, () -> fill(map, keys), () -> {
                        map.clear();
                        fill(map, keys);
                    }))
                    .as("%d entries", size)
                    .isZero();
        }
    }

    private static void fill(Map<Object, Object> map, Object[] keys) {
        for (Object key : keys) {
            map.put(key, key);
        }
    }
}
