package io.inlay.bench.primitivemap;

import static org.assertj.core.api.Assertions.assertThat;

import io.inlay.bench.corpus.Geonames;
import io.inlay.bench.corpus.Geonames.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JoinWorkloadTest {
    private static final List<Place> PLACES = Geonames.places();

    static List<String> peers() {
        return PrimitiveMaps.PEERS;
    }

    @ParameterizedTest
    @MethodSource("peers")
    void verify_eachPeer_hasTheSameSum(String peer) {
        JoinWorkload<?, ?> workload = JoinWorkload.named(peer, PLACES);

        assertThat(workload.verify()).isEqualTo(1_512_490_795L).isEqualTo(workload.wholeJob());
    }

    /** Two airports serve the first city, one the second, and one of them a city that is not in the table. */
    @ParameterizedTest
    @MethodSource("peers")
    void wholeJob_fewPlaces_sharesThePeople(String peer) {
        List<Place> places = List.of(
                new Place(1, "first city", "CH", 1_000, List.of()),
                new Place(2, "second city", "CH", 30, List.of(2)),
                new Place(3, "airport", "CH", 0, List.of(1, 7)),
                new Place(0, "without a number", "CH", 5, List.of(1, 0)));

        assertThat(JoinWorkload.named(peer, places).verify()).isEqualTo(500 + 500 + 30);
    }

    @ParameterizedTest
    @MethodSource("peers")
    void retention_ofEachPeer_isMoreThanItsReferences(String peer) {
        List<Place> places = PLACES.subList(0, 300);

        assertThat(WorkloadRetention.join(JoinWorkload.named(peer, places))).isGreaterThan(4L * places.size());
    }

    @Test
    void places_areThoseOfTheFile() {
        assertThat(PLACES).hasSize(18_760);
        assertThat(PLACES.get(0)).isEqualTo(new Place(6_947_726, "Anaa Airport", "PF", 0, List.of(4_034_700)));
        assertThat(PLACES.stream().mapToInt(Place::id).distinct().count()).isEqualTo(17_806);
        assertThat(PLACES.stream().mapToLong(place -> place.cities().size()).sum())
                .isEqualTo(19_572);
    }
}
