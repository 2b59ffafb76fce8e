package io.inlay.bench.footprint;

import io.inlay.bench.compare.Operation;
import io.inlay.bench.compare.Peers;
import io.inlay.bench.corpus.HeaderCorpus;
import io.inlay.bench.corpus.JsonCorpus;
import io.inlay.bench.corpus.JsonStatistics;
import io.inlay.bench.http.HeaderMapWorkload;
import io.inlay.bench.http.MapFactory;
import io.inlay.bench.json.TreeFactories;
import io.inlay.bench.json.TreeFactory;
import io.inlay.bench.map.KeyKind;
import io.inlay.bench.map.MapPeers;
import io.inlay.bench.primitivemap.PrimitiveMaps;
import io.inlay.bench.set.SetPeer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;

/**
 * Measures what maps and sets keep on the heap, without keys and values: of some sizes, and of all objects of real
 * documents and heads.
 *
 * <p>What most maps keep depends on their class and their size alone. So for a corpus each size is measured once, and
 * added as often as it occurs: walking all trees with JOL would take minutes.
 */
final class MapFootprints {
    private static final List<Integer> SIZES = List.of(0, 1, 2, 4, 5, 8, 9, 16, 100);
    private static final List<Integer> LARGE_SIZES = List.of(10_000, 1_000_000);

    private static final String PRESIZED = "presized";
    private static final List<Integer> PRIMITIVE_SIZES = List.of(0, 4, 100);
    private static final int LARGEST_PRIMITIVE_SIZE = 10_000_000;
    private static final List<Integer> LARGE_PRIMITIVE_SIZES =
            List.of(10_000, 100_000, 1_000_000, LARGEST_PRIMITIVE_SIZE);

    private final List<Footprint> footprints = new ArrayList<>();

    private MapFootprints() {}

    /** Returns the footprints of maps and sets, and of the maps and lists of each corpus. */
    static List<Footprint> measureAll() {
        MapFootprints measured = new MapFootprints();
        measured.measureMaps(SIZES);
        measured.measureSets(SIZES);
        measured.measurePrimitiveMaps(PRIMITIVE_SIZES);
        for (JsonCorpus corpus : JsonCorpus.values()) {
            measured.measureTrees(corpus);
        }
        for (HeaderCorpus corpus : HeaderCorpus.values()) {
            measured.measureHeads(corpus);
        }
        return measured.footprints;
    }

    /** Returns the footprints of maps and sets of ten thousand entries and more, which takes minutes. */
    static List<Footprint> measureLarge() {
        MapFootprints measured = new MapFootprints();
        measured.measureMaps(LARGE_SIZES);
        measured.measureSets(LARGE_SIZES);
        measured.measurePrimitiveMaps(LARGE_PRIMITIVE_SIZES);
        return measured.footprints;
    }

    private void measureMaps(List<Integer> sizes) {
        for (String peer : MapPeers.NAMES) {
            for (int size : sizes) {
                if (takesPart(peer, size)) {
                    Object[] keys = KeyKind.INTEGER.some(size);
                    add("maps", peer, size, bytes(i -> MapPeers.filled(peer, keys, keys), size));
                }
            }
        }
    }

    private void measureSets(List<Integer> sizes) {
        for (SetPeer peer : SetPeer.values()) {
            for (int size : sizes) {
                if (takesPart(peer.label(), size)) {
                    Object[] elements = KeyKind.INTEGER.some(size);
                    add("sets", peer.label(), size, bytes(i -> peer.growing().apply(elements), size));
                }
            }
        }
    }

    /** With random keys. Boxes count: a map that has boxes made them itself. */
    private void measurePrimitiveMaps(List<Integer> sizes) {
        for (String elements : PrimitiveMaps.ELEMENTS) {
            for (String capacity : List.of("growing", PRESIZED)) {
                for (String peer : PrimitiveMaps.PEERS) {
                    if (Peers.takesPart(peer, Map.of("elements", elements))) {
                        for (int size : sizes) {
                            if (size == LARGEST_PRIMITIVE_SIZE && !isQuickToWalk(peer, elements)) {
                                continue;
                            }
                            Object[] twins = PrimitiveMaps.twins(peer, elements, capacity.equals(PRESIZED), size);
                            long bytes = FootprintMeter.bytesOfFirst(twins[0], twins[1]);
                            footprints.add(new Footprint(elements, capacity, peer, size, bytes));
                        }
                    }
                }
            }
        }
    }

    /** Whether there are no objects in a map, of which JOL would have to walk over tens of millions. */
    private static boolean isQuickToWalk(String peer, String elements) {
        return elements.equals("int-int") && !peer.equals("HashMap");
    }

    private static boolean takesPart(String peer, int size) {
        return Peers.takesPart(peer, Map.of("size", Integer.toString(size)));
    }

    private void measureTrees(JsonCorpus corpus) {
        JsonStatistics statistics = JsonStatistics.of(corpus);
        for (String peer : keptBySizeAlone(TreeFactories.PEERS)) {
            TreeFactory factory = TreeFactories.named(peer);
            long maps = sum(statistics.keys(), size -> bytes(i -> filled(factory.newObject(), i), size));
            long lists = sum(statistics.elements(), size -> bytes(i -> filled(factory.newArray(), i), size));
            String title = Operation.corpusGroup(Operation.JSON_DOCUMENTS, corpus.name());
            add(title, peer, statistics.keys().size(), maps + lists);
        }
    }

    private void measureHeads(HeaderCorpus corpus) {
        List<Integer> sizes = HeaderMapWorkload.sizes(corpus);
        for (String peer : keptBySizeAlone(MapFactory.PEERS)) {
            MapFactory factory = MapFactory.named(peer);
            String title = Operation.corpusGroup(Operation.HEADER_MAPS, corpus.name());
            add(title, peer, sizes.size(), sum(sizes, size -> bytes(i -> filled(factory.newMap(), i), size)));
        }
    }

    /** {@code UnifiedMap} has an array more for each place where keys collide, which only walking the trees can tell. */
    static List<String> keptBySizeAlone(List<String> peers) {
        return peers.stream().filter(peer -> !peer.equals("UnifiedMap")).toList();
    }

    private static long sum(List<Integer> sizes, IntToLongFunction bytes) {
        Map<Integer, Long> bytesBySize = new HashMap<>();
        return sizes.stream()
                .mapToLong(size -> bytesBySize.computeIfAbsent(size, bytes::applyAsLong))
                .sum();
    }

    private static <V> Map<String, V> filled(Map<String, V> map, int size) {
        for (Object key : KeyKind.STRING.some(size)) {
            map.put(((String) key).intern(), null);
        }
        return map;
    }

    private static List<Object> filled(List<Object> list, int size) {
        // By add, as a parser does, and not at once.
        Collections.nCopies(size, Boolean.TRUE).forEach(list::add);
        return list;
    }

    private static long bytes(IntFunction<Object> constructor, int size) {
        return FootprintMeter.bytesOfFirst(constructor.apply(size), constructor.apply(size));
    }

    private void add(String elements, String peer, int size, long bytes) {
        footprints.add(new Footprint(elements, "growing", peer, size, bytes));
    }
}
