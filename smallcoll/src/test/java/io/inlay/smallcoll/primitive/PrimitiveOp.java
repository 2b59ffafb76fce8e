package io.inlay.smallcoll.primitive;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** An operation of a list of primitives, said once for the list under test and for the model. */
enum PrimitiveOp {
    ADD((list, draw) -> run(() -> list.add(draw.element()))),
    ADD_AGAIN((list, draw) -> run(() -> list.add(draw.element()))),
    ADD_ALL((list, draw) -> run(() -> list.addAll(draw.elements()))),
    ADD_ALL_RANGE((list, draw) -> run(() -> list.addAll(draw.elements(), draw.few() % 3, draw.few()))),
    ADD_ALL_LIST((list, draw) -> run(() -> list.addAll(draw.listLike(list)))),
    ADD_ALL_ITSELF((list, draw) -> run(() -> list.addAll(draw.itselfIfShort(list)))),
    INSERT((list, draw) -> run(() -> list.insert(draw.position(list), draw.element()))),
    INSERT_ALL((list, draw) ->
            run(() -> list.insertAll(draw.position(list), draw.elements(), draw.few() % 3, draw.few()))),
    SET((list, draw) -> list.set(draw.index(list), draw.element())),
    REMOVE((list, draw) -> list.remove(draw.index(list))),
    REMOVE_VALUE((list, draw) -> list.removeValue(draw.element())),
    REMOVE_FIRST((list, draw) -> list.removeFirst()),
    REMOVE_LAST((list, draw) -> list.removeLast()),
    SWAP_REMOVE((list, draw) -> list.swapRemove(draw.index(list))),
    REMOVE_RANGE((list, draw) -> run(() -> list.removeRange(draw.from(list), draw.to(list)))),
    REMOVE_IF((list, draw) -> list.removeIf(draw::isChosen)),
    REMOVE_ALL((list, draw) -> list.removeAll(draw.listLike(list))),
    RETAIN_ALL((list, draw) -> list.retainAll(draw.listLike(list))),
    RETAIN_ITSELF((list, draw) -> list.retainAll(list)),
    REPLACE_ALL((list, draw) -> run(() -> list.replaceAll(draw::replacement))),
    SORT((list, draw) -> run(list::sort)),
    SORT_RANGE((list, draw) -> run(() -> list.sort(draw.from(list), draw.to(list)))),
    REVERSE((list, draw) -> run(list::reverse)),
    SWAP((list, draw) -> run(() -> list.swap(draw.index(list), draw.otherIndex(list)))),
    DEDUP((list, draw) -> list.dedup()),
    CLEAR((list, draw) -> run(list::clear)),
    TRUNCATE((list, draw) -> run(() -> list.truncate(draw.from(list)))),
    RESIZE((list, draw) -> run(() -> list.resize(draw.newSize(list), draw.element()))),
    DRAIN((list, draw) -> list.drain(draw.from(list), draw.to(list))),
    SPLICE((list, draw) -> list.splice(draw.from(list), draw.to(list), draw.elements())),
    SPLIT_OFF((list, draw) -> list.splitOff(draw.position(list))),
    EXTRACT_IF((list, draw) -> list.extractIf(draw::isChosen)),
    INDEX_OF((list, draw) -> list.indexOf(draw.element())),
    LAST_INDEX_OF((list, draw) -> list.lastIndexOf(draw.element())),
    CONTAINS((list, draw) -> list.contains(draw.element())),
    SORT_AND_SEARCH((list, draw) -> {
        list.sort();
        int found = list.binarySearch(draw.element());
        return found < 0 ? found : list.get(found);
    }),
    SUM((list, draw) -> list.sum()),
    MIN((list, draw) -> list.min()),
    MAX((list, draw) -> list.max()),
    GET_FIRST((list, draw) -> list.getFirst()),
    GET_LAST((list, draw) -> list.getLast()),
    COPY_INTO((list, draw) -> {
        Number[] target = draw.elements();
        try {
            list.copyInto(draw.from(list), draw.to(list), target, draw.few() % 3);
        } catch (IndexOutOfBoundsException e) {
            return List.of(Arrays.asList(target));
        }
        return target;
    }),
    FOR_EACH((list, draw) -> run(() -> list.forEach(draw::see))),
    COMPARE_TO((list, draw) -> Integer.signum(list.compareTo(draw.listLike(list)))),

    VIEW_ADD((list, draw) -> list.asList().add(draw.element())),
    VIEW_ADD_AT((list, draw) -> run(() -> list.asList().add(draw.position(list), draw.element()))),
    VIEW_ADD_ALL_AT((list, draw) -> list.asList().addAll(draw.position(list), draw.asList())),
    VIEW_ADD_ALL_ITSELF((list, draw) ->
            list.asList().addAll(draw.position(list), draw.itselfIfShort(list).asList())),
    VIEW_REMOVE((list, draw) -> list.asList().remove(draw.index(list))),
    VIEW_REMOVE_OBJECT((list, draw) -> list.asList().remove(draw.element())),
    VIEW_REMOVE_ALL((list, draw) -> list.asList().removeAll(draw.asList())),
    VIEW_RETAIN_ALL((list, draw) -> list.asList().retainAll(draw.asList())),
    VIEW_REMOVE_IF((list, draw) -> list.asList().removeIf(draw::isChosen)),
    VIEW_SORT((list, draw) -> run(() -> list.asList().sort(null))),
    VIEW_CONTAINS_ALL((list, draw) -> list.asList().containsAll(draw.asList())),
    VIEW_SUBLIST_CLEAR((list, draw) ->
            run(() -> list.asList().subList(draw.from(list), draw.to(list)).clear())),
    VIEW_SUBLIST_ADD_ALL((list, draw) ->
            list.asList().subList(draw.from(list), draw.to(list)).addAll(draw.asList())),
    VIEW_SUBLIST_SORT((list, draw) ->
            run(() -> list.asList().subList(draw.from(list), draw.to(list)).sort(null))),

    ENSURE_CAPACITY(Only.GROWABLE, (list, draw) -> run(() -> list.ensureCapacity(draw.newSize(list)))),
    TRIM_TO_SIZE(Only.GROWABLE, (list, draw) -> run(list::trimToSize)),

    TRY_ADD(Only.FIXED, (list, draw) -> list.tryAdd(draw.element())),
    TRY_INSERT(Only.FIXED, (list, draw) -> list.tryInsert(draw.position(list), draw.element())),
    TRY_ADD_ALL(Only.FIXED, (list, draw) -> list.tryAddAll(draw.elements())),
    TRY_ADD_ALL_RANGE(Only.FIXED, (list, draw) -> list.tryAddAll(draw.elements(), draw.few() % 3, draw.few())),
    TRY_ADD_ALL_LIST(Only.FIXED, (list, draw) -> list.tryAddAll(draw.listLike(list))),
    TRY_ADD_ALL_ITSELF(Only.FIXED, (list, draw) -> list.tryAddAll(list)),
    FILL(Only.FIXED, (list, draw) -> list.fill(draw.iterator())),
    TAKE(Only.FIXED, (list, draw) -> list.take()),
    REMAINING_CAPACITY(Only.FIXED, (list, draw) -> list.remainingCapacity()),
    IS_FULL(Only.FIXED, (list, draw) -> list.isFull());

    private enum Only {
        GROWABLE,
        FIXED,
        NEITHER
    }

    private final Only only;
    private final BiFunction<PrimitiveList, PrimitiveDraw, Object> action;

    PrimitiveOp(BiFunction<PrimitiveList, PrimitiveDraw, Object> action) {
        this(Only.NEITHER, action);
    }

    PrimitiveOp(Only only, BiFunction<PrimitiveList, PrimitiveDraw, Object> action) {
        this.only = only;
        this.action = action;
    }

    private static Object run(Runnable action) {
        action.run();
        return null;
    }

    static PrimitiveOp[] of(PrimitiveType type) {
        Only other = type.isFixed() ? Only.GROWABLE : Only.FIXED;
        return Arrays.stream(values()).filter(op -> op.only != other).toArray(PrimitiveOp[]::new);
    }

    Object apply(PrimitiveList list, PrimitiveDraw draw) {
        return action.apply(list, draw);
    }
}
