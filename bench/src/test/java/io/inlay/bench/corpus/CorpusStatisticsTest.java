package io.inlay.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusStatisticsTest {
    @Test
    void percentile_ofHundredSizes_isTheNearestRank() {
        List<Integer> sizes = IntStream.rangeClosed(1, 100).boxed().toList();

        assertThat(CorpusStatistics.percentile(sizes, 1)).isEqualTo(1);
        assertThat(CorpusStatistics.percentile(sizes, 50)).isEqualTo(50);
        assertThat(CorpusStatistics.percentile(sizes, 99)).isEqualTo(99);
        assertThat(CorpusStatistics.percentile(sizes, 100)).isEqualTo(100);
    }

    @Test
    void percentile_ofFewSizes_roundsUp() {
        assertThat(CorpusStatistics.percentile(List.of(7), 50)).isEqualTo(7);
        assertThat(CorpusStatistics.percentile(List.of(7, 8, 9), 50)).isEqualTo(8);
        assertThat(CorpusStatistics.percentile(List.of(7, 8, 9), 90)).isEqualTo(9);
    }

    @Test
    void percentWithin_countsTheLimitIn() {
        assertThat(CorpusStatistics.percentWithin(List.of(1, 2, 3, 4), 3)).isEqualTo(75.0);
    }
}
