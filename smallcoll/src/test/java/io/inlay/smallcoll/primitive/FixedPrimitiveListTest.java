package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What only lists of fixed capacity do: at capacities of 0, 1, and on both sides of their fields, at each fill. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.PrimitiveType#fixed")
class FixedPrimitiveListTest {
    @Parameter
    PrimitiveType type;

    @Test
    void newList_anyCapacity_hasExactlyThat() {
        for (int capacity = 0; capacity <= 3 * type.inlineCapacity(); capacity++) {
            PrimitiveList list = type.withExpectedSize(capacity);
            assertThat(list.capacity()).isEqualTo(capacity);
            assertThat(list.remainingCapacity()).isEqualTo(capacity);
            assertThat(list.isFull()).isEqualTo(capacity == 0);
            assertThat(list.isInline()).isEqualTo(capacity <= type.inlineCapacity());
            assertThat(list.inlineCapacity()).isEqualTo(type.inlineCapacity());
        }
    }

    @Test
    void add_untilFull_countsDownTheRoomAndNeverChangesTheCapacity() {
        for (int capacity : capacities()) {
            PrimitiveList list = type.withExpectedSize(capacity);
            Object array = PrimitiveRepresentation.array(list.raw());
            for (int size = 0; size < capacity; size++) {
                assertThat(list.isFull()).isFalse();
                assertThat(list.remainingCapacity()).isEqualTo(capacity - size);
                list.add(type.kind().number(size));
            }
            assertThat(list.isFull()).isTrue();
            assertThat(list.remainingCapacity()).isZero();
            assertThat(list.capacity()).isEqualTo(capacity);
            assertThat(PrimitiveRepresentation.array(list.raw())).isSameAs(array);
            PrimitiveSubject.holds(list, type.kind().numbers(capacity), "full");
        }
    }

    /** The capacity shares a field with the count of changes: neither may run into the other. */
    @Test
    void capacity_afterManyChanges_isWhatItWas() {
        for (int capacity : new int[] {1, type.inlineCapacity(), type.inlineCapacity() + 1}) {
            PrimitiveList list = type.withExpectedSize(capacity);
            for (int i = 0; i < 2000; i++) {
                list.add(type.kind().number(i % 20));
                list.clear();
            }
            assertThat(list.capacity()).isEqualTo(capacity);
            assertThat(list.remainingCapacity()).isEqualTo(capacity);
        }
    }

    /** Where the next change makes the count negative, and where it makes it start again. */
    @Test
    void capacity_whenTheCountOfChangesRunsOver_isWhatItWas() {
        for (int top : new int[] {Integer.MAX_VALUE, -1}) {
            for (int capacity : capacities()) {
                PrimitiveList list = type.withExpectedSize(capacity);
                countUpTo(top, list.raw());
                Iterator<Number> iterator = list.iterator();
                list.addAll(type.kind().numbers(capacity));
                assertThat(list.capacity()).isEqualTo(capacity);
                assertThat(list.isFull()).isTrue();
                assertThat(list.tryAdd(type.kind().number(70))).isFalse();
                assertThatThrownBy(iterator::next).isInstanceOf(ConcurrentModificationException.class);
                list.clear();
                assertThat(list.remainingCapacity()).isEqualTo(capacity);
            }
        }
    }

    /** As after very many changes: the lowest six bits, which are the usable fields, stay. */
    private static void countUpTo(int top, Object list) {
        int changes = top & -64;
        if (list instanceof DoubleListSteps doubles) {
            doubles.modCount |= changes;
        } else if (list instanceof LongListSteps longs) {
            longs.modCount |= changes;
        } else {
            ((IntListSteps) list).modCount |= changes;
        }
    }

    @Test
    void fullList_everyOperationThatAdds_namesTheCapacityAndChangesNothing() {
        Number extra = type.kind().number(70);
        Number[] one = {extra};
        for (int capacity : capacities()) {
            Map<String, Consumer<PrimitiveList>> calls = new LinkedHashMap<>();
            calls.put("add", list -> list.add(extra));
            calls.put("insert first", list -> list.insert(0, extra));
            calls.put("insert last", list -> list.insert(list.size(), extra));
            calls.put("addAll", list -> list.addAll(one));
            calls.put("addAll range", list -> list.addAll(one, 0, 1));
            calls.put("addAll list", list -> list.addAll(type.withExpectedSize(1, one)));
            calls.put("insertAll", list -> list.insertAll(0, one, 0, 1));
            calls.put("resize", list -> list.resize(capacity + 1, extra));
            calls.put("resize far", list -> list.resize(Integer.MAX_VALUE, extra));
            calls.put("splice", list -> list.splice(0, 0, one));
            calls.put("asList add", list -> list.asList().add(extra));
            calls.put("asList add at", list -> list.asList().add(0, extra));
            calls.put("asList addAll", list -> list.asList().addAll(List.of(extra)));
            calls.put("asList addAll at", list -> list.asList().addAll(0, List.of(extra)));
            calls.put("listIterator add", list -> list.asList().listIterator().add(extra));
            calls.put("subList add", list -> list.asList().subList(0, 0).add(extra));
            calls.put("subList addAll", list -> list.asList().subList(0, 0).addAll(List.of(extra)));
            if (capacity > 0) {
                calls.put("splice by two", list -> list.splice(0, 1, new Number[] {extra, extra}));
                calls.put("addAll itself", list -> list.addAll(list));
            }
            calls.forEach((name, call) -> {
                PrimitiveList list = full(capacity);
                Iterator<Number> iterator = list.iterator();
                assertThatThrownBy(() -> call.accept(list), name)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("The list is full: capacity " + capacity);
                PrimitiveSubject.holds(list, full(capacity).toArray(), name);
                assertThat(list.capacity()).isEqualTo(capacity);
                iterator.forEachRemaining(element -> {});
            });
        }
    }

    @Test
    void addingMoreThanFits_addsNothing() {
        for (int capacity : capacities()) {
            for (int size = 0; size < capacity; size++) {
                Number[] tooMany = type.kind().numbers(capacity - size + 1);
                Number[] before = type.kind().numbers(size);
                List<Consumer<PrimitiveList>> calls = List.of(
                        list -> list.addAll(tooMany),
                        list -> list.insertAll(0, tooMany, 0, tooMany.length),
                        list -> list.addAll(type.withExpectedSize(tooMany.length, tooMany)),
                        list -> list.resize(capacity + 1, type.kind().number(0)),
                        list -> list.splice(0, 0, tooMany),
                        list -> list.asList().addAll(Arrays.asList(tooMany)));
                for (Consumer<PrimitiveList> call : calls) {
                    PrimitiveList list = type.withExpectedSize(capacity, before);
                    assertThatThrownBy(() -> call.accept(list))
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageContaining(String.valueOf(capacity));
                    assertThat(list.toArray()).isEqualTo(before);
                }
            }
        }
    }

    @Test
    void addingWhatFitsExactly_fillsTheList() {
        for (int capacity : capacities()) {
            for (int size = 0; size <= capacity; size++) {
                Number[] all = type.kind().numbers(capacity);
                PrimitiveList list = type.withExpectedSize(capacity, Arrays.copyOf(all, size));
                list.addAll(all, size, capacity);
                PrimitiveSubject.holds(list, all, "filled from " + size);
                list.splice(0, size, Arrays.copyOf(all, size));
                PrimitiveSubject.holds(list, all, "spliced by as many");
            }
        }
    }

    @Test
    void tryAddAndTryInsert_atEachFill_addOrSayFalse() {
        Number extra = type.kind().number(70);
        for (int capacity : capacities()) {
            for (int size = 0; size <= capacity; size++) {
                boolean fits = size < capacity;
                PrimitiveList list = type.withExpectedSize(capacity, type.kind().numbers(size));
                assertThat(list.tryAdd(extra)).isEqualTo(fits);
                assertThat(list.size()).isEqualTo(fits ? size + 1 : size);
                for (int index = 0; index <= size; index++) {
                    PrimitiveList inserted =
                            type.withExpectedSize(capacity, type.kind().numbers(size));
                    List<Number> expected =
                            new ArrayList<>(Arrays.asList(type.kind().numbers(size)));
                    if (fits) {
                        expected.add(index, extra);
                    }
                    assertThat(inserted.tryInsert(index, extra)).isEqualTo(fits);
                    assertThat(inserted.asList()).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void tryAddAllAndFill_atEachFill_takeAPrefixAndLeaveTheRest() {
        for (int capacity : capacities()) {
            for (int size = 0; size <= capacity; size += 1 + capacity / 5) {
                for (int offered : new int[] {0, 1, capacity - size, capacity - size + 1, capacity + 3}) {
                    expectPrefix(capacity, size, offered);
                }
            }
        }
    }

    private void expectPrefix(int capacity, int size, int offered) {
        Number[] before = type.kind().numbers(size);
        Number[] source = type.kind().numbers(offered);
        int fits = Math.min(offered, capacity - size);
        List<Number> expected = new ArrayList<>(Arrays.asList(before));
        expected.addAll(Arrays.asList(source).subList(0, fits));
        PrimitiveList added = type.withExpectedSize(capacity, before);
        assertThat(added.tryAddAll(source)).isEqualTo(fits);
        assertThat(added.asList()).isEqualTo(expected);
        PrimitiveList addedList = type.withExpectedSize(capacity, before);
        PrimitiveList offeredList = type.withExpectedSize(offered + 1, source);
        assertThat(addedList.tryAddAll(offeredList)).isEqualTo(fits);
        assertThat(addedList.asList()).isEqualTo(expected);
        PrimitiveSubject.holds(offeredList, source, "the list that was added");
        PrimitiveList addedRange = type.withExpectedSize(capacity, before);
        Number[] longer = type.kind().boxes(offered + 2);
        Arrays.fill(longer, type.kind().number(71));
        System.arraycopy(source, 0, longer, 1, offered);
        assertThat(addedRange.tryAddAll(longer, 1, offered + 1)).isEqualTo(fits);
        assertThat(addedRange.asList()).isEqualTo(expected);
        PrimitiveList filled = type.withExpectedSize(capacity, before);
        Iterator<Number> iterator = boxed(source);
        assertThat(filled.fill(iterator)).isEqualTo(fits);
        assertThat(filled.asList()).isEqualTo(expected);
        List<Number> rest = new ArrayList<>();
        iterator.forEachRemaining(rest::add);
        assertThat(rest)
                .as("left in the iterator")
                .isEqualTo(Arrays.asList(source).subList(fits, offered));
        assertThat(filled.fill(boxed(new Number[0]))).isZero();
    }

    @Test
    void fill_iteratorThatChangesTheListAtAnyCall_isFoundOut() {
        Number[] given = type.kind().numbers(2);
        for (int k = 1; k <= 2 * given.length + 1; k++) {
            PrimitiveList list = type.withExpectedSize(20, type.kind().numbers(3));
            Iterator<Number> meddling = meddling(given, k, list::clear);
            assertThatThrownBy(() -> list.fill(meddling), "call " + k)
                    .isInstanceOf(ConcurrentModificationException.class);
            assertThat(list.isEmpty()).isTrue();
        }
    }

    /** Runs something at the k-th call of {@code hasNext} or {@code next}, and then gives its elements as if nothing were. */
    @SuppressWarnings("unchecked")
    private Iterator<Number> meddling(Number[] elements, int k, Runnable change) {
        Iterator<?> source = type.kind().iteratorOf(elements);
        int[] calls = {0};
        return (Iterator<Number>) Proxy.newProxyInstance(
                FixedPrimitiveListTest.class.getClassLoader(),
                new Class<?>[] {type.kind().iteratorClass()},
                (proxy, method, arguments) -> {
                    calls[0]++;
                    if (calls[0] == k) {
                        change.run();
                    }
                    return method.invoke(source, arguments);
                });
    }

    /** Once the list is full, which it may be from the start: not even whether there is more, which may wait or have effects. */
    @Test
    void fill_listThatIsFull_asksTheIteratorNothingMore() {
        for (int capacity : capacities()) {
            for (int room : new int[] {0, Math.min(2, capacity)}) {
                Number[] before = type.kind().numbers(capacity - room);
                PrimitiveList list = type.withExpectedSize(capacity, before);
                Iterator<Number> source = meddling(type.kind().numbers(9), 2 * room + 1, () -> {
                    throw new AssertionError("asked for an element that has no room");
                });
                assertThat(list.fill(source)).isEqualTo(room);
                assertThat(list.isFull()).isTrue();
            }
        }
    }

    @Test
    void fill_iteratorThatThrows_keepsWhatCameBefore() {
        for (int k = 1; k <= 5; k++) {
            PrimitiveList list = type.withExpectedSize(20, type.kind().numbers(3));
            Iterator<Number> broken = meddling(type.kind().numbers(2), k, () -> {
                throw new ArithmeticException("broken");
            });
            assertThatThrownBy(() -> list.fill(broken)).isInstanceOf(ArithmeticException.class);
            List<Number> expected = new ArrayList<>(Arrays.asList(type.kind().numbers(3)));
            expected.addAll(Arrays.asList(type.kind().numbers((k - 1) / 2)));
            assertThat(list.asList()).isEqualTo(expected);
        }
    }

    /** What a list refuses is no change, and ends no iteration. */
    @Test
    void fullList_whatTriesToAdd_isNoModification() {
        Number[] one = {type.kind().number(70)};
        List<Consumer<PrimitiveList>> attempts = List.of(
                list -> list.tryAdd(one[0]),
                list -> list.tryInsert(0, one[0]),
                list -> list.tryAddAll(one),
                list -> list.tryAddAll(one, 0, 1),
                list -> list.tryAddAll(type.withExpectedSize(1, one)),
                list -> list.tryAddAll(list),
                list -> list.fill(boxed(one)));
        for (int capacity : capacities()) {
            for (Consumer<PrimitiveList> attempt : attempts) {
                PrimitiveList list = full(capacity);
                Iterator<Number> iterator = list.iterator();
                attempt.accept(list);
                PrimitiveSubject.holds(list, type.kind().numbers(capacity), "refused");
                List<Number> iterated = new ArrayList<>();
                iterator.forEachRemaining(iterated::add);
                assertThat(iterated).isEqualTo(Arrays.asList(type.kind().numbers(capacity)));
            }
        }
    }

    @Test
    void tryAddAll_theListItself_addsItsPrefix() {
        for (int capacity : capacities()) {
            for (int size = 0; size <= capacity; size++) {
                Number[] elements = type.kind().numbers(size);
                PrimitiveList list = type.withExpectedSize(capacity, elements);
                int fits = Math.min(size, capacity - size);
                List<Number> expected = new ArrayList<>(Arrays.asList(elements));
                expected.addAll(Arrays.asList(elements).subList(0, fits));
                assertThat(list.tryAddAll(list)).isEqualTo(fits);
                PrimitiveSubject.holds(list, expected.toArray(type.kind().boxes(0)), "itself, " + size);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Iterator<Number> boxed(Number[] elements) {
        return (Iterator<Number>) type.kind().iteratorOf(elements);
    }

    @Test
    void take_atEachFill_movesAllToAListOfTheSameCapacity() {
        for (int capacity : capacities()) {
            for (int size = 0; size <= capacity; size++) {
                PrimitiveList list = type.withExpectedSize(capacity, type.kind().numbers(size));
                PrimitiveList taken = list.take();
                assertThat(taken.raw()).isNotSameAs(list.raw());
                assertThat(taken.capacity()).isEqualTo(capacity);
                PrimitiveSubject.holds(taken, type.kind().numbers(size), "taken");
                assertThat(list.isEmpty()).isTrue();
                assertThat(list.capacity()).isEqualTo(capacity);
                list.resize(capacity, type.kind().number(70));
                PrimitiveSubject.holds(taken, type.kind().numbers(size), "taken, after the list was filled again");
            }
        }
    }

    @Test
    void take_iteratorBeforeIt_noticesTheChange() {
        PrimitiveList list = full(3);
        Iterator<Number> iterator = list.iterator();
        list.take();
        assertThatThrownBy(iterator::next).isInstanceOf(ConcurrentModificationException.class);
    }

    @Test
    void equals_otherCapacitySameElements_isTrue() {
        PrimitiveList small = type.withExpectedSize(3, type.kind().numbers(3));
        PrimitiveList large = type.withExpectedSize(50, type.kind().numbers(3));
        assertThat(small.raw()).isEqualTo(large.raw()).hasSameHashCodeAs(large.raw());
        assertThat(small.compareTo(large)).isZero();
    }

    /** NaN and both zeros, among others, for each field has code of its own. */
    @Test
    void specialNumbersInEachPlace_areComparedAndFoundAsBoxesAre() {
        int size = type.inlineCapacity() + 2;
        for (int place = 0; place < size; place++) {
            for (int k = 0; k < 3; k++) {
                for (int other = 0; other < 3; other++) {
                    PrimitiveList list = withNumberAt(place, k, size);
                    PrimitiveList compared = withNumberAt(place, other, size);
                    assertThat(list.raw().equals(compared.raw()))
                            .as("place %d, number %d against %d", place, k, other)
                            .isEqualTo(k == other);
                    assertThat(k != other
                                    || list.raw().hashCode() == compared.raw().hashCode())
                            .isTrue();
                    assertThat(list.indexOf(type.kind().number(other))).isEqualTo(k == other ? place : -1);
                }
            }
        }
    }

    /** All elements are the same but for one, which is the k-th number. */
    private PrimitiveList withNumberAt(int place, int k, int size) {
        PrimitiveList list = type.withExpectedSize(size);
        list.resize(size, type.kind().number(50));
        list.set(place, type.kind().number(k));
        return list;
    }

    private PrimitiveList full(int capacity) {
        return type.withExpectedSize(capacity, type.kind().numbers(capacity));
    }

    private int[] capacities() {
        int inline = type.inlineCapacity();
        return IntStream.of(0, 1, inline - 1, inline, inline + 1, 2 * inline).toArray();
    }
}
