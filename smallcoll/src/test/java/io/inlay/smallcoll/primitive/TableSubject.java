package io.inlay.smallcoll.primitive;

import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A table that is tested, with its keys in boxes. */
interface TableSubject {
    GroupTable table();

    Object keyAt(int slot);

    int find(Object key);

    /** A key for each number; small numbers are small keys. */
    Object key(int number);

    /** A key for each number, of which all bits differ. */
    Object wideKey(int number);

    /** The keys that other tables treat specially. */
    List<Object> extremeKeys();

    /** Keys whose home is the given group of a table of so many, without end. */
    default Iterator<Object> keysAt(int home, int groups) {
        IntFunction<Object> keys = this::wideKey;
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(keys)
                .filter(key -> TableScan.home(TableHash.of(TableScan.bits(key), groups), groups) == home)
                .iterator();
    }
}
