package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                list.addAll(type.kind().numbers(capacity));
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

    private PrimitiveList full(int capacity) {
        return type.withExpectedSize(capacity, type.kind().numbers(capacity));
    }

    private int[] capacities() {
        int inline = type.inlineCapacity();
        return IntStream.of(0, 1, inline - 1, inline, inline + 1, 2 * inline).toArray();
    }
}
