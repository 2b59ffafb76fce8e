package io.inlay.bench.list;

import io.inlay.smallcoll.FixedList;
import io.inlay.smallcoll.FixedList32;
import io.inlay.smallcoll.FixedList4;
import io.inlay.smallcoll.FixedList8;
import io.inlay.smallcoll.SmallList;
import io.inlay.smallcoll.SmallList8;
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
 * Code as users write it, whose allocated bytes {@link AllocationBudgetTest} holds to the budget. These are
 * benchmarks, so that the lists are compiled as in a program that runs for long. There is a class of them for each class
 * of lists, made of {@link LocalSmallList}. What lists were used before is the same for all, and here.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class LocalLists {
    /** How many elements a list gets. */
    @Param("4")
    public int size;

    /**
     * What lists the process has used before: {@code none}; {@code often} longer ones, so that no branch of the list looks
     * unused to the compiler; {@code seldom} more than two elements, so that most branches look cold; {@code long} lists
     * only, so that those of the fields do.
     */
    @Param("none")
    public String history;

    final String[] elements = new String[32];
    private int sum;

    /** Fills the elements, and shows the compiler other lists, of each class: they share code. */
    @Setup
    public void setUp() {
        for (int i = 0; i < elements.length; i++) {
            elements[i] = "x".repeat(i);
        }
        for (int i = 0; i < 200_000; i++) {
            int used = sizeBefore(history, i);
            sum += used < 0 ? 0 : useOnce(new SmallList<>(), used) + useOnce(new SmallList8<>(), used);
            sum += used < 0 ? 0 : useOnce(new FixedList4<>(used), used) + useOnce(new FixedList8<>(used), used);
            sum += used < 0 ? 0 : useOnce(new FixedList<>(used), used) + useOnce(new FixedList32<>(used), used);
        }
    }

    /** The size of the i-th list of a history; negative if there is none. */
    static int sizeBefore(String history, int i) {
        return switch (history) {
            case "none" -> -1;
            case "often" -> i % 14;
            case "seldom" -> i % 500 == 0 ? 14 : i % 3;
            case "long" -> i % 200 == 0 ? 1_000 : -1;
            default -> throw new IllegalArgumentException("history: " + history);
        };
    }

    private int useOnce(List<String> list, int count) {
        for (int i = 0; i < count; i++) {
            list.add(elements[i % elements.length]);
        }
        for (String element : list) {
            sum += element.length();
        }
        list.forEach(element -> sum += element.length());
        return list.isEmpty() ? 0 : list.get(count - 1).length();
    }
}
