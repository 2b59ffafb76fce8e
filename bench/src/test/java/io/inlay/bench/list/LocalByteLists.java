package io.inlay.bench.list;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What {@link LocalPrimitiveLists} is, for lists of bytes, which hold more in fields; {@link ByteAllocationBudgetTest}
 * holds them to the budget.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class LocalByteLists {
    /** How many elements a list gets. */
    @Param("3")
    public int size;

    /**
     * What lists the process has used before: {@code none}; {@code often} ones of any size, so that no branch looks unused
     * to the compiler; {@code seldom} more than two elements, so that most branches look cold; {@code long} lists nearly
     * only, so that those of the fields do.
     */
    @Param("none")
    public String history;

    /** Shows the compiler the lists of the history, of each class: they share code. */
    @Setup
    public void setUp() {
        List<LocalByteLists> all = List.of(
                new LocalSmallByteList(),
                new LocalFixedByteList(),
                new LocalFixedByteList16(),
                new LocalFixedByteList32());
        for (int i = 0; !history.equals("none") && i < 300_000; i++) {
            int used = sizeBefore(i);
            all.forEach(lists -> lists.use(used));
        }
    }

    private int sizeBefore(int i) {
        return switch (history) {
            case "often" -> i % 101;
            case "seldom" -> i % 300 == 0 ? 100 : i % 3;
            case "long" -> i % 300 == 0 ? i / 300 % 4 : 100;
            default -> throw new IllegalArgumentException("history: " + history);
        };
    }

    /** Builds lists of so many elements, or as many as fit, and reads them in each of the ways that are measured. */
    abstract void use(int count);
}
