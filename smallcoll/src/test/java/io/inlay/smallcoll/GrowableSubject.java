package io.inlay.smallcoll;

import java.util.Arrays;
import java.util.stream.Stream;

/** A growable list itself, not a view of one, with so many elements {@code "e0"}, {@code "e1"}, ... */
record GrowableSubject(ListType type, ListState state, int size) implements ListSubject {
    @Override
    public GrowableList<String> list() {
        return state.build(type, elements());
    }

    static Stream<GrowableSubject> growableLists() {
        return ListType.all().stream()
                .flatMap(type -> Arrays.stream(ListState.values())
                        .flatMap(state ->
                                ListSubject.sizes(type).mapToObj(size -> new GrowableSubject(type, state, size))));
    }

    @Override
    public String toString() {
        return type + ", " + state + ", " + size + " elements";
    }
}
