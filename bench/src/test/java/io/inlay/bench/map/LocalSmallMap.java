package io.inlay.bench.map;

import io.inlay.smallcoll.SmallMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Setup;

/** What is measured of one class of maps. There is such a class for each, as {@code locals.recipes} says. */
public class LocalSmallMap extends LocalMaps {
    private final Map<String, String> filled = new SmallMap<>();
    private int sum;

    /** Made beforehand, since it refers to this and so is an object where {@code forEach} is not inlined. */
    @SuppressWarnings("UnnecessaryLambda")
    private final BiConsumer<String, String> adding = (key, value) -> sum += key.length() + value.length();

    /** Fills the map that is only read. */
    @Setup
    public void fill() {
        for (int i = 0; i < size; i++) {
            filled.put(keys[i], keys[i]);
        }
    }

    /** Builds a map and looks up what it has and what it has not. */
    @Benchmark
    public int lookUp() {
        Map<String, String> map = new SmallMap<>();
        for (int i = 0; i < size; i++) {
            map.put(keys[i], keys[i]);
        }
        int length = map.get(absent) == null ? 1 : 0;
        for (int i = 0; i < size; i++) {
            length += map.get(keys[i]).length();
        }
        return map.containsKey(absent) ? 0 : length;
    }

    /** Builds a map and reads it by {@code forEach}. */
    @Benchmark
    public int forEachCall() {
        Map<String, String> map = new SmallMap<>();
        for (int i = 0; i < size; i++) {
            map.put(keys[i], keys[i]);
        }
        sum = 0;
        map.forEach((key, value) -> sum += key.length() + value.length());
        return sum;
    }

    /** Builds a map and reads it by a loop over its entries. */
    @Benchmark
    public int entryLoop() {
        Map<String, String> map = new SmallMap<>();
        for (int i = 0; i < size; i++) {
            map.put(keys[i], keys[i]);
        }
        int length = 0;
        for (Map.Entry<String, String> entry : map.entrySet()) {
            length += entry.getKey().length() + entry.getValue().length();
        }
        return length;
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int entryLoopOnItsOwn() {
        return entryLoop();
    }

    /** Builds a map and reads it by a loop over its keys. */
    @Benchmark
    public int keyLoop() {
        Map<String, String> map = new SmallMap<>();
        for (int i = 0; i < size; i++) {
            map.put(keys[i], keys[i]);
        }
        int length = 0;
        for (String key : map.keySet()) {
            length += key.length();
        }
        return length;
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int keyLoopOnItsOwn() {
        return keyLoop();
    }

    /** Builds a map and reads it by a loop over its values. */
    @Benchmark
    public int valueLoop() {
        Map<String, String> map = new SmallMap<>();
        for (int i = 0; i < size; i++) {
            map.put(keys[i], keys[i]);
        }
        int length = 0;
        for (String value : map.values()) {
            length += value.length();
        }
        return length;
    }

    /** Does so in a method that is compiled for itself, as most are, and not as a part of JMH's loop. */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int valueLoopOnItsOwn() {
        return valueLoop();
    }

    /** Makes maps that are kept. */
    @Benchmark
    public Map<String, String> kept() {
        Map<String, String> map = new SmallMap<>();
        for (int i = 0; i < size; i++) {
            map.put(keys[i], keys[i]);
        }
        return map;
    }

    /** Looks up every key of a map that is kept, and one that it does not have. */
    @Benchmark
    public int get() {
        int length = filled.get(absent) == null ? 1 : 0;
        for (int i = 0; i < size; i++) {
            length += filled.get(keys[i]).length();
        }
        return length;
    }

    /** Asks a map that is kept for every key, and for one that it does not have. */
    @Benchmark
    public int containsKey() {
        int found = filled.containsKey(absent) ? 1 : 0;
        for (int i = 0; i < size; i++) {
            found += filled.containsKey(keys[i]) ? 1 : 0;
        }
        return found;
    }

    /** Reads a map that is kept. */
    @Benchmark
    public int forEach() {
        sum = 0;
        filled.forEach(adding);
        return sum;
    }

    /** Clears a map and fills it to the same size. */
    @Benchmark
    public int refill() {
        filled.clear();
        for (int i = 0; i < size; i++) {
            filled.put(keys[i], keys[i]);
        }
        return filled.size();
    }
}
