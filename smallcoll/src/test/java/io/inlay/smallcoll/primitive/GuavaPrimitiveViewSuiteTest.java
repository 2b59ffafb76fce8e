package io.inlay.smallcoll.primitive;

import com.google.common.collect.testing.ListTestSuiteBuilder;
import com.google.common.collect.testing.SampleElements;
import com.google.common.collect.testing.TestListGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.ListFeature;
import io.inlay.smallcoll.FullList;
import io.inlay.smallcoll.GuavaSuites;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Guava's list suite on {@code asList()}, with nothing suppressed, for each list type in each state. The suite's lists have
 * up to three elements, so further suites look at those through a sublist that begins before the end of the fields, and
 * at it. The sample elements are NaN, both zeros and extremes, as {@link ElementKind#number} has them.
 */
class GuavaPrimitiveViewSuiteTest {
    /** What a list that takes no null offers if it has room; null is a question that is answered. */
    private static final List<Feature<?>> WITH_ROOM = List.of(
            ListFeature.GENERAL_PURPOSE,
            CollectionFeature.ALLOWS_NULL_QUERIES,
            CollectionFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
            CollectionSize.ANY);

    /** What a list offers that is full. */
    private static final List<Feature<?>> FULL = List.of(
            ListFeature.SUPPORTS_SET,
            ListFeature.SUPPORTS_REMOVE_WITH_INDEX,
            CollectionFeature.SUPPORTS_REMOVE,
            CollectionFeature.SUPPORTS_ITERATOR_REMOVE,
            CollectionFeature.ALLOWS_NULL_QUERIES,
            CollectionSize.ANY);

    /** More than any test of the suite adds. */
    private static final int ROOM = 20;

    @TestFactory
    Stream<DynamicNode> growableLists() {
        return PrimitiveType.growable()
                .flatMap(type -> Arrays.stream(PrimitiveState.of(type))
                        .map(state -> suite(
                                type + " " + state,
                                type,
                                WITH_ROOM,
                                elements -> state.build(type, elements).asList())));
    }

    @TestFactory
    Stream<DynamicNode> sublistsAroundTheEndOfTheFields() {
        return PrimitiveType.all()
                .flatMap(type -> (type.isFixed() ? Stream.of(1) : Stream.of(2, 1, 0))
                        .map(before -> suite(
                                type + " from " + before + " before the end of the fields",
                                type,
                                WITH_ROOM,
                                elements -> sublist(type, type.inlineCapacity() - before, elements))));
    }

    private static List<Number> sublist(PrimitiveType type, int prefix, Number[] elements) {
        PrimitiveList list = type.withExpectedSize(prefix + elements.length + ROOM);
        for (int i = 0; i < prefix; i++) {
            list.add(type.kind().number(50 + i));
        }
        list.addAll(elements);
        list.add(type.kind().number(49));
        return list.asList().subList(prefix, prefix + elements.length);
    }

    @TestFactory
    Stream<DynamicNode> fixedListsWithRoom() {
        return PrimitiveType.fixed()
                .map(type -> suite(
                        type + " with room",
                        type,
                        WITH_ROOM,
                        elements -> type.withExpectedSize(elements.length + ROOM, elements)
                                .asList()));
    }

    /** To the suite a list that cannot add says so by another exception, so the one is put in the place of the other. */
    @TestFactory
    Stream<DynamicNode> fixedListsThatAreFull() {
        return PrimitiveType.fixed()
                .map(type -> suite(
                        type + " full",
                        type,
                        FULL,
                        elements -> FullList.of(
                                type.withExpectedSize(elements.length, elements).asList())));
    }

    private interface Factory {
        List<Number> create(Number[] elements);
    }

    private static DynamicNode suite(String name, PrimitiveType type, List<Feature<?>> features, Factory factory) {
        return GuavaSuites.node(ListTestSuiteBuilder.using(new Generator(type.kind(), factory))
                .named(name)
                .withFeatures(features)
                .createTestSuite());
    }

    private record Generator(ElementKind kind, Factory factory) implements TestListGenerator<Number> {
        @Override
        public SampleElements<Number> samples() {
            return new SampleElements<>(kind.number(0), kind.number(1), kind.number(2), kind.number(3), kind.number(4));
        }

        /** Null gets no further than the boxes; what the view does with it, {@link PrimitiveArgumentsTest} asks. */
        @Override
        public List<Number> create(Object... elements) {
            Number[] numbers = kind.boxes(elements.length);
            for (int i = 0; i < elements.length; i++) {
                numbers[i] = (Number) Objects.requireNonNull(elements[i]);
            }
            return factory.create(numbers);
        }

        @Override
        public Number[] createArray(int length) {
            return kind.boxes(length);
        }

        @Override
        public Iterable<Number> order(List<Number> insertionOrder) {
            return insertionOrder;
        }
    }
}
