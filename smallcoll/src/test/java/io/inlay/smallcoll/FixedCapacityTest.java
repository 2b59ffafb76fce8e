package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The bound of a list of a fixed capacity: exact, kept, and never passed. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListType#fixed")
class FixedCapacityTest {
    @Parameter
    ListType type;

    /** No place, one, and those on both sides of the fields and past them. */
    private int[] capacities() {
        int inline = type.inlineCapacity();
        return new int[] {0, 1, 3, inline - 1, inline, inline + 1, 2 * inline, 100};
    }

    @Test
    void capacity_anyList_isExactlyWhatWasAskedFor() {
        for (int capacity = 0; capacity <= 150; capacity++) {
            FixedCapacityList<String> list = type.withCapacity(capacity);
            expectRoom(list, 0, capacity);
            list.addAll(ListSubject.elements(capacity / 2));
            expectRoom(list, capacity / 2, capacity);
            list.addAll(ListSubject.elements(capacity - capacity / 2));
            expectRoom(list, capacity, capacity);
            list.clear();
            expectRoom(list, 0, capacity);
        }
    }

    /** The count of modifications shares a field with the capacity, and must not reach it when it runs over. */
    @Test
    void capacity_afterMoreModificationsThanAreCounted_isTheSame() {
        FixedCapacityList<String> list = type.withCapacity(3);
        List<String> raw = list.raw();
        for (int i = 0; i < 1 << 26; i++) {
            raw.clear();
        }
        Iterator<String> iterator = raw.iterator();
        list.addAll(ListSubject.elements(3));
        expectRoom(list, 3, 3);
        assertThat(list.tryAdd("new")).isFalse();
        assertThatThrownBy(iterator::next).isInstanceOf(ConcurrentModificationException.class);
    }

    @Test
    void newList_negativeCapacity_namesTheValue() {
        for (int negative : new int[] {-1, -17, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> type.withCapacity(negative))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(negative));
            assertThatThrownBy(() -> type.containing(List.of(), negative))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(negative));
        }
        assertThatThrownBy(() -> type.withCapacity(Integer.MAX_VALUE)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void newList_moreElementsThanTheCapacity_namesBoth() {
        for (int capacity : capacities()) {
            List<String> elements = ListSubject.elements(capacity + 1);
            assertThatThrownBy(() -> type.containing(elements, capacity))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(capacity))
                    .hasMessageContaining(String.valueOf(capacity + 1));
            assertThatThrownBy(() -> type.copyOf(elements, capacity)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void newList_asManyElementsAsTheCapacityOrFewer_holdsThem() {
        for (int capacity : capacities()) {
            for (int size : new int[] {0, capacity / 2, capacity}) {
                List<String> elements = ListSubject.elements(size);
                for (FixedCapacityList<String> list :
                        List.of(type.containing(elements, capacity), type.copyOf(elements, capacity))) {
                    ListSubject.holds(list, elements);
                    expectRoom(list, size, capacity);
                }
            }
        }
    }

    @Test
    void of_anyElements_isFull() {
        for (int capacity : capacities()) {
            String[] elements = ListSubject.elements(capacity).toArray(new String[0]);
            FixedCapacityList<String> list = (FixedCapacityList<String>) type.ofArray(elements);
            Arrays.fill(elements, "changed");
            ListSubject.holds(list, ListSubject.elements(capacity));
            expectRoom(list, capacity, capacity);
        }
    }

    @Test
    void fullList_whateverAddsOne_throwsNamesTheCapacityAndChangesNothing() {
        List<Consumer<FixedCapacityList<String>>> additions = List.of(
                list -> list.add("new"),
                list -> list.add(0, "new"),
                list -> list.add(list.size(), "new"),
                list -> list.addFirst("new"),
                list -> list.addLast("new"),
                list -> list.addAll(List.of("new")),
                list -> list.addAll(0, List.of("new")),
                list -> list.insertAll(0, new String[] {"new"}, 0, 1),
                list -> list.splice(0, 0, List.of("new")),
                list -> list.resize(list.size() + 1, "new"),
                list -> list.resizeWith(list.size() + 1, FixedCapacityTest::mustNotBeAsked),
                list -> list.subList(0, list.size()).add("new"),
                list -> list.subList(0, 0).addAll(List.of("new")),
                list -> list.reversed().add("new"),
                list -> list.reversed().add(0, "new"),
                list -> list.reversed().addAll(List.of("new")),
                list -> list.listIterator().add("new"),
                list -> list.reversed().listIterator().add("new"),
                list -> list.subList(0, 0).listIterator().add("new"));
        for (int capacity : capacities()) {
            for (Consumer<FixedCapacityList<String>> addition : additions) {
                expectRefused(capacity, capacity, "The list is full: capacity " + capacity, addition);
            }
        }
    }

    @Test
    void tooLittleRoom_whateverAddsSeveral_throwsNamesTheCapacityAndChangesNothing() {
        for (int capacity : capacities()) {
            for (int size : new int[] {Math.max(0, capacity - 1), capacity / 2}) {
                int tooMany = capacity - size + 1;
                String[] more = Collections.nCopies(tooMany, "new").toArray(new String[0]);
                String message = capacity == size ? "capacity 0" : "size " + size + ", capacity " + capacity;
                expectRefused(capacity, size, message, list -> list.addAll(List.of(more)));
                expectRefused(capacity, size, message, list -> list.addAll(0, List.of(more)));
                expectRefused(capacity, size, message, list -> list.insertAll(size, more, 0, tooMany));
                expectRefused(capacity, size, message, list -> list.splice(size, size, List.of(more)));
                expectRefused(capacity, size, message, list -> list.resize(capacity + 1, "new"));
                expectRefused(
                        capacity,
                        size,
                        message,
                        list -> list.resizeWith(capacity + 1, FixedCapacityTest::mustNotBeAsked));
                expectRefused(capacity, size, message, list -> list.resize(Integer.MAX_VALUE, "new"));
                expectRefused(
                        capacity,
                        size,
                        message,
                        list -> list.resizeWith(Integer.MAX_VALUE, FixedCapacityTest::mustNotBeAsked));
                expectRefused(
                        capacity, size, message, list -> list.subList(0, size).addAll(List.of(more)));
                expectRefused(capacity, size, message, list -> list.reversed().addAll(List.of(more)));
            }
        }
    }

    /** The list is its own argument, which a list that moved elements before it asked for room would have destroyed. */
    @Test
    void tooLittleRoom_selfOrViewOfSelfAsArgument_throwsAndChangesNothing() {
        for (int capacity : capacities()) {
            int size = capacity / 2 + 1;
            if (size <= capacity) {
                String message = "capacity " + capacity;
                expectRefused(capacity, size, message, list -> list.addAll(list));
                expectRefused(capacity, size, message, list -> list.addAll(0, list));
                expectRefused(capacity, size, message, list -> list.addAll(size / 2, list.reversed()));
                expectRefused(capacity, size, message, list -> list.splice(0, 0, list));
                expectRefused(
                        capacity, size, message, list -> list.subList(0, size).addAll(list));
                expectRefused(capacity, size, message, list -> list.reversed().addAll(list.subList(0, size)));
            }
        }
    }

    @Test
    void fullList_whateverAddsNothing_isAllowed() {
        for (int capacity : capacities()) {
            FixedCapacityList<String> list = filled(capacity, capacity);
            assertThat(list.addAll(List.of())).isFalse();
            assertThat(list.addAll(0, List.of())).isFalse();
            assertThat(list.insertAll(0, new String[0], 0, 0)).isFalse();
            list.resize(capacity, "new");
            ListSubject.holds(list.splice(0, capacity, list), ListSubject.elements(capacity));
            ListSubject.holds(list, ListSubject.elements(capacity));
        }
    }

    @Test
    void tryAdd_untilFull_saysWhetherItWasAdded() {
        for (int capacity : capacities()) {
            FixedCapacityList<String> list = type.withCapacity(capacity);
            for (int i = 0; i < capacity; i++) {
                assertThat(list.tryAdd("e" + i)).isTrue();
            }
            assertThat(list.tryAdd("new")).isFalse();
            ListSubject.holds(list, ListSubject.elements(capacity));
        }
    }

    @Test
    void tryInsert_anyIndex_insertsOrSaysThatItDidNot() {
        for (int capacity : capacities()) {
            for (int index = 0; index <= capacity; index++) {
                FixedCapacityList<String> full = filled(capacity, capacity);
                assertThat(full.tryInsert(index, "new")).isFalse();
                ListSubject.holds(full, ListSubject.elements(capacity));
            }
            for (int index = 0; index < capacity; index++) {
                FixedCapacityList<String> list = filled(capacity - 1, capacity);
                List<String> expected = ListSubject.elements(capacity - 1);
                expected.add(index, "new");
                assertThat(list.tryInsert(index, "new")).isTrue();
                ListSubject.holds(list, expected);
            }
            FixedCapacityList<String> full = filled(capacity, capacity);
            for (int index : new int[] {-1, capacity + 1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
                assertThatThrownBy(() -> full.tryInsert(index, "new"))
                        .isInstanceOf(IndexOutOfBoundsException.class)
                        .hasMessageContaining(String.valueOf(index));
            }
        }
    }

    @Test
    void tryAddAll_anyNumber_addsThoseThatFitAndSaysHowMany() {
        for (int capacity : capacities()) {
            for (int size : new int[] {0, capacity / 2, capacity}) {
                for (int count : new int[] {0, 1, capacity - size, capacity - size + 1, 200}) {
                    List<String> more =
                            new ArrayList<>(ListSubject.elements(size + count).subList(size, size + count));
                    int fitting = Math.min(count, capacity - size);
                    FixedCapacityList<String> list = filled(size, capacity);
                    assertThat(list.tryAddAll(more)).isEqualTo(fitting);
                    ListSubject.holds(list, ListSubject.elements(size + fitting));
                    FixedCapacityList<String> other = filled(size, capacity);
                    more.add(0, "before");
                    more.add("after");
                    assertThat(other.tryAddAll(more.toArray(new String[0]), 1, count + 1))
                            .isEqualTo(fitting);
                    ListSubject.holds(other, ListSubject.elements(size + fitting));
                }
            }
        }
    }

    @Test
    void tryAddAll_badArguments_throwAndChangeNothing() {
        FixedCapacityList<String> list = filled(2, 3);
        assertThatThrownBy(() -> list.tryAddAll(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> list.tryAddAll(null, 0, 0)).isInstanceOf(NullPointerException.class);
        for (int[] range : new int[][] {{-1, 1}, {0, 3}, {2, 1}, {0, Integer.MAX_VALUE}}) {
            assertThatThrownBy(() -> list.tryAddAll(new String[] {"a", "b"}, range[0], range[1]))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
        ListSubject.holds(list, ListSubject.elements(2));
    }

    @Test
    void tryAddAll_theListItself_addsItsPrefix() {
        FixedCapacityList<String> list = filled(3, 5);
        assertThat(list.tryAddAll(list)).isEqualTo(2);
        ListSubject.holds(list, List.of("e0", "e1", "e2", "e0", "e1"));
        FixedCapacityList<String> backwards = filled(3, 5);
        assertThat(backwards.tryAddAll(backwards.reversed())).isEqualTo(2);
        ListSubject.holds(backwards, List.of("e0", "e1", "e2", "e2", "e1"));
    }

    /** What a list refuses is no change, and ends no iteration. */
    @Test
    void fullList_whatTriesToAdd_isNoModification() {
        List<Consumer<FixedCapacityList<String>>> attempts = List.of(
                list -> list.tryAdd("new"),
                list -> list.tryInsert(0, "new"),
                list -> list.tryAddAll(List.of("new")),
                list -> list.tryAddAll(new String[] {"new"}, 0, 1),
                list -> list.tryAddAll(list),
                list -> list.fill(List.of("new").iterator()));
        for (int capacity : capacities()) {
            for (Consumer<FixedCapacityList<String>> attempt : attempts) {
                FixedCapacityList<String> list = filled(capacity, capacity);
                Iterator<String> iterator = list.iterator();
                attempt.accept(list);
                ListSubject.holds(list, ListSubject.elements(capacity));
                assertThat(iterator).toIterable().isEqualTo(ListSubject.elements(capacity));
            }
        }
    }

    @Test
    void fill_anyIterator_leavesTheRestInIt() {
        for (int capacity : capacities()) {
            for (int size : new int[] {0, capacity / 2, capacity}) {
                for (int count : new int[] {0, 1, capacity - size, capacity - size + 1, 200}) {
                    Iterator<String> source = ListSubject.elements(size + count).listIterator(size);
                    int fitting = Math.min(count, capacity - size);
                    FixedCapacityList<String> list = filled(size, capacity);
                    assertThat(list.fill(source)).isEqualTo(fitting);
                    ListSubject.holds(list, ListSubject.elements(size + fitting));
                    assertThat(((ListIterator<String>) source).nextIndex()).isEqualTo(size + fitting);
                }
            }
        }
    }

    @Test
    void fill_fullList_asksTheIteratorNothing() {
        Iterator<String> untouchable = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return mustNotBeAsked() == null;
            }

            @Override
            public String next() {
                return mustNotBeAsked();
            }
        };
        assertThat(filled(3, 3).fill(untouchable)).isZero();
        assertThat(type.<String>withCapacity(0).fill(untouchable)).isZero();
        assertThatThrownBy(() -> filled(3, 3).fill(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void fill_iteratorThatThrows_keepsWhatCameBefore() {
        Fuse fuse = new Fuse(3);
        FixedCapacityList<String> list = filled(1, 20);
        Iterator<String> source =
                List.of("e1", "e2", "e3").stream().filter(e -> fuse.burn(true)).iterator();
        assertThatThrownBy(() -> list.fill(source)).isInstanceOf(Fuse.Blown.class);
        ListSubject.holds(list, ListSubject.elements(3));
    }

    @Test
    void fill_iteratorThatChangesTheList_isNoticed() {
        FixedCapacityList<String> list = filled(1, 2);
        Iterator<String> meddling = List.of("e1").stream().peek(list::add).iterator();
        assertThatThrownBy(() -> list.fill(meddling)).isInstanceOf(ConcurrentModificationException.class);
        ListSubject.holds(list, ListSubject.elements(2));
        FixedCapacityList<String> cleared = filled(3, 20);
        Iterator<String> clearing = List.of("last").stream()
                .filter(element -> {
                    cleared.clear();
                    return false;
                })
                .iterator();
        assertThatThrownBy(() -> cleared.fill(clearing)).isInstanceOf(ConcurrentModificationException.class);
        ListSubject.holds(cleared, List.of());
        FixedCapacityList<String> own = filled(1, 20);
        assertThatThrownBy(() -> own.fill(own.iterator())).isInstanceOf(ConcurrentModificationException.class);
    }

    @Test
    void take_anyList_movesAllToANewListOfTheSameCapacity() {
        for (int capacity : capacities()) {
            for (int size : new int[] {0, capacity / 2, capacity}) {
                FixedCapacityList<String> list = filled(size, capacity);
                FixedCapacityList<String> taken = (FixedCapacityList<String>) list.take();
                ListSubject.holds(taken, ListSubject.elements(size));
                ListSubject.holds(list, List.of());
                expectRoom(taken, size, capacity);
                expectRoom(list, 0, capacity);
                list.addAll(Collections.nCopies(capacity, "again"));
                ListSubject.holds(taken, ListSubject.elements(size));
            }
        }
    }

    @Test
    void take_liveIterator_failsAfterwards() {
        FixedCapacityList<String> list = filled(3, 3);
        Iterator<String> iterator = list.iterator();
        list.take();
        list.addAll(ListSubject.elements(3));
        assertThatThrownBy(iterator::next).isInstanceOf(ConcurrentModificationException.class);
    }

    @Test
    void listsTakenFromAList_haveItsCapacity() {
        for (int capacity : capacities()) {
            int half = capacity / 2;
            List<GrowableList<String>> parts = List.of(
                    filled(capacity, capacity).drain(0, half),
                    filled(capacity, capacity).splice(0, half, List.of()),
                    filled(half, capacity).splitOff(0),
                    filled(half, capacity).extractIf(element -> true));
            for (GrowableList<String> part : parts) {
                ListSubject.holds(part, ListSubject.elements(half));
                expectRoom((FixedCapacityList<String>) part, half, capacity);
            }
        }
    }

    @Test
    void roundTrip_anyCapacity_isKept() {
        for (int capacity : capacities()) {
            for (int size : new int[] {0, capacity / 2, capacity}) {
                FixedCapacityList<String> copy = (FixedCapacityList<String>) type.<String>face(
                        SerializableTester.reserialize(filled(size, capacity).raw()));
                ListSubject.holds(copy, ListSubject.elements(size));
                expectRoom(copy, size, capacity);
            }
        }
    }

    @Test
    void read_moreElementsThanTheCapacity_isRefused() throws IOException, ClassNotFoundException {
        for (int size : new int[] {-1, Integer.MIN_VALUE, 0x00012345 + 1001, Integer.MAX_VALUE}) {
            byte[] stream = HostileStreams.claimingElements(type, size);
            assertThatThrownBy(() -> HostileStreams.deserialize(stream))
                    .isInstanceOf(InvalidObjectException.class)
                    .hasMessageContaining(String.valueOf(size));
        }
        assertThat((List<?>) HostileStreams.deserialize(HostileStreams.claimingElements(type, 7)))
                .hasSize(7);
    }

    @Test
    void equals_listsOfOtherCapacities_isTrue() {
        assertThat(filled(3, 3).raw())
                .isEqualTo(filled(3, 4).raw())
                .isEqualTo(filled(3, 100).raw())
                .isNotEqualTo(filled(4, 4).raw())
                .hasSameHashCodeAs(filled(3, 100).raw());
    }

    private FixedCapacityList<String> filled(int size, int capacity) {
        return type.containing(ListSubject.elements(size), capacity);
    }

    private void expectRefused(int capacity, int size, String message, Consumer<FixedCapacityList<String>> addition) {
        FixedCapacityList<String> list = filled(size, capacity);
        Iterator<String> iterator = list.iterator();
        assertThatThrownBy(() -> addition.accept(list))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
        ListSubject.holds(list, ListSubject.elements(size));
        expectRoom(list, size, capacity);
        if (size > 0) {
            assertThat(iterator.next()).as("still current").isEqualTo("e0");
        }
    }

    private void expectRoom(FixedCapacityList<?> list, int size, int capacity) {
        assertThat(list.size()).isEqualTo(size);
        assertThat(list.capacity()).isEqualTo(capacity);
        assertThat(list.remainingCapacity()).isEqualTo(capacity - size);
        assertThat(list.isFull()).isEqualTo(size == capacity);
        assertThat(list.inlineCapacity()).isEqualTo(type.inlineCapacity());
        assertThat(list.isInline()).isEqualTo(capacity <= type.inlineCapacity());
        assertThat(Representation.of(list.raw()).array() == null).isEqualTo(list.isInline());
        assertThat(Representation.of(list.raw()).places()).hasSize(Math.max(capacity, type.inlineCapacity()));
    }

    private static String mustNotBeAsked() {
        throw new AssertionError("asked for an element that has no room");
    }
}
