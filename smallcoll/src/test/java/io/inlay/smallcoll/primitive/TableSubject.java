package io.inlay.smallcoll.primitive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A table that is tested, with its keys in boxes. */
interface TableSubject {
    GroupTable table();

    Object keyAt(int slot);

    int find(Object key);

    List<Object> keysToArray();

    /** A key for each number; small numbers are small keys. */
    Object key(int number);

    /** A key for each number, of which all bits differ. */
    Object wideKey(int number);

    /** The keys that other tables treat specially. */
    List<Object> extremeKeys();

    /** What serialization makes of a table. */
    static Object writtenAndRead(Object table) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(table);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return in.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Keys whose home is the given group of the table as it is, without end. */
    default Iterator<Object> keysAt(int home) {
        IntFunction<Object> keys = this::wideKey;
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(keys)
                .filter(key -> TableScan.home(table(), key) == home)
                .iterator();
    }
}
