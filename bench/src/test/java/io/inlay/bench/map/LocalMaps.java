package io.inlay.bench.map;

import io.inlay.smallcoll.SmallMap;
import io.inlay.smallcoll.SmallMap8;
import io.inlay.smallcoll.SmallSet;
import io.inlay.smallcoll.SmallSet8;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Code as users write it, whose allocated bytes {@link MapAllocationBudgetTest} holds to the budget. There is a class of
 * benchmarks for each class of maps and of sets, made of {@link LocalSmallMap} and of {@link LocalSmallSet}. What maps
 * and sets were used before is the same for all, and here, since they share code.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class LocalMaps {
    private static final int KEYS = 1_000;

    /** How many entries a map gets. */
    @Param("4")
    public int size;

    /**
     * What maps and sets the process has used before: {@code none}; {@code often} larger ones, so that no branch looks
     * unused to the compiler; {@code seldom} more than two entries, so that most branches look cold; {@code long} ones
     * only, so that those of the fields do.
     */
    @Param("none")
    public String history;

    /** They are there before any setup, whichever JMH calls first. */
    final String[] keys = new String[KEYS];

    /** No map has it. */
    final String absent = "absent";

    private int sum;

    LocalMaps() {
        for (int i = 0; i < KEYS; i++) {
            keys[i] = "key" + i;
        }
    }

    /** Shows the compiler other maps and sets. */
    @Setup
    public void setUp() {
        for (int i = 0; i < 200_000; i++) {
            int used = sizeBefore(history, i);
            if (used >= 0) {
                useOnce(new SmallMap<>(), used);
                useOnce(new SmallMap8<>(), used);
                useOnce(new SmallSet<>(), used);
                useOnce(new SmallSet8<>(), used);
            }
        }
    }

    /** The size of the i-th map of a history; negative if there is none. */
    static int sizeBefore(String history, int i) {
        return switch (history) {
            case "none" -> -1;
            case "often" -> i % 14;
            case "seldom" -> i % 500 == 0 ? 14 : i % 3;
            case "long" -> i % 200 == 0 ? KEYS : -1;
            default -> throw new IllegalArgumentException("history: " + history);
        };
    }

    private void useOnce(Map<String, String> map, int count) {
        for (int i = 0; i < count; i++) {
            map.put(keys[i], keys[i]);
        }
        for (int i = 0; i < count; i++) {
            sum += map.get(keys[i]).length();
        }
        sum += map.containsKey(absent) || map.get(absent) != null ? 1 : 0;
        for (Map.Entry<String, String> entry : map.entrySet()) {
            sum += entry.getValue().length();
        }
        for (String key : map.keySet()) {
            sum += key.length();
        }
        for (String value : map.values()) {
            sum += value.length();
        }
        map.forEach((key, value) -> sum += value.length());
    }

    private void useOnce(Set<String> set, int count) {
        for (int i = 0; i < count; i++) {
            set.add(keys[i]);
        }
        for (int i = 0; i < count; i++) {
            sum += set.contains(keys[i]) ? 1 : 0;
        }
        sum += set.contains(absent) ? 1 : 0;
        for (String element : set) {
            sum += element.length();
        }
        set.forEach(element -> sum += element.length());
    }
}
