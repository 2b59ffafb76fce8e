package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams and buffers that are short, full, lying or broken. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.ByteListType#all")
class ByteListStreamsTest {
    @Parameter
    ByteListType type;

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new SplittableRandom(size).nextBytes(bytes);
        return bytes;
    }

    /** Answers each read with what the test says, after it was given the array to fill. */
    private static final class Scripted extends InputStream {
        private final List<byte[]> arrays = new ArrayList<>();
        private final Reader reader;

        private interface Reader {
            int read(byte[] target, int from, int length) throws IOException;
        }

        Scripted(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() {
            throw new AssertionError("read byte by byte");
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            arrays.add(target);
            return reader.read(target, from, length);
        }
    }

    @Test
    void addFrom_shortReads_addsExactlyWhatEachGave() throws IOException {
        byte[] source = bytes(type.inlineCapacity() + 30);
        AnyByteList list = type.withCapacity(source.length);
        int[] given = {0};
        Scripted in = new Scripted((target, from, length) -> {
            int count = Math.min(Math.min(length, 1 + given[0] % 7), source.length - given[0]);
            System.arraycopy(source, given[0], target, from, count);
            given[0] += count;
            return count == 0 ? -1 : count;
        });
        while (list.size() < source.length) {
            int before = list.size();
            assertThat(list.addFrom(in, source.length)).isEqualTo(list.size() - before);
            assertThat(list.toArray()).isEqualTo(Arrays.copyOf(source, given[0]));
        }
        assertThat(list.toArray()).isEqualTo(source);
    }

    @Test
    void addFrom_endOfStream_isMinusOneAndNeedsNoRoom() throws IOException {
        AnyByteList list = type.withCapacity(type.inlineCapacity() + 1);
        list.addAll(bytes(type.inlineCapacity()));
        int capacity = list.capacity();

        assertThat(list.addFrom(InputStream.nullInputStream(), 100)).isEqualTo(-1);
        assertThat(list.addFrom(InputStream.nullInputStream(), 0)).isZero();
        assertThat(list.capacity()).isEqualTo(capacity);
        assertThat(list.toArray()).isEqualTo(bytes(type.inlineCapacity()));
    }

    @Test
    void addFrom_bound_isNotExceeded() throws IOException {
        AnyByteList list = type.withCapacity(50);
        ByteArrayInputStream in = new ByteArrayInputStream(bytes(40));

        assertThat(list.addFrom(in, 0)).isZero();
        assertThat(list.addFrom(in, 7)).isEqualTo(7);
        assertThat(in.available()).isEqualTo(33);
        assertThatThrownBy(() -> list.addFrom(in, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> list.addFrom(null, 1)).isInstanceOf(NullPointerException.class);
        assertThat(in.available()).isEqualTo(33);
        assertThat(list.toArray()).isEqualTo(Arrays.copyOf(bytes(40), 7));
    }

    /** What a call is asked for at most says nothing of what it allocates. */
    @Test
    void addFrom_hugeBound_allocatesLittle() {
        AnyByteList list = type.withCapacity(20_000);
        byte[] source = bytes(20_000);
        ByteArrayInputStream in = new ByteArrayInputStream(source);
        int[] calls = {0};
        try {
            while (list.size() < source.length) {
                assertThat(list.addFrom(in, Integer.MAX_VALUE)).isPositive();
                calls[0]++;
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(calls[0]).isLessThan(10);
        assertThat(list.toArray()).isEqualTo(source);
    }

    @Test
    void addFrom_throwingStream_leavesTheList() {
        AnyByteList list = type.containing((byte) 1, (byte) 2);
        Scripted broken = new Scripted((target, from, length) -> {
            target[from] = 9;
            throw new IOException("broken");
        });

        assertThatThrownBy(() -> list.addFrom(broken, 10)).hasMessage("broken");
        assertThat(list.toArray()).containsExactly(1, 2);
    }

    @Test
    void addFrom_streamThatLies_isRefusedAndLeavesTheList() {
        AnyByteList list = type.containing((byte) 1, (byte) 2);

        for (int lie : new int[] {Integer.MIN_VALUE, -2, 11, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> list.addFrom(new Scripted((target, from, length) -> lie), 10))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(Integer.toString(lie));
        }
        assertThat(list.toArray()).containsExactly(1, 2);
    }

    @Test
    void addFrom_streamThatKeepsTheArray_cannotChangeTheList() throws IOException {
        AnyByteList list = type.withCapacity(type.inlineCapacity() + 40);
        Scripted in = new Scripted((target, from, length) -> length);
        list.addFrom(in, type.inlineCapacity());
        list.addFrom(in, 30);
        in.arrays.forEach(array -> Arrays.fill(array, (byte) 9));

        assertThat(list.toArray()).containsOnly(0);
    }

    @Test
    void addFrom_streamThatChangesTheList_addsToWhatThereIsThen() throws IOException {
        AnyByteList list = type.containing((byte) 1);
        Scripted in = new Scripted((target, from, length) -> {
            list.add((byte) 2);
            target[from] = 3;
            return 1;
        });

        assertThat(list.addFrom(in, 5)).isEqualTo(1);
        assertThat(list.toArray()).containsExactly(1, 2, 3);
    }

    @Test
    void addFrom_fullList_readsNothing() throws IOException {
        if (!type.isFixed()) {
            return;
        }
        AnyByteList list = type.withCapacity(3);
        ByteArrayInputStream in = new ByteArrayInputStream(bytes(10));

        assertThat(list.addFrom(in, 10)).isEqualTo(3);
        assertThat(in.available()).isEqualTo(7);
        assertThat(list.addFrom(in, 0)).isZero();
        assertThatThrownBy(() -> list.addFrom(in, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The list is full: capacity 3");
        assertThat(in.available()).isEqualTo(7);
    }

    @Test
    void writeTo_anySize_writesAll() throws IOException {
        for (int size : new int[] {0, 1, type.inlineCapacity(), type.inlineCapacity() + 1, 8192, 8193, 20_000}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            type.containing(bytes(size)).writeTo(out);
            assertThat(out.toByteArray()).isEqualTo(bytes(size));
        }
    }

    @Test
    void writeTo_streamThatKeepsOrChangesTheArray_cannotChangeTheList() throws IOException {
        AnyByteList list = type.containing(bytes(type.inlineCapacity() + 40));
        list.writeTo(new OutputStream() {
            @Override
            public void write(int element) {
                throw new AssertionError("written byte by byte");
            }

            @Override
            public void write(byte[] source, int from, int length) {
                Arrays.fill(source, (byte) 9);
            }
        });
        assertThat(list.toArray()).isEqualTo(bytes(type.inlineCapacity() + 40));
    }

    @Test
    void writeTo_streamThatThrowsOrChangesTheList_saysSo() {
        AnyByteList list = type.containing(bytes(20_000));
        assertThatThrownBy(() -> list.writeTo(new OutputStream() {
                    @Override
                    public void write(int element) throws IOException {
                        throw new IOException("broken");
                    }
                }))
                .hasMessage("broken");
        assertThat(list.toArray()).isEqualTo(bytes(20_000));
        assertThatThrownBy(() -> list.writeTo(new OutputStream() {
                    @Override
                    public void write(int element) {
                        list.clear();
                    }
                }))
                .isInstanceOf(ConcurrentModificationException.class);
        assertThatThrownBy(() -> list.writeTo(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void copyInto_bufferTooSmallOrReadOnly_writesNothing() {
        for (int size : new int[] {3, 8, type.inlineCapacity() + 5}) {
            AnyByteList list = type.containing(bytes(size));
            ByteBuffer small = ByteBuffer.allocate(size + 5).position(6);
            assertThatThrownBy(() -> list.copyInto(small)).isInstanceOf(BufferOverflowException.class);
            assertThat(small.position()).isEqualTo(6);
            assertThat(small.array()).containsOnly(0);
            ByteBuffer readOnly = ByteBuffer.allocate(100).asReadOnlyBuffer();
            assertThatThrownBy(() -> list.copyInto(readOnly)).isInstanceOf(ReadOnlyBufferException.class);
            assertThat(readOnly.position()).isZero();
        }
    }

    @Test
    void addAll_bufferWithTooMuch_movesNothing() {
        if (!type.isFixed()) {
            return;
        }
        AnyByteList list = type.withCapacity(4);
        list.add((byte) 1);
        ByteBuffer buffer = ByteBuffer.wrap(bytes(10)).position(2);

        assertThatThrownBy(() -> list.addAll(buffer))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("capacity 4");
        assertThat(buffer.position()).isEqualTo(2);
        assertThat(list.toArray()).containsExactly(1);
        assertThat(list.tryAddAll(buffer)).isEqualTo(3);
        assertThat(buffer.position()).isEqualTo(5);
        assertThat(list.tryAddAll(buffer)).isZero();
    }

    @Test
    void noBuffer_isRefused() {
        AnyByteList list = type.containing((byte) 1);
        assertThatThrownBy(() -> list.addAll((ByteBuffer) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> list.copyInto(null)).isInstanceOf(NullPointerException.class);
        assertThat(list.toArray()).containsExactly(1);
    }
}
