package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jol.info.ClassLayout;

/** When a growable list of primitives leaves its fields, by how much it grows, and when it comes back. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.PrimitiveType#growable")
class PrimitiveGrowthTest {
    private static final int FIRST_CAPACITY = 10;

    @Parameter
    PrimitiveType type;

    @Test
    void add_oneByOne_growsThroughTheCapacitiesOfArrayList() {
        PrimitiveList list = type.empty();
        int expected = type.inlineCapacity();
        assertThat(list.capacity()).isEqualTo(list.inlineCapacity()).isEqualTo(expected);
        for (int size = 1; size <= 200; size++) {
            list.add(type.kind().number(size));
            if (size > expected) {
                expected = expected < FIRST_CAPACITY ? FIRST_CAPACITY : expected + expected / 2;
            }
            assertThat(list.capacity()).as("size %d", size).isEqualTo(expected);
            assertThat(list.isInline()).isEqualTo(size <= type.inlineCapacity());
        }
    }

    /** No ping-pong: whatever shrinks a list, it keeps its array, and only trimToSize brings it back to the fields. */
    @Test
    void shrinking_byEveryOperation_keepsTheArrayUntilTrimmed() {
        List<Consumer<PrimitiveList>> shrinking = List.of(
                PrimitiveList::clear,
                list -> list.truncate(1),
                list -> list.removeRange(0, list.size()),
                list -> list.removeIf(element -> true),
                list -> list.drain(1, list.size()),
                list -> list.splitOff(0),
                list -> list.splice(0, list.size(), new Number[0]),
                list -> list.asList().clear(),
                list -> list.resize(0, type.kind().number(0)),
                list -> {
                    while (!list.isEmpty()) {
                        list.removeLast();
                    }
                });
        for (int size : new int[] {type.inlineCapacity() + 1, 40}) {
            for (Consumer<PrimitiveList> shrink : shrinking) {
                PrimitiveList list = type.copyOf(type.kind().numbers(size));
                shrink.accept(list);
                assertThat(list.capacity()).isEqualTo(size);
                assertThat(list.isInline()).isFalse();
                Number[] left = list.toArray();
                list.trimToSize();
                assertThat(list.capacity()).isEqualTo(type.inlineCapacity());
                assertThat(list.isInline()).isTrue();
                PrimitiveSubject.holds(list, left, "trimmed");
            }
        }
    }

    @Test
    void trimToSize_pastTheFields_cutsTheArrayToTheRest() {
        for (int size = type.inlineCapacity() + 1; size < 30; size++) {
            PrimitiveList list = type.withExpectedSize(50, type.kind().numbers(size));
            list.trimToSize();
            assertThat(list.capacity()).isEqualTo(size);
            PrimitiveSubject.holds(list, type.kind().numbers(size), "trimmed to " + size);
        }
    }

    @Test
    void expectedSize_anyNumber_isHeldExactlyAndWithoutGrowing() {
        for (int size = 0; size <= 40; size++) {
            PrimitiveList list = type.withExpectedSize(size);
            assertThat(list.capacity()).isEqualTo(Math.max(type.inlineCapacity(), size));
            Object array = PrimitiveRepresentation.array(list.raw());
            for (int i = 0; i < size; i++) {
                list.add(type.kind().number(i));
            }
            assertThat(PrimitiveRepresentation.array(list.raw())).isSameAs(array);
        }
    }

    @Test
    void ensureCapacity_aroundEveryThreshold_isEnoughAndGrowsByHalf() {
        for (int held : new int[] {0, 9, 10, 20}) {
            for (int wanted = 0; wanted < 40; wanted++) {
                PrimitiveList list = type.withExpectedSize(held, type.kind().numbers(3));
                ModelList model = ModelList.of(type, held, type.kind().numbers(3));
                list.ensureCapacity(wanted);
                model.ensureCapacity(wanted);
                PrimitiveSubject.holds(list, model, held + " to " + wanted);
                Object array = PrimitiveRepresentation.array(list.raw());
                list.resize(Math.max(3, wanted), type.kind().number(1));
                assertThat(PrimitiveRepresentation.array(list.raw())).isSameAs(array);
            }
        }
    }

    @Test
    void sizeBeyondAnyArray_isRefusedAndTheListAsItWas() {
        List<Consumer<PrimitiveList>> calls = List.of(
                list -> list.ensureCapacity(Integer.MAX_VALUE),
                list -> list.resize(Integer.MAX_VALUE, type.kind().number(0)),
                list -> type.withExpectedSize(Integer.MAX_VALUE));
        for (Consumer<PrimitiveList> call : calls) {
            for (int size : new int[] {0, type.inlineCapacity(), 20}) {
                PrimitiveList list = type.copyOf(type.kind().numbers(size));
                int capacity = list.capacity();
                assertThatThrownBy(() -> call.accept(list)).isInstanceOf(OutOfMemoryError.class);
                PrimitiveSubject.holds(list, type.kind().numbers(size), "after the refusal");
                assertThat(list.capacity()).isEqualTo(capacity);
            }
        }
    }

    @Test
    void promotionToTheArray_allocatesThatArrayAndNothingElse() {
        int rest = FIRST_CAPACITY - type.inlineCapacity();
        assertThat(allocatedBy(type.inlineCapacity(), list -> add(list, 1))).isEqualTo(arrayBytes(rest));
        int next = FIRST_CAPACITY + FIRST_CAPACITY / 2 - type.inlineCapacity();
        assertThat(allocatedBy(FIRST_CAPACITY, list -> add(list, 1))).isEqualTo(arrayBytes(next));
    }

    @Test
    void churnAtTheThreshold_allocatesNothing() {
        assertThat(allocatedBy(type.inlineCapacity() + 1, list -> {
                    for (int i = 0; i < 1000; i++) {
                        removeLast(list);
                        removeLast(list);
                        add(list, 2);
                    }
                }))
                .isZero();
    }

    @Test
    void clearThenRefill_allocatesNothing() {
        for (int size : new int[] {type.inlineCapacity(), type.inlineCapacity() + 1, 100}) {
            assertThat(allocatedBy(size, list -> {
                        clear(list);
                        add(list, size);
                    }))
                    .isZero();
        }
    }

    // Calls without reflection, which allocates.

    private static void add(Object list, int count) {
        for (int i = 0; i < count; i++) {
            if (list instanceof SmallIntList ints) {
                ints.add(i);
            } else if (list instanceof SmallLongList longs) {
                longs.add(i);
            } else {
                ((SmallDoubleList) list).add(i);
            }
        }
    }

    private static void removeLast(Object list) {
        if (list instanceof SmallIntList ints) {
            ints.removeLast();
        } else if (list instanceof SmallLongList longs) {
            longs.removeLast();
        } else {
            ((SmallDoubleList) list).removeLast();
        }
    }

    private static void clear(Object list) {
        if (list instanceof SmallIntList ints) {
            ints.clear();
        } else if (list instanceof SmallLongList longs) {
            longs.clear();
        } else {
            ((SmallDoubleList) list).clear();
        }
    }

    /** What the action allocates on a list of this size that was built by add: the least of several runs. */
    private long allocatedBy(int size, Consumer<Object> action) {
        List<Object> lists = new ArrayList<>();
        for (int run = 0; run < 10; run++) {
            PrimitiveList list = type.empty();
            add(list.raw(), size);
            lists.add(list.raw());
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (Object list : lists) {
            long before = threads.getCurrentThreadAllocatedBytes();
            action.accept(list);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private long arrayBytes(int length) {
        return ClassLayout.parseInstance(type.kind().newPrimitiveArray(length)).instanceSize();
    }
}
