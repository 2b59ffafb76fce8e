package io.inlay.smallcoll.primitive;

/** A map of primitives that is tested. */
interface TableMapSubject extends TableMapSide, TableSubject {
    @Override
    TableMap<?, ?> table();

    @Override
    TableMapSubject fresh(int expectedSize, Object missingValue);

    @Override
    TableMapSubject copyOf(TableMapSide source);

    /** The same for a map that has been read. */
    TableMapSubject wrap(Object map);

    /** A value for each number; those that a comparison by {@code ==} gets wrong come first. */
    Object value(int number);

    /** The sum of two values. */
    Object sum(Object a, Object b);

    /** What it is compared with. */
    default TableMapModel model(Object missingValue) {
        return new TableMapModel(this::sum, missingValue);
    }

    default int capacity() {
        return table().capacity();
    }

    default TableMapSubject writtenAndRead() {
        return wrap(TableSubject.writtenAndRead(map()));
    }
}
