package io.inlay.smallcoll;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
import junit.framework.Test;
import junit.framework.TestCase;
import junit.framework.TestFailure;
import junit.framework.TestResult;
import junit.framework.TestSuite;
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
                .flatMap(type -> Arrays.stream(ListState.values())
                        .map(state -> suite(
                                type + " " + state,
                                elements -> state.build(type, elements).raw(),
                                CollectionFeature.SERIALIZABLE)));
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
        return node(
                "",
                ListTestSuiteBuilder.using(new TestStringListGenerator() {
                            @Override
                            protected List<String> create(String[] elements) {
                                return factory.apply(Arrays.asList(elements));
                            }
                        })
                        .named(name)
                        .withFeatures(features)
                        .createTestSuite());
    }

    private static DynamicNode node(String path, Test test) {
        if (test instanceof TestSuite suite) {
            String name = path.isEmpty() ? suite.getName() : path + " > " + suite.getName();
            return dynamicContainer(
                    suite.getName(), Collections.list(suite.tests()).stream().map(child -> node(name, child)));
        }
        String name = test instanceof TestCase testCase ? testCase.getName() : test.toString();
        return dynamicTest(name, () -> run(path + " > " + name, test));
    }

    /** Reports name the factory method only, so the message of a failure carries the path to the test. */
    private static void run(String path, Test test) {
        TestResult result = new TestResult();
        test.run(result);
        Stream.concat(Collections.list(result.errors()).stream(), Collections.list(result.failures()).stream())
                .map(TestFailure::thrownException)
                .findFirst()
                .ifPresent(thrown -> {
                    throw new AssertionError(path + ": " + thrown, thrown);
                });
    }
}
