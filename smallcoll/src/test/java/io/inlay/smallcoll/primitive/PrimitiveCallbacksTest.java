package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inlay.smallcoll.primitive.PrimitiveFuse.Blown;
import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions that throw, or change the list, at each of their calls in turn. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.PrimitiveSubject#all")
class PrimitiveCallbacksTest {
    @Parameter
    PrimitiveSubject subject;

    /** Operations whose function is asked for every element before the first change. */
    private Map<String, BiConsumer<PrimitiveList, PrimitiveFuse>> operations() {
        Map<String, BiConsumer<PrimitiveList, PrimitiveFuse>> operations = new LinkedHashMap<>();
        operations.put("removeIf all", (list, fuse) -> list.removeIf(element -> fuse.burn(true)));
        operations.put("removeIf some", (list, fuse) -> list.removeIf(element -> fuse.burn(isChosen(element))));
        operations.put("extractIf all", (list, fuse) -> list.extractIf(element -> fuse.burn(true)));
        operations.put("extractIf some", (list, fuse) -> list.extractIf(element -> fuse.burn(isChosen(element))));
        operations.put("forEach", (list, fuse) -> list.forEach(fuse::burn));
        operations.put("iterator", (list, fuse) -> list.iterator().forEachRemaining(fuse::burn));
        operations.put("spliterator", (list, fuse) -> list.spliterator().forEachRemaining(fuse::burn));
        operations.put("asList removeIf", (list, fuse) -> list.asList().removeIf(element -> fuse.burn(true)));
        operations.put("asList forEach", (list, fuse) -> list.asList().forEach(fuse::burn));
        operations.put(
                "subList removeIf",
                (list, fuse) -> list.asList().subList(0, list.size()).removeIf(element -> fuse.burn(true)));
        operations.put(
                "asList sort",
                (list, fuse) -> list.asList()
                        .sort((a, b) -> fuse.burn(subject.kind().order().compare(b, a))));
        return operations;
    }

    private static boolean isChosen(Number element) {
        return element.hashCode() % 2 == 0;
    }

    @Test
    void functionThatThrowsAtItsKthCall_leavesTheListAsItWas() {
        operations().forEach((name, operation) -> {
            for (int k : callsToTry(calls(operation, subject.list()))) {
                PrimitiveList list = subject.list();
                assertThatThrownBy(() -> operation.accept(list, new PrimitiveFuse(k)), name)
                        .isInstanceOf(Blown.class);
                subject.isUnchanged(list, name + ", call " + k);
            }
        });
    }

    @Test
    void operatorThatThrowsAtItsKthCall_keepsTheReplacementsBefore() {
        for (int k : callsToTry(subject.size())) {
            for (boolean view : new boolean[] {false, true}) {
                PrimitiveList list = subject.list();
                PrimitiveFuse fuse = new PrimitiveFuse(k);
                assertThatThrownBy(() -> {
                            if (view) {
                                list.asList().replaceAll(element -> fuse.burn(subject.absent()));
                            } else {
                                list.replaceAll(element -> fuse.burn(subject.absent()));
                            }
                        })
                        .isInstanceOf(Blown.class);
                Number[] expected = subject.elements();
                Arrays.fill(expected, 0, k - 1, subject.absent());
                PrimitiveSubject.holds(list, expected, "call " + k);
            }
        }
    }

    @Test
    void functionThatChangesTheListAtItsKthCall_isFoundOutAndNothingElseIsDone() {
        if (subject.size() == 0) {
            return;
        }
        Map<String, BiConsumer<PrimitiveList, PrimitiveFuse>> operations = operations();
        operations.put("replaceAll", (list, fuse) -> list.replaceAll(fuse::burn));
        operations.put("asList replaceAll", (list, fuse) -> list.asList().replaceAll(fuse::burn));
        operations.forEach((name, operation) -> {
            for (int k : callsToTry(calls(operation, subject.list()))) {
                changes()
                        .forEach((changeName, change) ->
                                expectFoundOut(operation, k, change, name + ", call " + k + ", " + changeName));
            }
        });
    }

    private Map<String, Consumer<PrimitiveList>> changes() {
        Map<String, Consumer<PrimitiveList>> changes = new LinkedHashMap<>();
        changes.put("clear", PrimitiveList::clear);
        changes.put("removeLast", PrimitiveList::removeLast);
        changes.put("asList remove", list -> list.asList().remove(0));
        if (subject.room() > 0) {
            changes.put("add", list -> list.add(subject.absent()));
        }
        if (!subject.type().isFixed()) {
            changes.put("addAll", list -> list.addAll(subject.kind().numbers(30)));
        }
        return changes;
    }

    private void expectFoundOut(
            BiConsumer<PrimitiveList, PrimitiveFuse> operation, int k, Consumer<PrimitiveList> change, String name) {
        PrimitiveList list = subject.list();
        Number[][] changed = new Number[1][];
        PrimitiveFuse fuse = new PrimitiveFuse(k, () -> {
            change.accept(list);
            changed[0] = list.toArray();
        });
        assertThatThrownBy(() -> operation.accept(list, fuse), name)
                .isInstanceOf(ConcurrentModificationException.class);
        assertThat(list.toArray()).as(name).isEqualTo(changed[0]);
    }

    private static int calls(BiConsumer<PrimitiveList, PrimitiveFuse> operation, PrimitiveList list) {
        PrimitiveFuse counting = new PrimitiveFuse(0);
        operation.accept(list, counting);
        return counting.uses();
    }

    /** The first calls, the last, and those around the end of the fields. */
    private int[] callsToTry(int calls) {
        int inline = subject.type().inlineCapacity();
        return Arrays.stream(new int[] {1, 2, inline - 1, inline, inline + 1, inline + 2, calls - 1, calls})
                .filter(k -> k >= 1 && k <= calls)
                .distinct()
                .toArray();
    }

    /** A collection given to the view may lie about its size, in both directions: its elements count. */
    @Test
    void collectionWhoseSizeLies_isReadByItsElements() {
        if (subject.room() < PrimitiveState.LITTLE) {
            return;
        }
        List<Number> truth = List.of(subject.absent(), subject.kind().number(98));
        for (int claimed : new int[] {0, 1, 1000, -1, Integer.MAX_VALUE}) {
            PrimitiveList list = subject.list();
            list.asList().addAll(subject.size() / 2, new Lying(truth, claimed));
            ModelList model = subject.model(subject.list());
            model.asList().addAll(subject.size() / 2, truth);
            PrimitiveSubject.holds(list, model, "size " + claimed);
        }
    }

    /** A collection that changes the list while it is asked for its elements: refused or done, but never half done. */
    @Test
    void collectionThatChangesTheListWhileRead_leavesItSound() {
        if (subject.size() == 0) {
            return;
        }
        List<BiConsumer<List<Number>, Collection<Number>>> operations = List.of(
                List::addAll,
                (list, argument) -> list.addAll(0, argument),
                (list, argument) -> list.subList(0, 1).addAll(argument),
                List::removeAll,
                List::retainAll);
        for (BiConsumer<List<Number>, Collection<Number>> operation : operations) {
            PrimitiveList list = subject.list();
            boolean[] asked = {false};
            Lying argument = new Lying(List.of(subject.absent()), 1, () -> {
                if (!asked[0]) {
                    asked[0] = true;
                    list.removeLast();
                }
            });
            PrimitiveOutcome outcome = PrimitiveOutcome.of(() -> {
                operation.accept(list.asList(), argument);
                return null;
            });
            assertThat(asked[0]).isTrue();
            List<Number> left = Arrays.asList(subject.elements()).subList(0, subject.size() - 1);
            if (Objects.equals(outcome.thrown(), ConcurrentModificationException.class)) {
                PrimitiveSubject.holds(list, left.toArray(new Number[0]), "refused");
            } else {
                assertThat(outcome.thrown()).isNull();
                assertThat(list.asList()).filteredOn(subject.absent()::equals).hasSize(1);
                assertThat(list.asList()).containsAll(left);
            }
        }
    }

    /** A collection of the given elements that says something else of its size, and runs something when it is read. */
    private static final class Lying extends AbstractCollection<Number> {
        private final List<Number> elements;
        private final int claimed;
        private final Runnable asked;

        Lying(List<Number> elements, int claimed) {
            this(elements, claimed, () -> {});
        }

        Lying(List<Number> elements, int claimed, Runnable asked) {
            this.elements = elements;
            this.claimed = claimed;
            this.asked = asked;
        }

        @Override
        public Iterator<Number> iterator() {
            asked.run();
            return elements.iterator();
        }

        @Override
        public boolean contains(Object element) {
            asked.run();
            return elements.contains(element);
        }

        @Override
        public int size() {
            return claimed;
        }

        /** Goes by the elements alone. */
        @Override
        public Object[] toArray() {
            asked.run();
            return elements.toArray();
        }
    }
}
