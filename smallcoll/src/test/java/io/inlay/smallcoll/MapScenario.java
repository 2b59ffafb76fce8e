package io.inlay.smallcoll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A small map and a LinkedHashMap that go through the same steps, and are compared in every way after each. */
final class MapScenario {
    private static final int SEVERAL = 32;

    private final KeyStyle style;
    private final int keys;
    private final MapScenarioSide small;
    private final MapScenarioSide model;

    /**
     * @param keys how many different keys there are
     * @param size how many of them the maps begin with
     */
    MapScenario(MapKind kind, KeyStyle style, MapHistory history, int keys, int size) {
        this.style = style;
        this.keys = keys;
        MapSubject subject = new MapSubject(kind, history, style, Math.min(size, keys));
        Map<Object, String> start = new LinkedHashMap<>(subject.model());
        boolean holdsEntries = style == KeyStyle.STRINGS || (keys <= 8 && history == MapHistory.COPIED);
        small = new MapScenarioSide(history.build(kind, style, start), true, holdsEntries);
        model = new MapScenarioSide(start, false, holdsEntries);
        check("start");
    }

    void perform(MapScenarioStep<MapScenarioOp> step) {
        List<Object> row = IntStream.range(0, SEVERAL)
                .mapToObj(i -> style.equalKey((step.key() + i) % keys))
                .toList();
        MapScenarioOp.Arguments arguments = new MapScenarioOp.Arguments(row, step.value(), step.way());
        MapOutcome expected = MapOutcome.of(() -> step.operation().on(model, arguments));
        MapOutcome actual = MapOutcome.of(() -> step.operation().on(small, arguments));
        if (!actual.equals(expected)) {
            throw new AssertionError(step + " gave " + actual + ", should be " + expected);
        }
        check(step.toString());
    }

    private void check(String what) {
        MapSubject.holds(what, small.map, model.map);
        MapSubject.sameInOrder(what + ": held keySet", small.keys, model.keys);
        List<Object> held = small.held();
        if (!held.equals(model.held())) {
            throw new AssertionError(what + ": held iterators and entries say " + held + ", should " + model.held());
        }
        for (int number = 0; number < keys; number += 1 + keys / 16) {
            Object key = style.equalKey(number);
            if (small.map.containsKey(key) != model.map.containsKey(key)) {
                throw new AssertionError(what + ": contains " + key);
            }
        }
    }

    @Override
    public String toString() {
        return style + " " + small.map + ", held " + small.held();
    }
}
