package io.inlay.smallcoll;

import com.google.common.collect.testing.ListTestSuiteBuilder;
import com.google.common.collect.testing.TestStringListGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.ListFeature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Guava's list suite, with the features its own run gives {@code ArrayList} and with nothing suppressed, for each list
 * type in each state and for each kind of view.
 */
class GuavaListSuiteTest {
    /** What guava-testlib's TestsForListsInJavaUtil claims for ArrayList, without its serialization. */
    private static final List<Feature<?>> ARRAY_LIST_FEATURES = List.of(
            ListFeature.GENERAL_PURPOSE,
            CollectionFeature.ALLOWS_NULL_VALUES,
            CollectionFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
            CollectionSize.ANY);

    @TestFactory
    Stream<DynamicNode> lists() {
        return ListType.all().stream()
                .flatMap(type -> ListState.of(type)
                        .map(state -> suite(
                                type + " " + state,
                                elements -> state.build(type, elements).raw(),
                                CollectionFeature.SERIALIZABLE)));
    }

    /** Lists that stay in their fields as long as the suite adds no more than it does, and lists one element short of full. */
    @TestFactory
    Stream<DynamicNode> listsWithLittleRoom() {
        return ListType.fixed().stream()
                .flatMap(type -> Stream.of(
                        suite(
                                type + " with its fields for capacity",
                                elements -> type.containing(
                                                elements, Math.max(type.inlineCapacity(), elements.size() + 6))
                                        .raw(),
                                CollectionFeature.SERIALIZABLE),
                        suite(
                                type + " with room for six",
                                elements -> type.containing(elements, elements.size() + 6)
                                        .raw(),
                                CollectionFeature.SERIALIZABLE)));
    }

    /** Exactly full, so that nothing can be added; FixedCapacityTest looks at what that throws. */
    @TestFactory
    Stream<DynamicNode> fullLists() {
        return ListType.fixed().stream()
                .map(type -> GuavaSuites.node(ListTestSuiteBuilder.using(generator(elements -> FullList.of(
                                type.containing(elements, elements.size()).raw())))
                        .named(type + " full")
                        .withFeatures(
                                ListFeature.SUPPORTS_SET,
                                ListFeature.SUPPORTS_REMOVE_WITH_INDEX,
                                CollectionFeature.SUPPORTS_REMOVE,
                                CollectionFeature.SUPPORTS_ITERATOR_REMOVE,
                                CollectionFeature.ALLOWS_NULL_VALUES,
                                CollectionSize.ANY)
                        .createTestSuite()));
    }

    /** Views are not serializable, as those of ArrayList are not. */
    @TestFactory
    Stream<DynamicNode> views() {
        return ListType.all().stream()
                .flatMap(type -> ViewState.reachable(type)
                        .map(state -> suite(type + " " + state, elements -> state.build(type, elements))));
    }

    private static DynamicNode suite(String name, UnaryOperator<List<String>> factory, Feature<?>... furtherFeatures) {
        List<Feature<?>> features = new ArrayList<>(ARRAY_LIST_FEATURES);
        Collections.addAll(features, furtherFeatures);
        return GuavaSuites.node(ListTestSuiteBuilder.using(generator(factory))
                .named(name)
                .withFeatures(features)
                .createTestSuite());
    }

    private static TestStringListGenerator generator(UnaryOperator<List<String>> factory) {
        return new TestStringListGenerator() {
            @Override
            protected List<String> create(String[] elements) {
                return factory.apply(Arrays.asList(elements));
            }
        };
    }
}
