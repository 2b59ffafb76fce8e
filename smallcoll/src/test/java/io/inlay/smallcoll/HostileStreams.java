package io.inlay.smallcoll;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Serialized lists, and forgeries of them. */
final class HostileStreams {
    /** A size whose four bytes turn up nowhere else in a stream by chance. */
    private static final int MARKED_SIZE = 0x00012345;

    private HostileStreams() {}

    static byte[] serialize(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Object deserialize(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
    }

    /** A list that claims this size but is followed by a few nulls only. */
    static byte[] claimingSize(ListType type, int size) {
        GrowableList<Object> honest =
                type.grows() ? type.containing(Collections.nCopies(MARKED_SIZE, null)) : type.withCapacity(MARKED_SIZE);
        byte[] stream = serialize(honest.raw());
        int place = onlyPlaceOf(MARKED_SIZE, stream);
        ByteBuffer.wrap(stream).putInt(place, size);
        return Arrays.copyOf(stream, place + Integer.BYTES + 64);
    }

    /** A list of a fixed capacity that claims to hold so many elements, and delivers some thousand more. */
    static byte[] claimingElements(ListType type, int size) {
        byte[] stream = serialize(type.containing(Collections.nCopies(MARKED_SIZE, null), MARKED_SIZE + 1000)
                .raw());
        ByteBuffer.wrap(stream).putInt(onlyPlaceOf(MARKED_SIZE, stream), size);
        return stream;
    }

    /** An instance of the list class itself, with no fields, where an honest stream has the proxy. */
    static byte[] instanceInsteadOfProxy(ListType type, int flags, byte... data) {
        return instanceOf(type.listClass(), flags, data);
    }

    /** An instance of the proxy that has no elements, because the stream leaves out the class that reads them. */
    static byte[] proxyWithoutElements(ListType type) throws IOException, ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        byte[] honest = serialize(type.empty().raw());
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(honest)) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
                classes.add(super.resolveClass(described));
                return classes.get(classes.size() - 1);
            }
        }) {
            in.readObject();
        }
        return instanceOf(classes.get(0), ObjectStreamConstants.SC_SERIALIZABLE);
    }

    private static byte[] instanceOf(Class<?> type, int flags, byte... data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
            out.writeShort(ObjectStreamConstants.STREAM_VERSION);
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
            out.writeUTF(type.getName());
            out.writeLong(ObjectStreamClass.lookup(type).getSerialVersionUID());
            out.writeByte(flags);
            out.writeShort(0);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            out.writeByte(ObjectStreamConstants.TC_NULL);
            out.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int onlyPlaceOf(int value, byte[] stream) {
        ByteBuffer buffer = ByteBuffer.wrap(stream);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + Integer.BYTES <= stream.length; i++) {
            if (buffer.getInt(i) == value) {
                places.add(i);
            }
        }
        if (places.size() != 1) {
            throw new AssertionError("the size should be in the stream once, but is at " + places);
        }
        return places.get(0);
    }
}
