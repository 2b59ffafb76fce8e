package io.inlay.bench.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rows run, how often, and how long that takes.
 *
 * @param rows the rows, each measured once a round
 * @param leftOut the rows for which there is no time
 * @param rounds how many forks each peer of each row gets
 * @param estimate how long all forks take
 */
public record Plan(List<Row> rows, List<Row> leftOut, int rounds, Duration estimate) {
    /**
     * Plans as many of the rows as fit into a budget, those at the front of the list first.
     *
     * @param wanted the rows, most wanted first
     * @param rounds how many forks each peer of each row gets
     * @param costs how long a fork takes
     * @param available how long all forks together may take
     */
    public static Plan within(List<Row> wanted, int rounds, ForkCosts costs, Duration available) {
        List<Row> taken = new ArrayList<>();
        List<Row> leftOut = new ArrayList<>();
        Duration total = Duration.ZERO;
        for (Row row : wanted) {
            Duration withRow = total.plus(costs.of(row).multipliedBy(rounds));
            if (withRow.compareTo(available) <= 0) {
                taken.add(row);
                total = withRow;
            } else {
                leftOut.add(row);
            }
        }
        return new Plan(List.copyOf(taken), List.copyOf(leftOut), rounds, total);
    }

    /** Plans all of the rows, whatever time it takes. */
    public static Plan ofAll(List<Row> rows, int rounds, ForkCosts costs) {
        Duration total = Duration.ZERO;
        for (Row row : rows) {
            total = total.plus(costs.of(row).multipliedBy(rounds));
        }
        return new Plan(List.copyOf(rows), List.of(), rounds, total);
    }

    /** Returns how many JVMs the plan starts. */
    public int forks() {
        return rounds * rows.stream().mapToInt(row -> row.peers().size()).sum();
    }
}
