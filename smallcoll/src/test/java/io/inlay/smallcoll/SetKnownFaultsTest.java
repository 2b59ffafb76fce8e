package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.inlay.smallcoll.Fuse.Blown;
import io.inlay.smallcoll.TroubleMakers.Reentrant;
import io.inlay.smallcoll.TroubleMakers.Unreliable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults that other sets had, each by name, in every state; {@link MapKnownFaultsTest} has those that are of maps as well. */
@ParameterizedClass(name = "{0}")
@MethodSource("subjects")
class SetKnownFaultsTest {
    private static final List<Consumer<Set<Object>>> CHANGES =
            List.of(set -> set.add("changed"), set -> set.remove("e0"), Set::clear, set -> set.addAll(elements(70)));

    @Parameter
    Subject subject;

    static Stream<Subject> subjects() {
        return SetType.all().stream()
                .flatMap(type -> Arrays.stream(SetState.values())
                        .flatMap(state -> sizes(type, state).mapToObj(size -> new Subject(type, state, size))));
    }

    private static IntStream sizes(SetType type, SetState state) {
        int inline = type.inlineCapacity();
        return state == SetState.GROWN
                ? type.sizes()
                : IntStream.of(0, 1, inline, inline + 1, 9, 17).distinct();
    }

    /** A set of one type in one state with so many elements {@code e0}, {@code e1}, ... */
    record Subject(SetType type, SetState state, int size) {
        GrowableSet<Object> set() {
            return state.build(type, elements(size));
        }

        @Override
        public String toString() {
            return type + ", " + state + ", " + size + " elements";
        }
    }

    private static List<Object> elements(int size) {
        return new ArrayList<>(
                IntStream.range(0, size).mapToObj(number -> "e" + number).toList());
    }

    private List<Object> elements() {
        return elements(subject.size());
    }

    private static void holds(Set<Object> set, List<Object> expected) {
        assertThat(new ArrayList<>(set)).isEqualTo(expected);
        assertThat(set.size()).isEqualTo(expected.size());
        expected.forEach(element -> assertThat(set.contains(element)).isTrue());
        Faces.checkInvariants(set);
    }

    @Test
    void allTraversalPaths_agree() {
        Set<Object> set = subject.set().raw();
        set.add("last");
        set.remove("e1");
        set.add(null);
        set.add("e1");
        List<Object> expected = elements();
        expected.remove("e1");
        Collections.addAll(expected, "last", null, "e1");
        List<List<Object>> paths = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            paths.add(new ArrayList<>());
        }
        set.forEach(paths.get(0)::add);
        set.iterator().forEachRemaining(paths.get(1)::add);
        set.spliterator().forEachRemaining(paths.get(2)::add);
        set.stream().forEach(paths.get(3)::add);
        Collections.addAll(paths.get(4), set.toArray());
        Collections.addAll(paths.get(5), set.toArray(new Object[0]));
        assertThat(paths).allSatisfy(path -> assertThat(path).isEqualTo(expected));
    }

    @Test
    void clearThenReuse_findsNothingOfBefore() {
        Set<Object> set = subject.set().raw();
        set.add(null);
        set.clear();
        holds(set, List.of());
        assertThat(set.contains(null)).isFalse();
        assertThat(set.contains("e0")).isFalse();
        assertThat(set.add("e1")).isTrue();
        assertThat(set.add(null)).isTrue();
        assertThat(set.add(null)).isFalse();
        holds(set, Arrays.asList("e1", null));
        set.clear();
        assertThat(set.addAll(elements())).isEqualTo(subject.size() > 0);
        holds(set, elements());
    }

    @Test
    void setAsItsOwnArgument_isReadBeforeItIsChanged() {
        Set<Object> set = subject.set().raw();
        assertThat(set.addAll(set)).isFalse();
        assertThat(set.retainAll(set)).isFalse();
        assertThat(set.containsAll(set)).isTrue();
        assertThat(set.equals(set)).isTrue();
        holds(set, elements());
        set.add("last");
        set.add(set.toString());
        assertThat(set).hasSize(subject.size() + 2);
    }

    /** LinkedHashSet fails fast in the midst of this; what is left must be sound in any case. */
    @Test
    void setRemovedFromItself_isEmptyOrRefuses() {
        Set<Object> set = subject.set().raw();
        try {
            set.removeAll(set);
            holds(set, List.of());
        } catch (ConcurrentModificationException refused) {
            List<Object> expected = elements();
            expected.retainAll(new ArrayList<>(set));
            holds(set, expected);
        }
    }

    @Test
    void iteratorThatRemovesEveryOther_visitsEachOnce() {
        for (int first = 0; first < 2; first++) {
            Set<Object> set = subject.set().raw();
            List<Object> left = elements();
            List<Object> visited = new ArrayList<>();
            for (Iterator<Object> each = set.iterator(); each.hasNext(); ) {
                Object element = each.next();
                visited.add(element);
                if (visited.size() % 2 == first) {
                    each.remove();
                    left.remove(element);
                }
            }
            assertThat(visited).isEqualTo(elements());
            holds(set, left);
        }
    }

    @Test
    void functionThatChangesTheSet_isFoundOut() {
        List<BiConsumer<GrowableSet<Object>, Runnable>> operations = List.of(
                (set, change) -> set.raw().forEach(element -> change.run()),
                (set, change) -> set.raw().removeIf(element -> ranThenTrue(change)),
                (set, change) -> set.extractIf(element -> ranThenTrue(change)),
                (set, change) -> set.getEquivalent("kept".hashCode(), element -> ranThenTrue(change)),
                (set, change) -> set.removeEquivalent("kept".hashCode(), element -> ranThenTrue(change)),
                (set, change) -> set.computeIfAbsentEquivalent("new".hashCode(), element -> false, () -> {
                    change.run();
                    return "new";
                }));
        for (BiConsumer<GrowableSet<Object>, Runnable> operation : operations) {
            for (Consumer<Set<Object>> change : CHANGES) {
                GrowableSet<Object> set = subject.set();
                set.raw().add("e0");
                set.raw().add("kept");
                Set<Object> changed = new LinkedHashSet<>(set.raw());
                change.accept(changed);
                boolean[] done = {false};
                assertThatThrownBy(() -> operation.accept(set, () -> {
                            if (!done[0]) {
                                done[0] = true;
                                change.accept(set.raw());
                            }
                        }))
                        .isInstanceOf(ConcurrentModificationException.class);
                holds(set.raw(), new ArrayList<>(changed));
            }
        }
    }

    private static boolean ranThenTrue(Runnable change) {
        change.run();
        return true;
    }

    @Test
    void functionThatThrows_leavesTheSetAsItWas() {
        List<BiConsumer<GrowableSet<Object>, Fuse>> operations = List.of(
                (set, fuse) -> set.raw().forEach(element -> fuse.burn(true)),
                (set, fuse) -> set.raw().removeIf(element -> fuse.burn(true)),
                (set, fuse) -> set.extractIf(element -> fuse.burn(element.hashCode() % 2 == 0)),
                (set, fuse) -> set.getEquivalent("e0".hashCode(), element -> fuse.burn(false)),
                (set, fuse) -> set.removeEquivalent("e0".hashCode(), element -> fuse.burn(true)),
                (set, fuse) -> set.computeIfAbsentEquivalent(
                        "new".hashCode(), element -> false, () -> fuse.burn(true) ? "new" : ""));
        for (BiConsumer<GrowableSet<Object>, Fuse> operation : operations) {
            for (int k = 1; k < 3 + subject.size(); k++) {
                GrowableSet<Object> set = subject.set();
                try {
                    operation.accept(set, new Fuse(k));
                } catch (Blown blown) {
                    holds(set.raw(), elements());
                }
            }
        }
    }

    @Test
    void specialElements_areElementsLikeOthers() {
        List<Object> specials = Arrays.asList(
                null, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0L, Long.MIN_VALUE, 0.0, -0.0, Double.NaN, "", 'a');
        Set<Object> set = subject.set().raw();
        List<Object> expected = elements();
        for (Object special : specials) {
            assertThat(set.contains(special)).isFalse();
            assertThat(set.remove(special)).isFalse();
            assertThat(set.add(special)).isTrue();
            assertThat(set.add(special)).isFalse();
            expected.add(special);
            holds(set, expected);
        }
        assertThat(set.removeAll(specials)).isTrue();
        holds(set, elements());
    }

    /** Elements to remove or to retain, of either way to go about it, that throw or change the set. */
    @Test
    void removalThatIsInterrupted_leavesTheSetAsItIs() {
        List<Function<Set<Object>, Set<Object>>> directions =
                List.of(set -> set, set -> ElementEnds.of(set).reversed());
        List<BiConsumer<Set<Object>, Fuse>> operations = List.of(
                (set, fuse) -> set.removeIf(element -> fuse.burn(true)),
                (set, fuse) -> set.retainAll(new Unreliable(List.of("e1"), fuse)),
                (set, fuse) -> set.removeAll(new Unreliable(List.of("e0", "e1", "e2"), fuse)),
                (set, fuse) -> set.removeAll(new Unreliable(Collections.nCopies(1000, "e1"), fuse)));
        for (Function<Set<Object>, Set<Object>> direction : directions) {
            for (BiConsumer<Set<Object>, Fuse> operation : operations) {
                for (int k = 1; k < 3 + subject.size(); k++) {
                    Set<Object> set = subject.set().raw();
                    Fuse fuse = new Fuse(k);
                    if (catchThrowable(() -> operation.accept(direction.apply(set), fuse)) instanceof Blown) {
                        holds(set, elements());
                    }
                }
            }
            List<BiConsumer<Set<Object>, Runnable>> changing = List.of(
                    (set, change) -> set.removeIf(element -> ranThenTrue(change)),
                    (set, change) -> set.retainAll(new Reentrant(List.of("e1"), change)),
                    (set, change) -> set.removeAll(new Reentrant(List.of("e1"), change)),
                    (set, change) -> set.removeAll(new Reentrant(Collections.nCopies(1000, "e1"), change)));
            for (BiConsumer<Set<Object>, Runnable> operation : changing) {
                Set<Object> set = subject.set().raw();
                set.addAll(List.of("e1", "kept"));
                List<Object> changed = new ArrayList<>(set);
                changed.add("changed");
                assertThatThrownBy(() -> operation.accept(direction.apply(set), () -> set.add("changed")))
                        .isInstanceOf(ConcurrentModificationException.class);
                holds(set, changed);
            }
        }
    }

    /** The reversed view asks in its own order, as that of LinkedHashSet does. */
    @Test
    void removalThroughTheReversedView_asksFromTheLastOn() {
        List<Object> asked = new ArrayList<>();
        Set<Object> set = subject.set().raw();
        assertThat(ElementEnds.of(set).reversed().removeIf(element -> !asked.add(element)))
                .isFalse();
        Collections.reverse(asked);
        assertThat(asked).isEqualTo(elements());
        holds(set, elements());
    }
}
