package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What only lists of bytes of a fixed capacity do: at capacities on both sides of each word and of the fields. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.ByteListType#fixed")
class FixedByteListTest {
    @Parameter
    ByteListType type;

    private int[] capacities() {
        int inline = type.inlineCapacity();
        return new int[] {0, 1, 7, 8, 9, inline - 1, inline, inline + 1, inline + 9, 2 * inline};
    }

    /** Negative ones among them, and no two neighbours the same. */
    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (37 * i - 100);
        }
        return bytes;
    }

    private AnyByteList filled(int size, int capacity) {
        AnyByteList list = type.withCapacity(capacity);
        list.addAll(bytes(size));
        return list;
    }

    /** Calls a factory of the list's own class. */
    private AnyByteList make(String name, Class<?>[] parameters, Object... arguments) throws Throwable {
        try {
            return type.face(type.listClass().getMethod(name, parameters).invoke(null, arguments));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private AnyByteList copyOf(byte[] elements, int capacity) throws Throwable {
        return make("copyOf", new Class<?>[] {byte[].class, int.class}, elements, capacity);
    }

    private AnyByteList copyOf(byte[] elements, int from, int to, int capacity) throws Throwable {
        Class<?>[] parameters = {byte[].class, int.class, int.class, int.class};
        return make("copyOf", parameters, elements, from, to, capacity);
    }

    private AnyByteList copyOf(Collection<Byte> elements, int capacity) throws Throwable {
        return make("copyOf", new Class<?>[] {Collection.class, int.class}, elements, capacity);
    }

    private AnyByteList copyOf(IntStream elements, int capacity) throws Throwable {
        return make("copyOf", new Class<?>[] {IntStream.class, int.class}, elements, capacity);
    }

    private void expect(AnyByteList list, byte[] elements, int capacity) {
        assertThat(list.toArray()).isEqualTo(elements);
        assertThat(list.capacity()).isEqualTo(capacity);
        assertThat(list.isFull()).isEqualTo(elements.length == capacity);
        assertThat(list.isInline()).isEqualTo(capacity <= type.inlineCapacity());
        list.resize(capacity, (byte) 5);
        assertThat(list.tryAdd((byte) 5)).isFalse();
        assertThat(Arrays.copyOf(list.toArray(), elements.length)).isEqualTo(elements);
    }

    @Test
    void factories_anyElements_haveTheCapacityThatWasSaid() throws Throwable {
        for (int capacity : capacities()) {
            byte[] full = bytes(capacity);
            expect(make("of", new Class<?>[] {byte[].class}, full), full, capacity);
            for (int size : new int[] {0, capacity / 2, capacity}) {
                byte[] elements = bytes(size);
                AnyByteList list = filled(size, capacity);
                expect(copyOf(elements, capacity), elements, capacity);
                expect(copyOf(list.asList(), capacity), elements, capacity);
                expect(copyOf(list.stream().map(element -> element + 256 * 7), capacity), elements, capacity);
                for (int from : new int[] {0, 1, 5}) {
                    byte[] source = new byte[size + 9];
                    System.arraycopy(elements, 0, source, from, size);
                    expect(copyOf(source, from, from + size, capacity), elements, capacity);
                }
                AnyByteList copy = make("copyOf", new Class<?>[] {type.listClass()}, list.raw());
                list.clear();
                expect(copy, elements, capacity);
            }
        }
    }

    @Test
    void factories_tooManyElementsOrANegativeCapacity_nameTheNumbers() {
        for (int capacity : capacities()) {
            byte[] tooMany = bytes(capacity + 1);
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> copyOf(tooMany, capacity),
                    () -> copyOf(bytes(capacity + 4), 2, capacity + 3, capacity),
                    () -> copyOf(filled(capacity + 1, capacity + 1).asList(), capacity),
                    () -> copyOf(IntStream.range(0, capacity + 1), capacity))) {
                assertThatThrownBy(call)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining((capacity + 1) + " elements")
                        .hasMessageContaining("capacity " + capacity);
            }
        }
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> copyOf(new byte[0], -3),
                () -> copyOf(new byte[0], 0, 0, -3),
                () -> copyOf(List.of(), -3),
                () -> copyOf(IntStream.empty(), -3))) {
            assertThatThrownBy(call)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("-3");
        }
    }

    @Test
    void factories_rangeOutsideTheArrayOrNull_areRefused() {
        for (int[] range : new int[][] {{-1, 2}, {0, 6}, {3, 2}, {6, 6}, {0, Integer.MAX_VALUE}}) {
            assertThatThrownBy(() -> copyOf(bytes(5), range[0], range[1], 50))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> copyOf((byte[]) null, 5),
                () -> copyOf(null, 0, 0, 5),
                () -> copyOf((Collection<Byte>) null, 5),
                () -> copyOf(Arrays.asList((byte) 1, null), 5),
                () -> copyOf((IntStream) null, 5),
                () -> make("of", new Class<?>[] {byte[].class}, (Object) null),
                () -> make("copyOf", new Class<?>[] {type.listClass()}, (Object) null))) {
            assertThatThrownBy(call).isInstanceOf(NullPointerException.class);
        }
    }

    @Test
    void tryAddAll_aList_addsThoseThatFitAndSaysHowMany() {
        for (int capacity : capacities()) {
            for (int size = 0; size <= capacity; size++) {
                for (int offered : new int[] {0, 1, 8, capacity - size, capacity - size + 1, capacity + 9}) {
                    int fits = Math.min(offered, capacity - size);
                    byte[] expected = Arrays.copyOf(bytes(size), size + fits);
                    System.arraycopy(bytes(offered), 0, expected, size, fits);
                    AnyByteList list = filled(size, capacity);
                    AnyByteList source = filled(offered, offered + 1);
                    assertThat(list.tryAddAll(source)).isEqualTo(fits);
                    assertThat(list.toArray()).isEqualTo(expected);
                    assertThat(source.toArray()).isEqualTo(bytes(offered));
                }
            }
        }
    }

    @Test
    void tryAddAll_theListItself_addsItsPrefix() {
        for (int capacity : capacities()) {
            for (int size = 0; size <= capacity; size++) {
                int fits = Math.min(size, capacity - size);
                byte[] expected = Arrays.copyOf(bytes(size), size + fits);
                System.arraycopy(bytes(size), 0, expected, size, fits);
                AnyByteList list = filled(size, capacity);
                assertThat(list.tryAddAll(list)).isEqualTo(fits);
                assertThat(list.toArray()).isEqualTo(expected);
            }
        }
    }

    @Test
    void tryAddAll_null_isRefused() {
        for (int size = 0; size <= 3; size++) {
            AnyByteList list = filled(size, 3);
            assertThatThrownBy(() -> list.tryAddAll((AnyByteList) null)).isInstanceOf(NullPointerException.class);
            assertThat(list.toArray()).isEqualTo(bytes(size));
        }
    }

    /** What a list refuses is no change, and ends no iteration. */
    @Test
    void fullList_whatTriesToAdd_isNoModification() {
        List<Consumer<AnyByteList>> attempts = List.of(
                list -> list.tryAdd((byte) 1),
                list -> list.tryInsert(0, (byte) 1),
                list -> list.tryAddAll((byte) 1, (byte) 2),
                list -> list.tryAddAll(bytes(5), 1, 3),
                list -> list.tryAddAll(filled(2, 2)),
                list -> list.tryAddAll(list),
                list -> list.tryAddAll(ByteBuffer.wrap(bytes(2))),
                list -> list.fill(IntStream.of(1).iterator()));
        for (int capacity : capacities()) {
            for (Consumer<AnyByteList> attempt : attempts) {
                AnyByteList list = filled(capacity, capacity);
                PrimitiveIterator.OfInt iterator = list.iterator();
                attempt.accept(list);
                assertThat(list.toArray()).isEqualTo(bytes(capacity));
                for (byte expected : bytes(capacity)) {
                    assertThat(iterator.nextInt()).isEqualTo(expected);
                }
                assertThat(iterator.hasNext()).isFalse();
            }
        }
    }

    @Test
    void fill_iteratorThatChangesTheListAtAnyCall_isFoundOut() {
        for (int k = 1; k <= 5; k++) {
            AnyByteList list = filled(3, 20);
            PrimitiveIterator.OfInt meddling = new Meddling(2, k, list::clear);
            assertThatThrownBy(() -> list.fill(meddling), "call " + k)
                    .isInstanceOf(ConcurrentModificationException.class);
            assertThat(list.isEmpty()).isTrue();
        }
    }

    /** Once the list is full, which it may be from the start. */
    @Test
    void fill_listThatIsFull_asksTheIteratorNothingMore() {
        for (int room = 0; room <= 2; room++) {
            AnyByteList list = filled(5 - room, 5);
            PrimitiveIterator.OfInt source = new Meddling(9, 2 * room + 1, () -> {
                throw new AssertionError("asked for an element that has no room");
            });
            assertThat(list.fill(source)).isEqualTo(room);
            assertThat(list.isFull()).isTrue();
        }
    }

    /** Gives ones, and runs something at the k-th call. */
    private static final class Meddling implements PrimitiveIterator.OfInt {
        private int left;
        private int callsBefore;
        private final Runnable change;

        Meddling(int left, int k, Runnable change) {
            this.left = left;
            this.callsBefore = k;
            this.change = change;
        }

        private void called() {
            callsBefore--;
            if (callsBefore == 0) {
                change.run();
            }
        }

        @Override
        public boolean hasNext() {
            called();
            return left > 0;
        }

        @Override
        public int nextInt() {
            called();
            if (left == 0) {
                throw new NoSuchElementException();
            }
            left--;
            return 1;
        }
    }

    /** What reads until the end of a stream need not know whether the list is full by then. */
    @Test
    void tryAddFrom_fullList_readsNothing() throws IOException {
        FixedByteList list = new FixedByteList(5);
        ByteArrayInputStream in = new ByteArrayInputStream(bytes(7));

        assertThat(list.tryAddFrom(in, Integer.MAX_VALUE)).isEqualTo(5);
        assertThat(list.tryAddFrom(in, Integer.MAX_VALUE)).isZero();
        assertThat(in.available()).isEqualTo(2);
        assertThat(list.toArray()).isEqualTo(bytes(5));
        assertThatThrownBy(() -> list.tryAddFrom(in, -2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-2");
        list.clear();
        assertThat(list.tryAddFrom(in, 1)).isEqualTo(1);
        assertThat(list.tryAddFrom(in, 5)).isEqualTo(1);
        assertThat(list.tryAddFrom(in, 5)).isEqualTo(-1);
    }
}
