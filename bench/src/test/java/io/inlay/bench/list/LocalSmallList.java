package io.inlay.bench.list;

import io.inlay.smallcoll.SmallList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;

/** What is measured of one class of lists. There is such a class for each, as {@code locals.recipes} says. */
public class LocalSmallList extends LocalLists {
    private final List<String> reused = new SmallList<>();
    private int sum;

    /** Builds a list and reads it by index. */
    @Benchmark
    public int byIndex() {
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
    public int forEachLoop() {
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
    public int forEachLoopOnItsOwn() {
        return forEachLoop();
    }

    /** Builds a list and reads it by {@code forEach}. */
    @Benchmark
    public int forEachCall() {
        List<String> list = new SmallList<>();
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        sum = 0;
        list.forEach(element -> sum += element.length());
        return sum;
    }

    /** Makes lists that are kept. */
    @Benchmark
    public List<String> kept() {
        List<String> list = new SmallList<>();
        for (int i = 0; i < size; i++) {
            list.add(elements[i]);
        }
        return list;
    }

    /** Clears a list and fills it to the same size. */
    @Benchmark
    public int refill() {
        reused.clear();
        for (int i = 0; i < size; i++) {
            reused.add(elements[i]);
        }
        return reused.size();
    }
}
