package io.inlay.smallcoll.primitive;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The serialized form of a list of {@code double}: the number of elements, then the elements. Reading allocates no more
 * than twice what the stream has delivered so far, whatever number it begins with.
 */
@SuppressWarnings("serial") // The elements are written and read by hand.
abstract class SerializedDoubles implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_CAPACITY = 16;

    private transient double[] elements;

    SerializedDoubles(double[] elements) {
        this.elements = elements;
    }

    final double[] elements() {
        return elements;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(elements.length);
        for (double element : elements) {
            out.writeDouble(element);
        }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        int count = in.readInt();
        if (count < 0) {
            throw new InvalidObjectException("Negative number of elements: " + count);
        }
        double[] read = new double[Math.min(count, FIRST_CAPACITY)];
        for (int i = 0; i < count; i++) {
            if (i == read.length) {
                read = Arrays.copyOf(read, (int) Math.min(count, 2L * i));
            }
            read[i] = in.readDouble();
        }
        elements = read;
    }

    /** Called for a stream that leaves this class out. */
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("No elements");
    }
}
