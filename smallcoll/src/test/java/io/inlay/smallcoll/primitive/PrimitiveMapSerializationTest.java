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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Maps that are written and read, and streams that were forged or damaged: they cost no more memory than they are long. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.PrimitiveMapType#all")
class PrimitiveMapSerializationTest {
    /** So many entries that the number turns up in a stream nowhere before its place by chance. */
    private static final int MARKED_SIZE = 0x00012345;

    /** What reading a short stream may allocate; most of it is the JDK's own buffers, and a table for a thousand. */
    private static final long ALLOCATION_LIMIT = 250_000;

    @Parameter
    PrimitiveMapType type;

    @Test
    void roundTrip_everyState_isAnEqualMapOnItsOwn() throws IOException, ClassNotFoundException {
        for (PrimitiveMapState state : PrimitiveMapState.values()) {
            for (int size : new int[] {0, 1, 4, 5, 8, 40, 300}) {
                AnyPrimitiveMap map = state.build(type, type.entries(size));
                AnyPrimitiveMap copy = reserialized(map);
                TableScan.check(copy, type.entries(size));
                assertThat(copy.raw()).isEqualTo(map.raw()).isNotSameAs(map.raw());
                assertThat(copy.raw().hashCode()).isEqualTo(map.raw().hashCode());
                copy.put(type.key(500), type.value(1));
                copy.remove(type.key(0));
                TableScan.check(map, type.entries(size));
            }
        }
    }

    /** What was read is put in again, so it does not matter in what order it was written. */
    @Test
    void roundTrip_otherOrdersOfInsertion_areEqualMaps() throws IOException, ClassNotFoundException {
        List<Object> keys = new ArrayList<>(type.entries(100).keySet());
        for (int round = 0; round < 3; round++) {
            Collections.rotate(keys, 37);
            AnyPrimitiveMap map = type.withExpectedSize(round * 500);
            keys.forEach(key -> map.put(key, type.entries(100).get(key)));
            TableScan.check(reserialized(map), type.entries(100));
        }
    }

    @Test
    void roundTrip_missingValue_isKept() throws IOException, ClassNotFoundException {
        for (int i = 0; i < 6; i++) {
            AnyPrimitiveMap map = type.withMissingValue(10, type.value(i));
            map.put(type.key(0), type.value(1));
            AnyPrimitiveMap copy = reserialized(map);
            assertThat(copy.callUnchecked("missingValue")).isEqualTo(type.value(i));
            assertThat(copy.get(type.key(1))).isEqualTo(type.value(i));
        }
    }

    @Test
    void roundTrip_mapsInACollection_staySharedWithinIt() throws IOException, ClassNotFoundException {
        AnyPrimitiveMap map = type.containing(type.entries(9));
        List<?> copy = (List<?>) deserialize(serialize(new ArrayList<>(List.of(map.raw(), map.raw()))));
        assertThat(copy.get(0)).isEqualTo(map.raw()).isSameAs(copy.get(1));
    }

    private AnyPrimitiveMap reserialized(AnyPrimitiveMap map) throws IOException, ClassNotFoundException {
        return new AnyPrimitiveMap(type, deserialize(serialize(map.raw())));
    }

    @Test
    void countThatLies_isRefusedBeforeItIsAllocated() throws IOException {
        AnyPrimitiveMap map = type.withExpectedSize(MARKED_SIZE);
        for (int i = 0; i < MARKED_SIZE; i++) {
            map.raw().putBoxed(type.key(i), type.value(1));
        }
        byte[] honest = serialize(map.raw());
        int place = placeOf(ByteBuffer.allocate(4).putInt(MARKED_SIZE).array(), honest);
        for (int count : new int[] {
            -1,
            Integer.MIN_VALUE,
            1_000,
            1_000_000,
            766_958_441,
            1_533_916_886,
            Integer.MAX_VALUE - 8,
            Integer.MAX_VALUE
        }) {
            byte[] stream = Arrays.copyOf(honest, place + Integer.BYTES + 300);
            ByteBuffer.wrap(stream).putInt(place, count);
            expectRefusal(stream);
        }
    }

    @Test
    void negativeCount_isRefusedAndNamed() throws IOException {
        AnyPrimitiveMap map = type.empty();
        for (int i = 0; i < MARKED_SIZE; i++) {
            map.raw().putBoxed(type.key(i), type.value(1));
        }
        byte[] stream = serialize(map.raw());
        ByteBuffer.wrap(stream)
                .putInt(placeOf(ByteBuffer.allocate(4).putInt(MARKED_SIZE).array(), stream), -77);
        assertThatThrownBy(() -> deserialize(stream))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("-77");
    }

    @Test
    void truncatedStream_isRefusedWhereverItEnds() throws IOException {
        for (int size : new int[] {0, 1, 4, 12}) {
            byte[] stream = serialize(type.containing(type.entries(size)).raw());
            for (int length = 0; length < stream.length; length++) {
                expectRefusal(Arrays.copyOf(stream, length));
            }
        }
    }

    @Test
    void duplicateKey_isRefused() throws IOException {
        for (int others : new int[] {0, 3, 20}) {
            AnyPrimitiveMap map = type.containing(type.entries(others));
            map.put(marked('a'), type.value(1));
            map.put(marked('b'), type.value(2));
            byte[] stream = serialize(map.raw());
            byte[] key = markedBytes('b');
            stream[placeOf(key, stream) + key.length - 1] = 'a';
            assertThatThrownBy(() -> deserialize(stream)).isInstanceOf(InvalidObjectException.class);
        }
    }

    private Object marked(char last) {
        return switch (type.keys()) {
            case INT -> 0x71727300 + last;
            case LONG -> 0x7172737475767700L + last;
            default -> "twice-" + last;
        };
    }

    private byte[] markedBytes(char last) {
        return switch (type.keys()) {
            case INT -> ByteBuffer.allocate(4).putInt((int) marked(last)).array();
            case LONG -> ByteBuffer.allocate(8).putLong((long) marked(last)).array();
            default -> marked(last).toString().getBytes(StandardCharsets.US_ASCII);
        };
    }

    /** Whatever one wrong byte does, it gives a sound map or an exception that says the stream is bad. */
    @Test
    void damagedStream_givesASoundMapOrIsRefused() throws IOException {
        byte[] stream = serialize(type.containing(type.entries(6)).raw());
        for (int place = 0; place < stream.length; place++) {
            for (int damage : new int[] {0x01, 0x10, 0x7f, 0x80, 0xff}) {
                byte[] damaged = stream.clone();
                damaged[place] ^= (byte) damage;
                expectSoundOrRefusal(damaged);
            }
        }
    }

    private void expectSoundOrRefusal(byte[] stream) {
        try {
            if (type.mapClass().isInstance(deserialize(stream))) {
                TableScan.check(new AnyPrimitiveMap(type, deserialize(stream)));
            }
        } catch (IOException | ClassNotFoundException refused) {
            assertThat(refused).isNotNull();
        } catch (RuntimeException thrown) {
            // HotSpot leaves out the trace of what it has thrown often; the first ones have theirs.
            assertThat(Arrays.stream(thrown.getStackTrace()).limit(1).map(StackTraceElement::getClassName))
                    .as("only the JDK's own reader may throw %s", thrown)
                    .allMatch(name -> name.startsWith("java."));
        }
        expectBoundedAllocation(stream);
    }

    /** An instance of the map itself, where an honest stream has the serialized form. */
    @Test
    void instanceInsteadOfItsForm_isRefused() {
        assertThatThrownBy(() -> deserialize(instanceOf(type.mapClass()))).isInstanceOf(InvalidObjectException.class);
    }

    /** A serialized form whose stream leaves out the class that reads the entries. */
    @Test
    void formWithoutEntries_isRefused() {
        Class<?> form = Arrays.stream(type.mapClass().getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("SerializedForm"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> deserialize(instanceOf(form))).isInstanceOf(InvalidObjectException.class);
    }

    private static void expectRefusal(byte[] stream) {
        assertThatThrownBy(() -> deserialize(stream))
                .isInstanceOfAny(InvalidObjectException.class, StreamCorruptedException.class, EOFException.class);
        expectBoundedAllocation(stream);
    }

    /** The stream was read before, so that no class is loaded while it is measured. */
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

    private static byte[] instanceOf(Class<?> form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
            out.writeShort(ObjectStreamConstants.STREAM_VERSION);
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
            out.writeUTF(form.getName());
            out.writeLong(ObjectStreamClass.lookup(form).getSerialVersionUID());
            out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
            out.writeShort(0);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            out.writeByte(ObjectStreamConstants.TC_NULL);
        }
        return bytes.toByteArray();
    }

    private static int placeOf(byte[] wanted, byte[] stream) {
        for (int place = 0; place + wanted.length <= stream.length; place++) {
            if (Arrays.equals(stream, place, place + wanted.length, wanted, 0, wanted.length)) {
                return place;
            }
        }
        throw new AssertionError("it should be in the stream");
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

    @Test
    void mapAsItsOwnValue_isReadAsThat() throws IOException, ClassNotFoundException {
        LongObjectMap<Object> map = new LongObjectMap<>();
        map.put(1, map);
        map.put(2, "two");
        LongObjectMap<?> copy = (LongObjectMap<?>) deserialize(serialize(map));
        assertThat((Object) copy.get(1)).isSameAs(copy);
        assertThat((Object) copy.get(2)).isEqualTo("two");
        assertThat(copy.size()).isEqualTo(2);
    }

    @Test
    void nestedMap_asAValueOfAMapOfObjects_isReadToo() throws IOException, ClassNotFoundException {
        AnyPrimitiveMap map = type.containing(type.entries(9));
        LongObjectMap<Object> outer = LongObjectMap.of(1, map.raw(), 2, Map.of());
        assertThat(deserialize(serialize(outer))).isEqualTo(outer);
    }
}
