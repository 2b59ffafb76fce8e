package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams of maps and sets that were forged or damaged: they fail as such, and cost no more memory than they are long. */
class MapHostileStreamsTest {
    /** What reading a short stream may allocate; most of it is the JDK's own buffers. */
    private static final long ALLOCATION_LIMIT = 200_000;

    /** So many entries that the size turns up nowhere else in a stream by chance. */
    private static final int MARKED_SIZE = 0x0001_2345;

    static Stream<Object> emptyOnes() {
        return Stream.concat(
                Arrays.stream(MapKind.values()).map(MapKind::empty),
                Arrays.stream(SetKind.values()).map(SetKind::empty));
    }

    @SuppressWarnings("unchecked")
    private static Object filled(Object empty, int size) {
        for (int i = 0; i < size; i++) {
            if (empty instanceof Map) {
                ((Map<Object, Object>) empty).put(i, null);
            } else {
                ((Set<Object>) empty).add(i);
            }
        }
        return empty;
    }

    @ParameterizedTest
    @MethodSource("emptyOnes")
    void sizeThatLies_isRefusedBeforeItIsAllocated(Object empty) {
        byte[] honest = HostileStreams.serialize(filled(empty, MARKED_SIZE));
        int written = empty instanceof Map ? 2 * MARKED_SIZE : MARKED_SIZE;
        int place = placeOf(ByteBuffer.allocate(4).putInt(written).array(), honest);
        for (int size : new int[] {
            -1, -100, Integer.MIN_VALUE, 1_000, 1_000_000, 100_000_000, Integer.MAX_VALUE - 8, Integer.MAX_VALUE
        }) {
            byte[] stream = Arrays.copyOf(honest, place + Integer.BYTES + 300);
            ByteBuffer.wrap(stream).putInt(place, size);
            expectRefusal(stream);
        }
    }

    @ParameterizedTest
    @MethodSource("emptyOnes")
    void truncatedStream_isRefusedWhereverItEnds(Object empty) {
        for (int size : new int[] {0, 1, 4, 5, 12}) {
            byte[] stream = HostileStreams.serialize(filled(empty, size));
            for (int length = 0; length < stream.length; length++) {
                expectRefusal(Arrays.copyOf(stream, length));
            }
        }
    }

    /** One key twice is no map: it is refused, or comes out once. */
    @ParameterizedTest
    @MethodSource("emptyOnes")
    void duplicateKeys_areRefusedOrTakenOnce(Object empty) throws ClassNotFoundException {
        for (int padding : new int[] {0, 3, 6, 20}) {
            Object filled = filled(empty, padding);
            add(filled, "twice-a");
            add(filled, "twice-b");
            byte[] stream = HostileStreams.serialize(filled);
            stream[placeOf("twice-b".getBytes(StandardCharsets.US_ASCII), stream) + 6] = 'a';
            try {
                expectSound(HostileStreams.deserialize(stream), padding + 1);
            } catch (IOException refused) {
                assertThat(refused).isInstanceOf(InvalidObjectException.class);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(Object mapOrSet, Object key) {
        if (mapOrSet instanceof Map) {
            ((Map<Object, Object>) mapOrSet).put(key, null);
        } else {
            ((Set<Object>) mapOrSet).add(key);
        }
    }

    /** Whatever one wrong byte does, it gives a sound map or an exception that says the stream is bad. */
    @ParameterizedTest
    @MethodSource("emptyOnes")
    void damagedStream_givesASoundMapOrIsRefused(Object empty) throws ClassNotFoundException {
        Object filled = filled(empty, 6);
        add(filled, null);
        byte[] stream = HostileStreams.serialize(filled);
        for (int place = 0; place < stream.length; place++) {
            for (int damage : new int[] {0x01, 0x10, 0x7f, 0x80, 0xff}) {
                byte[] damaged = stream.clone();
                damaged[place] ^= (byte) damage;
                expectSoundOrRefusal(damaged);
            }
        }
    }

    private static void expectSoundOrRefusal(byte[] stream) {
        try {
            expectSound(HostileStreams.deserialize(stream), -1);
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

    @SuppressWarnings("unchecked")
    private static void expectSound(Object read, int size) {
        if (read instanceof Map<?, ?> map) {
            MapSubject.holds("read", (Map<Object, String>) map, new LinkedHashMap<>((Map<Object, String>) map));
            assertThat(map.size()).isEqualTo(size < 0 ? map.size() : size);
        } else if (read instanceof Set<?> set) {
            SetSubject.holds((Set<Object>) set, new LinkedHashSet<>(set));
            assertThat(set.size()).isEqualTo(size < 0 ? set.size() : size);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hugeSizesOneInsideTheOther_areRefusedBeforeTheyAreAllocated(MapKind kind) {
        Map<Object, Object> map = kind.empty();
        for (int depth = 0; depth < 50; depth++) {
            Map<Object, Object> outer = kind.sized(1);
            outer.put("inner", map);
            map = outer;
        }
        expectBoundedAllocation(HostileStreams.serialize(map));
    }

    private static void expectRefusal(byte[] stream) {
        assertThatThrownBy(() -> HostileStreams.deserialize(stream))
                .isInstanceOfAny(InvalidObjectException.class, StreamCorruptedException.class, EOFException.class);
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

    private static int placeOf(byte[] wanted, byte[] stream) {
        int found = -1;
        for (int place = 0; place + wanted.length <= stream.length; place++) {
            if (Arrays.equals(stream, place, place + wanted.length, wanted, 0, wanted.length)) {
                assertThat(found).as("it should be in the stream once").isEqualTo(-1);
                found = place;
            }
        }
        assertThat(found).as("it should be in the stream").isNotEqualTo(-1);
        return found;
    }
}
