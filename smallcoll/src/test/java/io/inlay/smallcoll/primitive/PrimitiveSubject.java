package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list of one type in one state with so many elements, all different. Tests take subjects as class parameters and so run
 * over all of them.
 */
record PrimitiveSubject(PrimitiveType type, PrimitiveState state, int size) {
    /** A fresh list. */
    PrimitiveList list() {
        return state.build(type, elements());
    }

    Number[] elements() {
        return kind().numbers(size);
    }

    ElementKind kind() {
        return type.kind();
    }

    /** An element that is not in the list. */
    Number absent() {
        return kind().number(99);
    }

    int room() {
        return type.isFixed() ? list().remainingCapacity() : Integer.MAX_VALUE;
    }

    /** What the list should do, from the same start. */
    ModelList model(PrimitiveList list) {
        return ModelList.of(type, list.capacity(), elements());
    }

    /** Runs the action on the list and on the model and expects the same of both in every respect. */
    void behavesAsModel(String name, Function<PrimitiveList, Object> action) {
        PrimitiveList list = list();
        ModelList model = model(list);
        PrimitiveOutcome expected = PrimitiveOutcome.of(() -> action.apply(model));
        assertThat(PrimitiveOutcome.of(() -> action.apply(list))).as(name).isEqualTo(expected);
        holds(list, model, name);
    }

    /** As {@link #behavesAsModel} for an action with no result. */
    void changesAsModel(String name, Consumer<PrimitiveList> action) {
        behavesAsModel(name, list -> {
            action.accept(list);
            return null;
        });
    }

    /** Expects the list to be as it was made, whatever was tried on it. */
    void isUnchanged(PrimitiveList list, String name) {
        holds(list, model(list()), name);
    }

    /** Expects these elements by whatever way the list is read, and the capacity. */
    static void holds(PrimitiveList list, ModelList model, String name) {
        holds(list, model.toArray(), name);
        assertThat(list.capacity()).as("%s: capacity", name).isEqualTo(model.capacity());
        assertThat(list.isInline()).as("%s: isInline", name).isEqualTo(model.isInline());
    }

    static void holds(PrimitiveList list, Number[] elements, String name) {
        List<Number> expected = Arrays.asList(elements);
        assertThat(Arrays.asList(list.toArray())).as("%s: elements", name).isEqualTo(expected);
        assertThat(list.size()).as("%s: size", name).isEqualTo(elements.length);
        Iterator<Number> iterator = list.iterator();
        for (int i = 0; i < elements.length; i++) {
            if (!list.get(i).equals(elements[i]) || !iterator.next().equals(elements[i])) {
                throw new AssertionError(name + ": element " + i + " differs by get or iterator");
            }
        }
        assertThat(iterator.hasNext()).as("%s: end of the iterator", name).isFalse();
        assertThat(list.asList()).as("%s: view", name).isEqualTo(expected);
    }

    /** Indexes from well below the first valid one to well above the last. */
    int[] indexesAndBeyond() {
        return IntStream.concat(IntStream.rangeClosed(-1, size + 1), IntStream.of(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .toArray();
    }

    /** Bounds of ranges around every threshold of the list, and beyond. */
    int[] bounds() {
        int inline = type.inlineCapacity();
        return IntStream.of(-1, 0, 1, size - 1, size, size + 1, inline - 1, inline, inline + 1)
                .distinct()
                .toArray();
    }

    /** Both sides of every threshold of the type: the fields full, and the first array full. */
    static int[] sizes(PrimitiveType type) {
        return sizes(type, PrimitiveState.FULL);
    }

    /** In the states that differ in their history only, the end of the fields is what matters. */
    private static int[] sizes(PrimitiveType type, PrimitiveState state) {
        int inline = type.inlineCapacity();
        if (state.differsInHistoryOnly()) {
            return new int[] {inline - 1, inline, inline + 1};
        }
        return IntStream.of(0, 1, inline - 1, inline, inline + 1, 2 * inline + 1)
                .toArray();
    }

    static Stream<PrimitiveSubject> all() {
        return PrimitiveType.all().flatMap(PrimitiveSubject::of);
    }

    static Stream<PrimitiveSubject> fixed() {
        return PrimitiveType.fixed().flatMap(PrimitiveSubject::of);
    }

    private static Stream<PrimitiveSubject> of(PrimitiveType type) {
        return Arrays.stream(PrimitiveState.of(type))
                .flatMap(state ->
                        IntStream.of(sizes(type, state)).mapToObj(size -> new PrimitiveSubject(type, state, size)));
    }

    @Override
    public String toString() {
        return type + ", " + state + ", " + size + " elements";
    }
}
