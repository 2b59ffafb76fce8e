package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that only reads, in every state. The first elements are those that a careless comparison gets wrong. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.PrimitiveSubject#all")
class PrimitiveQueriesTest {
    @Parameter
    PrimitiveSubject subject;

    @Test
    void list_anyState_holdsWhatItWasGiven() {
        PrimitiveSubject.holds(subject.list(), subject.elements(), "as built");
        assertThat(subject.list().isEmpty()).isEqualTo(subject.size() == 0);
    }

    @Test
    void get_anyIndex_returnsTheElementOrNamesIndexAndSize() {
        for (int index : subject.indexesAndBeyond()) {
            subject.behavesAsModel("get " + index, list -> list.get(index));
            if (index < 0 || index >= subject.size()) {
                assertThatThrownBy(() -> subject.list().get(index))
                        .hasMessageContaining(String.valueOf(index))
                        .hasMessageContaining(String.valueOf(subject.size()));
            }
        }
    }

    @Test
    void getFirstAndGetLast_anyList_returnTheEndsOrThrow() {
        subject.behavesAsModel("getFirst", PrimitiveList::getFirst);
        subject.behavesAsModel("getLast", PrimitiveList::getLast);
    }

    @Test
    void indexOfAndContains_eachElementAndAnAbsentOne_compareAsBoxesDo() {
        for (Number wanted : wanted()) {
            subject.behavesAsModel("indexOf " + wanted, list -> list.indexOf(wanted));
            subject.behavesAsModel("lastIndexOf " + wanted, list -> list.lastIndexOf(wanted));
            subject.behavesAsModel("contains " + wanted, list -> list.contains(wanted));
        }
    }

    @Test
    void indexOf_elementThereTwice_findsTheFirstAndTheLast() {
        int size = subject.size();
        for (int distance = 1; distance < size; distance += 3) {
            Number[] elements = subject.elements();
            Number twice = elements[size - 1 - distance];
            elements[size - 1] = twice;
            PrimitiveList list = subject.state().build(subject.type(), elements);
            assertThat(list.indexOf(twice)).isEqualTo(size - 1 - distance);
            assertThat(list.lastIndexOf(twice)).isEqualTo(size - 1);
        }
    }

    /** A search must not find what an earlier, longer list left behind. */
    @Test
    void search_forWhatWasRemoved_findsNothing() {
        PrimitiveList list = subject.list();
        Number[] elements = subject.elements();
        list.clear();
        for (Number gone : elements) {
            assertThat(list.indexOf(gone)).isEqualTo(-1);
            assertThat(list.lastIndexOf(gone)).isEqualTo(-1);
            assertThat(list.contains(gone)).isFalse();
        }
        assertThat(list.binarySearch(subject.kind().number(0))).isEqualTo(-1);
        assertThat(list.sum().doubleValue()).isZero();
    }

    @Test
    void binarySearch_sortedList_answersAsArrays() {
        for (Number wanted : wanted()) {
            subject.behavesAsModel("binarySearch " + wanted, list -> {
                list.sort();
                return list.binarySearch(wanted);
            });
            for (int from : subject.bounds()) {
                for (int to : subject.bounds()) {
                    if (0 <= from && from <= to && to <= subject.size()) {
                        subject.behavesAsModel("binarySearch " + from + ", " + to + ", " + wanted, list -> {
                            list.sort();
                            return list.binarySearch(from, to, wanted);
                        });
                    }
                }
            }
        }
    }

    @Test
    void sumAndMinAndMax_everyPrefix_areThoseOfTheStreams() {
        PrimitiveList list = subject.list();
        ModelList model = subject.model(list);
        for (int size = subject.size(); size >= 0; size--) {
            list.truncate(size);
            model.truncate(size);
            assertThat(list.sum()).as("sum of %d", size).isEqualTo(model.sum());
            assertThat(PrimitiveOutcome.of(list::min)).as("min of %d", size).isEqualTo(PrimitiveOutcome.of(model::min));
            assertThat(PrimitiveOutcome.of(list::max)).as("max of %d", size).isEqualTo(PrimitiveOutcome.of(model::max));
        }
    }

    @Test
    void toArray_anyList_isACopy() {
        PrimitiveList list = subject.list();
        Object array = subject.type().kind().primitiveArray(list.toArray());
        assertThat(subject.kind().boxedArray(array)).isEqualTo(subject.elements());
        if (subject.size() > 0) {
            list.set(0, subject.absent());
            assertThat(subject.kind().boxedArray(array)).isEqualTo(subject.elements());
        }
    }

    @Test
    void copyInto_everyRange_copiesThatAndNothingElse() {
        for (int from : subject.bounds()) {
            for (int to : subject.bounds()) {
                for (int at : new int[] {-1, 0, 1, 2}) {
                    String name = "copyInto " + from + ", " + to + " at " + at;
                    subject.behavesAsModel(name, list -> {
                        Number[] target = subject.kind().boxes(subject.size() + 1);
                        Arrays.fill(target, subject.absent());
                        try {
                            list.copyInto(from, to, target, at);
                        } catch (IndexOutOfBoundsException e) {
                            return List.of("refused", Arrays.asList(target));
                        }
                        return target;
                    });
                }
            }
        }
    }

    @Test
    void forEach_anyList_passesTheElementsInOrder() {
        List<Number> seen = new ArrayList<>();
        subject.list().forEach(seen::add);
        assertThat(seen).containsExactly(subject.elements());
    }

    @Test
    void hashCodeAndToString_anyList_areThoseOfArrays() {
        PrimitiveList list = subject.list();
        assertThat(list.hashCode()).isEqualTo(subject.kind().hashCodeAsArray(subject.elements()));
        assertThat(list).hasToString(subject.kind().toStringAsArray(subject.elements()));
    }

    @Test
    void equals_sameElementsInAnyState_isTrueBothWays() {
        PrimitiveList list = subject.list();
        for (PrimitiveState state : PrimitiveState.of(subject.type())) {
            PrimitiveList other = state.build(subject.type(), subject.elements());
            assertThat(list.raw()).isEqualTo(other.raw()).hasSameHashCodeAs(other.raw());
            assertThat(other.raw()).isEqualTo(list.raw());
            assertThat(list.compareTo(other)).isZero();
        }
    }

    @Test
    void equals_oneElementOther_isFalseAndComparesAsArrays() {
        for (int index = 0; index < subject.size(); index++) {
            for (Number other : new Number[] {subject.absent(), subject.kind().number((index + 1) % 3)}) {
                Number[] changed = subject.elements();
                changed[index] = other;
                expectComparisonAsArrays(changed);
            }
        }
    }

    @Test
    void equals_prefixOrExtension_isFalseAndComparesAsArrays() {
        for (int size = 0; size <= subject.size() + 2; size++) {
            expectComparisonAsArrays(subject.kind().numbers(size));
        }
    }

    private void expectComparisonAsArrays(Number[] others) {
        PrimitiveList list = subject.list();
        PrimitiveList other = subject.type().withExpectedSize(others.length, others);
        boolean same = subject.kind().equalsAsArrays(subject.elements(), others);
        assertThat(list.equals(other)).as("equals %s", other).isEqualTo(same);
        assertThat(other.equals(list)).as("%s equals", other).isEqualTo(same);
        int order = subject.kind().compareAsArrays(subject.elements(), others);
        assertThat(Integer.signum(list.compareTo(other)))
                .as("compareTo %s", other)
                .isEqualTo(Integer.signum(order));
        assertThat(Integer.signum(other.compareTo(list))).isEqualTo(-Integer.signum(order));
    }

    @Test
    void equals_somethingElse_isFalse() {
        PrimitiveList list = subject.list();
        assertThat(list.raw()).isNotEqualTo(null);
        assertThat(list.raw().equals(list.asList())).isFalse();
        assertThat(list.asList().equals(list.raw())).isFalse();
        PrimitiveType.all().filter(type -> type != subject.type()).forEach(type -> {
            PrimitiveList other = type.withExpectedSize(0);
            PrimitiveList mine = subject.type().withExpectedSize(0);
            if (type.kind() != subject.kind()) {
                assertThat(mine.raw().equals(other.raw())).as("%s", type).isFalse();
            }
        });
    }

    private List<Number> wanted() {
        List<Number> wanted = new ArrayList<>(Arrays.asList(subject.elements()));
        if (subject.size() > 20) {
            wanted.subList(12, subject.size() - 5).clear();
        }
        wanted.addAll(Arrays.asList(subject.kind().numbers(3)));
        wanted.add(subject.absent());
        return wanted;
    }
}
