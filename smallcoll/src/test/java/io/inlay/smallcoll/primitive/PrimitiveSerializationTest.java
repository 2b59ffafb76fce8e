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
import java.io.StreamCorruptedException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists that are written and read, and streams that were forged or damaged. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.PrimitiveType#all")
class PrimitiveSerializationTest {
    /** A size whose four bytes turn up nowhere else in a stream by chance. */
    private static final int MARKED_SIZE = 0x00012345;

    /** What reading a short stream may allocate; most of it is the JDK's own buffers. */
    private static final long ALLOCATION_LIMIT = 200_000;

    @Parameter
    PrimitiveType type;

    @Test
    void list_everyStateAndSize_isReadAsItWasWritten() throws IOException, ClassNotFoundException {
        for (PrimitiveState state : PrimitiveState.of(type)) {
            for (int size : PrimitiveSubject.sizes(type)) {
                PrimitiveList list = state.build(type, type.kind().numbers(size));
                PrimitiveList read = type.face(deserialize(serialize(list.raw())));
                PrimitiveSubject.holds(read, list.toArray(), state + ", " + size);
                assertThat(read.raw()).isEqualTo(list.raw()).isNotSameAs(list.raw());
                if (type.isFixed()) {
                    assertThat(read.capacity()).isEqualTo(list.capacity());
                } else {
                    assertThat(read.capacity()).isEqualTo(Math.max(type.inlineCapacity(), size));
                }
            }
        }
    }

    @Test
    void readList_isOneToWorkWith() throws IOException, ClassNotFoundException {
        PrimitiveList written = type.withExpectedSize(20, type.kind().numbers(5));
        PrimitiveList read = type.face(deserialize(serialize(written.raw())));
        read.add(type.kind().number(5));
        PrimitiveSubject.holds(read, type.kind().numbers(6), "read and added to");
        PrimitiveSubject.holds(written, type.kind().numbers(5), "written");
    }

    @Test
    void negativeOrHugeSizeWithLittleData_isRefusedBeforeItIsAllocated() throws IOException {
        for (int size :
                new int[] {-1, Integer.MIN_VALUE, 100_000, 100_000_000, Integer.MAX_VALUE - 8, Integer.MAX_VALUE}) {
            expectRefusal(claimingSize(size));
        }
    }

    @Test
    void instanceOfTheListItself_isRefused() throws IOException {
        byte[] stream = instanceOf(type.listClass());
        assertThatThrownBy(() -> deserialize(stream)).isInstanceOf(InvalidObjectException.class);
    }

    @Test
    void proxyWithoutElements_isRefused() throws IOException, ClassNotFoundException {
        byte[] stream = instanceOf(proxyClass());
        assertThatThrownBy(() -> deserialize(stream)).isInstanceOf(InvalidObjectException.class);
    }

    @Test
    void truncatedStream_isRefusedWhereverItEnds() throws IOException {
        byte[] stream =
                serialize(type.withExpectedSize(20, type.kind().numbers(20)).raw());
        for (int length = 0; length < stream.length; length++) {
            expectRefusal(Arrays.copyOf(stream, length));
        }
    }

    /** Whatever one wrong byte does, it gives a sound list or an exception that says the stream is bad. */
    @Test
    void damagedStream_givesASoundListOrIsRefused() throws IOException {
        byte[] stream =
                serialize(type.withExpectedSize(9, type.kind().numbers(9)).raw());
        for (int place = 0; place < stream.length; place++) {
            for (int damage : new int[] {0x01, 0x10, 0x7f, 0x80, 0xff}) {
                byte[] damaged = stream.clone();
                damaged[place] ^= (byte) damage;
                try {
                    Object read = deserialize(damaged);
                    if (read.getClass() == type.listClass()) {
                        PrimitiveRepresentation.check(read);
                    }
                } catch (IOException | ClassNotFoundException refused) {
                    assertThat(refused).isNotNull();
                } catch (RuntimeException thrown) {
                    assertThat(thrown.getStackTrace()[0].getClassName())
                            .as("only the JDK's own reader may throw %s", thrown)
                            .startsWith("java.io.");
                }
                expectBoundedAllocation(damaged);
            }
        }
    }

    private void expectRefusal(byte[] stream) {
        assertThatThrownBy(() -> deserialize(stream))
                .isInstanceOfAny(InvalidObjectException.class, StreamCorruptedException.class, EOFException.class);
        expectBoundedAllocation(stream);
    }

    private static void expectBoundedAllocation(byte[] stream) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try {
            deserialize(stream);
        } catch (IOException | ClassNotFoundException | RuntimeException refused) {
            // What may be thrown is checked where the stream is read first.
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before)
                .as("bytes allocated to read %d", stream.length)
                .isLessThan(ALLOCATION_LIMIT);
    }

    private static byte[] serialize(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object deserialize(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
    }

    /** A list that claims this size, wherever the stream has a size or a capacity, but is followed by few elements only. */
    private byte[] claimingSize(int size) throws IOException {
        Number[] elements = type.kind().boxes(MARKED_SIZE);
        Arrays.fill(elements, type.kind().number(0));
        byte[] stream = serialize(type.withExpectedSize(MARKED_SIZE, elements).raw());
        ByteBuffer buffer = ByteBuffer.wrap(stream);
        int last = -1;
        for (int i = 0; i + Integer.BYTES <= 1000; i++) {
            if (buffer.getInt(i) == MARKED_SIZE) {
                buffer.putInt(i, size);
                last = i;
            }
        }
        assertThat(last).isPositive();
        return Arrays.copyOf(stream, last + Integer.BYTES + 64);
    }

    private Class<?> proxyClass() throws IOException, ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        byte[] honest = serialize(type.withExpectedSize(0).raw());
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(honest)) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
                classes.add(super.resolveClass(described));
                return classes.get(classes.size() - 1);
            }
        }) {
            in.readObject();
        }
        return classes.get(0);
    }

    /** An instance of the class without any data. */
    private static byte[] instanceOf(Class<?> serializable) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
            out.writeShort(ObjectStreamConstants.STREAM_VERSION);
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
            out.writeUTF(serializable.getName());
            out.writeLong(ObjectStreamClass.lookup(serializable).getSerialVersionUID());
            out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
            out.writeShort(0);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            out.writeByte(ObjectStreamConstants.TC_NULL);
        }
        return bytes.toByteArray();
    }
}
