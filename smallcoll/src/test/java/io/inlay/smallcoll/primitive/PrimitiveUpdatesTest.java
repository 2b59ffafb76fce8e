package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that changes a list, in every state: what it returns, what it leaves, and the capacity after it. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.PrimitiveSubject#all")
class PrimitiveUpdatesTest {
    @Parameter
    PrimitiveSubject subject;

    @Test
    void add_oneAndMany_appendsThemOrRefuses() {
        for (int count : new int[] {1, 2, 3, subject.type().inlineCapacity(), 45}) {
            subject.changesAsModel("add " + count, list -> {
                for (Number element : numbers(count)) {
                    list.add(element);
                }
            });
        }
    }

    @Test
    void addAll_anyLength_appendsAllOrNothing() {
        for (int count : lengths()) {
            Number[] added = numbers(count);
            subject.changesAsModel("addAll " + count, list -> list.addAll(added));
            subject.changesAsModel("addAll from 1 of " + count, list -> list.addAll(added, Math.min(1, count), count));
            subject.changesAsModel("addAll list of " + count, list -> list.addAll(sameType(list, added)));
        }
    }

    @Test
    void addAll_itself_doublesTheListOrRefuses() {
        subject.changesAsModel("addAll(list)", list -> list.addAll(list));
    }

    @Test
    void insert_anyIndex_movesTheRestOrRefuses() {
        if (subject.room() > 0) {
            for (int index : subject.indexesAndBeyond()) {
                subject.changesAsModel("insert at " + index, list -> list.insert(index, subject.absent()));
            }
        } else {
            subject.changesAsModel("insert into a full list", list -> list.insert(0, subject.absent()));
        }
    }

    @Test
    void insertAll_anyIndexAndLength_movesTheRestOrRefuses() {
        for (int count : lengths()) {
            for (int index : subject.bounds()) {
                boolean wrong = index < 0 || index > subject.size();
                if (!wrong || subject.room() >= count) {
                    Number[] added = numbers(count);
                    subject.changesAsModel(
                            "insertAll " + count + " at " + index, list -> list.insertAll(index, added, 0, count));
                }
            }
        }
    }

    @Test
    void set_anyIndex_returnsThePreviousElement() {
        for (int index : subject.indexesAndBeyond()) {
            subject.behavesAsModel("set " + index, list -> list.set(index, subject.absent()));
        }
    }

    @Test
    void remove_anyIndex_returnsTheElementAndClosesTheGap() {
        for (int index : subject.indexesAndBeyond()) {
            subject.behavesAsModel("remove " + index, list -> list.remove(index));
            subject.behavesAsModel("swapRemove " + index, list -> list.swapRemove(index));
        }
    }

    @Test
    void removeValue_presentAbsentOrTwice_removesTheFirst() {
        for (Number wanted : subject.kind().numbers(subject.size() + 2)) {
            subject.behavesAsModel("removeValue " + wanted, list -> list.removeValue(wanted));
        }
        if (subject.size() > 1) {
            subject.behavesAsModel("removeValue there twice", list -> {
                list.set(subject.size() - 1, list.get(0));
                return list.removeValue(list.get(0));
            });
        }
    }

    @Test
    void removeFirstAndRemoveLast_untilEmpty_returnTheEndsThenThrow() {
        subject.behavesAsModel("removeFirst", list -> {
            Number first = list.removeFirst();
            return first + " and " + list.removeFirst();
        });
        subject.behavesAsModel("removeLast", list -> {
            Number last = list.removeLast();
            return last + " and " + list.removeLast();
        });
        subject.behavesAsModel("removeLast once too often", list -> {
            for (int i = 0; i < subject.size(); i++) {
                list.removeLast();
            }
            return list.removeLast();
        });
    }

    @Test
    void ranges_everyPairOfBounds_removeThatOrRefuse() {
        for (int from : subject.bounds()) {
            for (int to : subject.bounds()) {
                String range = from + ", " + to;
                subject.changesAsModel("removeRange " + range, list -> list.removeRange(from, to));
                subject.behavesAsModel("drain " + range, list -> list.drain(from, to));
                subject.changesAsModel("sort " + range, list -> list.sort(from, to));
            }
        }
    }

    @Test
    void splice_everyRangeAndLength_replacesItOrRefuses() {
        for (int from : subject.bounds()) {
            for (int to : subject.bounds()) {
                for (int count : new int[] {0, 1, 2, subject.type().inlineCapacity() + 1}) {
                    boolean wrong = from < 0 || from > to || to > subject.size();
                    if (!wrong || subject.room() >= count) {
                        Number[] replacement = numbers(count);
                        subject.behavesAsModel(
                                "splice " + from + ", " + to + " by " + count,
                                list -> list.splice(from, to, replacement));
                    }
                }
            }
        }
    }

    @Test
    void splitOff_anyIndex_returnsTheTail() {
        for (int index : subject.indexesAndBeyond()) {
            subject.behavesAsModel("splitOff " + index, list -> list.splitOff(index));
        }
    }

    @Test
    void removeIfAndExtractIf_anySubset_removeExactlyThat() {
        for (int pattern = 0; pattern < 12; pattern++) {
            Set<Number> chosen = subset(pattern);
            subject.behavesAsModel("removeIf " + chosen, list -> list.removeIf(chosen::contains));
            subject.behavesAsModel("extractIf " + chosen, list -> list.extractIf(chosen::contains));
        }
    }

    /** None, all, every second, one end, the other end, and so on. */
    private Set<Number> subset(int pattern) {
        Set<Number> chosen = new HashSet<>();
        Number[] elements = subject.elements();
        for (int i = 0; i < elements.length; i++) {
            boolean in = switch (pattern) {
                case 0 -> false;
                case 1 -> true;
                case 2 -> i % 2 == 0;
                case 3 -> i % 2 == 1;
                case 4 -> i == 0;
                case 5 -> i == elements.length - 1;
                case 6 -> i > 0;
                case 7 -> i < elements.length - 1;
                default -> (i * pattern & 4) != 0;
            };
            if (in) {
                chosen.add(elements[i]);
            }
        }
        return chosen;
    }

    @Test
    void removeAllAndRetainAll_anyOther_removeAsListsOfBoxesDo() {
        for (int count : new int[] {0, 1, 2, 5, subject.size()}) {
            Number[] others = subject.kind().numbers(count);
            subject.behavesAsModel("removeAll " + count, list -> list.removeAll(sameType(list, others)));
            subject.behavesAsModel("retainAll " + count, list -> list.retainAll(sameType(list, others)));
        }
        subject.behavesAsModel("removeAll of itself", list -> list.removeAll(list));
        subject.behavesAsModel("retainAll of itself", list -> list.retainAll(list));
    }

    @Test
    void replaceAll_anyList_replacesEach() {
        subject.changesAsModel(
                "replaceAll", list -> list.replaceAll(element -> subject.kind().number(element.hashCode() & 15)));
    }

    @Test
    void sort_everyRotationAndReversal_ordersAsArrays() {
        for (int rotation = 0; rotation < Math.min(subject.size(), 9); rotation++) {
            int shift = rotation;
            Number[] rotated = subject.kind().boxes(subject.size());
            Arrays.setAll(rotated, i -> subject.elements()[(i + shift) % subject.size()]);
            PrimitiveList list = subject.state().build(subject.type(), rotated);
            Number[] sorted = rotated.clone();
            Arrays.sort(sorted, subject.kind().order());
            list.sort();
            PrimitiveSubject.holds(list, sorted, "sort of rotation " + rotation);
            list.reverse();
            list.sort();
            PrimitiveSubject.holds(list, sorted, "sort of the reverse");
        }
    }

    @Test
    void sort_manyEqualElements_losesNone() {
        PrimitiveList list = subject.list();
        list.replaceAll(element -> subject.kind().number(element.hashCode() & 1));
        Number[] sorted = list.toArray();
        Arrays.sort(sorted, subject.kind().order());
        list.sort();
        PrimitiveSubject.holds(list, sorted, "sort");
    }

    @Test
    void reverse_anyLength_isItsOwnInverse() {
        subject.changesAsModel("reverse", PrimitiveList::reverse);
        PrimitiveList list = subject.list();
        list.reverse();
        list.reverse();
        PrimitiveSubject.holds(list, subject.elements(), "reversed twice");
    }

    @Test
    void swap_everyPair_swapsOrRefuses() {
        int[] indexes = IntStream.concat(IntStream.of(subject.bounds()), IntStream.of(Integer.MIN_VALUE))
                .toArray();
        for (int i : indexes) {
            for (int j : indexes) {
                subject.changesAsModel("swap " + i + ", " + j, list -> list.swap(i, j));
            }
        }
    }

    @Test
    void dedup_runsOfAnyLength_keepsTheFirstOfEach() {
        for (int run = 1; run <= 4; run++) {
            int length = run;
            PrimitiveList list = subject.list();
            Number[] runs = subject.kind().boxes(subject.size());
            Arrays.setAll(runs, i -> subject.kind().number(i / length % 3));
            for (int i = 0; i < runs.length; i++) {
                list.set(i, runs[i]);
            }
            ModelList model = ModelList.of(subject.type(), list.capacity(), runs);
            assertThat(list.dedup()).isEqualTo(model.dedup());
            PrimitiveSubject.holds(list, model, "runs of " + run);
        }
    }

    @Test
    void clearAndTruncateAndResize_anySize_reachItOrRefuse() {
        subject.changesAsModel("clear", PrimitiveList::clear);
        for (int size : subject.bounds()) {
            subject.changesAsModel("truncate " + size, list -> list.truncate(size));
            subject.changesAsModel("resize " + size, list -> list.resize(size, subject.absent()));
        }
        subject.changesAsModel("truncate MIN_VALUE", list -> list.truncate(Integer.MIN_VALUE));
        subject.changesAsModel("truncate MAX_VALUE", list -> list.truncate(Integer.MAX_VALUE));
        subject.changesAsModel("resize MIN_VALUE", list -> list.resize(Integer.MIN_VALUE, subject.absent()));
        subject.changesAsModel("resize far", list -> list.resize(subject.size() + 45, subject.absent()));
    }

    @Test
    void whatIsTakenOut_andTheListItself_shareNothing() {
        PrimitiveList list = subject.list();
        PrimitiveList tail = list.splitOff(subject.size() / 2);
        Number[] rest = list.toArray();
        Number[] taken = tail.toArray();
        tail.replaceAll(element -> subject.absent());
        PrimitiveSubject.holds(list, rest, "the list after a change of the tail");
        tail.clear();
        tail.addAll(taken);
        list.replaceAll(element -> subject.absent());
        PrimitiveSubject.holds(tail, taken, "the tail after a change of the list");
    }

    /** A list like the argument's: the model takes models. */
    private PrimitiveList sameType(PrimitiveList list, Number[] elements) {
        return list instanceof ModelList
                ? ModelList.of(subject.type(), elements.length, elements)
                : subject.type().withExpectedSize(elements.length, elements);
    }

    private Number[] numbers(int count) {
        return subject.kind().numbers(count);
    }

    private int[] lengths() {
        int inline = subject.type().inlineCapacity();
        return IntStream.of(0, 1, 2, 3, inline - 1, inline, inline + 1, 40, 41)
                .distinct()
                .toArray();
    }
}
