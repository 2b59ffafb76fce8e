package io.inlay.smallcoll;

import com.google.common.collect.testing.SampleElements;
import com.google.common.collect.testing.SetTestSuiteBuilder;
import com.google.common.collect.testing.TestSetGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.SetFeature;
import io.inlay.smallcoll.ControlledKey.Hashes;
import io.inlay.smallcoll.ControlledKey.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Guava's set suite, with the features its own run gives {@code LinkedHashSet} and with nothing suppressed, for each set type
 * in each state, with elements that collide, and at the sizes where the representation changes.
 */
class GuavaSetSuiteTest {
    /** What guava-testlib's TestsForSetsInJavaUtil claims for LinkedHashSet, without its serialization. */
    private static final List<Feature<?>> LINKED_HASH_SET_FEATURES = List.of(
            SetFeature.GENERAL_PURPOSE,
            CollectionFeature.ALLOWS_NULL_VALUES,
            CollectionFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
            CollectionFeature.KNOWN_ORDER,
            CollectionSize.ANY);

    @TestFactory
    Stream<DynamicNode> sets() {
        return types(type ->
                Arrays.stream(SetState.values()).map(state -> inState(type, state, Keys.STRINGS, Hashes.SPREAD)));
    }

    @TestFactory
    Stream<DynamicNode> setsOfCollidingElements() {
        return types(type -> Stream.of(
                        SetState.GROWN,
                        SetState.SPILLED_THEN_SHRUNK,
                        SetState.HOLES_BETWEEN,
                        SetState.TRIMMED,
                        SetState.AMONG_COLLISIONS_ONCE)
                .map(state -> inState(type, state, Keys.ORDERED, Hashes.ALL_EQUAL)));
    }

    /** The suite serializes every set that it looks at, and looks again. */
    @TestFactory
    Stream<DynamicNode> setsOfAllKeysThatCollide_serializedToo() {
        return types(type -> Arrays.stream(Keys.values())
                .map(keys -> suite(
                        type + " of " + keys + " that collide",
                        keys,
                        Hashes.ALL_EQUAL,
                        elements -> type.containing(elements).raw(),
                        CollectionFeature.SERIALIZABLE)));
    }

    /** The suite's three elements become the last of those that fill the fields, one more, 8, 9, 10 and 16. */
    @TestFactory
    Stream<DynamicNode> setsAtTheirThresholds() {
        return types(type -> IntStream.of(type.inlineCapacity() - 3, type.inlineCapacity() - 2, 5, 6, 7, 13)
                .distinct()
                .mapToObj(hidden -> filled(hidden, type, Keys.PLAIN, Hashes.SPREAD)));
    }

    @TestFactory
    Stream<DynamicNode> setsOfCollidingElementsAtTheirThresholds() {
        return types(type -> Stream.concat(
                IntStream.of(type.inlineCapacity() - 3, type.inlineCapacity() - 2, 6, 13)
                        .distinct()
                        .mapToObj(hidden -> filled(hidden, type, Keys.PLAIN, Hashes.ALL_MIN_VALUE)),
                Stream.of(filled(7, type, Keys.TIED, Hashes.ALL_ZERO))));
    }

    private static Stream<DynamicNode> types(Function<SetType, Stream<DynamicNode>> suites) {
        return SetType.all().stream().flatMap(suites);
    }

    private static DynamicNode inState(SetType type, SetState state, Keys keys, Hashes hashes) {
        return suite(
                type + " " + state + " of " + keys + " " + hashes,
                keys,
                hashes,
                elements -> state.build(type, elements).raw());
    }

    private static DynamicNode filled(int hidden, SetType type, Keys keys, Hashes hashes) {
        return suite(
                type + " behind " + hidden + " of " + keys + " " + hashes,
                keys,
                hashes,
                elements -> behind(hidden, type, keys, hashes, elements));
    }

    private static Set<Object> behind(int hidden, SetType type, Keys keys, Hashes hashes, List<Object> elements) {
        Set<Object> set = type.<Object>empty().raw();
        for (int i = 0; i < hidden; i++) {
            set.add(keys.of(hashes, 100 + i));
        }
        Set<Object> shown = new FilledSet<>(set);
        shown.addAll(elements);
        return shown;
    }

    private static DynamicNode suite(
            String name,
            Keys keys,
            Hashes hashes,
            Function<List<Object>, Set<Object>> factory,
            Feature<?>... furtherFeatures) {
        List<Feature<?>> features = new ArrayList<>(LINKED_HASH_SET_FEATURES);
        Collections.addAll(features, furtherFeatures);
        return GuavaSuites.node(SetTestSuiteBuilder.using(new Generator(keys, hashes, factory))
                .named(name)
                .withFeatures(features)
                .createTestSuite());
    }

    private record Generator(Keys keys, Hashes hashes, Function<List<Object>, Set<Object>> factory)
            implements TestSetGenerator<Object> {
        @Override
        public SampleElements<Object> samples() {
            return new SampleElements<>(key(0), key(1), key(2), key(3), key(4));
        }

        private Object key(int id) {
            return keys.of(hashes, id);
        }

        @Override
        public Set<Object> create(Object... elements) {
            return factory.apply(Arrays.asList(elements));
        }

        @Override
        public Object[] createArray(int length) {
            return new Object[length];
        }

        @Override
        public Iterable<Object> order(List<Object> insertionOrder) {
            return insertionOrder;
        }
    }
}
