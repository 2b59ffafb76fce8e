package io.inlay.smallcoll;

import com.google.common.collect.testing.MapTestSuiteBuilder;
import com.google.common.collect.testing.SampleElements;
import com.google.common.collect.testing.TestMapGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.MapFeature;
import io.inlay.smallcoll.ControlledKey.Hashes;
import io.inlay.smallcoll.ControlledKey.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Guava's map suite, with the features its own run gives {@code LinkedHashMap} and with nothing suppressed, for each map type
 * in each state, with keys that collide, and at the sizes where the representation changes.
 */
class GuavaMapSuiteTest {
    /** What guava-testlib's TestsForMapsInJavaUtil claims for LinkedHashMap, without its serialization. */
    private static final List<Feature<?>> LINKED_HASH_MAP_FEATURES = List.of(
            MapFeature.GENERAL_PURPOSE,
            MapFeature.ALLOWS_NULL_KEYS,
            MapFeature.ALLOWS_NULL_VALUES,
            MapFeature.ALLOWS_ANY_NULL_QUERIES,
            MapFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
            CollectionFeature.SUPPORTS_ITERATOR_REMOVE,
            CollectionFeature.KNOWN_ORDER,
            CollectionSize.ANY);

    @TestFactory
    Stream<DynamicNode> maps() {
        return types(type ->
                Arrays.stream(MapState.values()).map(state -> inState(type, state, Keys.STRINGS, Hashes.SPREAD)));
    }

    @TestFactory
    Stream<DynamicNode> mapsOfCollidingKeys() {
        return types(type -> Stream.of(
                        MapState.GROWN,
                        MapState.SPILLED_THEN_SHRUNK,
                        MapState.HOLES_BETWEEN,
                        MapState.TRIMMED,
                        MapState.AMONG_COLLISIONS_ONCE)
                .map(state -> inState(type, state, Keys.ORDERED, Hashes.ALL_EQUAL)));
    }

    /** The suite serializes every map that it looks at, and looks again. */
    @TestFactory
    Stream<DynamicNode> mapsOfAllKeysThatCollide_serializedToo() {
        return types(type -> Arrays.stream(Keys.values())
                .map(keys -> suite(
                        type + " of " + keys + " that collide",
                        keys,
                        Hashes.ALL_EQUAL,
                        entries -> type.containing(entries).raw(),
                        CollectionFeature.SERIALIZABLE)));
    }

    /** The suite's three entries become the last of those that fill the fields, one more, 8, 9, 10 and 16. */
    @TestFactory
    Stream<DynamicNode> mapsAtTheirThresholds() {
        return types(type -> IntStream.of(type.inlineCapacity() - 3, type.inlineCapacity() - 2, 5, 6, 7, 13)
                .distinct()
                .mapToObj(hidden -> filled(hidden, type, Keys.PLAIN, Hashes.SPREAD)));
    }

    @TestFactory
    Stream<DynamicNode> mapsOfCollidingKeysAtTheirThresholds() {
        return types(type -> Stream.concat(
                IntStream.of(type.inlineCapacity() - 3, type.inlineCapacity() - 2, 6, 13)
                        .distinct()
                        .mapToObj(hidden -> filled(hidden, type, Keys.PLAIN, Hashes.ALL_MIN_VALUE)),
                Stream.of(filled(7, type, Keys.TIED, Hashes.ALL_ZERO))));
    }

    private static Stream<DynamicNode> types(Function<MapType, Stream<DynamicNode>> suites) {
        return MapType.all().stream().flatMap(suites);
    }

    private static DynamicNode inState(MapType type, MapState state, Keys keys, Hashes hashes) {
        return suite(
                type + " " + state + " of " + keys + " " + hashes,
                keys,
                hashes,
                entries -> state.build(type, entries).raw());
    }

    private static DynamicNode filled(int hidden, MapType type, Keys keys, Hashes hashes) {
        return suite(
                type + " behind " + hidden + " of " + keys + " " + hashes,
                keys,
                hashes,
                entries -> behind(hidden, type, keys, hashes, entries));
    }

    private static Map<Object, String> behind(
            int hidden, MapType type, Keys keys, Hashes hashes, Map<Object, String> entries) {
        Map<Object, String> map = type.<Object, String>empty().raw();
        for (int i = 0; i < hidden; i++) {
            map.put(keys.of(hashes, 100 + i), "hidden");
        }
        Map<Object, String> shown = new FilledMap<>(map);
        shown.putAll(entries);
        return shown;
    }

    private static DynamicNode suite(
            String name,
            Keys keys,
            Hashes hashes,
            UnaryOperator<Map<Object, String>> factory,
            Feature<?>... furtherFeatures) {
        List<Feature<?>> features = new ArrayList<>(LINKED_HASH_MAP_FEATURES);
        Collections.addAll(features, furtherFeatures);
        return GuavaSuites.node(MapTestSuiteBuilder.using(new Generator(keys, hashes, factory))
                .named(name)
                .withFeatures(features)
                .createTestSuite());
    }

    private record Generator(Keys keys, Hashes hashes, UnaryOperator<Map<Object, String>> factory)
            implements TestMapGenerator<Object, String> {
        @Override
        public SampleElements<Map.Entry<Object, String>> samples() {
            return SampleElements.mapEntries(
                    new SampleElements<>(key(0), key(1), key(2), key(3), key(4)), new SampleElements.Strings());
        }

        private Object key(int id) {
            return keys.of(hashes, id);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Map<Object, String> create(Object... entries) {
            return factory.apply(MapState.inOrder(Arrays.stream(entries)
                    .map(entry -> (Map.Entry<Object, String>) entry)
                    .toList()));
        }

        @Override
        @SuppressWarnings("unchecked")
        public Map.Entry<Object, String>[] createArray(int length) {
            return (Map.Entry<Object, String>[]) new Map.Entry<?, ?>[length];
        }

        @Override
        public Object[] createKeyArray(int length) {
            return new Object[length];
        }

        @Override
        public String[] createValueArray(int length) {
            return new String[length];
        }

        @Override
        public Iterable<Map.Entry<Object, String>> order(List<Map.Entry<Object, String>> insertionOrder) {
            return insertionOrder;
        }
    }
}
