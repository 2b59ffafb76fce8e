package io.inlay.smallcoll.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which operations of a boxed view count as structural modifications: those that do in an {@code ArrayList}, and no others.
 * Whoever was looking at the list, an iterator, a sublist or a spliterator, gets from the view what it gets from there.
 */
class ViewModificationsTest {
    /** A type of list, how many elements its fields hold, the k-th element, and a view of a list of such elements. */
    private record Subject(
            String name, int inlineCapacity, IntFunction<Number> number, Function<Number[], List<Number>> view) {
        Number[] numbers(int size) {
            Number[] numbers = new Number[size];
            Arrays.setAll(numbers, number);
            return numbers;
        }

        int[] sizes() {
            return new int[] {0, 1, 2, 3, inlineCapacity, inlineCapacity + 1};
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Subject> subjects() {
        Stream<Subject> others = PrimitiveType.all()
                .map(type -> new Subject(
                        type.toString(),
                        type.inlineCapacity(),
                        type.kind()::number,
                        elements -> type.withExpectedSize(elements.length + 5, elements)
                                .asList()));
        Stream<Subject> bytes = ByteListType.all().stream()
                .map(type -> new Subject(
                        type.toString(),
                        type.inlineCapacity(),
                        k -> (byte) k,
                        elements -> viewOfBytes(type, elements)));
        return Stream.concat(bytes, others);
    }

    @SuppressWarnings("unchecked")
    private static List<Number> viewOfBytes(ByteListType type, Number[] elements) {
        byte[] bytes = new byte[elements.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = elements[i].byteValue();
        }
        return (List<Number>) (List<?>) type.containing(bytes).asList();
    }

    /** What can be done to a list whose elements are the first of the subject. */
    private static Map<String, Consumer<List<Number>>> operations(Subject subject, int size) {
        Number present = subject.number().apply(0);
        Number absent = subject.number().apply(99);
        Map<String, Consumer<List<Number>>> operations = new LinkedHashMap<>();
        operations.put("nothing", list -> {});
        operations.put("sort", list -> list.sort(null));
        operations.put("sort by an order", list -> list.sort(Collections.reverseOrder()));
        operations.put("replaceAll", list -> list.replaceAll(element -> element));
        operations.put("add", list -> list.add(absent));
        operations.put("add at 0", list -> list.add(0, absent));
        operations.put("addAll", list -> list.addAll(List.of(absent, absent)));
        operations.put("addAll none", list -> list.addAll(List.of()));
        operations.put("addAll none at 0", list -> list.addAll(0, List.of()));
        operations.put("remove present", list -> list.remove(present));
        operations.put("remove absent", list -> list.remove(absent));
        operations.put("removeAll present", list -> list.removeAll(List.of(present)));
        operations.put("removeAll absent", list -> list.removeAll(List.of(absent)));
        operations.put("retainAll present", list -> list.retainAll(List.of(present)));
        operations.put("retainAll all", list -> list.retainAll(new ArrayList<>(list)));
        operations.put("removeIf all", list -> list.removeIf(element -> true));
        operations.put("removeIf none", list -> list.removeIf(element -> false));
        operations.put("clear", List::clear);
        operations.put("reverse", Collections::reverse);
        operations.put("iterator", list -> list.iterator().hasNext());
        operations.put("sublist sort", list -> list.subList(0, size).sort(null));
        operations.put("sublist replaceAll", list -> list.subList(0, size).replaceAll(element -> element));
        operations.put("sublist addAll none", list -> list.subList(0, size).addAll(List.of()));
        operations.put("sublist clear none", list -> list.subList(0, 0).clear());
        operations.put("sublist clear", list -> list.subList(0, size).clear());
        operations.put("sublist removeIf none", list -> list.subList(0, size).removeIf(element -> false));
        if (size > 0) {
            operations.put("set", list -> list.set(0, absent));
            operations.put("remove at 0", list -> list.remove(0));
            operations.put("iterator set", list -> first(list.listIterator()).set(absent));
            operations.put("iterator remove", list -> first(list.listIterator()).remove());
            operations.put("iterator add", list -> list.listIterator().add(absent));
        }
        return operations;
    }

    private static ListIterator<Number> first(ListIterator<Number> iterator) {
        iterator.next();
        return iterator;
    }

    /** Who looks at a list before the operation, and what is asked of it afterwards. */
    private static Map<String, Function<List<Number>, Supplier<Object>>> observers(int size) {
        Map<String, Function<List<Number>, Supplier<Object>>> observers = new LinkedHashMap<>();
        observers.put("iterator", list -> list.iterator()::next);
        observers.put("iterator at the end", list -> list.listIterator(size)::previous);
        observers.put("sublist", list -> list.subList(0, size)::size);
        observers.put("iterator of a sublist", list -> list.subList(0, size).iterator()::next);
        if (size > 0) {
            observers.put("iterator that has begun", list -> {
                Iterator<Number> begun = first(list.listIterator());
                return () -> {
                    begun.remove();
                    return list.size();
                };
            });
            observers.put("spliterator that has begun", list -> {
                Spliterator<Number> begun = list.spliterator();
                begun.tryAdvance(element -> {});
                return () -> {
                    begun.forEachRemaining(element -> {});
                    return "done";
                };
            });
        }
        return observers;
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void operationsOfTheView_areSeenAsThoseOfArrayListAre(Subject subject) {
        for (int size : subject.sizes()) {
            operations(subject, size)
                    .forEach((operationName, operation) -> observers(size)
                            .forEach((observerName, observer) -> assertThat(
                                            outcome(subject.view().apply(subject.numbers(size)), operation, observer))
                                    .as("size %d, %s after %s", size, observerName, operationName)
                                    .isEqualTo(outcome(
                                            new ArrayList<>(List.of(subject.numbers(size))), operation, observer))));
        }
    }

    private static Object outcome(
            List<Number> list, Consumer<List<Number>> operation, Function<List<Number>, Supplier<Object>> observer) {
        Supplier<Object> question = observer.apply(list);
        operation.accept(list);
        try {
            return question.get();
        } catch (RuntimeException e) {
            return e.getClass();
        }
    }

    /** So that the comparison above cannot agree on nothing. */
    @ParameterizedTest
    @MethodSource("subjects")
    void sortAndReplaceAll_areSeenByIterators(Subject subject) {
        for (Consumer<List<Number>> operation :
                List.<Consumer<List<Number>>>of(list -> list.sort(null), list -> list.replaceAll(element -> element))) {
            List<Number> view = subject.view().apply(subject.numbers(2));
            Iterator<Number> iterator = view.iterator();
            operation.accept(view);
            assertThatThrownBy(iterator::next).isInstanceOf(ConcurrentModificationException.class);
        }
    }

    /** A function that changes the list at its last call is found out where {@code ArrayList} finds it out. */
    @ParameterizedTest
    @MethodSource("subjects")
    void functionThatChangesTheList_isFoundOutAsByArrayList(Subject subject) {
        int size = subject.inlineCapacity() + 1;
        Number last = subject.number().apply(size - 1);
        Map<String, Consumer<List<Number>>> operations = new LinkedHashMap<>();
        operations.put("forEach", list -> list.forEach(element -> addAt(last, element, list)));
        operations.put("removeIf", list -> list.removeIf(element -> addAt(last, element, list)));
        operations.put("replaceAll", list -> list.replaceAll(element -> addAt(last, element, list) ? last : element));
        operations.put("sort", list -> list.sort(addingOrder(last, list)));
        operations.put("iterator", list -> list.iterator().forEachRemaining(element -> addAt(last, element, list)));
        operations.put(
                "spliterator", list -> list.spliterator().forEachRemaining(element -> addAt(last, element, list)));
        operations.put("sublist forEach", list -> list.subList(1, size).forEach(element -> addAt(last, element, list)));
        operations.put(
                "sublist removeIf", list -> list.subList(1, size).removeIf(element -> addAt(last, element, list)));
        operations.put(
                "sublist replaceAll",
                list -> list.subList(1, size).replaceAll(element -> addAt(last, element, list) ? last : element));
        operations.forEach((name, operation) -> assertThat(
                        thrownBy(operation, subject.view().apply(subject.numbers(size))))
                .as(name)
                .isEqualTo(thrownBy(operation, new ArrayList<>(List.of(subject.numbers(size))))));
    }

    private static boolean addAt(Number last, Number element, List<Number> list) {
        if (element.equals(last)) {
            list.add(last);
        }
        return element.equals(last);
    }

    /** Any order; what is asked about the last element adds to the list once. */
    private static Comparator<Number> addingOrder(Number last, List<Number> list) {
        int size = list.size();
        return (left, right) -> {
            if (list.size() == size) {
                addAt(last, left, list);
            }
            return Integer.compare(left.hashCode(), right.hashCode());
        };
    }

    private static Object thrownBy(Consumer<List<Number>> operation, List<Number> list) {
        try {
            operation.accept(list);
            return "nothing";
        } catch (RuntimeException e) {
            return e.getClass();
        }
    }
}
