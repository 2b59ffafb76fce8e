package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong arguments, functions that throw or change the list, iterators that come too late, and lists that are full. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.ByteListType#all")
class ByteListContractTest {
    @Parameter
    ByteListType type;

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (7 * i);
        }
        return bytes;
    }

    /** Sizes in the fields, at their end, one over, and far past it. */
    private void inEachState(Consumer<AnyByteList> test) {
        for (int size :
                new int[] {0, 1, 7, 8, type.inlineCapacity() - 1, type.inlineCapacity(), type.inlineCapacity() + 1, 150
                }) {
            AnyByteList list = type.withCapacity(size + 8);
            list.addAll(bytes(size));
            test.accept(list);
            assertThat(list.toArray()).as("%d elements", size).isEqualTo(bytes(size));
        }
    }

    private static void refused(Class<? extends Exception> expected, ThrowingCallable... calls) {
        for (ThrowingCallable call : calls) {
            assertThatThrownBy(call).isInstanceOf(expected);
        }
    }

    @Test
    void wrongIndex_isRefusedAndNamed() {
        inEachState(list -> {
            int size = list.size();
            for (int i : new int[] {-1, size, size + 1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
                refused(
                        IndexOutOfBoundsException.class,
                        () -> list.get(i),
                        () -> list.getUnsigned(i),
                        () -> list.set(i, (byte) 1),
                        () -> list.remove(i),
                        () -> list.swapRemove(i),
                        () -> list.swap(i, 0),
                        () -> list.swap(0, i));
                assertThatThrownBy(() -> list.get(i))
                        .hasMessageContaining(Integer.toString(i))
                        .hasMessageContaining(Integer.toString(size));
            }
            for (int i : new int[] {-1, size + 1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
                refused(
                        IndexOutOfBoundsException.class,
                        () -> list.insert(i, (byte) 1),
                        () -> list.insertAll(i, bytes(1), 0, 1),
                        () -> list.splitOff(i));
            }
        });
    }

    @Test
    void wrongRange_isRefused() {
        inEachState(list -> {
            int size = list.size();
            for (int[] range : new int[][] {
                {-1, 0}, {0, size + 1}, {size + 1, size + 1}, {2, 1}, {0, Integer.MAX_VALUE}, {Integer.MIN_VALUE, 0}
            }) {
                int from = range[0];
                int to = range[1];
                refused(
                        IndexOutOfBoundsException.class,
                        () -> list.removeRange(from, to),
                        () -> list.drain(from, to),
                        () -> list.splice(from, to, (byte) 1),
                        () -> list.sort(from, to),
                        () -> list.binarySearch(from, to, (byte) 1),
                        () -> list.copyInto(from, to, bytes(300), 0));
                refused(
                        IndexOutOfBoundsException.class,
                        () -> list.addAll(bytes(size), from, to),
                        () -> list.insertAll(0, bytes(size), from, to));
            }
            refused(
                    IndexOutOfBoundsException.class,
                    () -> list.copyInto(0, size, bytes(size), 1),
                    () -> list.copyInto(0, size, bytes(size + 9), -1),
                    () -> list.copyInto(0, size, bytes(size), Integer.MAX_VALUE));
        });
    }

    @Test
    void wrongSize_isRefusedAndNamed() {
        inEachState(list -> {
            for (int size : new int[] {-1, Integer.MIN_VALUE}) {
                assertThatThrownBy(() -> list.truncate(size))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(Integer.toString(size));
                assertThatThrownBy(() -> list.resize(size, (byte) 1))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(Integer.toString(size));
                assertThatThrownBy(() -> type.withCapacity(size))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(Integer.toString(size));
            }
        });
        assertThatThrownBy(() -> type.withCapacity(Integer.MAX_VALUE)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void growingList_hugeRequest_isRefusedAndChangesNothing() {
        if (type.isFixed()) {
            return;
        }
        inEachState(list -> {
            assertThatThrownBy(() -> list.ensureCapacity(-1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("-1");
            assertThatThrownBy(() -> list.ensureCapacity(Integer.MAX_VALUE)).isInstanceOf(OutOfMemoryError.class);
            assertThatThrownBy(() -> list.resize(Integer.MAX_VALUE, (byte) 1)).isInstanceOf(OutOfMemoryError.class);
        });
    }

    @Test
    void nullArguments_areRefused() {
        inEachState(list -> refused(
                NullPointerException.class,
                () -> list.addAll((byte[]) null),
                () -> list.addAll((AnyByteList) null),
                () -> list.addAll(null, 0, 0),
                () -> list.insertAll(0, null, 0, 0),
                () -> list.splice(0, 0, (byte[]) null),
                () -> list.removeIf(null),
                () -> list.extractIf(null),
                () -> list.replaceAll(null),
                () -> list.removeAll(null),
                () -> list.retainAll(null),
                () -> list.forEach(null),
                () -> list.iterator().forEachRemaining((IntConsumer) null),
                () -> list.spliterator().forEachRemaining((IntConsumer) null),
                () -> list.spliterator().tryAdvance((IntConsumer) null),
                () -> list.copyInto(0, 0, null, 0),
                () -> list.compareTo(null)));
    }

    @Test
    void emptyList_hasNoFirstLastLeastOrGreatest() {
        AnyByteList list = type.withCapacity(5);
        refused(
                NoSuchElementException.class,
                list::getFirst,
                list::getLast,
                list::removeFirst,
                list::removeLast,
                list::min,
                list::max,
                () -> list.iterator().nextInt());
        assertThat(list.sum()).isZero();
        assertThat(list.raw()).hasToString("[]");
    }

    @Test
    void functionThatThrows_leavesTheList() {
        inEachState(list -> {
            for (int k = 1; k <= list.size(); k++) {
                int call = k;
                int[] calls = {0};
                refused(
                        IllegalCallerException.class,
                        () -> list.removeIf(element -> {
                            if (++calls[0] == call) {
                                throw new IllegalCallerException();
                            }
                            return true;
                        }));
                calls[0] = 0;
                refused(
                        IllegalCallerException.class,
                        () -> list.extractIf(element -> {
                            if (++calls[0] == call) {
                                throw new IllegalCallerException();
                            }
                            return true;
                        }));
            }
        });
    }

    @Test
    void replaceAll_functionThatThrows_hasStoredWhatCameBefore() {
        AnyByteList list = type.containing((byte) 1, (byte) 2, (byte) 3);
        refused(
                IllegalCallerException.class,
                () -> list.replaceAll(element -> {
                    if (element == 2) {
                        throw new IllegalCallerException();
                    }
                    return 300;
                }));
        assertThat(list.toArray()).containsExactly((byte) 300, (byte) 2, (byte) 3);
    }

    @Test
    void functionThatChangesTheList_getsConcurrentModification() {
        for (int size : new int[] {2, type.inlineCapacity() + 5}) {
            List<Consumer<AnyByteList>> calls = List.of(
                    list -> list.removeIf(element -> changed(list)),
                    list -> list.extractIf(element -> changed(list)),
                    list -> list.replaceAll(element -> changed(list) ? 1 : 0),
                    list -> list.forEach(element -> changed(list)),
                    list -> list.iterator().forEachRemaining((int element) -> changed(list)),
                    list -> list.spliterator().forEachRemaining((int element) -> changed(list)),
                    list -> list.stream().forEach(element -> changed(list)),
                    list -> list.asList().removeIf(element -> changed(list)),
                    list -> list.asList().forEach(element -> changed(list)),
                    list -> list.asList()
                            .sort((left, right) -> list.size() > size || changed(list) ? left - right : 0));
            for (Consumer<AnyByteList> call : calls) {
                AnyByteList list = type.containing(bytes(size));
                assertThatThrownBy(() -> call.accept(list)).isInstanceOf(ConcurrentModificationException.class);
                assertThat(list.size()).isEqualTo(size + 1);
            }
        }
    }

    @Test
    void actionThatRemovesTheLastElement_isNoticedAtTheEnd() {
        for (int size : new int[] {2, type.inlineCapacity() + 5}) {
            List<Consumer<AnyByteList>> calls = List.of(
                    list -> list.forEach(element -> list.truncate(size - 1)),
                    list -> list.asList().forEach(element -> list.truncate(size - 1)),
                    list -> list.stream().forEach(element -> list.truncate(size - 1)),
                    list -> list.asList().spliterator().forEachRemaining(element -> list.truncate(size - 1)));
            for (Consumer<AnyByteList> call : calls) {
                AnyByteList list = type.containing(bytes(size));
                assertThatThrownBy(() -> call.accept(list)).isInstanceOf(ConcurrentModificationException.class);
            }
        }
    }

    private static boolean changed(AnyByteList list) {
        list.add((byte) 1);
        return true;
    }

    @Test
    void iterators_listChangedPastThem_failFast() {
        AnyByteList list = type.containing(bytes(5));
        PrimitiveIterator.OfInt iterator = list.iterator();
        Iterator<Byte> boxed = list.asList().iterator();
        ListIterator<Byte> both = list.asList().listIterator(2);
        List<Byte> part = list.asList().subList(1, 3);
        Spliterator.OfInt bound = list.spliterator();
        bound.tryAdvance((int element) -> {});
        Spliterator.OfInt late = list.spliterator();
        Spliterator<Byte> lateBoxed = list.asList().spliterator();
        List<Byte> view = list.asList();
        list.add((byte) 9);

        refused(
                ConcurrentModificationException.class,
                iterator::nextInt,
                boxed::next,
                both::previous,
                () -> both.add((byte) 1),
                part::size,
                () -> bound.tryAdvance((int element) -> {}));
        assertThat(late.getExactSizeIfKnown()).isEqualTo(6);
        assertThat(lateBoxed.getExactSizeIfKnown()).isEqualTo(6);
        assertThat(view).hasSize(6).last().isEqualTo((byte) 9);
        assertThat(list.size()).isEqualTo(6);
    }

    @Test
    void iteratorRemove_withoutNext_isRefused() {
        AnyByteList list = type.containing(bytes(3));
        PrimitiveIterator.OfInt iterator = list.iterator();
        refused(IllegalStateException.class, iterator::remove);
        iterator.nextInt();
        iterator.remove();
        refused(IllegalStateException.class, iterator::remove);
        assertThat(list.toArray()).containsExactly(7, 14);
        iterator.forEachRemaining((int element) -> {});
        iterator.remove();
        assertThat(list.toArray()).containsExactly(7);
    }

    @Test
    void stream_isOrderedSizedAndSplits() {
        AnyByteList list = type.containing(bytes(type.inlineCapacity() + 20));
        Spliterator.OfInt spliterator = list.spliterator();

        assertThat(spliterator.characteristics())
                .isEqualTo(Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED | Spliterator.NONNULL);
        assertThat(list.stream().isParallel()).isFalse();
        List<Integer> seen = new ArrayList<>();
        Spliterator.OfInt prefix = spliterator.trySplit();
        assertThat(prefix.getExactSizeIfKnown() + spliterator.getExactSizeIfKnown())
                .isEqualTo(list.size());
        prefix.forEachRemaining((int element) -> seen.add(element));
        spliterator.forEachRemaining((int element) -> seen.add(element));
        assertThat(seen).isEqualTo(list.stream().boxed().toList());
        assertThat(list.stream().parallel().sum()).isEqualTo((int) list.sum());
        assertThat(type.containing((byte) 1).spliterator().trySplit()).isNull();
    }

    @Test
    void view_null_isNoElement() {
        AnyByteList list = type.containing((byte) 1, (byte) 2);
        List<Byte> view = list.asList();

        assertThat(view.contains(null)).isFalse();
        assertThat(view.indexOf(null)).isEqualTo(-1);
        assertThat(view.remove(null)).isFalse();
        assertThat(view.contains((Object) 1L)).isFalse();
        refused(
                NullPointerException.class,
                () -> view.add(null),
                () -> view.add(0, null),
                () -> view.set(0, null),
                () -> view.addAll(Arrays.asList((byte) 3, null)),
                () -> view.addAll(0, Arrays.asList((byte) 3, null)),
                () -> view.listIterator().add(null),
                () -> view.subList(0, 1).add(null));
        assertThat(list.toArray()).containsExactly(1, 2);
    }

    @Test
    void signs_areThoseOfBytes() {
        AnyByteList list = type.containing((byte) -1, (byte) 1, Byte.MIN_VALUE, Byte.MAX_VALUE);

        assertThat(list.stream()).containsExactly(-1, 1, -128, 127);
        assertThat(list.getUnsigned(0)).isEqualTo(255);
        assertThat(list.min()).isEqualTo(Byte.MIN_VALUE);
        assertThat(list.max()).isEqualTo(Byte.MAX_VALUE);
        assertThat(list.sum()).isEqualTo(-1);
        list.sort();
        assertThat(list.toArray()).containsExactly(-128, -1, 1, 127);
        assertThat(list.compareTo(type.containing((byte) 1))).isNegative();
    }

    @Test
    void equals_isOfTheSameClassOnly() {
        Object list = type.containing((byte) 1, (byte) 0).raw();
        assertThat(list)
                .isEqualTo(type.containing((byte) 1, (byte) 0).raw())
                .isNotEqualTo(type.containing((byte) 1).raw())
                .isNotEqualTo(type.containing((byte) 1, (byte) 0, (byte) 0).raw())
                .isNotEqualTo(List.of((byte) 1, (byte) 0))
                .isNotEqualTo(null);
        for (ByteListType other : ByteListType.all()) {
            assertThat(list.equals(other.containing((byte) 1, (byte) 0).raw())).isEqualTo(other.equals(type));
        }
    }

    @Test
    void fullList_refusesByNameOfItsCapacityAndStaysAsItIs() {
        if (!type.isFixed()) {
            return;
        }
        int border = type.inlineCapacity();
        for (int capacity : new int[] {0, 1, 5, border - 1, border, border + 1, 3 * border}) {
            AnyByteList list = type.withCapacity(capacity);
            list.addAll(bytes(capacity));
            assertThat(list.capacity()).isEqualTo(capacity);
            assertThat(list.isFull()).isTrue();
            assertThat(list.remainingCapacity()).isZero();
            assertThat(list.isInline()).isEqualTo(capacity <= border);
            for (ThrowingCallable add : List.<ThrowingCallable>of(
                    () -> list.add((byte) 1),
                    () -> list.insert(0, (byte) 1),
                    () -> list.addAll(bytes(1)),
                    () -> list.addAll(bytes(9), 3, 5),
                    () -> list.insertAll(0, bytes(1), 0, 1),
                    () -> list.addAll(type.containing((byte) 1)),
                    () -> list.addInt(1),
                    () -> list.insertLong(0, 1),
                    () -> list.addUtf8("a"),
                    () -> list.splice(0, 0, (byte) 1),
                    () -> list.resize(capacity + 1, (byte) 1),
                    () -> list.addAll(ByteBuffer.wrap(bytes(2))),
                    () -> list.asList().add((byte) 1),
                    () -> list.asList().addAll(List.of((byte) 1)),
                    () -> list.asList().listIterator().add((byte) 1))) {
                assertThatThrownBy(add)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("The list is full: capacity " + capacity);
            }
            assertThat(list.tryAdd((byte) 1)).isFalse();
            assertThat(list.tryInsert(0, (byte) 1)).isFalse();
            assertThat(list.tryAddAll(bytes(3))).isZero();
            PrimitiveIterator.OfInt source = IntStream.of(1).iterator();
            assertThat(list.fill(source)).isZero();
            assertThat(source.hasNext()).isTrue();
            list.addAll(bytes(0));
            assertThat(list.toArray()).isEqualTo(bytes(capacity));
            AnyByteList taken = list.take();
            assertThat(taken.toArray()).isEqualTo(bytes(capacity));
            assertThat(taken.capacity()).isEqualTo(capacity);
            assertThat(list.isEmpty()).isTrue();
            assertThat(list.capacity()).isEqualTo(capacity);
        }
    }

    /** The count of modifications runs over long before the test ends, and must leave the capacity alone. */
    @Test
    void capacity_survivesAnyNumberOfModifications() {
        if (!type.isFixed()) {
            return;
        }
        ByteListSteps list = (ByteListSteps) type.withCapacity(5).raw();
        for (int i = 0; i < 1 << 26; i++) {
            list.modified();
        }
        AnyByteList face = type.face(list);
        assertThat(face.capacity()).isEqualTo(5);
        face.addAll(bytes(5));
        assertThat(face.isFull()).isTrue();
    }

    @Test
    void fill_iteratorThatThrowsOrChangesTheList_keepsWhatItGave() {
        if (!type.isFixed()) {
            return;
        }
        AnyByteList list = type.withCapacity(10);
        PrimitiveIterator.OfInt broken =
                IntStream.range(0, 5).map(i -> 6 / (3 - i)).iterator();
        refused(ArithmeticException.class, () -> list.fill(broken));
        assertThat(list.toArray()).containsExactly(2, 3, 6);
        PrimitiveIterator.OfInt changing =
                IntStream.range(0, 5).peek(i -> list.clear()).iterator();
        refused(ConcurrentModificationException.class, () -> list.fill(changing));
        refused(NullPointerException.class, () -> list.fill(null));
    }

    /** As with lists of other numbers: who goes on with an iterator would see elements twice and others not at all. */
    @Test
    void reverse_countsAsAModification() {
        inEachState(list -> {
            PrimitiveIterator.OfInt iterator = list.iterator();
            List<Byte> sublist = list.asList().subList(0, list.size());

            list.reverse();

            refused(ConcurrentModificationException.class, iterator::nextInt, sublist::size);
            list.reverse();
        });
    }
}
