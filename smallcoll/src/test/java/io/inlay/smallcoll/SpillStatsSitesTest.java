package io.inlay.smallcoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists by the place that made them, as they report themselves. */
class SpillStatsSitesTest {
    private String place = "here";
    private final SpillStatsSites sites = new SpillStatsSites(() -> place);

    @Test
    void created_lists_areCountedByPlaceAndClass() {
        sites.created(new SmallList<>(), 4);
        sites.created(new SmallList8<>(), 8);
        place = "there";
        sites.created(new SmallList<>(), 4);
        sites.created(new SmallList<>(), 4);

        assertThat(sites.sites())
                .extracting(SpillStats::name)
                .containsExactly("SmallList of 4 at there", "SmallList of 4 at here", "SmallList8 of 8 at here");
        assertThat(sites.sites()).extracting(SpillStats::lists).containsExactly(2L, 1L, 1L);
    }

    @Test
    void changed_list_isCountedAtItsLastSizeAlone() {
        List<Object> list = new SmallList<>();
        sites.created(list, 4);
        SpillStats site = sites.sites().get(0);
        assertThat(site.histogram()).isEqualTo(Map.of(0, 1L));

        sites.changed(list, 3, true);
        sites.changed(list, 3, true);
        assertThat(site.histogram()).isEqualTo(Map.of(3, 1L));
        assertThat(site.inline()).isEqualTo(1);
        sites.changed(list, 3, false);
        assertThat(site.spilled()).isEqualTo(1);
        sites.changed(list, 7, false);
        sites.changed(list, 1, true);
        assertThat(site.histogram()).isEqualTo(Map.of(1, 1L));
        assertThat(site.inline()).isEqualTo(1);
        assertThat(site.lists()).isEqualTo(1);
    }

    /** It was seven elements long, so eight fields would have held it, and four not. */
    @Test
    void recommendation_listsThatShrank_goesByTheirLargestSize() {
        List<Object> list = new SmallList8<>();
        sites.created(list, 8);
        sites.changed(list, 7, true);
        sites.changed(list, 1, true);

        assertThat(sites.sites().get(0).recommendedInlineCapacity()).isEqualTo(8);
    }

    @Test
    void equalLists_areDifferentLists() {
        List<Object> one = new SmallList<>();
        List<Object> other = new SmallList<>();
        sites.created(one, 4);
        sites.created(other, 4);
        sites.changed(one, 2, true);

        assertThat(sites.sites().get(0).histogram()).isEqualTo(Map.of(0, 1L, 2, 1L));
        assertThat(sites.trackedLists()).isEqualTo(2);
        one.add("x");
        sites.changed(one, 3, true);
        assertThat(sites.sites().get(0).histogram()).isEqualTo(Map.of(0, 1L, 3, 1L));
    }

    @Test
    void listThatWasNotCreated_isNotCounted() {
        sites.changed(new SmallList<>(), 3, true);

        assertThat(sites.sites()).isEmpty();
    }

    @Test
    void collectedLists_areForgottenButStayCounted() throws InterruptedException {
        List<WeakReference<Object>> dropped = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            List<Object> list = new SmallList<>();
            sites.created(list, 4);
            sites.changed(list, i % 2, true);
            dropped.add(new WeakReference<>(list));
        }
        List<Object> kept = new SmallList<>();
        sites.created(kept, 4);

        for (int i = 0; i < 100 && sites.trackedLists() > 1; i++) {
            System.gc();
            Thread.sleep(20);
        }

        assertThat(dropped).allSatisfy(reference -> assertThat(reference.get()).isNull());
        assertThat(sites.trackedLists()).isEqualTo(1);
        assertThat(sites.sites().get(0).histogram()).isEqualTo(Map.of(0, 51L, 1, 50L));
        assertThat(kept).isEmpty();
    }

    @Test
    void report_morePlacesThanWanted_hasThoseWithTheMostLists() {
        for (int i = 1; i <= 3; i++) {
            place = "place " + i;
            for (int lists = 0; lists < i; lists++) {
                sites.created(new SmallList<>(), 4);
            }
        }
        assertThat(sites.report(2))
                .startsWith("Lists by the place that made them, 2 of 3")
                .contains("place 3", "place 2")
                .doesNotContain("place 1");
        assertThat(sites.report(9)).contains("3 of 3", "place 1");
    }
}
