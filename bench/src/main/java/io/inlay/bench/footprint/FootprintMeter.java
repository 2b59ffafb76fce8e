package io.inlay.bench.footprint;

import io.inlay.bench.compare.Peers;
import io.inlay.bench.list.ListPeer;
import io.inlay.bench.primitive.PrimitivePeer;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.openjdk.jol.info.GraphLayout;

/**
 * Measures with JOL what a list keeps on the heap; {@link MapFootprints} does so for maps and sets.
 *
 * <p>Two lists with the same elements are walked. What both reach belongs to neither: the elements, and arrays that all
 * empty lists of a class share. What is left of the first is its footprint. A list of boxes counts without the boxes.
 *
 * <p>Every class is measured at no element, at one, around what its classes hold in fields, and at 100: built by
 * {@code add} without a hint where it grows, and full where it is made for its size.
 */
public final class FootprintMeter {
    private static final String GROWING = "growing";
    private static final String FIXED = "fixed";
    private static final List<String> PRIMITIVE_PEERS = List.of(
            "Small",
            "Fixed",
            "Fixed4",
            "Fixed8",
            "Fixed16",
            "Fixed32",
            "EclipseCollections",
            "Fastutil",
            "Hppc",
            "Agrona");

    private final List<Footprint> footprints = new ArrayList<>();

    private FootprintMeter() {}

    /** Returns the footprint of every class of lists, maps and sets at every size. */
    public static List<Footprint> measureAll() {
        FootprintMeter meter = new FootprintMeter();
        meter.measureObjects(GROWING, sizes("objects", GROWING));
        meter.measureObjects(FIXED, sizes("objects", FIXED));
        for (String elements : List.of("int", "long", "double", "byte")) {
            meter.measurePrimitives(elements, GROWING, sizes(elements, GROWING));
            meter.measurePrimitives(elements, FIXED, sizes(elements, FIXED));
        }
        meter.footprints.addAll(MapFootprints.measureAll());
        return meter.footprints;
    }

    /** One less than the classes hold in fields, as many, and one more. */
    static List<Integer> sizes(String elements, String capacity) {
        if (elements.equals("byte")) {
            return capacity.equals(FIXED)
                    ? List.of(0, 1, 15, 16, 17, 31, 32, 33, 63, 64, 65, 100)
                    : List.of(0, 1, 23, 24, 25, 100);
        }
        if (capacity.equals(FIXED)) {
            return List.of(0, 1, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 100);
        }
        return elements.equals("objects") ? List.of(0, 1, 3, 4, 5, 7, 8, 9, 16, 100) : List.of(0, 1, 7, 8, 9, 16, 100);
    }

    private void measureObjects(String capacity, List<Integer> sizes) {
        for (ListPeer peer : ListPeer.values()) {
            if (isMeasured(peer.label(), "objects", capacity)) {
                measure("objects", capacity, peer.label(), sizes, size -> objects(peer, capacity, size));
            }
        }
        measure("objects", capacity, "Hppc", sizes, size -> hppcObjects(capacity, size));
        if (capacity.equals(FIXED)) {
            measure("objects", capacity, "Object[]", sizes, Object[]::new);
        }
    }

    private void measurePrimitives(String elements, String capacity, List<Integer> sizes) {
        for (String peer : PRIMITIVE_PEERS) {
            if (isMeasured(peer, elements, capacity)) {
                measure(elements, capacity, peer, sizes, size -> primitives(peer, elements, capacity, size));
            }
        }
        // Whatever its elements, it holds references to boxes.
        measure(elements, capacity, "ArrayList", sizes, size -> objects(ListPeer.ARRAY_LIST, capacity, size));
        if (capacity.equals(FIXED)) {
            measure(elements, capacity, elements + "[]", sizes, size -> array(elements, size));
        }
    }

    /** Of ours, either those that grow or those that do not. */
    private static boolean isMeasured(String peer, String elements, String capacity) {
        return Peers.takesPart(peer, Map.of("elements", elements, "capacity", capacity));
    }

    private void measure(
            String elements, String capacity, String peer, List<Integer> sizes, IntFunction<Object> constructor) {
        for (int size : sizes) {
            long bytes = bytesOfFirst(constructor.apply(size), constructor.apply(size));
            footprints.add(new Footprint(elements, capacity, peer, size, bytes));
        }
    }

    private static Object objects(ListPeer peer, String capacity, int size) {
        List<Integer> list = peer.empty(capacity).apply(size);
        Integer element = 1;
        for (int i = 0; i < size; i++) {
            list.add(element);
        }
        return list;
    }

    /** No {@code java.util.List}, so it takes no part in the benchmarks of lists of objects. */
    private static Object hppcObjects(String capacity, int size) {
        var list = capacity.equals(FIXED)
                ? new com.carrotsearch.hppc.ObjectArrayList<Integer>(size)
                : new com.carrotsearch.hppc.ObjectArrayList<Integer>();
        Integer element = 1;
        for (int i = 0; i < size; i++) {
            list.add(element);
        }
        return list;
    }

    private static Object primitives(String peer, String elements, String capacity, int size) {
        return filled(PrimitivePeer.named(peer, elements), capacity, size);
    }

    private static <L> Object filled(PrimitivePeer<L> peer, String capacity, int size) {
        L list = capacity.equals(FIXED) ? peer.sized(size) : peer.growing();
        for (int i = 0; i < size; i++) {
            peer.add(list, i);
        }
        return list;
    }

    private static Object array(String elements, int length) {
        Class<?> type = switch (elements) {
            case "int" -> int.class;
            case "long" -> long.class;
            case "double" -> double.class;
            default -> byte.class;
        };
        return Array.newInstance(type, length);
    }

    static long bytesOfFirst(Object first, Object second) {
        return GraphLayout.parseInstance(first, second).totalSize()
                - GraphLayout.parseInstance(second).totalSize();
    }
}
