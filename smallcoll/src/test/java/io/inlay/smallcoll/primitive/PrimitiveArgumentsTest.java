package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Arguments that no list can take, at every door: the exception names them, and the list is as it was. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.inlay.smallcoll.primitive.PrimitiveSubject#all")
class PrimitiveArgumentsTest {
    @Parameter
    PrimitiveSubject subject;

    @Test
    void indexOutside_atEveryDoor_isRefused() {
        for (int index : new int[] {Integer.MIN_VALUE, -1, subject.size(), Integer.MAX_VALUE}) {
            Map<String, Consumer<PrimitiveList>> calls = new LinkedHashMap<>();
            calls.put("get", list -> list.get(index));
            calls.put("set", list -> list.set(index, subject.absent()));
            calls.put("remove", list -> list.remove(index));
            calls.put("swapRemove", list -> list.swapRemove(index));
            calls.put("swap left", list -> list.swap(index, 0));
            if (subject.size() > 0) {
                calls.put("swap right", list -> list.swap(0, index));
            }
            calls.put("asList get", list -> list.asList().get(index));
            calls.put("asList set", list -> list.asList().set(index, subject.absent()));
            calls.put("asList remove", list -> list.asList().remove(index));
            expectRefused(calls, IndexOutOfBoundsException.class, String.valueOf(index));
        }
    }

    @Test
    void positionOutside_atEveryDoor_isRefused() {
        Number[] none = subject.kind().boxes(0);
        Number[] one = {subject.absent()};
        for (int index : new int[] {Integer.MIN_VALUE, -1, subject.size() + 1, Integer.MAX_VALUE}) {
            Map<String, Consumer<PrimitiveList>> calls = new LinkedHashMap<>();
            calls.put("splitOff", list -> list.splitOff(index));
            calls.put("insertAll of none", list -> list.insertAll(index, none, 0, 0));
            calls.put("asList listIterator", list -> list.asList().listIterator(index));
            calls.put("asList addAll of none", list -> list.asList().addAll(index, List.of()));
            if (subject.room() > 0) {
                calls.put("insert", list -> list.insert(index, subject.absent()));
                calls.put("insertAll", list -> list.insertAll(index, one, 0, 1));
                calls.put("asList add", list -> list.asList().add(index, subject.absent()));
                calls.put("asList addAll", list -> list.asList().addAll(index, List.of(subject.absent())));
            }
            if (subject.type().isFixed()) {
                calls.put("tryInsert", list -> list.tryInsert(index, subject.absent()));
            }
            expectRefused(calls, IndexOutOfBoundsException.class, String.valueOf(index));
        }
    }

    @Test
    void rangeOfTheListOutside_atEveryDoor_isRefused() {
        int size = subject.size();
        int[][] ranges = {
            {-1, 0},
            {0, size + 1},
            {size + 1, size + 1},
            {1, 0},
            {size, size - 1},
            {Integer.MIN_VALUE, size},
            {0, Integer.MAX_VALUE},
            {Integer.MAX_VALUE, Integer.MIN_VALUE},
            {Integer.MAX_VALUE, Integer.MAX_VALUE}
        };
        Number[] none = subject.kind().boxes(0);
        for (int[] range : ranges) {
            int from = range[0];
            int to = range[1];
            Map<String, Consumer<PrimitiveList>> calls = new LinkedHashMap<>();
            calls.put("removeRange", list -> list.removeRange(from, to));
            calls.put("drain", list -> list.drain(from, to));
            calls.put("splice", list -> list.splice(from, to, none));
            calls.put("sort", list -> list.sort(from, to));
            calls.put("copyInto", list -> list.copyInto(from, to, subject.kind().numbers(size + 2), 0));
            expectRefused(calls, IndexOutOfBoundsException.class, String.valueOf(from));
            PrimitiveList list = subject.list();
            assertThatThrownBy(() -> list.binarySearch(from, to, subject.absent()))
                    .isInstanceOfAny(IndexOutOfBoundsException.class, IllegalArgumentException.class);
            assertThatThrownBy(() -> list.asList().subList(from, to))
                    .isInstanceOfAny(IndexOutOfBoundsException.class, IllegalArgumentException.class);
            subject.isUnchanged(list, "after ranges " + from + ", " + to);
        }
    }

    @Test
    void rangeOfAnArrayOutside_atEveryDoor_isRefused() {
        Number[] source = subject.kind().numbers(3);
        int[][] ranges = {{-1, 1}, {0, 4}, {2, 1}, {4, 4}, {0, Integer.MAX_VALUE}, {Integer.MIN_VALUE, 0}, {1, -1}};
        for (int[] range : ranges) {
            int from = range[0];
            int to = range[1];
            Map<String, Consumer<PrimitiveList>> calls = new LinkedHashMap<>();
            calls.put("addAll", list -> list.addAll(source, from, to));
            calls.put("insertAll", list -> list.insertAll(0, source, from, to));
            if (subject.type().isFixed()) {
                calls.put("tryAddAll", list -> list.tryAddAll(source, from, to));
            }
            expectRefused(calls, IndexOutOfBoundsException.class, String.valueOf(from));
        }
    }

    @Test
    void negativeSize_atEveryDoor_isRefusedByName() {
        for (int size : new int[] {-1, -100, Integer.MIN_VALUE}) {
            Map<String, Consumer<PrimitiveList>> calls = new LinkedHashMap<>();
            calls.put("truncate", list -> list.truncate(size));
            calls.put("resize", list -> list.resize(size, subject.absent()));
            calls.put("constructor", list -> subject.type().withExpectedSize(size));
            if (!subject.type().isFixed()) {
                calls.put("ensureCapacity", list -> list.ensureCapacity(size));
            }
            expectRefused(calls, IllegalArgumentException.class, String.valueOf(size));
        }
    }

    @Test
    void nullArrayListOrFunction_atEveryDoor_isRefused() {
        Map<String, Consumer<PrimitiveList>> calls = new LinkedHashMap<>();
        calls.put("addAll array", list -> list.addAll((Number[]) null));
        calls.put("addAll range", list -> list.addAll(null, 0, 0));
        calls.put("addAll list", list -> list.addAll((PrimitiveList) null));
        calls.put("insertAll", list -> list.insertAll(0, null, 0, 0));
        calls.put("splice", list -> list.splice(0, 0, null));
        calls.put("copyInto", list -> list.copyInto(0, 0, null, 0));
        calls.put("removeAll", list -> list.removeAll(null));
        calls.put("retainAll", list -> list.retainAll(null));
        calls.put("removeIf", list -> list.removeIf(null));
        calls.put("extractIf", list -> list.extractIf(null));
        calls.put("replaceAll", list -> list.replaceAll(null));
        calls.put("forEach", list -> list.forEach(null));
        calls.put("compareTo", list -> list.compareTo(null));
        if (subject.type().isFixed()) {
            calls.put("tryAddAll array", list -> list.tryAddAll((Number[]) null));
            calls.put("tryAddAll list", list -> list.tryAddAll((PrimitiveList) null));
            calls.put("tryAddAll range", list -> list.tryAddAll(null, 0, 0));
            calls.put("fill", list -> list.fill(null));
        }
        expectRefused(calls, NullPointerException.class, "");
    }

    @Test
    void nullElementOrCollection_atEveryDoorOfTheView_isRefused() {
        Map<String, Consumer<PrimitiveList>> calls = new LinkedHashMap<>();
        if (subject.room() > 2) {
            calls.put("add", list -> list.asList().add(null));
            calls.put("add at", list -> list.asList().add(0, null));
            calls.put("addAll", list -> list.asList().addAll(Arrays.asList(subject.absent(), null)));
            calls.put("addAll at", list -> list.asList().addAll(0, Arrays.asList(subject.absent(), null)));
            calls.put("listIterator add", list -> list.asList().listIterator().add(null));
            calls.put("subList add", list -> list.asList().subList(0, 0).add(null));
        }
        if (subject.size() > 0) {
            calls.put("set", list -> list.asList().set(0, null));
            calls.put("subList set", list -> list.asList().subList(0, 1).set(0, null));
            calls.put("listIterator set", list -> {
                var iterator = list.asList().listIterator();
                iterator.next();
                iterator.set(null);
            });
            calls.put("replaceAll", list -> list.asList().replaceAll(element -> null));
        }
        calls.put("addAll null", list -> list.asList().addAll(null));
        calls.put("removeAll null", list -> list.asList().removeAll(null));
        calls.put("retainAll null", list -> list.asList().retainAll(null));
        calls.put("removeIf null", list -> list.asList().removeIf(null));
        calls.put("replaceAll null", list -> list.asList().replaceAll(null));
        calls.put("forEach null", list -> list.asList().forEach(null));
        calls.put("toArray null", list -> list.asList().toArray((Object[]) null));
        expectRefused(calls, NullPointerException.class, "");
    }

    @Test
    void nullOrForeignObject_searchedInTheView_isNotFound() {
        PrimitiveList list = subject.list();
        for (Object foreign : new Object[] {null, "text", (byte) 0, new Object()}) {
            assertThat(list.asList().contains(foreign)).isFalse();
            assertThat(list.asList().indexOf(foreign)).isEqualTo(-1);
            assertThat(list.asList().lastIndexOf(foreign)).isEqualTo(-1);
            assertThat(list.asList().remove(foreign)).isFalse();
            assertThat(list.asList().removeAll(Collections.singletonList(foreign)))
                    .isFalse();
            assertThat(list.asList().containsAll(Collections.singletonList(foreign)))
                    .isFalse();
        }
        subject.isUnchanged(list, "after searches");
    }

    /** A full list of int searched for a long of the same value, and the like: boxes of two classes are never equal. */
    @Test
    void boxOfAnotherClass_searchedInTheView_isNotFound() {
        PrimitiveList list = subject.list();
        for (Number element : subject.elements()) {
            for (Number other : new Number[] {element.intValue(), element.longValue(), element.doubleValue()}) {
                assertThat(list.asList().contains(other))
                        .as("%s of %s", other, other.getClass())
                        .isEqualTo(List.of(subject.elements()).contains(other));
            }
        }
    }

    private void expectRefused(
            Map<String, Consumer<PrimitiveList>> calls, Class<? extends Throwable> expected, String named) {
        calls.forEach((name, call) -> {
            PrimitiveList list = subject.list();
            assertThatThrownBy(() -> call.accept(list), name).isInstanceOf(expected);
            if (!named.isEmpty()) {
                assertThatThrownBy(() -> call.accept(list), name).hasMessageContaining(named);
            }
            subject.isUnchanged(list, "after " + name);
        });
    }
}
