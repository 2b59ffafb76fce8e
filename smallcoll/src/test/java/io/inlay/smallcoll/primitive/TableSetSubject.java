package io.inlay.smallcoll.primitive;

/** A set of primitives that is tested. */
interface TableSetSubject extends TableSetSide, TableSubject {
    @Override
    TableSet<?> table();

    @Override
    TableSetSubject fresh(int expectedSize);

    @Override
    TableSetSubject copyOf(TableSetSide source);

    /** The same for a set that has been read. */
    TableSetSubject wrap(Object set);

    default TableSetSubject writtenAndRead() {
        return wrap(TableSubject.writtenAndRead(set()));
    }
}
