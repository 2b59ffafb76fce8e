package io.inlay.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.inlay.bench.corpus.HeaderCorpus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {
    private static final List<Row> ALL = Benchmarks.onClassPath().allRows();

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 300, 1_000, 3_000, 20_000, 120_000})
    void within_presetWithBudget_neverPlansAboveIt(int overheadMillis) {
        for (Preset preset : List.of(Preset.SMOKE, Preset.QUICK, Preset.STANDARD)) {
            Duration budget = preset.budget().orElseThrow();
            ForkCosts costs = costs(preset, overheadMillis);

            Plan plan = Plan.within(PreferredRows.of(ALL), preset.rounds(), costs, budget);

            assertThat(plan.estimate()).isLessThanOrEqualTo(budget);
            assertThat(timeInForks(plan, preset, overheadMillis)).isLessThanOrEqualTo(budget);
        }
    }

    @Test
    void within_noTimeLeft_plansNothing() {
        Plan plan = Plan.within(ALL, 3, costs(Preset.QUICK, 300), Duration.ofSeconds(-5));

        assertThat(plan.rows()).isEmpty();
        assertThat(plan.leftOut()).hasSameSizeAs(ALL);
    }

    @Test
    void within_rowsThatDoNotFit_areLeftOutFromTheEnd() {
        List<Row> wanted = PreferredRows.of(ALL);

        Plan plan = Plan.within(wanted, 3, costs(Preset.QUICK, 300), Duration.ofSeconds(60));

        assertThat(plan.rows()).isNotEmpty().startsWith(wanted.get(0));
        assertThat(plan.leftOut()).isNotEmpty();
        assertThat(plan.rows().size() + plan.leftOut().size()).isEqualTo(wanted.size());
    }

    @ParameterizedTest
    @EnumSource
    void rounds_ofEachPreset_areEnoughForAMedian(Preset preset) {
        int least = Map.of(Preset.SMOKE, 2, Preset.QUICK, 3, Preset.STANDARD, 5, Preset.FULL, 5)
                .get(preset);

        assertThat(preset.rounds()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void ofAll_full_leavesNothingOut() {
        Plan plan = Plan.ofAll(ALL, 5, costs(Preset.FULL, 300));

        assertThat(plan.rows()).isEqualTo(ALL);
        assertThat(plan.forks())
                .isEqualTo(5 * ALL.stream().mapToInt(row -> row.peers().size()).sum());
        assertThat(plan.estimate()).isGreaterThan(Duration.ofHours(1));
    }

    @Test
    void preferredRows_quickOnAnOrdinaryMachine_coverEveryKindOfTypeAndTheMainJob() {
        Plan plan = Plan.within(PreferredRows.of(ALL), 3, costs(Preset.QUICK, 450), Duration.ofSeconds(265));

        assertThat(cases(plan))
                .contains("SmallList 4 one", "SmallList 4 three", "SmallList8 8 null", "FixedList 16 null")
                .contains(
                        "SmallIntList 8 null",
                        "SmallLongList 8 null",
                        "SmallDoubleList 8 null",
                        "SmallByteList 24 null")
                .contains("FixedIntList 16 null")
                .contains("SmallMap 4 one", "SmallMap8 8 one", "SmallSet 4 one", "IntIntMap 10000 null")
                .contains("Presize 97 null");
        assertThat(corpora(plan, "HeaderWorkload.wholeJob")).hasSameSizeAs(HeaderCorpus.values());
        assertThat(corpora(plan, "JsonWorkload.parse")).contains("API_BODIES");
        assertThat(corpora(plan, "HeaderMapWorkload.build")).contains("RESPONSES_2022");
        assertThat(corpora(plan, "CountWorkload.count")).contains("USER_AGENTS");
    }

    private static List<String> corpora(Plan plan, String workload) {
        return plan.rows().stream()
                .filter(row -> Operation.methodName(row.benchmark()).equals(workload))
                .map(row -> row.params().get("corpus"))
                .toList();
    }

    @Test
    void preferredRows_standardOnAnOrdinaryMachine_coverEveryTypeAndBothCallSites() {
        Plan plan = Plan.within(PreferredRows.of(ALL), 5, costs(Preset.STANDARD, 400), Duration.ofMinutes(59));

        assertThat(cases(plan))
                .contains("SmallList 4 one", "SmallList8 8 null", "SmallList 4 three")
                .contains("FixedList 16 one", "FixedList4 4 null", "FixedList8 8 null", "FixedList32 32 null")
                .contains(
                        "SmallIntList 8 null",
                        "SmallLongList 8 null",
                        "SmallDoubleList 8 null",
                        "SmallByteList 24 null")
                .contains("FixedIntList 16 null", "FixedLongList 16 null", "FixedDoubleList 16 null")
                .contains("FixedByteList 64 null")
                .contains("FixedIntList4 4 null", "FixedIntList8 8 null", "FixedIntList32 32 null")
                .contains("Presize 97 null")
                .contains("SmallMap 4 one", "SmallMap8 8 one", "SmallMap 100 one")
                .contains("SmallMap 10000 one", "SmallMap 10000 null", "SmallSet 4 one")
                .contains("IntIntMap 10000 null");
    }

    private static List<String> cases(Plan plan) {
        List<String> cases = new ArrayList<>();
        for (Row row : plan.rows()) {
            cases.add(Peers.className(row.peers().get(0), row.params()) + " "
                    + row.params().get("size") + " " + row.params().get("callSite"));
        }
        return cases;
    }

    @Test
    void preferredRows_standardOnAnOrdinaryMachine_coverMapsInBothWaysOfAskingAndJson() {
        Plan plan = Plan.within(PreferredRows.of(ALL), 5, costs(Preset.STANDARD, 400), Duration.ofMinutes(59));

        for (String size : List.of("4", "8", "100", "10000")) {
            List<String> operations = plan.rows().stream()
                    .filter(row -> Operation.methodName(row.benchmark()).startsWith("Map")
                            && !"three".equals(row.params().get("callSite"))
                            && "String".equals(row.params().get("keys"))
                            && size.equals(row.params().get("size")))
                    .map(row -> Operation.methodName(row.benchmark()) + " "
                            + row.params().get("probe"))
                    .toList();
            assertThat(operations)
                    .contains(
                            "MapGetHit.sum interned",
                            "MapGetHit.sum fresh",
                            "MapGetMiss.count null",
                            "MapBuild.growing null",
                            "MapIterateEntries.sum null",
                            "MapCopy.copy null")
                    .doesNotHaveDuplicates();
        }
        assertThat(corpora(plan, "JsonWorkload.parse"))
                .containsExactlyInAnyOrder("API_BODIES", "WEBHOOKS", "TWITTER", "GITHUB_EVENTS", "CITM_CATALOG");
    }

    @Test
    void preferredRows_eachHasOneOfOursAndComesOnce() {
        List<Row> preferred = PreferredRows.of(ALL);

        assertThat(preferred).allMatch(Row::isComparable);
        assertThat(preferred)
                .allMatch(row -> row.peers().stream().filter(Peers::isOurs).count() == 1);
        assertThat(preferred.stream()
                        .map(row -> row.benchmark() + row.params() + row.peers().get(0)))
                .doesNotHaveDuplicates();
    }

    @Test
    void preferredRows_smokeOnAnOrdinaryMachine_reachPrimitivesAndFixedLists() {
        Plan plan = Plan.within(PreferredRows.of(ALL), 2, costs(Preset.SMOKE, 400), Duration.ofSeconds(140));

        assertThat(plan.rows().stream().map(row -> Peers.className(row.peers().get(0), row.params())))
                .contains("SmallList", "SmallIntList", "FixedList");
    }

    @Test
    void preferredRows_workload_comesFirstOnEveryCorpus() {
        String workload = "p.HeaderWorkloadBenchmark.wholeJob";
        List<Row> rows = new Benchmarks(Map.of(
                        workload,
                        Map.of("peer", List.of("SmallList", "FastList", "ArrayList"), "corpus", List.of("A", "B")),
                        "p.RandomGetBenchmark.sum",
                        Map.of(
                                "peer", List.of("SmallList", "ArrayList"),
                                "size", List.of("4"),
                                "callSite", List.of("one"))))
                .allRows();

        List<Row> preferred = PreferredRows.of(rows);

        assertThat(preferred)
                .extracting(Row::benchmark)
                .containsExactly(workload, workload, "p.RandomGetBenchmark.sum");
        assertThat(preferred.get(0).peers()).containsExactly("SmallList", "ArrayList");
    }

    private static ForkCosts costs(Preset preset, int overheadMillis) {
        return new ForkCosts(preset, Map.of("operation", Duration.ofMillis(overheadMillis)));
    }

    private static Duration timeInForks(Plan plan, Preset preset, int overheadMillis) {
        Duration time = Duration.ZERO;
        for (Row row : plan.rows()) {
            Duration fork = preset.timing(row.benchmark()).total().plusMillis(overheadMillis);
            time = time.plus(fork.multipliedBy((long) row.peers().size() * plan.rounds()));
        }
        return time;
    }
}
