package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers of four and eight bytes at every offset, within words, within the array and across their border. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.ByteListType#all")
class ByteListNumbersTest {
    private static final List<ByteOrder> ORDERS = List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN);

    @Parameter
    ByteListType type;

    private final SplittableRandom random = new SplittableRandom(1);

    /** Sizes around the border, and some that leave the array shorter than eight bytes. */
    private List<Integer> sizes() {
        int border = type.inlineCapacity();
        return List.of(
                0, 3, 4, 7, 8, 9, border - 1, border, border + 1, border + 3, border + 7, border + 8, border + 20);
    }

    private byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private AnyByteList exactly(byte[] bytes) {
        AnyByteList list = type.withCapacity(bytes.length);
        list.addAll(bytes);
        return list;
    }

    @Test
    void get_everyOffsetAndOrder_isWhatAByteBufferGets() {
        for (int size : sizes()) {
            byte[] bytes = bytes(size);
            AnyByteList list = exactly(bytes);
            for (ByteOrder order : ORDERS) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order);
                for (int i = 0; i + 4 <= size; i++) {
                    assertThat(list.getInt(i, order)).isEqualTo(buffer.getInt(i));
                }
                for (int i = 0; i + 8 <= size; i++) {
                    assertThat(list.getLong(i, order)).isEqualTo(buffer.getLong(i));
                }
            }
        }
    }

    @Test
    void set_everyOffsetAndOrder_isWhatAByteBufferPuts() {
        for (int size : sizes()) {
            for (ByteOrder order : ORDERS) {
                for (int i = 0; i + 4 <= size; i++) {
                    byte[] bytes = bytes(size);
                    AnyByteList list = exactly(bytes);
                    int value = random.nextInt();
                    list.setInt(i, value, order);
                    assertThat(list.toArray())
                            .isEqualTo(ByteBuffer.wrap(bytes)
                                    .order(order)
                                    .putInt(i, value)
                                    .array());
                }
                for (int i = 0; i + 8 <= size; i++) {
                    byte[] bytes = bytes(size);
                    AnyByteList list = exactly(bytes);
                    long value = random.nextLong();
                    list.setLong(i, value, order);
                    assertThat(list.toArray())
                            .isEqualTo(ByteBuffer.wrap(bytes)
                                    .order(order)
                                    .putLong(i, value)
                                    .array());
                }
            }
        }
    }

    @Test
    void insert_everyOffsetAndOrder_movesWhatIsBehind() {
        for (int size : sizes()) {
            for (ByteOrder order : ORDERS) {
                for (int i = 0; i <= size; i++) {
                    byte[] bytes = bytes(size);
                    int value = random.nextInt();
                    long wide = random.nextLong();
                    AnyByteList list = type.withCapacity(size + 12);
                    list.addAll(bytes);
                    list.insertInt(i, value, order);
                    list.insertLong(i, wide, order);
                    ByteBuffer expected = ByteBuffer.allocate(size + 12).order(order);
                    expected.put(bytes, 0, i).putLong(wide).putInt(value).put(bytes, i, size - i);
                    assertThat(list.toArray()).isEqualTo(expected.array());
                }
            }
        }
    }

    @Test
    void withoutAnOrder_isBigEndian() {
        AnyByteList list = type.withCapacity(40);
        list.addInt(0x01020304);
        list.addLong(0x05060708090A0B0CL);
        list.insertInt(0, 0x11121314);
        list.insertLong(0, 0x2122232425262728L);
        list.setInt(8, 0x31323334);
        list.setLong(0, 0x4142434445464748L);

        assertThat(list.toArray())
                .isEqualTo(ByteBuffer.allocate(24)
                        .putLong(0x4142434445464748L)
                        .putInt(0x31323334)
                        .putInt(0x01020304)
                        .putLong(0x05060708090A0B0CL)
                        .array());
        assertThat(list.getInt(8)).isEqualTo(0x31323334);
        assertThat(list.getLong(16)).isEqualTo(0x05060708090A0B0CL);
    }

    @Test
    void offsetOutsideTheElements_isRefused() {
        for (int size : sizes()) {
            byte[] bytes = bytes(size);
            AnyByteList list = type.withCapacity(size + 20);
            list.addAll(bytes);
            for (int i : new int[] {Integer.MIN_VALUE, -8, -1, size - 3, size, Integer.MAX_VALUE - 2}) {
                assertThatThrownBy(() -> list.getInt(i)).isInstanceOf(IndexOutOfBoundsException.class);
                assertThatThrownBy(() -> list.setInt(i, 1)).isInstanceOf(IndexOutOfBoundsException.class);
            }
            for (int i : new int[] {Integer.MIN_VALUE, -8, -1, size - 7, size, Integer.MAX_VALUE - 6}) {
                assertThatThrownBy(() -> list.getLong(i)).isInstanceOf(IndexOutOfBoundsException.class);
                assertThatThrownBy(() -> list.setLong(i, 1)).isInstanceOf(IndexOutOfBoundsException.class);
            }
            for (int i : new int[] {Integer.MIN_VALUE, -1, size + 1, Integer.MAX_VALUE}) {
                assertThatThrownBy(() -> list.insertInt(i, 1)).isInstanceOf(IndexOutOfBoundsException.class);
                assertThatThrownBy(() -> list.insertLong(i, 1)).isInstanceOf(IndexOutOfBoundsException.class);
            }
            assertThat(list.toArray()).isEqualTo(bytes);
        }
    }

    @Test
    void noOrder_isRefused() {
        byte[] bytes = bytes(12);
        AnyByteList list = type.containing(bytes);

        assertThatThrownBy(() -> list.getInt(0, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> list.getLong(0, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> list.setInt(0, 1, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> list.setLong(0, 1, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> list.addInt(1, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> list.addLong(1, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> list.insertInt(0, 1, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> list.insertLong(0, 1, null)).isInstanceOf(NullPointerException.class);
        assertThat(list.toArray()).isEqualTo(bytes);
    }
}
