package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.GcFinalization;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults that other lists had with memory: allocating twice, allocating on churn, holding on to removed elements. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.ListType#all")
class KnownMemoryFaultsTest {
    private static final int RUNS = 20;

    @Parameter
    ListType type;

    /** That of a fixed capacity was made with the list. */
    @Test
    void promotionToTheArray_allocatesThatArrayAndNothingElse() {
        int inline = type.inlineCapacity();
        long oneArray = grown(10);
        assertThat(allocatedBy(inline, list -> list.add("one over"))).isEqualTo(oneArray);
        assertThat(allocatedBy(inline, list -> list.add(0, "one over"))).isEqualTo(oneArray);
        assertThat(allocatedBy(inline, list -> list.add(inline / 2, "one over")))
                .isEqualTo(oneArray);
    }

    @Test
    void growthOfTheArray_allocatesTheNewOneAndNothingElse() {
        int capacity = 10;
        assertThat(allocatedBy(capacity, list -> list.add("one over"))).isEqualTo(grown(capacity + capacity / 2));
    }

    @Test
    void addUpToInlineCapacity_allocatesNothing() {
        assertThat(allocatedBy(0, list -> {
                    for (int i = 0; i < type.inlineCapacity(); i++) {
                        list.add("new");
                    }
                }))
                .isZero();
    }

    @Test
    void addAndRemoveAtTheThreshold_doesNotAllocateAgainAndAgain() {
        assertThat(allocatedBy(type.inlineCapacity() + 1, list -> {
                    for (int i = 0; i < 1000; i++) {
                        list.remove(list.size() - 1);
                        list.remove(0);
                        list.add("new");
                        list.add(0, "new");
                    }
                }))
                .isZero();
    }

    @Test
    void churnWithOnePlaceFree_allocatesNothing() {
        assertThat(allocatedBy(9, list -> {
                    for (int i = 0; i < 1000; i++) {
                        list.add(i % 3, "new");
                        list.remove(i % 5);
                    }
                }))
                .isZero();
    }

    @Test
    void clearThenRefill_allocatesNothing() {
        for (int size : new int[] {type.inlineCapacity(), type.inlineCapacity() + 1, 100}) {
            assertThat(allocatedBy(size, list -> {
                        list.clear();
                        for (int i = 0; i < size; i++) {
                            list.add("new");
                        }
                    }))
                    .isZero();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("removals")
    void removedElement_isReleasedAtOnce(Consumer<GrowableList<Object>> removal) {
        for (ListState state : ListState.of(type).toList()) {
            for (int size : new int[] {type.inlineCapacity(), 3 * type.inlineCapacity()}) {
                List<WeakReference<Object>> references = new ArrayList<>();
                GrowableList<Object> list = state.build(type, tracked(size, references));
                removal.accept(list);
                List<WeakReference<Object>> removed = references.stream()
                        .filter(reference -> list.stream().noneMatch(reference::refersTo))
                        .toList();
                assertThat(removed).isNotEmpty();
                Stream<Object> held = Representation.of(list.raw()).places().stream();
                assertThat(held.filter(Objects::nonNull)
                                .filter(element -> removed.stream().anyMatch(gone -> gone.refersTo(element))))
                        .as("removed elements still held, %s, %d elements", state, size)
                        .isEmpty();
            }
        }
    }

    /** The same once more as the collector sees it, which also looks where reflection does not. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("removals")
    void removedElement_isCollectedWhileTheListLives(Consumer<GrowableList<Object>> removal) {
        for (int size : new int[] {type.inlineCapacity(), 3 * type.inlineCapacity()}) {
            List<WeakReference<Object>> references = new ArrayList<>();
            GrowableList<Object> list = filled().build(type, tracked(size, references));
            removal.accept(list);
            references.stream()
                    .filter(reference -> list.stream().noneMatch(reference::refersTo))
                    .toList()
                    .forEach(GcFinalization::awaitClear);
            assertThat(list.size()).isLessThan(size);
        }
    }

    static Stream<Arguments> removals() {
        return Stream.of(
                removal("remove first", list -> list.remove(0)),
                removal("remove middle", list -> list.remove(list.size() / 2)),
                removal("remove last", list -> list.remove(list.size() - 1)),
                removal("remove element", list -> list.remove(list.get(1))),
                removal("removeFirst", GrowableList::removeFirst),
                removal("removeLast", GrowableList::removeLast),
                removal("removeIf", list -> list.removeIf(element -> element == list.get(0))),
                removal("removeAll", list -> list.removeAll(List.of(list.get(0)))),
                removal("retainAll", list -> list.retainAll(List.of(list.get(0)))),
                removal("clear", List::clear),
                removal("truncate", list -> list.truncate(1)),
                removal("resize", list -> list.resize(1, null)),
                removal("swapRemove", list -> list.swapRemove(0)),
                removal("drain", list -> list.drain(0, 2)),
                removal("splice", list -> list.splice(0, 2, List.of())),
                removal("splitOff", list -> list.splitOff(1)),
                removal("extractIf", list -> list.extractIf(element -> element == list.get(0))),
                removal("dedupBy", list -> list.dedupBy((kept, next) -> true)),
                removal("subList clear", list -> list.subList(0, 2).clear()),
                removal("reversed remove", list -> list.reversed().remove(0)),
                removal("iterator remove", list -> {
                    var iterator = list.iterator();
                    iterator.next();
                    iterator.remove();
                }),
                removal("trimToSize after remove", list -> {
                    list.remove(0);
                    trim(list);
                }));
    }

    /** A list of a fixed capacity has nothing to trim. */
    private static void trim(GrowableList<Object> list) {
        if (!(list instanceof FixedCapacityList<Object>)) {
            list.trimToSize();
        }
    }

    private static Arguments removal(String name, Consumer<GrowableList<Object>> removal) {
        return Arguments.of(Named.of(name, removal));
    }

    private static List<Object> tracked(int size, List<WeakReference<Object>> references) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Object element = new Object();
            elements.add(element);
            references.add(new WeakReference<>(element));
        }
        return elements;
    }

    /** What the action allocates on a list of this size, called on the list itself since the face allocates too. */
    private long allocatedBy(int size, Consumer<List<String>> action) {
        List<List<String>> lists = new ArrayList<>();
        return Allocation.of(
                RUNS,
                () -> lists.add(filled().build(type, ListSubject.elements(size)).raw()),
                () -> action.accept(lists.get(lists.size() - 1)));
    }

    private ListState filled() {
        return type.grows() ? ListState.GROWN : ListState.CONSTRUCTED;
    }

    /** What an array takes that brings the list to this capacity: nothing, if the list has it from the start. */
    private long grown(int capacity) {
        return type.grows() ? arrayBytes(capacity - type.inlineCapacity()) : 0;
    }

    private static long arrayBytes(int length) {
        Object[][] kept = new Object[1][];
        return Allocation.of(RUNS, () -> {}, () -> kept[0] = new Object[length]);
    }
}
