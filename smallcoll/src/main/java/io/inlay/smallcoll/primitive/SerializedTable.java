package io.inlay.smallcoll.primitive;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of a map or a set: the number of entries, then the entries. Reading puts one after the other into a
 * table that grows as they come, whatever number the stream begins with, and hash codes are this process's own.
 */
@SuppressWarnings("serial") // The table is written and read by hand.
abstract class SerializedTable implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Up to so many entries a number is believed. */
    private static final int FIRST_CAPACITY = 1024;

    private transient GroupTable table;

    SerializedTable(GroupTable table) {
        this.table = table;
    }

    /** An empty table of the type that was written; what else there is to know of it follows in the stream. */
    abstract GroupTable readEmpty(ObjectInputStream in) throws IOException, ClassNotFoundException;

    /** Writes what {@link #readEmpty} reads. */
    abstract void writeEmpty(GroupTable table, ObjectOutputStream out) throws IOException;

    final GroupTable table() {
        return table;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        GroupTable written = table;
        writeEmpty(written, out);
        out.writeInt(written.size());
        for (Slots slots = new Slots(written); slots.advance(); ) {
            written.writeSlot(out, slots.slot());
        }
    }

    /** The live slots. When a value that is written changes the table, what was counted is not what is written: it fails. */
    private static final class Slots extends GroupCursor {
        Slots(GroupTable table) {
            super(table);
        }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        GroupTable read = readEmpty(in);
        int count = in.readInt();
        if (count < 0) {
            throw new InvalidObjectException("Negative number of entries: " + count);
        }
        read.ensureCapacity(Math.min(count, FIRST_CAPACITY));
        for (int i = 0; i < count; i++) {
            read.readEntry(in);
        }
        if (read.size() != count) {
            throw new InvalidObjectException("A key occurs twice");
        }
        table = read;
    }

    /** Refuses a key or a value around this one: a map that is in itself is not there before it is read. */
    static @Nullable Object requireRead(@Nullable Object read) throws InvalidObjectException {
        if (read instanceof SerializedTable) {
            throw new InvalidObjectException("A map that is reached again through one of its keys or values");
        }
        return read;
    }

    /** Called for a stream that leaves this class out. */
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("No entries");
    }
}
