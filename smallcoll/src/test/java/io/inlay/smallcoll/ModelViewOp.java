package io.inlay.smallcoll;

/** Makes a view, an iterator or a spliterator that stays alive and is used by later steps. */
enum ModelViewOp implements ModelOp {
    SUB_LIST,
    REVERSED,
    ITERATOR,
    LIST_ITERATOR,
    LIST_ITERATOR_AT,
    SPLITERATOR
}
