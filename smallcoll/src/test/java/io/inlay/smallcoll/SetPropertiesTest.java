package io.inlay.smallcoll;

import io.inlay.smallcoll.SetSubject.History;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;

/**
 * Scenarios that shrink, as those of {@link MapPropertiesTest}: small sets and LinkedHashSets stay the same, with iterators
 * held from one operation to the next.
 */
class SetPropertiesTest {
    private static final int TRIES = 2000;
    private static final int STEPS = 50;

    @BeforeContainer
    static void requireAssertions() {
        ModelInvariants.requireAssertions();
    }

    @Property(tries = TRIES)
    void smallSet_doesWhatLinkedHashSetDoes(@ForAll("smallSets") ActionChain<Scenario> chain) {
        chain.run();
    }

    @Property(tries = TRIES)
    void smallSet8_doesWhatLinkedHashSetDoes(@ForAll("smallSets8") ActionChain<Scenario> chain) {
        chain.run();
    }

    @Provide
    ActionChainArbitrary<Scenario> smallSets() {
        return chains(SetKind.SMALL_SET);
    }

    @Provide
    ActionChainArbitrary<Scenario> smallSets8() {
        return chains(SetKind.SMALL_SET8);
    }

    private static ActionChainArbitrary<Scenario> chains(SetKind kind) {
        return ActionChain.startWith(() -> new Scenario(kind, KeyStyle.STRINGS, History.COPIED, 12, 0))
                .withAction(4, start(kind))
                .withAction(96, step())
                .withMaxTransformations(STEPS);
    }

    private static Action.Independent<Scenario> start(SetKind kind) {
        Arbitrary<Integer> elements = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, 3 * kind.inlineCapacity())),
                Tuple.of(1, Arbitraries.integers().between(1, 300)));
        Arbitrary<Integer> sizes = Arbitraries.integers().between(0, 40);
        return () -> Combinators.combine(Arbitraries.of(KeyStyle.class), Arbitraries.of(History.class), elements, sizes)
                .as((style, history, bound, size) -> Transformer.transform(
                        "start " + style + ", " + history + ", " + bound + ", " + size,
                        world -> new Scenario(kind, style, history, bound, size)));
    }

    private static Action.Independent<Scenario> step() {
        Arbitrary<Integer> number = Arbitraries.integers()
                .between(0, MapScenarioStep.BOUND - 1)
                .withDistribution(RandomDistribution.uniform());
        Arbitrary<MapScenarioStep<Op>> steps = Combinators.combine(Arbitraries.of(Op.class), number, number, number)
                .as(MapScenarioStep::new);
        return () -> steps.map(step -> Transformer.mutate(step.toString(), world -> world.perform(step)));
    }

    /** What can be done to a set. Each gives a result that is the same for two sets that behave the same. */
    private enum Op {
        ADD((side, with) -> side.set.add(with.element(0))),
        ADD_SEVERAL((side, with) -> side.set.addAll(with.elements())),
        REMOVE((side, with) -> side.set.remove(with.element(0))),
        CONTAINS((side, with) -> side.set.contains(with.element(0))),
        CONTAINS_ALL((side, with) -> side.set.containsAll(with.elements())),
        REMOVE_ALL((side, with) -> side.set.removeAll(with.elements())),
        RETAIN_ALL((side, with) -> with.way() % 4 == 0 && side.set.retainAll(with.elements())),
        REMOVE_IF((side, with) -> side.set.removeIf(with::chooses)),
        TO_ARRAY((side, with) -> Arrays.asList(side.set.toArray())),
        STREAM((side, with) -> side.set.stream().filter(with::chooses).toList().toString()),
        /** A window: as many come in at the end as go out in front. */
        TURN_OVER((side, with) -> {
            for (int i = 0; i < with.way() % 64 && !side.set.isEmpty(); i++) {
                Iterator<Object> first = side.set.iterator();
                Object eldest = first.next();
                first.remove();
                side.set.add(i % 8 == 0 ? with.element(i) : eldest);
            }
            return side.set.size();
        }),
        /** The action modifies the set at the first of several: LinkedHashSet does not see what is done at the last. */
        FOR_EACH((side, with) -> {
            boolean[] done = {side.set.size() < 2};
            side.set.forEach(element -> {
                if (!done[0]) {
                    done[0] = true;
                    with.disturb(side);
                }
            });
            return "";
        }),
        CLEAR((side, with) -> {
            if (with.way() % 4 == 0) {
                side.set.clear();
            }
            return "";
        }),
        OPEN((side, with) -> {
            side.cursors.add(side.set.iterator());
            return side.cursors.size() > Side.HELD ? side.cursors.remove(0).hasNext() : "";
        }),
        CURSOR_NEXT(
                (side, with) -> side.cursors.isEmpty() ? "" : with.cursor(side).next()),
        CURSOR_REMOVE((side, with) -> {
            if (!side.cursors.isEmpty()) {
                with.cursor(side).remove();
            }
            return "";
        }),
        CURSOR_REST((side, with) -> {
            List<Object> seen = new ArrayList<>();
            if (!side.cursors.isEmpty()) {
                with.cursor(side).forEachRemaining(seen::add);
            }
            return seen;
        }),
        /** On the small set alone: nothing is to be seen of it but that iterators may fail. */
        TRIM((side, with) -> side.resized(SetExtras::trimToSize)),
        ENSURE_CAPACITY((side, with) -> side.resized(set -> set.ensureCapacity(with.way() % 600)));

        private final Body body;

        Op(Body body) {
            this.body = body;
        }

        private interface Body {
            Object on(Side side, Arguments with);
        }
    }

    /** One of the two sets, with the iterators that are held. */
    private static final class Side {
        static final int HELD = 4;

        final Set<Object> set;
        final boolean small;
        final List<Iterator<Object>> cursors = new ArrayList<>();

        Side(Set<Object> set, boolean small) {
            this.set = set;
            this.small = small;
        }

        Object resized(Consumer<SetExtras<Object>> change) {
            cursors.clear();
            if (small) {
                change.accept(SetKind.extras(set));
            }
            return "";
        }
    }

    /** The arguments of a step, the same objects for both sides. */
    private record Arguments(List<Object> row, int value, int way) {
        Object element(int offset) {
            return row.get(offset % row.size());
        }

        List<Object> elements() {
            return row.subList(0, value % row.size());
        }

        boolean chooses(Object element) {
            return Math.floorMod(Objects.toString(element).hashCode() + way, 2 + way % 5) == 0;
        }

        Iterator<Object> cursor(Side side) {
            return side.cursors.get(way % side.cursors.size());
        }

        /** Modifies the set in some ways, while it is being read. */
        void disturb(Side side) {
            switch (way % 8) {
                case 0 -> side.set.add(element(1));
                case 1 -> side.set.remove(element(1));
                case 2 -> side.set.clear();
                case 3 -> throw new Fuse.Blown();
                default -> {}
            }
        }
    }

    /** A small set and a LinkedHashSet that go through the same steps, and are compared in every way after each. */
    static final class Scenario {
        private static final int SEVERAL = 24;

        private final KeyStyle style;
        private final int elements;
        private final Side small;
        private final Side model;

        Scenario(SetKind kind, KeyStyle style, History history, int elements, int size) {
            this.style = style;
            this.elements = elements;
            SetSubject subject = new SetSubject(kind, history, style, Math.min(size, elements));
            small = new Side(subject.set(), true);
            model = new Side(new LinkedHashSet<>(subject.model()), false);
            SetSubject.holds(small.set, model.set);
        }

        private void perform(MapScenarioStep<Op> step) {
            List<Object> row = IntStream.range(0, SEVERAL)
                    .mapToObj(i -> style.equalKey((step.key() + i) % elements))
                    .toList();
            Arguments arguments = new Arguments(row, step.value(), step.way());
            MapOutcome expected = MapOutcome.of(() -> step.operation().body.on(model, arguments));
            MapOutcome actual = MapOutcome.of(() -> step.operation().body.on(small, arguments));
            require(actual.equals(expected), step + " gave " + actual + ", should be " + expected);
            SetSubject.holds(small.set, model.set);
            Faces.checkInvariants(small.set);
            for (int i = 0; i < model.cursors.size(); i++) {
                boolean more = model.cursors.get(i).hasNext();
                require(
                        small.cursors.get(i).hasNext() == more,
                        step + ": iterator " + i + " should have next: " + more);
            }
            for (int number = 0; number < elements; number += 1 + elements / 16) {
                Object element = style.equalKey(number);
                require(small.set.contains(element) == model.set.contains(element), step + ": contains " + element);
            }
        }

        private static void require(boolean holds, String complaint) {
            if (!holds) {
                throw new AssertionError(complaint);
            }
        }

        @Override
        public String toString() {
            return style + " " + small.set;
        }
    }
}
