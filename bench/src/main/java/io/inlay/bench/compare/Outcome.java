package io.inlay.bench.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A row of the result: one class of ours against every other one, for a benchmark with fixed parameters.
 *
 * @param benchmark the full name of the JMH method
 * @param params the parameters other than the peer
 * @param ours the class of ours
 * @param nanos the time of each class, over the rounds
 * @param bytes the allocated bytes of each class, the median of the rounds
 * @param best ours against the best other one, or nothing where no round has both
 */
public record Outcome(
        String benchmark,
        Map<String, String> params,
        String ours,
        Map<String, Spread> nanos,
        Map<String, Double> bytes,
        Optional<Versus> best) {

    /** Returns the outcomes of all results, in the order in which their rows were first measured. */
    public static List<Outcome> of(List<ForkResult> results) {
        Map<Row, List<ForkResult>> byRow = results.stream()
                .collect(Collectors.groupingBy(
                        result -> new Row(result.benchmark(), result.params(), List.of()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Outcome> outcomes = new ArrayList<>();
        byRow.forEach((row, forks) -> outcomes.addAll(ofRow(row, forks)));
        return outcomes;
    }

    private static List<Outcome> ofRow(Row row, List<ForkResult> forks) {
        Map<String, List<ForkResult>> byPeer = forks.stream()
                .collect(Collectors.groupingBy(ForkResult::peer, LinkedHashMap::new, Collectors.toList()));
        List<String> theirs =
                byPeer.keySet().stream().filter(peer -> !Peers.isOurs(peer)).toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (String ours : byPeer.keySet()) {
            if (Peers.isOurs(ours)) {
                Map<String, List<ForkResult>> compared = new LinkedHashMap<>();
                compared.put(ours, byPeer.get(ours));
                theirs.forEach(peer -> compared.put(peer, byPeer.get(peer)));
                outcomes.add(ofPeers(row, ours, compared));
            }
        }
        return outcomes;
    }

    private static Outcome ofPeers(Row row, String ours, Map<String, List<ForkResult>> byPeer) {
        Map<String, Spread> nanos = new LinkedHashMap<>();
        Map<String, Double> bytes = new LinkedHashMap<>();
        byPeer.forEach((peer, forks) -> {
            nanos.put(peer, Spread.of(forks.stream().map(ForkResult::nanos).toList()));
            bytes.put(
                    peer,
                    Spread.of(forks.stream().map(ForkResult::bytes).toList()).median());
        });
        Optional<Versus> best = nanos.keySet().stream()
                .filter(peer -> !peer.equals(ours))
                .sorted(Comparator.comparingDouble(peer -> nanos.get(peer).median()))
                .flatMap(rival -> versus(rival, byPeer.get(ours), byPeer.get(rival)).stream())
                .findFirst();
        return new Outcome(row.benchmark(), row.params(), ours, nanos, bytes, best);
    }

    private static Optional<Versus> versus(String rival, List<ForkResult> ours, List<ForkResult> theirs) {
        List<Double> ratios = ratios(ours, theirs);
        return ratios.isEmpty() ? Optional.empty() : Optional.of(new Versus(rival, Spread.of(ratios)));
    }

    /** Returns our time divided by theirs for each round that has both, in the order of the rounds. */
    static List<Double> ratios(List<ForkResult> ours, List<ForkResult> theirs) {
        Map<Integer, Double> theirNanos = new TreeMap<>();
        theirs.forEach(fork -> theirNanos.put(fork.round(), fork.nanos()));
        return ours.stream()
                .filter(fork -> theirNanos.containsKey(fork.round()))
                .sorted(Comparator.comparingInt(ForkResult::round))
                .map(fork -> fork.nanos() / theirNanos.get(fork.round()))
                .toList();
    }

    /** Returns the outcomes with the losses first, the worst of them on top; rows without a ratio come last. */
    public static List<Outcome> worstFirst(List<Outcome> outcomes) {
        return outcomes.stream()
                .sorted(Comparator.comparingDouble((Outcome outcome) -> outcome.best
                                .map(versus -> versus.ratio().median())
                                .orElse(0.0))
                        .reversed())
                .toList();
    }
}
