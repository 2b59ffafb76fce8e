package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.BaseStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Iterators, spliterators and streams of the lists themselves, in every state, by their primitive doors and the others. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.PrimitiveSubject#all")
class PrimitiveIterationTest {
    private static final int PROMISED = Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED;
    private static final int NOT_KEPT =
            Spliterator.DISTINCT | Spliterator.SORTED | Spliterator.IMMUTABLE | Spliterator.CONCURRENT;

    @Parameter
    PrimitiveSubject subject;

    @Test
    void iterator_bothDoors_seeEachElementOnceThenThrow() {
        List<Number> seen = new ArrayList<>();
        Iterator<Number> iterator = subject.list().iterator();
        while (iterator.hasNext()) {
            seen.add(seen.size() % 2 == 0 ? subject.kind().nextPrimitive(iterator) : iterator.next());
        }
        assertThat(seen).containsExactly(subject.elements());
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> subject.kind().nextPrimitive(iterator)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void iteratorRemove_anySubset_removesThat() {
        for (int pattern = 0; pattern < 8; pattern++) {
            int mask = pattern;
            subject.changesAsModel("remove by pattern " + pattern, list -> {
                Iterator<Number> iterator = list.iterator();
                for (int i = 0; iterator.hasNext(); i++) {
                    iterator.next();
                    if ((mask >> i % 3 & 1) != 0) {
                        iterator.remove();
                    }
                }
            });
        }
    }

    @Test
    void iteratorRemove_withoutNextBeforeIt_isRefused() {
        PrimitiveList list = subject.list();
        assertThatThrownBy(() -> list.iterator().remove()).isInstanceOf(IllegalStateException.class);
        subject.isUnchanged(list, "after remove without next");
        if (subject.size() > 0) {
            Iterator<Number> iterator = list.iterator();
            iterator.next();
            iterator.remove();
            assertThatThrownBy(iterator::remove).isInstanceOf(IllegalStateException.class);
            assertThat(list.size()).isEqualTo(subject.size() - 1);
        }
    }

    @Test
    void iteratorForEachRemaining_fromAnywhere_seesTheRestOnceByBothDoors() {
        for (int advanced = 0; advanced <= subject.size(); advanced += 3) {
            List<Number> rest = Arrays.asList(subject.elements()).subList(advanced, subject.size());
            Iterator<Number> boxed = advance(subject.list().iterator(), advanced);
            Iterator<Number> primitive = advance(subject.list().iterator(), advanced);
            List<Number> seen = new ArrayList<>();
            boxed.forEachRemaining(seen::add);
            assertThat(seen).isEqualTo(rest);
            seen.clear();
            subject.kind().forEachRemainingPrimitive(primitive, seen::add);
            assertThat(seen).isEqualTo(rest);
            assertThat(boxed.hasNext() || primitive.hasNext()).isFalse();
        }
    }

    @Test
    void iteratorRemove_afterForEachRemaining_removesTheLast() {
        if (subject.size() > 0) {
            subject.changesAsModel("remove after forEachRemaining", list -> {
                Iterator<Number> iterator = list.iterator();
                iterator.forEachRemaining(element -> {});
                iterator.remove();
            });
        }
    }

    private static Iterator<Number> advance(Iterator<Number> iterator, int count) {
        for (int i = 0; i < count; i++) {
            iterator.next();
        }
        return iterator;
    }

    @Test
    void iterator_afterEachStructuralChangePastIt_throwsAndChangesNothing() {
        changes().forEach((name, change) -> {
            PrimitiveList list = subject.list();
            Iterator<Number> iterator = list.iterator();
            Iterator<Number> advanced = list.iterator();
            advanced.next();
            change.accept(list);
            Number[] after = list.toArray();
            assertThatThrownBy(iterator::next, name).isInstanceOf(ConcurrentModificationException.class);
            assertThatThrownBy(() -> subject.kind().nextPrimitive(iterator), name)
                    .isInstanceOf(ConcurrentModificationException.class);
            assertThatThrownBy(advanced::remove, name).isInstanceOf(ConcurrentModificationException.class);
            if (after.length > 1) {
                assertThatThrownBy(() -> advanced.forEachRemaining(element -> {}), name)
                        .isInstanceOf(ConcurrentModificationException.class);
            }
            PrimitiveSubject.holds(list, after, name);
        });
    }

    @Test
    void spliterator_afterEachStructuralChangePastIt_throws() {
        changes().forEach((name, change) -> {
            PrimitiveList list = subject.list();
            Spliterator<Number> bound = list.spliterator();
            assertThat(bound.estimateSize()).isEqualTo(subject.size());
            Spliterator<Number> other = list.spliterator();
            assertThat(other.estimateSize()).isEqualTo(subject.size());
            change.accept(list);
            assertThatThrownBy(() -> bound.tryAdvance(element -> {}), name)
                    .isInstanceOf(ConcurrentModificationException.class);
            assertThatThrownBy(() -> other.forEachRemaining(element -> {}), name)
                    .isInstanceOf(ConcurrentModificationException.class);
        });
    }

    /** Changes of the size; each of them works on any list with an element, unless it is full. */
    private Map<String, Consumer<PrimitiveList>> changes() {
        Map<String, Consumer<PrimitiveList>> changes = new LinkedHashMap<>();
        if (subject.size() == 0) {
            return changes;
        }
        changes.put("remove", list -> list.remove(0));
        changes.put("removeLast", PrimitiveList::removeLast);
        changes.put("clear", PrimitiveList::clear);
        changes.put("truncate", list -> list.truncate(0));
        changes.put("removeIf", list -> list.removeIf(element -> true));
        changes.put("swapRemove", list -> list.swapRemove(0));
        changes.put("drain", list -> list.drain(0, 1));
        changes.put("asList clear", list -> list.asList().clear());
        changes.put("other iterator", list -> {
            Iterator<Number> iterator = list.iterator();
            iterator.next();
            iterator.remove();
        });
        if (subject.room() > 0) {
            changes.put("add", list -> list.add(subject.absent()));
            changes.put("insert", list -> list.insert(0, subject.absent()));
            changes.put("addAll", list -> list.addAll(new Number[] {subject.absent()}));
            changes.put("resize", list -> list.resize(subject.size() + 1, subject.absent()));
            changes.put("asList add", list -> list.asList().add(subject.absent()));
            changes.put("add and remove", list -> {
                list.add(subject.absent());
                list.removeLast();
            });
        }
        return changes;
    }

    @Test
    void set_whileIterated_isNoStructuralChange() {
        if (subject.size() > 1) {
            PrimitiveList list = subject.list();
            Iterator<Number> iterator = list.iterator();
            iterator.next();
            list.set(1, subject.absent());
            assertThat(iterator.next()).isEqualTo(subject.absent());
        }
    }

    @Test
    void spliterator_anyList_claimsWhatItKeepsAndNoMore() {
        int characteristics = subject.list().spliterator().characteristics();
        assertThat(characteristics & PROMISED).isEqualTo(PROMISED);
        assertThat(characteristics & NOT_KEPT).isZero();
        assertThat(subject.list().spliterator().estimateSize()).isEqualTo(subject.size());
        assertThat(subject.list().spliterator().getExactSizeIfKnown()).isEqualTo(subject.size());
    }

    @Test
    void spliterator_firstUsedAfterChanges_seesThem() {
        PrimitiveList list = subject.list();
        Spliterator<Number> spliterator = list.spliterator();
        BaseStream<Number, ?> stream = list.stream();
        if (subject.room() > 0) {
            list.add(subject.absent());
        } else if (subject.size() > 0) {
            list.removeFirst();
        }
        List<Number> seen = new ArrayList<>();
        spliterator.forEachRemaining(seen::add);
        assertThat(seen).containsExactly(list.toArray());
        seen.clear();
        stream.iterator().forEachRemaining(seen::add);
        assertThat(seen).containsExactly(list.toArray());
    }

    @Test
    void tryAdvanceThenForEachRemaining_fromAnywhere_seesEachElementOnceByBothDoors() {
        for (int advanced = 0; advanced <= subject.size(); advanced += 2) {
            List<Number> seen = new ArrayList<>();
            Spliterator<Number> spliterator = subject.list().spliterator();
            for (int i = 0; i < advanced; i++) {
                boolean some = i % 2 == 0
                        ? spliterator.tryAdvance(seen::add)
                        : subject.kind().tryAdvancePrimitive(spliterator, seen::add);
                assertThat(some).isTrue();
            }
            assertThat(spliterator.estimateSize()).isEqualTo(subject.size() - advanced);
            if (advanced % 4 == 0) {
                spliterator.forEachRemaining(seen::add);
            } else {
                subject.kind().forEachRemainingPrimitive(spliterator, seen::add);
            }
            assertThat(seen).containsExactly(subject.elements());
            assertThat(spliterator.tryAdvance(seen::add)).isFalse();
            spliterator.forEachRemaining(seen::add);
            assertThat(seen).hasSize(subject.size());
        }
    }

    /** Splits as far as it goes: the parts have the right sizes, and in their order they are the list. */
    @Test
    void trySplit_asFarAsItGoes_givesPartsThatAreTheList() {
        for (int advanced = 0; advanced < 2; advanced++) {
            List<Number> seen = new ArrayList<>();
            Deque<Spliterator<Number>> parts = new ArrayDeque<>();
            parts.push(subject.list().spliterator());
            if (advanced == 1) {
                parts.peek().tryAdvance(seen::add);
            }
            int splits = 0;
            while (!parts.isEmpty()) {
                Spliterator<Number> part = parts.pop();
                long size = part.estimateSize();
                Spliterator<Number> prefix = part.trySplit();
                assertThat(part.characteristics() & PROMISED).isEqualTo(PROMISED);
                if (prefix == null) {
                    assertThat(size).isLessThanOrEqualTo(1);
                    part.forEachRemaining(seen::add);
                } else {
                    splits++;
                    assertThat(prefix.estimateSize() + part.estimateSize()).isEqualTo(size);
                    assertThat(prefix.estimateSize()).isBetween(size / 2 - 1, size / 2 + 1);
                    parts.push(part);
                    parts.push(prefix);
                }
            }
            assertThat(seen).containsExactly(subject.elements());
            assertThat(splits).isEqualTo(Math.max(0, subject.size() - advanced - 1));
        }
    }

    @Test
    void trySplit_ofBoundSpliterator_sharesItsFailFastness() {
        if (subject.size() > 3) {
            PrimitiveList list = subject.list();
            Spliterator<Number> rest = list.spliterator();
            Spliterator<Number> prefix = rest.trySplit();
            list.removeLast();
            for (Spliterator<Number> part : List.of(rest, prefix)) {
                assertThatThrownBy(() -> part.tryAdvance(element -> {}))
                        .isInstanceOf(ConcurrentModificationException.class);
            }
        }
    }

    @Test
    void stream_anyList_isSequentialOrderedAndSized() {
        assertThat(subject.list().stream().isParallel()).isFalse();
        Spliterator<Number> spliterator = subject.list().stream().spliterator();
        assertThat(spliterator.characteristics() & PROMISED).isEqualTo(PROMISED);
        assertThat(spliterator.getExactSizeIfKnown()).isEqualTo(subject.size());
        List<Number> seen = new ArrayList<>();
        subject.list().stream().iterator().forEachRemaining(seen::add);
        assertThat(seen).containsExactly(subject.elements());
        seen.clear();
        subject.list().stream().parallel().iterator().forEachRemaining(seen::add);
        assertThat(seen).containsExactly(subject.elements());
    }

    @Test
    void nullAction_atEveryDoor_isRefused() {
        PrimitiveList list = subject.list();
        assertThatThrownBy(() -> list.iterator().forEachRemaining(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> list.spliterator().forEachRemaining(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> list.spliterator().tryAdvance(null)).isInstanceOf(NullPointerException.class);
        subject.isUnchanged(list, "after null actions");
    }
}
