package io.inlay.smallcoll.primitive;

import com.google.common.collect.testing.MapTestSuiteBuilder;
import com.google.common.collect.testing.SampleElements;
import com.google.common.collect.testing.TestMapGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.MapFeature;
import io.inlay.smallcoll.GuavaSuites;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Guava's map suite on {@code asMap()}, with the features of {@code HashMap} and with nothing suppressed, for each map type in
 * each state, at the sizes where the table grows, and among keys that fill groups and go round the end of the table. Where
 * keys or values are primitive, null is not stored; it may be asked for and is not there.
 */
class GuavaPrimitiveMapSuiteTest {
    /** Those that differ in what a search or an insertion meets. */
    private static final Set<PrimitiveMapState> STATES = EnumSet.of(
            PrimitiveMapState.GROWN,
            PrimitiveMapState.TINY,
            PrimitiveMapState.GENEROUSLY_PRESIZED,
            PrimitiveMapState.ONE_OVER_A_GROUP_ONCE,
            PrimitiveMapState.HOLES_AT_THE_FRONT,
            PrimitiveMapState.TRIMMED,
            PrimitiveMapState.CHURNED);

    @TestFactory
    Stream<DynamicNode> maps() {
        return types(type -> STATES.stream()
                .map(state -> suite(
                        type + " " + state,
                        type,
                        entries -> state.build(type, entries).asMap())));
    }

    /** The suite's three entries become the last of those that fill a tiny table, a group, a table of two, and one more. */
    @TestFactory
    Stream<DynamicNode> mapsAtTheirThresholds() {
        return types(type -> IntStream.of(5, 8)
                .mapToObj(hidden -> suite(
                        type + " behind " + hidden,
                        type,
                        entries -> behind(type.empty(), PrimitiveMapState.fillers(type, hidden), entries))));
    }

    /** A table that holds all that the suite puts without growing, in which the home of the first sample is full. */
    @TestFactory
    Stream<DynamicNode> mapsWhoseGroupsAreFull() {
        return types(type -> IntStream.of(0)
                .mapToObj(sample -> suite(
                        type + " whose home of " + type.key(sample) + " is full",
                        type,
                        entries -> behindAFullGroup(type, sample, entries))));
    }

    /** So many that the last group is full and further ones are in the first. */
    @TestFactory
    Stream<DynamicNode> mapsWhoseEntriesGoRoundTheEnd() {
        return types(type -> Stream.of(3)
                .map(passing -> suite(
                        type + " with " + passing + " full groups round the end",
                        type,
                        entries -> behindWrapped(type, passing, entries))));
    }

    private static Map<Object, Object> behindAFullGroup(
            PrimitiveMapType type, int sample, Map<Object, Object> entries) {
        AnyPrimitiveMap map = type.withExpectedSize(100);
        int home = TableScan.home(map.raw(), type.key(sample));
        int firstFiller = PrimitiveMapState.FIRST_FILLER;
        return behind(map, type.keys().homedIn(map.raw(), home, firstFiller, Groups.SLOTS + 2), entries);
    }

    private static Map<Object, Object> behindWrapped(PrimitiveMapType type, int passing, Map<Object, Object> entries) {
        AnyPrimitiveMap map = type.withExpectedSize(40);
        int groups = map.raw().tags.length;
        List<Object> hidden = new ArrayList<>(
                type.keys().homedIn(map.raw(), groups - 1, PrimitiveMapState.FIRST_FILLER, passing * Groups.SLOTS + 2));
        return behind(map, hidden, entries);
    }

    private static Map<Object, Object> behind(AnyPrimitiveMap map, List<Object> hidden, Map<Object, Object> entries) {
        Map<Object, Object> shown =
                new ShownMap(map.asMap(), new HashSet<>(hidden), map.type().value(7));
        shown.putAll(entries);
        return shown;
    }

    private static Stream<DynamicNode> types(Function<PrimitiveMapType, Stream<DynamicNode>> suites) {
        return PrimitiveMapType.all().flatMap(suites);
    }

    private static List<Feature<?>> features(PrimitiveMapType type) {
        List<Feature<?>> features = new ArrayList<>(List.of(
                MapFeature.GENERAL_PURPOSE,
                MapFeature.ALLOWS_ANY_NULL_QUERIES,
                MapFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
                CollectionFeature.SUPPORTS_ITERATOR_REMOVE,
                CollectionSize.ANY));
        if (!type.keys().isPrimitive()) {
            features.add(MapFeature.ALLOWS_NULL_KEYS);
        }
        if (!type.values().isPrimitive()) {
            features.add(MapFeature.ALLOWS_NULL_VALUES);
        }
        return features;
    }

    private static DynamicNode suite(String name, PrimitiveMapType type, UnaryOperator<Map<Object, Object>> factory) {
        return GuavaSuites.node(MapTestSuiteBuilder.using(new Generator(type, factory))
                .named(name)
                .withFeatures(features(type))
                .createTestSuite());
    }

    private record Generator(PrimitiveMapType type, UnaryOperator<Map<Object, Object>> factory)
            implements TestMapGenerator<Object, Object> {
        @Override
        public SampleElements<Map.Entry<Object, Object>> samples() {
            return SampleElements.mapEntries(samples(type.keys()), samples(type.values()));
        }

        private static SampleElements<Object> samples(BoxKind kind) {
            return new SampleElements<>(kind.of(0), kind.of(1), kind.of(2), kind.of(3), kind.of(4));
        }

        @Override
        @SuppressWarnings("unchecked")
        public Map<Object, Object> create(Object... entries) {
            Map<Object, Object> inOrder = new LinkedHashMap<>();
            for (Object entry : entries) {
                Map.Entry<Object, Object> each = (Map.Entry<Object, Object>) entry;
                inOrder.put(each.getKey(), each.getValue());
            }
            return factory.apply(inOrder);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Map.Entry<Object, Object>[] createArray(int length) {
            return (Map.Entry<Object, Object>[]) new Map.Entry<?, ?>[length];
        }

        @Override
        public Object[] createKeyArray(int length) {
            return type.keys().newArray(length);
        }

        @Override
        public Object[] createValueArray(int length) {
            return type.values().newArray(length);
        }

        @Override
        public Iterable<Map.Entry<Object, Object>> order(List<Map.Entry<Object, Object>> insertionOrder) {
            return insertionOrder;
        }
    }
}
