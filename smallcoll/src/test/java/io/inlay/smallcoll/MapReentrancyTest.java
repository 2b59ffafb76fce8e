package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Keys, elements and values whose methods change what they are in, and functions that do, where {@link MapKnownFaultsTest}
 * has none: it is found out, and what is left is as the change made it.
 */
class MapReentrancyTest {
    /** In the fields, in the array beside them, at its end, and in the table. */
    private static final int[] SIZES = {3, 6, 8, 20};

    private static final int HASH = 99;

    /** An object of which the methods do something else first, once it is armed. */
    private static final class Meddler {
        private final boolean equalsTexts;
        private Runnable change = () -> {};

        /**
         * Makes one.
         *
         * @param equalsTexts whether it is equal to each string, which a key must not be, since its hash code is not theirs
         */
        Meddler(boolean equalsTexts) {
            this.equalsTexts = equalsTexts;
        }

        void arm(Runnable once) {
            change = () -> {
                change = () -> {};
                once.run();
            };
        }

        @Override
        public boolean equals(Object other) {
            change.run();
            return other == this || (equalsTexts && other instanceof String);
        }

        @Override
        public int hashCode() {
            change.run();
            return HASH;
        }

        @Override
        public String toString() {
            change.run();
            return "meddler";
        }
    }

    private static final List<Consumer<Map<Object, Object>>> MAP_CHANGES = List.of(
            map -> map.put("changed", "changed"),
            map -> map.putIfAbsent("other", "other"),
            map -> map.remove("k0"),
            Map::clear,
            map -> {
                for (int i = 0; i < 70; i++) {
                    map.put("n" + i, i);
                }
            });

    private static final List<Consumer<Set<Object>>> SET_CHANGES =
            List.of(set -> set.add("changed"), set -> set.remove("k0"), Set::clear, set -> {
                for (int i = 0; i < 70; i++) {
                    set.add("n" + i);
                }
            });

    @ParameterizedTest
    @EnumSource
    void argumentWhoseEqualsChangesTheMap_isFoundOut(MapKind kind) {
        List<BiConsumer<Map<Object, Object>, Meddler>> operations = List.of(
                (map, meddler) -> map.containsValue(meddler),
                (map, meddler) -> map.values().contains(meddler),
                (map, meddler) -> map.remove("k1", meddler));
        for (int size : SIZES) {
            for (BiConsumer<Map<Object, Object>, Meddler> operation : operations) {
                for (Consumer<Map<Object, Object>> change : MAP_CHANGES) {
                    Map<Object, Object> map = map(kind, size);
                    findsOut(map, new Meddler(true), change, operation);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void valueWhoseMethodsChangeTheMap_isFoundOut(MapKind kind) {
        Map<Object, Object> others = new LinkedHashMap<>();
        List<BiConsumer<Map<Object, Object>, Meddler>> operations = List.of(
                (map, meddler) -> map.equals(others),
                (map, meddler) -> map.hashCode(),
                (map, meddler) -> map.toString(),
                (map, meddler) -> map.replace("k1", "v1", "new"),
                (map, meddler) -> map.entrySet().contains(new SimpleEntry<>("k1", "v1")),
                (map, meddler) -> map.entrySet().remove(new SimpleEntry<>("k1", "v1")));
        for (int size : SIZES) {
            for (BiConsumer<Map<Object, Object>, Meddler> operation : operations) {
                for (Consumer<Map<Object, Object>> change : MAP_CHANGES) {
                    Map<Object, Object> map = map(kind, size);
                    others.clear();
                    others.putAll(map);
                    Meddler meddler = new Meddler(true);
                    map.put("k1", meddler);
                    findsOut(map, meddler, change, operation);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void keyWhoseEqualsChangesTheMap_isFoundOut(MapKind kind) {
        List<BiConsumer<Map<Object, Object>, Meddler>> operations = List.of(
                (map, meddler) -> map.put(meddler, "new"),
                (map, meddler) -> map.putIfAbsent(meddler, "new"),
                (map, meddler) -> map.remove(meddler),
                (map, meddler) -> map.merge(meddler, "new", (before, now) -> now),
                (map, meddler) -> map.containsKey(meddler));
        for (int size : SIZES) {
            for (BiConsumer<Map<Object, Object>, Meddler> operation : operations) {
                for (Consumer<Map<Object, Object>> change : MAP_CHANGES) {
                    Map<Object, Object> map = map(kind, size);
                    map.put(new StyledKey(1, HASH), "of the same hash code");
                    Meddler meddler = new Meddler(false);
                    findsOut(map, meddler, change, (changed, key) -> asIfHashed(key, changed, operation));
                }
            }
        }
    }

    /** The change is for {@code equals}: the hash code that is asked for first is told as it is. */
    private static void asIfHashed(
            Meddler meddler, Map<Object, Object> map, BiConsumer<Map<Object, Object>, Meddler> operation) {
        Runnable change = meddler.change;
        meddler.change = () -> meddler.change = change;
        operation.accept(map, meddler);
    }

    /** The keys of the array are asked for their hash codes when it becomes a table. */
    @ParameterizedTest
    @EnumSource
    void keyWhoseHashCodeChangesTheMap_isFoundOutWhenATableIsMade(MapKind kind) {
        List<Consumer<Map<Object, Object>>> operations = List.of(
                map -> map.put("new", "new"),
                map -> map.putIfAbsent("new", "new"),
                map -> EntryEnds.of(map).putFirst("new", "new"),
                map -> MapKind.extras(map).ensureCapacity(100));
        if (kind.inlineCapacity() < 8) {
            for (Consumer<Map<Object, Object>> operation : operations) {
                for (Consumer<Map<Object, Object>> change : MAP_CHANGES) {
                    Meddler meddler = new Meddler(false);
                    findsOut(map(kind, 8, 6, meddler), meddler, change, (map, key) -> operation.accept(map));
                }
            }
        }
    }

    /** Those in the fields are asked again where one moves into the table, or all come back from there. */
    @ParameterizedTest
    @EnumSource
    void keyWhoseHashCodeChangesTheMap_isFoundOutWhenItMoves(MapKind kind) {
        for (Consumer<Map<Object, Object>> change : MAP_CHANGES) {
            for (String moved : List.of("new", "k29")) {
                Meddler meddler = new Meddler(false);
                Map<Object, Object> map = map(kind, 30, kind.inlineCapacity() - 1, meddler);
                findsOut(
                        map,
                        meddler,
                        change,
                        (changed, key) -> EntryEnds.of(changed).putFirst(moved, "first"));
            }
            Meddler meddler = new Meddler(false);
            Map<Object, Object> map = map(kind, 30, kind.inlineCapacity() - 1, meddler);
            map.remove("k1");
            findsOut(
                    map,
                    meddler,
                    change,
                    (changed, key) -> MapKind.extras(changed).trimToSize());
            Map<Object, Object> another = map(kind, 30, 1, meddler);
            findsOut(
                    another,
                    meddler,
                    change,
                    (changed, key) -> MapKind.extras(changed).extractIf((k, v) -> true));
        }
    }

    @ParameterizedTest
    @EnumSource
    void elementWhoseMethodsChangeTheSet_isFoundOut(SetKind kind) {
        List<BiConsumer<Set<Object>, Meddler>> operations = List.of(
                (set, meddler) -> set.hashCode(),
                (set, meddler) -> set.toString(),
                (set, meddler) -> set.removeIf(element -> element.hashCode() == HASH),
                (set, meddler) -> SetKind.extras(set).extractIf(element -> element.hashCode() == HASH),
                (set, meddler) -> SetKind.extras(set).extractIf(element -> true),
                (set, meddler) -> SetKind.extras(set).computeIfAbsentEquivalent(5, element -> false, () -> {
                    meddler.change.run();
                    return 5;
                }));
        for (int size : SIZES) {
            for (BiConsumer<Set<Object>, Meddler> operation : operations) {
                for (Consumer<Set<Object>> change : SET_CHANGES) {
                    Set<Object> set = kind.empty();
                    Meddler meddler = new Meddler(false);
                    for (int i = 0; i < size; i++) {
                        set.add(i == 1 ? meddler : "k" + i);
                    }
                    Set<Object> expected = new LinkedHashSet<>(set);
                    change.accept(expected);
                    meddler.arm(() -> change.accept(set));
                    assertThatThrownBy(() -> operation.accept(set, meddler))
                            .isInstanceOf(ConcurrentModificationException.class);
                    MapSubject.sameInOrder("left", set, expected);
                    Faces.checkInvariants(set);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void predicateThatChangesTheMap_isFoundOut(MapKind kind) {
        List<BiConsumer<Map<Object, Object>, Runnable>> operations = List.of(
                (map, change) -> MapKind.extras(map).removeIf((key, value) -> ranThenTrue(change)),
                (map, change) -> MapKind.extras(map).extractIf((key, value) -> ranThenTrue(change)),
                (map, change) -> MapKind.extras(map).getEquivalent("k1".hashCode(), key -> ranThenTrue(change)),
                (map, change) -> MapKind.extras(map).removeEquivalent("k1".hashCode(), key -> ranThenTrue(change)),
                (map, change) -> map.keySet().removeIf(key -> ranThenTrue(change)),
                (map, change) -> map.values().removeIf(value -> ranThenTrue(change)),
                (map, change) -> map.entrySet().forEach(entry -> change.run()),
                (map, change) -> EntryEnds.of(map).reversed().forEach((key, value) -> change.run()),
                (map, change) -> EntryEnds.of(map).reversed().replaceAll((key, value) -> ranThenTrue(change)));
        for (int size : SIZES) {
            for (BiConsumer<Map<Object, Object>, Runnable> operation : operations) {
                for (Consumer<Map<Object, Object>> change : MAP_CHANGES) {
                    Meddler meddler = new Meddler(false);
                    findsOut(
                            map(kind, size),
                            meddler,
                            change,
                            (map, ignored) -> operation.accept(map, () -> meddler.change.run()));
                }
            }
        }
    }

    private static boolean ranThenTrue(Runnable change) {
        change.run();
        return true;
    }

    private static Map<Object, Object> map(MapKind kind, int size) {
        Map<Object, Object> map = kind.empty();
        for (int i = 0; i < size; i++) {
            map.put("k" + i, "v" + i);
        }
        return map;
    }

    private static Map<Object, Object> map(MapKind kind, int size, int index, Meddler meddler) {
        Map<Object, Object> map = kind.empty();
        for (int i = 0; i < size; i++) {
            map.put(i == index ? meddler : "k" + i, "v" + i);
        }
        return map;
    }

    private static void findsOut(
            Map<Object, Object> map,
            Meddler meddler,
            Consumer<Map<Object, Object>> change,
            BiConsumer<Map<Object, Object>, Meddler> operation) {
        Map<Object, Object> expected = new LinkedHashMap<>(map);
        change.accept(expected);
        meddler.arm(() -> change.accept(map));
        assertThatThrownBy(() -> operation.accept(map, meddler)).isInstanceOf(ConcurrentModificationException.class);
        assertThat(map.size()).isEqualTo(expected.size());
        MapSubject.sameInOrder("keys", map.keySet(), expected.keySet());
        assertThat(new ArrayList<>(map.values())).isEqualTo(new ArrayList<>(expected.values()));
        Faces.checkInvariants(map);
    }
}
