package io.inlay.smallcoll.primitive;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A map of one type in one state with so many entries. */
record PrimitiveMapSubject(PrimitiveMapType type, PrimitiveMapState state, int size) {
    static Stream<PrimitiveMapSubject> all() {
        return PrimitiveMapType.all()
                .flatMap(type -> Arrays.stream(PrimitiveMapState.values())
                        .flatMap(state -> sizes(state).mapToObj(size -> new PrimitiveMapSubject(type, state, size))));
    }

    /** On both sides of each step for the plainest state: a tiny table, one group, two of them, and well into many. */
    private static IntStream sizes(PrimitiveMapState state) {
        return state == PrimitiveMapState.GROWN
                ? IntStream.of(0, 1, 3, 4, 5, 7, 8, 10, 11, 20, 21, 100)
                : IntStream.of(0, 4, 8, 35);
    }

    AnyPrimitiveMap map() {
        AnyPrimitiveMap map = state.build(type, type.entries(size));
        TableScan.check(map, model());
        return map;
    }

    /** What the map holds. */
    Map<Object, Object> model() {
        return type.entries(size);
    }

    /** Neither a key of the map nor one that its state has used. */
    Object newKey(int index) {
        return type.key(500 + index);
    }

    Object value(int index) {
        return type.value(index);
    }

    @Override
    public String toString() {
        return type + ", " + state + ", " + size + " entries";
    }
}
