package io.inlay.bench.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.inlay.bench.compare.Operation;
import io.inlay.bench.compare.Peers;
import io.inlay.bench.corpus.HeaderCorpus;
import io.inlay.bench.corpus.JsonCorpus;
import io.inlay.bench.http.MapFactory;
import io.inlay.bench.json.TreeFactories;
import io.inlay.bench.json.TreeRetention;
import io.inlay.bench.map.MapPeers;
import io.inlay.bench.primitivemap.PrimitiveMaps;
import io.inlay.bench.set.SetPeer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FootprintTest {
    private static final List<Footprint> ALL = measureAll();
    private static final List<String> MAPS_AND_SETS = List.of("maps", "sets");

    @Test
    void measureAll_coversEveryKindAndCapacityWithOursAndOthers() {
        for (String elements : List.of("objects", "int", "long", "double", "byte")) {
            for (String capacity : List.of("growing", "fixed")) {
                List<Footprint> kind = ALL.stream()
                        .filter(each -> each.elements().equals(elements)
                                && each.capacity().equals(capacity))
                        .toList();
                Set<String> peers = kind.stream().map(Footprint::peer).collect(Collectors.toSet());

                assertThat(peers).contains("ArrayList", "Hppc").anyMatch(Peers::isOurs);
                assertThat(kind)
                        .hasSize(peers.size()
                                * FootprintMeter.sizes(elements, capacity).size())
                        .extracting(Footprint::size)
                        .contains(0, 1, 100);
            }
        }
        assertThat(ALL.stream().filter(each -> !MAPS_AND_SETS.contains(each.elements())))
                .allMatch(footprint -> footprint.bytes() >= 16 && footprint.bytes() % 8 == 0);
    }

    @Test
    void measureAll_agronaHasListsOfIntAndLong() {
        assertThat(ALL.stream()
                        .filter(each ->
                                each.peer().equals("Agrona") && !PrimitiveMaps.ELEMENTS.contains(each.elements()))
                        .map(Footprint::elements))
                .containsOnly("int", "long");
    }

    /** A list with everything in its fields is one object; with more, it is no larger than an array of all plus a header. */
    @Test
    void measureAll_oursWithinTheirFields_keepOneSize() {
        assertThat(bytes("byte", "growing", "Small", 0)).isEqualTo(bytes("byte", "growing", "Small", 24));
        assertThat(bytes("int", "growing", "Small", 0)).isEqualTo(bytes("int", "growing", "Small", 8));
        assertThat(bytes("objects", "fixed", "FixedList", 0)).isEqualTo(bytes("objects", "fixed", "FixedList", 16));
        assertThat(bytes("int", "growing", "Small", 9)).isGreaterThan(bytes("int", "growing", "Small", 8));
    }

    /** Boxes of double are made anew by each valueOf; a list of them would seem to be three times as large. */
    @Test
    void measureAll_boxesAreNotCounted() {
        assertThat(bytes("double", "growing", "ArrayList", 100))
                .isEqualTo(bytes("objects", "growing", "ArrayList", 100));
    }

    @Test
    void measureAll_arraysAreOfExactSize() {
        assertThat(bytes("int", "fixed", "int[]", 100)).isEqualTo(416);
        assertThat(bytes("long", "fixed", "long[]", 100)).isEqualTo(816);
        assertThat(bytes("byte", "fixed", "byte[]", 100)).isEqualTo(120);
    }

    @Test
    void measureAll_mapsAndSets_areThoseOfTheBenchmarks() {
        assertThat(peers("maps")).containsExactlyElementsOf(MapPeers.NAMES);
        assertThat(peers("sets"))
                .containsExactlyElementsOf(
                        Stream.of(SetPeer.values()).map(SetPeer::label).toList());
        assertThat(ALL.stream()
                        .filter(each ->
                                each.elements().equals("maps") && each.peer().equals("HashMap"))
                        .map(Footprint::size))
                .containsExactly(0, 1, 2, 4, 5, 8, 9, 16, 100);
        // An empty map of a kind that cannot be changed is one for all.
        assertThat(bytes("maps", "growing", "Map.of", 0)).isZero();
    }

    @Test
    void measureAll_primitiveMaps_areThoseOfTheBenchmarks() {
        for (String elements : PrimitiveMaps.ELEMENTS) {
            assertThat(peers(elements))
                    .containsExactlyElementsOf(PrimitiveMaps.PEERS.stream()
                            .filter(peer -> Peers.takesPart(peer, Map.of("elements", elements)))
                            .toList());
            for (String capacity : List.of("growing", "presized")) {
                assertThat(bytes(elements, capacity, "Inlay", 100))
                        .isBetween(bytes(elements, capacity, "Inlay", 4), bytes(elements, capacity, "HashMap", 100));
            }
        }
        // Its table and nodes, and a box of 16 bytes for each key and each value of a pair of ints.
        assertThat(bytes("int-int", "presized", "HashMap", 4)).isEqualTo(48 + 16 + 8 * 4 + 4 * 32 + 4 * 16);
    }

    /**
     * On this JVM a HashMap takes 48 bytes, its table a header of 16 and 4 an entry, and each entry 32. A LinkedHashMap has
     * one field more since JDK 21.
     */
    @Test
    void measureAll_hashMaps_haveTheirTablesAndEntries() {
        int linkedHashMap = Runtime.version().feature() < 21 ? 56 : 64;
        assertThat(bytes("maps", "growing", "HashMap", 0)).isEqualTo(48);
        assertThat(bytes("maps", "growing", "HashMap", 4)).isEqualTo(48 + 16 + 16 * 4 + 4 * 32);
        assertThat(bytes("maps", "growing", "LinkedHashMap", 4)).isEqualTo(linkedHashMap + 16 + 16 * 4 + 4 * 40);
        assertThat(bytes("sets", "growing", "HashSet", 4)).isEqualTo(16 + 48 + 16 + 16 * 4 + 4 * 32);
    }

    @Test
    void measureAll_eachCorpus_hasMapsOfEveryPeer() {
        for (JsonCorpus corpus : JsonCorpus.values()) {
            String title = Operation.corpusGroup(Operation.JSON_DOCUMENTS, corpus.name());
            assertThat(peers(title)).containsExactlyElementsOf(MapFootprints.keptBySizeAlone(TreeFactories.PEERS));
        }
        for (HeaderCorpus corpus : HeaderCorpus.values()) {
            String title = Operation.corpusGroup(Operation.HEADER_MAPS, corpus.name());
            assertThat(peers(title)).containsExactlyElementsOf(MapFootprints.keptBySizeAlone(MapFactory.PEERS));
        }
    }

    /** What is added up size by size is what JOL finds in the trees themselves. */
    @Test
    void measureAll_trees_areAsWhenWalked() throws IOException {
        for (String peer : MapFootprints.keptBySizeAlone(TreeFactories.PEERS)) {
            TreeRetention walked = TreeRetention.measure(JsonCorpus.GITHUB_EVENTS, peer);

            assertThat(bytes("JSON documents, github events", "growing", peer, walked.objects()))
                    .as(peer)
                    .isEqualTo(walked.containerBytes());
        }
    }

    private static List<String> peers(String elements) {
        return ALL.stream()
                .filter(each -> each.elements().equals(elements))
                .map(Footprint::peer)
                .distinct()
                .toList();
    }

    private static long bytes(String elements, String capacity, String peer, int size) {
        return ALL.stream()
                .filter(each -> each.elements().equals(elements)
                        && each.capacity().equals(capacity)
                        && each.peer().equals(peer)
                        && each.size() == size)
                .mapToLong(Footprint::bytes)
                .sum();
    }

    private static List<Footprint> measureAll() {
        try {
            return FootprintProcess.measureAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void bytesOfFirst_leavesOutWhatBothReach() {
        byte[] shared = new byte[1_000];
        Object[] first = {shared, new byte[80]};
        Object[] second = {shared};

        long withShared = FootprintMeter.bytesOfFirst(first, new Object());

        assertThat(withShared - FootprintMeter.bytesOfFirst(first, second)).isBetween(1_000L, 1_040L);
    }
}
