package io.inlay.smallcoll.primitive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/** An operation on a sublist of {@code asList()}, said once for the list under test and for the model. */
enum PrimitiveSublistOp {
    ADD((list, draw) -> list.add(draw.element())),
    ADD_AT((list, draw) -> {
        list.add(list.size() / 2, draw.element());
        return null;
    }),
    ADD_ALL((list, draw) -> list.addAll(draw.asList())),
    ADD_ALL_AT((list, draw) -> list.addAll(list.size() / 2, draw.asList())),
    SET((list, draw) -> list.set(list.size() / 2, draw.element())),
    REMOVE((list, draw) -> list.remove(list.size() / 2)),
    REMOVE_OUTSIDE((list, draw) -> list.remove(list.size())),
    REMOVE_OBJECT((list, draw) -> list.remove(draw.element())),
    REMOVE_IF((list, draw) -> list.removeIf(draw::isChosen)),
    RETAIN_ALL((list, draw) -> list.retainAll(draw.asList())),
    REVERSE((list, draw) -> {
        Collections.reverse(list);
        return null;
    }),
    CLEAR((list, draw) -> {
        list.clear();
        return null;
    }),
    CLEAR_HALF((list, draw) -> {
        list.subList(list.size() / 2, list.size()).clear();
        return null;
    }),
    ADD_TO_HALF((list, draw) -> list.subList(0, list.size() / 2).add(draw.element())),
    INDEX_OF((list, draw) -> list.indexOf(draw.element())),
    LAST_INDEX_OF((list, draw) -> list.lastIndexOf(draw.element())),
    COPY((list, draw) -> new ArrayList<>(list));

    private final BiFunction<List<Number>, PrimitiveDraw, Object> action;

    PrimitiveSublistOp(BiFunction<List<Number>, PrimitiveDraw, Object> action) {
        this.action = action;
    }

    Object apply(List<Number> list, PrimitiveDraw draw) {
        return action.apply(list, draw);
    }

    /** Whatever is asked of a stale sublist, it throws. */
    static Object onStale(List<Number> list, int operation) {
        return switch (operation % 5) {
            case 0 -> list.size();
            case 1 -> list.iterator();
            case 2 -> list.isEmpty();
            case 3 -> list.hashCode();
            default -> list.toArray();
        };
    }
}
