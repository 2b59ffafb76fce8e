package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Of any size: to insert that many elements never grows, and half the room would not have been enough. */
class PresizePropertiesTest {
    @Property(tries = 400)
    void table_expectedSizeInserted_isTheTableOfTheFirstEntry(
            @ForAll PresizeTable type, @ForAll("sizes") int expectedSize) {
        Object table = type.presized(expectedSize);
        PresizeTable.insert(table, 0, 1);
        Object array = PresizeTable.array(table);

        PresizeTable.insert(table, 1, expectedSize);

        if (expectedSize > 0) {
            assertThat(PresizeTable.array(table)).isSameAs(array);
        }
    }

    @Property(tries = 400)
    void table_ofHalfTheLength_grows(@ForAll PresizeTable type, @ForAll("sizes") int expectedSize) {
        Object presized = type.presized(expectedSize);
        PresizeTable.insert(presized, 0, 1);
        int length = Array.getLength(PresizeTable.array(presized));

        if (length >= 4) {
            Object half = type.ofLength(length / 2);
            PresizeTable.insert(half, 0, 1);
            assertThat(Array.getLength(PresizeTable.array(half))).isEqualTo(length / 2);
            PresizeTable.insert(half, 1, expectedSize);
            assertThat(Array.getLength(PresizeTable.array(half))).isGreaterThanOrEqualTo(length);
        }
    }

    /** Seen from outside: each entry allocates as much as the last one, and nothing else is allocated. */
    @Property(tries = 200)
    void table_expectedSizeInserted_allocatesOneTableAndTheEntries(
            @ForAll PresizeTable type, @ForAll("sizes") int expectedSize) {
        int size = Math.max(2, expectedSize);
        Integer[] keys = new Integer[size];
        for (int i = 0; i < size; i++) {
            keys[i] = Integer.valueOf(i);
        }
        Object[] table = new Object[1];
        long[] marks = new long[size + 1];

        long all = Allocation.of(2, () -> table[0] = type.presized(size), () -> {
            marks[0] = Allocation.ofThisThread();
            for (int i = 0; i < size; i++) {
                PresizeTable.insert(table[0], keys[i]);
                marks[i + 1] = Allocation.ofThisThread();
            }
        });

        long entry = marks[2] - marks[1];
        assertThat(all).isEqualTo(marks[1] - marks[0] + (size - 1) * entry);
        assertThat(entry).isBetween(16L, 64L);
    }

    @Property(tries = 400)
    void arrays_expectedSizeAdded_areTheFirstArray(@ForAll("sizes") int expectedSize) {
        ArrayList<Integer> list = Presize.arrayList(expectedSize);
        ArrayDeque<Integer> deque = Presize.arrayDeque(expectedSize);
        Object listArray = PresizeInternals.field(list, "elementData");
        Object dequeArray = PresizeInternals.field(deque, "elements");

        for (int i = 0; i < expectedSize; i++) {
            list.add(i);
            if (i % 2 == 0) {
                deque.addLast(i);
            } else {
                deque.addFirst(i);
            }
        }

        assertThat(PresizeInternals.field(list, "elementData")).isSameAs(listArray);
        assertThat(PresizeInternals.field(deque, "elements")).isSameAs(dequeArray);
        deque.add(1);
        assertThat(PresizeInternals.field(deque, "elements")).isNotSameAs(dequeArray);
    }

    /** Half of them around the sizes at which a table is full. */
    @Provide
    Arbitrary<Integer> sizes() {
        Arbitrary<Integer> atBoundary = Arbitraries.integers()
                .between(0, 10)
                .flatMap(k -> Arbitraries.integers().between(-1, 1).map(off -> (3 << k) + off));
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.integers().between(0, 3000)), Tuple.of(1, atBoundary));
    }
}
