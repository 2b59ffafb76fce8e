package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list of one type in one state with so many elements {@code "e0"}, {@code "e1"}, ... Tests take subjects as class
 * parameters and so run over all of them.
 */
interface ListSubject {
    ListType type();

    int size();

    /** A fresh list. */
    List<String> list();

    /** The same elements in a fresh list of the JDK. */
    default List<String> elements() {
        return elements(size());
    }

    /** Runs the action on the list and on an {@code ArrayList} and expects the same of both in every respect. */
    default void behavesAsArrayList(Function<List<String>, Object> action) {
        List<String> list = list();
        List<String> expected = elements();
        Outcome outcome = Outcome.of(() -> action.apply(list));
        assertThat(outcome).as("outcome").isEqualTo(Outcome.of(() -> action.apply(expected)));
        holds(list, expected);
    }

    /** As {@link #behavesAsArrayList} for an action with no result. */
    default void changesAsArrayList(Consumer<List<String>> action) {
        behavesAsArrayList(list -> {
            action.accept(list);
            return null;
        });
    }

    /** Indexes from well below the first valid one to well above the last. */
    default int[] indexesAndBeyond() {
        return IntStream.concat(
                        IntStream.rangeClosed(-2, size() + 2), IntStream.of(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .toArray();
    }

    static List<String> elements(int size) {
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add("e" + i);
        }
        return elements;
    }

    /** Expects these elements by whatever way the list is read. */
    static void holds(List<?> list, List<?> expected) {
        assertThat(list.toArray()).as("elements by toArray").isEqualTo(expected.toArray());
        assertThat(list.size()).as("size").isEqualTo(expected.size());
        assertThat(list.iterator()).toIterable().as("elements by iterator").isEqualTo(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat((Object) list.get(i)).as("element at index %d", i).isEqualTo(expected.get(i));
        }
    }

    /**
     * The sizes on both sides of every threshold of the type: the fields full, and the first array full. Tests over
     * all ranges leave out the latter where there are many fields.
     */
    static IntStream sizes(ListType type) {
        int inline = type.inlineCapacity();
        return inline > 8
                ? IntStream.of(0, 1, inline - 1, inline, inline + 1)
                : IntStream.of(0, 1, inline - 1, inline, inline + 1, 2 * inline, 2 * inline + 1);
    }

    /** Every type in every state and through every view, with every size of interest. */
    static Stream<ListSubject> lists() {
        return Stream.concat(GrowableSubject.lists(), views());
    }

    static Stream<ListSubject> views() {
        return ListType.all().stream()
                .flatMap(type -> ViewState.reachable(type)
                        .flatMap(state -> sizes(type).mapToObj(size -> new ViewSubject(type, state, size))));
    }

    /** The elements seen through a view. */
    record ViewSubject(ListType type, ViewState state, int size) implements ListSubject {
        @Override
        public List<String> list() {
            return state.build(type, elements());
        }

        @Override
        public String toString() {
            return type + ", " + state + ", " + size + " elements";
        }
    }

    /** What a call came to: the class of what it threw, or else its result with arrays compared by content. */
    record Outcome(Class<?> thrown, Object result) {
        static Outcome of(Callable<?> call) {
            try {
                Object result = call.call();
                return new Outcome(null, result instanceof Object[] array ? Arrays.asList(array) : result);
            } catch (Exception e) {
                return new Outcome(e.getClass(), null);
            }
        }

        @Override
        public String toString() {
            return thrown != null ? "threw " + thrown.getName() : "returned " + Objects.toString(result);
        }
    }
}
