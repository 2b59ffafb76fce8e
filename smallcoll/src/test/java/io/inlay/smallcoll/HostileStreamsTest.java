package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamConstants;
import java.io.StreamCorruptedException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams that were forged or damaged: they must fail as such, and cost no more memory than they are long. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListType#all")
class HostileStreamsTest {
    /** What reading a short stream may allocate; most of it is the JDK's own buffers. */
    private static final long ALLOCATION_LIMIT = 200_000;

    @Parameter
    ListType type;

    @Test
    void negativeSize_isRefused() {
        for (int size : new int[] {-1, -100, Integer.MIN_VALUE}) {
            expectRefusal(HostileStreams.claimingSize(type, size));
        }
    }

    @Test
    void hugeSizeWithLittleData_isRefusedBeforeItIsAllocated() {
        for (int size : new int[] {1_000, 1_000_000, 100_000_000, Integer.MAX_VALUE - 8, Integer.MAX_VALUE}) {
            expectRefusal(HostileStreams.claimingSize(type, size));
        }
    }

    @Test
    void hugeSizesOneInsideTheOther_areRefusedBeforeTheyAreAllocated() {
        GrowableList<Object> list = emptyWithLittleRoom();
        for (int depth = 0; depth < 50; depth++) {
            GrowableList<Object> outer = emptyWithLittleRoom();
            outer.add(list.raw());
            list = outer;
        }
        expectBoundedAllocation(HostileStreams.serialize(list.raw()));
    }

    @Test
    void instanceOfTheListItself_isRefused() {
        byte[] empty = HostileStreams.instanceInsteadOfProxy(type, ObjectStreamConstants.SC_SERIALIZABLE);
        assertThatThrownBy(() -> HostileStreams.deserialize(empty)).isInstanceOf(InvalidObjectException.class);
        byte[] withData = HostileStreams.instanceInsteadOfProxy(
                type,
                ObjectStreamConstants.SC_SERIALIZABLE | ObjectStreamConstants.SC_WRITE_METHOD,
                ObjectStreamConstants.TC_BLOCKDATA,
                (byte) 4,
                (byte) 0,
                (byte) 0,
                (byte) 0,
                (byte) 1,
                ObjectStreamConstants.TC_NULL,
                ObjectStreamConstants.TC_ENDBLOCKDATA);
        assertThatThrownBy(() -> HostileStreams.deserialize(withData)).isInstanceOf(InvalidObjectException.class);
    }

    @Test
    void proxyWithoutElements_isRefused() throws IOException, ClassNotFoundException {
        byte[] stream = HostileStreams.proxyWithoutElements(type);
        assertThatThrownBy(() -> HostileStreams.deserialize(stream)).isInstanceOf(InvalidObjectException.class);
    }

    @Test
    void truncatedStream_isRefusedWhereverItEnds() {
        for (int size : new int[] {0, 1, type.inlineCapacity(), 3 * type.inlineCapacity()}) {
            byte[] stream = HostileStreams.serialize(
                    type.containing(ListSubject.elements(size)).raw());
            for (int length = 0; length < stream.length; length++) {
                expectRefusal(Arrays.copyOf(stream, length));
            }
        }
    }

    /** Whatever one wrong byte does, it gives a sound list or an exception that says the stream is bad. */
    @Test
    void damagedStream_givesASoundListOrIsRefused() {
        byte[] stream =
                HostileStreams.serialize(type.containing(Arrays.asList(null, 1, null, 2, null, 3, null, 4, null))
                        .raw());
        for (int place = 0; place < stream.length; place++) {
            for (int damage : new int[] {0x01, 0x10, 0x7f, 0x80, 0xff}) {
                byte[] damaged = stream.clone();
                damaged[place] ^= (byte) damage;
                expectSoundListOrRefusal(damaged);
            }
        }
    }

    private GrowableList<Object> emptyWithLittleRoom() {
        return type.grows() ? type.empty() : type.withCapacity(1);
    }

    private static void expectRefusal(byte[] stream) {
        assertThatThrownBy(() -> HostileStreams.deserialize(stream))
                .isInstanceOfAny(InvalidObjectException.class, StreamCorruptedException.class, EOFException.class);
        expectBoundedAllocation(stream);
    }

    private void expectSoundListOrRefusal(byte[] stream) {
        try {
            Object read = HostileStreams.deserialize(stream);
            if (read != null && read.getClass() == type.listClass()) {
                Representation.check(read);
            }
        } catch (IOException | ClassNotFoundException refused) {
            assertThat(refused).isNotNull();
        } catch (RuntimeException thrown) {
            // HotSpot leaves out the trace of what it has thrown often; the first ones have theirs.
            assertThat(Arrays.stream(thrown.getStackTrace()).limit(1).map(StackTraceElement::getClassName))
                    .as("only the JDK's own reader may throw %s", thrown)
                    .allMatch(name -> name.startsWith("java.io."));
        }
        expectBoundedAllocation(stream);
    }

    /** Reading comes to an end one way or the other before this, so that no class is loaded while it is measured. */
    private static void expectBoundedAllocation(byte[] stream) {
        long allocated = Allocation.of(2, () -> {}, () -> {
            try {
                HostileStreams.deserialize(stream);
            } catch (IOException | ClassNotFoundException | RuntimeException refused) {
                // What may be thrown is checked where the stream is read first.
            }
        });
        assertThat(allocated).as("bytes allocated to read %d", stream.length).isLessThan(ALLOCATION_LIMIT);
    }
}
