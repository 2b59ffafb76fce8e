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
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Guava's list suite on {@code asList()}, with nothing suppressed, for each list of bytes in each state. The suite's lists
 * have up to three elements, so further suites look at those through a sublist around the end of the fields.
 */
class ByteListViewSuiteTest {
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

    private interface Factory {
        List<Byte> create(byte[] elements);
    }

    @TestFactory
    Stream<DynamicNode> inFields() {
        return ByteListType.all().stream()
                .map(type -> suite(type + " in fields", WITH_ROOM, elements -> {
                    AnyByteList list = type.withCapacity(type.inlineCapacity());
                    list.addAll(elements);
                    return list.asList();
                }));
    }

    @TestFactory
    Stream<DynamicNode> withAnArray() {
        return ByteListType.all().stream()
                .map(type -> suite(type + " with an array", WITH_ROOM, elements -> {
                    AnyByteList list = type.withCapacity(type.inlineCapacity() + ROOM);
                    list.addAll(elements);
                    return list.asList();
                }));
    }

    @TestFactory
    DynamicNode shrunk() {
        return suite(
                "SmallByteList that was longer",
                WITH_ROOM,
                elements -> shrunk(elements).asList());
    }

    @TestFactory
    DynamicNode trimmed() {
        return suite("SmallByteList back in fields", WITH_ROOM, elements -> {
            AnyByteList list = shrunk(elements);
            list.trimToSize();
            return list.asList();
        });
    }

    private static AnyByteList shrunk(byte[] elements) {
        AnyByteList list = ByteListType.SMALL.containing(elements);
        list.resize(60, (byte) 9);
        list.truncate(elements.length);
        return list;
    }

    /** Lists that are exactly full, one over, and beyond. */
    @TestFactory
    Stream<DynamicNode> sublistsAroundTheEndOfTheFields() {
        return ByteListType.all().stream()
                .flatMap(type -> Stream.of(4, 3, 2, 1, 0)
                        .map(before -> suite(
                                type + " from " + before + " before the end of the fields",
                                WITH_ROOM,
                                elements -> sublist(type, type.inlineCapacity() - before, elements))));
    }

    private static List<Byte> sublist(ByteListType type, int prefix, byte[] elements) {
        AnyByteList list = type.withCapacity(type.isFixed() ? prefix + elements.length + ROOM : 0);
        list.resize(prefix, (byte) 50);
        list.addAll(elements);
        list.add((byte) 51);
        return list.asList().subList(prefix, prefix + elements.length);
    }

    /** To the suite a list that cannot add says so by another exception, so the one is put in the place of the other. */
    @TestFactory
    Stream<DynamicNode> fixedListsThatAreFull() {
        return ByteListType.fixed().stream()
                .map(type -> suite(type + " full", FULL, elements -> {
                    AnyByteList list = type.withCapacity(elements.length);
                    list.addAll(elements);
                    return FullList.of(list.asList());
                }));
    }

    private static DynamicNode suite(String name, List<Feature<?>> features, Factory factory) {
        return GuavaSuites.node(ListTestSuiteBuilder.using(new Generator(factory))
                .named(name)
                .withFeatures(features)
                .createTestSuite());
    }

    private record Generator(Factory factory) implements TestListGenerator<Byte> {
        @Override
        public SampleElements<Byte> samples() {
            return new SampleElements<>((byte) 0, (byte) -1, Byte.MIN_VALUE, Byte.MAX_VALUE, (byte) 4);
        }

        @Override
        public List<Byte> create(Object... elements) {
            byte[] bytes = new byte[elements.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (Byte) Objects.requireNonNull(elements[i]);
            }
            return factory.create(bytes);
        }

        @Override
        public Byte[] createArray(int length) {
            return new Byte[length];
        }

        @Override
        public Iterable<Byte> order(List<Byte> insertionOrder) {
            return insertionOrder;
        }
    }
}
