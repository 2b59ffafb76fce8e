package io.inlay.bench.report;

import io.inlay.bench.compare.Benchmarks;
import io.inlay.bench.compare.Operation;
import io.inlay.bench.compare.Outcome;
import io.inlay.bench.compare.Peers;
import io.inlay.bench.compare.Versus;
import io.inlay.bench.footprint.Footprint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A row of the table in words, for the terminal and for the page.
 *
 * @param group the table that it belongs to
 * @param operation what was done
 * @param situation to how many elements, at what call site
 * @param ours the class of ours
 * @param time its time
 * @param nanos its time as a number
 * @param rivals what the others took, in the order of the table's columns
 * @param rival the best of them
 * @param ratio our time by the rival's, as a number; 0 where there is none
 * @param ratioWords the same in words
 * @param range the smallest and the largest ratio
 * @param verdict loss, level or win
 * @param doubt a question mark where the rounds disagree on who was faster
 * @param bytes allocated by one operation, ours and then the others
 * @param retained what the list keeps on the heap, ours and then the others
 */
record ResultRow(
        String group,
        String operation,
        String situation,
        String ours,
        String time,
        double nanos,
        List<Rival> rivals,
        String rival,
        double ratio,
        String ratioWords,
        String range,
        String verdict,
        String doubt,
        String bytes,
        String retained) {

    private static final String NONE = "\u2013";

    /** What another class took. */
    record Rival(String name, String time, double nanos, boolean best) {
        boolean measured() {
            return nanos > 0;
        }
    }

    /**
     * Rows about the same kind of collection, which have the same others to be compared with.
     *
     * @param title what they are about
     * @param rivals the names of the others, as columns
     * @param outcomes what was measured, the losses first
     * @param rows the same in words
     */
    record Group(String title, List<String> rivals, List<Outcome> outcomes, List<ResultRow> rows) {}

    /** Returns the rows of a report by what they are about, losses first within each group. */
    static List<Group> groups(Report report) {
        Map<String, List<Outcome>> byTitle = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.of(report.forks())) {
            byTitle.computeIfAbsent(Operation.group(outcome.benchmark(), outcome.params()), title -> new ArrayList<>())
                    .add(outcome);
        }
        Set<String> benchmarks = new TreeSet<>(Benchmarks.onClassPath().names());
        report.forks().forEach(fork -> benchmarks.add(fork.benchmark()));
        Map<String, Long> footprints = report.footprints().stream()
                .collect(Collectors.toMap(
                        each -> key(
                                Operation.listGroup(each.elements(), Map.of("capacity", each.capacity())),
                                each.peer(),
                                "" + each.size()),
                        Footprint::bytes));
        // What is kept of a corpus has one size, which the rows do not name.
        report.footprints().forEach(each -> footprints.put(key(each.elements(), each.peer(), ""), each.bytes()));
        List<Group> groups = new ArrayList<>();
        byTitle.forEach((title, outcomes) -> {
            List<Outcome> sorted = Outcome.worstFirst(outcomes);
            List<String> rivals = rivalNames(sorted);
            List<ResultRow> rows = sorted.stream()
                    .map(outcome -> of(title, outcome, rivals, benchmarks, footprints))
                    .toList();
            groups.add(new Group(title, rivals, sorted, rows));
        });
        return groups;
    }

    /** Returns the names of all other classes, as columns. */
    private static List<String> rivalNames(List<Outcome> outcomes) {
        Set<String> names = new LinkedHashSet<>();
        outcomes.forEach(outcome -> names.addAll(outcome.nanos().keySet()));
        names.removeIf(Peers::isOurs);
        return List.copyOf(names);
    }

    private static ResultRow of(
            String group,
            Outcome outcome,
            List<String> rivalNames,
            Set<String> benchmarks,
            Map<String, Long> footprints) {
        double nanos = outcome.nanos().get(outcome.ours()).median();
        Optional<Versus> best = outcome.best();
        return new ResultRow(
                group,
                Operation.words(Operation.name(outcome.benchmark(), benchmarks)),
                Operation.wordsWithinGroup(outcome.params()),
                Peers.className(outcome.ours(), outcome.params()),
                Figures.time(nanos),
                nanos,
                rivalNames.stream().map(name -> rival(outcome, name)).toList(),
                best.map(Versus::rival).orElse(NONE),
                best.map(versus -> versus.ratio().median()).orElse(0.0),
                best.map(versus -> Figures.ratio(versus.ratio().median())).orElse(NONE),
                best.map(versus -> Figures.range(versus.ratio())).orElse(NONE),
                best.map(versus -> versus.verdict().name().toLowerCase(Locale.ROOT))
                        .orElse("alone"),
                best.map(versus -> versus.isUnanimous() ? "" : "?").orElse(""),
                allocated(outcome, rivalNames),
                retained(group, outcome, rivalNames, footprints));
    }

    private static Rival rival(Outcome outcome, String name) {
        boolean best = outcome.best().map(Versus::rival).orElse("").equals(name);
        return Optional.ofNullable(outcome.nanos().get(name))
                .map(nanos -> new Rival(name, Figures.time(nanos.median()), nanos.median(), best))
                .orElse(new Rival(name, NONE, 0, false));
    }

    private static String allocated(Outcome outcome, List<String> rivalNames) {
        List<String> bytes = new ArrayList<>();
        for (String peer : withOurs(outcome, rivalNames)) {
            if (outcome.bytes().containsKey(peer)) {
                bytes.add(Figures.bytes(outcome.bytes().get(peer)));
            }
        }
        return String.join(" / ", bytes);
    }

    private static String retained(
            String group, Outcome outcome, List<String> rivalNames, Map<String, Long> footprints) {
        List<String> bytes = new ArrayList<>();
        String corpus = outcome.params().get("corpus");
        String kept = corpus == null ? group : Operation.corpusGroup(group, corpus);
        for (String peer : withOurs(outcome, rivalNames)) {
            Long retained = footprints.get(key(kept, peer, outcome.params().getOrDefault("size", "")));
            if (retained != null && outcome.nanos().containsKey(peer)) {
                bytes.add(Figures.bytes(retained));
            }
        }
        return bytes.isEmpty() ? NONE : String.join(" / ", bytes);
    }

    private static List<String> withOurs(Outcome outcome, List<String> rivalNames) {
        List<String> peers = new ArrayList<>(List.of(outcome.ours()));
        peers.addAll(rivalNames);
        return peers;
    }

    private static String key(String group, String peer, String size) {
        return String.join(" ", group, peer, size);
    }

    boolean isLoss() {
        return verdict.equals("loss");
    }
}
