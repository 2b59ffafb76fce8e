package io.inlay.smallcoll;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of a list, a set or a map: the number of elements, then the elements. Reading allocates no more than twice what
 * the stream has delivered so far, whatever number it begins with.
 */
@SuppressWarnings("serial") // The elements are written and read by hand.
abstract class SerializedList implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_CAPACITY = 16;

    private transient @Nullable Object[] elements;

    SerializedList(@Nullable Object[] elements) {
        this.elements = elements;
    }

    /** The number of elements that were read. */
    final int length() {
        return elements.length;
    }

    /**
     * What was read, for the given list, which takes the place of this form where it contains itself. Another form among
     * the elements is that of a list around this one, which cannot be made before this one is.
     */
    final @Nullable Object[] elementsFor(Object list) throws InvalidObjectException {
        for (int i = 0; i < elements.length; i++) {
            if (elements[i] == this) {
                elements[i] = list;
            } else if (elements[i] instanceof SerializedList) {
                throw new InvalidObjectException("A " + list.getClass().getSimpleName()
                        + " contains a collection that it is an element of; such a circle cannot be deserialized");
            }
        }
        return elements;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(elements.length);
        for (Object element : elements) {
            out.writeObject(element);
        }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        int count = in.readInt();
        if (count < 0) {
            throw new InvalidObjectException("Negative number of elements: " + count);
        }
        @Nullable Object[] read = new Object[Math.min(count, FIRST_CAPACITY)];
        for (int i = 0; i < count; i++) {
            if (i == read.length) {
                read = Arrays.copyOf(read, (int) Math.min(count, 2L * i));
            }
            read[i] = in.readObject();
        }
        elements = read;
    }

    /** Called for a stream that leaves this class out. */
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("No elements");
    }
}
