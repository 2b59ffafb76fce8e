package io.inlay.smallcoll;

/** One call on a live iterator, list iterator or spliterator. */
enum ModelCursorOp implements ModelOp {
    HAS_NEXT,
    NEXT,
    HAS_PREVIOUS,
    PREVIOUS,
    NEXT_INDEX,
    PREVIOUS_INDEX,
    REMOVE,
    SET,
    ADD,
    FOR_EACH_REMAINING,
    TRY_ADVANCE,
    ADVANCE_REMAINING,
    ESTIMATE_SIZE
}
