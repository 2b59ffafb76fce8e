package io.inlay.bench.list;

import io.inlay.smallcoll.FixedList;
import io.inlay.smallcoll.FixedList32;
import io.inlay.smallcoll.FixedList4;
import io.inlay.smallcoll.FixedList8;
import io.inlay.smallcoll.SmallList;
import io.inlay.smallcoll.SmallList8;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Code as users write it, whose allocated bytes {@link AllocationBudgetTest} holds to the budget. It is a benchmark so
 * that the lists are compiled as in a program that runs for long.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LocalLists {
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

    private final String[] elements = new String[32];
    private final List<String> kept4 = new SmallList<>();
    private final List<String> kept8 = new SmallList8<>();
    private int sum;

    /** Fills the elements, and shows the compiler other lists. */
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

    /** Builds a list and reads it by index. */
    @Benchmark
    public int smallListByIndex() {
        List<String> list = new SmallList<>();
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        int length = 0;
        for (int i = 0; i < list.size(); i++) {
            length += list.get(i).length();
        }
        return length;
    }

    /** Builds a list and reads it by a loop over its elements. */
    @Benchmark
    public int smallListForEachLoop() {
        List<String> list = new SmallList<>();
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        int length = 0;
        for (String element : list) {
            length += element.length();
        }
        return length;
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int smallListForEachLoopOnItsOwn() {
        return smallListForEachLoop();
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public int smallListForEachCall() {
        List<String> list = new SmallList<>();
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        sum = 0;
        list.forEach(element -> sum += element.length());
        return sum;
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public int smallList8ByIndex() {
        List<String> list = new SmallList8<>();
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        int length = 0;
        for (int i = 0; i < list.size(); i++) {
            length += list.get(i).length();
        }
        return length;
    }

    /** Builds a list and reads it by a loop over its elements. */
    @Benchmark
    public int smallList8ForEachLoop() {
        List<String> list = new SmallList8<>();
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        int length = 0;
        for (String element : list) {
            length += element.length();
        }
        return length;
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int smallList8ForEachLoopOnItsOwn() {
        return smallList8ForEachLoop();
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public int smallList8ForEachCall() {
        List<String> list = new SmallList8<>();
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        sum = 0;
        list.forEach(element -> sum += element.length());
        return sum;
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public int fixedListByIndex() {
        List<String> list = new FixedList<>(16);
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        int length = 0;
        for (int i = 0; i < list.size(); i++) {
            length += list.get(i).length();
        }
        return length;
    }

    /** Builds a list and reads it by a loop over its elements. */
    @Benchmark
    public int fixedListForEachLoop() {
        List<String> list = new FixedList<>(16);
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        int length = 0;
        for (String element : list) {
            length += element.length();
        }
        return length;
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int fixedListForEachLoopOnItsOwn() {
        return fixedListForEachLoop();
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public int fixedListForEachCall() {
        List<String> list = new FixedList<>(16);
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        sum = 0;
        list.forEach(element -> sum += element.length());
        return sum;
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public int fixedList4ByIndex() {
        List<String> list = new FixedList4<>(4);
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        int length = 0;
        for (int i = 0; i < list.size(); i++) {
            length += list.get(i).length();
        }
        return length;
    }

    /** Builds a list and reads it by a loop over its elements. */
    @Benchmark
    public int fixedList4ForEachLoop() {
        List<String> list = new FixedList4<>(4);
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        int length = 0;
        for (String element : list) {
            length += element.length();
        }
        return length;
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int fixedList4ForEachLoopOnItsOwn() {
        return fixedList4ForEachLoop();
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public int fixedList4ForEachCall() {
        List<String> list = new FixedList4<>(4);
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        sum = 0;
        list.forEach(element -> sum += element.length());
        return sum;
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public int fixedList8ByIndex() {
        List<String> list = new FixedList8<>(8);
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        int length = 0;
        for (int i = 0; i < list.size(); i++) {
            length += list.get(i).length();
        }
        return length;
    }

    /** Builds a list and reads it by a loop over its elements. */
    @Benchmark
    public int fixedList8ForEachLoop() {
        List<String> list = new FixedList8<>(8);
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        int length = 0;
        for (String element : list) {
            length += element.length();
        }
        return length;
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int fixedList8ForEachLoopOnItsOwn() {
        return fixedList8ForEachLoop();
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public int fixedList8ForEachCall() {
        List<String> list = new FixedList8<>(8);
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        sum = 0;
        list.forEach(element -> sum += element.length());
        return sum;
    }

    /** Builds a list and reads it by index. */
    @Benchmark
    public int fixedList32ByIndex() {
        List<String> list = new FixedList32<>(32);
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        int length = 0;
        for (int i = 0; i < list.size(); i++) {
            length += list.get(i).length();
        }
        return length;
    }

    /** Builds a list and reads it by a loop over its elements. */
    @Benchmark
    public int fixedList32ForEachLoop() {
        List<String> list = new FixedList32<>(32);
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        int length = 0;
        for (String element : list) {
            length += element.length();
        }
        return length;
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int fixedList32ForEachLoopOnItsOwn() {
        return fixedList32ForEachLoop();
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public int fixedList32ForEachCall() {
        List<String> list = new FixedList32<>(32);
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        sum = 0;
        list.forEach(element -> sum += element.length());
        return sum;
    }

    /** Makes lists that are kept. */
    @Benchmark
    public List<String> smallListKept() {
        List<String> list = new SmallList<>();
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        return list;
    }

    /** Makes lists that are kept. */
    @Benchmark
    public List<String> smallList8Kept() {
        List<String> list = new SmallList8<>();
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        return list;
    }

    /** Clears a list and fills it to the same size. */
    @Benchmark
    public int smallListRefill() {
        return refill(kept4);
    }

    /** Clears a list and fills it to the same size. */
    @Benchmark
    public int smallList8Refill() {
        return refill(kept8);
    }

    private int refill(List<String> list) {
        list.clear();
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        return list.size();
    }
}
