package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inlay.smallcoll.Fuse.Blown;
import io.inlay.smallcoll.TroubleMakers.Hostile;
import io.inlay.smallcoll.TroubleMakers.Meddling;
import io.inlay.smallcoll.TroubleMakers.Reentrant;
import io.inlay.smallcoll.TroubleMakers.Unreliable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults that other inline and growable lists had, each by name, in every state. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.GrowableSubject#lists")
class KnownFaultsTest {
    private static final List<Consumer<List<String>>> CHANGES = List.of(
            list -> list.add("changed"),
            list -> list.remove(0),
            List::clear,
            list -> list.addAll(ListSubject.elements(20)));

    @Parameter
    GrowableSubject subject;

    @Test
    void predicateThatThrowsAtItsKthCall_leavesTheListAsItWas() {
        survivesEveryThrow((list, fuse) -> list.removeIf(element -> fuse.burn(element.length() % 2 == 0)));
        survivesEveryThrow((list, fuse) -> list.removeIf(element -> fuse.burn(true)));
        survivesEveryThrow((list, fuse) -> list.extractIf(element -> fuse.burn(element.length() % 2 == 0)));
        survivesEveryThrow((list, fuse) -> list.extractIf(element -> fuse.burn(true)));
        survivesEveryThrow((list, fuse) -> list.dedupBy((kept, next) -> fuse.burn(true)));
        survivesEveryThrow((list, fuse) -> list.subList(0, list.size()).removeIf(element -> fuse.burn(true)));
    }

    @Test
    void containsThatThrowsAtItsKthCall_leavesTheListAsItWas() {
        survivesEveryThrow((list, fuse) -> list.removeAll(new Unreliable(List.of("e0", "e1"), fuse)));
        survivesEveryThrow((list, fuse) -> list.retainAll(new Unreliable(List.of("e0", "e1"), fuse)));
    }

    @Test
    void keyFunctionThatThrowsAtItsKthCall_leavesTheListAsItWas() {
        survivesEveryThrow((list, fuse) -> list.dedupByKey(element -> fuse.burn(true)));
    }

    @Test
    void supplierThatThrowsAtItsKthCall_leavesTheListAsItWas() {
        for (int more : new int[] {1, 2, subject.type().inlineCapacity(), 20}) {
            survivesEveryThrow((list, fuse) -> list.resizeWith(list.size() + more, () -> {
                fuse.burn(true);
                return "new";
            }));
        }
    }

    @Test
    void comparatorThatThrowsAtItsKthCall_leavesTheListAsItWas() {
        survivesEveryThrow((list, fuse) -> list.sort((a, b) -> {
            fuse.burn(true);
            return b.compareTo(a);
        }));
    }

    @Test
    void operatorThatThrowsAtItsKthCall_keepsTheReplacementsBefore() {
        for (int k = 1; k <= subject.size(); k++) {
            GrowableList<String> list = subject.list();
            Fuse fuse = new Fuse(k);
            assertThatThrownBy(() -> list.replaceAll(element -> {
                        fuse.burn(true);
                        return element + "!";
                    }))
                    .isInstanceOf(Blown.class);
            List<String> expected = subject.elements();
            expected.subList(0, k - 1).replaceAll(element -> element + "!");
            ListSubject.holds(list, expected);
        }
    }

    @Test
    void actionThatThrowsAtItsKthCall_leavesTheListAsItWas() {
        survivesEveryThrow((list, fuse) -> list.forEach(element -> fuse.burn(true)));
        survivesEveryThrow((list, fuse) -> list.iterator().forEachRemaining(element -> fuse.burn(true)));
        survivesEveryThrow((list, fuse) -> list.spliterator().forEachRemaining(element -> fuse.burn(true)));
    }

    @Test
    void argumentWhoseToArrayThrows_leavesTheListAsItWas() {
        for (List<String> source : List.of(List.of("x"), ListSubject.elements(30))) {
            survivesEveryThrow((list, fuse) -> list.addAll(new Unreliable(source, fuse)));
            survivesEveryThrow((list, fuse) -> list.addAll(0, new Unreliable(source, fuse)));
            survivesEveryThrow((list, fuse) -> list.splice(0, list.size(), new Unreliable(source, fuse)));
            survivesEveryThrow((list, fuse) -> list.containsAll(new Unreliable(source, fuse)));
            survivesEveryThrow((list, fuse) -> list.equals(new ArrayList<>(new Unreliable(source, fuse))));
            survivesEveryThrow((list, fuse) -> subject.type().containing(new Unreliable(source, fuse)));
            survivesEveryThrow((list, fuse) -> subject.type().copyOf(new Unreliable(source, fuse)));
        }
    }

    @Test
    void elementWhoseEqualsThrows_leavesTheListAsItWas() {
        List<Consumer<GrowableList<Object>>> operations = List.of(
                list -> list.contains("absent"),
                list -> list.indexOf("absent"),
                list -> list.lastIndexOf(new Hostile()),
                list -> list.remove(new Hostile()),
                list -> list.removeAll(List.of(new Hostile())),
                list -> list.retainAll(List.of(new Hostile())),
                list -> list.containsAll(List.of(new Hostile())),
                GrowableList::dedup,
                list -> list.dedupByKey(element -> new Hostile()),
                list -> list.equals(new ArrayList<>(list)),
                Object::hashCode,
                Object::toString,
                list -> list.sort(null));
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < subject.size(); i++) {
            elements.add(new Hostile());
        }
        for (Consumer<GrowableList<Object>> operation : operations) {
            GrowableList<Object> list = subject.state().build(subject.type(), elements);
            try {
                operation.accept(list);
            } catch (Blown | ClassCastException expected) {
                assertThat(list).hasSize(subject.size());
            }
            for (int i = 0; i < subject.size(); i++) {
                assertThat(list.get(i)).isSameAs(elements.get(i));
            }
            assertThat(list).hasSize(subject.size());
        }
    }

    @Test
    void callbackThatChangesTheList_isFoundOutAndNothingElseIsDone() {
        List<BiConsumer<GrowableList<String>, Runnable>> operations = List.of(
                (list, change) -> list.removeIf(element -> run(change)),
                (list, change) -> list.extractIf(element -> run(change)),
                (list, change) -> list.dedupBy((kept, next) -> run(change)),
                (list, change) -> list.dedupByKey(element -> run(change)),
                (list, change) -> list.replaceAll(element -> run(change) ? "replaced" : ""),
                (list, change) -> list.forEach(element -> change.run()),
                (list, change) -> list.resizeWith(list.size() + 3, () -> run(change) ? "supplied" : ""),
                (list, change) -> list.removeAll(new Reentrant(List.of("e0"), change)),
                (list, change) -> list.retainAll(new Reentrant(List.of("e0"), change)));
        for (int operation = 0; operation < operations.size(); operation++) {
            for (int change = 0; change < CHANGES.size(); change++) {
                expectFoundOut(operations.get(operation), CHANGES.get(change), operation + ", " + change);
            }
        }
    }

    /** Apart from the others: it gets the elements it compares from a list that may no longer have them. */
    @Test
    void comparatorThatChangesTheList_isFoundOutAndNothingElseIsDone() {
        for (int change = 0; change < CHANGES.size(); change++) {
            expectFoundOut(
                    (list, changing) -> list.sort((a, b) -> run(changing) ? a.compareTo(b) : 0),
                    CHANGES.get(change),
                    "sort, " + change);
        }
    }

    /** Lets each call of the callback in turn change the list, from the first to the last. */
    private void expectFoundOut(
            BiConsumer<GrowableList<String>, Runnable> operation, Consumer<List<String>> change, String name) {
        int[] calls = {0};
        GrowableList<String> counted = subject.list();
        counted.addAll(List.of("x", "y"));
        operation.accept(counted, () -> calls[0]++);
        assertThat(calls[0]).as(name).isPositive();
        for (int k = 1; k <= calls[0]; k++) {
            GrowableList<String> list = subject.list();
            list.addAll(List.of("x", "y"));
            expectFoundOutAtCall(k, list, operation, change, name + ", call " + k + " of " + calls[0]);
        }
    }

    private static void expectFoundOutAtCall(
            int k,
            GrowableList<String> list,
            BiConsumer<GrowableList<String>, Runnable> operation,
            Consumer<List<String>> change,
            String name) {
        List<String> changed = new ArrayList<>();
        int[] calls = {0};
        Runnable changing = () -> {
            calls[0]++;
            if (calls[0] == k) {
                change.accept(list);
                changed.addAll(list);
            }
        };
        assertThatThrownBy(() -> operation.accept(list, changing), name)
                .isInstanceOf(ConcurrentModificationException.class);
        assertThat(list.toArray()).as(name).isEqualTo(changed.toArray());
    }

    /** An argument may change the list while it is asked for its elements: refused or done, but never half done. */
    @Test
    void argumentThatChangesTheListWhileRead_leavesItSound() {
        List<BiConsumer<GrowableList<String>, Collection<String>>> operations = List.of(
                (list, argument) -> list.addAll(argument),
                (list, argument) -> list.addAll(list.size(), argument),
                (list, argument) -> list.addAll(list.size() / 2, argument),
                (list, argument) -> list.splice(list.size() / 2, list.size(), argument));
        List<Consumer<List<String>>> changes = List.of(
                List::clear, list -> list.addAll(ListSubject.elements(20)), list -> list.removeAll(List.of("e0", "x")));
        for (int operation = 0; operation < operations.size(); operation++) {
            for (int change = 0; change < changes.size(); change++) {
                expectRefusedOrDone(operations.get(operation), changes.get(change), operation + ", " + change);
            }
        }
    }

    private void expectRefusedOrDone(
            BiConsumer<GrowableList<String>, Collection<String>> operation,
            Consumer<List<String>> change,
            String name) {
        GrowableList<String> list = subject.list();
        list.add("x");
        List<String> changed = new ArrayList<>(list);
        change.accept(changed);
        Collection<String> argument = new Reentrant(List.of("new", "new"), () -> change.accept(list));
        try {
            operation.accept(list, argument);
            assertThat(list).as(name).filteredOn("new"::equals).hasSize(2);
        } catch (ConcurrentModificationException | IndexOutOfBoundsException refused) {
            ListSubject.holds(list, changed);
        } catch (AssertionError unsound) {
            throw new AssertionError("operation and change " + name + ": " + unsound.getMessage(), unsound);
        }
    }

    /** Nothing says what is found while the elements change, but the list must come out of it sound. */
    @Test
    void elementWhoseEqualsChangesTheList_leavesItSound() {
        List<BiConsumer<GrowableList<Object>, Object>> operations = List.of(
                List::contains,
                List::indexOf,
                List::lastIndexOf,
                List::remove,
                (list, key) -> list.reversed().remove(key),
                (list, key) -> list.subList(0, list.size()).remove(key),
                (list, key) -> list.removeAll(List.of(key)),
                (list, key) -> list.retainAll(List.of(key)),
                (list, key) -> list.equals(new ArrayList<>(List.of(key, key))),
                (list, key) -> list.dedup());
        List<Consumer<List<Object>>> changes = List.of(
                List::clear,
                list -> list.remove(0),
                list -> list.remove(list.size() - 1),
                list -> list.addAll(ListSubject.elements(20)));
        for (int operation = 0; operation < operations.size(); operation++) {
            for (int change = 0; change < changes.size(); change++) {
                expectSound(operations.get(operation), changes.get(change), operation + ", " + change);
            }
        }
    }

    private void expectSound(
            BiConsumer<GrowableList<Object>, Object> operation, Consumer<List<Object>> change, String name) {
        GrowableList<Object> list = subject.state().build(subject.type(), new ArrayList<>(subject.elements()));
        list.add(new Meddling(() -> change.accept(list)));
        try {
            operation.accept(list, new Meddling(() -> change.accept(list)));
        } catch (ConcurrentModificationException | IndexOutOfBoundsException noticed) {
            Representation.check(list.raw());
        } catch (AssertionError unsound) {
            throw new AssertionError("operation and change " + name + ": " + unsound.getMessage(), unsound);
        }
    }

    @Test
    void collectionWhoseSizeLies_isReadByItsElements() {
        List<String> truth = ListSubject.elements(subject.type().inlineCapacity() + 1);
        for (int claimed : new int[] {0, 1, 3, 1000, Integer.MAX_VALUE, -1}) {
            Collection<String> lying = new Unreliable(truth, new Fuse(Integer.MAX_VALUE)) {
                @Override
                public int size() {
                    return claimed;
                }
            };
            ListSubject.holds(subject.type().containing(lying), truth);
            ListSubject.holds(subject.type().copyOf(lying), truth);
            GrowableList<String> list = subject.list();
            list.addAll(lying);
            list.addAll(0, lying);
            list.splice(truth.size(), truth.size() + subject.size(), lying);
            assertThat(list).hasSize(3 * truth.size());
        }
    }

    @Test
    void collectionThatKeepsTheArrayItGave_cannotReachTheList() {
        String[] kept =
                ListSubject.elements(3 * subject.type().inlineCapacity()).toArray(new String[0]);
        Collection<String> hoarder = new Unreliable(List.of(kept), new Fuse(Integer.MAX_VALUE)) {
            @Override
            public Object[] toArray() {
                return kept;
            }
        };
        List<GrowableList<String>> lists = new ArrayList<>(List.of(
                subject.type().containing(hoarder),
                subject.type().copyOf(hoarder),
                subject.type().ofArray(kept)));
        for (int i = 0; i < 3; i++) {
            lists.add(subject.list());
        }
        lists.get(3).addAll(hoarder);
        lists.get(4).addAll(0, hoarder);
        lists.get(5).splice(0, subject.size(), hoarder);
        Arrays.fill(kept, "changed");
        lists.forEach(list -> assertThat(list).doesNotContain("changed"));
    }

    @Test
    void collectionWhoseToArrayIsNull_leavesTheListAsItWas() {
        Collection<String> broken = new Unreliable(List.of("x"), new Fuse(Integer.MAX_VALUE)) {
            @Override
            @SuppressWarnings("ReturnsNullCollection")
            public Object[] toArray() {
                return null;
            }
        };
        GrowableList<String> list = subject.list();
        assertThatThrownBy(() -> list.addAll(broken)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> list.addAll(0, broken)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> list.splice(0, list.size(), broken)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> subject.type().containing(broken)).isInstanceOf(NullPointerException.class);
        ListSubject.holds(list, subject.elements());
    }

    @Test
    void allTraversalPaths_agree() {
        GrowableList<String> list = subject.list();
        list.add("last");
        list.remove(0);
        list.add(list.size() / 2, "middle");
        List<List<String>> paths = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            paths.add(new ArrayList<>());
        }
        for (int i = 0; i < list.size(); i++) {
            paths.get(0).add(list.get(i));
        }
        list.iterator().forEachRemaining(paths.get(1)::add);
        for (Iterator<String> iterator = list.iterator(); iterator.hasNext(); ) {
            paths.get(2).add(iterator.next());
        }
        for (ListIterator<String> iterator = list.listIterator(list.size()); iterator.hasPrevious(); ) {
            paths.get(3).add(0, iterator.previous());
        }
        list.forEach(paths.get(4)::add);
        list.spliterator().forEachRemaining(paths.get(5)::add);
        paths.get(6).addAll(list.stream().collect(Collectors.toList()));
        paths.get(7).addAll(list.subList(0, list.size()));
        list.reversed().forEach(element -> paths.get(8).add(0, element));
        assertThat(paths).allMatch(path -> Arrays.equals(path.toArray(), list.toArray()));
    }

    private void survivesEveryThrow(BiConsumer<GrowableList<String>, Fuse> operation) {
        for (int k = 1; ; k++) {
            GrowableList<String> list = subject.list();
            Fuse fuse = new Fuse(k);
            try {
                operation.accept(list, fuse);
                assertThat(k).as("calls of the callback").isGreaterThan(Math.min(1, subject.size() - 1));
                return;
            } catch (Blown blown) {
                ListSubject.holds(list, subject.elements());
            }
        }
    }

    private static boolean run(Runnable change) {
        change.run();
        return true;
    }
}
