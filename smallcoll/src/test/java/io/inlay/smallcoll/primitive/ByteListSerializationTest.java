package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.io.StreamCorruptedException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Serialization there and back, and streams that were forged or damaged. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.ByteListType#all")
class ByteListSerializationTest {
    /** What reading may allocate apart from a few times what is read; most of it is the JDK's own buffers. */
    private static final long ALLOCATION_LIMIT = 200_000;

    /** A number whose four bytes turn up nowhere else in a stream by chance. */
    private static final int MARKED_SIZE = 0x00012345;

    @Parameter
    ByteListType type;

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (3 * i + 1);
        }
        return bytes;
    }

    private static byte[] serialize(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Object deserialize(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
    }

    @Test
    void roundTrip_anySize_keepsClassAndElementsAndWhatCapacityIsFixed() throws Exception {
        int border = type.inlineCapacity();
        for (int size : new int[] {0, 1, border - 1, border, border + 1, 63, 64, 65, 200, 5_000}) {
            for (int room : new int[] {0, 10}) {
                AnyByteList list = type.withCapacity(size + room);
                list.addAll(bytes(size));
                AnyByteList copy = type.face(deserialize(serialize(list.raw())));
                assertThat(copy.toArray()).isEqualTo(bytes(size));
                assertThat(copy.capacity()).isEqualTo(type.isFixed() ? size + room : Math.max(size, border));
                assertThat(copy.raw()).isEqualTo(list.raw());
            }
        }
    }

    /** Spare capacity of a list that grows is not data. */
    @Test
    void serialized_growingList_isTheSameBytesWhateverItsCapacity() {
        if (type.isFixed()) {
            return;
        }
        AnyByteList roomy = type.withCapacity(500);
        roomy.addAll(bytes(20));
        assertThat(serialize(roomy.raw()))
                .isEqualTo(serialize(type.containing(bytes(20)).raw()));
    }

    @Test
    void view_isNotSerializable() {
        assertThat(type.containing(bytes(3)).asList()).isNotInstanceOf(Serializable.class);
    }

    @Test
    void wrongNumberOfElements_isRefusedBeforeItIsAllocated() {
        AnyByteList list = type.withCapacity(MARKED_SIZE);
        list.resize(MARKED_SIZE, (byte) 1);
        byte[] stream = serialize(list.raw());
        for (int place : placesOf(MARKED_SIZE, stream)) {
            for (int size : new int[] {-1, Integer.MIN_VALUE, 100_000_000, Integer.MAX_VALUE - 8, Integer.MAX_VALUE}) {
                byte[] forged = stream.clone();
                ByteBuffer.wrap(forged).putInt(place, size);
                expectRefusal(Arrays.copyOf(forged, place + 200));
            }
        }
    }

    @Test
    void moreElementsThanCapacity_areRefused() {
        if (!type.isFixed()) {
            return;
        }
        AnyByteList list = type.withCapacity(MARKED_SIZE + 1);
        list.resize(MARKED_SIZE, (byte) 1);
        byte[] stream = serialize(list.raw());
        int[] places = placesOf(MARKED_SIZE, stream);
        assertThat(places).as("where the size is").hasSize(1);
        for (int size : new int[] {MARKED_SIZE + 2, Integer.MAX_VALUE, -1}) {
            ByteBuffer.wrap(stream).putInt(places[0], size);
            assertThatThrownBy(() -> deserialize(stream)).isInstanceOf(InvalidObjectException.class);
        }
    }

    private static int[] placesOf(int value, byte[] stream) {
        ByteBuffer buffer = ByteBuffer.wrap(stream);
        return IntStream.range(0, stream.length - 3)
                .filter(i -> buffer.getInt(i) == value)
                .toArray();
    }

    @Test
    void truncatedStream_isRefusedWhereverItEnds() {
        for (int size : new int[] {0, 1, type.inlineCapacity(), 3 * type.inlineCapacity()}) {
            byte[] stream = serialize(type.containing(bytes(size)).raw());
            for (int length = 0; length < stream.length; length++) {
                expectRefusal(Arrays.copyOf(stream, length));
            }
        }
    }

    @Test
    void instanceOfTheListItself_isRefused() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
            out.writeShort(ObjectStreamConstants.STREAM_VERSION);
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
            out.writeUTF(type.listClass().getName());
            out.writeLong(ObjectStreamClass.lookup(type.listClass()).getSerialVersionUID());
            out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
            out.writeShort(0);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            out.writeByte(ObjectStreamConstants.TC_NULL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThatThrownBy(() -> deserialize(bytes.toByteArray())).isInstanceOf(InvalidObjectException.class);
    }

    /** Whatever one wrong byte does, it gives a sound list or an exception that says the stream is bad. */
    @Test
    void damagedStream_givesASoundListOrIsRefused() {
        byte[] stream =
                serialize(type.containing(bytes(type.inlineCapacity() + 3)).raw());
        for (int place = 0; place < stream.length; place++) {
            for (int damage : new int[] {0x01, 0x10, 0x7f, 0x80, 0xff}) {
                byte[] damaged = stream.clone();
                damaged[place] ^= (byte) damage;
                try {
                    Object read = deserialize(damaged);
                    if (read instanceof ByteListSteps list) {
                        list.checkInvariants();
                    }
                } catch (IOException | ClassNotFoundException refused) {
                    assertThat(refused).isNotNull();
                } catch (RuntimeException thrown) {
                    assertThat(thrown.getStackTrace()[0].getClassName()).startsWith("java.io.");
                }
                expectBoundedAllocation(damaged);
            }
        }
    }

    private static void expectRefusal(byte[] stream) {
        assertThatThrownBy(() -> deserialize(stream))
                .isInstanceOfAny(InvalidObjectException.class, StreamCorruptedException.class, EOFException.class);
        expectBoundedAllocation(stream);
    }

    private static void expectBoundedAllocation(byte[] stream) {
        long before = allocatedBytes();
        try {
            deserialize(stream);
        } catch (IOException | ClassNotFoundException | RuntimeException refused) {
            // What may be thrown is checked where the stream is read first.
        }
        assertThat(allocatedBytes() - before).as("bytes allocated").isLessThan(ALLOCATION_LIMIT + 4L * stream.length);
    }

    private static long allocatedBytes() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
