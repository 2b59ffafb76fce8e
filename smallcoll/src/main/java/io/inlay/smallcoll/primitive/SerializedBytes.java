package io.inlay.smallcoll.primitive;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The serialized form of a list of bytes: their number, then the bytes. Reading allocates no more than twice what the
 * stream has delivered so far, whatever number it begins with.
 */
@SuppressWarnings("serial") // The bytes are written and read by hand.
abstract class SerializedBytes implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_CAPACITY = 64;

    private transient byte[] elements;

    SerializedBytes(byte[] elements) {
        this.elements = elements;
    }

    final byte[] elements() {
        return elements;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(elements.length);
        out.write(elements);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        int count = in.readInt();
        if (count < 0) {
            throw new InvalidObjectException("Negative number of elements: " + count);
        }
        byte[] read = new byte[Math.min(count, FIRST_CAPACITY)];
        in.readFully(read);
        while (read.length < count) {
            int before = read.length;
            read = Arrays.copyOf(read, (int) Math.min(count, 2L * before));
            in.readFully(read, before, read.length - before);
        }
        elements = read;
    }

    /** Called for a stream that leaves this class out. */
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("No elements");
    }
}
