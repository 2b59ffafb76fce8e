package io.inlay.bench.report;

import io.inlay.bench.compare.Benchmarks;
import io.inlay.bench.compare.Operation;
import io.inlay.bench.compare.Outcome;
import io.inlay.bench.compare.Versus;
import io.inlay.bench.footprint.Footprint;
import java.util.ArrayList;
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

    /** Returns the names of all other classes, as columns. */
    static List<String> rivalNames(List<Outcome> outcomes) {
        Set<String> names = new LinkedHashSet<>();
        for (Outcome outcome : outcomes) {
            names.addAll(outcome.nanos().keySet());
            names.removeIf(
                    name -> outcomes.stream().anyMatch(other -> other.ours().equals(name)));
        }
        return List.copyOf(names);
    }

    /** Returns the rows of a report, losses first. */
    static List<ResultRow> of(Report report) {
        List<Outcome> outcomes = Outcome.worstFirst(Outcome.of(report.forks()));
        List<String> rivalNames = rivalNames(outcomes);
        Set<String> benchmarks = new TreeSet<>(Benchmarks.onClassPath().names());
        outcomes.forEach(outcome -> benchmarks.add(outcome.benchmark()));
        Map<String, Long> footprints = report.footprints().stream()
                .collect(Collectors.toMap(each -> key(each.peer(), "" + each.size()), Footprint::bytes));
        return outcomes.stream()
                .map(outcome -> of(outcome, rivalNames, benchmarks, footprints))
                .toList();
    }

    private static ResultRow of(
            Outcome outcome, List<String> rivalNames, Set<String> benchmarks, Map<String, Long> footprints) {
        double nanos = outcome.nanos().get(outcome.ours()).median();
        Optional<Versus> best = outcome.best();
        return new ResultRow(
                Operation.words(Operation.name(outcome.benchmark(), benchmarks)),
                Operation.words(outcome.params()),
                outcome.ours(),
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
                retained(outcome, rivalNames, footprints));
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

    private static String retained(Outcome outcome, List<String> rivalNames, Map<String, Long> footprints) {
        List<String> bytes = new ArrayList<>();
        for (String peer : withOurs(outcome, rivalNames)) {
            Long retained = footprints.get(key(peer, outcome.params().getOrDefault("size", "")));
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

    private static String key(String peer, String size) {
        return peer + " " + size;
    }

    boolean isLoss() {
        return verdict.equals("loss");
    }
}
