package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A set for a test to be run on: of this kind, with such a history, with such elements, of this size. */
record SetSubject(SetKind kind, History history, KeyStyle style, int size) {
    /** How the set came to hold its elements. */
    enum History {
        ADDED,
        COPIED,
        PRESIZED,
        SHRUNK,
        SHRUNK_BY_ITERATOR,
        LEFT_OF_MANY,
        TRIMMED,
        REFILLED,
        DRAINED;

        private int others() {
            return this == LEFT_OF_MANY ? 400 : 24;
        }
    }

    static Stream<SetSubject> all() {
        return MapSubject.SAMPLE ? sample() : Arrays.stream(SetKind.values()).flatMap(SetSubject::ofKind);
    }

    private static Stream<SetSubject> sample() {
        return Stream.of(
                new SetSubject(SetKind.SMALL_SET, History.ADDED, KeyStyle.STRINGS, 1),
                new SetSubject(SetKind.SMALL_SET, History.ADDED, KeyStyle.STRINGS, 4),
                new SetSubject(SetKind.SMALL_SET, History.SHRUNK, KeyStyle.STRINGS, 4),
                new SetSubject(SetKind.SMALL_SET, History.ADDED, KeyStyle.STRINGS, 8),
                new SetSubject(SetKind.SMALL_SET, History.LEFT_OF_MANY, KeyStyle.STRINGS, 30),
                new SetSubject(SetKind.SMALL_SET, History.ADDED, KeyStyle.ONE_HASH_MIXED, 30));
    }

    private static Stream<SetSubject> ofKind(SetKind kind) {
        int inline = kind.inlineCapacity();
        int[] sizes = {0, 1, inline - 1, inline, inline + 1, 2 * inline, 2 * inline + 1, 30, 70};
        int[] fewer = {1, inline, inline + 1, 2 * inline + 1, 30};
        List<History> basic = List.of(History.ADDED, History.SHRUNK, History.TRIMMED);
        Stream<SetSubject> strings = Arrays.stream(History.values())
                .flatMap(history -> IntStream.of(basic.contains(history) ? sizes : fewer)
                        .mapToObj(size -> new SetSubject(kind, history, KeyStyle.STRINGS, size)));
        Stream<SetSubject> colliding = Arrays.stream(KeyStyle.values())
                .filter(style -> style != KeyStyle.STRINGS)
                .flatMap(style -> Stream.of(History.ADDED, History.LEFT_OF_MANY)
                        .flatMap(history -> IntStream.of(inline + 1, 2 * inline + 1, 30)
                                .mapToObj(size -> new SetSubject(kind, history, style, size))));
        Stream<SetSubject> large = Stream.of(History.ADDED, History.SHRUNK)
                .map(history -> new SetSubject(kind, history, KeyStyle.STRINGS, 300));
        return Stream.of(strings, colliding, large).flatMap(Function.identity());
    }

    Set<Object> set() {
        Set<Object> set = build();
        assertThat(set.getClass()).isEqualTo(kind.setClass());
        return set;
    }

    private Set<Object> build() {
        LinkedHashSet<Object> elements = model();
        return switch (history) {
            case ADDED -> {
                Set<Object> set = kind.empty();
                elements.forEach(set::add);
                yield set;
            }
            case COPIED -> kind.copy(elements);
            case PRESIZED -> {
                Set<Object> set = kind.sized(size);
                set.addAll(elements);
                yield set;
            }
            default -> shrunk(elements);
        };
    }

    private Set<Object> shrunk(LinkedHashSet<Object> elements) {
        Set<Object> set = interspersed(elements);
        switch (history) {
            case SHRUNK_BY_ITERATOR -> {
                for (Iterator<Object> each = set.iterator(); each.hasNext(); ) {
                    if (!elements.contains(each.next())) {
                        each.remove();
                    }
                }
            }
            case LEFT_OF_MANY -> set.retainAll(elements);
            case REFILLED -> {
                set.clear();
                set.addAll(elements);
            }
            default -> {
                for (int i = 0; i < history.others(); i++) {
                    set.remove(style.filler(i));
                }
            }
        }
        if (history == History.TRIMMED) {
            SetKind.extras(set).trimToSize();
        }
        return history == History.DRAINED ? SetKind.extras(set).drain() : set;
    }

    private Set<Object> interspersed(LinkedHashSet<Object> elements) {
        Set<Object> set = kind.empty();
        int filled = 0;
        for (Object element : elements) {
            if (filled < history.others()) {
                set.add(style.filler(filled++));
            }
            set.add(element);
        }
        while (filled < history.others()) {
            set.add(style.filler(filled++));
        }
        return set;
    }

    LinkedHashSet<Object> model() {
        LinkedHashSet<Object> model = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            model.add(style.key(i));
        }
        return model;
    }

    Object absent() {
        return style.equalKey(MapSubject.ABSENT);
    }

    /** The numbers of elements to ask for: first ones, middle, last, and some that are absent. */
    List<Integer> interestingIds() {
        return new MapSubject(MapKind.SMALL_MAP, MapHistory.COPIED, style, size).interestingIds();
    }

    /** Does the same to a set and to a LinkedHashSet, and compares what comes back and what they hold then. */
    void behavesAsLinkedHashSet(Function<Set<Object>, Object> call) {
        Set<Object> set = set();
        Set<Object> model = model();
        MapOutcome expected = MapOutcome.of(() -> call.apply(model));
        MapOutcome actual = MapOutcome.of(() -> call.apply(set));
        assertThat(actual).isEqualTo(expected);
        holds(set, model);
    }

    /** Looks at the set in every way there is: it has these elements in this order, the very objects. */
    static void holds(Set<Object> set, Set<Object> model) {
        assertThat(set.size()).isEqualTo(model.size());
        assertThat(set.isEmpty()).isEqualTo(model.isEmpty());
        MapSubject.sameInOrder("iterator", set, model);
        List<Object> visited = new ArrayList<>();
        set.forEach(visited::add);
        MapSubject.sameInOrder("forEach", visited, model);
        for (Object element : model) {
            assertThat(set.contains(element)).as("contains %s", element).isTrue();
        }
        assertThat(set.equals(model) && model.equals(set)).isTrue();
        assertThat(set.hashCode()).isEqualTo(model.hashCode());
        assertThat(set.toString()).isEqualTo(model.toString());
        HeldReferences.check(set, model);
    }

    @Override
    public String toString() {
        return kind + " of " + size + " " + style + " " + history;
    }
}
