package io.inlay.bench.map;

import io.inlay.smallcoll.SmallSet;
import java.util.Set;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Setup;

/** What is measured of one class of sets. There is such a class for each, as {@code locals.recipes} says. */
public class LocalSmallSet extends LocalMaps {
    private final Set<String> filled = new SmallSet<>();
    private int sum;

    /** Made beforehand, since it refers to this and so is an object where {@code forEach} is not inlined. */
    @SuppressWarnings("UnnecessaryLambda")
    private final Consumer<String> adding = element -> sum += element.length();

    /** Fills the set that is only read. */
    @Setup
    public void fill() {
        for (int i = 0; i < size; i++) {
            filled.add(keys[i]);
        }
    }

    /** Builds a set and asks it for what it has and for what it has not. */
    @Benchmark
    public int lookUp() {
        Set<String> set = new SmallSet<>();
        for (int i = 0; i < size; i++) {
            set.add(keys[i]);
        }
        int found = set.contains(absent) ? 0 : 1;
        for (int i = 0; i < size; i++) {
            found += set.contains(keys[i]) ? 1 : 0;
        }
        return found;
    }

    /** Builds a set and reads it by {@code forEach}. */
    @Benchmark
    public int forEachCall() {
        Set<String> set = new SmallSet<>();
        for (int i = 0; i < size; i++) {
            set.add(keys[i]);
        }
        sum = 0;
        set.forEach(element -> sum += element.length());
        return sum;
    }

    /** Builds a set and reads it by a loop over its elements. */
    @Benchmark
    public int elementLoop() {
        Set<String> set = new SmallSet<>();
        for (int i = 0; i < size; i++) {
            set.add(keys[i]);
        }
        int length = 0;
        for (String element : set) {
            length += element.length();
        }
        return length;
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int elementLoopOnItsOwn() {
        return elementLoop();
    }

    /** Makes sets that are kept. */
    @Benchmark
    public Set<String> kept() {
        Set<String> set = new SmallSet<>();
        for (int i = 0; i < size; i++) {
            set.add(keys[i]);
        }
        return set;
    }

    /** Asks a set that is kept for every element, and for one that it does not have. */
    @Benchmark
    public int contains() {
        int found = filled.contains(absent) ? 1 : 0;
        for (int i = 0; i < size; i++) {
            found += filled.contains(keys[i]) ? 1 : 0;
        }
        return found;
    }

    /** Reads a set that is kept. */
    @Benchmark
    public int forEach() {
        sum = 0;
        filled.forEach(adding);
        return sum;
    }

    /** Clears a set and fills it to the same size. */
    @Benchmark
    public int refill() {
        filled.clear();
        for (int i = 0; i < size; i++) {
            filled.add(keys[i]);
        }
        return filled.size();
    }
}
