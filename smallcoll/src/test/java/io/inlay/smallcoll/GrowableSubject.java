package io.inlay.smallcoll;

import java.util.List;
import java.util.stream.Stream;

/** A list itself, not a view of one, with so many elements {@code "e0"}, {@code "e1"}, ... */
record GrowableSubject(ListType type, ListState state, int size) implements ListSubject {
    @Override
    public GrowableList<String> list() {
        return state.build(type, elements());
    }

    static Stream<GrowableSubject> growableLists() {
        return lists(ListType.growable());
    }

    /** Those, and lists of a fixed capacity that have room. */
    static Stream<GrowableSubject> lists() {
        return lists(ListType.all());
    }

    private static Stream<GrowableSubject> lists(List<ListType> types) {
        return types.stream()
                .flatMap(type -> ListState.of(type)
                        .flatMap(state ->
                                ListSubject.sizes(type).mapToObj(size -> new GrowableSubject(type, state, size))));
    }

    @Override
    public String toString() {
        return type + ", " + state + ", " + size + " elements";
    }
}
