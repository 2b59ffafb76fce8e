package io.inlay.bench.compare;

import java.util.List;
import java.util.Map;

/**
 * A benchmark with fixed parameters, to be measured for several peers one after the other.
 *
 * @param benchmark the full name of the JMH method
 * @param params the parameters other than the peer
 * @param peers ours and theirs, in the order in which their forks run
 */
public record Row(String benchmark, Map<String, String> params, List<String> peers) {
    /** Returns what the forks of one round measure. */
    public List<Cell> cells() {
        return peers.stream().map(peer -> new Cell(benchmark, params, peer)).toList();
    }

    /** Returns this row with only those of its peers that are in {@code wanted}. */
    public Row onlyPeers(List<String> wanted) {
        return new Row(
                benchmark, params, peers.stream().filter(wanted::contains).toList());
    }

    /** Returns whether there is something of ours to compare with something of theirs. */
    public boolean isComparable() {
        return peers.stream().anyMatch(Peers::isOurs) && !peers.stream().allMatch(Peers::isOurs);
    }
}
